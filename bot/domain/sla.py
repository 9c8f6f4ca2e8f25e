"""What the client was promised: targets by priority and category, and when each falls due."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.calendars import Interval, WorkCalendar
from bot.domain.deadlines import Deadline, due
from bot.domain.targets import Target
from bot.domain.terms import Category, Dimension, Function, Priority
from bot.domain.time_words import stamp
from bot.domain.working_time import close_before


class CalendarRule(StrEnum):
    """Whose days off are left out: the site's, the client's, or those of either (a union)."""

    SITE = "site"
    CLIENT = "client"
    UNION = "union"


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """What is owed for one query: a person's first word, the answer, and no longer silence."""

    first_response: Target
    answer: Target
    update: Target | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryRule:
    """How queries about one subject are treated.

    `answer` replaces the priority's answer target at the category's own `base` priority. The first
    of `owners` owns a query nobody was named for; the others are told.
    """

    dimension: Dimension | None
    base: Priority
    owners: tuple[Function, ...]
    answer: Target | None = None
    approval_before_post: bool = False
    auto_close: bool = True
    calendar: CalendarRule = CalendarRule.SITE


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """A client's response times; `source` names the contract clause, or says it is a proposal."""

    source: str
    priorities: Mapping[Priority, Targets]
    categories: Mapping[Category, CategoryRule]
    auto_close_after: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What decides when a query is due.

    `wanted_by` is the time the client named, if any; `agency_date` an authority's date, which has
    to be prepared for by the working day before.
    """

    received: datetime
    priority: Priority
    category: Category
    policy: Policy
    site: WorkCalendar
    client: WorkCalendar | None = None
    wanted_by: datetime | None = None
    agency_date: date | None = None
    pauses: tuple[Interval, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTimes:
    """When each of the three clocks of a query runs out."""

    first_response: Deadline
    answer: Deadline
    update: Deadline | None


def targets_for(policy: Policy, priority: Priority, category: Category) -> Targets:
    """Return the targets of a query.

    A category's own answer target holds at its base priority. A more urgent query never gets more
    time than it had at the base; a less urgent one gets the time of its priority.
    """
    targets, rule = policy.priorities[priority], policy.categories[category]
    if rule.answer is None or priority > rule.base:
        return targets
    if priority is rule.base:
        return replace(targets, answer=rule.answer)
    same_unit = targets.answer.unit is rule.answer.unit
    if same_unit and rule.answer.amount < targets.answer.amount:
        return replace(targets, answer=rule.answer)
    return targets


def price(facts: Facts) -> DueTimes:
    """Return when a query's clocks run out.

    A date that was named becomes the due time where it is sooner. Waiting on the client pauses the
    answer and the update, never the first response.
    """
    targets = targets_for(facts.policy, facts.priority, facts.category)
    first_response = _due(replace(facts, pauses=()), targets.first_response)
    answer = _due(facts, targets.answer)
    for named in _named(facts):
        first_response = first_response.no_later_than(named)
        answer = answer.no_later_than(named)
    return DueTimes(
        first_response=first_response,
        answer=answer,
        update=_due(facts, targets.update) if targets.update else None,
    )


def next_update(facts: Facts, last_word: datetime) -> Deadline | None:
    """Return when the client must hear from us again after our last word; None: no such promise."""
    update = targets_for(facts.policy, facts.priority, facts.category).update
    return _due(replace(facts, received=last_word), update) if update else None


def changes(old: DueTimes, new: DueTimes, zone: str) -> Iterator[str]:
    """Tell what differs between two sets of due times, a sentence a clock, in a zone's time."""
    pairs = (
        ("First response", old.first_response, new.first_response),
        ("Answer", old.answer, new.answer),
        ("Update", old.update, new.update),
    )
    for name, before, after in pairs:
        if before and after and before.at != after.at:
            yield f"{name}: was due {_words(before, zone)}, now due {_words(after, zone)}."
        elif after and before is None:
            yield f"{name}: now due {_words(after, zone)}."
        elif before and after is None:
            yield f"{name}: was due {_words(before, zone)}, no longer owed."


def calendars_for(facts: Facts) -> tuple[WorkCalendar, WorkCalendar | None]:
    """Return the calendar that a query counts by, and the second one of a union."""
    rule = facts.policy.categories[facts.category].calendar
    if facts.client is None or rule is CalendarRule.SITE:
        return facts.site, None
    return (facts.client, None) if rule is CalendarRule.CLIENT else (facts.site, facts.client)


def _named(facts: Facts) -> Iterator[datetime]:
    if facts.wanted_by:
        yield facts.wanted_by
    if facts.agency_date:
        calendar, other = calendars_for(facts)
        yield close_before(facts.agency_date, calendar, other)


def _due(facts: Facts, target: Target) -> Deadline:
    calendar, other = calendars_for(facts)
    return due(facts.received, target, calendar, other=other, pauses=facts.pauses)


def _words(deadline: Deadline, zone: str) -> str:
    reason = "the date named" if deadline.wanted else deadline.target.words
    return f"{stamp(deadline.at, zone)} ({reason})"
