"""Make a regular update from the record alone."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import islice

from bot.domain.cadence import Beat, Cadence, Slot
from bot.domain.milestones import Milestone
from bot.domain.obligations import Obligation, ObligationKind
from bot.domain.records import SYSTEM
from bot.domain.terms import Side
from bot.domain.time_words import day_words
from bot.domain.updates import Update, UpdateKind
from bot.domain.weekly import (
    DocumentLine,
    MilestoneLine,
    OwedLine,
    WeeklyFacts,
    days_off,
    query_week,
    week_of,
)
from bot.services.about import About
from bot.services.gathering import Gathered
from bot.services.update_changes import UpdateChanges, begun_after
from bot.services.update_decisions import decisions_waiting
from storage.unit import UnitOfWork

NEXT = 5
"""Milestones told in a post: those to come, in the order of the plan."""

HEADLINE = 300
"""Characters of a headline; a person who edits the draft gets no more to write in."""


class WeeklyDrafts:
    """Draft what is due from health, milestones, queries and obligations."""

    def __init__(self, changes: UpdateChanges) -> None:
        self._changes = changes

    def draft(
        self, unit: UnitOfWork, cadence: Cadence, slot: Slot, held: Gathered, *, now: datetime
    ) -> Update:
        """Return the draft for a slot.

        One that is in the making becomes this slot's: what a person wrote in it stays, the record
        in it is that of now.
        """
        fresh = made(cadence, slot, held, now=now)
        waiting, subject = held.waiting, held.about
        if waiting is None:
            return self._changes.add(unit, fresh, subject, actor=SYSTEM, now=now, slot=slot)
        words = waiting
        if waiting.author == SYSTEM.user:
            words = replace(fresh, id=waiting.id, edition=waiting.edition)
        kept = words.renewed(facts=fresh.facts, slot=slot.day, due=slot.due)
        return self._changes.save(
            unit,
            waiting,
            kept,
            actor=SYSTEM,
            action="update due",
            now=now,
            subject=subject,
            slot=slot,
        )


def made(cadence: Cadence, slot: Slot, held: Gathered, *, now: datetime) -> Update:
    """Return an update that says what the record holds now, without an id."""
    begun = begun_after(
        held.last,
        held.about,
        decisions_waiting(held.owed, now.astimezone(held.about.site.tz).date()),
        kind=UpdateKind.WEEKLY,
        shown=cadence.shown,
        actor=SYSTEM,
        now=now,
    )
    facts = _facts(cadence, slot, held, now)
    return replace(
        begun,
        headline=headline_of(facts, cadence),
        facts=facts,
        slot=slot.day,
        due=slot.due,
        automatic=cadence.automatic,
    )


def _facts(cadence: Cadence, slot: Slot, held: Gathered, now: datetime) -> WeeklyFacts:
    last, subject = held.last, held.about
    since = last.published_at if last and last.published_at else now - cadence.length
    today = now.astimezone(subject.site.tz).date()
    coming = (each for each in held.milestones if each.state.is_open and each.told)
    return WeeklyFacts(
        week=week_of(slot.day),
        as_of=now,
        achieved=tuple(_achieved(held.milestones, since)),
        milestones=tuple(_milestone(each, subject) for each in islice(coming, NEXT)),
        owed=tuple(_owed(each, today) for each in held.owed if each.side is Side.CLIENT),
        documents=tuple(_documents(held, since)),
        queries=query_week(held.queries, since=since, now=now, calendar=subject.site),
        days_off=days_off(subject.site, subject.theirs, since=today),
        last_link=held.last_link,
    )


def _owed(each: Obligation, today: date) -> OwedLine:
    return OwedLine(
        id=each.id,
        text=each.text,
        by=each.needed_by,
        otherwise=each.consequence,
        is_decision=each.kind is ObligationKind.DECISION,
        is_late=each.is_late(today),
        said=each.kind.statement if each.said_at else "",
    )


def _documents(held: Gathered, since: datetime) -> Iterable[DocumentLine]:
    """Yield what came since the last update and what we owe; the client's part is told apart."""
    for each in held.given:
        if each.settled_on and each.settled_at and each.settled_at >= since:
            day = each.settled_on
            yield DocumentLine(text=each.text, side=each.side, day=day, is_given=True)
    for each in held.owed:
        if each.kind is ObligationKind.DOCUMENT and each.side is Side.CMO:
            day = each.needed_by
            yield DocumentLine(text=each.text, side=each.side, day=day, is_given=False)


def _achieved(plan: Iterable[Milestone], since: datetime) -> Iterable[str]:
    for each in plan:
        if each.achieved_at and each.achieved_at >= since and each.actual:
            yield f"{each.label}, {day_words(each.actual)}"


def _milestone(each: Milestone, subject: About) -> MilestoneLine:
    return MilestoneLine(
        label=each.label,
        baseline=each.baseline,
        forecast=each.shown_to_client,
        variance=each.told_variance(subject.site),
        reason=each.reason_text if each.forecast == each.told else "",
    )


def headline_of(facts: WeeklyFacts, cadence: Cadence) -> str:
    """Say in one sentence what the record holds; nothing is made up.

    What fell due and was not achieved is not said to be "not due": it stands among the milestones.
    """
    if facts.achieved:
        return _achieved_in_words(facts.achieved)
    since = "since yesterday" if cadence.beat is Beat.DAILY else "this week"
    told = f"No milestone was reported as achieved {since}."
    coming = next((each for each in facts.milestones if each.forecast), None)
    if coming and coming.forecast:
        told += f" Next: {coming.label}, forecast {day_words(coming.forecast)}."
    return told[:HEADLINE]


def _achieved_in_words(achieved: Sequence[str]) -> str:
    """Name as many as a headline holds; the thread names them all."""
    named = len(achieved)
    while named:
        rest = f", and {len(achieved) - named} more" if named < len(achieved) else ""
        told = f"Achieved: {'; '.join(achieved[:named])}{rest}."
        if len(told) <= HEADLINE:
            return told
        named -= 1
    if len(achieved) == 1:
        return "1 milestone was achieved; the thread names it."
    return f"{len(achieved)} milestones were achieved; the thread names them."
