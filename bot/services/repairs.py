"""Find what Slack never delivered, put it in the inbox as if it had, and say so to operations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.domain.inbox import read
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.notices import OpsAlarm
from bot.domain.time_words import stamp
from storage.engine import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Where to look in one channel: messages from `since` on, and the threads of open queries."""

    channel: str
    client: str
    since: str
    threads: tuple[str, ...]


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

    def gaps(self, *, connected_at: datetime) -> list[Gap]:
        """Return where to look, channel by channel.

        A channel that nothing was ever delivered for is read from its link on: what was written
        before the channel was linked was not written to us.
        """
        with self._database.unit_of_work() as unit:
            return [
                Gap(
                    channel=link.channel,
                    client=link.client,
                    since=unit.inbox.seen_until(link.channel, received_before=connected_at)
                    or f"{link.linked_at.timestamp():.6f}",
                    threads=tuple(
                        query.place.thread
                        for query in unit.queries.of_client(link.client, only_open=True)
                        if query.place.channel == link.channel
                    ),
                )
                for link in unit.clients.links()
            ]

    def missing(self, channel: str, timestamps: Sequence[str]) -> set[str]:
        """Return which of these messages were never delivered."""
        with self._database.unit_of_work() as unit:
            return set(timestamps) - unit.inbox.delivered(channel, timestamps)

    def recover(self, bodies: Sequence[Mapping[str, object]]) -> None:
        """Put messages read from history in the inbox; their ids make a repeat harmless."""
        with self._database.unit_of_work() as unit:
            unit.inbox.store([read(dict(body)) for body in bodies], received_at=self._clock())

    def tell(self, found: Mapping[str, int], *, since: datetime | None) -> None:
        """Tell operations how many messages of which client were recovered, and from when."""
        now = self._clock()
        with self._database.unit_of_work() as unit:
            letter = Letter(
                notice=OpsAlarm(text=self._words(found, since=since, until=now)),
                client=None,
                team=self._installation.team,
                channel=self._installation.ops_channel,
                dedupe_key=f"gap:{now.isoformat()}",
            )
            unit.outbox.put(letter, now=now)

    def _words(self, found: Mapping[str, int], *, since: datetime | None, until: datetime) -> str:
        total = sum(found.values())
        whose = ", ".join(f"{client} {count}" for client, count in sorted(found.items()))
        start = f"from {stamp(since, self._zone)} " if since else ""
        return (
            f"Slack could not reach us {start}until {stamp(until, self._zone)}: {total} "
            f"{'message' if total == 1 else 'messages'} recovered ({whose}). What was asked in "
            "them is logged with its original time."
        )
