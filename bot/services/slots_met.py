"""Find the regular date that an update is for: the one that is owed, or else the next if near.

Everything here works in the caller's unit of work and commits nothing.
"""

from dataclasses import replace
from datetime import datetime

from bot.config import Config
from bot.domain.cadence import Beat, Cadence, Slot, next_step
from bot.domain.updates import Update, UpdateKind
from bot.services.about import About
from bot.services.rhythms import coming_slot, following
from storage.unit import UnitOfWork


def slot_met(
    unit: UnitOfWork,
    config: Config,
    update: Update,
    cadence: Cadence,
    subject: About,
    *,
    now: datetime,
) -> Slot | None:
    """Return the slot that an update meets, as met; a correction meets none.

    A short line does for a daily one that is owed, and never for one to come.
    """
    if update.version > 1:
        return None
    slot = unit.cadences.newest_open_slot(update.client, update.project)
    if slot is None:
        return _met_early(unit, config, update, cadence, subject, now=now)
    if update.kind is UpdateKind.SHORT and cadence.beat is not Beat.DAILY:
        return None
    return slot.meet(now)


def _met_early(
    unit: UnitOfWork,
    config: Config,
    update: Update,
    cadence: Cadence,
    subject: About,
    *,
    now: datetime,
) -> Slot | None:
    """Meet a slot of which nothing was drafted yet; the rhythm goes on with the one after it."""
    if update.kind is not UpdateKind.FULL or update.slot is not None:
        return None
    coming = coming_slot(cadence, subject)
    if coming.due <= now:
        coming = coming_slot(following(cadence, cadence.slot, subject), subject)
    settled = unit.cadences.slot(coming.client, coming.project, coming.day)
    percent = config.updates.early_percent
    if settled or not cadence.counts_early(coming.due, now, percent=percent):
        return None
    later = following(cadence, coming.day, subject)
    looked_at = next_step(coming_slot(later, subject), subject.site, later.beat)
    unit.cadences.look_again([(later, looked_at)])
    return replace(coming, update=update.id).meet(now)
