"""Say which local day, or days, a matched shape means, seen from today."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from bot.dates import relatives
from bot.dates.calendars import FRIDAY, MONTHS_A_YEAR, days_in, valid_days
from bot.dates.meanings import Groups, Meant, Seen, in_month, quarter_end
from bot.dates.vocabulary import MONTHS

_CENTURY = 2000
_A_LEAP_YEAR = 2028


def meant(match: Groups, seen: Seen) -> Meant | None:
    """Return what a match of `shapes.DAY` means, or None where it is no date at all."""
    shape = match.lastgroup
    assert shape is not None, "every shape is a named group that closes last"
    try:
        return _READERS[shape](match, seen)
    except (ValueError, OverflowError):
        return None


def _iso(groups: Groups, _: Seen) -> Meant:
    day = date.fromisoformat(groups["iso_day"] or "")
    clock = groups["iso_time"]
    if not clock:
        return Meant(days=(day,))
    at = time.fromisoformat(clock)
    zone = groups["iso_zone"]
    if not zone:
        return Meant(days=(day,), clock=at)
    spelled = "+00:00" if zone == "z" else zone
    instant = datetime.fromisoformat(f"{day.isoformat()}T{at.isoformat()}{spelled}")
    return Meant(days=(day,), at=instant.astimezone(UTC))


def _ymd(groups: Groups, _: Seen) -> Meant:
    return Meant(days=(_date(groups["ymd_y"], groups["ymd_m"], groups["ymd_d"]),))


def _cjk(groups: Groups, seen: Seen) -> Meant:
    return in_month(groups["cjk_y"], int(groups["cjk_m"] or 0), [groups["cjk_d"]], seen)


def _numeric(groups: Groups, _: Seen) -> Meant:
    """Day first with dots; with slashes or dashes whichever fits, and a question if both do."""
    first, second = int(groups["n_1"] or 0), int(groups["n_2"] or 0)
    year = int(groups["n_3"] or 0)
    short_year = year < _CENTURY
    year += _CENTURY if short_year else 0
    readings = [(first, second)]
    if groups["n_sep"] != ".":
        readings.append((second, first))
    days = valid_days([(year, month, day) for day, month in readings])
    if not days:
        raise ValueError
    return Meant(days=days[:1], others=days[1:], asks=len(days) > 1)


def _short(groups: Groups, seen: Seen) -> Meant:
    first = int(groups["s_1"] or 0)
    if groups["s_3"]:
        return in_month(None, int(groups["s_3"]), [first], seen)
    second = int(groups["s_2"] or 0)
    days: list[date] = []
    for month, day in dict.fromkeys([(second, first), (first, second)]):
        if 1 <= month <= MONTHS_A_YEAR and 1 <= day <= days_in(_A_LEAP_YEAR, month):
            days += in_month(None, month, [day], seen).days
    if not days:
        raise ValueError
    return Meant(days=tuple(days[:1]), others=tuple(days[1:]), asks=len(days) > 1)


def _day_month(groups: Groups, seen: Seen) -> Meant:
    month = MONTHS[groups["dm_m"] or ""]
    return in_month(groups["dm_y"], month, [groups["dm_0"], groups["dm_d"]], seen)


def _month_day(groups: Groups, seen: Seen) -> Meant:
    month = MONTHS[groups["md_m"] or ""]
    return in_month(groups["md_y"], month, [groups["md_d"], groups["md_1"]], seen)


def _quarter(groups: Groups, seen: Seen) -> Meant:
    return Meant(days=(quarter_end(int(groups["q"] or 1), groups["q_y"], seen),))


def _week(groups: Groups, seen: Seen) -> Meant:
    number = int(groups["w"] or 0)
    year = seen.today.isocalendar().year
    friday = date.fromisocalendar(year, number, FRIDAY + 1)
    if friday < seen.today:
        friday = date.fromisocalendar(year + 1, number, FRIDAY + 1)
    return Meant(days=(friday,), others=(friday - timedelta(days=FRIDAY),))


def _date(year: str | None, month: str | None, day: str | None) -> date:
    return date(int(year or 0), int(month or 0), int(day or 0))


_READERS: dict[str, Callable[[Groups, Seen], Meant | None]] = {
    "iso": _iso,
    "ymd": _ymd,
    "cjk": _cjk,
    "numeric": _numeric,
    "short": _short,
    "day_month": _day_month,
    "month_day": _month_day,
    "quarter": _quarter,
    "week": _week,
    "relative": relatives.relative,
    "weekday": relatives.weekday,
    "weekday_cjk": relatives.weekday_cjk,
    "span": relatives.span,
    "next_working_day": relatives.next_working_day,
    "span_after": relatives.span_after,
    "ago": relatives.ago,
    "period": relatives.period,
    "shorthand": relatives.shorthand,
    "next_unit": relatives.next_unit,
    "ordinal": relatives.ordinal,
    "close": relatives.close,
}
