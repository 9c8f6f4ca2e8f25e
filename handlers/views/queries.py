"""Show a query: the triage card, the lines in the client's thread, the lists and modals."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.conversations import Reply
from bot.domain.queries import PartState, Promise, Query
from bot.domain.query_states import QueryState
from bot.domain.terms import Priority
from handlers.views import blocks
from handlers.views.blocks import Block, Post
from handlers.views.escaping import escape, said, shorten
from handlers.views.ids import Action, Modal
from handlers.views.times import both, local

_PART_MARKS = {
    PartState.OPEN: "open",
    PartState.ANSWERED: "answered",
    PartState.DECLINED: "declined",
    PartState.MOVED: "moved",
}
_REPLIABLE = frozenset(
    {
        QueryState.OPEN,
        QueryState.ACKNOWLEDGED,
        QueryState.IN_PROGRESS,
        QueryState.WAITING_ON_CLIENT,
        QueryState.ANSWERED,
    }
)
_ANSWERABLE = frozenset({QueryState.ACKNOWLEDGED, QueryState.IN_PROGRESS})
_DISMISSABLE = frozenset(
    {QueryState.DETECTED, QueryState.OPEN, QueryState.ACKNOWLEDGED, QueryState.IN_PROGRESS}
)


def logged(query: Query, *, site_zone: str) -> Post:
    """Tell the asker that the query is on record, who replies by when, and the answer's date."""
    first = both(query.first_response.due, site=site_zone, reader=query.asker_zone)
    answer = both(query.answer.due, site=site_zone, reader=query.asker_zone)
    if query.sensitive:
        return blocks.post(*_told(f"*{query.id}* · received. A person will reply here by {first}."))
    text = (
        f"*{query.id}* · logged for {escape(_subject(query))}. {escape(query.owner_name)} will "
        f"reply by {first}; an answer or a dated plan is due {answer}."
    )
    return blocks.post(*_told(text))


def owned(query: Query, *, site_zone: str) -> Post:
    """Tell the asker that a named person has it."""
    answer = both(query.answer.due, site=site_zone, reader=query.asker_zone)
    text = (
        f"{escape(query.owner_name)} has read *{query.id}* and owns it. "
        f"An answer or a dated plan is due {answer}."
    )
    return blocks.post(*_told(text))


def parts_answered(query: Query) -> Post:
    """Tell the asker what is answered and what is still open."""
    done = len(query.parts) - len(query.open_parts)
    still = "; ".join(escape(shorten(part.text, limit=200)) for part in query.open_parts)
    return blocks.post(
        *_told(f"*{query.id}*: {done} of {len(query.parts)} answered. Still open: {still}")
    )


def answer_offered(
    query: Query, *, said_by: str, said_at: datetime | None, satisfied: bool | None
) -> Post:
    """Ask whether the query is answered, or show what was said to that."""
    if satisfied is None or said_at is None:
        text = f"Does this answer *{query.id}*? If not, press Not yet and say what is missing."
        row = blocks.actions(
            blocks.button("Yes, answered", Action.YES_ANSWERED, query.id, style="primary"),
            blocks.button("Not yet", Action.NOT_YET, query.id),
        )
        return blocks.post(text, blocks.section(text), row)
    when = local(said_at, query.asker_zone)
    if satisfied:
        text = f"*{query.id}* is closed: {escape(said_by)} said it is answered, {when}."
    else:
        text = f"*{query.id}* is open again: {escape(said_by)} said it is not answered yet, {when}."
    return blocks.post(*_told(text))


def reopened(query: Query, *, site_zone: str) -> Post:
    """Tell the asker who has it again and until when."""
    due = both(query.answer.due, site=site_zone, reader=query.asker_zone)
    text = (
        f"*{query.id}* is open again with {escape(query.owner_name)}. The answer was due {due}. "
        "Write here what is missing."
    )
    return blocks.post(*_told(text))


def card(
    query: Query, *, client_name: str, site_zone: str, last_author: str, last_words: str
) -> Post:
    """Show staff one query: what, whose, owed by when, and what to press."""
    text = "\n".join(
        line
        for line in (
            _headline(query, client_name),
            _asked(query),
            _duties(query, site_zone),
            _parts(query),
            _last(last_author, last_words),
            _remarks(query),
        )
        if line
    )
    return blocks.post(text, blocks.section(text), blocks.actions(*_buttons(query)))


def listing(queries: Sequence[Query], *, site_zone: str, title: str, more: int = 0) -> Post:
    """List queries a line each, oldest first."""
    if not queries:
        return blocks.post(*_told(f"{escape(title)}: none."))
    lines = [f"*{escape(title)}*", *(_line(query, site_zone) for query in queries)]
    if more:
        lines.append(f"{more} more. Add page 2 to see on.")
    text = "\n".join(lines)
    return blocks.post(text, blocks.section(text))


def history(query: Query, replies: Sequence[Reply], *, site_zone: str, client_name: str) -> str:
    """Tell staff the whole of a query in lines of mrkdwn."""
    lines = [_headline(query, client_name), _duties(query, site_zone), f"> {said(query.text)}"]
    lines += [
        f"{local(reply.at, site_zone)} {escape(reply.author_name)}: {said(reply.text, limit=200)}"
        for reply in replies
    ]
    return "\n".join(lines)


