"""Write one change of an update: its version, its event, its card, and what the client reads.

Everything here works in the caller's unit of work and commits nothing. Letters to the client are
put first, those to triage last (see `storage.outbox`).
"""

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime

from bot.config import Config
from bot.domain.cadence import Beat, Cadence, Slot, SlotState
from bot.domain.ids import Kind, make_id
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.queries import Place
from bot.domain.records import SYSTEM, Actor, Entry
from bot.domain.update_notices import (
    UpdateCard,
    UpdateDetails,
    UpdateNotice,
    UpdateOwed,
    UpdatePosted,
)
from bot.domain.updates import Update, UpdateKind, changes
from bot.domain.weekly import week_of
from bot.services.about import About, about
from bot.services.rhythms import rhythm_of
from storage.unit import UnitOfWork


class UpdateChanges:
    """What every use case of updates does alike."""

    def __init__(self, installation: Installation, config: Config) -> None:
        self._installation = installation
        self.config = config

    def about(self, unit: UnitOfWork, client: str, project: str) -> About:
        """Return a project with its client and calendars."""
        return about(unit, self.config, client, project)

    def begin(
        self,
        unit: UnitOfWork,
        subject: About,
        *,
        kind: UpdateKind,
        actor: Actor,
        now: datetime,
    ) -> Update:
        """Return a new draft that starts from what was last published; it has no id yet."""
        last = unit.updates.last_published(subject.client.code, subject.project.code)
        cadence = unit.cadences.get_for_update(subject.client.code, subject.project.code)
        draft = Update(
            id="",
            version=1,
            client=subject.client.code,
            project=subject.project.code,
            kind=kind,
            author=actor.user,
            author_name=actor.name,
            written_at=now,
            allowed=cadence.shown if cadence else (),
        )
        if last is None:
            return draft
        return replace(
            draft,
            health=tuple(each.carried() for each in last.health),
            next_milestone=last.next_milestone,
            decisions=tuple(each for each in last.decisions if each.by >= now.date()),
        )

    def add(self, unit: UnitOfWork, draft: Update, *, actor: Actor, now: datetime) -> Update:
        """Give a new draft its id and put it on record."""
        number = unit.clients.next_number_for_update(draft.client, Kind.UPDATE)
        update = replace(draft, id=make_id(draft.client, Kind.UPDATE, number))
        unit.updates.put(update)
        self.record(unit, update, actor=actor, action="update drafted", now=now)
        self.put_card(unit, update, now=now)
        return update

    def save(
        self,
        unit: UnitOfWork,
        before: Update,
        after: Update,
        *,
        actor: Actor,
        action: str,
        now: datetime,
        reason: str = "",
    ) -> Update:
        """Write an update's step with its event and its card."""
        unit.updates.put(after)
        self.record(
            unit,
            after,
            actor=actor,
            action=action,
            now=now,
            reason=reason,
            before=changed(before, after) if before.version == after.version else {},
        )
        self.put_card(unit, after, now=now)
        return after

    def publish(
        self, unit: UnitOfWork, ready: Update, subject: About, *, actor: Actor, now: datetime
    ) -> Update:
        """Post an approved update, meet the slot it is for, and mark what it corrects.

        Raises:
            ConflictError: nothing may be posted in the project's channel now.
        """
        link = subject.require_link()
        cadence = rhythm_of(unit, self.config, subject, now=now)
        if not cadence.promised:
            unit.cadences.promise(ready.client, ready.project)
        slot = self._slot_met(unit, ready, cadence, now)
        update = ready.publish(
            by=actor.user,
            name=actor.name,
            at=now,
            on=now.astimezone(subject.theirs.tz).date(),
            late=slot is not None and slot.state is SlotState.LATE,
        )
        if ready.version > 1:
            self._supersede(unit, update, subject, now=now)
        self._post(unit, update, subject, channel=link.channel, now=now)
        if slot is not None:
            self.settle(unit, slot, subject, now=now)
        return self.save(unit, ready, update, actor=actor, action="update published", now=now)

    def settle(self, unit: UnitOfWork, slot: Slot, subject: About, *, now: datetime) -> None:
        """Write a slot that was met, and tell a client who was told it was late that it came."""
        unit.cadences.put_slot(slot)
        if "owed" in slot.done:
            self.tell_owed(unit, slot, subject, now=now)

    def tell_owed(self, unit: UnitOfWork, slot: Slot, subject: About, *, now: datetime) -> None:
        """Tell the client that there is no update at its hour, or what became of that."""
        if subject.link is None:
            return
        owner = unit.clients.person(subject.project.owner)
        beat = unit.cadences.get_for_update(slot.client, slot.project)
        daily = beat is not None and beat.beat is Beat.DAILY
        day = slot.due.astimezone(subject.theirs.tz).date()
        card = f"owed-update:{slot.client}:{slot.project}:{slot.day}"
        notice = UpdateOwed(
            project=slot.project,
            label=f"{day:%a} {day.day} {day:%b}" if daily else f"Week {week_of(slot.day)}",
            due=slot.due,
            reader_zone=subject.client.zone,
            owner_name=owner.name if owner else subject.project.owner,
            promise=slot.promise,
            promised_by=slot.promised_by,
            posted_at=slot.met_at,
        )
        key = f"{card}:{slot.promise}:{slot.state}"
        self.tell_client(
            unit, slot.client, subject.link.channel, notice, key=key, card=card, now=now
        )

    def tell_client(
        self,
        unit: UnitOfWork,
        client: str,
        channel: str,
        notice: UpdateNotice,
        *,
        key: str,
        now: datetime,
        card: str | None = None,
        thread_of: str | None = None,
    ) -> None:
        """Put a notice in the client's channel."""
        letter = Letter(
            notice=notice,
            client=client,
            team=self._installation.team,
            channel=channel,
            dedupe_key=key,
            card=card,
            thread_of=thread_of,
        )
        unit.outbox.put(letter, now=now)

    def tell_staff(
        self,
        unit: UnitOfWork,
        client: str | None,
        notice: UpdateNotice,
        *,
        key: str,
        now: datetime,
        card: str | None = None,
        thread_of: str | None = None,
    ) -> None:
        """Put a notice in triage."""
        letter = Letter(
            notice=notice,
            client=client,
            team=self._installation.team,
            channel=self._installation.ops_channel,
            dedupe_key=key,
            card=card,
            thread_of=thread_of,
        )
        unit.outbox.put(letter, now=now)

    def put_card(self, unit: UnitOfWork, update: Update, *, now: datetime) -> None:
        """Bring an update's card in triage up to date."""
        subject = self.about(unit, update.client, update.project)
        slot = (
            unit.cadences.slot(update.client, update.project, update.slot) if update.slot else None
        )
        card = card_of(update)
        closed = slot.state.value if slot and not slot.is_open else ""
        notice = UpdateCard(
            update=update,
            client_name=subject.client.name,
            owner=subject.project.owner,
            site_zone=subject.site.zone,
            reader_zone=subject.client.zone,
            snoozes=len(slot.snoozes) if slot else 0,
            slot_closed=closed,
        )
        key = f"{card}:{update.edition}:{update.state}"
        extra = f":{closed}:{len(slot.snoozes)}" if slot else ""
        self.tell_staff(unit, update.client, notice, key=key + extra, card=card, now=now)

    def link_to(self, unit: UnitOfWork, update: Update) -> str:
        """Return the address of an update's message; empty while it is not sent."""
        found = unit.outbox.message_of(posted_key(update))
        if found is None:
            return ""
        place = Place(team=self._installation.team, channel=found[0], ts=found[1])
        return self._installation.permalink(place)

    def record(
        self,
        unit: UnitOfWork,
        update: Update,
        *,
        actor: Actor,
        action: str,
        now: datetime,
        reason: str = "",
        before: Mapping[str, object] | None = None,
    ) -> None:
        """Write an update's event."""
        whole = asdict(update)
        entry = Entry(
            at=now,
            received_at=now,
            actor=actor,
            action=action,
            object_id=update.id,
            before=before or {},
            after={name: whole[name] for name in before} if before else whole,
            reason=reason,
        )
        unit.records.append(update.client, entry)

    def _slot_met(
        self, unit: UnitOfWork, update: Update, cadence: Cadence, now: datetime
    ) -> Slot | None:
        """Return the slot that an update meets, as met: a short line does for a daily one only."""
        if update.version > 1:
            return None
        slot = unit.cadences.newest_open_slot(update.client, update.project)
        if slot is None:
            return None
        if update.kind is UpdateKind.SHORT and cadence.beat is not Beat.DAILY:
            return None
        return slot.meet(now)

    def _supersede(
        self, unit: UnitOfWork, update: Update, subject: About, *, now: datetime
    ) -> None:
        before = unit.updates.version(update.client, update.id, update.version - 1)
        if before is None:
            return
        old = before.superseded()
        unit.updates.put(old)
        self.record(
            unit,
            old,
            actor=SYSTEM,
            action="update superseded",
            now=now,
            before={"state": before.state},
        )
        notice = UpdatePosted(
            update=old.for_client(),
            client_name=subject.client.name,
            site_zone=subject.site.zone,
            reader_zone=subject.client.zone,
            superseded_by=update.version,
            superseded_by_name=update.published_by_name,
            superseded_at=now,
        )
        card = posted_key(old)
        channel = subject.require_link().channel
        key = f"{card}:superseded"
        self.tell_client(unit, old.client, channel, notice, key=key, card=card, now=now)

    def _post(
        self, unit: UnitOfWork, update: Update, subject: About, *, channel: str, now: datetime
    ) -> None:
        shown = update.for_client()
        before = unit.updates.version(update.client, update.id, update.version - 1)
        differs = "; ".join(changes(before, update)) if before else ""
        card = posted_key(update)
        notice = UpdatePosted(
            update=shown,
            client_name=subject.client.name,
            site_zone=subject.site.zone,
            reader_zone=subject.client.zone,
            differs=differs,
        )
        self.tell_client(unit, update.client, channel, notice, key=card, card=card, now=now)
        if update.kind is not UpdateKind.SHORT:
            details = UpdateDetails(
                update=shown, site_zone=subject.site.zone, reader_zone=subject.client.zone
            )
            key = f"{card}:details"
            self.tell_client(
                unit, update.client, channel, details, key=key, thread_of=card, now=now
            )


def posted_key(update: Update) -> str:
    """Return the key of the message that an update's version is."""
    return f"update:{update.id}:{update.version}"


def card_of(update: Update) -> str:
    """Return the key of an update's card in triage."""
    return f"update-card:{update.id}:{update.version}"


def changed(before: Update, after: Update) -> dict[str, object]:
    """Return the old values of what a step changed."""
    old, new = asdict(before), asdict(after)
    return {name: value for name, value in old.items() if new[name] != value}
