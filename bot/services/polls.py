"""Ask the people of a channel, count each of them once, and show how it stands."""

from bot.domain.conversations import Spoken
from bot.domain.errors import BotError
from bot.domain.ids import Kind, make_id
from bot.domain.people import Person
from bot.domain.poll_notices import PollReplied
from bot.domain.poll_words import PollAsked, option_of
from bot.domain.polls import Poll, require_naming
from bot.domain.records import SYSTEM, Actor
from bot.domain.terms import Side
from bot.services.finding import require_link
from bot.services.guards import refuse_foreign
from bot.services.poll_changes import find_poll
from bot.services.poll_reading import PollReading
from bot.services.poll_times import SomeZones, closing, read_time
from storage.unit import UnitOfWork

BATCH = 50
LOOK_BACK = 20
"""Polls of a channel in whose threads a reply is looked for."""


class Polls(PollReading):
    """Use cases of polls; `within` as in `Queries`."""

    def open(
        self, asked: PollAsked, channel: str, by: Person, *, invited: int, zones: SomeZones = ()
    ) -> Poll:
        """Post a poll in a client's channel.

        `invited` is how many there could vote; times to meet are shown in the `zones` as well.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            link = require_link(unit, channel)
            refuse_foreign(unit, link.client, asked.question, *asked.options)
            require_naming(asked.naming, invited=invited, about_dates=asked.dates)
            zone = by.zone or self._changes.site_zone(unit, link.client, link.project)
            said = asked.options if asked.dates else ()
            works = self._times.works(unit, link)
            times = tuple(read_time(each, now=now, zone=zone, works=works) for each in said)
            words = self._times.words(unit, link, times, minutes=asked.minutes, zones=zones)
            number = unit.clients.next_number_for_update(link.client, Kind.SURVEY)
            poll = Poll(
                id=make_id(link.client, Kind.SURVEY, number),
                client=link.client,
                project=link.project,
                channel=channel,
                question=asked.question,
                options=words or asked.options,
                opened_by=by.user,
                opened_by_name=by.name,
                opened_at=now,
                multi=asked.multi,
                naming=asked.naming,
                hidden=asked.hidden,
                with_staff=asked.with_staff,
                closes_at=closing(asked.until, times, now=now, zone=zone, works=works),
                invited=invited,
                times=times,
                minutes=asked.minutes,
            )
            self._changes.add(unit, poll, actor=by.acting_for(Side.CMO), now=now)
            return poll

    def press(
        self, id_: str, option: int, voter: Person, side: Side, *, within: str | None
    ) -> Poll:
        """Count a press of an option's button; a second press of it changes nothing."""
        with self._database.unit_of_work() as unit:
            poll = self._votable(unit, id_, voter, side, within)
            choices = poll.after_press(unit.polls.choice_of(poll.id, voter.user), option)
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
            answer = PollReplied(text=told)
            self._changes.answer(unit, poll, spoken.place, answer, now=self._clock())
            return True

    def add_option(
        self, id_: str, text: str, by: Person, *, within: str | None, zones: SomeZones = ()
    ) -> Poll:
        """Add an option to an open poll; the votes so far stand."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = find_poll(unit, id_, within).require_growing(now)
            after = (
                self._with_time(unit, before, text, by, zones)
                if before.times
                else before.with_option(text)
            )
            actor = by.acting_for(Side.CMO)
            return self._changes.save(
                unit, before, after, actor=actor, action="option added", now=now
            )

    def close(self, id_: str, actor: Actor, *, within: str | None) -> Poll:
        """Close a poll and show how it ended."""
        with self._database.unit_of_work() as unit:
            before = find_poll(unit, id_, within)
            return self._changes.close(unit, before, actor=actor, now=self._clock())

    def choose_time(self, id_: str, number: int, actor: Actor, *, within: str | None) -> Poll:
        """Let a person choose among the times that equally many could."""
        with self._database.unit_of_work() as unit:
            before = find_poll(unit, id_, within)
            return self._changes.choose_time(unit, before, number, actor=actor, now=self._clock())

    def close_due(self) -> int:
        """Close the polls whose time is over; return how many."""
        return sum(iter(self._close_some, 0))

    def _with_time(
        self, unit: UnitOfWork, poll: Poll, text: str, by: Person, zones: SomeZones
    ) -> Poll:
        zone = by.zone or self._changes.site_zone(unit, poll.client, poll.project)
        link = require_link(unit, poll.channel)
        at = read_time(text, now=self._clock(), zone=zone, works=self._times.works(unit, link))
        (words,) = self._times.words(unit, link, [at], minutes=poll.minutes, zones=zones)
        return poll.with_time(at, words)

    def _votable(
        self, unit: UnitOfWork, id_: str, voter: Person, side: Side, within: str | None
    ) -> Poll:
        poll = find_poll(unit, id_, within)
        self._require_voter(unit, poll, voter, side)
        return poll

    def _require_voter(self, unit: UnitOfWork, poll: Poll, voter: Person, side: Side) -> None:
        link = require_link(unit, poll.channel)
        has_a_say = side is Side.CMO or voter.speaks_for_client(side, host=self._host)
        poll.require_voter(side, admitted=has_a_say and link.admits(voter.team, host=self._host))
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
        if not poll.shows_results(0):
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
