"""Tell a client, in the query's thread, what became of their question; one idea a message."""

from bot.domain.queries import NamedDate, PartState, Promise, Query, QueryPart
from bot.domain.query_notices import AnswerOffered, QueryLogged, QueryReopened
from bot.domain.query_states import WAYS, QueryState
from bot.domain.terms import Priority
from bot.domain.triage_notices import (
    DateAsked,
    DueChangedTogether,
)
from handlers.views import blocks
from handlers.views.blocks import Post
from handlers.views.escaping import escape, said, shorten
from handlers.views.ids import Action
from handlers.views.query_endings import no_longer_needed
from handlers.views.times import both, local

NO_DATE = "none"
"""The value by which somebody says that no date was meant."""


def logged(notice: QueryLogged) -> Post:
    """Tell the asker that the query is on record, who replies by when, and the answer's date.

    Of what is critical nothing is repeated, only that it was received and who was called.
    """
    query, site_zone = notice.query, notice.site_zone
    first = _both(query.first_response, query, site_zone)
    if query.priority is Priority.P1:
        return blocks.told(_critical(notice, first))
    if query.sensitive:
        return blocks.told(f"*{query.id}* · received. A person will reply here by {first}.")
    answer = _both(query.answer, query, site_zone)
    what = f"*{query.id}* · logged for {escape(subject(query))}."
    who = f"{escape(query.owner_name)} will reply by {first}; an answer or a dated plan is due"
    lines = [f"{what} {who} {answer}."]
    if query.named and query.named.at:
        lines.append(_read_as(query.named, query, site_zone))
    if len(query.parts) > 1:
        lines += [f"{part.number}. {_short(part)}" for part in query.parts]
    # Once it is answered there is a better question to press on: whether that is enough.
    is_owed = QueryState.WITHDRAWN in WAYS[query.state]
    return blocks.post_of(lines, blocks.actions(no_longer_needed(query) if is_owed else None))


def parts_added(query: Query, numbers: tuple[int, ...]) -> Post:
    """Tell the asker under which numbers their further questions are tracked."""
    added = [part for part in query.parts if part.number in numbers]
    lines = [f"Added to *{query.id}*:", *(f"{part.number}. {_short(part)}" for part in added)]
    return blocks.told("\n".join(lines))


def asked_again(query: Query, *, site_zone: str) -> Post:
    """Tell somebody who asks again which query it is, who has it and what is due."""
    return blocks.told(
        f"Added to <{query.permalink}|{query.id}>, {query.state.words.lower()}. "
        f"{escape(query.owner_name)} has it; the answer or a dated plan is due "
        f"{_both(query.answer, query, site_zone)}."
    )


def due_changed(query: Query, *, site_zone: str) -> Post:
    """Tell the asker the new due times."""
    return blocks.told(f"*{query.id}*: {_due_now(query, site_zone)}")


def due_changed_together(notice: DueChangedTogether) -> Post:
    """Tell a channel the new due times of several queries, a line each."""
    count = len(notice.changes) + notice.more
    lines = [f"Working days or response times were changed: {count} queries have new due times."]
    lines += [
        f"<{each.query.permalink}|{each.query.id}>: {_due_now(each.query, each.site_zone)}"
        for each in notice.changes
    ]
    if notice.more:
        lines.append(f"{notice.more} more: @{escape(notice.bot_name)} queries lists them all.")
    return blocks.told("\n".join(lines))


def date_asked(notice: DateAsked) -> Post:
    """Ask which date was meant, a button each; or show which it was."""
    query, named = notice.query, notice.query.named
    assert named is not None, "only a named date is asked about"
    if notice.said_by:
        by = escape(notice.said_by)
        if named.at is None:
            return blocks.told(f"*{query.id}*: {by} says that no date is meant.")
        read = _read_as(named, query, notice.site_zone)
        return blocks.told(f"*{query.id}*: {read} Chosen by {by}.")
    asked = query.asked_at
    meant = [
        both(at, site=notice.site_zone, reader=named.zone, seen=asked) for at in named.alternatives
    ]
    text = (
        f'*{query.id}*: I read "{said(named.text, limit=60)}" as {" or ".join(meant)}. '
        "Which do you mean?"
    )
    buttons = [
        blocks.button(
            local(at, named.zone, seen=asked),
            Action.DATE,
            f"{query.id}:{number}",
            suffix=str(number),
        )
        for number, at in enumerate(named.alternatives)
    ]
    neither = blocks.button("No date", Action.DATE, f"{query.id}:{NO_DATE}", suffix=NO_DATE)
    return blocks.post(text, blocks.section(text), blocks.actions(*buttons, neither))


