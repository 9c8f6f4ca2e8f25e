"""Carry out a decision to erase: take a person out of rows and entries, as far as nothing holds.

Everything here works in the caller's unit of work and commits nothing. What it cannot reach the
views tell: messages in Slack, backups, exports handed over, what others wrote in other words.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from bot.domain.erasures import Erasure, Ground, Hold
from bot.domain.records import HOUSE, Actor, Entry, Event
from bot.domain.redaction import NAMES, WORDS, Wipe, restatement, wiped
from storage.erasures import FEEDBACK
from storage.unit import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class Forgetting:
    """One person to be forgotten, with the holds on their client as they stand now."""

    unit: UnitOfWork
    erasure: Erasure
    holds: tuple[Hold, ...]
    by: Actor
    now: datetime

    def carry_out(self) -> Erasure:
        """Forget the person, and return the decision with what it came to."""
        unit, client, user = self.unit, self.erasure.client, self.erasure.user
        known = unit.clients.person(user)
        wipes = [*self._of_names(), *self._of_comments(), *self._of_messages()]
        elsewhere = self._elsewhere
        unit.redacting.sweep(wipes, sparing=elsewhere)
        if known is not None and elsewhere:
            # Whoever works for another client as well keeps their name there.
            unit.clients.remember(known)
        for project in unit.clients.projects(client):
            unit.surveys.drop_contact(client, project.code, user)
        unit.surveys.opt_out(user, at=self.now)
        # Deliveries are copies of what was applied, the bot's own posts among them: no word of them
        # is worth keeping. A single word would empty those of everybody.
        texts = [user, *(each.text for each in wipes if each.is_telling)]
        unit.inbox.forget_holding(texts, sparing=unit.erasures.held_channels())
        done = self._seal(wipes)
        # The house's chain comes last, wherever several are written to.
        self._restate(HOUSE, self._touching(HOUSE, wipes), wipes)
        return replace(
            done,
            held=tuple(each.label for each in self.holds),
            reason=str(wiped(done.reason, wipes)),
            request=str(wiped(done.request, wipes)),
        )

    @cached_property
    def _names(self) -> tuple[str, ...]:
        """What the person was ever called here."""
        user, client = self.erasure.user, self.erasure.client
        known = self.unit.clients.person(user)
        found = dict.fromkeys([known.name] if known else [])
        for event in self.unit.records.touching(client, actor=user, texts=(), objects=()):
            if (entry := event.entry()) and entry.actor.user == user:
                found[entry.actor.name] = None
        # Where Slack told no name, the id stood in its place; it stays, for it is what the record
        # knows the person by.
        return tuple(name for name in found if name not in ("", user, self.erasure.pseudonym))

    @cached_property
    def _elsewhere(self) -> tuple[str, ...]:
        """The other clients for whom the person acts."""
        known = self.unit.erasures.clients_of(self.erasure.user)
        return tuple(each for each in known if each not in (self.erasure.client, HOUSE))

    @cached_property
    def _is_whole_client_held(self) -> bool:
        return any(not each.project for each in self.holds)

    @cached_property
    def _held_objects(self) -> frozenset[str]:
        projects = [each.project for each in self.holds if each.project]
        return self.unit.erasures.objects_of(self.erasure.client, projects, without=FEEDBACK)

    def _of_names(self) -> Iterator[Wipe]:
        # A name that is another's too goes only from where it is surely this person's.
        shared = self._elsewhere or self.unit.erasures.namesakes(self.erasure.user, self._names)
        beside = (self.erasure.user,) if shared else ()
        put = self.erasure.pseudonym
        for name in self._names:
            yield Wipe(text=name, fields=NAMES, put=put, beside=beside, anywhere=True)

    def _of_comments(self) -> Iterator[Wipe]:
        if self._is_whole_client_held:
            return
        erasures, user = self.unit.erasures, self.erasure.user
        for ballot, text in erasures.comments(self.erasure.client, user):
            beside = (ballot, user, *erasures.themes_of(ballot))
            yield Wipe(text=text, fields=WORDS, beside=beside)

    def _of_messages(self) -> Iterator[Wipe]:
        if self.erasure.ground is not Ground.NONE:
            return
        client = self.erasure.client
        for said in self.unit.erasures.words(client, self.erasure.user):
            held = any(each.covers(client, said.project) for each in self.holds)
            if said.text.strip() and not held:
                yield Wipe(text=said.text, fields=WORDS, beside=said.beside)

    def _touching(self, client: str, wipes: list[Wipe]) -> list[Event]:
        beside = {id_ for wipe in wipes for id_ in wipe.beside} - {self.erasure.user}
        return self.unit.records.touching(
            client,
            actor=self.erasure.user,
            texts=self._names,
            objects=[*beside, *self.unit.erasures.came_of(client, sorted(beside))],
        )

    def _seal(self, wipes: list[Wipe]) -> Erasure:
        """Erase and restate entries of the client's record; return which."""
        records, client, user = self.unit.records, self.erasure.client, self.erasure.user
        free, kept = [], 0
        for event in self._touching(client, wipes):
            if self._is_held(event):
                kept += not event.is_erased
            else:
                free.append(event)
        theirs = [
            each.seq
            for each in free
            if self.erasure.ground is Ground.NONE and each.filed and each.filed.user == user
        ]
        for seq in theirs:
            records.erase(client, seq)
        others = [each for each in free if each.seq not in set(theirs)]
        restated = self._restate(client, others, wipes)
        return replace(self.erasure, erased=tuple(theirs), restated=restated, kept=kept)

    def _restate(self, client: str, events: list[Event], wipes: list[Wipe]) -> tuple[int, ...]:
        """Say entries again without what has to go, and erase them; return their numbers."""
        if self._is_whole_client_held:
            return ()
        again: dict[int, Entry] = {}
        for event in events:
            reason = f"{self.erasure.id}: the name or words of {self.erasure.pseudonym} are erased"
            said = restatement(event, wipes, by=self.by, reason=reason, now=self.now)
            if said is not None:
                again[event.seq] = said
        for seq in again:
            self.unit.records.erase(client, seq)
        self.unit.records.append_all(client, again.values())
        return tuple(again)

    def _is_held(self, event: Event) -> bool:
        if self._is_whole_client_held:
            return True
        return event.filed is not None and event.filed.object_id in self._held_objects
