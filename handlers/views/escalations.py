"""Say that a query runs out of time: to staff with what to press, to a client with a date."""

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

from bot.domain.absences import Cover
from bot.domain.escalation import ClockName
from bot.domain.escalation_notices import (
    DigestLine,
    EscalationNotice,
    LateNote,
    MorningDigest,
    RungAcknowledged,
    RungLine,
    RungsReached,
    WordAwaited,
)
from bot.domain.people import Person
from handlers.views import blocks
from handlers.views.blocks import Block, Post
from handlers.views.escaping import escape, said, shorten
from handlers.views.ids import Action, Modal
from handlers.views.times import both, local, span

AND = " "
QUESTION = 300
"""Letters of a question that are repeated; the thread has the whole of it."""

MOST_IN_FULL, IN_FULL = 8, 6
"""Queries with a line and buttons each; where there are more than the first, only the second."""

_WHAT = {
    ClockName.FIRST_RESPONSE: "the first response",
    ClockName.ANSWER: "the answer",
    ClockName.UPDATE: "a word to the client",
    ClockName.NEW_DATE: "the new date",
    ClockName.WAITING: "the client's answer",
}


def say(notice: EscalationNotice) -> Post:
    """Return the message for a notice about a query that runs out of time."""
    match notice:
        case RungsReached():
            return reached(notice)
        case RungAcknowledged():
            return acknowledged(notice)
        case LateNote():
            return late(notice)
        case WordAwaited():
            return awaited(notice)
        case MorningDigest():
            return digest(notice)
        case _:
            assert_never(notice)


def reached(notice: RungsReached) -> Post:
    """Tell staff what runs out, query by query, each with its buttons."""
    full = notice.lines if len(notice.lines) <= MOST_IN_FULL else notice.lines[:IN_FULL]
    texts = [_line(line, notice.at, notice.site_zone) for line in full]
    parts = [
        block
        for line, text in zip(full, texts, strict=True)
        for block in (blocks.section(text), blocks.actions(*_buttons(line, notice.at)))
    ]
    rest = _in_short(notice.lines[len(full) :], notice.at)
    return blocks.post("\n".join([*texts, *rest]), *parts, *map(blocks.section, rest))


def acknowledged(notice: RungAcknowledged) -> Post:
    """Tell staff that somebody knows, and that one message is left out for it."""
    return blocks.told(
        f"*{notice.query_id}*: acknowledged by {escape(notice.by)}: {escape(notice.reason)}. "
        "The next message about it is left out; the clock goes on."
    )


def late(notice: LateNote) -> Post:
    """Tell the client what is late, and the new date or who owes it by when."""
    was_due = both(notice.was_due, site=notice.site_zone, reader=notice.reader_zone)
    owner = escape(notice.owner_name)
    missed = (
        "has had no reply from us yet"
        if notice.clock is ClockName.FIRST_RESPONSE
        else "is not answered"
    )
    was = "expected by" if notice.clock is ClockName.NEW_DATE else "due"
    fact = f"*{notice.query_id}* was {was} {was_due} and {missed}."
    if notice.expected_at:
        expected = both(
            notice.expected_at,
            site=notice.site_zone,
            reader=notice.reader_zone,
            seen=notice.was_due,
        )
        return blocks.told(f"{fact} {owner} now expects to answer by {expected}.")
    assert notice.date_by is not None, "a note names a date, or who will by when"
    by = both(notice.date_by, site=notice.site_zone, reader=notice.reader_zone)
    return blocks.told(f"{fact} {owner} will give a new date here by {by}.")


def awaited(notice: WordAwaited) -> Post:
    """Ask the client again what they were asked; the time of our answer is theirs meanwhile."""
    asked = both(notice.asked_at, site=notice.site_zone, reader=notice.reader_zone)
    return blocks.told(
        f"*{notice.query_id}* waits for your word. We asked on {asked}: "
        f'"{escape(shorten(notice.question, limit=QUESTION))}"\n'
        f"Could you answer here in the thread? {escape(notice.owner_name)} goes on with it from "
        "your message."
    )


def digest(notice: MorningDigest) -> Post:
    """Tell an owner what their day holds."""
    lines = ["Your queries this morning"]
    for part in notice.lists:
        lines.append(f"*{escape(part.title)}*")
        lines += [_digest_line(line, notice) for line in part.lines]
        if part.more:
            lines.append(f"{part.more} more: /query mine")
    return blocks.post("\n".join(lines), *blocks.paragraphs("\n".join(lines)))


def why(query_id: str, account: Sequence[str]) -> str:
    """Print how the clocks of a query were counted."""
    return "\n".join([f"*{escape(query_id)}*", *(escape(line) for line in account)])


def acknowledge_modal(query_id: str, clock: ClockName) -> Block:
    """Ask for the reason; it goes on record."""
    return blocks.modal(
        "Acknowledge",
        [
            blocks.section(
                f"*{query_id}*: the next message about {_WHAT[clock]} is left out, once. The "
                "clock goes on."
            ),
            blocks.field_of(
                "reason",
                "Why?",
                blocks.text_input("reason", max_length=300),
                hint="For example: Waiting for the QA signature until 15:00.",
            ),
        ],
        callback_id=Modal.ACKNOWLEDGE,
        submit="Acknowledge",
        private_metadata=f"{query_id} {clock}",
    )


