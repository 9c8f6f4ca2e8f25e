"""Put the letters that tell of updates: to the client, under their cards, in triage.

Everything here works in the caller's unit of work and commits nothing.
"""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.cadence import Beat, Slot
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.queries import Place
from bot.domain.records import SYSTEM
from bot.domain.triage_notices import ApprovalWanted
from bot.domain.update_notices import (
    UpdateCard,
    UpdateDetails,
    UpdateNotice,
    UpdateOwed,
    UpdatePictures,
    UpdatePosted,
)
from bot.domain.update_words import changes, new_words
from bot.domain.updates import Update, UpdateKind
from bot.domain.weekly import week_of
from bot.services.about import About
from bot.services.guards import foreign_in
from storage.unit import UnitOfWork


class UpdateLetters:
    """Say what is to be said of updates, each fact once."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def posted(
        self,
        unit: UnitOfWork,
        update: Update,
        subject: About,
        drawn: UpdatePictures | None,
        *,
        now: datetime,
    ) -> None:
        """Post an update; the rest of it and its pictures hang in its thread."""
        channel = subject.require_link().channel
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
        self.client(unit, update.client, channel, notice, key=card, card=card, now=now)
        if update.kind is not UpdateKind.SHORT:
            details = UpdateDetails(
                update=shown, site_zone=subject.site.zone, reader_zone=subject.client.zone
            )
            key = f"{card}:details"
            self.client(unit, update.client, channel, details, key=key, thread_of=card, now=now)
        if drawn is not None:
            key = f"{card}:pictures"
            self.client(unit, update.client, channel, drawn, key=key, thread_of=card, now=now)

    def superseded(
        self, unit: UnitOfWork, old: Update, by: Update, subject: About, *, now: datetime
    ) -> None:
        """Mark the message of an update that a correction took the place of."""
        notice = UpdatePosted(
            update=old.for_client(),
            client_name=subject.client.name,
            site_zone=subject.site.zone,
            reader_zone=subject.client.zone,
            superseded_by=by.version,
            superseded_by_name=by.published_by_name,
            superseded_at=now,
        )
        card = posted_key(old)
        channel = subject.require_link().channel
        key = f"{card}:superseded"
        self.client(unit, old.client, channel, notice, key=key, card=card, now=now)

    def owed(self, unit: UnitOfWork, slot: Slot, subject: About, *, now: datetime) -> None:
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
        key = f"{card}:{slot.version}:{slot.state}"
        self.client(unit, slot.client, subject.link.channel, notice, key=key, card=card, now=now)

    def card(
        self,
        unit: UnitOfWork,
        update: Update,
        subject: About,
        *,
        now: datetime,
        slot: Slot | None = None,
    ) -> None:
        """Bring an update's card in triage up to date; a slot that is not given is looked up."""
        if slot is None and update.slot is not None:
            slot = unit.cadences.slot(update.client, update.project, update.slot)
        card = card_of(update)
        closed = slot.state.value if slot and not slot.is_open else ""
        # The record's own words are this client's, and a thousand drafts come in one minute.
        by_a_person = update.state.is_open and update.author != SYSTEM.user
        written = new_words(None, update) if by_a_person else ()
        notice = UpdateCard(
            update=update,
            client_name=subject.client.name,
            owner=subject.project.owner,
            site_zone=subject.site.zone,
            reader_zone=subject.client.zone,
            snoozes=len(slot.snoozes) if slot else 0,
            slot_closed=closed,
            foreign=foreign_in(unit, update.client, *written),
        )
        key = f"{card}:{update.edition}:{update.state}"
        extra = f":{closed}:{len(slot.snoozes)}" if slot else ""
        self.staff(unit, update.client, notice, key=key + extra, card=card, now=now)

    def approved(self, unit: UnitOfWork, update: Update, *, now: datetime) -> None:
        """Ask no second person any more to read it."""
        kind = ApprovalWanted.__name__
        unit.outbox.withdraw_under(card_of(update), kind, reason="decided", now=now)

    def links_to(self, unit: UnitOfWork, updates: Iterable[Update]) -> dict[str, str]:
        """Return the addresses of the messages that some updates are, by id, of those sent."""
        cards = {posted_key(each): each.id for each in updates}
        return {
            cards[card]: self._installation.permalink(
                Place(team=self._installation.team, channel=channel, ts=ts)
            )
            for card, (channel, ts) in unit.outbox.messages_of(cards).items()
        }

    def client(
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

    def staff(
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
        letter = self._installation.to_triage(
            notice,
            client=client,
            dedupe_key=key,
            card=card,
            thread_of=thread_of,
        )
        unit.outbox.put(letter, now=now)


def posted_key(update: Update) -> str:
    """Return the key of the message that an update's version is."""
    return f"update:{update.id}:{update.version}"


def card_of(update: Update) -> str:
    """Return the key of an update's card in triage."""
    return f"update-card:{update.id}:{update.version}"
