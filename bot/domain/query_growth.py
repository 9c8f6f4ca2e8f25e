"""What becomes of a query after it was logged: it gains parts, is asked again, split or joined."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from bot.domain.errors import ConflictError, InvalidError
from bot.domain.queries import PartState, Promise, Query, QueryPart
from bot.domain.query_states import QueryState
from bot.domain.terms import Category, Priority

MOST_PARTS: Final = 20
"""Parts of one query; what comes beyond becomes a query of its own."""

SECOND: Final = 2
_ALIVE: Final = frozenset(
    {
        QueryState.DETECTED,
        QueryState.OPEN,
        QueryState.ACKNOWLEDGED,
        QueryState.IN_PROGRESS,
        QueryState.WAITING_ON_CLIENT,
    }
)


def can_grow(query: Query, by: int) -> bool:
    """Return whether a query may take so many parts more: it is unanswered and not too long."""
    return query.state in _ALIVE and len(query.parts) + by <= MOST_PARTS


def with_parts(query: Query, parts: Sequence[QueryPart], *, ts: str) -> Query:
    """Add the parts of a later message; what is open in the same words stays one part."""
    known = {_same(part.text) for part in query.open_parts}
    number = max(part.number for part in query.parts)
    added: list[QueryPart] = []
    for part in parts:
        if _same(part.text) not in known:
            known.add(_same(part.text))
            number += 1
            added.append(replace(part, number=number, ts=ts))
    return replace(
        query,
        parts=(*query.parts, *added),
        categories=_joined(query.categories, (part.category for part in added)),
    )


def with_text(
    query: Query, parts: Sequence[QueryPart], *, ts: str, about: Sequence[Category] = ()
) -> Query:
    """Take the parts of a message as it reads after an edit, and what the query is `about` then.

    What is settled stays, and so does what still stands there in the same words. Other open parts
    of that message are replaced, however many there are. A text that asks nothing any more changes
    nothing: whether a question was taken back is for a person to say.
    """
    if not parts:
        return query
    wanted = {_same(part.text): part for part in parts}
    kept = [
        part
        for part in query.parts
        if part.ts != ts or part.state is not PartState.OPEN or _same(part.text) in wanted
    ]
    base = replace(query, parts=tuple(kept))
    if not kept:
        first, *rest = parts
        base = replace(query, parts=(replace(first, number=1, ts=ts),))
        parts = rest
    still = {_same(part.text) for part in kept if part.ts == ts}
    grown = with_parts(base, [each for each in parts if _same(each.text) not in still], ts=ts)
    if not about:
        return grown
    return replace(grown, categories=_joined(about, (part.category for part in grown.parts)))


def asked_again(query: Query, *, by: str) -> Query:
    """Count somebody who asks the same; the second time raises the priority one level.

    Source: domain, priority rules. Nothing but a critical fact makes P1.
    """
    others = query.also_asked
    if by != query.asked_by and by not in others:
        others = (*others, by)
    asked = replace(query, chasers=query.chasers + 1, also_asked=others)
    raised = query.priority.raised()
    if asked.chasers != SECOND or raised is Priority.P1:
        return asked
    return prioritised(asked, raised, reason="asked again twice")


def prioritised(query: Query, priority: Priority, *, reason: str) -> Query:
    """Set another priority with its reason; the old ones stay in the record."""
    if not reason.strip():
        raise InvalidError("Say why the priority changes; the reason goes on record.")
    if not query.state.is_open:
        raise ConflictError(f"{query.id} is {query.state.words.lower()} already. Nothing changed.")
    return replace(query, priority=priority, priority_reason=reason.strip())


def assigned(query: Query, *, to: str, name: str) -> Query:
    """Give a query to somebody; that stops no clock."""
    if query.state not in _ALIVE and query.state is not QueryState.ANSWERED:
        raise ConflictError(f"{query.id} is {query.state.words.lower()} already. Nothing changed.")
    return replace(query, owner=to, owner_name=name)


def split_off(query: Query, numbers: frozenset[int], *, into: str) -> Query:
    """Return the query without these parts, which are moved into another one."""
    open_numbers = {part.number for part in query.open_parts}
    if not numbers or not numbers <= open_numbers or numbers == open_numbers:
        raise InvalidError(
            "Tick the parts that become a query of their own, and leave at least one that stays."
        )
    parts = tuple(
        replace(part, state=PartState.MOVED, note=into) if part.number in numbers else part
        for part in query.parts
    )
    return replace(query, parts=parts)


def made_of(query: Query, numbers: frozenset[int], *, id_: str) -> Query:
    """Return the query that the split parts become: owed by whom and when it was owed before."""
    moved = [part for part in query.parts if part.number in numbers]
    parts = tuple(
        replace(part, number=number, state=PartState.OPEN, note="")
        for number, part in enumerate(moved, start=1)
    )
    return replace(
        query,
        id=id_,
        parts=parts,
        categories=_joined((), (part.category for part in parts)),
        split_from=query.id,
        reopened=0,
        chasers=0,
        also_asked=(),
        latest_text="",
        edited_after_answer=False,
        version=1,
    )


def merged(into: Query, other: Query) -> Query:
    """Return a query with the open parts of another; nothing becomes due later by it."""
    if not can_grow(into, len(other.open_parts)):
        raise ConflictError(
            f"{into.id} cannot take more: it is {into.state.words.lower()} or would have more "
            f"than {MOST_PARTS} parts. Link {other.id} to it instead."
        )
    grown = _going_on(into, other)
    for part in other.open_parts:
        grown = with_parts(grown, [part], ts=part.ts or other.place.ts)
    if is_graver(other, into):
        grown = replace(
            grown,
            priority=other.priority,
            priority_reason=other.priority_reason,
            categories=_joined(other.categories, grown.categories),
        )
    return replace(
        grown,
        sensitive=into.sensitive or other.sensitive,
        first_response=other.first_response if responds_as(into, other) else into.first_response,
        answer=_sooner(into.answer, other.answer),
        wanted_by=min(filter(None, (into.wanted_by, other.wanted_by)), default=None),
    )


def linked(into: Query, other: Query) -> Query:
    """Return a query in which another one was asked before; by a link alone no page ends."""
    if other.priority is Priority.P1 is not into.priority:
        raise ConflictError(
            f"{other.id} is critical and {into.id} is not: once linked, nobody would be called any "
            f"more. Merge {other.id} into it, or make {into.id} P1 first."
        )
    return asked_again(into, by=other.asked_by)


def is_graver(query: Query, other: Query) -> bool:
    """Return whether a query has the more urgent priority of two."""
    return query.priority < other.priority


def responds_as(into: Query, other: Query) -> bool:
    """Return whether the first response is owed as another query owes it that is merged into one.

    That of what is graver is, as far as it has come, and where both are owed the sooner. What is
    critical has to be taken, whoever had the other before.
    """
    own, theirs = into.first_response, other.first_response
    if is_graver(other, into):
        critical = other.priority is Priority.P1 and theirs.met_at is None
        return own.met_at is None or critical
    return own.met_at is None and theirs.met_at is None and theirs.due < own.due


def _going_on(into: Query, other: Query) -> Query:
    """Return a query that waits for no word of the client where something is asked of us."""
    waits = QueryState.WAITING_ON_CLIENT
    if into.state is not waits or other.state is waits or not other.open_parts:
        return into
    return replace(into.move(QueryState.IN_PROGRESS), question="")


def given_to(query: Query, other: Query) -> Query:
    """Return a query that another one takes over; its open parts are moved there."""
    if query.id == other.id or query.place.channel != other.place.channel:
        raise InvalidError("Choose another query of the same channel.")
    if not other.state.is_open:
        raise ConflictError(f"{other.id} is {other.state.words.lower()} already. Nothing changed.")
    parts = tuple(
        replace(part, state=PartState.MOVED, note=other.id)
        if part.state is PartState.OPEN
        else part
        for part in query.parts
    )
    return replace(query.move(QueryState.DUPLICATE), parts=parts, duplicate_of=other.id)


def _sooner(own: Promise, other: Promise) -> Promise:
    return own if other.met_at else replace(own, due=min(own.due, other.due))


def _joined(known: Iterable[Category], more: Iterable[Category]) -> tuple[Category, ...]:
    return tuple(dict.fromkeys((*known, *more)))


def _same(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip("?!. ")
