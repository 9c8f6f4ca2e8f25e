"""Tell a client how their project stands: one message, the rest in its thread."""

from collections.abc import Iterator
from dataclasses import replace

from bot.domain.health import NAMES, Colour, DimensionReport
from bot.domain.obligations import ObligationKind
from bot.domain.pictures import PlanPicture
from bot.domain.records import SYSTEM
from bot.domain.time_words import day_words
from bot.domain.update_notices import UpdateDetails, UpdateOwed, UpdatePictures, UpdatePosted
from bot.domain.updates import Update, UpdateKind
from bot.domain.weekly import week_of
from bot.domain.working_dates import days_words
from handlers.views import blocks, weekly
from handlers.views.blocks import Post, Shown
from handlers.views.escaping import escape
from handlers.views.obligations import answer_button
from handlers.views.times import both, local

MARKS = {
    Colour.ON_TRACK: "●",
    Colour.AT_RISK: "▲",
    Colour.OFF_TRACK: "■",
    Colour.NOT_REPORTED: "○",
}
"""Forms, not colours: they differ for every eye, and always stand beside the word."""


def posted(notice: UpdatePosted) -> Post:
    """Return the message of an update; its text tells what the table shows."""
    update = notice.update
    if notice.superseded_at is not None:
        return _superseded(notice)
    head = headline(update, notice.client_name)
    correction = _correction(notice)
    needs = [
        blocks.beside(line, answer_button(ObligationKind.DECISION, each.id) if each.id else None)
        for line, each in zip(decisions(update), update.decisions, strict=True)
    ]
    foot = _foot(notice)
    if update.kind is UpdateKind.SHORT:
        text = "\n".join(line for line in (correction, head, foot) if line)
        return blocks.told(text)
    told = [line_of(each) for each in update.health]
    text = "\n".join(line for line in (correction, head, *told, *decisions(update), foot) if line)
    return blocks.post(
        text,
        blocks.section(correction) if correction else None,
        blocks.section(head),
        blocks.table(_rows(update)),
        *needs,
        blocks.context(foot),
    )


def details(notice: UpdateDetails) -> Post:
    """Return what hangs in the thread: details, actions, evidence, and the week's record."""
    lines = thread(notice.update, site=notice.site_zone, reader=notice.reader_zone)
    text = "\n".join(lines) or "Details: nothing reported."
    return blocks.told(text)


def thread(update: Update, *, site: str, reader: str) -> list[str]:
    """Return what the thread says, in paragraphs."""
    record = weekly.lines(update.facts, site=site, reader=reader) if update.facts else []
    return [*_said(update), *_actions(update), *record]


def pictures(notice: UpdatePictures) -> Post:
    """Return the pictures with all they show in words, so that nothing is lost without them."""
    stem = f"{notice.update_id}-{notice.version}"
    shown = [
        Shown(picture=each, name=f"{stem}-{name}.png", alt_text=words)
        for each, name, words in (
            (notice.plan, "plan", plan_words(notice.plan) if notice.plan else ""),
            (notice.strip, "health", notice.strip.alt_text if notice.strip else ""),
        )
        if each is not None
    ]
    text = "\n".join(escape(each.alt_text) for each in shown)
    return replace(blocks.post(text), pictures=tuple(shown))


def plan_words(plan: PlanPicture) -> str:
    """Return what the picture of a plan shows."""
    lines = [f"Milestones of {plan.title}, {day_words(plan.today)}."]
    for bar in plan.bars:
        state = "achieved" if bar.is_actual else "forecast"
        lines.append(
            f"{bar.label}: baseline {day_words(bar.baseline)}, {state} {day_words(bar.expected)} "
            f"({days_words(bar.variance)})."
        )
    if plan.left_out:
        lines.append(f"{plan.left_out} more are not drawn.")
    return " ".join(lines)[:2000]


def owed(notice: UpdateOwed) -> Post:
    """Tell the client that an update did not come at its hour, and who owes it."""
    due = local(notice.due, notice.reader_zone)
    if notice.posted_at is not None:
        came = local(notice.posted_at, notice.reader_zone)
        text = f"{notice.label}: the update due {due} was posted {came}."
        return blocks.told(text)
    who = escape(notice.promised_by or notice.owner_name)
    then = (
        f"{who} will post it on {day_words(notice.promise)}."
        if notice.promise
        else f"{escape(notice.owner_name)} owes it; a date follows here."
    )
    text = f"{notice.label}: no update was approved by {due}. {then}"
    return blocks.told(text)


