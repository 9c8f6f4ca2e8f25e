"""Find what Slack never delivered, put it in the inbox as if it had, and say so to operations."""

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.clock import Clock
from bot.domain.gaps import OUTAGE, Find, Gap, Missed, begins, counted, fact_of
from bot.domain.inbox import RawEvent, read
from bot.domain.installation import Installation
from bot.domain.notices import OpsAlarm
from bot.domain.time_words import stamp
from storage.engine import Database
from storage.unit import UnitOfWork


class Repairs:
    """Use cases of gap repair; reading Slack's history is the edge's work."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, *, zone: str
    ) -> None:
        """`zone` is the one in which operations are told the times."""
        self._database = database
        self._clock = clock
        self._installation = installation
        self._zone = zone

    def beat(self) -> None:
        """Note that Slack can reach us now."""
        with self._database.unit_of_work() as unit:
            unit.heartbeats.beat(self._clock())

    def last_beat(self) -> datetime | None:
        """Return when Slack could last reach us."""
        with self._database.unit_of_work() as unit:
            return unit.heartbeats.last()

    def gaps(self, *, connected_at: datetime, dropped_at: datetime | None = None) -> list[Gap]:
        """Return where to look, channel by channel, at the latest from `dropped_at` on."""
        gaps = []
        with self._database.snapshot() as unit:
            for link in unit.clients.links():
                heard = unit.inbox.seen_until(link.channel, received_before=connected_at)
                since = begins(heard, linked_at=link.linked_at, dropped_at=dropped_at)
                queries = [
                    query
                    for query in unit.queries.of_client(link.client, only_open=True)
                    if query.place.channel == link.channel
                ]
                known = unit.inbox.known(link.channel, since=since)
                said = unit.queries.words_of([query.id for query in queries])
                gaps.append(
                    Gap(
                        channel=link.channel,
                        client=link.client,
                        since=since,
                        heard_until=heard,
                        threads=frozenset(query.place.thread for query in queries),
                        known=frozenset(known | said),
                    )
                )
        return gaps

    def delivered(self, channel: str, timestamps: Collection[str]) -> tuple[RawEvent, ...]:
        """Return what was delivered about these messages, in order: all versions, reactions."""
        with self._database.snapshot() as unit:
            return unit.inbox.about(channel, timestamps)

    def recover(self, found: Sequence[Find], *, since: datetime | None) -> None:
        """Put what was missed in the inbox, tell operations, and note that nothing is missing now.

        The ids make a repeat harmless. `since` is when Slack could last reach us.
        """
        now = self._clock()
        with self._database.unit_of_work() as unit:
            unit.heartbeats.beat(now)
            if found:
                events = [read(find.body) for find in found]
                unit.inbox.store(events, received_at=now)
                text = self._words(found, since=since, until=now)
                self._alarm(unit, text, key=fact_of(found), now=now)

    def dropped(self, *, minute: datetime, cause: str) -> None:
        """Tell operations, once an hour, that Slack drops events because there are too many."""
        now = self._clock()
        hour = minute.replace(minute=0, second=0, microsecond=0)
        with self._database.unit_of_work() as unit:
            if unit.inbox.is_first(cause):
                text = (
                    f"Slack has dropped events from {stamp(minute, self._zone)} on: there were "
                    "more than it delivers to one app in an hour. Messages, edits and deletions "
                    "are read back from history now, :ticket: and :mega: on them too; what is "
                    "found is told here."
                )
                self._alarm(unit, text, key=f"dropped:{hour.isoformat()}", now=now)

    def _words(self, found: Sequence[Find], *, since: datetime | None, until: datetime) -> str:
        start = f"from {stamp(since, self._zone)} " if since else ""
        reason = f"Slack could not reach us {start}until {stamp(until, self._zone)}"
        if since and until - since <= OUTAGE:
            reason = "Slack did not deliver all it should have"
        text = f"{reason}: {counted(found)}. What was asked is logged with its original time."
        if any(find.kind is Missed.DELETION for find in found):
            text += " When a message was deleted is not known, only that it is gone."
        return text

    def _alarm(self, unit: UnitOfWork, text: str, *, key: str, now: datetime) -> None:
        letter = self._installation.to_triage(
            OpsAlarm(text=text),
            client=None,
            dedupe_key=key,
        )
        unit.outbox.put(letter, now=now)
