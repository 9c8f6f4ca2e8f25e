"""What the record holds of a project's week, as the weekly post tells it.

Every list may be empty and is then told as "nothing reported"; nothing is made up.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.calendars import Weekday, WorkCalendar
from bot.domain.queries import Query
from bot.domain.query_states import NOT_COUNTED, QueryState
from bot.domain.terms import Side
from bot.domain.working_dates import working_days_between

AHEAD = timedelta(days=21)
"""How far ahead days off are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneLine:
    """One milestone as the client may see it; variance in working days of the site."""

    label: str
    baseline: date | None
    forecast: date | None
    variance: int | None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedLine:
    """Something the client owes, by when, and what happens otherwise.

    `said` is what they say of it, in a word, where we have yet to confirm that.
    """

    id: str
    text: str
    by: date
    otherwise: str = ""
    is_decision: bool = False
    is_late: bool = False
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """A document that one side gave the other on a day, or that we still owe by it."""

    text: str
    side: Side
    day: date
    is_given: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysOff:
    """A day on which one side does not work."""

    side: Side
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryWeek:
    """Queries of a week: counts, and whose turn the open ones are, longest in working days."""

    opened: int = 0
    answered: int = 0
    open: int = 0
    late: int = 0
    ours: int = 0
    ours_longest: int = 0
    theirs: int = 0
    theirs_longest: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyFacts:
    """The week of one project, from the record alone; `last_link` leads to the post before."""

    week: int
    as_of: datetime
    achieved: tuple[str, ...] = ()
    milestones: tuple[MilestoneLine, ...] = ()
    owed: tuple[OwedLine, ...] = ()
    documents: tuple[DocumentLine, ...] = ()
    queries: QueryWeek = QueryWeek()
    days_off: tuple[DaysOff, ...] = ()
    last_link: str = ""


def query_week(
    queries: Iterable[Query], *, since: datetime, now: datetime, calendar: WorkCalendar
) -> QueryWeek:
    """Count a project's queries since an instant, and how long each side has had the open ones."""
    known = [each for each in queries if each.state not in NOT_COUNTED]
    still = [each for each in known if each.state.is_open]
    theirs = [each for each in still if each.state in _THEIRS]
    ours = [each for each in still if each.state not in _THEIRS]
    return QueryWeek(
        opened=sum(each.asked_at >= since for each in known),
        answered=sum(bool(each.answer.met_at and each.answer.met_at >= since) for each in known),
        open=len(still),
        late=sum(each.is_late(now) for each in still),
        ours=len(ours),
        ours_longest=max((_days(each.asked_at, now, calendar) for each in ours), default=0),
        theirs=len(theirs),
        theirs_longest=max((_days(_since(each), now, calendar) for each in theirs), default=0),
    )


def days_off(site: WorkCalendar, client: WorkCalendar, *, since: date) -> tuple[DaysOff, ...]:
    """Return the days off of both sides in the next three weeks, in order."""
    found = [
        DaysOff(side=side, day=day)
        for day in (since + timedelta(days=n) for n in range(AHEAD.days + 1))
        for side, calendar in ((Side.CMO, site), (Side.CLIENT, client))
        if Weekday.of(day) in calendar.version_on(day).week and not calendar.works_on(day)
    ]
    return tuple(found)


def week_of(day: date) -> int:
    """Return the ISO week of a day."""
    return day.isocalendar().week


_THEIRS = frozenset({QueryState.WAITING_ON_CLIENT, QueryState.ANSWERED})


def _since(query: Query) -> datetime:
    return query.answer.met_at or query.last_reply_at or query.asked_at


def _days(since: datetime, now: datetime, calendar: WorkCalendar) -> int:
    tz = calendar.tz
    return working_days_between(since.astimezone(tz).date(), now.astimezone(tz).date(), calendar)
