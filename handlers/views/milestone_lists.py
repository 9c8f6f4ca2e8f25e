"""List milestones: for staff with what to press, for the client what each side owes the other."""

from datetime import date
from itertools import groupby

from bot.domain.buffers import Buffer
from bot.domain.calendars import WorkCalendar
from bot.domain.milestone_notices import OwedList, OwedRow
from bot.domain.milestones import Baseline, ForecastChange, Milestone
from bot.domain.obligations import Obligation
from bot.domain.terms import Side
from bot.domain.time_words import day_words
from bot.domain.waits import Waits, missing_words, waits_words
from bot.domain.working_dates import days_words
from handlers.views import blocks
from handlers.views.blocks import Block, Post
from handlers.views.escaping import escape, shorten
from handlers.views.ids import Action
from handlers.views.obligations import answer_button
from handlers.views.times import local

NAME = 70
"""Characters of a name in a list; a page of lines stays within a message."""


def plan(
    milestones: list[Milestone],
    obligations: list[Obligation],
    *,
    title: str,
    today: date,
    site: WorkCalendar,
    buffer: Buffer | None,
    waits: Waits,
    page: int,
    pages: int,
) -> Post:
    """List a page of a plan for staff, a line each, with what to press below."""
    lines = [f"*{escape(title)}*{_buffer(buffer)}{_paging(page, pages, '/milestone list')}"]
    lines += [
        _plan_line(each, waits_words(waits.get(each.id, ())), today=today, site=site)
        for each in milestones
    ]
    if obligations:
        lines.append("*Owed*")
        lines += [_owed_line(each, today=today) for each in obligations]
    if not milestones and not obligations:
        lines.append('No milestones yet. /milestone template api, or add "PPQ batch 1" 20 Nov.')
    text = "\n".join(lines)
    choices = [
        blocks.option(shorten(each.label, limit=blocks.OPTION), each.id) for each in milestones
    ]
    chooser = blocks.select(Action.CHOOSE_MILESTONE, choices) if choices else None
    if chooser:
        chooser["placeholder"] = blocks.plain("Choose a milestone", limit=150)
    row = blocks.actions(
        chooser,
        blocks.button("Add a milestone", Action.ADD_MILESTONE, "add"),
        blocks.button("Ask the client for something", Action.OWE, "owe"),
        blocks.button("Import", Action.IMPORT_MILESTONES, "import"),
    )
    return blocks.post(text, *blocks.paragraphs(text), row)


def story(
    milestone: Milestone,
    *,
    client_name: str,
    site: WorkCalendar,
    baselines: tuple[Baseline, ...],
    forecasts: tuple[ForecastChange, ...],
    waits: tuple[Obligation, ...],
) -> list[str]:
    """Tell staff the whole of one milestone in lines of mrkdwn."""
    variance = milestone.variance(site)
    lines = [
        (
            f"*{milestone.id}* · {escape(milestone.label)} · {escape(client_name)}, "
            f"{escape(milestone.project)}"
        ),
        (
            f"{milestone.state.words} · {_dates(milestone, variance)} · owner "
            f"{escape(milestone.owner_name)}"
        ),
    ]
    if milestone.predecessors:
        lines.append(f"After {', '.join(escape(code) for code in milestone.predecessors)}")
    if waits:
        lines.append(f"Waits for: {escape('; '.join(map(missing_words, waits)))}")
    if milestone.deliverables:
        lines.append(f"Evidence asked for: {escape(milestone.deliverables)}")
    if milestone.client_must:
        lines.append(f"From the client: {escape(milestone.client_must)}")
    if milestone.evidence:
        lines.append(f"Evidence: {'; '.join(escape(text) for text in milestone.evidence)}")
    lines += [f"Baseline {each.version}: {day_words(each.day)}" for each in baselines]
    for change in forecasts[-10:]:
        told = "" if change.told_at else ", the client not told"
        lines.append(
            f"{day_words(change.before)} → {day_words(change.after)}: {change.cause.reason.words}, "
            f"{escape(shorten(change.cause.text, limit=200))} ({escape(change.by_name)}{told})"
        )
    return lines


