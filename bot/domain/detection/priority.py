"""Say how fast an answer is owed, and why, in words. Source: domain, priority rules."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.dates import SaidDate
from bot.domain.terms import Category, Priority

BASE = dict.fromkeys(Category, Priority.P3) | {
    Category.COMPLAINT: Priority.P2,
    Category.CONFIDENTIALITY: Priority.P2,
    Category.SERVICE: Priority.P2,
    Category.MEETING: Priority.P4,
}
TARGET_BUSINESS_DAYS = dict.fromkeys(Category, 3) | {
    Category.TIMELINE: 2,
    Category.TECHNICAL: 5,
    Category.CHANGE: 10,
    Category.DOCUMENTS: 2,
    Category.LOGISTICS: 1,
    Category.REGULATORY: 5,
    Category.ENVIRONMENT: 5,
    Category.SAFETY: 5,
    Category.CONFIDENTIALITY: 2,
    Category.MEETING: 2,
    Category.SERVICE: 5,
}
_SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressure:
    """What besides the category bears on the priority."""

    alarms: tuple[str, ...]
    high: tuple[str, ...]
    urgent: bool
    posted: datetime
    dates: tuple[SaidDate, ...] = ()


def priority_of(category: Category, pressure: Pressure) -> tuple[Priority, str]:
    """Return the priority and its reason; nothing but a critical fact makes P1.

    Words never lower a base. "Urgent" and a near deadline raise one level, P2 at most.
    """
    if pressure.alarms:
        return Priority.P1, f"critical: {pressure.alarms[0]}"
    base = BASE[category]
    if pressure.high:
        return base.at_least(Priority.P2), pressure.high[0]
    days = _days_to_deadline(pressure)
    if base is Priority.P2:
        return base, f"{category.value} questions are high"
    if days is not None and (days <= 1 or days < TARGET_BUSINESS_DAYS[category]):
        return base.raised(), "wanted sooner than the usual answer time"
    if pressure.urgent:
        return base.raised(), "marked urgent"
    return base, f"usual for {category.value}"


def _days_to_deadline(pressure: Pressure) -> int | None:
    """Count business days, Monday to Friday, to the nearest deadline in its author's zone."""
    spans = [
        _business_days(pressure.posted, date.at, date.zone)
        for date in pressure.dates
        if date.deadline and date.at is not None and not date.past and not date.ambiguous
    ]
    return min(spans, default=None)


def _business_days(start: datetime, end: datetime, zone: str) -> int:
    day = start.astimezone(ZoneInfo(zone)).date()
    last = end.astimezone(ZoneInfo(zone)).date()
    count = 0
    while day < last and count <= max(TARGET_BUSINESS_DAYS.values()):
        day += timedelta(days=1)
        count += day.weekday() < _SATURDAY
    return count


def hours_until(posted: datetime, dates: Sequence[SaidDate]) -> tuple[float, ...]:
    """Return the hours from the message to each date it names that is not past."""
    return tuple(
        (date.at - posted).total_seconds() / 3600
        for date in dates
        if date.at is not None and not date.past
    )
