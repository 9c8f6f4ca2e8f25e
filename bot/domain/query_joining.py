"""The clocks of a query that takes over another one: nothing becomes due later by it."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.domain.escalation import ClockName, Progress
from bot.domain.queries import Query
from bot.domain.query_clocks import Calendars, QueryClocks
from bot.domain.query_growth import is_graver, responds_as
from bot.domain.query_states import QueryState

_FIRST: Final = ClockName.FIRST_RESPONSE


def joined(
    own: QueryClocks,
    other: QueryClocks,
    *,
    into: Query,
    gone: Query,
    whole: Query,
    calendars: Calendars,
    at: datetime,
) -> QueryClocks:
    """Return the clocks of `into` once it has taken over `gone` and is `whole`."""
    clocks = own
    if responds_as(into, gone):
        clocks = _responding(clocks, other, into)
    if gone.answer.met_at is None:
        clocks = _answering(clocks, other, calendars, at)
    if is_graver(gone, into) and other.terms.update:
        update = other.terms.update.handed(other.log.pauses(at), at=at)
        terms = replace(clocks.terms, update=update)
        clocks = replace(clocks, terms=terms, updates=own.updates + 1)
    if whole.state is QueryState.WAITING_ON_CLIENT:
        return clocks
    return replace(clocks, log=own.log.resume(at, f"{gone.id} was merged into it"))


def _responding(own: QueryClocks, other: QueryClocks, into: Query) -> QueryClocks:
    """Return clocks with another one's first response: its receipt, and who has heard of it."""
    theirs = other.handed_to(into)
    first = theirs.terms.first_response
    if into.first_response.met_at is None:
        first = first.promising(into.first_response.due)
    note = theirs.note if theirs.note and theirs.note.clock is _FIRST else None
    return replace(
        own,
        terms=replace(own.terms, first_response=first),
        progress=Progress(
            done=_climbed(own.progress.done, theirs.progress.done),
            acknowledged=_climbed(own.progress.acknowledged, theirs.progress.acknowledged),
        ),
        held=(
            *(each for each in own.held if each.rung.clock is not _FIRST),
            *(each for each in theirs.held if each.rung.clock is _FIRST),
        ),
        note=own.note or note,
    )


def _climbed(own: frozenset[str], theirs: frozenset[str]) -> frozenset[str]:
    """Return keys of rungs, those of the first response as the other clocks have them."""
    kept = {key for key in own if not _is_first(key)}
    return frozenset(kept | set(filter(_is_first, theirs)))


def _is_first(rung: str) -> bool:
    return rung.split(":")[1] == _FIRST


def _answering(
    own: QueryClocks, other: QueryClocks, calendars: Calendars, at: datetime
) -> QueryClocks:
    """Return clocks with the answer's term that ends sooner, and both dates that were named."""
    mine, theirs = own.terms.answer, other.terms.answer
    pauses, waits = own.log.pauses(at), other.log.pauses(at)
    sooner = mine
    if theirs.deadline(calendars, waits).at < mine.deadline(calendars, pauses).at:
        sooner = theirs.handed(waits, at=at)
    wanted = min(filter(None, (mine.wanted, theirs.wanted)), default=None)
    return replace(own, terms=replace(own.terms, answer=replace(sooner, wanted=wanted)))
