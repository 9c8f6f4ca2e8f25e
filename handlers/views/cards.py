"""Show staff one query as a card: what, whose, owed by when, and what to press."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.domain.queries import EMPTIED, PartState, Query
from bot.domain.query_notices import QueryCard
from bot.domain.query_states import CONFIRMABLE, QueryState
from bot.domain.terms import Priority
from handlers.views import blocks
from handlers.views.blocks import Block, Post
from handlers.views.escaping import escape, said, shorten
from handlers.views.ids import Action, More
from handlers.views.queries import duty, subject
from handlers.views.times import local, span

_WORTH_TELLING = timedelta(hours=1)
"""The age from which a card names it; of what is newer the time asked says as much."""

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
_DISMISSABLE = frozenset({QueryState.OPEN, *_ANSWERABLE})
_WAITABLE = _DISMISSABLE
_ALIVE = frozenset({QueryState.WAITING_ON_CLIENT, *_DISMISSABLE})


def card(notice: QueryCard) -> Post:
    """Return the card: its text tells the whole, one button stands out, the rest is one menu."""
    query = notice.query
    text = "\n".join(
        line
        for line in (
            headline(query, notice.client_name, late=notice.late),
            _asked(query),
            _age(query, notice.at, notice.site_zone),
            duties(query, notice.site_zone),
            _parts(query),
            _waiting(query),
            _last(notice),
            _asked_by(query, notice.also_asked),
            _remarks(query),
            _unconfirmed(notice.unconfirmed),
        )
        if line
    )
    return blocks.post(text, *blocks.paragraphs(text), blocks.actions(*_buttons(query)))


def headline(query: Query, client_name: str, *, late: bool = False) -> str:
    """Return the first line: id, state, priority, subject, whose."""
    mark = "🔴 " if query.priority is Priority.P1 else ""
    state = f"Late · {query.state.words}" if late else query.state.words
    return (
        f"{mark}*{query.id}* · {state} · {query.priority} {escape(subject(query))} · "
        f"{escape(client_name)}, {escape(query.project)}"
    )


def duties(query: Query, site_zone: str) -> str:
    """Return who owes what by when."""
    return (
        f"Owner: {escape(query.owner_name)} · First response "
        f"{duty(query.first_response, site_zone)} · Answer {duty(query.answer, site_zone)}"
    )


def asked(query: Query) -> str:
    """Return what was asked, and below it how that reads now if it was edited."""
    if query.latest_text == EMPTIED:
        return f"{said(query.told)}\nEdited: nothing is left of the text."
    latest = f"\nEdited, now: {said(query.latest_text)}" if query.latest_text else ""
    return f"{said(query.told)}{latest}"


def as_it_stands(text: str, latest: str) -> str:
    """Return a person's words in short, as they read now, with a mark if they were edited."""
    if latest == EMPTIED:
        return "nothing is left of the text (edited)"
    return f"{said(latest, limit=200)} (edited)" if latest else said(text, limit=200)


def _asked(query: Query) -> str:
    who = f"{escape(query.asked_by_name)}, {local(query.asked_at, query.asker_zone)}"
    return f"<{query.permalink}|{who}>: {asked(query)}"


def _age(query: Query, at: datetime, zone: str) -> str:
    # The card is read later than it is written, so its age names the time at which it is true.
    age = query.age(at)
    if age < _WORTH_TELLING or not query.state.is_open:
        return ""
    return f"Open for {span(age)} as of {local(at, zone)}"


def _parts(query: Query) -> str:
    if len(query.parts) < 2:
        return ""
    lines = [
        f"{part.number}. {escape(shorten(part.text, limit=120))} ({_PART_MARKS[part.state]})"
        for part in query.parts
    ]
    return "\n".join(lines)


def _waiting(query: Query) -> str:
    return f"Asked the client: {said(query.question, limit=200)}" if query.question else ""


def _last(notice: QueryCard) -> str:
    if not notice.last_words:
        return ""
    words = as_it_stands(notice.last_words, notice.last_latest)
    return f"Last: {escape(notice.last_author)}: {words}"


def _asked_by(query: Query, names: Sequence[str]) -> str:
    if not query.chasers:
        return ""
    others = f", also by {escape(', '.join(names))}" if names else ""
    return f"Asked again {query.chasers} ×{others}."


def _unconfirmed(years: Sequence[int]) -> str:
    told = " and ".join(str(year) for year in years)
    return f"Counted with days off of {told} that the site has not confirmed yet." if years else ""


def _remarks(query: Query) -> str:
    remarks = []
    if query.state is QueryState.DETECTED:
        remarks.append(f"Not sure this is a query ({escape(query.rule)}). Log it or dismiss it.")
    if query.split_from:
        remarks.append(f"Split from {query.split_from}.")
    if query.duplicate_of:
        remarks.append(f"Handled with {query.duplicate_of}.")
    if query.named and query.named.at is None and query.state.is_open:
        remarks.append(f'Not known yet which date "{said(query.named.text)}" means.')
    if query.edited_after_answer:
        remarks.append("Edited after the answer.")
    if query.deleted_at:
        remarks.append("The client deleted the message; the record keeps it.")
    if query.reopened:
        remarks.append(f"Reopened {query.reopened} ×.")
    return " ".join(remarks)


def _buttons(query: Query) -> list[Block | None]:
    state = query.state
    confirmable = state in CONFIRMABLE
    answerable = state in _ANSWERABLE
    return [
        blocks.button("Log it", Action.LOG_IT, query.id, style="primary") if confirmable else None,
        blocks.button("Not a query", Action.NOT_A_QUERY, query.id)
        if state is QueryState.DETECTED
        else None,
        blocks.button("I own this", Action.OWN, query.id, style="primary")
        if state in _ALIVE and query.is_untaken
        else None,
        blocks.button(
            "Answered", Action.ANSWERED, query.id, style=None if query.is_untaken else "primary"
        )
        if answerable
        else None,
        blocks.button("Reply to client", Action.REPLY, query.id) if state in _REPLIABLE else None,
        blocks.overflow(Action.MORE, _more(query)),
    ]


def _more(query: Query) -> list[Block]:
    offered = (
        (More.ASSIGN, "Assign", _ALIVE | {QueryState.DETECTED}),
        (More.WAIT, "Waiting on client", _WAITABLE),
        (More.PRIORITY, "Priority", _ALIVE | {QueryState.DETECTED}),
        (More.DISMISS, "Not a query", _DISMISSABLE),
        (More.TIDY, "Split, merge or link", _ALIVE | {QueryState.DETECTED}),
    )
    return [
        blocks.option(label, f"{what}:{query.id}")
        for what, label, states in offered
        if query.state in states
    ]
