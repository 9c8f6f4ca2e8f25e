"""Make a regular update from the record alone, in the caller's unit of work."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.cadence import Beat, Cadence, Slot
from bot.domain.milestones import Milestone
from bot.domain.obligations import ObligationKind
from bot.domain.records import SYSTEM
from bot.domain.terms import Side
from bot.domain.time_words import day_words
from bot.domain.updates import Update, UpdateKind
from bot.domain.weekly import (
    MilestoneLine,
    OwedLine,
    WeeklyFacts,
    days_off,
    query_week,
    week_of,
)
from bot.services.about import About
from bot.services.update_changes import UpdateChanges, begun_after
from storage.unit import UnitOfWork

NEXT = 5
"""Milestones told in a post: those to come, in the order of the plan."""


class WeeklyDrafts:
    """Draft what is due from health, milestones, queries and obligations."""

    def __init__(self, changes: UpdateChanges) -> None:
        self._changes = changes

    def draft(
        self, unit: UnitOfWork, cadence: Cadence, slot: Slot, subject: About, *, now: datetime
    ) -> Update:
        """Return the draft for a slot.

        One that is in the making becomes this slot's: what a person wrote in it stays, the record
        in it is that of now.
        """
        made = self.made(unit, cadence, slot, subject, now=now)
        waiting = unit.updates.open_for_update(cadence.client, cadence.project)
        if waiting is None:
            return self._changes.add(unit, made, subject, actor=SYSTEM, now=now, slot=slot)
        words = waiting
        if waiting.author == SYSTEM.user:
            words = replace(made, id=waiting.id, edition=waiting.edition)
        kept = words.renewed(facts=made.facts, slot=slot.day, due=slot.due)
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

    def made(
        self, unit: UnitOfWork, cadence: Cadence, slot: Slot, subject: About, *, now: datetime
    ) -> Update:
        """Return an update that says what the record holds now, without an id."""
        last = unit.updates.last_published(cadence.client, cadence.project)
        begun = begun_after(
            last,
            subject,
            self._changes.waiting(unit, subject, now=now),
            kind=UpdateKind.WEEKLY,
            shown=cadence.shown,
            actor=SYSTEM,
            now=now,
        )
        facts = self._facts(unit, cadence, slot, subject, last, now)
        return replace(
            begun,
            headline=_headline(facts, cadence),
            facts=facts,
            slot=slot.day,
            due=slot.due,
            automatic=cadence.automatic,
        )

    def _facts(
        self,
        unit: UnitOfWork,
        cadence: Cadence,
        slot: Slot,
        subject: About,
        last: Update | None,
        now: datetime,
    ) -> WeeklyFacts:
        client, project = cadence.client, cadence.project
        since = last.published_at if last and last.published_at else now - _length(cadence)
        plan = unit.milestones.of_project(client, project)
        queries = [each for each in unit.queries.of_client(client) if each.project == project]
        today = now.astimezone(subject.site.tz).date()
        return WeeklyFacts(
            week=week_of(slot.day),
            as_of=now,
            achieved=tuple(_achieved(plan, since)),
            milestones=tuple(
                _milestone(each, subject) for each in plan if each.state.is_open and each.told
            )[:NEXT],
            owed=tuple(self._owed(unit, client, project, today)),
            queries=query_week(queries, since=since, now=now, calendar=subject.site),
            days_off=days_off(subject.site, subject.theirs, since=today),
            last_link=self._changes.letters.link_to(unit, last) if last else "",
        )

    def _owed(self, unit: UnitOfWork, client: str, project: str, today: date) -> Iterable[OwedLine]:
        for each in unit.obligations.of_project(client, project, only_open=True):
            if each.side is Side.CLIENT:
                yield OwedLine(
                    id=each.id,
                    text=each.text,
                    by=each.needed_by,
                    otherwise=each.consequence,
                    is_decision=each.kind is ObligationKind.DECISION,
                    is_late=each.is_late(today),
                )


def _length(cadence: Cadence) -> timedelta:
    return timedelta(days=7 if cadence.beat is Beat.WEEKLY else 1)


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


def _headline(facts: WeeklyFacts, cadence: Cadence) -> str:
    """Say in one sentence what the record holds; nothing is made up."""
    if facts.achieved:
        return f"Achieved: {'; '.join(facts.achieved)}."[:300]
    since = "since yesterday" if cadence.beat is Beat.DAILY else "this week"
    coming = next((each for each in facts.milestones if each.forecast), None)
    if coming and coming.forecast:
        return (
            f"No milestone fell due {since}. Next: {coming.label}, forecast "
            f"{day_words(coming.forecast)}."
        )[:300]
    return f"No milestone was reported {since}."
