"""An improvement action: from what a client told us to a check that it got better.

ISO 9001 10.2: react, find the cause, act, review whether it worked, keep evidence of each. What
has a product-quality cause belongs to the quality system; here only its reference is kept.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from bot.domain.action_cycles import Check, Cycle, Extension, Plan, Referral, Standing
from bot.domain.action_states import WAYS, ActionState
from bot.domain.errors import ConflictError, ForbiddenError, InvalidError
from bot.domain.queries import Promise
from bot.domain.time_words import day_words

_CAPA: Final = re.compile(r"CAPA-[A-Z0-9][A-Z0-9-]{0,29}")


class OriginKind(StrEnum):
    """What opened the action."""

    SURVEY = "survey"
    COMPLAINT = "complaint"
    BREACH = "breach"
    THEME = "theme"
    PERSON = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """One thing that was heard; `key` names it once and for all: it opens one action only.

    `words` are for staff: what a person told us in private is never shown in a channel.
    """

    kind: OriginKind
    key: str
    at: datetime
    words: str
    person: str = ""
    object_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """The message in a client's channel under which they read of the action."""

    channel: str
    ts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One record from the first word to the client's "we did", over as many cycles as it takes.

    `subject` is what the client reads, so it names nobody and quotes no private answer. `lead`
    looks after it until a cycle has an owner. `moved_at` is when it came into its state.
    """

    id: str
    client: str
    project: str
    site: str
    subject: str
    cause: str
    origins: tuple[Origin, ...]
    lead: str
    lead_name: str
    received_at: datetime
    acknowledged: Promise
    moved_at: datetime
    state: ActionState = ActionState.RECEIVED
    thread: Thread | None = None
    cycles: tuple[Cycle, ...] = (Cycle(),)
    referral: Referral | None = None
    told: str = ""
    reason: str = ""
    done: tuple[str, ...] = ()
    version: int = 1

    @property
    def cycle(self) -> Cycle:
        """Return the cycle under way: the last one."""
        return self.cycles[-1]

    @property
    def number(self) -> int:
        """Return which cycle is under way, from 1."""
        return len(self.cycles)

    @property
    def owner(self) -> str:
        """Return who has to act: the owner of the work, the referral's, or the lead."""
        if self.referral:
            return self.referral.owner
        return self.cycle.plan.owner if self.cycle.plan else self.lead

    @property
    def owner_name(self) -> str:
        """Return the name of who has to act."""
        if self.referral:
            return self.referral.owner_name
        return self.cycle.plan.owner_name if self.cycle.plan else self.lead_name

    @property
    def due(self) -> date | None:
        """Return the day by which the work is to be done, where that is agreed."""
        if self.referral:
            return self.referral.due
        return self.cycle.plan.due if self.cycle.plan else None

    def join(self, origin: Origin) -> "Action":
        """List one more thing that the same cause brought about."""
        return replace(self, origins=(*self.origins, origin))

    def acknowledge(self, *, name: str, at: datetime) -> "Action":
        """Note that a person wrote to the client: they were heard."""
        kept = self.acknowledged.kept(at, f"{name} wrote to the client")
        return replace(self.move(ActionState.ACKNOWLEDGED, at), acknowledged=kept)

    def analyse(self, *, theme: str, whys: tuple[str, ...], at: datetime) -> "Action":
        """Name the theme and ask why, down to the cause; after a failed check in a new cycle."""
        given = tuple(why.strip() for why in whys if why.strip())
        if not theme.strip() or not given:
            raise InvalidError(
                "Name the theme and at least one why: what lies behind it, in your own words.",
                field="why_1" if theme.strip() else "theme",
            )
        moved = self.move(ActionState.ANALYSED, at)
        fresh = Cycle(theme=theme.strip(), whys=given)
        if self.state is ActionState.NOT_EFFECTIVE:
            return replace(moved, cycles=(*self.cycles, fresh))
        return moved.with_cycle(fresh)

    def refer(self, referral: Referral, *, at: datetime) -> "Action":
        """Hand a product-quality cause to the quality system and keep its reference, no more."""
        return replace(self.move(ActionState.REFERRED, at), referral=referral)

    def follow(self, standing: Standing, due: date, *, at: datetime) -> "Action":
        """Note how it stands in the quality system; what is completed there is closed here."""
        if self.referral is None or self.state is not ActionState.REFERRED:
            raise ConflictError(f"{self.id} is not in the quality system. Nothing changed.")
        action = replace(self, referral=replace(self.referral, standing=standing, due=due))
        if standing is Standing.COMPLETED:
            return action.move(ActionState.CLOSED, at)
        return replace(action, moved_at=at)

    def tell_standing(self, words: str) -> "Action":
        """Note what the client was told of how it stands in the quality system."""
        assert self.referral is not None, "its words are there because it is"
        return replace(self, referral=replace(self.referral, told=words))

    def propose(self, *, correction: str, measure: str, at: datetime) -> "Action":
        """Say what is put right now, and what takes the cause away."""
        if not measure.strip():
            raise InvalidError(
                "Say what takes the cause away; a correction alone lets it return.",
                field="measure",
            )
        moved = self.move(ActionState.PROPOSED, at)
        said = replace(self.cycle, correction=correction.strip(), measure=measure.strip())
        return moved.with_cycle(said)

    def approve(self, plan: Plan, *, at: datetime) -> "Action":
        """Agree on owner, day, criterion and waiting window, all before the work starts."""
        return self.move(ActionState.APPROVED, at).with_cycle(replace(self.cycle, plan=plan))

    def start(self, *, at: datetime) -> "Action":
        """Begin the work."""
        return self.move(ActionState.IN_PROGRESS, at)

    def implement(self, evidence: str, *, on: date, at: datetime) -> "Action":
        """Say with evidence that the work is done: the window begins `on` this day at the site."""
        if not evidence.strip():
            raise InvalidError("Say what shows that it is done: a document, a date, a first list.")
        begun = self.start(at=at) if self.state is ActionState.APPROVED else self
        moved = begun.move(ActionState.IMPLEMENTED, at)
        done = replace(self.cycle, evidence=evidence.strip(), implemented_on=on, implemented_at=at)
        return moved.with_cycle(done)

    def extend(self, extension: Extension) -> "Action":
        """Move the due day; the old one stays on record with the reason."""
        plan = self.cycle.plan
        if plan is None or self.state not in (ActionState.APPROVED, ActionState.IN_PROGRESS):
            raise ConflictError(
                f"{self.id} is {self.state.words.lower()}: no work with a due day is under way. "
                "Nothing changed."
            )
        return self.with_cycle(replace(self.cycle, plan=plan.extended(extension)))

    def open_check(self, *, at: datetime) -> "Action":
        """End the waiting window: somebody other than the owner has to look now."""
        return self.move(ActionState.CHECKING, at)

    def require_checker(self, user: str) -> None:
        """Raise unless this person may check now.

        Raises:
            ConflictError: the work is not done, or its waiting window is not over.
            ForbiddenError: they own the work, so somebody else has to look.
        """
        if self.state is ActionState.IMPLEMENTED and (first := self.cycle.check_from):
            raise ConflictError(
                f"The waiting window of {self.id} is not over: check it from {day_words(first)} "
                "on. You are asked here when it is time. Nothing changed."
            )
        if self.state is not ActionState.CHECKING:
            raise self._already()
        self.require_other(user, what="check it", press="Check")

    def require_other(self, user: str, *, what: str, press: str) -> None:
        """Raise ForbiddenError for the owner: nobody judges or ends their own work."""
        plan = self.cycle.plan
        if plan is not None and user == plan.owner:
            raise ForbiddenError(
                f"You own {self.id}, so somebody else has to {what}. Ask a colleague to press "
                f"{press}. Nothing changed."
            )

    def check(self, check: Check) -> "Action":
        """Take the checker's judgement."""
        self.require_checker(check.by)
        to = ActionState.EFFECTIVE if check.effective else ActionState.NOT_EFFECTIVE
        return self.move(to, check.at).with_cycle(replace(self.cycle, check=check))

    def close(self, told: str, *, by: str, at: datetime) -> "Action":
        """Close once the client was told: "you said, we did"."""
        if self.state is not ActionState.EFFECTIVE:
            raise ConflictError(
                f"{self.id} is {self.state.words.lower()}. It is closed once somebody other than "
                "its owner has found it effective. Nothing changed."
            )
        self.require_other(by, what="tell the client that it worked", press="Tell the client")
        if not told.strip():
            raise InvalidError("Write to the client what they said and what we did.", field="text")
        return replace(self.move(ActionState.CLOSED, at), told=told.strip())

    def cancel(self, reason: str, *, by: str, at: datetime) -> "Action":
        """Give it up, with a reason; the owner of work under way cannot do that alone."""
        if not reason.strip():
            raise InvalidError("Say why it is given up; the reason goes on record.", field="reason")
        self.require_other(by, what="give it up", press="Cancel action")
        return replace(self.move(ActionState.CANCELLED, at), reason=reason.strip())

    def with_cycle(self, cycle: Cycle) -> "Action":
        """Put another version in the place of the cycle under way."""
        return replace(self, cycles=(*self.cycles[:-1], cycle))

    def move(self, to: ActionState, at: datetime) -> "Action":
        """Take one allowed step; raise ConflictError that says where the action stands."""
        if to not in WAYS[self.state]:
            raise self._already()
        return replace(self, state=to, moved_at=at)

    def _already(self) -> ConflictError:
        return ConflictError(f"{self.id} is {self.state.words.lower()}. Nothing changed.")


def capa_reference(text: str) -> str:
    """Return the quality system's number as it is written there."""
    reference = text.strip().upper()
    if not _CAPA.fullmatch(reference):
        raise InvalidError(
            f'I read "{text.strip()[:40]}", which is no number of the quality system. Write it '
            "like CAPA-0142. Its content stays there.",
            field="reference",
        )
    return reference
