"""Hand a product-quality cause to the quality system, and follow how it stands there."""

from datetime import date, datetime

from bot.domain.action_cycles import Referral, Standing
from bot.domain.action_words import Words
from bot.domain.actions import Action, capa_reference
from bot.domain.approvals import DraftKind
from bot.domain.people import Person
from bot.domain.records import Actor
from bot.services.action_steps import ActionSteps, require_ahead


class ActionReferrals(ActionSteps):
    """Use cases that keep a number, an owner, a day and a status: never the investigation.

    `key` names the window; what the client reads of it waits for a second person.
    """

    def refer(
        self,
        id_: str,
        actor: Actor,
        *,
        within: str | None,
        reference: str,
        owner: Person,
        due: date,
        key: str,
    ) -> Action:
        """Hand a product-quality cause to the quality system; the client is told the number."""

        def referred(action: Action, now: datetime) -> Action:
            require_ahead(due, self._changes.today(action, now))
            referral = Referral(
                reference=capa_reference(reference),
                owner=owner.user,
                owner_name=owner.name,
                due=due,
            )
            return action.refer(referral, at=now)

        words = Words(key=key, kind=DraftKind.STANDING)
        return self.step(id_, actor, "action referred", referred, within=within, words=words)

    def follow(
        self, id_: str, actor: Actor, *, within: str | None, standing: Standing, due: date, key: str
    ) -> Action:
        """Note how it stands in the quality system; the client is told that and no more."""
        return self.step(
            id_,
            actor,
            "action followed",
            lambda action, now: action.follow(standing, due, at=now),
            within=within,
            words=Words(key=key, kind=DraftKind.STANDING),
        )
