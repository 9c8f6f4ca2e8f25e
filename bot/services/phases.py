"""Let the rhythm of a project's updates follow its campaigns, and tell its owner.

Everything here works in the caller's unit of work and commits nothing.
"""

from datetime import datetime

from bot.config import Config
from bot.domain.cadence import Cadence
from bot.domain.installation import Installation
from bot.domain.milestones import Milestone
from bot.domain.phases import campaign_of, in_phase, sounds_like
from bot.domain.records import SYSTEM
from bot.domain.update_notices import RhythmFollowed
from bot.services.about import About, about
from bot.services.rhythms import change_of, moved, rhythm_of, story_of
from bot.services.update_letters import UpdateLetters
from storage.unit import UnitOfWork

Standing = tuple[About, Cadence]
"""A project and the rhythm of its updates."""


class Phases:
    """What a campaign that begins or ends does to the rhythm."""

    def __init__(self, installation: Installation, config: Config) -> None:
        self._config = config
        self._letters = UpdateLetters(installation)

    def standing(
        self, unit: UnitOfWork, before: Milestone, after: Milestone, *, now: datetime
    ) -> Standing | None:
        """Return the rhythm before a campaign's step, kept from others; None for other steps.

        To be called before anything goes on record: that is the order in which others lock.
        """
        if not after.is_campaign or before.state is after.state:
            return None
        subject = about(unit, self._config, after.client, after.project)
        return subject, rhythm_of(unit, self._config, subject, now=now)

    def follow(
        self, unit: UnitOfWork, standing: Standing, milestone: Milestone, *, now: datetime
    ) -> None:
        """Put the rhythm in step with the plan as it is after a campaign's own step."""
        subject, before = standing
        plan = unit.milestones.of_project(milestone.client, milestone.project)
        campaign = campaign_of(plan) if self._config.updates.daily_in_campaign else ""
        after = in_phase(before, campaign)
        if after == before:
            return
        changed = not sounds_like(before, after)
        if changed and not self._is_drafted(unit, before):
            after = moved(unit, after, subject, now=now)
        # The next tick looks at once: what was to come may come sooner now.
        unit.cadences.save(after, next_at=now)
        state = milestone.state.words.lower()
        entry = change_of(
            before,
            after,
            actor=SYSTEM,
            action="cadence follows the campaign",
            reason=f"{milestone.label} is {state}",
            now=now,
        )
        unit.records.append(milestone.client, entry)
        if changed:
            notice = RhythmFollowed(
                owner=subject.project.owner,
                client_name=subject.client.name,
                campaign=milestone.label,
                story=story_of(unit, after, subject),
            )
            key = f"rhythm:{milestone.id}:{milestone.version}"
            self._letters.staff(unit, milestone.client, notice, key=key, now=now)

    def _is_drafted(self, unit: UnitOfWork, cadence: Cadence) -> bool:
        """Return whether an update is under way: it goes out as it was announced."""
        slot = unit.cadences.slot(cadence.client, cadence.project, cadence.slot)
        return slot is not None and slot.is_open
