"""Whose turn it was: a query's clock log, and what it adds up to."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.calendars import Interval, WorkCalendar
from bot.domain.errors import ConflictError, InvalidError
from bot.domain.working_time import business_time

_TENTH: Final = 10


class Turn(StrEnum):
    """Who must act next."""

    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A time in which one side had to act, and what began it; without `end` it goes on."""

    start: datetime
    turn: Turn
    cause: str
    end: datetime | None = None

    def until(self, now: datetime) -> Interval:
        """Return the stretch as far as it has come; nothing of it lies after `now`."""
        end = now if self.end is None else min(self.end, now)
        return self.start, max(self.start, end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Working time of a query, both sides."""

    ours: timedelta
    theirs: timedelta
    day_length: timedelta

    @property
    def elapsed(self) -> timedelta:
        """The working time since the query was received."""
        return self.ours + self.theirs

    @property
    def words(self) -> str:
        """Return "elapsed 6 BD, ours 2, theirs 4", in tenths of a day that add up as shown."""
        ours, theirs = (self._tenths(each) for each in (self.ours, self.theirs))
        shown = [f"{tenths / _TENTH:g}" for tenths in (ours + theirs, ours, theirs)]
        return "elapsed {} BD, ours {}, theirs {}".format(*shown)

    def _tenths(self, amount: timedelta) -> int:
        return round(amount * _TENTH / self.day_length)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockLog:
    """The stretches of a query from its receipt on, without gaps and never backwards."""

    stretches: tuple[Stretch, ...]

    @classmethod
    def started(cls, at: datetime, cause: str) -> "ClockLog":
        """Begin with our turn when a query is received."""
        return cls(stretches=(Stretch(start=at, turn=Turn.OURS, cause=cause),))

    @property
    def turn(self) -> Turn | None:
        """Who must act next; nobody once the clock is stopped."""
        last = self.stretches[-1]
        return last.turn if last.end is None else None

    def wait(self, at: datetime, question: str) -> "ClockLog":
        """Pause while the client owes us the answer to a question that was posted to them.

        Raise InvalidError without a question, ConflictError when the clock is not running.
        """
        if not question.strip():
            raise InvalidError(
                "Post a specific question to the client first; only that pauses the clock."
            )
        if self.turn is not Turn.OURS:
            raise ConflictError("The clock is not running on our side. Nothing changed.")
        return self._next(at, Turn.THEIRS, question)

    def resume(self, at: datetime, cause: str) -> "ClockLog":
        """Go on when the client has spoken; `at` is the time of their own message.

        When it is our turn already, nothing changes.
        """
        return self._next(at, Turn.OURS, cause) if self.turn is Turn.THEIRS else self

    def stop(self, at: datetime) -> "ClockLog":
        """End the clock with the answer; a stopped clock stays as it is."""
        return replace(self, stretches=self._ended(at)) if self.turn else self

    def unstop(self) -> "ClockLog":
        """Take a stop back, as if it had not been: the time since was ours as well."""
        *before, last = self.stretches
        return replace(self, stretches=(*before, replace(last, end=None)))

    def restart(self, at: datetime, cause: str, *, since: str = "answer posted") -> "ClockLog":
        """Begin our turn again when a query is reopened; the time in between was theirs.

        `since` is what began that time: mostly they had the answer.
        """
        if self.turn:
            return self
        answered = self.stretches[-1].end or at
        gap = Stretch(start=answered, end=max(at, answered), turn=Turn.THEIRS, cause=since)
        ours = Stretch(start=max(at, answered), turn=Turn.OURS, cause=cause)
        return replace(self, stretches=(*self.stretches, gap, ours))

    def pauses(self, now: datetime) -> tuple[Interval, ...]:
        """Return when we waited on the client, up to `now`."""
        theirs = (each.until(now) for each in self.stretches if each.turn is Turn.THEIRS)
        return tuple((start, end) for start, end in theirs if start < end)

    def totals(
        self, now: datetime, calendar: WorkCalendar, other: WorkCalendar | None = None
    ) -> Totals:
        """Return the working time of both sides up to `now`, by the calendar of the target."""
        sums = dict.fromkeys(Turn, timedelta())
        for each in self.stretches:
            sums[each.turn] += business_time(*each.until(now), calendar, other)
        return Totals(
            ours=sums[Turn.OURS], theirs=sums[Turn.THEIRS], day_length=calendar.day_length
        )

    def _next(self, at: datetime, turn: Turn, cause: str) -> "ClockLog":
        *_, last = ended = self._ended(at)
        assert last.end is not None, "ended a line above"
        return replace(self, stretches=(*ended, Stretch(start=last.end, turn=turn, cause=cause)))

    def _ended(self, at: datetime) -> tuple[Stretch, ...]:
        *before, last = self.stretches
        # Messages can arrive late or out of order; the clock goes forward or stands still.
        return (*before, replace(last, end=max(at, last.start)))