def headline(update: Update, client_name: str) -> str:
    """Return the first line: whose, how it stands, what it was, the headline."""
    where = f"*{escape(client_name)} · {escape(update.project)}*"
    said = escape(update.headline)
    if update.kind is UpdateKind.SHORT:
        return f"{where}: {said}"
    week = f" · week {week_of(update.slot)}" if update.slot else ""
    now, before = update.overall, update.overall_before
    was = f" (was {before.colour.words})" if before.colour is not now.colour else ""
    mark = MARKS[now.colour]
    return f"{where}{week} — {mark} *{now.colour.words}*{was}. {said}\n{escape(now.reason)}"


def line_of(report: DimensionReport) -> str:
    """Return one dimension in a line: name, word, what it was, what is said."""
    was = f" (was {report.was.words})" if report.was and report.was is not report.colour else ""
    said = f": {escape(_words(report))}" if _words(report) else ""
    return f"{MARKS[report.colour]} {NAMES[report.dimension]}: {report.colour.words}{was}{said}"


def counted(update: Update, *, site: str, reader: str) -> str:
    """Return which regular date was met before its hour, and when the next is; or nothing."""
    if update.slot is None or update.next_due is None:
        return ""
    return (
        f"It counts as the regular update of {day_words(update.slot)}; the next one is due "
        f"{both(update.next_due, site=site, reader=reader)}."
    )


def decisions(update: Update) -> list[str]:
    """Return what the client is asked to decide, by when, and what happens otherwise."""
    return [
        f"{f'{each.id} · ' if each.id else ''}*Need from you by {day_words(each.by)}:* "
        f"{escape(each.text)}; otherwise {escape(each.otherwise)}"
        for each in update.decisions
    ]


def _rows(update: Update) -> list[list[str]]:
    head = ["Dimension", "Now", "Before", "In a word"]
    return [
        head,
        *(
            [
                NAMES[each.dimension],
                f"{MARKS[each.colour]} {each.colour.words}",
                each.was.words if each.was else "-",
                _words(each),
            ]
            for each in update.health
        ),
    ]


def _words(report: DimensionReport) -> str:
    if report.colour is Colour.NOT_REPORTED:
        return ""
    kept = f"unchanged since {day_words(report.since)}" if report.since and not report.fresh else ""
    return f"{report.line} ({kept})" if report.line and kept else report.line or kept


def _said(update: Update) -> Iterator[str]:
    if update.details:
        yield escape(update.details)
    if update.next_milestone:
        yield f"Next milestone: {escape(update.next_milestone)}"


def _actions(update: Update) -> Iterator[str]:
    for each in update.health:
        name = NAMES[each.dimension]
        if each.colour.needs_action and each.by:
            yield f"{name}: {escape(each.owner)} by {day_words(each.by)}: {escape(each.action)}"
        if each.evidence:
            yield f"{name}, evidence: {escape(each.evidence)}"


def _correction(notice: UpdatePosted) -> str:
    update = notice.update
    if update.version == 1:
        return ""
    what = f" Changed: {escape(notice.differs)}." if notice.differs else ""
    return (
        f"*Correction of {update.id}, version {update.version}*, by "
        f"{escape(update.published_by_name)}: {escape(update.changed)}{what}"
    )


def _superseded(notice: UpdatePosted) -> Post:
    update = notice.update
    assert notice.superseded_at is not None, "only what was corrected is superseded"
    when = local(notice.superseded_at, notice.reader_zone)
    mark = (
        f"*Superseded* by version {notice.superseded_by}, posted {when} by "
        f"{escape(notice.superseded_by_name)}. What was said here on that day stays on record:"
    )
    head = headline(update, notice.client_name)
    told = [] if update.kind is UpdateKind.SHORT else [line_of(each) for each in update.health]
    text = "\n".join([mark, head, *told])
    return blocks.told(text)


def _foot(notice: UpdatePosted) -> str:
    update = notice.update
    at = update.published_at
    parts = [f"{update.id}"]
    if at is not None:
        parts.append(both(at, site=notice.site_zone, reader=notice.reader_zone))
    if update.automatic:
        parts.append("made from the record and posted without a person's approval, as agreed")
    else:
        parts.append(f"by {escape(_by(update))}")
    if update.approver_name:
        parts.append(f"reviewed by {escape(update.approver_name)}")
    if update.late and update.due:
        parts.append(f"late: it was due {local(update.due, notice.reader_zone)}")
    if update.next_by:
        parts.append(f"next update by {day_words(update.next_by)}")
    return " · ".join(parts)


def _by(update: Update) -> str:
    """Return whose words these are; those of the record are of whoever let them out."""
    if update.author != SYSTEM.user:
        return update.author_name
    return update.released_by_name or update.published_by_name
