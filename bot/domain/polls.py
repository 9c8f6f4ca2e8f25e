"""An ad hoc poll: a question with options, who chose what, and what may be shown when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.errors import ConflictError, ForbiddenError, InvalidError
from bot.domain.terms import Side

FEWEST_OPTIONS: Final = 2
MOST_OPTIONS: Final = 20
LONGEST: Final = 2500
"""Characters of question and options together; a message must hold the votes and names as well."""

FEWEST_FOR_AGGREGATE: Final = 5
TOO_FEW: Final = "the sums are shown to nobody, because they could tell who chose what."
"""Among fewer people the author of an answer is obvious, whatever was promised."""


class Naming(StrEnum):
    """Whether people's names are shown beside what they chose."""

    NAMED = "named"
    AGGREGATED = "aggregated"


class PollState(StrEnum):
    """Where a poll stands."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """One person's present choice: numbers of options from 1; none once it was taken back.

    `name` is empty wherever the names are kept apart.
    """

    choices: tuple[int, ...]
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How one option stands, and who chose it where names are shown."""

    number: int
    text: str
    votes: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """A question to the people of one channel. `invited` is how many could answer when it began.

    A poll about dates has a time for each option, whose text says it in everybody's zone, and at
    its end one that is `chosen`, 0 for none. `minutes` is how long they meet. `version` counts
    every change, votes included.
    """

    id: str
    client: str
    project: str
    channel: str
    question: str
    options: tuple[str, ...]
    opened_by: str
    opened_by_name: str
    opened_at: datetime
    multi: bool = False
    naming: Naming = Naming.NAMED
    hidden: bool = False
    with_staff: bool = False
    closes_at: datetime | None = None
    invited: int = 0
    state: PollState = PollState.OPEN
    closed_at: datetime | None = None
    times: tuple[datetime, ...] = ()
    minutes: int = 0
    chosen: int = 0
    version: int = 1

    def __post_init__(self) -> None:
        _require_text(self.question, self.options)

    def shows_results(self, voted: int) -> bool:
        """Return whether anybody may see how the options stand, once so many people voted.

        Where names are kept apart nothing is shown before it closes, for each vote that came in
        would tell whose it is, and then only the sums of so many that they tell of nobody.
        """
        is_closed = self.state is PollState.CLOSED
        if self.naming is Naming.AGGREGATED:
            return is_closed and voted >= FEWEST_FOR_AGGREGATE
        return is_closed or not self.hidden

    def shown(self, votes: Sequence[Vote]) -> tuple[Tally, ...]:
        """Return how the options stand for everybody's eyes: all at 0 while that is hidden."""
        return self.tally(votes if self.shows_results(len(votes)) else ())

    def require_voter(self, side: Side, *, admitted: bool) -> None:
        """Raise ForbiddenError, with what to do, unless somebody may vote.

        `admitted` tells that their company is one of those this channel belongs to.
        """
        if not admitted:
            raise ForbiddenError(
                f"{self.id} asks the people of this channel's client. Your vote was not counted; "
                "ask your project manager for the poll of your own channel."
            )
        if side is Side.CMO and not self.with_staff:
            raise ForbiddenError(
                f"{self.id} asks the client; votes of staff are not counted. To ask both sides, "
                'open a poll with the words "with staff".'
            )

    def require_open(self, now: datetime) -> None:
        """Raise ConflictError, for whoever votes, once it is closed or its time is over."""
        if self._is_over(now):
            raise ConflictError(
                f"{self.id} is closed. Nothing changed. Write to {self.opened_by_name} in this "
                "channel if your answer should still count."
            )

    def require_growing(self, now: datetime) -> "Poll":
        """Return the poll; raise ConflictError, for whoever adds an option, once it is closed."""
        if self._is_over(now):
            raise ConflictError(
                f"{self.id} is closed and takes no more options. Nothing changed. "
                "Ask in a new poll."
            )
        return self

    def after_press(self, before: Sequence[int], pressed: int) -> tuple[int, ...]:
        """Return a person's choice after a press: one more of several, or another instead.

        A second press of the same option changes nothing, so a double click is one vote.
        """
        self.require_choices((pressed,))
        if not self.multi:
            return (pressed,)
        return tuple(sorted({*before, pressed}))

    def require_choices(self, choices: Sequence[int]) -> tuple[int, ...]:
        """Return choices in order, each once; raise InvalidError for what is not offered."""
        found = tuple(sorted(set(choices)))
        if wrong := [each for each in found if not 1 <= each <= len(self.options)]:
            raise InvalidError(
                f"{self.id} has no option {wrong[0]}. Choose from 1 to {len(self.options)}."
            )
        if len(found) > 1 and not self.multi:
            raise InvalidError(f"{self.id} takes one option a person. Choose one of them.")
        return found

    def with_option(self, text: str) -> "Poll":
        """Return the poll with one more option; the votes so far stand."""
        if len(self.options) >= MOST_OPTIONS:
            raise InvalidError(
                f"{self.id} has {MOST_OPTIONS} options, and no more fit in a message. "
                "Close it and open a second poll."
            )
        return replace(self, options=(*self.options, " ".join(text.split())))

    def with_time(self, at: datetime, text: str) -> "Poll":
        """Return the poll with one more time to meet; no time is voted on once it has come."""
        closes = min(self.closes_at or at, at)
        return replace(self.with_option(text), times=(*self.times, at), closes_at=closes)

    def close(self, now: datetime, votes: Iterable[Vote] = ()) -> "Poll":
        """Return the poll closed, the time chosen where one alone suits most.

        Raise ConflictError where it is closed already.
        """
        if self.state is PollState.CLOSED:
            raise ConflictError(f"{self.id} is closed already. Nothing changed.")
        best = leaders(self.tally(votes)) if self.times else ()
        return replace(
            self,
            state=PollState.CLOSED,
            closed_at=now,
            chosen=best[0] if len(best) == 1 else 0,
        )

    def choose(self, number: int, votes: Iterable[Vote]) -> "Poll":
        """Return the poll with one of the times chosen that equally many could."""
        if self.state is not PollState.CLOSED or not self.times:
            raise ConflictError(f"{self.id} has no times to choose from. Nothing changed.")
        if self.chosen:
            raise ConflictError(
                f"{self.id} has its time: {self.options[self.chosen - 1]}. Nothing changed."
            )
        if number not in leaders(self.tally(votes)):
            raise InvalidError(f"Choose one of the times of {self.id} that suit most.")
        return replace(self, chosen=number)

    def tally(self, votes: Iterable[Vote]) -> tuple[Tally, ...]:
        """Return how each option stands, in the order of the options."""
        cast = tuple(votes)
        return tuple(
            Tally(
                number=number,
                text=text,
                votes=sum(number in vote.choices for vote in cast),
                names=self._names(number, cast),
            )
            for number, text in enumerate(self.options, start=1)
        )

    def _is_over(self, now: datetime) -> bool:
        over = self.closes_at is not None and self.closes_at <= now
        return over or self.state is PollState.CLOSED

    def _names(self, number: int, votes: Sequence[Vote]) -> tuple[str, ...]:
        if self.naming is Naming.AGGREGATED:
            return ()
        return tuple(vote.name for vote in votes if number in vote.choices)


