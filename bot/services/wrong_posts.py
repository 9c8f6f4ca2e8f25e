"""What is done about a message in a wrong channel: contained, put on record, told by people."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.clients import ChannelLink, Client
from bot.domain.errors import InvalidError, NotFoundError
from bot.domain.ids import Kind, client_of, make_id
from bot.domain.installation import Installation
from bot.domain.queries import Place
from bot.domain.records import HOUSE, SYSTEM, Actor, Entry
from bot.domain.wrong_posts import Shown, WrongPost
from bot.services.finding import require_link
from bot.services.wall_letters import WallLetters
from bot.services.wardens import Wardens
from storage.engine import Database
from storage.records import Search
from storage.unit import UnitOfWork

BATCH = 50
_STAFF_WORDS = frozenset(
    {
        "staff replied",
        "reply sent",
        "question posted",
        "text handed in",
        "text agreed to",
        "text sent back",
    }
)
"""Entries that hold words of ours to a client, whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Misplaced:
    """A message as somebody points at it, and who of the other side is in its channel."""

    place: Place
    shown: Shown
    posted_by: str
    posted_by_name: str
    posted_at: datetime
    by_bot: bool
    seen_by: tuple[str, ...]


class WrongPosts:
    """Use cases of a wrong post; what it showed is told to nobody but the record of its owner."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._installation = installation
        self._config = config
        self._letters = WallLetters(installation, config)

    def others(self, channel: str) -> tuple[Client, ...]:
        """Return whose a message in a channel could be; raises NotLinkedError."""
        with self._database.snapshot() as unit:
            link = require_link(unit, channel)
            return tuple(each for each in unit.clients.all() if each.code != link.client)

    def delivered(self, channel: str, ts: str) -> str | None:
        """Return a message as Slack delivered it, whatever became of it; None once forgotten."""
        with self._database.snapshot() as unit:
            found = unit.inbox.about(channel, [ts])
            return next((each.body for each in found if each.event_ts == ts and each.body), None)

    def report(self, misplaced: Misplaced, actor: Actor, *, owner: str) -> WrongPost:
        """Put a wrong post on record, whole with its owner and without a word where it stood.

        Words of it that stand in the record of the client in whose channel it stood are erased
        there; that they were is itself recorded. A message reported twice is one wrong post.

        Raises:
            NotLinkedError: the channel belongs to no client.
            InvalidError: the owner is unknown, or the channel is theirs.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            place = misplaced.place
            link = require_link(unit, place.channel)
            known = unit.wrong_posts.at_message_for_update(place.channel, place.ts)
            if known is not None:
                return known
            if owner == link.client or unit.clients.get(owner) is None:
                raise InvalidError("Choose whose it is: another client than this channel's.")
            post = self._made(unit, misplaced, link, actor, owner=owner, now=now)
            full = _entry(actor, "wrong post", post.id, now, _full(post))
            # Two chains: always in the same order, the manufacturer's own last.
            for client in sorted((owner, link.client)):
                if client == owner:
                    unit.records.append(owner, full)
                else:
                    self._erase(unit, post, actor, now)
            everything = _full(post) | {"into": post.into, "seen by": post.seen_by}
            unit.records.append(HOUSE, _entry(actor, "wrong post", post.id, now, everything))
            self._keep(unit, post, now)
            return post

    def removed(self, id_: str, actor: Actor, *, within: str | None) -> WrongPost:
        """Note that it is gone; its channel is told that something was removed, not what."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            post = _find(unit, id_, within).removed(by=actor.name, at=now)
            return self._removed(unit, post, actor, now)

    def deleted(self, channel: str, ts: str, actor: Actor) -> None:
        """Take it from Slack that a message is gone: perhaps it was a wrong post."""
        with self._database.unit_of_work() as unit:
            post = unit.wrong_posts.at_message_for_update(channel, ts)
            if post is not None and post.removed_at is None:
                now = self._clock()
                self._removed(unit, post.removed(by=actor.name, at=now), actor, now)

    def told(self, id_: str, actor: Actor, *, within: str | None, how: str) -> WrongPost:
        """Take a person's word that its owner was told, and by which route."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            post = _find(unit, id_, within).told(how, by=actor.name, at=now)
            entry = _entry(actor, "owner told", post.id, now, {"how": post.told_how})
            unit.records.append(post.client, entry)
            self._keep(unit, post, now)
            return post

    def remind(self) -> int:
        """Tell who must hear that a wrong post still stands, or its owner was not told."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            due = unit.wrong_posts.due_for_update(now, limit=BATCH)
            for post in due:
                calendar = self._config.sites[post.site].calendar
                climbed, reached = post.climbed(self._config.ladder, calendar, now)
                unit.wrong_posts.put(
                    climbed, next_at=climbed.next_at(self._config.ladder, calendar)
                )
                for rung in reached:
                    self._letters.urge(unit, post, rung, now=now)
            return len(due)

    def _made(
        self,
        unit: UnitOfWork,
        misplaced: Misplaced,
        link: ChannelLink,
        actor: Actor,
        *,
        owner: str,
        now: datetime,
    ) -> WrongPost:
        number = unit.clients.next_number_for_update(owner, Kind.WRONG_POST)
        projects = unit.clients.projects(owner)
        return WrongPost(
            id=make_id(owner, Kind.WRONG_POST, number),
            client=owner,
            project=projects[0].code if projects else "",
            into=link.client,
            site=unit.clients.linked(link)[1].site,
            place=misplaced.place,
            permalink=self._installation.permalink(misplaced.place),
            shown=misplaced.shown,
            posted_by=misplaced.posted_by,
            posted_by_name=misplaced.posted_by_name,
            posted_at=misplaced.posted_at,
            by_bot=misplaced.by_bot,
            reported_by_name=actor.name,
            reported_at=now,
            seen_by=misplaced.seen_by,
        )

    def _erase(self, unit: UnitOfWork, post: WrongPost, actor: Actor, now: datetime) -> None:
        thread = unit.queries.all_in_thread_for_update(post.place.channel, post.place.thread)
        gone = []
        for query in thread:
            for event in unit.records.all_entries(post.into, Search(object_id=query.id)):
                entry = event.entry()
                if entry and entry.action in _STAFF_WORDS and _holds(entry, post):
                    unit.records.erase(post.into, event.seq)
                    gone.append(event.seq)
        if gone:
            ground = "posted in this channel by mistake"
            erased = _entry(actor, "entries erased", post.place.channel, now, {"numbers": gone})
            unit.records.append(post.into, replace(erased, reason=ground))

    def _removed(self, unit: UnitOfWork, post: WrongPost, actor: Actor, now: datetime) -> WrongPost:
        what = f"{post.shown.kind} removed"
        entries = {
            post.client: _entry(actor, what, post.id, now, {"at": now}),
            # Not who did it, and not of what: its author's other work is none of theirs.
            post.into: _entry(SYSTEM, what, post.place.channel, now, {}),
        }
        for client in sorted(entries):
            unit.records.append(client, entries[client])
        contact, *_ = Wardens(unit, self._config, now=now).of_client(post.into) or ("",)
        self._letters.tell_removed(unit, post, contact, now=now)
        self._keep(unit, post, now)
        return post

    def _keep(self, unit: UnitOfWork, post: WrongPost, now: datetime) -> None:
        calendar = self._config.sites[post.site].calendar
        unit.wrong_posts.put(post, next_at=post.next_at(self._config.ladder, calendar))
        self._letters.card(unit, post, now=now)


def _find(unit: UnitOfWork, id_: str, within: str | None) -> WrongPost:
    client, full = client_of(id_, Kind.WRONG_POST)
    post = unit.wrong_posts.get_for_update(full) if within in (None, client) else None
    if post is None:
        raise NotFoundError(full)
    return post


def _full(post: WrongPost) -> dict[str, object]:
    """Return what its owner's record holds: all that was shown, and to how many, not to whom."""
    return {
        "text": post.shown.text,
        "files": post.shown.files,
        "stood in": "a channel of another client",
        "posted by": post.posted_by_name,
        "posted at": post.posted_at,
        "could have seen it": len(post.seen_by),
        "read or downloaded": "unknown",
    }


def _holds(entry: Entry, post: WrongPost) -> bool:
    """Return whether an entry holds the words of a wrong post."""
    if not post.by_bot:
        return entry.at == post.posted_at
    words = _squeezed(entry.reason or str(entry.after.get("text", "")))
    told = _squeezed(post.shown.text)
    # The bot puts a name before them, and perhaps another after.
    return words in told and 2 * len(words) > len(told)


def _squeezed(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _entry(
    actor: Actor, action: str, object_id: str, now: datetime, after: Mapping[str, object]
) -> Entry:
    return Entry(
        at=now, received_at=now, actor=actor, action=action, object_id=object_id, after=after
    )
