"""Tell how the clocks of a query were counted: the intervals, what was kept, whose time it was.

Everything here works in the caller's unit of work and commits nothing.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from bot.config import Config
from bot.domain.deadlines import Deadline
from bot.domain.escalation import ClockName, Receiver, Rung
from bot.domain.queries import Promise, Query
from bot.domain.query_clocks import QueryClocks
from bot.domain.targets import Target
from bot.domain.time_words import stamp
from bot.services.clockwork import Climbable, Clockwork
from storage.unit import UnitOfWork

_NAMES: Final = {
    "First response": ClockName.FIRST_RESPONSE,
    "Answer": ClockName.ANSWER,
    "Update": ClockName.UPDATE,
}


class Accounts:
    """What `/query why` prints."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._clockwork = Clockwork(config)

    def of(self, unit: UnitOfWork, query: Query, *, now: datetime) -> tuple[str, ...]:
        """Tell every interval that was counted, clock by clock, and whose time it was."""
        clocks = self._clockwork.clocks_for_update(unit, query)
        calendars = self._config.calendars
        lines = []
        for name, clock in _NAMES.items():
            deadline = clocks.deadline(clock, calendars, now)
            is_over = clock is ClockName.UPDATE and clocks.log.turn is None
            if deadline is not None and not is_over:
                lines += [f"{name}:", *_counted(deadline, _promise(query, clock))]
        for ladder in self._clockwork.ladders(clocks, query, now):
            lines += self._told(clocks, query, ladder)
        answer = clocks.terms.answer
        totals = clocks.log.totals(
            now, calendars[answer.calendar], calendars[answer.other] if answer.other else None
        )
        return (*lines, f"Working time so far: {totals.words}.")

    def _told(self, clocks: QueryClocks, query: Query, ladder: Climbable) -> Iterator[str]:
        """Tell what follows from a date that the client was told, or from their silence."""
        zone = self._config.sites[query.site].calendar.zone
        if ladder.clock is ClockName.NEW_DATE:
            what = "expect the answer" if clocks.expected_at else "get a new date"
            yield f"Late: the client was told to {what} by {stamp(ladder.due, zone)}."
        if ladder.clock is ClockName.WAITING and clocks.waiting_since:
            yield f"Waiting on the client since {stamp(clocks.waiting_since, zone)}."
            for rung in ladder.rungs:
                done = "done with" if rung.key in clocks.progress.done else stamp(rung.at, zone)
                if Receiver.CLIENT in rung.to:
                    yield f"They are asked again on working day {_day(rung)} of theirs: {done}."
                else:
                    yield f"People of ours ask by hand from their working day {_day(rung)}: {done}."


def _promise(query: Query, clock: ClockName) -> Promise | None:
    """Return what a clock was met by, if it was."""
    promise = {
        ClockName.FIRST_RESPONSE: query.first_response,
        ClockName.ANSWER: query.answer,
    }.get(clock)
    return promise if promise and promise.met_at else None


def _counted(deadline: Deadline, met: Promise | None) -> Iterator[str]:
    """Tell how a clock was counted; one that was met is judged by what was promised then."""
    zone = deadline.calendar.zone
    if met is None or met.due == deadline.at:
        yield from deadline.steps
    else:
        yield f"Received {stamp(deadline.received, zone)}."
        yield f"Due {stamp(met.due, zone)}."
        yield "The calendar was changed since, so the hours that led to it are not counted again."
    if met and met.met_at:
        word = "Kept" if met.met_at <= met.due else "Missed, met"
        yield f"{word} {stamp(met.met_at, zone)}: {met.source}."


def _day(rung: Rung) -> int:
    return Target.parse(rung.key.rpartition(":")[2]).amount
