"""A status update: what is said of a project, in two texts, until it is published for good.

Published is final. A correction is a new version of the same id that says what changed; the one
before it stays on record as corrected.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.errors import ConflictError, ForbiddenError, InvalidError
from bot.domain.health import NAMES, UNKNOWN, Health, Overall, overall, shown_to_client
from bot.domain.terms import Dimension
from bot.domain.weekly import WeeklyFacts

DECISIONS = 3
"""What a client can be asked to decide in one update; more would not be read."""


class UpdateKind(StrEnum):
    """How much an update says."""

    FULL = "full"
    SHORT = "short"
    NO_CHANGE = "no_change"
    WEEKLY = "weekly"


class UpdateState(StrEnum):
    """Where an update stands on its way to the client."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    PUBLISHED = "published"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"

    @property
    def words(self) -> str:
        """Return the state as people say it."""
        return _WORDS[self]

    @property
    def is_open(self) -> bool:
        """Return whether it may still change."""
        return self in (UpdateState.DRAFT, UpdateState.IN_REVIEW, UpdateState.APPROVED)


_WORDS = {
    UpdateState.DRAFT: "Draft",
    UpdateState.IN_REVIEW: "Waiting for a second person",
    UpdateState.APPROVED: "Approved, to be posted at its hour",
    UpdateState.PUBLISHED: "Posted",
    UpdateState.CORRECTED: "Superseded by a correction",
    UpdateState.WITHDRAWN: "Withdrawn",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionNeeded:
    """What the client is asked to decide, by when, and what happens otherwise.

    `id` is what it is called among what each side owes, from the first time it is published on,
    and `seen` which version of it was known when these words were written.
    """

    text: str
    by: date
    otherwise: str
    id: str = ""
    seen: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """One version of an update.

    `details` are for the client, `internal` never is. `edition` grows with every change of a
    draft, so that of two people who edit it the second is told. `slot` is the local day of the
    regular update it was made for and `due` the instant of it. `changed` says what a correction
    changed. `released_by` let it be posted at its hour. `allowed` are the internal dimensions that
    this project shows. What is `sensitive` says something new, whatever the dimension, that a
    second person has to read. Posted before the hour of its slot it knows when the next one is due.
    """

    id: str
    version: int
    client: str
    project: str
    kind: UpdateKind
    author: str
    author_name: str
    written_at: datetime
    headline: str = ""
    health: Health = UNKNOWN
    details: str = ""
    internal: str = ""
    decisions: tuple[DecisionNeeded, ...] = ()
    next_milestone: str = ""
    next_by: date | None = None
    allowed: tuple[Dimension, ...] = ()
    facts: WeeklyFacts | None = None
    slot: date | None = None
    due: datetime | None = None
    automatic: bool = False
    changed: str = ""
    sensitive: bool = False
    state: UpdateState = UpdateState.DRAFT
    edition: int = 1
    approver: str = ""
    approver_name: str = ""
    approved_at: datetime | None = None
    sent_back: str = ""
    released_by: str = ""
    released_by_name: str = ""
    published_by: str = ""
    published_by_name: str = ""
    published_at: datetime | None = None
    late: bool = False
    next_due: datetime | None = None

    @property
    def overall(self) -> Overall:
        """Return the worst of the six, for us."""
        return overall(self.health)

    @property
    def overall_before(self) -> Overall:
        """Return what it was when last published."""
        return overall(replace(each, colour=each.was or each.colour) for each in self.health)

    @property
    def needs_second_person(self) -> bool:
        """Return whether somebody other than the author has to approve it first."""
        return self.sensitive or any(each.needs_second_person for each in self.health)

    @property
    def is_regular(self) -> bool:
        """Return whether a regular date waits for it; a correction is owed to none."""
        return self.slot is not None and self.version == 1

    def for_client(self) -> "Update":
        """Return it as the client may read it: nothing internal is left in it at all."""
        shown = shown_to_client(self.health, self.allowed)
        return replace(self, health=shown, internal="", sent_back="")

    def edit(self, *, by: str, name: str, at: datetime) -> "Update":
        """Open it for a change: whoever changes it is its author, and approvals are void."""
        self.require_open()
        return replace(
            self,
            state=UpdateState.DRAFT,
            author=by,
            author_name=name,
            written_at=at,
            edition=self.edition + 1,
            approver="",
            approver_name="",
            approved_at=None,
            sent_back="",
        )

    def renewed(self, *, facts: WeeklyFacts | None, slot: date, due: datetime) -> "Update":
        """Make it the draft of another date, with the record of now.

        Approved was what it said of an earlier week; nobody has agreed to this one.
        """
        waits = self.state is UpdateState.IN_REVIEW
        return replace(
            self,
            state=UpdateState.IN_REVIEW if waits else UpdateState.DRAFT,
            facts=facts,
            slot=slot,
            due=due,
            edition=self.edition + 1,
            approver="",
            approver_name="",
            approved_at=None,
            released_by="",
            released_by_name="",
        )

    def require_complete(self) -> None:
        """Raise InvalidError while something that a reader needs is missing."""
        if not self.headline.strip():
            raise InvalidError("Write a headline: one sentence on where the project stands.")
        bare = [NAMES[each.dimension] for each in self.health if each.lacks_action]
        if bare:
            raise InvalidError(
                f"{', '.join(bare)}: at risk or off track needs an owner, an action and a date."
            )

    def hand_in(self) -> "Update":
        """Lay it before a second person."""
        self.require_complete()
        return replace(self._still(UpdateState.DRAFT), state=UpdateState.IN_REVIEW)

    def release(self) -> "Update":
        """Let it be posted; raise ForbiddenError while a second person has to read it."""
        self.require_complete()
        if self.needs_second_person and not self.approver:
            raise ForbiddenError(
                "It says something new of quality, environment, safety or the like: somebody else "
                "has to approve it first. Open it with Edit and send it for approval."
            )
        return replace(self._still(UpdateState.DRAFT), state=UpdateState.APPROVED)

    def approve(self, *, by: str, name: str, at: datetime) -> "Update":
        """Let a second person agree; raise ForbiddenError for its author."""
        waiting = self._still(UpdateState.IN_REVIEW)
        if by == self.author:
            raise ForbiddenError(
                "You wrote this update, so somebody else has to approve it. Ask a colleague to "
                "press Approve; nothing is posted until then."
            )
        return replace(
            waiting,
            state=UpdateState.APPROVED,
            approver=by,
            approver_name=name,
            approved_at=at,
            edition=self.edition + 1,
        )

    def send_back(self, reason: str) -> "Update":
        """Return it to its author with a reason."""
        if not reason.strip():
            raise InvalidError("Say what has to change; the author reads it.")
        waiting = self._still(UpdateState.IN_REVIEW)
        return replace(
            waiting, state=UpdateState.DRAFT, sent_back=reason.strip(), edition=self.edition + 1
        )

    def publish(
        self, *, by: str, name: str, at: datetime, on: date, late: bool = False
    ) -> "Update":
        """Post it, on a local day; from now on it never changes."""
        self.require_complete()
        ready = self._still(UpdateState.APPROVED)
        health = tuple(replace(each, since=on) if each.fresh else each for each in self.health)
        return replace(
            ready,
            state=UpdateState.PUBLISHED,
            health=health,
            published_by=by,
            published_by_name=name,
            published_at=at,
            late=late,
        )

    def correct(self, *, by: str, name: str, at: datetime) -> "Update":
        """Begin the next version; this one stands until that is posted."""
        if self.state is not UpdateState.PUBLISHED:
            raise ConflictError(f"{self.id} is {self.state.words.lower()}. Nothing changed.")
        return replace(
            self,
            version=self.version + 1,
            state=UpdateState.DRAFT,
            author=by,
            author_name=name,
            written_at=at,
            health=tuple(replace(each, fresh=False) for each in self.health),
            edition=1,
            approver="",
            approver_name="",
            approved_at=None,
            released_by="",
            released_by_name="",
            published_by="",
            published_by_name="",
            published_at=None,
            changed="",
            sensitive=False,
            automatic=False,
            late=False,
            next_due=None,
        )

    def superseded(self) -> "Update":
        """Note that a correction took its place."""
        return replace(self._still(UpdateState.PUBLISHED), state=UpdateState.CORRECTED)

    def withdraw(self) -> "Update":
        """Drop a draft that is not wanted any more."""
        self.require_open()
        return replace(self, state=UpdateState.WITHDRAWN, edition=self.edition + 1)

    def require_open(self) -> None:
        """Raise ConflictError once it was published or withdrawn."""
        if not self.state.is_open:
            raise ConflictError(f"{self.id} is {self.state.words.lower()}. Nothing changed.")

    def _still(self, wanted: UpdateState) -> "Update":
        if self.state is not wanted:
            by = f" by {self.approver_name}" if self.approver_name else ""
            raise ConflictError(f"{self.id} is {self.state.words.lower()}{by}. Nothing changed.")
        return self
