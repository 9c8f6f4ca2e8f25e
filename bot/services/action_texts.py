"""Lay words for a client before a second person, as replies are.

Everything here works in the caller's unit of work and commits nothing.
"""

from datetime import datetime

from bot.config import Config
from bot.domain.actions import Action
from bot.domain.approvals import Draft, DraftState, is_sensitive, needs_second_person
from bot.domain.installation import Installation
from bot.domain.records import Actor, Entry
from bot.domain.triage_notices import DraftShown
from bot.services.action_voice import ActionVoice
from bot.services.approvals import Approvals
from bot.services.guards import foreign_in
from storage.unit import UnitOfWork


class ActionTexts(ActionVoice):
    """Say which words wait for a second person, and keep what became of them."""

    def __init__(self, installation: Installation, config: Config) -> None:
        super().__init__(installation, config)
        self._approvals = Approvals(installation, config)

    def needs_second_person(self, unit: UnitOfWork, action: Action, text: str) -> bool:
        """Return whether words are posted only once a second person agreed.

        The subject stands above them, and what was complained of may be what nobody names.
        """
        site = self._config.sites[action.site]
        policy = self._config.policy_for(action.client, action.received_at, site)
        heard = (unit.queries.get(action.client, each.object_id) for each in action.origins)
        return (
            is_sensitive(f"{action.subject}\n{text}", policy)
            or any(needs_second_person(query, policy, text) for query in heard if query)
            or bool(foreign_in(unit, action.client, text))
        )

    def decide(
        self,
        unit: UnitOfWork,
        on: Action,
        draft: Draft,
        *,
        actor: Actor,
        action: str,
        now: datetime,
    ) -> None:
        """Keep what became of a text, and show it under the action's card."""
        unit.drafts.put(draft)
        entry = Entry(
            at=now,
            received_at=now,
            actor=actor,
            action=action,
            object_id=on.id,
            after={
                "text": draft.text,
                "author": draft.author_name,
                "decided_by": draft.decided_by_name,
            },
            reason=draft.reason,
        )
        unit.records.append(on.client, entry)
        notice = DraftShown(
            draft=draft,
            client_name=unit.clients.name_of(on.client),
            foreign=foreign_in(unit, on.client, draft.text),
        )
        card = f"draft:{draft.id}"
        self.put_under_card(unit, on, notice, key=f"{card}:{draft.state}", card=card, now=now)
        if draft.state is DraftState.WAITING:
            self._approvals.ask(unit, self._approvals.of_words(unit, on, draft), now=now)
            return
        self._approvals.decided(unit, card, now=now)
        if draft.state is DraftState.SENT_BACK:
            # Its author is told by a message of its own: of an edit Slack notifies nobody.
            self.put_under_card(unit, on, notice, key=f"{card}:author", now=now)
