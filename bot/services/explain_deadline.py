"""Say when something would be due and why, for `liaison explain deadline`."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Final

from bot.config import load_config
from bot.config_table import ConfigTable
from bot.domain.calendars import Interval, Weekday, WorkCalendar
from bot.domain.deadlines import due, whole_second
from bot.domain.errors import InvalidError
from bot.domain.time_words import stamp

_RECEIVED: Final = "2026-10-30T16:10:00-04:00"
_PAUSES: Final = f'[["{_RECEIVED}", "2026-11-02T09:00:00Z"]]'
_FIRST_YEAR, _LAST_YEAR = 1980, 2150


def explain_deadline(
    question: Mapping[str, object], calendars: Mapping[str, WorkCalendar] | None = None
) -> dict[str, object]:
    """Return `due` (ISO, UTC), `local` (in the calendar's zone) and `steps` in words.

    `calendars` are those that a question may name; the built-in ones when not given. Raise
    InvalidError, with a sentence that names the field, for a question that cannot be answered.
    """
    table = ConfigTable({key: value for key, value in question.items() if value is not None})
    known = _built_in() if calendars is None else calendars
    calendar = _calendar(table, "calendar", known)
    deadline = due(
        _instant(table, "received", table.text("received", _RECEIVED)),
        table.target("target", "4bh"),
        calendar,
        other=_calendar(table, "with", known) if table.has("with") else None,
        pauses=_pauses(table),
    )
    return {
        "due": deadline.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "local": stamp(deadline.at, calendar.zone),
        "steps": list(deadline.steps),
    }


@cache
def _built_in() -> Mapping[str, WorkCalendar]:
    # They ship with the program: a thousand questions need them read once.
    return load_config().calendars


def _calendar(table: ConfigTable, key: str, known: Mapping[str, WorkCalendar]) -> WorkCalendar:
    if isinstance(table.values.get(key), Mapping):
        return _inline(key, table.table(key))
    name = table.text(key, "HYD")
    if name not in known:
        names = ", ".join(sorted(known))
        raise table.fail(
            key, f'"{name}" is no calendar I know. Name one of {names}, or write it out.'
        )
    return known[name]


def _inline(key: str, table: ConfigTable) -> WorkCalendar:
    zone = table.text("zone", "Asia/Kolkata")
    calendar = WorkCalendar(
        name=f"{key} ({zone})",
        zone=zone,
        hours=table.hours("hours"),
        week=frozenset(table.words("week", Weekday)),
        off=table.days("off"),
        extra=table.days("extra"),
    )
    table.finish()
    return calendar


def _pauses(table: ConfigTable) -> tuple[Interval, ...]:
    if not table.has("pauses"):
        return ()
    return tuple(
        (_instant(table, "pauses", stops), _instant(table, "pauses", resumes))
        for stops, resumes in table.pairs("pauses", _PAUSES)
    )


def _instant(table: ConfigTable, key: str, value: object) -> datetime:
    try:
        at = whole_second(datetime.fromisoformat(str(value)))
    except ValueError:
        wrong = f'"{value}" is not a time with date and zone. Write "{_RECEIVED}".'
        raise table.fail(key, wrong) from None
    except (InvalidError, OverflowError) as error:
        raise table.fail(key, str(error)) from None
    if not _FIRST_YEAR <= at.year <= _LAST_YEAR:
        wrong = f"{at.year} is no year I count in, only {_FIRST_YEAR} to {_LAST_YEAR}."
        raise table.fail(key, wrong)
    return at
