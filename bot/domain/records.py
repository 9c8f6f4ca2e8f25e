"""What is written down of every change, and how an entry is sealed so that a change shows."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from hashlib import sha256

from bot.domain.errors import InvalidError

HOUSE = "*"
"""The chain of what belongs to no client; no client's code can be this."""

GENESIS = "0" * 64
"""What the first entry of a chain names as its predecessor."""

SALT_BYTES = 16

ANCHORED = "record.anchored"
"""The entry in the house's chain that says where every other chain ends."""

_ANCHOR = re.compile(r"\s*([0-9]{1,18}):([0-9a-f]{64})\s*")


class ActorRole(StrEnum):
    """For whom somebody acted, as decided at that moment."""

    SYSTEM = "system"
    STAFF = "staff"
    CLIENT = "client"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who did it: a Slack account with the role it had then, or the bot itself."""

    user: str
    team: str
    role: ActorRole
    name: str = ""

    def told(self) -> dict[str, str]:
        """Return the actor as the record and its exports tell it."""
        return {
            "id": self.user,
            "team": self.team,
            "role": self.role.value,
            "name": self.name,
        }


OPERATOR = Actor(user="operator", team="", role=ActorRole.STAFF, name="Operator")
"""Whoever works at the terminal, where no Slack account is known."""

SYSTEM = Actor(user="liaison", team="", role=ActorRole.SYSTEM, name="Liaison")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One change: who, what, when and why, with the values before and after.

    `at` is when it happened (for a message: Slack's time), `received_at` when the bot learned of
    it; both aware. Values may be anything JSON knows, dates, instants and enums.
    """

    at: datetime
    received_at: datetime
    actor: Actor
    action: str
    object_id: str
    before: Mapping[str, object] = field(default_factory=dict)
    after: Mapping[str, object] = field(default_factory=dict)
    reason: str = ""

    def __post_init__(self) -> None:
        if self.at.utcoffset() is None or self.received_at.utcoffset() is None:
            raise ValueError("an entry's times carry a zone")

    def filing(self) -> "Filing":
        """Return what the entry is to be found by."""
        return Filing(
            received_at=self.received_at.astimezone(UTC),
            object_id=self.object_id,
            user=self.actor.user,
            team=self.actor.team,
            role=self.actor.role.value,
        )

    def body(self) -> str:
        """Return all of the entry as canonical JSON."""
        return canonical(
            {
                "at": self.at,
                "received_at": self.received_at,
                "actor": self.actor.told(),
                "action": self.action,
                "object": self.object_id,
                "before": self.before,
                "after": self.after,
                "reason": self.reason,
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """The columns an entry is searched by, beside its time and action; repeats its body."""

    received_at: datetime
    object_id: str
    user: str | None
    team: str | None
    role: str | None

    @property
    def about(self) -> str:
        """Return the id of the object; of a message, which has none, that of its channel."""
        return self.object_id.partition(":")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An entry as it stands in its chain.

    `body` and `salt` are gone once it was erased. `filed` is None away from the database, where
    nothing is searched by columns.
    """

    client: str
    seq: int
    at: datetime
    action: str
    prev: str
    commitment: str
    hash: str
    body: str | None
    salt: str | None
    filed: Filing | None = None

    @property
    def is_erased(self) -> bool:
        """Whether what it said was erased; that it was said stays provable."""
        return self.body is None and self.salt is None

    def entry(self) -> Entry | None:
        """Return what was written, or None once erased."""
        if self.body is None:
            return None
        said = json.loads(self.body)
        actor = said["actor"]
        return Entry(
            at=datetime.fromisoformat(said["at"]),
            received_at=datetime.fromisoformat(said["received_at"]),
            actor=Actor(
                user=actor["id"],
                team=actor["team"],
                role=ActorRole(actor["role"]),
                name=actor["name"],
            ),
            action=said["action"],
            object_id=said["object"],
            before=said["before"],
            after=said["after"],
            reason=said["reason"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The last entry of a chain; posted elsewhere it is the anchor that a rewrite cannot move."""

    client: str
    seq: int
    hash: str

    @property
    def anchor(self) -> str:
        """Return the head as it is written down elsewhere."""
        return f"{self.seq}:{self.hash}"


def anchor_read(text: str) -> Head:
    """Return the end that the house's chain had when it was written down elsewhere.

    All other chains hang on it. Raises InvalidError for what is no anchor.
    """
    found = _ANCHOR.fullmatch(text)
    if found is None:
        raise InvalidError(
            f'I read "{text}" as no anchor. Copy one as it was posted: a number, a colon and 64 '
            "digits and letters from a to f."
        )
    return Head(client=HOUSE, seq=int(found[1]), hash=found[2])


def seal(entry: Entry, *, after: Head, salt: bytes) -> Event:
    """Return the entry as the next link of the chain that ends at `after`."""
    body = entry.body()
    commitment = commit(body, salt=salt)
    at = entry.at.astimezone(UTC)
    seq = after.seq + 1
    return Event(
        client=after.client,
        seq=seq,
        at=at,
        action=entry.action,
        prev=after.hash,
        commitment=commitment,
        hash=link(
            client=after.client,
            seq=seq,
            at=at,
            action=entry.action,
            commitment=commitment,
            prev=after.hash,
        ),
        body=body,
        salt=salt.hex(),
        filed=entry.filing(),
    )


def empty_chain(client: str) -> Head:
    """Return the head of a chain in which nothing was written yet."""
    return Head(client=client, seq=0, hash=GENESIS)


def commit(body: str, *, salt: bytes) -> str:
    """Return the commitment to a body; without the salt it tells nothing of the body.

    The leading word keeps a commitment from ever being taken for a link, and the fixed length of
    the salt keeps body and salt apart.
    """
    if len(salt) != SALT_BYTES:
        raise ValueError(f"a salt has {SALT_BYTES} bytes")
    return sha256(b"body\0" + salt + body.encode()).hexdigest()


def link(*, client: str, seq: int, at: datetime, action: str, commitment: str, prev: str) -> str:
    """Return the hash that binds an entry to its place, its client and its predecessor."""
    bound = canonical([client, seq, at, action, commitment, prev])
    return sha256(b"link\0" + bound.encode()).hexdigest()


def canonical(value: object) -> str:
    """Return the one JSON text of a value: keys sorted, no spaces, ASCII, instants in UTC.

    ASCII on purpose: a lone surrogate or a NUL from a client's text then survives every database.
    Raise TypeError or ValueError for what has no such text.
    """
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False, default=plain)


def plain(value: object) -> object:
    """Return what JSON knows for an instant, a date, a mapping or a set; else raise TypeError."""
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ValueError("an instant carries a zone")
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, set | frozenset):
        return sorted(value)
    raise TypeError(f"{type(value).__name__} has no place in a record")
