"""Who is reminded of an action and when; each reminder has a key and is given once.

The client's acknowledgement climbs the same ladder as a query's first response. Work is reminded
of five and two working days ahead and on the day; what is late goes to those who lead the project.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final

from bot.domain.action_states import ActionState
from bot.domain.actions import Action
from bot.domain.calendars import WorkCalendar
from bot.domain.deadlines import Deadline, due
from bot.domain.escalation import ClockName, Ladder, Receiver, rungs
from bot.domain.targets import Target
from bot.domain.working_dates import add_working_days
from bot.domain.working_time import next_opening

ACKNOWLEDGE_WITHIN: Final = Target.parse("1BD")
AHEAD: Final = (5, 2, 0)
IDLE: Final = (5, 10)
"""Working days without a step after which somebody is asked to take the next one."""

_LEADS: Final = (Receiver.OWNER, Receiver.PM, Receiver.RELATIONSHIP)
_CHECKERS: Final = (Receiver.PM, Receiver.RELATIONSHIP)
_DATED: Final = frozenset({ActionState.APPROVED, ActionState.IN_PROGRESS, ActionState.REFERRED})
_STEPS: Final = frozenset(
    {
        ActionState.ACKNOWLEDGED,
        ActionState.ANALYSED,
        ActionState.PROPOSED,
        ActionState.EFFECTIVE,
        ActionState.NOT_EFFECTIVE,
    }
)


class NudgeKind(StrEnum):
    """What a reminder asks for."""

    ACKNOWLEDGE = "acknowledge"
    STEP = "step"
    DUE = "due"
    OVERDUE = "overdue"
    CHECK = "check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    """One reminder; `due_at` is the end of the time that it speaks of."""

    key: str
    kind: NudgeKind
    at: datetime
    to: tuple[Receiver, ...]
    due_at: datetime


def acknowledgement(received: datetime, calendar: WorkCalendar) -> Deadline:
    """Return by when a person has to have written to the client."""
    return due(received, ACKNOWLEDGE_WITHIN, calendar)


def nudges(action: Action, ladder: Ladder, calendar: WorkCalendar) -> tuple[Nudge, ...]:
    """Return every reminder of the state an action is in, in order of time, given or not."""
    made = sorted(_made(action, ladder, calendar), key=lambda each: each.at)
    return tuple(made)


def reached(made: Sequence[Nudge], done: Collection[str], now: datetime) -> Sequence[Nudge]:
    """Return the reminders that are due and not done with; only the newest is worth giving."""
    return [each for each in made if each.at <= now and each.key not in done]


def next_at(made: Iterable[Nudge], done: Collection[str]) -> datetime | None:
    """Return when to look at the action again."""
    return next((each.at for each in made if each.key not in done), None)


def look_at_window(action: Action, calendar: WorkCalendar, *, now: datetime) -> datetime | None:
    """Return when to see whether the waiting window is over: its first day, then every day."""
    first = action.cycle.check_from
    if action.state is not ActionState.IMPLEMENTED or first is None:
        return None
    opening = _opening(first, calendar)
    return opening if opening > now else _opening(_after(now, 1, calendar), calendar)


def _made(action: Action, ladder: Ladder, calendar: WorkCalendar) -> Iterator[Nudge]:
    if action.state is ActionState.RECEIVED:
        yield from _to_acknowledge(action, ladder, calendar)
    elif action.state in _STEPS:
        for number in IDLE:
            late = _opening(_after(action.moved_at, number, calendar), calendar)
            yield _nudge(action, NudgeKind.STEP, str(number), at=late, to=_LEADS, due_at=late)
    elif action.state in _DATED and action.due is not None:
        yield from _to_finish(action, action.due, calendar)
    elif action.state is ActionState.CHECKING:
        since = action.moved_at
        yield _nudge(action, NudgeKind.CHECK, "0", at=since, to=_CHECKERS, due_at=since)
        for number in IDLE:
            late = _opening(_after(since, number, calendar), calendar)
            yield _nudge(action, NudgeKind.CHECK, str(number), at=late, to=_CHECKERS, due_at=late)


def _to_acknowledge(action: Action, ladder: Ladder, calendar: WorkCalendar) -> Iterator[Nudge]:
    deadline = acknowledgement(action.received_at, calendar)
    climbed = rungs(action.id, ClockName.FIRST_RESPONSE, deadline=deadline, ladder=ladder)
    for rung in climbed:
        at = next_opening(rung.at, calendar)
        step = rung.key.rpartition(":")[2]
        yield _nudge(
            action, NudgeKind.ACKNOWLEDGE, step, at=at, to=rung.to, due_at=action.acknowledged.due
        )


def _to_finish(action: Action, day: date, calendar: WorkCalendar) -> Iterator[Nudge]:
    end = calendar.closing_on(day)
    for number in AHEAD:
        at = _opening(add_working_days(day, -number, calendar), calendar)
        step = f"{day.isoformat()}:-{number}"
        yield _nudge(action, NudgeKind.DUE, step, at=at, to=(Receiver.OWNER,), due_at=end)
    for number in (1, *IDLE):
        at = _opening(add_working_days(day, number, calendar), calendar)
        step = f"{day.isoformat()}:+{number}"
        yield _nudge(action, NudgeKind.OVERDUE, step, at=at, to=_LEADS, due_at=end)


def _nudge(
    action: Action,
    kind: NudgeKind,
    step: str,
    *,
    at: datetime,
    to: tuple[Receiver, ...],
    due_at: datetime,
) -> Nudge:
    key = f"{action.id}:{action.number}:{action.state}:{kind}:{step}"
    return Nudge(key=key, kind=kind, at=at, to=to, due_at=due_at)


def _local(at: datetime, calendar: WorkCalendar) -> date:
    return at.astimezone(calendar.tz).date()


def _after(at: datetime, number: int, calendar: WorkCalendar) -> date:
    return add_working_days(_local(at, calendar), number, calendar)


def _opening(day: date, calendar: WorkCalendar) -> datetime:
    midnight = datetime.combine(day, time(), calendar.tz)
    return next_opening(midnight, calendar)
