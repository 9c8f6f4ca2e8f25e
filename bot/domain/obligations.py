"""What one side owes the other by a day: a document, a material, an approval or a decision.

A day that passes changes nothing by itself: silence is never consent.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.calendars import WorkCalendar
from bot.domain.errors import ConflictError, ForbiddenError, InvalidError
from bot.domain.terms import Side
from bot.domain.working_dates import working_days_between


class ObligationKind(StrEnum):
    """What is owed."""

    DOCUMENT = "document"
    MATERIAL = "material"
    APPROVAL = "approval"
    DECISION = "decision"
    OTHER = "other"

    @property
    def statement(self) -> str:
        """Return in a word what the client says once their side of it is done."""
        return "sent" if self in (ObligationKind.DOCUMENT, ObligationKind.MATERIAL) else "done"

    @property
    def is_verdict(self) -> bool:
        """Return whether work stands still without it, so that a person calls once it is due."""
        return self in (ObligationKind.APPROVAL, ObligationKind.DECISION)


_KIND_MARKS = {
    ObligationKind.APPROVAL: ("approv", "sign-off", "signature", "accept", "review of"),
    ObligationKind.DECISION: ("decision", "decide"),
    ObligationKind.MATERIAL: ("material", "standard", "sample", "shipment"),
    ObligationKind.DOCUMENT: ("report", "document", "protocol", "record", "certificate", "spec"),
}


def kind_of(text: str) -> ObligationKind:
    """Return what kind of thing a text asks for, by its words."""
    words = text.lower()
    for kind, marks in _KIND_MARKS.items():
        if any(mark in words for mark in marks):
            return kind
    return ObligationKind.OTHER


class ObligationState(StrEnum):
    """Where it stands; a decision is "taken", everything else "given"."""

    NEEDED = "needed"
    GIVEN = "given"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"

    @property
    def is_open(self) -> bool:
        """Return whether it is still owed."""
        return self is ObligationState.NEEDED


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """One thing owed by `side`; `needed_by` is a day at the site.

    `options` and `consequence` are the words of the person who asks; the bot adds none. `asked_in`
    is the update that asked for it, if one did. `milestone` is the id of the one that waits for it,
    if one does. `said_by` and `said_at` are the client's statement that their side is done, for our
    side to confirm: by itself it settles nothing.
    """

    id: str
    client: str
    project: str
    side: Side
    kind: ObligationKind
    text: str
    needed_by: date
    asked_on: date
    owner: str
    owner_name: str
    options: str = ""
    consequence: str = ""
    milestone: str = ""
    asked_in: str = ""
    said_by: str = ""
    said_at: datetime | None = None
    state: ObligationState = ObligationState.NEEDED
    outcome: str = ""
    settled_by: str = ""
    settled_on: date | None = None
    settled_at: datetime | None = None
    version: int = 1

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise InvalidError('Say what is owed: /milestone owe "MBR v3 approval" by 23 Oct')

    @property
    def state_words(self) -> str:
        """Return the state as people say it."""
        if self.kind is ObligationKind.DECISION:
            return _DECISION_WORDS[self.state]
        return _STATE_WORDS[self.state]

    def is_late(self, today: date) -> bool:
        """Return whether its day has passed and it is still owed."""
        return self.state.is_open and self.needed_by < today

    def waited(self, today: date, calendar: WorkCalendar) -> int:
        """Return the working days it was owed beyond its day, so far or until it came."""
        end = self.settled_on or today
        return max(0, working_days_between(self.needed_by, end, calendar))

    def ask_anew(self, *, by: date, consequence: str) -> "Obligation":
        """Take over the day and the consequence with which it was published again."""
        self.require_open()
        return replace(self, needed_by=by, consequence=consequence)

    def say_sent(self, *, by: str, at: datetime) -> "Obligation":
        """Note the client's own statement that their side is done; it stays owed until we confirm.

        Raises:
            InvalidError: a decision is taken in words.
            ForbiddenError: it is ours.
            ConflictError: it was said before, or is settled.
        """
        self.require_open()
        if self.side is not Side.CLIENT:
            raise ForbiddenError(f"{self.id} is ours. {self.owner_name} says when it is done.")
        if self.kind is ObligationKind.DECISION:
            raise InvalidError("Say what you decided; press Give our decision.")
        if self.said_at:
            raise ConflictError(
                f"{self.said_by} said so already. {self.owner_name} confirms it here."
            )
        return replace(self, said_by=by, said_at=at)

    def miss(self, reason: str) -> "Obligation":
        """Say that what the client said they sent is not here; they are asked again."""
        _said(reason)
        self.require_open()
        if not self.said_at:
            raise ConflictError(f"Nobody has said yet that {self.id} is {self.kind.statement}.")
        return replace(self, said_by="", said_at=None)

    def give(self, outcome: str, *, by: str, on: date, at: datetime) -> "Obligation":
        """Note that it came, or what was decided and who said so."""
        if self.kind is ObligationKind.DECISION and not outcome.strip():
            raise InvalidError(f"Say what was decided: /milestone given {self.id} air freight")
        return self._settle(ObligationState.GIVEN, outcome, by=by, on=on, at=at)

    def lapse(self, reason: str, *, by: str, on: date, at: datetime) -> "Obligation":
        """Stop asking without an answer; nothing counts as agreed by that.

        Raises:
            ConflictError: a milestone waits for it; that no word came must not let it go on.
        """
        self.require_open()
        if self.milestone:
            raise ConflictError(
                f"{self.milestone} waits for {self.id}, and silence is no answer. If it is not "
                f"needed: /milestone withdraw {self.id} because it is not needed any more"
            )
        return self._settle(ObligationState.LAPSED, _said(reason), by=by, on=on, at=at)

    def withdraw(self, reason: str, *, by: str, on: date, at: datetime) -> "Obligation":
        """Say that it is not owed after all."""
        return self._settle(ObligationState.WITHDRAWN, _said(reason), by=by, on=on, at=at)

    def put_off(self, to: date, reason: str) -> "Obligation":
        """Agree on another day."""
        _said(reason)
        self.require_open()
        return replace(self, needed_by=to)

    def require_open(self) -> None:
        """Raise ConflictError once it is settled."""
        if not self.state.is_open:
            raise ConflictError(
                f"{self.id} is {self.state_words.lower()} already. Nothing changed."
            )

    def _settle(
        self, state: ObligationState, outcome: str, *, by: str, on: date, at: datetime
    ) -> "Obligation":
        self.require_open()
        return replace(
            self, state=state, outcome=outcome.strip(), settled_by=by, settled_on=on, settled_at=at
        )


def _said(reason: str) -> str:
    if not reason.strip():
        raise InvalidError("Say why; the reason goes on record.")
    return reason.strip()


_STATE_WORDS = {
    ObligationState.NEEDED: "Needed",
    ObligationState.GIVEN: "Received",
    ObligationState.LAPSED: "Lapsed, not received",
    ObligationState.WITHDRAWN: "Not needed any more",
}

_DECISION_WORDS = {
    ObligationState.NEEDED: "Decision needed",
    ObligationState.GIVEN: "Decision taken",
    ObligationState.LAPSED: "Lapsed, no decision taken",
    ObligationState.WITHDRAWN: "Superseded",
}
