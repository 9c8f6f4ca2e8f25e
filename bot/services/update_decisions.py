"""Put the decisions that a published update asks for among what the client owes.

Everything here works in the caller's unit of work and commits nothing.
"""

from collections.abc import Iterable
from datetime import date, datetime
from itertools import islice

from bot.domain.ids import Kind, make_id
from bot.domain.obligations import Obligation, ObligationKind
from bot.domain.records import Actor
from bot.domain.terms import Side
from bot.domain.updates import DECISIONS, DecisionNeeded, Update
from bot.services.milestone_template import owner_of
from bot.services.plan_records import PlanRecords, today
from storage.unit import UnitOfWork


class UpdateDecisions:
    """Ask for each decision once, however often it is published.

    A decision is the same one while its words are: with other words it is another question.
    """

    def __init__(self, records: PlanRecords) -> None:
        self._records = records

    def ask(
        self, unit: UnitOfWork, update: Update, *, actor: Actor, now: datetime
    ) -> tuple[DecisionNeeded, ...]:
        """Return what an update that is published now asks for, each with its id.

        One that is asked for already takes over the new day and consequence, unless another day was
        agreed on since the draft was made; one that was taken since is not asked for again.
        """
        asked = [self._asked(unit, update, each, actor, now) for each in update.decisions]
        # The same words twice are one question.
        return tuple({each.id: each for each in asked if each is not None}.values())

    def take_back(
        self, unit: UnitOfWork, before: Update, after: Update, *, actor: Actor, now: datetime
    ) -> None:
        """Withdraw what an update asked for and its correction does not ask for any more."""
        kept = {each.id for each in after.decisions}
        for each in before.decisions:
            owed = unit.obligations.get_for_update(before.client, each.id)
            if each.id in kept or owed is None or not owed.state.is_open or not owed.asked_in:
                continue
            site = self._records.site(unit, owed.client, owed.project)
            reason = f"not asked for any more in {after.id}, version {after.version}"
            withdrawn = owed.withdraw(reason, by=actor.name, on=today(now, site), at=now)
            self._save(unit, owed, withdrawn, actor, "obligation withdrawn", now, reason)

    def _asked(
        self, unit: UnitOfWork, update: Update, wanted: DecisionNeeded, actor: Actor, now: datetime
    ) -> DecisionNeeded | None:
        owed = self._known(unit, update, wanted) or self._new(unit, update, wanted, actor, now)
        if not owed.state.is_open:
            return None
        moved_since = wanted.seen and wanted.seen < owed.version
        same = (owed.needed_by, owed.consequence) == (wanted.by, wanted.otherwise)
        if not moved_since and not same:
            owed = self._ask_anew(unit, update, owed.id, wanted, actor, now)
        return DecisionNeeded(
            id=owed.id,
            seen=owed.version,
            text=wanted.text,
            by=owed.needed_by,
            otherwise=owed.consequence,
        )

    def _ask_anew(
        self,
        unit: UnitOfWork,
        update: Update,
        id_: str,
        wanted: DecisionNeeded,
        actor: Actor,
        now: datetime,
    ) -> Obligation:
        owed = unit.obligations.get_for_update(update.client, id_)
        assert owed is not None, "obligations are never deleted"
        again = owed.ask_anew(by=wanted.by, consequence=wanted.otherwise)
        reason = f"{update.id}, version {update.version}"
        return self._save(unit, owed, again, actor, "decision asked anew", now, reason)

    def _known(self, unit: UnitOfWork, update: Update, wanted: DecisionNeeded) -> Obligation | None:
        if wanted.id:
            return unit.obligations.get(update.client, wanted.id)
        waiting = unit.obligations.of_project(update.client, update.project, only_open=True)
        words = wanted.text.casefold()
        same = (e for e in waiting if e.side is Side.CLIENT and e.text.casefold() == words)
        return next(same, None)

    def _new(
        self, unit: UnitOfWork, update: Update, wanted: DecisionNeeded, actor: Actor, now: datetime
    ) -> Obligation:
        project = unit.clients.project(update.client, update.project)
        assert project is not None, "an update is of a project"
        site = self._records.site(unit, update.client, update.project)
        number = unit.clients.next_number_for_update(update.client, Kind.MILESTONE)
        owner = owner_of(unit, project)
        decision = Obligation(
            id=make_id(update.client, Kind.MILESTONE, number),
            client=update.client,
            project=update.project,
            side=Side.CLIENT,
            kind=ObligationKind.DECISION,
            text=wanted.text,
            needed_by=wanted.by,
            asked_on=today(now, site),
            owner=owner.user,
            owner_name=owner.name,
            consequence=wanted.otherwise,
            asked_in=update.id,
        )
        self._records.add_obligation(unit, decision, actor=actor, now=now)
        return decision

    def _save(
        self,
        unit: UnitOfWork,
        before: Obligation,
        after: Obligation,
        actor: Actor,
        action: str,
        now: datetime,
        reason: str,
    ) -> Obligation:
        return self._records.save_obligation(
            unit, before, after, actor=actor, action=action, now=now, reason=reason
        )


def decisions_waiting(owed: Iterable[Obligation], today: date) -> tuple[DecisionNeeded, ...]:
    """Return what updates asked for and the client has yet to decide, of what is still owed."""
    asked = (each for each in owed if each.asked_in and each.needed_by >= today)
    return tuple(
        DecisionNeeded(
            id=each.id,
            seen=each.version,
            text=each.text,
            by=each.needed_by,
            otherwise=each.consequence,
        )
        for each in islice(asked, DECISIONS)
    )
