"""Say every notice in words: the one place that knows which view tells what."""

from typing import assert_never

from bot.domain.notices import (
    AnswerOffered,
    ClientHelp,
    ClientList,
    ClientStatus,
    Notice,
    OpsAlarm,
    PartsAnswered,
    QueryCard,
    QueryLogged,
    QueryOwned,
    QueryReopened,
    StaffNote,
    StaffReply,
)
from handlers.views import blocks, queries
from handlers.views.blocks import Post
from handlers.views.escaping import escape


def render(notice: Notice) -> Post:  # noqa: C901  # one case a kind of notice, no logic
    """Return the message for a notice; user text in it is escaped."""
    match notice:
        case QueryLogged():
            return queries.logged(notice.query, site_zone=notice.site_zone)
        case QueryCard():
            return queries.card(
                notice.query,
                client_name=notice.client_name,
                site_zone=notice.site_zone,
                last_author=notice.last_author,
                last_words=notice.last_words,
            )
        case QueryOwned():
            return queries.owned(notice.query, site_zone=notice.site_zone)
        case PartsAnswered():
            return queries.parts_answered(notice.query)
        case AnswerOffered():
            return queries.answer_offered(
                notice.query,
                said_by=notice.said_by,
                said_at=notice.said_at,
                satisfied=notice.satisfied,
            )
        case QueryReopened():
            return queries.reopened(notice.query, site_zone=notice.site_zone)
        case StaffReply():
            text = f"{escape(notice.author_name)}: {escape(notice.text)}"
            return blocks.post(text, blocks.section(text))
        case StaffNote():
            text = f"<@{notice.owner}> *{notice.query_id}*: {escape(notice.text)}"
            return blocks.post(text, blocks.section(text))
        case OpsAlarm():
            text = f"⚠️ Attention: {escape(notice.text)}"
            return blocks.post(text, blocks.section(text))
        case ClientList():
            return queries.listing(
                notice.queries,
                site_zone=notice.site_zone,
                title=f"Queries of {notice.client_name}",
                more=notice.more,
            )
        case ClientStatus():
            return _status(notice)
        case ClientHelp():
            return _help(notice.bot_name)
        case _:
            assert_never(notice)


def _status(notice: ClientStatus) -> Post:
    text = (
        f"{escape(notice.project)}: no status has been published here yet. Open queries: "
        f"{notice.open_queries}. @{escape(notice.bot_name)} queries lists them."
    )
    return blocks.post(text, blocks.section(text))


def _help(bot_name: str) -> Post:
    name = escape(bot_name)
    text = (
        "Ask in this channel as you would ask a person: a question is logged by itself, with who "
        "replies and by when.\n"
        "React with :ticket: to a message to log it; begin with FYI: to say that nothing is "
        "asked.\n"
        f"@{name} queries: your queries and where they stand · @{name} status: your project · "
        f"@{name} help: this text."
    )
    return blocks.post(text, blocks.section(text))
