"""Count the clocks of an open query anew after its priority, a policy or a calendar changed."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.clocks import Turn
from bot.domain.deadlines import Deadline
from bot.domain.escalation import ClockName
from bot.domain.queries import Query
from bot.domain.query_clocks import Calendars, QueryClocks, Term, Terms
from bot.domain.sla import DueTimes, Facts, changes, next_update, price
from bot.domain.terms import Priority


@dataclass(frozen=True, slots=True, kw_only=True)
class Recount:
    """The clocks and due times of a query after a change, and what moved, a sentence each."""

    clocks: QueryClocks
    query: Query
    words: tuple[str, ...]


def recount(
    clocks: QueryClocks, query: Query, facts: Facts, calendars: Calendars, *, now: datetime
) -> Recount:
    """Return the clocks of a query as they count from now on; what was met stays as it is.

    A target that becomes shorter counts from the change, and still never ends later than what was
    promised before: nobody is late by a decision made today, and whoever is late stays so. One that
    becomes longer counts from the receipt, as it would have from the start. Only what becomes
    critical has to be taken anew, although nobody had taken it in time before.
    """
    clocks = replace(clocks, terms=_known(clocks.terms, facts, calendars))
    pauses = clocks.log.pauses(now)
    running = set(clocks.running(query))
    before = _due_times(clocks, query, calendars, now)
    from_start = price(replace(facts, pauses=pauses))
    from_now = price(replace(facts, received=now, pauses=pauses))
    terms = clocks.terms
    if ClockName.FIRST_RESPONSE in running:
        first = _fair(
            before.first_response, from_start.first_response, from_now.first_response, facts
        )
        if facts.priority is not Priority.P1:
            first = _unless_missed(terms.first_response, first, before.first_response, now)
        terms = replace(terms, first_response=first)
    if query.answer.met_at is None:
        answer = _answer(before.answer, terms.answer, replace(facts, pauses=pauses), calendars, now)
        update = _update(before.update, query, replace(facts, pauses=pauses), now=now)
        terms = replace(terms, answer=answer, update=update)
    counted = replace(clocks, terms=terms)
    after = counted.owed(query, calendars, now)
    told = changes(before, _due_times(counted, after, calendars, now), facts.site.zone)
    return Recount(clocks=counted, query=after, words=tuple(told))


def _known(terms: Terms, facts: Facts, calendars: Calendars) -> Terms:
    """Return the terms with the site's calendar in the place of one that is gone."""

    def known(term: Term) -> Term:
        calendar = term.calendar if term.calendar in calendars else facts.site.name
        other = term.other if term.other in calendars else None
        return replace(term, calendar=calendar, other=other)

    return Terms(
        first_response=known(terms.first_response),
        answer=known(terms.answer),
        update=known(terms.update) if terms.update else None,
    )


def _due_times(clocks: QueryClocks, query: Query, calendars: Calendars, now: datetime) -> DueTimes:
    """Return the deadlines at the instants that were told, whatever the calendars say today."""
    first = clocks.terms.first_response.deadline(calendars)
    answer = clocks.terms.answer.deadline(calendars, clocks.log.pauses(now))
    # While we wait on the client no instant holds.
    waiting = clocks.log.turn is Turn.THEIRS
    return DueTimes(
        first_response=replace(first, at=query.first_response.due),
        answer=answer if waiting else replace(answer, at=query.answer.due),
        update=clocks.deadline(ClockName.UPDATE, calendars, now),
    )


def _answer(
    before: Deadline, term: Term, facts: Facts, calendars: Calendars, now: datetime
) -> Term:
    from_start, from_now = price(facts).answer, price(replace(facts, received=now)).answer
    if term.since is not None:
        # It came from a query that was merged in, to which less time may have been promised.
        alone = replace(facts, received=term.received, pauses=term.pauses_of(facts.pauses))
        kept = term.deadline(calendars, facts.pauses)
        from_start = min(kept, price(alone).answer, key=lambda deadline: deadline.at)
        if from_start.at >= before.at:
            return term
    return _unless_missed(term, _fair(before, from_start, from_now, facts), before, now)


def _unless_missed(term: Term, fair: Term, before: Deadline, now: datetime) -> Term:
    """Return the term as it was where its time was over before it became shorter."""
    return term if fair.promised and before.at <= now else fair


def _fair(before: Deadline, from_start: Deadline, from_now: Deadline, facts: Facts) -> Term:
    longer = from_start.at >= before.at
    counted = from_start if longer else from_now
    return Term(
        received=counted.received,
        target=counted.target,
        calendar=counted.calendar.name,
        other=counted.other.name if counted.other else None,
        wanted=facts.wanted_by,
        promised=None if longer else before.at,
    )


def _update(before: Deadline | None, query: Query, facts: Facts, *, now: datetime) -> Term | None:
    last_word = max(query.last_reply_at or query.asked_at, query.asked_at)
    from_start, from_now = next_update(facts, last_word), next_update(facts, now)
    if from_start is None or from_now is None:
        return None
    # Where nothing was promised before, silence counts from the change.
    told = _fair(before or from_now, from_start, from_now, replace(facts, wanted_by=None))
    return told if before else replace(told, promised=None)
