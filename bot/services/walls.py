"""Keep watch over the walls between clients: what was named on the wrong side of one."""

from collections.abc import Mapping

from bot.clock import Clock
from bot.config import Config
from bot.domain.clients import ChannelLink
from bot.domain.conversations import Spoken
from bot.domain.errors import InvalidError
from bot.domain.foreign_words import KnownWord, WordKind
from bot.domain.installation import Installation
from bot.domain.notices import OpsAlarm
from bot.domain.records import HOUSE, SYSTEM, Actor, Entry
from bot.domain.terms import Side
from bot.domain.wall_notices import ForeignSeen, WallNotice, WallTouched
from bot.services.finding import require_link
from bot.services.guards import foreign_in
from bot.services.wardens import Wardens
from storage.engine import Database
from storage.unit import UnitOfWork

SHORTEST, LONGEST = 4, 60
"""Letters of a product's name."""


class Walls:
    """Use cases of looking across a wall, of posting across it, and of what to watch for."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._installation = installation
        self._config = config

    def crossed(self, label: str, actor: Actor, *, channel: str) -> None:
        """Put on the manufacturer's own record who named what where; tell those who watch.

        Whoever named it was told that nothing is there.
        """
        with self._database.unit_of_work() as unit:
            wardens = Wardens(unit, self._config, now=self._clock())
            link = unit.clients.link(channel)
            clients = [label.partition("-")[0], *([link.client] if link else [])]
            people = dict.fromkeys(user for each in clients for user in wardens.of_client(each))
            notice = WallTouched(
                label=label,
                by_name=actor.name or actor.user,
                channel=channel,
                people=tuple(people),
            )
            seq = self._record(unit, actor, "wall touched", channel, {"named": label})
            self._tell(unit, notice, key=f"wall:{seq}")

    def heard(self, spoken: Spoken, files: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Tell staff at once when one of them posts what another client is known by.

        `files` are the names of what was shared. Returns what was recognised. Nothing is said in
        the channel, and nothing is done to the message: a person decides whether it is wrong.
        """
        if spoken.side is not Side.CMO:
            return ()
        place = spoken.place
        # Nearly always there is nothing: that is found out without keeping others from writing.
        with self._database.snapshot() as unit:
            link = unit.clients.link(place.channel)
            if link is None:
                return ()
            in_files = foreign_in(unit, link.client, *files, in_file=True)
            words = in_files or foreign_in(unit, link.client, spoken.text)
        if not words:
            return ()
        with self._database.unit_of_work() as unit:
            notice = ForeignSeen(
                author=spoken.author.user,
                people=self._watching(unit, link),
                channel=place.channel,
                ts=place.ts,
                permalink=self._installation.permalink(place),
                words=words,
                in_file=bool(in_files),
            )
            after = {"words": list(words), "message": place.ts}
            self._tell(unit, notice, key=f"foreign:{place.channel}:{place.ts}")
            if unit.outbox.write():
                self._record(unit, spoken.actor, "foreign seen", place.channel, after)
            return words

    def overheard(self, team: str, name: str, *, cause: str | None = None) -> None:
        """Put on record that another workspace was let into triage, where all clients' cards stand.

        The note waits there with everything else until that workspace is out again; that nothing
        is posted meanwhile, people are told in person as soon as the note is refused.
        """
        with self._database.unit_of_work() as unit:
            if not unit.inbox.is_first(cause):
                return
            triage = self._installation.ops_channel
            text = (
                f"This channel was opened to the workspace {name} ({team}). Whoever of it was here "
                "could read what stood here. Since Slack told of it, nothing was posted until it "
                "was out."
            )
            after = {"team": team, "name": name}
            seq = self._record(unit, SYSTEM, "triage opened to others", triage, after)
            self._tell(unit, OpsAlarm(text=text), key=f"overheard:{seq}")

    def watch_for(self, channel: str, actor: Actor, text: str) -> tuple[str, ...]:
        """Keep product names of the channel's client, comma-separated; return all that are kept.

        Raises:
            NotLinkedError: the channel belongs to no client.
            InvalidError: a name is too short to be told from chance.
        """
        with self._database.unit_of_work() as unit:
            link = require_link(unit, channel)
            words = [
                KnownWord(client=link.client, text=each.strip(), kind=WordKind.PRODUCT)
                for each in text.split(",")
                if each.strip()
            ]
            for word in words:
                if len(word.key) < SHORTEST or len(word.text) > LONGEST:
                    raise InvalidError(
                        f'I cannot watch for "{word.text[:LONGEST]}": write {SHORTEST} to '
                        f"{LONGEST} letters and digits that nobody else's product has, like: "
                        "quokkaflux, NV-204."
                    )
            if unit.known_words.learn(words):
                now = self._clock()
                entry = Entry(
                    at=now,
                    received_at=now,
                    actor=actor,
                    action="product names given",
                    object_id=link.project,
                    after={"names": sorted(word.text for word in words)},
                )
                unit.records.append(link.client, entry)
            kept = unit.known_words.of(link.client, WordKind.PRODUCT)
            return tuple(word.text for word in kept)

    def _watching(self, unit: UnitOfWork, link: ChannelLink) -> tuple[str, ...]:
        return Wardens(unit, self._config, now=self._clock()).of_client(link.client)

    def _record(
        self,
        unit: UnitOfWork,
        actor: Actor,
        action: str,
        channel: str,
        after: Mapping[str, object],
    ) -> int:
        now = self._clock()
        entry = Entry(
            at=now,
            received_at=now,
            actor=actor,
            action=action,
            object_id=channel,
            after=after,
        )
        return unit.records.append(HOUSE, entry)

    def _tell(self, unit: UnitOfWork, notice: WallNotice | OpsAlarm, *, key: str) -> None:
        letter = self._installation.to_triage(
            notice,
            client=None,
            dedupe_key=key,
        )
        unit.outbox.put(letter, now=self._clock())
