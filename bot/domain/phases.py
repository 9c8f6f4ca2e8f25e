"""The rhythm of a project's updates by its phase: daily while a campaign runs, then as before."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import time

from bot.domain.cadence import Beat, Cadence, Usual
from bot.domain.calendars import Weekday
from bot.domain.milestone_states import MilestoneState
from bot.domain.milestones import Milestone


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdatePolicy:
    """What holds for a project until a person says otherwise, and when operations get a summary.

    `at` is in the client's zone, the summary's hour in that of the first site. `early_percent` is
    the last part of the time between two slots in which a full update counts as the later one.
    """

    weekday: Weekday
    at: time
    daily_in_campaign: bool
    early_percent: int
    summary_weekday: Weekday
    summary_at: time


def campaign_of(plan: Iterable[Milestone]) -> str:
    """Return what runs of a plan's campaigns, as people call it; "" between campaigns."""
    running = (
        each.label for each in plan if each.is_campaign and each.state is MilestoneState.IN_PROGRESS
    )
    return next(running, "")


def in_phase(cadence: Cadence, campaign: str) -> Cadence:
    """Return the rhythm of the phase a project is in now; the same one where nothing changes.

    What a person sets while a campaign runs holds until it ends: the next one that begins
    meanwhile changes nothing. Afterwards it is as it was before the campaign.
    """
    if campaign and cadence.usual is None:
        usual = Usual(beat=cadence.beat, weekday=cadence.weekday, at=cadence.at)
        return replace(cadence, beat=Beat.DAILY, campaign=campaign, usual=usual)
    if not campaign and cadence.usual is not None:
        usual = cadence.usual
        return replace(
            cadence,
            beat=usual.beat,
            weekday=usual.weekday,
            at=usual.at,
            campaign="",
            usual=None,
        )
    return replace(cadence, campaign=campaign) if cadence.usual else cadence


def sounds_like(one: Cadence, other: Cadence) -> bool:
    """Return whether updates are due at the same times in two rhythms."""
    if (one.beat, one.at) != (other.beat, other.at):
        return False
    return one.beat is Beat.DAILY or one.weekday is other.weekday
