"""What the bot has to tell people, as data; words and blocks are made when it is sent."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.action_notices import ActionNotice
from bot.domain.escalation_notices import LateNote, MorningDigest, RungAcknowledged, RungsReached
from bot.domain.milestone_notices import MilestoneNotice
from bot.domain.poll_notices import PollNotice
from bot.domain.queries import Query
from bot.domain.survey_notices import SurveyNotice
from bot.domain.triage_notices import (
    AskedAgain,
    DateAsked,
    DraftShown,
    DueChanged,
    PartsAdded,
    QueryLapsed,
    QuerySetAside,
    StatementNoted,
)
from bot.domain.update_notices import UpdateNotice
from bot.domain.updates import Update


@dataclass(frozen=True, slots=True, kw_only=True)
class OpsAlarm:
    """Tell operations that something needs a person: what is wrong and what to do."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryLogged:
    """Tell the asker the id, who will respond, and both due times.

    Of a critical one: who has been paged, and where to call in an emergency.
    """

    query: Query
    site_zone: str
    paged: str = ""
    emergency_phone: str = ""

    @property
    def is_critical(self) -> bool:
        """Whether it is told as critical; of what is for people alone only the receipt is told."""
        return bool(self.paged) and not self.query.sensitive


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryCard:
    """Show staff one query as it stands; one message, edited in place."""

    query: Query
    client_name: str
    site_zone: str
    last_words: str = ""
    last_author: str = ""
    also_asked: tuple[str, ...] = ()
    late: bool = False


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
    """Ask the asker whether the query is answered; edited once they have said so."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientList:
    """Show a client their own queries, asked for by a mention in their channel."""

    client_name: str
    queries: tuple[Query, ...]
    site_zone: str
    page: int = 1
    pages: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientStatus:
    """Tell a client what was last published of their project, and how many queries are open.

    `published` is that update as they may read it, `link` leads to its message.
    """

    project: str
    open_queries: int
    bot_name: str
    client_name: str = ""
    reader_zone: str = "UTC"
    published: Update | None = None
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientHelp:
    """Tell a client what they can say to the bot."""

    bot_name: str


Notice = (
    OpsAlarm
    | QueryLogged
    | QueryCard
    | QueryOwned
    | PartsAnswered
    | AnswerOffered
    | QueryReopened
    | StaffReply
    | StaffNote
    | ClientList
    | ClientStatus
    | ClientHelp
    | QuerySetAside
    | PartsAdded
    | AskedAgain
    | DueChanged
    | DateAsked
    | StatementNoted
    | DraftShown
    | QueryLapsed
    | RungsReached
    | RungAcknowledged
    | LateNote
    | MorningDigest
    | MilestoneNotice
    | UpdateNotice
    | PollNotice
    | SurveyNotice
    | ActionNotice
)
