"""What people wrote: a message as heard, replies in a thread, and what became of a question."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.people import Person
from bot.domain.queries import EMPTIED, Place, with_files
from bot.domain.records import Actor
from bot.domain.short_words import says_something
from bot.domain.terms import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A person's message in a channel: `raw` as Slack sent it, `text` as people see it.

    Slack sends the ids of those who are mentioned; their names are put beside them.
    """

    place: Place
    author: Person
    side: Side
    at: datetime
    raw: str
    text: str
    mentions_bot: bool = False
    has_attachment: bool = False
    files: tuple[str, ...] = ()

    @property
    def actor(self) -> Actor:
        """Return the author as the record names them."""
        return self.author.acting_for(self.side, host=self.place.team)

    @property
    def is_clients(self) -> bool:
        """Return whether it is a client's word, by `Person.speaks_for_client`."""
        return self.author.speaks_for_client(self.side, host=self.place.team)

    @property
    def told(self) -> str:
        """Return what was written as it is read, with the names of the files."""
        return with_files(self.raw, self.files)

    @property
    def is_mark(self) -> bool:
        """Return whether there is nothing in it but emoji and mentions: nobody's answer."""
        return not (self.has_attachment or says_something(self.raw))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A person's words in a query's thread; a mere mark is kept and is no answer.

    `latest_text` is how they read after an edit, as that of a query.
    """

    query: str
    channel: str
    ts: str
    side: Side
    author: str
    author_name: str
    at: datetime
    text: str
    is_mark: bool = False
    latest_text: str = ""
    files: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """Return what was written as it is read, with the names of the files."""
        return with_files(self.text, self.files)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextVersion:
    """What a message became at `at`; `text` is None once it was deleted.

    `event_ts` orders the versions of one message.
    """

    channel: str
    ts: str
    event_ts: str
    at: datetime
    text: str | None

    def latest(self, first: str) -> str:
        """Return what the message reads as now beside its first text: nothing where that stands."""
        if self.text is None or self.text == first:
            return ""
        return self.text if self.text.strip() else EMPTIED
