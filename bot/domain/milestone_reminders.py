"""Who is reminded of a milestone or of something owed, and when: working days around the day.

Each reminder has one key, made of what it is about, the day it speaks of and the step, so that it
can be given once only. When the day moves, the old ones are replaced.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.calendars import WorkCalendar
from bot.domain.milestones import Milestone
from bot.domain.obligations import Obligation
from bot.domain.terms import Side
from bot.domain.working_dates import add_working_days
from bot.domain.working_time import business_time

LATE: Final = timedelta(hours=2)
"""A reminder that could not be given within so much working time is not given any more."""


class Kind(StrEnum):
    """What a reminder is for."""

    AHEAD = "ahead"
    PAST = "past"
    UNTOLD = "untold"
    CLIENT = "client"
    UNCONFIRMED = "unconfirmed"
    BY_HAND = "by_hand"

    @property
    def is_kept(self) -> bool:
        """Return whether it is given however late: it says that something is wrong."""
        return self in (Kind.PAST, Kind.UNTOLD, Kind.UNCONFIRMED, Kind.BY_HAND)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """Working days from the day at which people are reminded; what is past is positive."""

    owner_before: tuple[int, ...] = (10, 5, 2, 0)
    client_before: tuple[int, ...] = (5, 2, 0)
    client_after: tuple[int, ...] = (3, 5)
    unconfirmed_after: tuple[int, ...] = (1, 3)
    by_hand_after: int = 6
    decision_by_hand_after: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One reminder: about what, of which day, how many working days from it, and from when on."""

    item: str
    client: str
    project: str
    kind: Kind
    day: date
    step: int
    at: datetime

    @property
    def key(self) -> str:
        """Return what makes it the one and only."""
        return f"{self.item}:{self.day.isoformat()}:{self.kind}:{self.step:+d}"

    def is_stale(self, now: datetime, calendar: WorkCalendar) -> bool:
        """Return whether it comes too late to be of use."""
        return not self.kind.is_kept and business_time(self.at, now, calendar) > LATE


def of_milestone(
    milestone: Milestone, rhythm: Rhythm, calendar: WorkCalendar, *, now: datetime
) -> tuple[Reminder, ...]:
    """Return what its owner is yet to hear about a milestone, in order of time."""
    day = milestone.forecast
    if day is None or not milestone.state.is_open:
        return ()
    steps = [(Kind.AHEAD, -before) for before in rhythm.owner_before]
    made = _made(milestone, day, [*steps, (Kind.PAST, 1)], calendar, now=now)
    if not milestone.is_untold:
        return made
    today = now.astimezone(calendar.tz).date()
    untold = Reminder(
        item=milestone.id,
        client=milestone.client,
        project=milestone.project,
        kind=Kind.UNTOLD,
        day=day,
        step=0,
        at=_opening(add_working_days(today, 1, calendar), calendar),
    )
    return tuple(sorted((*made, untold), key=lambda each: each.at))


def of_obligation(
    obligation: Obligation,
    rhythm: Rhythm,
    site: WorkCalendar,
    client: WorkCalendar,
    *,
    now: datetime,
) -> tuple[Reminder, ...]:
    """Return who is yet to be reminded of something owed, in order of time.

    The client is asked at their own opening hour; a person of ours takes over by hand. Once the
    client says that it is sent, it is ours to confirm, and they are asked no more.
    """
    if not obligation.state.is_open:
        return ()
    day = obligation.needed_by
    if obligation.side is Side.CMO:
        steps = [(Kind.AHEAD, -before) for before in rhythm.owner_before]
        return _made(obligation, day, [*steps, (Kind.PAST, 1)], site, now=now)
    if obligation.said_at:
        said_on = obligation.said_at.astimezone(site.tz).date()
        unconfirmed = [(Kind.UNCONFIRMED, after) for after in rhythm.unconfirmed_after]
        return _made(obligation, said_on, unconfirmed, site, now=now)
    asked = [(Kind.CLIENT, -before) for before in rhythm.client_before]
    asked += [(Kind.CLIENT, after) for after in rhythm.client_after]
    soon = {rhythm.decision_by_hand_after} if obligation.kind.is_verdict else set()
    by_hand = {rhythm.by_hand_after} | soon
    ours = [(Kind.BY_HAND, after) for after in sorted(by_hand)]
    theirs = _made(obligation, day, asked, client, now=now)
    both = (*theirs, *_made(obligation, day, ours, site, now=now))
    return tuple(sorted(both, key=lambda each: each.at))


def newest(due: Iterable[Reminder]) -> tuple[Reminder, ...]:
    """Return of several that came due for one item and kind the one nearest to the present."""
    last: dict[tuple[str, Kind], Reminder] = {}
    for each in sorted(due, key=lambda one: (one.at, one.step)):
        last[each.item, each.kind] = each
    return tuple(last.values())


def _made(
    item: Milestone | Obligation,
    day: date,
    steps: list[tuple[Kind, int]],
    calendar: WorkCalendar,
    *,
    now: datetime,
) -> tuple[Reminder, ...]:
    """Return the reminders that lie ahead; what would have been due already is left out."""
    made = (
        Reminder(
            item=item.id,
            client=item.client,
            project=item.project,
            kind=kind,
            day=day,
            step=step,
            at=_opening(add_working_days(day, step, calendar), calendar),
        )
        for kind, step in steps
    )
    ahead = (each for each in made if each.at > now or each.kind.is_kept)
    return tuple(sorted(ahead, key=lambda each: each.at))


def _opening(day: date, calendar: WorkCalendar) -> datetime:
    return calendar.intervals_on(day)[0][0]
