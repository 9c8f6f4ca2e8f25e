"""A client's query: who owns it, what is owed by when, and how it moves."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.errors import ConflictError, InvalidError
from bot.domain.query_states import UNTAKEN, WAYS, QueryState
from bot.domain.terms import Category, Priority

EMPTIED = " "
"""The latest text of a message that was emptied; where there is none it is as it was written."""


def with_files(words: str, files: tuple[str, ...]) -> str:
    """Return words as they are read, with the names of the files that came with them below."""
    return "\n".join([*([words] if words.strip() else []), *_named(files)])


def _named(files: tuple[str, ...]) -> list[str]:
    return [f"Files: {', '.join(files)}"] if files else []


_MINUTE = timedelta(minutes=1)


class PartState(StrEnum):
    """Where one separately answerable item stands."""

    OPEN = "open"
    ANSWERED = "answered"
    DECLINED = "declined"
    MOVED = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryPart:
    """One item of a query that can be answered by itself; numbered from 1.

    `ts` is the later message it came from; empty for the message that was logged.
    """

    number: int
    text: str
    category: Category
    state: PartState = PartState.OPEN
    note: str = ""
    ts: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDate:
    """A date the client named, in their words; `at` is None until they say which they meant."""

    text: str
    zone: str
    at: datetime | None
    alternatives: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What is owed by when, and when and by what it was kept. Times are UTC."""

    due: datetime
    met_at: datetime | None = None
    source: str = ""

    def kept(self, at: datetime, source: str) -> "Promise":
        """Return the promise as kept; the first time counts."""
        return self if self.met_at else replace(self, met_at=at, source=source)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A message in Slack: workspace, channel, its `ts`, and the thread it hangs in, if any."""

    team: str
    channel: str
    ts: str
    thread_ts: str | None = None

    @property
    def thread(self) -> str:
        """Return the `ts` of the thread in which to answer."""
        return self.thread_ts or self.ts


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A client's question or request, from the first word to the client's yes.

    `wanted_by` is the date the client named. `question` is what we asked the client while we wait
    on them. `last_reply_at` is when a person of ours last wrote to them.
    """

    id: str
    client: str
    project: str
    place: Place
    permalink: str
    asked_by: str
    asked_by_name: str
    asked_by_team: str
    asker_zone: str
    asked_at: datetime
    text: str
    parts: tuple[QueryPart, ...]
    categories: tuple[Category, ...]
    priority: Priority
    priority_reason: str
    rule: str
    site: str
    owner: str
    owner_name: str
    state: QueryState
    first_response: Promise
    answer: Promise
    sensitive: bool = False
    reopened: int = 0
    edited_after_answer: bool = False
    deleted_at: datetime | None = None
    wanted_by: datetime | None = None
    question: str = ""
    last_reply_at: datetime | None = None
    named: NamedDate | None = None
    latest_text: str = ""
    files: tuple[str, ...] = ()
    chasers: int = 0
    also_asked: tuple[str, ...] = ()
    duplicate_of: str = ""
    split_from: str = ""
    closes_at: datetime | None = None
    version: int = 1

    @property
    def told(self) -> str:
        """Return what was asked as it is read, files included; often they are the question."""
        return with_files(self.text, self.files)

    @property
    def open_parts(self) -> tuple[QueryPart, ...]:
        """Return the parts that nobody has answered or declined yet."""
        return tuple(part for part in self.parts if part.state is PartState.OPEN)

    @property
    def is_untaken(self) -> bool:
        """Return whether a person of ours has still to take it: at first, or since it is critical.

        What became critical has to be taken anew, whoever had it before.
        """
        return self.state in UNTAKEN or (self.state.is_open and self.first_response.met_at is None)

    def age(self, now: datetime) -> timedelta:
        """Return for how long it has been asked, by the clock, in full minutes.

        `/query list older` counts the same.
        """
        return max(timedelta(), (now - self.asked_at) // _MINUTE * _MINUTE)

    @property
    def has_our_word(self) -> bool:
        """Return whether a person of ours has written to the client, answered or declined."""
        ours = (PartState.ANSWERED, PartState.DECLINED)
        return self.last_reply_at is not None or any(part.state in ours for part in self.parts)

    def move(self, to: QueryState) -> "Query":
        """Take one allowed step; raise ConflictError that says where the query stands."""
        if to not in WAYS[self.state]:
            raise ConflictError(
                f"{self.id} is {self.state.words.lower()} already. Nothing changed."
            )
        return replace(self, state=to)

    def confirm(self) -> "Query":
        """Let a person say that something is owed: of an unconfirmed query, or one set aside."""
        return self.move(QueryState.OPEN)

    def own(self, *, by: str, name: str, at: datetime) -> "Query":
        """Let a named person take it: that is the first response, the bot's note is not."""
        query = self.confirm() if self.state is QueryState.DETECTED else self
        if not query.is_untaken:
            raise ConflictError(
                f"{self.id} is {self.state.words.lower()} already, owner {self.owner_name}. "
                "Nothing changed."
            )
        if query.state is QueryState.OPEN:
            query = query.move(QueryState.ACKNOWLEDGED)
        source = f"{name} took it"
        return replace(
            query,
            owner=by,
            owner_name=name,
            first_response=query.first_response.kept(at, source),
        )

    def replied(self, *, at: datetime, source: str) -> "Query":
        """Note a staff member's own words to the client: work has begun.

        A reply meets the first response; it does not by itself answer the query.
        """
        query = replace(
            self,
            first_response=self.first_response.kept(at, source),
            last_reply_at=max(at, self.last_reply_at or at),
        )
        if query.state is QueryState.DETECTED:
            query = query.confirm()
        if query.state is QueryState.OPEN:
            query = query.move(QueryState.ACKNOWLEDGED)
        return (
            query.move(QueryState.IN_PROGRESS) if query.state is QueryState.ACKNOWLEDGED else query
        )

    def wait_on_client(self, question: str, *, at: datetime) -> "Query":
        """Pause our clock at the time a specific question to the client was posted.

        Raise InvalidError without a question: only that pauses the clock.
        """
        if not question.strip():
            raise InvalidError(
                "Post a specific question to the client first; only that pauses the clock."
            )
        waiting = self.begun().move(QueryState.WAITING_ON_CLIENT)
        said_at = max(at, self.last_reply_at or at)
        return replace(waiting, question=question.strip(), last_reply_at=said_at)

    def client_replied(self) -> "Query":
        """Resume when the client writes in the thread while we waited."""
        if self.state is not QueryState.WAITING_ON_CLIENT:
            return self
        return replace(self.move(QueryState.IN_PROGRESS), question="")

    def is_late(self, now: datetime) -> bool:
        """Return whether something owed is overdue; nothing is while we wait on the client."""
        if not self.state.is_open or self.state is QueryState.WAITING_ON_CLIENT:
            return False
        owed = (self.first_response, self.answer)
        return any(promise.met_at is None and promise.due < now for promise in owed)

    def settle_parts(self, numbers: frozenset[int], *, declined: str = "") -> "Query":
        """Mark parts as answered, or as declined with a reason."""
        unknown = numbers - {part.number for part in self.parts}
        if unknown:
            raise InvalidError(f"{self.id} has no part {min(unknown)}.")
        state = PartState.DECLINED if declined else PartState.ANSWERED
        parts = tuple(
            replace(part, state=state, note=declined) if part.number in numbers else part
            for part in self.parts
        )
        return replace(self, parts=parts)

    def answered(self, *, at: datetime, source: str) -> "Query":
        """Say that every part is answered; `at` is when the answer itself was posted.

        Whoever answers has responded as well.
        """
        query = self.begun()
        if query.open_parts:
            still = "; ".join(part.text for part in query.open_parts)
            raise ConflictError(f"{self.id} has open parts: {still}")
        moved = query.move(QueryState.ANSWERED)
        first_response = query.first_response.kept(at, source)
        return replace(moved, first_response=first_response, answer=query.answer.kept(at, source))

    def close(self) -> "Query":
        """Take the asker's yes."""
        return self.move(QueryState.CLOSED)

    def reopen(self) -> "Query":
        """Take the asker's "not yet": every part is open again and the answer is owed as before.

        What was moved into another query is asked and answered there.
        """
        parts = (
            part if part.state is PartState.MOVED else replace(part, state=PartState.OPEN, note="")
            for part in self.parts
        )
        return replace(
            self.move(QueryState.IN_PROGRESS),
            parts=tuple(parts),
            answer=Promise(due=self.answer.due),
            reopened=self.reopened + 1,
        )

    def dismiss(self) -> "Query":
        """Let a person say that this is not a query."""
        return self.move(QueryState.DISMISSED)

    def withdraw(self) -> "Query":
        """Let the client take the question back."""
        return replace(self.move(QueryState.WITHDRAWN), question="")

    def begun(self) -> "Query":
        """Return the query as in progress where it was only owned so far."""
        if self.state is QueryState.ACKNOWLEDGED:
            return self.move(QueryState.IN_PROGRESS)
        return self
