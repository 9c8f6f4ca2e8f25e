"""The rhythm of a project's updates: the one it has, or the one it begins with."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.config import Config
from bot.domain.cadence import (
    Beat,
    Cadence,
    CadenceStory,
    Slot,
    SlotState,
    next_step,
    slot_day,
)
from bot.domain.phases import UpdatePolicy
from bot.domain.records import Actor, Entry
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
    return replace(cadence, slot=cadence.first_after(day, subject.both_work_on))


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
    return replace(begun, slot=begun.first_after(day, subject.both_work_on))


def moved(unit: UnitOfWork, cadence: Cadence, subject: About, *, now: datetime) -> Cadence:
    """Return a rhythm on its first slot from now on; the one under way ends with it."""
    slot = unit.cadences.newest_open_slot(cadence.client, cadence.project)
    if slot is not None and slot.due > now:
        unit.cadences.put_slot(replace(slot, state=SlotState.HELD, reason="the rhythm changed"))
    found = following(cadence, cadence.local_day(now) - timedelta(days=1), subject)
    while coming_slot(found, subject).due <= now or unit.cadences.slot(
        cadence.client, cadence.project, found.slot
    ):
        found = following(found, found.slot, subject)
    return found


def story_of(unit: UnitOfWork, cadence: Cadence, subject: About) -> CadenceStory:
    """Return how a rhythm stands."""
    slot = unit.cadences.slot(cadence.client, cadence.project, cadence.slot)
    punctual, counted = unit.cadences.punctuality(cadence.client, cadence.project)
    return CadenceStory(
        cadence=cadence,
        due=(slot or coming_slot(cadence, subject)).due,
        state=slot.state if slot else SlotState.OPEN,
        site_zone=subject.site.zone,
        punctual=punctual,
        counted=counted,
    )


def change_of(
    before: Cadence, after: Cadence, *, actor: Actor, action: str, reason: str, now: datetime
) -> Entry:
    """Return the entry of a rhythm's change."""
    return Entry(
        at=now,
        received_at=now,
        actor=actor,
        action=action,
        object_id=after.project,
        before=_told(before),
        after=_told(after),
        reason=reason,
    )


def _told(cadence: Cadence) -> dict[str, object]:
    return {
        "beat": cadence.beat,
        "weekday": cadence.weekday,
        "at": cadence.at.isoformat("minutes"),
        "zone": cadence.zone,
        "automatic": cadence.automatic,
        "shown": list(cadence.shown),
        "hold_until": cadence.hold_until,
        "hold_reason": cadence.hold_reason,
        "campaign": cadence.campaign,
        "slot": cadence.slot,
    }
