"""What people do with an improvement action, from the first word to the client to the evidence."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.domain.action_causes import Cause
from bot.domain.action_cycles import Extension, Plan, Window
from bot.domain.action_states import ActionState
from bot.domain.action_words import SILENCE, Words
from bot.domain.actions import Action, Origin, OriginKind
from bot.domain.approvals import DraftKind
from bot.domain.criteria import read_criterion
from bot.domain.errors import InvalidError
from bot.domain.people import Person
from bot.domain.query_filters import pages_for
from bot.domain.records import Actor
from bot.services.action_referrals import ActionReferrals
from bot.services.action_steps import require_ahead


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionStory:
    """An action with how its client and site are called."""

    action: Action
    client_name: str
    site_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionPage:
    """One page of a list, and how much there is in all."""

    actions: tuple[Action, ...]
    count: int
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAction:
    """What a person fills in to open an action; `key` names the window it was written in."""

    client: str
    project: str
    subject: str
    words: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What is agreed before the work starts; `words` go to the client where there are any."""

    owner: Person
    due: date
    criterion: str
    days: int
    events: int = 0
    words: Words = SILENCE


class Actions(ActionReferrals):
    """Use cases of staff; `within` is the client whose channel they act in, None in triage.

    An id of another client is answered exactly as one that does not exist.
    """

    def open(self, asked: NewAction, actor: Actor) -> Action | None:
        """Open an action because a person asks for it; the same window opens one."""
        if not asked.subject.strip() or not asked.words.strip():
            raise InvalidError(
                "Say what it is about, as the client may read it, and what was said."
            )
        now = self._clock()
        origin = Origin(
            kind=OriginKind.PERSON,
            key=f"person:{asked.key}",
            at=now,
            words=asked.words.strip(),
            person=actor.user,
        )
        cause = Cause(
            client=asked.client,
            project=asked.project,
            key=origin.key,
            subject=asked.subject.strip(),
            origin=origin,
        )
        with self._database.unit_of_work() as unit:
            return self._changes.open(unit, cause, actor=actor, now=now)

    def acknowledge(self, id_: str, actor: Actor, words: Words, *, within: str | None) -> Action:
        """Write to the client in a person's own words that they were heard."""
        return self.step(
            id_,
            actor,
            "action acknowledged",
            lambda action, now: action.acknowledge(name=actor.name, at=now),
            within=within,
            words=replace(words, kind=DraftKind.HEARD).required(
                "Write to the client in your own words that you heard them."
            ),
        )

    def analyse(
        self, id_: str, actor: Actor, *, within: str | None, theme: str, whys: tuple[str, ...]
    ) -> Action:
        """Put theme and cause on record; after a failed check this begins the next cycle."""
        return self.step(
            id_,
            actor,
            "action analysed",
            lambda action, now: action.analyse(theme=theme, whys=whys, at=now),
            within=within,
        )

    def propose(
        self, id_: str, actor: Actor, *, within: str | None, correction: str, measure: str
    ) -> Action:
        """Propose what is put right now and what takes the cause away."""
        return self.step(
            id_,
            actor,
            "action proposed",
            lambda action, now: action.propose(correction=correction, measure=measure, at=now),
            within=within,
        )

    def approve(self, id_: str, actor: Actor, agreed: Agreed, *, within: str | None) -> Action:
        """Agree on owner, day, criterion and waiting window, before the work starts."""

        def approved(action: Action, now: datetime) -> Action:
            today = self._changes.today(action, now)
            require_ahead(agreed.due, today)
            plan = Plan(
                owner=agreed.owner.user,
                owner_name=agreed.owner.name,
                due=agreed.due,
                criterion=read_criterion(agreed.criterion, today=today),
                window=Window.agreed(agreed.days, agreed.events),
                approved_by=actor.user,
                approved_by_name=actor.name,
                approved_at=now,
            )
            return action.approve(plan, at=now)

        return self.step(id_, actor, "action approved", approved, within=within, words=agreed.words)

    def start(self, id_: str, actor: Actor, *, within: str | None) -> Action:
        """Begin the work."""
        return self.step(
            id_, actor, "action started", lambda action, now: action.start(at=now), within=within
        )

    def implement(self, id_: str, actor: Actor, *, within: str | None, evidence: str) -> Action:
        """Say with evidence that the work is done; the waiting window begins."""

        def implemented(action: Action, now: datetime) -> Action:
            return action.implement(evidence, on=self._changes.today(action, now), at=now)

        return self.step(
            id_, actor, "action implemented", implemented, within=within, reason=evidence
        )

    def extend(
        self, id_: str, actor: Actor, *, within: str | None, to: date, reason: str
    ) -> Action:
        """Move the due day; both days stay on record and are shown."""

        def extended(action: Action, now: datetime) -> Action:
            require_ahead(to, self._changes.today(action, now))
            moved = Extension(
                before=action.due or to,
                after=to,
                reason=reason.strip(),
                by=actor.user,
                by_name=actor.name,
                at=now,
            )
            return action.extend(moved)

        return self.step(
            id_, actor, "action extended", extended, within=within, reason=reason.strip()
        )

    def cancel(
        self, id_: str, actor: Actor, *, within: str | None, reason: str, words: Words = SILENCE
    ) -> Action:
        """Give an action up; a client who knows of it is told why by a person."""

        def cancelled(action: Action, now: datetime) -> Action:
            if action.state is not ActionState.RECEIVED and not words.text.strip():
                raise InvalidError(
                    "The client knows that we look into it. Write what they read now.",
                    field="words",
                )
            return action.cancel(reason, by=actor.user, at=now)

        return self.step(
            id_,
            actor,
            "action cancelled",
            cancelled,
            within=within,
            reason=reason.strip(),
            words=words,
        )

    def story(self, id_: str, *, within: str | None) -> ActionStory:
        """Return an action; raises NotFoundError where it is absent or another client's."""
        with self._database.unit_of_work() as unit:
            action = self._changes.find(unit, id_, within)
            return ActionStory(
                action=action,
                client_name=unit.clients.name_of(action.client),
                site_zone=self._changes.calendar(action).zone,
            )

    def page(self, *, within: str | None, only_open: bool, page: int, size: int) -> ActionPage:
        """Return one page of the actions of one client, or of all for internal eyes."""
        with self._database.snapshot() as unit:
            found, count = unit.actions.page(
                within, only_open=only_open, limit=size, offset=(page - 1) * size
            )
            return ActionPage(actions=tuple(found), count=count, pages=pages_for(count, size))
