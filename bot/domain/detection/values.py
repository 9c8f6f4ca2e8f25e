"""What detection is given and what it answers."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.dates import SaidDate
from bot.domain.terms import Category, Priority, Side

RULES_VERSION = "2026.7"
"""Goes into every record: which rules judged. Raise it with any change of words or engine."""


class Verdict(StrEnum):
    """Whether somebody at the CMO owes an answer, document, check or act."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


class PartKind(StrEnum):
    """What a part of a query wants."""

    QUESTION = "question"
    REQUEST = "request"
    INSTRUCTION = "instruction"


class StatementKind(StrEnum):
    """What is on record in a message besides, or instead of, a question."""

    APPROVAL = "approval"
    COMPLAINT = "complaint"
    ADVERSE_EVENT = "adverse_event"
    ALARM = "alarm"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A message as it came: `posted` is aware UTC, `zone` is the author's IANA zone."""

    text: str
    posted: datetime
    zone: str
    side: Side
    in_thread: bool = False
    mentions_bot: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One separately answerable item, in the author's own words."""

    text: str
    kind: PartKind
    category: Category


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a message is understood; `categories` are unique, the main one first.

    `sensitive` means that nothing beyond "received" may be said automatically. A `chaser` asks
    again what was asked before: it has no parts of its own and no priority of its own.
    """

    verdict: Verdict
    rule: str
    parts: tuple[Part, ...] = ()
    categories: tuple[Category, ...] = ()
    priority: Priority | None = None
    priority_reason: str = ""
    rules_version: str = RULES_VERSION
    dates: tuple[SaidDate, ...] = ()
    sensitive: bool = False
    chaser: bool = False
    statement: StatementKind | None = None
    opted_out: bool = False
    opted_in: bool = False
