"""Make a restored database safe: what it holds as unsent may have been sent after the backup."""

from dataclasses import replace
from datetime import datetime

from bot.domain.delivery import State, abandoned
from storage.unit import UnitOfWork


def doubt_open_letters(unit: UnitOfWork, *, now: datetime) -> None:
    """Put every open letter in doubt, to be looked for in Slack before it is sent.

    A letter that was never tried, by the backup's knowledge, is looked for from when it was put.
    """
    open_letters = unit.outbox.entries((State.PENDING, State.SENDING), limit=1_000_000)
    for entry in open_letters:
        tried = replace(entry.progress, first_at=entry.progress.first_at or entry.queued_at)
        unit.dispatch.save(entry, abandoned(tried, now=now), now=now)
