"""Who hears when a query runs out of time: rungs of a ladder, each climbed at most once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.calendars import WorkCalendar
from bot.domain.deadlines import Deadline, due
from bot.domain.errors import InvalidError
from bot.domain.targets import Target
from bot.domain.working_time import local_day, next_opening

_WHEN: Final = re.compile(
    r"(?P<percent>[1-9]\d|100)%|(?P<minutes>\d{1,4})m"
    r"|\+(?P<late>[1-9]\d{0,2}BD)|(?P<opening>[1-9]\d{0,2}BD)"
)


class ClockName(StrEnum):
    """The clocks of a query: what it was promised, and two that only people hear of.

    NEW_DATE runs to the date that the client was told once something was late, WAITING from a
    question of ours until the client answers it.
    """

    FIRST_RESPONSE = "first_response"
    ANSWER = "answer"
    UPDATE = "update"
    NEW_DATE = "new_date"
    WAITING = "waiting"


class Receiver(StrEnum):
    """Who a rung is for, by their part in the query."""

    OWNER = "owner"
    PM = "pm"
    FUNCTION_HEAD = "function_head"
    RELATIONSHIP = "relationship"
    SITE_HEAD = "site_head"
    EXECUTIVE = "executive"
    ON_CALL = "on_call"
    CLIENT = "client"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a ladder as configured.

    `when` is a share of the time given ("80%"), a time past the due time ("+1BD"), minutes since
    the receipt ("15m") or the opening of a working day after it ("3BD"). `digest` waits for the
    receiver's morning digest; `client_notice` owes the client an honest word with a new date by the
    next working day.
    """

    when: str
    to: tuple[Receiver, ...]
    phone: bool = False
    digest: bool = False
    client_notice: bool = False

    def __post_init__(self) -> None:
        if _WHEN.fullmatch(self.when) is None:
            raise InvalidError(
                f'I cannot read "{self.when}" as the time of an escalation step. '
                'Write "80%", "+1BD" or "15m".'
            )
        if not self.to:
            raise InvalidError(f'The escalation step at "{self.when}" is for nobody.')


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """The steps for ordinary clocks, and those for a P1 until a person has taken it.

    `new_date` is climbed when a date that the client was told passes, `waiting` while a question
    of ours waits for the client.
    """

    normal: tuple[Step, ...]
    p1: tuple[Step, ...]
    new_date: tuple[Step, ...]
    waiting: tuple[Step, ...]

    def steps(self, clock: ClockName, *, urgent: bool) -> tuple[Step, ...]:
        """Return the steps of a clock; `urgent` is a P1."""
        match clock:
            case ClockName.WAITING:
                return self.waiting
            case ClockName.NEW_DATE:
                return self.new_date
            case ClockName.FIRST_RESPONSE if urgent:
                return self.p1
            case _:
                return self.normal


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One message that a query may cause, once ever; `key` is unique by query, clock and step.

    `urgent` rungs (P1) go out at any hour. `client_notice_by` is when the client must have heard.
    """

    key: str
    query_id: str
    clock: ClockName
    at: datetime
    to: tuple[Receiver, ...]
    breach: bool
    urgent: bool = False
    phone: bool = False
    digest: bool = False
    client_notice_by: datetime | None = None

    @property
    def clock_key(self) -> str:
        """Return what the rungs of one turn of one clock of one query share."""
        return self.key.rpartition(":")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a query has climbed: keys that are done with, and keys that were acknowledged."""

    done: frozenset[str] = frozenset()
    acknowledged: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Climb:
    """What to send now, if anything, and the progress once it is sent."""

    rung: Rung | None
    progress: Progress


def rungs(
    query_id: str,
    clock: ClockName,
    *,
    deadline: Deadline,
    ladder: Ladder,
    urgent: bool = False,
    turn: int = 1,
) -> tuple[Rung, ...]:
    """Return the rungs of one clock in order of time.

    `urgent` is a P1: its first response climbs the P1 ladder, its other clocks the normal one at
    any hour. `turn` tells the times apart that a clock was started (reopened, the next update).
    """
    found = []
    for step in ladder.steps(clock, urgent=urgent):
        at = _at(step, deadline)
        found.append(
            Rung(
                key=rung_key(query_id, clock, step, turn=turn),
                query_id=query_id,
                clock=clock,
                at=at,
                to=step.to,
                breach=clock is not ClockName.WAITING and at >= deadline.at,
                urgent=urgent,
                phone=step.phone,
                digest=step.digest,
                client_notice_by=_past(deadline, _NEXT_DAY) if step.client_notice else None,
            )
        )
    return tuple(sorted(found, key=lambda rung: rung.at))


