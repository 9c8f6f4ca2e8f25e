"""Keep watch over the walls between clients: what was named on the wrong side of one."""

from bot.clock import Clock
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.notices import OpsAlarm
from bot.domain.records import HOUSE, Actor, Entry
from storage.engine import Database


class Walls:
    """The use case of an attempt to look across; whoever made it was told that nothing is there."""

    def __init__(self, database: Database, clock: Clock, installation: Installation) -> None:
        self._database = database
        self._clock = clock
        self._installation = installation

    def crossed(self, label: str, actor: Actor, *, channel: str) -> None:
        """Put on the manufacturer's own record who named what where, and tell operations."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            entry = Entry(
                at=now,
                received_at=now,
                actor=actor,
                action="wall touched",
                object_id=channel,
                after={"named": label},
            )
            seq = unit.records.append(HOUSE, entry)
            text = (
                f"{actor.name or actor.user} named {label} in the channel {channel}, which is "
                "another client's. They read that there is no such thing. If it was a slip, "
                "nothing is to be done; else talk to them."
            )
            letter = Letter(
                notice=OpsAlarm(text=text),
                client=None,
                team=self._installation.team,
                channel=self._installation.ops_channel,
                dedupe_key=f"wall:{seq}",
            )
            unit.outbox.put(letter, now=now)
