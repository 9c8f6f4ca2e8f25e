"""Say what became of an action: to the client in its thread, to staff on and under its card.

Everything here works in the caller's unit of work and commits nothing.
"""

from collections.abc import Iterable
from datetime import date, datetime

from bot.config import Config
from bot.domain.action_notices import ActionCard, ActionNotice
from bot.domain.action_states import ActionState
from bot.domain.actions import Action
from bot.domain.calendars import WorkCalendar
from bot.domain.clients import LinkState
from bot.domain.errors import ConflictError
from bot.domain.escalation import Receiver
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.terms import Function
from bot.domain.triage_notices import DraftShown
from bot.services.roster import Roster
from storage.unit import UnitOfWork

_LATE = frozenset({ActionState.APPROVED, ActionState.IN_PROGRESS, ActionState.REFERRED})


class ActionVoice:
    """Put letters about actions in the outbox, and say who is to read them."""

    def __init__(self, installation: Installation, config: Config) -> None:
        self._installation = installation
        self._config = config

    def tell_client(
        self, unit: UnitOfWork, action: Action, notice: ActionNotice, *, now: datetime
    ) -> None:
        """Put a notice in the action's thread in the client's channel.

        Raises ConflictError where nothing may be posted: then nothing of the step is done either.
        """
        channel = self._channel(unit, action)
        first = f"action-heard:{action.id}"
        is_first = action.state is ActionState.RECEIVED
        letter = Letter(
            notice=notice,
            client=action.client,
            team=self._installation.team,
            channel=channel,
            thread_ts=action.thread.ts if action.thread else None,
            thread_of=None if action.thread or is_first else first,
            dedupe_key=first if is_first else f"action-told:{action.id}:{action.version + 1}",
        )
        unit.outbox.put(letter, now=now)

    def put_card(self, unit: UnitOfWork, action: Action, *, now: datetime, fact: str = "") -> None:
        """Post an action's card in triage, or edit it in place."""
        calendar = self.calendar(action)
        notice = ActionCard(
            action=action,
            client_name=unit.clients.name_of(action.client),
            site_zone=calendar.zone,
            late=self.is_late(action, now=now),
        )
        letter = self._installation.to_triage(
            notice,
            client=action.client,
            dedupe_key=f"card:{action.id}:{action.version}{fact}",
            card=f"card:{action.id}",
        )
        unit.outbox.put(letter, now=now)

    def put_under_card(
        self,
        unit: UnitOfWork,
        action: Action,
        notice: ActionNotice | DraftShown,
        *,
        key: str,
        now: datetime,
        card: str | None = None,
        not_before: datetime | None = None,
    ) -> None:
        """Put a notice for staff in the thread of the action's card."""
        letter = self._installation.to_triage(
            notice,
            client=action.client,
            thread_of=f"card:{action.id}:1",
            dedupe_key=key,
            card=card,
            not_before=not_before,
        )
        unit.outbox.put(letter, now=now)

    def calendar(self, action: Action) -> WorkCalendar:
        """Return the calendar of the site that does the work."""
        return self._config.sites[action.site].calendar

    def today(self, action: Action, now: datetime) -> date:
        """Return the date it is at the site."""
        return now.astimezone(self.calendar(action).tz).date()

    def is_late(self, action: Action, *, now: datetime) -> bool:
        """Return whether something agreed is overdue."""
        if action.state is ActionState.RECEIVED:
            return action.acknowledged.due < now
        if action.due is None or action.state not in _LATE:
            return False
        return self.calendar(action).closing_on(action.due) < now

    def people(
        self, unit: UnitOfWork, action: Action, to: Iterable[Receiver], *, now: datetime
    ) -> tuple[str, ...]:
        """Return who is meant by some receivers now; the project manager where nobody is named."""
        roster = Roster(unit, self._config, now=now)
        pm = self._pm(unit, action)
        named = (self._named(action, receiver) or pm for receiver in to)
        there = (roster.in_place_of(user, project=action.project, otherwise=pm) for user in named)
        return tuple(dict.fromkeys(there))

    def working_hours(self, unit: UnitOfWork, action: Action, user: str) -> WorkCalendar:
        """Return the site's hours as one of its people lives them."""
        calendar = self.calendar(action)
        known = unit.clients.person(user)
        return calendar.in_zone(known.zone) if known and known.zone else calendar

    def _channel(self, unit: UnitOfWork, action: Action) -> str:
        for link in unit.clients.links(action.client):
            wanted = action.thread.channel if action.thread else link.channel
            if link.state is not LinkState.LINKED or link.channel != wanted:
                continue
            if action.thread or link.project == action.project:
                return link.channel
        raise ConflictError(
            f"Nothing may be posted in the channel of {action.id}, so the client would not hear "
            "of it. Link it again with /liaison link, or tell them another way. Nothing changed."
        )

    def _pm(self, unit: UnitOfWork, action: Action) -> str:
        named = self._config.person_for(Function.PM, action.project)
        project = unit.clients.project(action.client, action.project)
        return named or (project.owner if project else action.lead)

    def _named(self, action: Action, receiver: Receiver) -> str | None:
        match receiver:
            case Receiver.OWNER:
                return action.owner
            case Receiver.PM:
                return None
            case Receiver.FUNCTION_HEAD:
                return self._config.person_for(Function.RELATIONSHIP, action.project)
            case _:
                return self._config.person_for(Function(receiver.value), action.project)
