"""Write one change of a poll: its state, its event, and the message it is shown by.

Everything here works in the caller's unit of work and commits nothing.
"""

from dataclasses import replace
from datetime import datetime

from bot.config import Config
from bot.domain.entries import entry_of
from bot.domain.errors import NotFoundError
from bot.domain.ids import Kind
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.poll_notices import PollCard, PollReplied, PollShown, TimeChosen
from bot.domain.polls import Naming, Poll
from bot.domain.queries import Place
from bot.domain.records import Actor, Entry
from bot.domain.terms import Side
from bot.services.finding import find_on
from storage.unit import UnitOfWork


class PollChanges:
    """What every use case of polls does alike."""

    def __init__(self, installation: Installation, config: Config) -> None:
        self._installation = installation
        self._config = config

    def add(self, unit: UnitOfWork, poll: Poll, *, actor: Actor, now: datetime) -> None:
        """Put a new poll on record and post it."""
        unit.polls.add(poll)
        entry = entry_of(None, poll, actor=actor, action="poll opened", now=now)
        unit.records.append(poll.client, entry)
        self._show(unit, poll, now=now)
        self._show_staff(unit, poll, now=now)

    def cast(
        self,
        unit: UnitOfWork,
        poll: Poll,
        voter: Person,
        side: Side,
        choices: tuple[int, ...],
        *,
        now: datetime,
    ) -> Poll:
        """Count somebody's choice; what they had chosen before stays on record.

        Where names are kept apart the record says that they voted, and not what.
        """
        was = unit.polls.choice_of(poll.id, voter.user)
        if not unit.polls.cast(poll, user=voter.user, name=voter.name, choices=choices):
            return poll
        counted = replace(poll, version=poll.version + 1)
        unit.polls.save(counted)
        named = poll.naming is Naming.NAMED
        entry = Entry(
            at=now,
            received_at=now,
            actor=voter.acting_for(side),
            action="vote changed" if was else "vote cast",
            object_id=poll.id,
            before={"choices": was} if named and was else {},
            after={"choices": choices} if named else {},
        )
        unit.records.append(poll.client, entry)
        self._show(unit, counted, now=now)
        return counted

    def save(
        self,
        unit: UnitOfWork,
        before: Poll,
        after: Poll,
        *,
        actor: Actor,
        action: str,
        now: datetime,
    ) -> Poll:
        """Write a poll's step with its event; return it with its new version."""
        poll = replace(after, version=before.version + 1)
        unit.polls.save(poll)
        entry = entry_of(before, poll, actor=actor, action=action, now=now)
        unit.records.append(poll.client, entry)
        self._show(unit, poll, now=now)
        if poll.chosen != before.chosen:
            self._tell_time(unit, poll, actor, now=now)
        self._show_staff(unit, poll, now=now)
        return poll

    def close(self, unit: UnitOfWork, before: Poll, *, actor: Actor, now: datetime) -> Poll:
        """Close a poll; where names are kept apart, the way from a name to a vote is cut."""
        after = before.close(now, unit.polls.votes(before))
        if before.naming is Naming.AGGREGATED:
            unit.polls.cut(before.id)
        return self.save(unit, before, after, actor=actor, action="poll closed", now=now)

    def choose_time(
        self, unit: UnitOfWork, before: Poll, number: int, *, actor: Actor, now: datetime
    ) -> Poll:
        """Take a person's choice among the times that equally many could."""
        after = before.choose(number, unit.polls.votes(before))
        return self.save(unit, before, after, actor=actor, action="time chosen", now=now)

    def answer(
        self, unit: UnitOfWork, poll: Poll, place: Place, notice: PollReplied, *, now: datetime
    ) -> None:
        """Answer a plain reply in the poll's thread."""
        letter = Letter(
            notice=notice,
            client=poll.client,
            team=self._installation.team,
            channel=place.channel,
            thread_ts=place.thread,
            dedupe_key=f"poll-reply:{place.channel}:{place.ts}",
        )
        unit.outbox.put(letter, now=now)

    def message_of(self, unit: UnitOfWork, poll: Poll) -> tuple[str, str] | None:
        """Return channel and `ts` of the message that shows a poll, once it is sent."""
        return unit.outbox.message_of(_card(poll))

    def site_zone(self, unit: UnitOfWork, client: str, project: str) -> str:
        """Return the zone of the site that does a project's work."""
        found = unit.clients.project(client, project)
        if found is None:
            raise NotFoundError(f"project {project}")
        return self._config.sites[found.site].calendar.zone

    def _show(self, unit: UnitOfWork, poll: Poll, *, now: datetime) -> None:
        votes = unit.polls.votes(poll)
        client = unit.clients.get(poll.client)
        site = self.site_zone(unit, poll.client, poll.project)
        shown = PollShown(
            poll=poll,
            tally=poll.shown(votes),
            voted=len(votes),
            site_zone=site,
            reader_zone=client.zone if client else site,
        )
        letter = Letter(
            notice=shown,
            client=poll.client,
            team=self._installation.team,
            channel=poll.channel,
            dedupe_key=f"{_card(poll)}:{poll.version}",
            card=_card(poll),
        )
        unit.outbox.put(letter, now=now)

    def _tell_time(self, unit: UnitOfWork, poll: Poll, actor: Actor, *, now: datetime) -> None:
        # The poll's message is edited in place, of which Slack notifies nobody.
        votes = unit.polls.votes(poll)
        letter = Letter(
            notice=TimeChosen(
                poll=poll, tally=poll.tally(votes), voted=len(votes), by_name=actor.name
            ),
            client=poll.client,
            team=self._installation.team,
            channel=poll.channel,
            thread_of=f"{_card(poll)}:1",
            dedupe_key=f"poll-time:{poll.id}",
        )
        unit.outbox.put(letter, now=now)

    def _show_staff(self, unit: UnitOfWork, poll: Poll, *, now: datetime) -> None:
        votes = unit.polls.votes(poll)
        notice = PollCard(
            poll=poll,
            tally=poll.shown(votes),
            voted=len(votes),
            client_name=unit.clients.name_of(poll.client),
            site_zone=self.site_zone(unit, poll.client, poll.project),
        )
        card = f"poll-desk:{poll.id}"
        letter = self._installation.to_triage(
            notice,
            client=poll.client,
            dedupe_key=f"{card}:{poll.version}",
            card=card,
        )
        unit.outbox.put(letter, now=now)


def find_poll(unit: UnitOfWork, id_: str, within: str | None) -> Poll:
    """Return a poll and keep others from changing it meanwhile.

    Raises:
        NotFoundError: there is no such poll, or it is another client's: the same sentence.
    """
    return find_on(unit.polls, Kind.SURVEY, id_, within)


def _card(poll: Poll) -> str:
    return f"poll:{poll.id}"
