"""The rhythm of a project's updates: the one it has, or the one it begins with."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.config import Config
from bot.domain.cadence import Beat, Cadence, Slot, UpdatePolicy, next_step, slot_day
from bot.services.about import About
from storage.unit import UnitOfWork


def rhythm_of(unit: UnitOfWork, config: Config, subject: About, *, now: datetime) -> Cadence:
    """Return a project's rhythm, begun now if it had none; others cannot change it meanwhile."""
    client, project = subject.client.code, subject.project.code
    found = unit.cadences.get_for_update(client, project)
    if found is not None:
        return found
    begun = first_cadence(subject, config.updates, now=now)
    due = next_step(coming_slot(begun, subject), subject.site, begun.beat)
    unit.cadences.add(begun, next_at=due)
    return unit.cadences.get_for_update(client, project) or begun


def coming_slot(cadence: Cadence, subject: About) -> Slot:
    """Return the slot that a rhythm stands on, before anything was done for it."""
    day = slot_day(cadence.slot, subject.site, subject.theirs)
    return Slot(
        client=cadence.client, project=cadence.project, day=cadence.slot, due=cadence.due(day)
    )


def following(cadence: Cadence, day: date, subject: About) -> Cadence:
    """Return a rhythm on its first slot after a day."""
    return replace(cadence, slot=cadence.first_after(day, subject.theirs.works_on))


def first_cadence(subject: About, policy: UpdatePolicy, *, now: datetime) -> Cadence:
    """Return the rhythm a project begins with, on its first slot that leaves a day for a draft."""
    begun = Cadence(
        client=subject.client.code,
        project=subject.project.code,
        beat=Beat.WEEKLY,
        weekday=policy.weekday,
        at=policy.at,
        zone=subject.client.zone,
        slot=now.date(),
    )
    day = begun.local_day(now + timedelta(days=1))
    return replace(begun, slot=begun.first_after(day, subject.theirs.works_on))
