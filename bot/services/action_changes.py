"""Write one change of an action: its state, its event, its card and what the client is told.

Everything here works in the caller's unit of work and commits nothing.
"""

from dataclasses import replace
from datetime import datetime
from functools import partial

from bot.config import Config
from bot.domain.action_causes import Cause
from bot.domain.action_notices import ActionNotice
from bot.domain.action_nudges import acknowledgement, look_at_window, next_at, nudges
from bot.domain.action_words import IS_THE_STEP, SILENCE, Words, in_words
from bot.domain.actions import Action
from bot.domain.approvals import Draft, DraftKind
from bot.domain.entries import entry_of
from bot.domain.errors import NotFoundError
from bot.domain.ids import Kind, make_id
from bot.domain.installation import Installation
from bot.domain.queries import Promise
from bot.domain.records import Actor
from bot.domain.terms import Function
from bot.services.action_replies import complaints_for_update, count_as_reply
from bot.services.action_texts import ActionTexts
from bot.services.finding import find_on
from bot.services.query_changes import QueryChanges
from storage.unit import UnitOfWork


class ActionChanges(ActionTexts):
    """What every use case of actions does alike."""

    def __init__(self, installation: Installation, config: Config) -> None:
        super().__init__(installation, config)
        self._queries = QueryChanges(installation, config)

    def find(self, unit: UnitOfWork, id_: str, within: str | None) -> Action:
        """Return an action and keep others from changing it; another client's is not there."""
        return find_on(unit.actions, Kind.ACTION, id_, within)

    def open(self, unit: UnitOfWork, cause: Cause, *, actor: Actor, now: datetime) -> Action | None:
        """Open an action, or join the open one of the same cause; None where it was heard before.

        Of several processes one at a time opens actions of a client.
        """
        unit.action_measures.cursor_for_update(cause.client)
        if unit.actions.of_origin(cause.client, cause.origin.key) is not None:
            return None
        same = unit.actions.open_of_cause_for_update(cause.client, cause.key)
        if same is not None:
            joined = same.join(cause.origin)
            words = f"again: {cause.origin.key}"
            return self.save(
                unit, same, joined, actor=actor, action="action joined", now=now, reason=words
            )
        action = self._made(unit, cause)
        self._put(unit, action)
        entry = entry_of(None, action, actor=actor, action="action opened", now=now)
        unit.records.append(action.client, entry)
        self.put_card(unit, action, now=now)
        return action

    def save(
        self,
        unit: UnitOfWork,
        before: Action,
        after: Action,
        *,
        actor: Actor,
        action: str,
        now: datetime,
        reason: str = "",
        told: ActionNotice | None = None,
    ) -> Action:
        """Write an action's step with its event, what the client is told, and its card.

        Returns the action with its new version; raises ConflictError where the client cannot be
        told.
        """
        changed = replace(after, version=before.version + 1)
        if (before.moved_at, before.due) != (after.moved_at, after.due):
            changed = self._quiet(changed, now=now)
        self._put(unit, changed, now=now)
        entry = entry_of(before, changed, actor=actor, action=action, now=now, reason=reason)
        unit.records.append(changed.client, entry)
        if told is not None:
            self.tell_client(unit, before, told, now=now)
        self.put_card(unit, changed, now=now)
        return changed

    def take(
        self,
        unit: UnitOfWork,
        before: Action,
        after: Action,
        *,
        actor: Actor,
        action: str,
        now: datetime,
        reason: str = "",
        words: Words = SILENCE,
    ) -> Action:
        """Write a step, and tell the client a person's words, at once or after a second person.

        Where the words are the step itself, all of it waits.
        """
        words = words.on(after)
        reason = reason or words.text.strip()
        step = partial(self.save, unit, before, actor=actor, action=action, now=now, reason=reason)
        if not words.text.strip():
            return step(after)
        draft = words.draft(before, actor, at=now)
        if not self.needs_second_person(unit, before, draft.text):
            complaints = complaints_for_update(unit, before)
            said = step(_told(after, draft), told=in_words(before, draft))
            count_as_reply(self._queries, unit, complaints, draft, actor=actor, now=now)
            return said
        waits = before if words.kind in IS_THE_STEP else step(after)
        if unit.drafts.get_for_update(words.key) is None:
            self.decide(unit, waits, draft, actor=actor, action="text handed in", now=now)
        return waits

    def post(
        self, unit: UnitOfWork, before: Action, draft: Draft, *, actor: Actor, now: datetime
    ) -> Action:
        """Tell the client what a second person agreed to, and take the step it is, if it is one."""
        match draft.kind:
            case DraftKind.HEARD:
                after = before.acknowledge(name=draft.author_name, at=now)
                action = "action acknowledged"
            case DraftKind.DONE:
                after = before.close(draft.text, by=actor.user, at=now)
                action = "action closed"
            case _:
                after, action = _told(before, draft), "client told"
        complaints = complaints_for_update(unit, before)
        told = in_words(before, draft)
        said = self.save(
            unit, before, after, actor=actor, action=action, now=now, reason=draft.text, told=told
        )
        count_as_reply(self._queries, unit, complaints, draft, actor=actor, now=now)
        self.decide(unit, said, draft, actor=actor, action="text agreed to", now=now)
        return said

    def keep(self, unit: UnitOfWork, action: Action, *, now: datetime) -> None:
        """Write how far reminders have gone; nothing else of the action changes."""
        self._put(unit, action, now=now)

    def _made(self, unit: UnitOfWork, cause: Cause) -> Action:
        project = unit.clients.project(cause.client, cause.project)
        if project is None:
            raise NotFoundError(f"project {cause.project}")
        lead = self._config.person_for(Function.RELATIONSHIP, project.code)
        lead = lead or self._config.person_for(Function.PM, project.code) or project.owner
        known = unit.clients.person(lead)
        number = unit.clients.next_number_for_update(cause.client, Kind.ACTION)
        calendar = self._config.sites[project.site].calendar
        return Action(
            id=make_id(cause.client, Kind.ACTION, number),
            client=cause.client,
            project=project.code,
            site=project.site,
            subject=cause.subject,
            cause=cause.key,
            origins=(cause.origin,),
            lead=lead,
            lead_name=known.name if known else lead,
            received_at=cause.origin.at,
            acknowledged=Promise(due=acknowledgement(cause.origin.at, calendar).at),
            moved_at=cause.origin.at,
            thread=cause.thread,
        )

    def _quiet(self, action: Action, *, now: datetime) -> Action:
        """Leave out reminders of a time that was over before the step: they would tell nothing."""
        made = nudges(action, self._config.ladder, self.calendar(action))
        passed = [each.key for each in made if each.at < now and each.key not in action.done]
        return replace(action, done=(*action.done, *passed))

    def _put(self, unit: UnitOfWork, action: Action, *, now: datetime | None = None) -> None:
        calendar = self.calendar(action)
        made = nudges(action, self._config.ladder, calendar)
        window = look_at_window(action, calendar, now=now or action.moved_at)
        unit.actions.put(action, next_at=window or next_at(made, action.done))


def _told(action: Action, draft: Draft) -> Action:
    return action.tell_standing(draft.text) if draft.kind is DraftKind.STANDING else action