def owed_list(notice: OwedList) -> Post:
    """Show a client a page of both sides' obligations in one list."""
    title = (
        f"*{escape(notice.client_name)} · {escape(notice.project)}*, as of "
        f"{local(notice.as_of, notice.reader_zone)}{_used(notice.buffer)}"
        f"{_paging(notice.page, notice.pages, f'@{notice.bot_name} milestones')}"
    )
    lines = [title]
    shown: list[Block] = []
    told = 0
    for heading, rows in groupby(notice.rows, key=_heading):
        lines.append(f"*{heading}*")
        for row in rows:
            lines.append(_row(row, this_year=notice.as_of.year))
            if row.asks:
                # What the client can answer stands by itself, with its button beside it.
                shown += blocks.paragraphs("\n".join(lines[told:-1])) if lines[told:-1] else []
                shown.append(blocks.beside(lines[-1], answer_button(row.asks, row.id)))
                told = len(lines)
    if not notice.rows:
        lines.append("No milestones are on record yet.")
    shown += blocks.paragraphs("\n".join(lines[told:])) if lines[told:] else []
    return blocks.post("\n".join(lines), *shown)


def _heading(row: OwedRow) -> str:
    if row.is_settled:
        return "Done"
    if row.day is None:
        return "Planned, no date yet"
    return "We owe you" if row.side is Side.CMO else "We need from you"


def _row(row: OwedRow, *, this_year: int) -> str:
    parts = [f"• {_name(row.label)} · {escape(row.state)}"]
    if row.baseline and row.baseline != row.day:
        parts.append(f"baseline {_short(row.baseline, this_year)}")
    if row.variance:
        parts.append(days_words(row.variance))
    if row.reason:
        parts.append(escape(row.reason))
    return " · ".join(parts)


def _plan_line(milestone: Milestone, waits: str, *, today: date, site: WorkCalendar) -> str:
    variance = milestone.variance(site)
    flags = ["Late"] if milestone.is_late(today) else []
    flags += ["client not told"] if milestone.is_untold else []
    flags += [waits] if waits else []
    marks = f" · {', '.join(flags)}" if flags else ""
    return (
        f"*{escape(milestone.code)}* {_name(milestone.name)} · {milestone.state.words} · "
        f"{_dates(milestone, variance, today.year)}{marks}"
    )


def _owed_line(owed: Obligation, *, today: date) -> str:
    late = " · Late" if owed.is_late(today) else ""
    whose = "client" if owed.side is Side.CLIENT else "us"
    return (
        f"*{owed.id}* {_name(owed.text)} · {owed.state_words} · by "
        f"{_short(owed.needed_by, today.year)} · from {whose}{late}"
    )


def _name(text: str) -> str:
    return escape(shorten(text, limit=NAME))


def _dates(milestone: Milestone, variance: int | None, year: int | None = None) -> str:
    if milestone.expected is None:
        return "no date yet"
    word = "achieved" if milestone.actual else "forecast"
    dates = f"{word} {_short(milestone.expected, year)}"
    if milestone.baseline and milestone.baseline != milestone.expected:
        dates += f" · baseline {_short(milestone.baseline, year)}"
    return dates if variance is None else f"{dates} · {days_words(variance)}"


def _short(day: date, this_year: int | None) -> str:
    return f"{day:%a} {day.day} {day:%b}" if day.year == this_year else day_words(day)


def _used(buffer: Buffer | None) -> str:
    return f" · buffer {buffer.percent} % used" if buffer else ""


def _buffer(buffer: Buffer | None) -> str:
    return f"{_used(buffer)}, {buffer.third.words}" if buffer else ""


def _paging(page: int, pages: int, command: str) -> str:
    if pages < 2:
        return ""
    more = f", next: {escape(command)} {page + 1}" if page < pages else ""
    return f" · page {page} of {pages}{more}"