def leaders(tally: Iterable[Tally]) -> tuple[int, ...]:
    """Return the numbers of the options that most people chose; none where nobody voted."""
    counted = tuple(tally)
    best = max((each.votes for each in counted), default=0)
    return tuple(each.number for each in counted if best and each.votes == best)


def require_naming(naming: Naming, *, invited: int, about_dates: bool = False) -> None:
    """Raise InvalidError where an aggregated poll would promise what it cannot keep."""
    if naming is Naming.NAMED:
        return
    if about_dates:
        raise InvalidError(
            "Whoever looks for a time has to see who can come. Write named instead of aggregated."
        )
    if invited < FEWEST_FOR_AGGREGATE:
        raise InvalidError(
            f"Sums without names are offered from {FEWEST_FOR_AGGREGATE} invited people; here "
            f"{_people(invited)}. Write named instead of aggregated."
        )


def _require_text(question: str, options: Sequence[str]) -> None:
    if not question.strip():
        raise InvalidError(f"A poll needs a question. {EXAMPLE}")
    if any(not option.strip() for option in options):
        raise InvalidError(f"An option is empty. Write words between its quotes. {EXAMPLE}")
    if len(options) < FEWEST_OPTIONS:
        raise InvalidError(
            f"A poll needs at least {FEWEST_OPTIONS} options; I read {len(options)}. {EXAMPLE}"
        )
    if len(options) > MOST_OPTIONS:
        raise InvalidError(
            f"A poll takes at most {MOST_OPTIONS} options; I read {len(options)}. "
            "Leave some out, or ask in two polls."
        )
    seen: set[str] = set()
    for option in options:
        if tidy(option) in seen:
            raise InvalidError(f'The option "{option[:60]}" is there twice. Leave one of them out.')
        seen.add(tidy(option))
    length = len(question) + sum(len(option) for option in options)
    if length > LONGEST:
        raise InvalidError(
            f"Question and options have {length:,} characters together; a message holds "
            f"{LONGEST:,} beside the votes. Shorten them."
        )


def tidy(text: str) -> str:
    """Return a text as it is compared: without its capitals and superfluous blanks."""
    return " ".join(text.split()).casefold()


def _people(count: int) -> str:
    if not count:
        return "it is not known who they are"
    return "it is one" if count == 1 else f"there are {count}"


EXAMPLE: Final = '/poll "Which week suits the audit?" "11 Jan" "18 Jan" until Friday'
