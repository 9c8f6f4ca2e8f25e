"""What is told while a query is sorted out, as data: drafts, links, dates to be chosen, endings."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.approvals import Draft
from bot.domain.queries import Query


@dataclass(frozen=True, slots=True, kw_only=True)
class QuerySetAside:
    """Tell the asker, in place of the note that it was logged, that a query stands no more.

    `by` is who said so; `other` the query that takes it over, if any.
    """

    query: Query
    by: str
    other: Query | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsAdded:
    """Tell the asker that what was asked in the thread is tracked, under which numbers."""

    query: Query
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAgain:
    """Tell somebody who asks the same again which query it is and where that stands."""

    query: Query
    site_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DueChanged:
    """Tell the asker what became of the due times, a sentence each."""

    query: Query
    site_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DueChangedTogether:
    """Tell a client's channel in one message what became of the due times of several queries.

    `more` is how many there are beside those shown.
    """

    changes: tuple[DueChanged, ...]
    more: int
    bot_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DateAsked:
    """Ask which date was meant; edited once somebody has said so."""

    query: Query
    site_zone: str
    said_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementNoted:
    """Tell somebody whose words sound like an approval that they are kept as a statement."""

    author_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftShown:
    """Lay a text for the client before a second person; edited once it is decided.

    `foreign` is what in it another client is known by.
    """

    draft: Draft
    client_name: str
    foreign: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalWanted:
    """Ask those who may agree to a text to read it, and once `again` where it still waits.

    `people` are none where nobody but its author is named for the project; `due` is when it is to
    be posted.
    """

    about: str
    client_name: str
    author_name: str
    people: tuple[str, ...]
    since: datetime
    site_zone: str
    due: datetime | None = None
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryLapsed:
    """Tell the asker that a query closed because nobody objected to the answer."""

    query: Query
    closed_at: datetime
    site_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalOffered:
    """Ask a client whether a question is no longer needed, as `by` seems to say.

    It was answered in part, or a date was promised; so it does not end by a reaction alone.
    """

    query: Query
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryWithdrawn:
    """Tell the client's channel who of theirs took a question back, and how to ask it again."""

    query: Query
    by: str
    at: datetime
    site_zone: str


TriageNotice = (
    QuerySetAside
    | WithdrawalOffered
    | QueryWithdrawn
    | PartsAdded
    | AskedAgain
    | DueChanged
    | DueChangedTogether
    | DateAsked
    | StatementNoted
    | DraftShown
    | ApprovalWanted
    | QueryLapsed
)