def new_date_modal(query_id: str, zone: str) -> Block:
    """Ask for the date that the client is told in this person's name."""
    return blocks.modal(
        "Give a new date",
        [
            blocks.section(f"The client is told in the thread of *{query_id}*, with your name."),
            blocks.field_of(
                "date",
                "Answer expected by",
                blocks.text_input("date", max_length=100),
                hint=f"For example: Thu 5 Nov 12:00. Times are in your zone, {zone}.",
            ),
        ],
        callback_id=Modal.NEW_DATE,
        submit="Tell the client",
        private_metadata=query_id,
    )


def day(at: datetime, zone: str, *, seen: datetime) -> str:
    """Return an instant as a choice is offered."""
    return local(at, zone, seen=seen)


def away(
    person: Person, until: datetime, covers: Sequence[Cover], backup: str, *, seen: datetime
) -> str:
    """Confirm an absence to whoever noted it, with who stands in; they may not be the backup."""
    when = local(until, person.zone or "UTC", seen=seen)
    lines = [f"{escape(person.name)} is away until {when}."]
    if backup and covers and all(cover.name != backup for cover in covers):
        lines.append(f"{escape(backup)} is away as well.")
    for cover in covers:
        where = f" for {', '.join(cover.projects)}" if len(covers) > 1 else ""
        lines.append(f"{escape(cover.name)} gets new queries and reminders meanwhile{where}.")
    if not covers:
        lines.append("No project names you and you own no query, so nothing changes hands.")
    return " ".join([*lines, "The clocks go on. /query back ends it."])


def _line(line: RungLine, at: datetime, zone: str) -> str:
    people = AND.join(f"<@{user}>" for user in line.people)
    about = f"<{line.permalink}|{line.query_id}> · {escape(line.client_name)}"
    sentences = [f"{people} *{about}*: {_state(line, at, zone)}"]
    if line.unnamed:
        roles = ", ".join(receiver.value.replace("_", " ") for receiver in line.unnamed)
        sentences.append(f"Nobody is named for {roles}, so the project manager hears of it.")
    if line.absent:
        sentences.append("None of them is there: assign it to somebody who is.")
    if line.since:
        whom = AND.join(f"<@{user}>" for user in line.instead)
        sentences.append(
            f"For {whom} it takes the place of the reminder of {local(line.since, zone)}, held "
            "until they work."
        )
    if line.phone:
        sentences.append("Call them as well.")
    if line.asked_at:
        sentences.append(
            f'Asked: "{escape(shorten(line.question, limit=QUESTION))}" Ask them by hand. Nothing '
            f"more is posted by itself, and {line.query_id} stays open until they answer."
        )
    elif line.note_by_hand:
        sentences.append("Nothing is posted to the client by itself: tell them a new date.")
    elif line.note_by:
        sentences.append(
            f"Give the client a new date. Should nobody by {local(line.note_by, zone)}, they are "
            f"told that {escape(line.owner_name)} will."
        )
    return AND.join(sentences)


def _in_short(lines: Sequence[RungLine], at: datetime) -> list[str]:
    """Return one line for all that find no room, with everybody whom they are for."""
    if not lines:
        return []
    people = dict.fromkeys(user for line in lines for user in line.people)
    named = ", ".join(
        f"*{line.query_id}* {'late' if at >= line.due else f'in {span(line.due - at)}'}"
        for line in lines
    )
    return [f"{AND.join(f'<@{user}>' for user in people)} {len(lines)} more run out: {named}."]


def _state(line: RungLine, at: datetime, zone: str) -> str:
    what, when = _WHAT[line.clock], local(line.due, zone)
    owner = escape(line.owner_name)
    holder = f"Owner {owner}." if line.taken else f"Nobody has taken it; it falls to {owner}."
    if line.asked_at:
        return f"the client has not answered since {local(line.asked_at, zone)}. {holder}"
    if line.clock is ClockName.NEW_DATE:
        what = "to expect the answer" if line.dated else "to get a new date"
        return f"late, the client was told {what} by {when}. {holder}"
    if at >= line.due:
        kind = "critical and " if line.urgent else ""
        return f"{kind}late, {what} was due {when}. {holder}"
    kind = "critical, " if line.urgent else ""
    return f"{kind}{what} is due in {span(line.due - at)} ({when}). {holder}"


def _buttons(line: RungLine, at: datetime) -> list[Block | None]:
    value = f"{line.query_id} {line.clock}"
    untaken = not line.taken
    dated = at >= line.due and line.clock not in (ClockName.UPDATE, ClockName.WAITING)
    return [
        blocks.button("I own this", Action.OWN, line.query_id, style="primary")
        if untaken
        else None,
        blocks.button("Reply to client", Action.REPLY, line.query_id),
        blocks.button("Give a new date", Action.NEW_DATE, line.query_id) if dated else None,
        blocks.button("Acknowledge", Action.ACKNOWLEDGE, value),
    ]


def _digest_line(line: DigestLine, notice: MorningDigest) -> str:
    return (
        f"<{line.permalink}|{line.query_id}> · {escape(line.client_name)} · "
        f"asked {span(notice.at - line.asked_at)} ago · due {local(line.due, notice.zone)} · "
        f"{said(line.text, limit=80)}"
    )
