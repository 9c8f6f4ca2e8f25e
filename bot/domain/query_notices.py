"""What is told of a query, as data: to its asker in the thread, to staff on its card."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.queries import Query


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryLogged:
    """Tell the asker the id, who will respond, and both due times.

    Of a critical one: where to call in an emergency, who is paged, nobody where somebody took it
    before a page went out, and since when it is critical where it was not from the beginning.
    """

    query: Query
    site_zone: str
    paged: str = ""
    emergency_phone: str = ""
    critical_since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryCard:
    """Show staff one query as it stands at an instant; one message, edited in place.

    `last_words` were edited into `last_latest`, where they were. `unconfirmed` are the years whose
    days off, on which its due times rest, nobody at the site has confirmed.
    """

    query: Query
    client_name: str
    site_zone: str
    at: datetime
    last_words: str = ""
    last_latest: str = ""
    last_author: str = ""
    also_asked: tuple[str, ...] = ()
    late: bool = False
    unconfirmed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryOwned:
    """Tell the asker that a named person has read the query and owns it."""

    query: Query
    site_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsAnswered:
    """Tell the asker how many parts are answered and which are still open."""

    query: Query


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerOffered:
    """Ask the asker whether the query is answered; edited once they have said so.

    `satisfied` is None as well once they edited it into something else.
    """

    query: Query
    site_zone: str = "UTC"
    said_by: str = ""
    said_at: datetime | None = None
    satisfied: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryReopened:
    """Tell the asker that the query is open again and when the answer is due, or was."""

    query: Query
    site_zone: str
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffReply:
    """Carry a staff member's own words to the client, in the query's thread.

    `approved_by` names the second person where one was needed.
    """

    query_id: str
    author_name: str
    text: str
    approved_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffNote:
    """Tell staff, under the query's card, what happened and what to do."""

    query_id: str
    owner: str
    text: str


QueryNotice = (
    QueryLogged
    | QueryCard
    | QueryOwned
    | PartsAnswered
    | AnswerOffered
    | QueryReopened
    | StaffReply
    | StaffNote
)