def parts_modal(query: Query) -> Block:
    """Ask which parts the posted answer covers."""
    options = [
        blocks.option(f"{part.number}. {part.text}", str(part.number)) for part in query.open_parts
    ]
    answered = blocks.checkboxes("answered", options)
    return blocks.modal(
        "Which parts?",
        [
            blocks.section(f"*{query.id}* has {len(query.parts)} parts. Tick what is answered."),
            blocks.field_of("answered", "Answered in the thread", answered, optional=True),
            blocks.field_of(
                "declined",
                "The others will not be answered, because",
                blocks.text_input("declined", max_length=300),
                hint="Leave empty to keep them open.",
                optional=True,
            ),
        ],
        callback_id=Modal.PARTS,
        submit="Save",
        private_metadata=query.id,
    )


def reply_modal(query: Query, *, client_name: str) -> Block:
    """Let staff write to the client; the client is named so that nobody errs."""
    return blocks.modal(
        "Reply to client",
        [
            blocks.section(
                f"This goes to *{escape(client_name)}*, in the thread of *{query.id}*, "
                "with your name."
            ),
            blocks.section(f"> {said(query.text, limit=300)}"),
            blocks.field_of("text", "Your reply", blocks.text_input("text", multiline=True)),
        ],
        callback_id=Modal.REPLY,
        submit="Send to client",
        private_metadata=query.id,
    )


def dismiss_modal(query: Query) -> Block:
    """Ask why this is not a query; the reason goes on record."""
    return blocks.modal(
        "Not a query",
        [
            blocks.section(f"> {said(query.text, limit=300)}"),
            blocks.field_of("reason", "Why is nothing owed?", blocks.text_input("reason")),
        ],
        callback_id=Modal.DISMISS,
        submit="Dismiss",
        private_metadata=query.id,
    )


def _told(text: str) -> tuple[str, Block]:
    return text, blocks.section(text)


def _subject(query: Query) -> str:
    return " and ".join(category.value.capitalize() for category in query.categories[:2])


def _headline(query: Query, client_name: str) -> str:
    state = "Unconfirmed" if query.state is QueryState.DETECTED else query.state.words
    mark = "🔴 " if query.priority is Priority.P1 else ""
    return (
        f"{mark}*{query.id}* · {state} · {query.priority} {escape(_subject(query))} · "
        f"{escape(client_name)}, {escape(query.project)}"
    )


def _asked(query: Query) -> str:
    who = f"{escape(query.asked_by_name)}, {local(query.asked_at, query.asker_zone)}"
    return f"<{query.permalink}|{who}>: {said(query.text)}"


def _duties(query: Query, site_zone: str) -> str:
    return (
        f"Owner: {escape(query.owner_name)} · First response "
        f"{_duty(query.first_response, site_zone)} · Answer {_duty(query.answer, site_zone)}"
    )


def _duty(promise: Promise, zone: str) -> str:
    if promise.met_at is None:
        return f"due {local(promise.due, zone)}"
    late = "late, " if promise.met_at > promise.due else ""
    return f"given {late}{local(promise.met_at, zone)}"


def _parts(query: Query) -> str:
    if len(query.parts) < 2:
        return ""
    return "\n".join(
        f"{part.number}. {escape(shorten(part.text, limit=120))} ({_PART_MARKS[part.state]})"
        for part in query.parts[:10]
    )


def _last(author: str, words: str) -> str:
    return f"Last: {escape(author)}: {said(words, limit=200)}" if words else ""


def _remarks(query: Query) -> str:
    remarks = []
    if query.state is QueryState.DETECTED:
        remarks.append(f"Not sure this is a query ({escape(query.rule)}). Log it or dismiss it.")
    if query.edited_after_answer:
        remarks.append("Edited after the answer.")
    if query.deleted_at:
        remarks.append("The client deleted the message; the record keeps it.")
    if query.reopened:
        remarks.append(f"Reopened {query.reopened} ×.")
    return " ".join(remarks)


def _buttons(query: Query) -> list[Block | None]:
    unconfirmed = query.state is QueryState.DETECTED
    return [
        blocks.button("Log it", Action.LOG_IT, query.id, style="primary") if unconfirmed else None,
        blocks.button("I own this", Action.OWN, query.id, style="primary")
        if query.state is QueryState.OPEN
        else None,
        blocks.button("Reply to client", Action.REPLY, query.id)
        if query.state in _REPLIABLE
        else None,
        blocks.button("Answered", Action.ANSWERED, query.id)
        if query.state in _ANSWERABLE
        else None,
        blocks.button("Not a query", Action.NOT_A_QUERY, query.id)
        if query.state in _DISMISSABLE
        else None,
    ]


def _line(query: Query, site_zone: str) -> str:
    return (
        f"*{query.id}* · {query.state.words} · {query.priority} · {escape(query.owner_name)} · "
        f"answer {_duty(query.answer, site_zone)} · {said(query.text, limit=80)}"
    )
