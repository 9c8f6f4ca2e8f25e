"""Tell a project's week from the record: outcomes, dates, what each side owes, days off."""

from collections.abc import Iterable, Iterator

from bot.domain.terms import Side
from bot.domain.time_words import day_words
from bot.domain.update_notices import ProjectLine, WeeklySummary
from bot.domain.weekly import DocumentLine, MilestoneLine, OwedLine, QueryWeek, WeeklyFacts
from handlers.views import blocks
from handlers.views.blocks import Post
from handlers.views.escaping import escape
from handlers.views.times import both

NOTHING = "nothing reported"


def lines(facts: WeeklyFacts, *, site: str, reader: str) -> list[str]:
    """Return the week in paragraphs; an empty one says so."""
    return [
        f"*Achieved:* {'; '.join(_few(escape(each) for each in facts.achieved)) or NOTHING}",
        *_block("Milestones", [_milestone(each) for each in facts.milestones]),
        *_block("Needed from you", [_owed(each) for each in facts.owed]),
        *_block("Documents", [_document(each) for each in facts.documents]),
        f"*Queries:* {_queries(facts.queries)}",
        f"*Days off in the next three weeks:* {_days_off(facts)}",
        _foot(facts, site=site, reader=reader),
    ]


def summary(notice: WeeklySummary) -> Post:
    """Tell operations where all projects stand, the worst first."""
    heads = (
        ("Overdue", notice.overdue),
        ("Off track", notice.off_track),
        ("Held", notice.held),
    )
    since = f" and all since {day_words(notice.since)}" if notice.since else ""
    said = [
        f"*Updates, week {notice.week}{since}*: {notice.posted} posted, {notice.late} of them late."
    ]
    for name, projects in heads:
        said.append(f"*{name}:* {len(projects)}")
        said += _few(f"• {_project(each)}" for each in projects)
    if notice.on_hold:
        said.append(
            f"*Projects on hold:* {', '.join(_few(escape(each) for each in notice.on_hold))}"
        )
    text = "\n".join(said)
    return blocks.told(text)


MOST = 15
"""Rows of one kind in a message; more would not be read."""


def _project(line: ProjectLine) -> str:
    punctual = f", {line.punctual} of {line.counted} in time" if line.counted else ""
    return (
        f"{escape(line.client_name)}, {escape(line.project)}: {line.colour.words}, "
        f"{escape(line.slot_words)}{punctual}"
    )


def _few(items: Iterable[str]) -> list[str]:
    """Return the first items and how many more there are: a message holds so much."""
    told = list(items)
    left = len(told) - MOST
    return [*told[:MOST], f"… and {left} more"] if left > 0 else told


def _block(name: str, rows: list[str]) -> Iterator[str]:
    if not rows:
        yield f"*{name}:* {NOTHING}"
        return
    yield f"*{name}:*"
    yield from (f"• {row}" for row in _few(rows))


def _milestone(line: MilestoneLine) -> str:
    name = escape(line.label)
    if not line.forecast or not line.baseline:
        return f"{name}: no date planned yet"
    if not line.variance:
        return f"{name}: forecast {day_words(line.forecast)}, on its baseline"
    reason = f", {escape(line.reason)}" if line.reason else ""
    return (
        f"{name}: baseline {day_words(line.baseline)}, forecast {day_words(line.forecast)} "
        f"({_business_days(line.variance, sign='+')}){reason}"
    )


def _business_days(number: int, *, sign: str = "") -> str:
    return f"{number:{sign}d} business day{'' if abs(number) == 1 else 's'}"


def _owed(line: OwedLine) -> str:
    late = ", past its date" if line.is_late else ""
    said = f" (you say {line.said}; we have yet to confirm it)" if line.said else ""
    otherwise = f"; otherwise {escape(line.otherwise)}" if line.otherwise else ""
    what = "decision" if line.is_decision else "item"
    return f"{line.id} ({what}) by {day_words(line.by)}{late}: {escape(line.text)}{said}{otherwise}"


def _document(line: DocumentLine) -> str:
    if not line.is_given:
        return f"{escape(line.text)}, due from us by {day_words(line.day)}"
    came = "sent" if line.side is Side.CMO else "received"
    return f"{escape(line.text)}, {came} {day_words(line.day)}"


def _queries(week: QueryWeek) -> str:
    counts = f"{week.opened} opened, {week.answered} answered, {week.open} open, {week.late} late."
    clocks = [
        f"{name}: {number}, the longest for {_business_days(longest)}"
        for name, number, longest in (
            ("With us", week.ours, week.ours_longest),
            ("With you", week.theirs, week.theirs_longest),
        )
        if number
    ]
    return " ".join([counts, *(f"{clock}." for clock in clocks)])


def _days_off(facts: WeeklyFacts) -> str:
    said = [
        f"{day_words(each.day)} ({'with us' if each.side is Side.CMO else 'with you'})"
        for each in facts.days_off
    ]
    return ", ".join(said) or "none known on either side"


def _foot(facts: WeeklyFacts, *, site: str, reader: str) -> str:
    as_of = f"As of {both(facts.as_of, site=site, reader=reader)}."
    return f"{as_of} <{facts.last_link}|The update before>" if facts.last_link else as_of