def owned(query: Query, *, site_zone: str) -> Post:
    """Tell the asker that a named person has it."""
    return blocks.told(
        f"{escape(query.owner_name)} has read *{query.id}* and owns it. "
        f"An answer or a dated plan is due {_both(query.answer, query, site_zone)}."
    )


def parts_answered(query: Query) -> Post:
    """Tell the asker what is answered and what is still open."""
    ours = [part for part in query.parts if part.state is not PartState.MOVED]
    done = len(ours) - len(query.open_parts)
    still = "; ".join(_short(part) for part in query.open_parts)
    return blocks.told(f"*{query.id}*: {done} of {len(ours)} answered. Still open: {still}")


def answer_offered(notice: AnswerOffered) -> Post:
    """Ask whether the query is answered, or show what was said to that."""
    query = notice.query
    if notice.said_at is None:
        text = f"Does this answer *{query.id}*? If not, press Not yet and say what is missing."
        declined = [part for part in query.parts if part.state is PartState.DECLINED]
        for part in declined:
            text += f"\nNot answered: {_short(part)} ({escape(part.note)})"
        if query.closes_at:
            when = both(query.closes_at, site=notice.site_zone, reader=query.asker_zone)
            text += f"\nWithout a word from you it closes on {when}."
        row = blocks.actions(
            blocks.button("Yes, answered", Action.YES_ANSWERED, query.id, style="primary"),
            blocks.button("Not yet", Action.NOT_YET, query.id),
        )
        return blocks.post(text, blocks.section(text), row)
    when, by = local(notice.said_at, query.asker_zone), escape(notice.said_by)
    if notice.satisfied:
        return blocks.told(f"*{query.id}* is closed: {by} said it is answered, {when}.")
    why = "edited the message" if notice.satisfied is None else "said it is not answered yet"
    return blocks.told(f"*{query.id}* is open again: {by} {why}, {when}.")


def reopened(notice: QueryReopened) -> Post:
    """Tell the asker who has it again and until when."""
    query, tense = notice.query, "was" if notice.late else "is"
    return blocks.told(
        f"*{query.id}* is open again with {escape(query.owner_name)}. The answer {tense} due "
        f"{_both(query.answer, query, notice.site_zone)}. Write here what is missing."
    )


def statement_noted(author_name: str) -> Post:
    """Tell somebody that their words are kept as what they are."""
    return blocks.told(
        f"Noted as a statement by {escape(author_name)}. It changes no status here: approval "
        "needs the signed form."
    )


def subject(query: Query) -> str:
    """Return what a query is about, in words."""
    return " and ".join(category.value.capitalize() for category in query.categories[:2])


def duty(promise: Promise, zone: str, *, reader: str | None = None) -> str:
    """Return until when something is owed, or when it was given; for a reader elsewhere in both."""
    if promise.met_at is None:
        return f"due {both(promise.due, site=zone, reader=reader or zone)}"
    late = "late, " if promise.met_at > promise.due else ""
    return f"given {late}{both(promise.met_at, site=zone, reader=reader or zone)}"


def _critical(notice: QueryLogged, first: str) -> str:
    query = notice.query
    since = notice.critical_since or query.asked_at
    at = both(since, site=notice.site_zone, reader=query.asker_zone)
    became = f"critical since {at}" if notice.critical_since else f"received {at} as critical"
    text = f"*{query.id}* · {became}. {_called(notice, first)}."
    if notice.emergency_phone:
        text += f" In an emergency call the site: {escape(notice.emergency_phone)}"
    return text


def _called(notice: QueryLogged, first: str) -> str:
    if not notice.paged:
        return f"{escape(notice.query.owner_name)} has it"
    # The page goes out in the minutes in which this is read, and again until somebody takes it.
    paging = "is being paged" if notice.query.is_untaken else "has been paged"
    return f"{escape(notice.paged)} {paging} and will reply here by {first}"


def _due_now(query: Query, site_zone: str) -> str:
    answer = f"An answer or a dated plan is now due {_both(query.answer, query, site_zone)}."
    if query.first_response.met_at is not None:
        return answer
    first = _both(query.first_response, query, site_zone)
    return f"{escape(query.owner_name)} will now reply by {first}. {answer}"


def _both(promise: Promise, query: Query, site_zone: str) -> str:
    return both(promise.due, site=site_zone, reader=query.asker_zone)


def _read_as(named: NamedDate, query: Query, site_zone: str) -> str:
    assert named.at is not None, "it was read"
    when = both(named.at, site=site_zone, reader=query.asker_zone, seen=query.asked_at)
    return f'"{said(named.text, limit=60)}" is read as {when}.'


def _short(part: QueryPart) -> str:
    return escape(shorten(part.text, limit=200))
