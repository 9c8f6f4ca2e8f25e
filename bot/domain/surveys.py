"""A survey of named contacts about one stage: who is asked, when, and what becomes of it."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from bot.domain.errors import ConflictError, ForbiddenError, InvalidError
from bot.domain.polls import FEWEST_FOR_AGGREGATE, Naming
from bot.domain.survey_sets import SurveySet

HALF = "half of "
"""Before the id of a milestone: the subject of a survey half-way to it."""


class SurveyState(StrEnum):
    """Where a survey stands: to be opened, asking, answered, or given up with a reason."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    DROPPED = "dropped"

    @property
    def is_alive(self) -> bool:
        """Return whether it waits or asks."""
        return self in (SurveyState.DRAFT, SurveyState.OPEN)


class Role(StrEnum):
    """From where a contact looks at us: a sample of one kind flatters."""

    DECISION_MAKER = "decision_maker"
    DAILY_USER = "daily_user"
    QUALITY = "quality"
    UNKNOWN = "unknown"

    @property
    def words(self) -> str:
        """Return the role as people write it, in a command too."""
        return self.value.replace("_", " ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody of the client who is asked about a project."""

    client: str
    project: str
    user: str
    name: str
    role: Role = Role.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitee:
    """Somebody who was asked; `ballot` is where their answers lie, empty until they answer.

    Where names are kept apart from answers, the way to the ballot is cut when the survey closes.
    """

    user: str
    name: str
    role: Role
    asked_at: datetime
    answered: bool = False
    ballot: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was answered to one item."""

    item: str
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One person's answers. `user`, `name`, `role` and `at` are unknown where names are apart."""

    survey: str
    ballot: str
    answers: tuple[Answer, ...]
    comment: str = ""
    may_call: bool = False
    may_quote: bool = False
    user: str = ""
    name: str = ""
    role: Role = Role.UNKNOWN
    at: datetime | None = None
    version: int = 1

    def value_of(self, item: str) -> int | None:
        """Return the answer to an item, or None where it was left open."""
        return next((each.value for each in self.answers if each.item == item), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """One survey of one client. `subject` is what it follows: a milestone, a query, a quarter.

    `next_at` is when it is to be looked at again: to open, to remind or to close. `reason` says
    why it waits or was dropped. `defaulted` tells that no contacts were named and those were
    asked who had lately asked us something.
    """

    id: str
    client: str
    project: str
    set_code: str
    subject: str
    about: str
    created_at: datetime
    next_at: datetime | None
    naming: Naming = Naming.NAMED
    state: SurveyState = SurveyState.DRAFT
    channel: str = ""
    thread_ts: str = ""
    opened_at: datetime | None = None
    closes_at: datetime | None = None
    give_up_at: datetime | None = None
    closed_at: datetime | None = None
    invited: int = 0
    defaulted: bool = False
    reason: str = ""
    version: int = 1

    def wait(self, reason: str, *, until: datetime) -> "Survey":
        """Return the survey left for later, with the reason on record."""
        return replace(self, reason=reason, next_at=until)

    def drop(self, reason: str, *, at: datetime) -> "Survey":
        """Return the survey given up; raise ConflictError where it is over already."""
        if not self.state.is_alive:
            raise ConflictError(f"{self.id} is {self.state.value} already. Nothing changed.")
        return replace(self, state=SurveyState.DROPPED, reason=reason, next_at=None, closed_at=at)

    def again(self, *, opens: datetime, gives_up: datetime) -> "Survey":
        """Return a survey that was dropped before it asked anybody, planned anew."""
        return replace(
            self,
            state=SurveyState.DRAFT,
            next_at=opens,
            give_up_at=gives_up,
            closed_at=None,
            reason="",
        )

    def open(
        self,
        *,
        at: datetime,
        remind_at: datetime | None,
        closes_at: datetime,
        invited: int,
        naming: Naming,
    ) -> "Survey":
        """Return the survey asking; names are only kept apart among enough people."""
        if naming is Naming.AGGREGATED and invited < FEWEST_FOR_AGGREGATE:
            naming = Naming.NAMED
        return replace(
            self,
            state=SurveyState.OPEN,
            opened_at=at,
            closes_at=closes_at,
            next_at=remind_at or closes_at,
            invited=invited,
            naming=naming,
            reason="",
        )

    def reminded(self) -> "Survey":
        """Return the survey with its one reminder sent."""
        return replace(self, next_at=self.closes_at)

    def close(self, *, at: datetime) -> "Survey":
        """Return the survey closed."""
        return replace(self, state=SurveyState.CLOSED, next_at=None, closed_at=at)

    def require_open(self, now: datetime) -> None:
        """Raise ConflictError, with what to do instead, unless it can be answered."""
        over = self.closes_at is not None and self.closes_at <= now
        if self.state is not SurveyState.OPEN or over:
            raise ConflictError(
                f"{self.id} is closed and takes no more answers. Write in the channel what you "
                "would like us to know; it is read all the same."
            )

    def require_invited(self, invitee: Invitee | None) -> Invitee:
        """Return who was invited; raise ForbiddenError for everybody else."""
        if invitee is None:
            raise ForbiddenError(
                f"{self.id} asks named contacts, and you are not among them. Your project manager "
                "can add you with /poll contacts add."
            )
        return invitee


def require_answers(asked: SurveySet, answers: tuple[Answer, ...]) -> tuple[Answer, ...]:
    """Return the answers in the order of the items.

    Raise InvalidError without any, or for one that is not offered.
    """
    known = {item.key: item for item in asked.items}
    for answer in answers:
        item = known.get(answer.item)
        if item is None or answer.value not in item.scale.values:
            raise InvalidError("That answer is not offered. Open the form again.")
    if not answers:
        raise InvalidError("Answer at least one of the questions, or close the form.")
    order = list(known)
    return tuple(sorted(answers, key=lambda answer: order.index(answer.item)))


def is_withheld(surveys: Collection[Survey], *, answered: int) -> bool:
    """Return whether answers may not be read, lest they tell whose they are.

    Of few the author is obvious; of a survey that still asks, whoever looks twice sees what the
    one who answered in between has said.
    """
    if all(survey.naming is Naming.NAMED for survey in surveys):
        return False
    still_asks = any(survey.state is SurveyState.OPEN for survey in surveys)
    return still_asks or answered < FEWEST_FOR_AGGREGATE


def is_sampled(user: str, query: str, *, one_in: int) -> bool:
    """Return whether a person is asked about a closed query: one in so many, the same every time.

    The choice depends on nothing but the two ids, so that nobody can ask at good moments only.
    """
    digest = sha256(f"{user} {query}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % one_in == 0


def half_way(began: datetime, ends: datetime, *, at_least: timedelta) -> datetime | None:
    """Return the middle of a stage; None where it is too short to be asked about twice."""
    return began + (ends - began) / 2 if ends - began >= at_least else None


def quarter_of(at: datetime) -> str:
    """Return e.g. `2026-Q4`, in the zone of the instant."""
    return f"{at.year}-Q{(at.month - 1) // 3 + 1}"
