"""Write a moved forecast to the client: the owner's words, what can be chosen, by when."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.clock import Clock
from bot.domain.calendars import WorkCalendar
from bot.domain.errors import ConflictError, ForbiddenError, InvalidError
from bot.domain.ids import Kind, make_id
from bot.domain.milestone_notices import SlipTold
from bot.domain.milestones import Milestone
from bot.domain.obligations import Obligation, ObligationKind
from bot.domain.plans import all_followers, require_ahead
from bot.domain.records import Actor
from bot.domain.terms import Function, Side
from bot.services.guards import refuse_foreign
from bot.services.milestone_changes import MilestoneChanges
from bot.services.milestone_finding import Here, Plan, find_plan
from bot.services.plan_records import today
from bot.services.slips import Slip, SlipCards
from storage.engine import Database
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """The owner's words to the client about a slip; a decision needs a day to take it by."""

    options: str
    decision: str = ""
    needed_by: date | None = None
    consequence: str = ""


class MilestoneTelling:
    """The use cases of telling a client early."""

    def __init__(self, database: Database, clock: Clock, changes: MilestoneChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes
        self._cards = SlipCards(changes)

    def slip(self, said: str, here: Here) -> Slip:
        """Return what the client is to be told of a milestone's forecast; ConflictError if all."""
        with self._database.unit_of_work() as unit:
            found = find_plan(unit, said, here)
            return self._cards.slip(unit, _untold(found.milestone), found.all)

    def tell(self, said: str, here: Here, actor: Actor, words: Telling) -> Milestone:
        """Write a moved forecast to the client, in the owner's words, with what they can choose.

        Raises:
            ForbiddenError: somebody else than the owner or the project's lead presses.
            InvalidError: no options are named, or a decision without a day.
        """
        if not words.options.strip():
            raise InvalidError("Write what the client can choose; the bot invents no options.")
        with self._database.unit_of_work() as unit:
            now = self._clock()
            found = find_plan(unit, said, here)
            before = _untold(found.milestone)
            self._require_owner(unit, before, actor)
            refuse_foreign(unit, before.client, words.options, words.decision, words.consequence)
            site = self._changes.site(unit, before.client, before.project)
            slip = self._cards.slip(unit, before, found.all)
            decision = self._ask(unit, before, words, actor, site, now=now)
            told = [
                self._say_told(unit, each, actor, words.options, now=now)
                for each in (before, *_untold_followers(found))
            ]
            notice = SlipTold(
                milestone=told[0],
                before=slip.before,
                variance=slip.variance,
                buffer=slip.buffer,
                author_name=actor.name,
                options=words.options.strip(),
                also=slip.also,
                decision=decision,
            )
            key = f"slip:{before.id}:{told[0].version}"
            if not self._changes.tell_client(
                unit, before.client, before.project, notice, key=key, now=now
            ):
                raise ConflictError("No channel of this project is linked, so nobody was told.")
            after = replace(slip, milestone=told[0])
            self._cards.put(unit, after, now=now, told_by=actor.name)
            return told[0]

    def _ask(
        self,
        unit: UnitOfWork,
        milestone: Milestone,
        words: Telling,
        actor: Actor,
        site: WorkCalendar,
        *,
        now: datetime,
    ) -> Obligation | None:
        if not words.decision.strip():
            return None
        if words.needed_by is None:
            raise InvalidError("Say by when the decision is needed, or leave the decision empty.")
        current = today(now, site)
        require_ahead(words.needed_by, current)
        number = unit.clients.next_number_for_update(milestone.client, Kind.MILESTONE)
        decision = Obligation(
            id=make_id(milestone.client, Kind.MILESTONE, number),
            client=milestone.client,
            project=milestone.project,
            side=Side.CLIENT,
            kind=ObligationKind.DECISION,
            text=words.decision.strip(),
            needed_by=words.needed_by,
            asked_on=current,
            owner=milestone.owner,
            owner_name=milestone.owner_name,
            options=words.options.strip(),
            consequence=words.consequence.strip(),
        )
        self._changes.add_obligation(unit, decision, actor=actor, now=now)
        return decision

    def _say_told(
        self, unit: UnitOfWork, before: Milestone, actor: Actor, words: str, *, now: datetime
    ) -> Milestone:
        unit.milestones.mark_told(before.id, at=now)
        return self._changes.save(
            unit,
            before,
            before.tell(),
            actor=actor,
            action="forecast told to the client",
            now=now,
            reason=words,
        )

    def _require_owner(self, unit: UnitOfWork, milestone: Milestone, actor: Actor) -> None:
        project = unit.clients.project(milestone.client, milestone.project)
        named = (Function.PM, Function.RELATIONSHIP)
        leads = {self._changes.config.person_for(each, milestone.project) for each in named}
        if actor.user not in {milestone.owner, project.owner if project else "", *leads}:
            raise ForbiddenError(
                f"{milestone.owner_name} owns {milestone.label} and tells the client. "
                "Ask them to press Tell the client."
            )


def _untold(milestone: Milestone) -> Milestone:
    if not milestone.is_untold:
        raise ConflictError(
            f"The client knows the forecast of {milestone.label} already. Nothing was sent."
        )
    return milestone


def _untold_followers(found: Plan) -> list[Milestone]:
    return [each for each in all_followers(found.milestone, found.all) if each.is_untold]
