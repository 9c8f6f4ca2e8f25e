"""What people do with what one side owes the other: ask, give, put off, let lapse, withdraw."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from bot.clock import Clock
from bot.domain.clients import Project
from bot.domain.errors import ForbiddenError, InvalidError, NotFoundError
from bot.domain.ids import Kind, make_id
from bot.domain.milestone_notices import ObligationCard, SentSaid
from bot.domain.obligations import Obligation, ObligationKind, kind_of
from bot.domain.plans import require_ahead
from bot.domain.records import Actor, ActorRole
from bot.domain.terms import Side
from bot.services.milestone_changes import MilestoneChanges
from bot.services.milestone_finding import Here, find_obligation, find_plan, project_of
from bot.services.milestone_template import owner_of
from bot.services.plan_records import today
from storage.engine import Database
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """What one side is to owe: by which day, what happens otherwise, which milestone waits."""

    side: Side
    text: str
    needed_by: date
    consequence: str = ""
    kind: ObligationKind | None = None
    milestone: str = ""


class Obligations:
    """Use cases on obligations; each is named by its id."""

    def __init__(self, database: Database, clock: Clock, changes: MilestoneChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def owe(self, here: Here, actor: Actor, owed: Owed) -> Obligation:
        """Put something owed on record; what the client owes is written to them."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            project = project_of(unit, here)
            current = today(now, self._changes.site(unit, project.client, project.code))
            require_ahead(owed.needed_by, current)
            waiting = _waiting(unit, owed.milestone, here, project)
            twin = next(
                (
                    each
                    for each in unit.obligations.of_project(
                        project.client, project.code, only_open=True
                    )
                    if each.side is owed.side and each.text.lower() == owed.text.strip().lower()
                ),
                None,
            )
            if twin:
                raise InvalidError(f"{twin.id} asks for that already. Nothing changed.")
            number = unit.clients.next_number_for_update(project.client, Kind.MILESTONE)
            owner = owner_of(unit, project)
            obligation = Obligation(
                id=make_id(project.client, Kind.MILESTONE, number),
                client=project.client,
                project=project.code,
                side=owed.side,
                kind=owed.kind or kind_of(owed.text),
                text=owed.text.strip(),
                needed_by=owed.needed_by,
                asked_on=current,
                owner=owner.user,
                owner_name=owner.name,
                consequence=owed.consequence.strip(),
                milestone=waiting,
            )
            self._changes.add_obligation(unit, obligation, actor=actor, now=now)
            self._show(unit, obligation, now=now)
            return obligation

    def give(self, said: str, here: Here, actor: Actor, *, outcome: str) -> Obligation:
        """Note that it came. A decision of the client is taken in the client's words."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = find_obligation(unit, said, here)
            if actor.role is ActorRole.CLIENT and before.kind is not ObligationKind.DECISION:
                raise ForbiddenError(f"{before.owner_name} says when {before.id} has arrived.")
            site = self._changes.site(unit, before.client, before.project)
            after = before.give(outcome, by=actor.name, on=today(now, site), at=now)
            waited = after.waited(today(now, site), site)
            late = f" ({waited} BD after the day it was needed)" if waited else ""
            decided = before.kind is ObligationKind.DECISION
            action = "decision taken" if decided else "obligation met"
            saved = self._save(unit, before, after, actor, action, f"{outcome.strip()}{late}")
            if actor.role is ActorRole.CLIENT:
                text = f"{actor.name} decided: {saved.outcome}"
                self._changes.note(unit, saved, text, now=now)
            return saved

    def say_sent(self, said: str, here: Here, actor: Actor) -> Obligation:
        """Record the client's statement that their side is done; our owner is asked to confirm.

        Raises:
            ForbiddenError: somebody of ours presses, or it is ours to give.
        """
        if actor.role is not ActorRole.CLIENT:
            raise ForbiddenError("Only the client can say this. When it is here, press It came.")
        with self._database.unit_of_work() as unit:
            before = find_obligation(unit, said, here)
            after = before.say_sent(by=actor.name, at=self._clock())
            return self._save(unit, before, after, actor, f"client says {before.kind.statement}")

    def miss(self, said: str, here: Here, actor: Actor, *, reason: str) -> Obligation:
        """Say that what the client said they sent is not here; the client is told and asked."""
        with self._database.unit_of_work() as unit:
            before = find_obligation(unit, said, here)
            return self._save(unit, before, before.miss(reason), actor, "not received", reason)

    def lapse(self, said: str, here: Here, actor: Actor, *, reason: str) -> Obligation:
        """Stop waiting without an answer: nothing counts as agreed by that."""
        return self._settle(said, here, actor, reason, Obligation.lapse, "decision lapsed")

    def withdraw(self, said: str, here: Here, actor: Actor, *, reason: str) -> Obligation:
        """Say that it is not owed after all."""
        return self._settle(said, here, actor, reason, Obligation.withdraw, "obligation withdrawn")

    def put_off(self, said: str, here: Here, actor: Actor, *, to: date, reason: str) -> Obligation:
        """Agree on another day; reminders follow it."""
        with self._database.unit_of_work() as unit:
            before = find_obligation(unit, said, here)
            site = self._changes.site(unit, before.client, before.project)
            require_ahead(to, today(self._clock(), site))
            after = before.put_off(to, reason)
            return self._save(unit, before, after, actor, "obligation put off", reason)

    def get(self, said: str, here: Here) -> Obligation:
        """Return something owed; raises NotFoundError."""
        with self._database.unit_of_work() as unit:
            return find_obligation(unit, said, here)

    def _settle(
        self,
        said: str,
        here: Here,
        actor: Actor,
        reason: str,
        step: Callable[..., Obligation],
        action: str,
    ) -> Obligation:
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = find_obligation(unit, said, here)
            site = self._changes.site(unit, before.client, before.project)
            after = step(before, reason, by=actor.name, on=today(now, site), at=now)
            return self._save(unit, before, after, actor, action, reason)

    def _save(
        self,
        unit: UnitOfWork,
        before: Obligation,
        after: Obligation,
        actor: Actor,
        action: str,
        reason: str = "",
    ) -> Obligation:
        now = self._clock()
        saved = self._changes.save_obligation(
            unit, before, after, actor=actor, action=action, now=now, reason=reason
        )
        missed = reason if before.said_at and saved.state.is_open and not saved.said_at else ""
        self._show(unit, saved, now=now, missed=missed)
        self._show_staff(unit, before, saved, now=now, missed=missed)
        return saved

    def _show(
        self, unit: UnitOfWork, obligation: Obligation, *, now: datetime, missed: str = ""
    ) -> None:
        if obligation.side is not Side.CLIENT:
            return
        notice = ObligationCard(
            obligation=obligation,
            reader_zone=unit.clients.zone_of(obligation.client),
            missed=missed,
        )
        self._changes.tell_client(
            unit,
            obligation.client,
            obligation.project,
            notice,
            key=f"owed:{obligation.id}:{obligation.version}",
            # What is asked for again is a message of its own: an edit nobody would see.
            card=None if missed else f"owed:{obligation.id}",
            now=now,
        )

    def _show_staff(
        self,
        unit: UnitOfWork,
        before: Obligation,
        after: Obligation,
        *,
        now: datetime,
        missed: str,
    ) -> None:
        """Ask our owner to confirm what the client says, and show on the card that they have."""
        said = after if after.said_at else before
        if said.said_at is None:
            return
        notice = SentSaid(
            obligation=after,
            client_name=unit.clients.name_of(after.client),
            said_by=said.said_by,
            said_at=said.said_at,
            site_zone=self._changes.site(unit, after.client, after.project).zone,
            missed=missed,
        )
        self._changes.tell_staff(
            unit,
            after.client,
            notice,
            key=f"sent:{after.id}:{after.version}",
            card=f"sent:{after.id}:{said.said_at.isoformat()}",
            now=now,
        )


def _waiting(unit: UnitOfWork, said: str, here: Here, project: Project) -> str:
    """Return the id of the milestone that is to wait: one of the project, and not achieved yet."""
    if not said.strip():
        return ""
    milestone = find_plan(unit, said, here).milestone
    if milestone.project != project.code:
        raise NotFoundError(milestone.id)
    milestone.require_open()
    return milestone.id