def rung_key(query_id: str, clock: ClockName, step: Step, *, turn: int = 1) -> str:
    """Return by what a rung is known: query, clock and its turn, step."""
    name = clock.value if turn == 1 else f"{clock}.{turn}"
    return f"{query_id}:{name}:{step.when}"


def climb(ladder: Sequence[Rung], progress: Progress, now: datetime) -> Climb:
    """Return the one rung to send now: the newest that is due, for all whom it speaks for.

    Older ones that were missed (the bot was down) are done with and never sent by themselves, but
    their receivers and what they owed the client pass to the one that is. An acknowledged rung
    sends its receivers nothing; the client's note is owed all the same.
    """
    left = [rung for rung in ladder if rung.key not in progress.done]
    reached = [place for place, rung in enumerate(left, start=1) if rung.at <= now]
    if not reached:
        return Climb(rung=None, progress=progress)
    # One that may go out only later is missed as well once a step above it is reached.
    pending = left[: reached[-1]]
    settled = replace(progress, done=progress.done | {rung.key for rung in pending})
    owed = [rung.client_notice_by for rung in pending if rung.client_notice_by]
    sent = replace(
        _as_one(pending, progress.acknowledged), client_notice_by=min(owed, default=None)
    )
    return Climb(rung=sent if sent.to or owed else None, progress=settled)


def acknowledge(
    ladder: Sequence[Rung], progress: Progress, *, now: datetime, reason: str
) -> Progress:
    """Stop the next message, once; the clock goes on. Raise InvalidError without a reason."""
    if not reason.strip():
        raise InvalidError('Say why, for the record: "Waiting for the QA signature until 15:00".')
    left = [rung for rung in ladder if rung.key not in progress.done]
    stopped = {rung.key for rung in left if rung.at <= max(left[0].at, now)}
    return replace(progress, acknowledged=progress.acknowledged | stopped)


def next_at(ladder: Sequence[Rung], progress: Progress) -> datetime | None:
    """Return when to look at the query again; None when the ladder is at its end."""
    return next((rung.at for rung in ladder if rung.key not in progress.done), None)


def deliver_at(rung: Rung, now: datetime, calendar: WorkCalendar) -> datetime:
    """Return when a rung may reach a person: in their working hours, a P1 at once.

    What a digest will tell is there for it at once: it goes out before anybody works.
    """
    return now if rung.urgent or rung.digest else next_opening(now, calendar)


def full_minute(at: datetime) -> datetime:
    """Return the full minute at or after an instant.

    What is not critical is reached on the minute, so that all of one minute is one message.
    """
    begun = minute_of(at)
    return at if begun == at else begun + _MINUTE


def minute_of(at: datetime) -> datetime:
    """Return the full minute at or before an instant."""
    return at.replace(second=0, microsecond=0)


_NEXT_DAY: Final = Target.parse("1BD")
_MOMENT: Final = timedelta(seconds=1)
_MINUTE: Final = timedelta(minutes=1)


def _as_one(pending: Sequence[Rung], acknowledged: frozenset[str]) -> Rung:
    """Return the newest of some rungs, for everybody who has to hear of one of them."""
    newest = pending[-1]
    heard = [
        rung
        for rung in pending
        if rung.key not in acknowledged
        # A client is asked, or people of ours are sent to ask them: never both at once.
        and (Receiver.CLIENT in rung.to) == (Receiver.CLIENT in newest.to)
    ]
    # What waits for a digest is told there, unless somebody else has to hear of it sooner.
    loud = [rung for rung in heard if not rung.digest]
    return replace(
        newest,
        to=tuple(dict.fromkeys(receiver for rung in loud or heard for receiver in rung.to)),
        phone=any(rung.phone for rung in heard),
        digest=newest.digest and not loud,
    )


def _at(step: Step, deadline: Deadline) -> datetime:
    found = _WHEN.fullmatch(step.when)
    assert found is not None, "checked when the step was made"
    if found["percent"]:
        percent = int(found["percent"])
        return deadline.at if percent == 100 else deadline.reaches(percent)
    if found["minutes"]:
        return deadline.received + timedelta(minutes=int(found["minutes"]))
    if found["opening"]:
        last = due(deadline.received, Target.parse(found["opening"]), deadline.calendar).at
        day = local_day(last - _MOMENT, deadline.calendar)
        return deadline.calendar.intervals_on(day)[0][0]
    return _past(deadline, Target.parse(found["late"]))


def _past(deadline: Deadline, target: Target) -> datetime:
    # What is due at closing time was due on that day, although a receipt then counts the next.
    return due(deadline.at - _MOMENT, target, deadline.calendar, other=deadline.other).at
