"""Ask the people of a channel, count each of them once, and show how it stands."""

from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.dates import read_date
from bot.domain.clients import ChannelLink
from bot.domain.conversations import Spoken
from bot.domain.errors import BotError, ConflictError, InvalidError, NotLinkedError
from bot.domain.ids import Kind, client_of, make_id
from bot.domain.installation import Installation
from bot.domain.people import Person
from bot.domain.poll_notices import PollReplied
from bot.domain.poll_words import PollAsked
from bot.domain.polls import Naming, Poll, Tally, option_of, require_naming
from bot.domain.records import SYSTEM, Actor
from bot.domain.terms import Side
from bot.reports.exports import to_csv
from bot.services.poll_changes import PollChanges, find_poll
from storage.engine import Database
from storage.unit import UnitOfWork

BATCH = 50
LOOK_BACK = 20
"""Polls of a channel in whose threads a reply is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PollStanding:
    """A poll as somebody may see it; `own` is their own present choice."""

    poll: Poll
    tally: tuple[Tally, ...]
    voted: int
    own: tuple[int, ...] = ()


class Polls:
    """Use cases of polls; `within` as in `Queries`."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._host = installation.team
        self._changes = PollChanges(installation, config)

    def open(self, asked: PollAsked, channel: str, by: Person, *, invited: int) -> Poll:
        """Post a poll in a client's channel; `invited` is how many there could vote."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            link = _require_link(unit, channel)
            require_naming(asked.naming, invited=invited)
            zone = by.zone or self._changes.site_zone(unit, link.client, link.project)
            number = unit.clients.next_number_for_update(link.client, Kind.SURVEY)
            poll = Poll(
                id=make_id(link.client, Kind.SURVEY, number),
                client=link.client,
                project=link.project,
                channel=channel,
                question=asked.question,
                options=asked.options,
                opened_by=by.user,
                opened_by_name=by.name,
                opened_at=now,
                multi=asked.multi,
                naming=asked.naming,
                hidden=asked.hidden,
                with_staff=asked.with_staff,
                closes_at=_closing(asked.until, now=now, zone=zone) if asked.until else None,
                invited=invited,
            )
            self._changes.add(unit, poll, actor=by.acting_for(Side.CMO), now=now)
            return poll

    def press(
        self, id_: str, option: int, voter: Person, side: Side, *, within: str | None
    ) -> Poll:
        """Count a press of an option's button; a second press of it changes nothing."""
        with self._database.unit_of_work() as unit:
            poll = self._votable(unit, id_, voter, side, within)
            choices = poll.chosen(unit.polls.choice_of(poll.id, voter.user), option)
            return self._cast(unit, poll, voter, side, choices)

    def choose(
        self, id_: str, choices: tuple[int, ...], voter: Person, side: Side, *, within: str | None
    ) -> Poll:
        """Put these options in the place of somebody's choice; none takes their vote back."""
        with self._database.unit_of_work() as unit:
            poll = self._votable(unit, id_, voter, side, within)
            return self._cast(unit, poll, voter, side, poll.require_choices(choices))

    def heard(self, spoken: Spoken, *, cause: str | None = None) -> bool:
        """Count a plain reply in a poll's thread; return False where it is not a vote.

        For people whose companies block buttons. What is no vote is answered with a sentence.
        """
        with self._database.snapshot() as unit:
            # Most that is said in threads is no vote: it must not wait for a writer.
            found = self._of_thread(unit, spoken)
        options = option_of(found, spoken.text) if found else ()
        if found is None or not options:
            return False
        with self._database.unit_of_work() as unit:
            poll = find_poll(unit, found.id, found.client)
            if cause is not None:
                unit.inbox.done(cause)
            told = self._count_reply(unit, poll, spoken, options)
            answer = PollReplied(poll_id=poll.id, text=told)
            self._changes.answer(unit, poll, spoken.place, answer, now=self._clock())
            return True

    def add_option(self, id_: str, text: str, actor: Actor, *, within: str | None) -> Poll:
        """Add an option to an open poll; the votes so far stand."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = find_poll(unit, id_, within)
            before.require_open(now)
            after = before.with_option(text)
            return self._changes.save(
                unit, before, after, actor=actor, action="option added", now=now
            )

    def close(self, id_: str, actor: Actor, *, within: str | None) -> Poll:
        """Close a poll and show how it ended."""
        with self._database.unit_of_work() as unit:
            before = find_poll(unit, id_, within)
            return self._changes.close(unit, before, actor=actor, now=self._clock())

    def close_due(self) -> int:
        """Close the polls whose time is over; return how many."""
        closed = 0
        while batch := self._close_some():
            closed += batch
        return closed

    def has(self, id_: str, *, within: str | None) -> bool:
        """Return whether an id is a poll's; surveys are numbered with them."""
        with self._database.snapshot() as unit:
            client, full = client_of(id_, Kind.SURVEY)
            return within in (None, client) and unit.polls.get(client, full) is not None

    def standing(self, id_: str, *, within: str | None, user: str = "") -> PollStanding:
        """Return how a poll stands; before a hidden one closes, only how many have voted."""
        with self._database.unit_of_work() as unit:
            return self._standing(unit, find_poll(unit, id_, within), user=user)

    def all(self, *, within: str | None) -> list[PollStanding]:
        """Return the polls of one client, or of all for internal eyes, newest first."""
        with self._database.unit_of_work() as unit:
            clients = [within] if within is not None else [each.code for each in unit.clients.all()]
            polls = [poll for client in clients for poll in unit.polls.of_client(client)]
            newest = sorted(polls, key=lambda poll: poll.opened_at, reverse=True)
            return [self._standing(unit, poll) for poll in newest]

    def sheet(self, id_: str, *, within: str | None) -> str:
        """Return a poll as CSV: a row an option."""
        standing = self.standing(id_, within=within)
        if not standing.poll.results_are_shown:
            raise ConflictError(
                f"The results of {standing.poll.id} are hidden until it closes. "
                f"/poll close {standing.poll.id} closes it now."
            )
        rows: list[dict[str, object]] = [
            {
                "poll": standing.poll.id,
                "question": standing.poll.question,
                "option": each.text,
                "votes": each.votes,
                "voted": standing.voted,
                "invited": standing.poll.invited,
                "names": ", ".join(each.names),
            }
            for each in standing.tally
        ]
        # The mark that spreadsheets want at the beginning of a file has no place in a message.
        return to_csv(rows).decode("utf-8-sig")

    def _votable(
        self, unit: UnitOfWork, id_: str, voter: Person, side: Side, within: str | None
    ) -> Poll:
        poll = find_poll(unit, id_, within)
        self._require_voter(unit, poll, voter, side)
        return poll

    def _require_voter(self, unit: UnitOfWork, poll: Poll, voter: Person, side: Side) -> None:
        link = _require_link(unit, poll.channel)
        poll.require_voter(side, admitted=link.admits(voter.team, host=self._host))
        poll.require_open(self._clock())

    def _cast(
        self, unit: UnitOfWork, poll: Poll, voter: Person, side: Side, choices: tuple[int, ...]
    ) -> Poll:
        unit.clients.remember(voter)
        return self._changes.cast(unit, poll, voter, side, choices, now=self._clock())

    def _count_reply(
        self, unit: UnitOfWork, poll: Poll, spoken: Spoken, options: tuple[int, ...]
    ) -> str:
        try:
            self._require_voter(unit, poll, spoken.author, spoken.side)
            choices = poll.require_choices(options)
        except BotError as error:
            return str(error)
        self._cast(unit, poll, spoken.author, spoken.side, choices)
        if poll.hidden or poll.naming is Naming.AGGREGATED:
            return f"{poll.id}: counted for {spoken.author.name}. A new reply changes it."
        said = ", ".join(poll.options[number - 1] for number in choices)
        return f"{poll.id}: counted for {spoken.author.name}: {said}. A new reply changes it."

    def _of_thread(self, unit: UnitOfWork, spoken: Spoken) -> Poll | None:
        place = spoken.place
        for poll in unit.polls.in_channel(place.channel, limit=LOOK_BACK):
            if self._changes.message_of(unit, poll) == (place.channel, place.thread_ts):
                return poll
        return None

    def _close_some(self) -> int:
        with self._database.unit_of_work() as unit:
            now = self._clock()
            due = unit.polls.due_for_update(now, limit=BATCH)
            for poll in due:
                self._changes.close(unit, poll, actor=SYSTEM, now=now)
            return len(due)

    def _standing(self, unit: UnitOfWork, poll: Poll, *, user: str = "") -> PollStanding:
        votes = unit.polls.votes(poll)
        return PollStanding(
            poll=poll,
            tally=poll.tally(votes) if poll.results_are_shown else poll.tally(()),
            voted=len(votes),
            own=unit.polls.choice_of(poll.id, user) if user else (),
        )


def _require_link(unit: UnitOfWork, channel: str) -> ChannelLink:
    link = unit.clients.link(channel)
    if link is None:
        raise NotLinkedError
    return link


def _closing(said: str, *, now: datetime, zone: str) -> datetime:
    reading = read_date(said, now=now, zone=zone)
    if reading.ambiguous:
        raise InvalidError(
            f'I read "{said[:40]}" as {reading.reading}. Write the one you mean, like until 3 Apr.'
        )
    if reading.at is None:
        raise InvalidError(f'I read no date in "{said[:40]}". Write until Friday, or until 3 Apr.')
    if reading.past or reading.at <= now:
        raise InvalidError(f"{reading.reading} is over. Write a date that is still to come.")
    return reading.at
