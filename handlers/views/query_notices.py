"""Say every notice of a query in words: in its thread, and on and under its card."""

from typing import assert_never

from bot.domain.query_notices import (
    AnswerOffered,
    PartsAnswered,
    QueryCard,
    QueryLogged,
    QueryNotice,
    QueryOwned,
    QueryReopened,
    StaffNote,
    StaffReply,
)
from handlers.views import blocks, cards, queries, replies
from handlers.views.blocks import Post
from handlers.views.escaping import escape


def say(notice: QueryNotice) -> Post:
    """Return the message for a notice about a query; user text in it is escaped."""
    match notice:
        case QueryLogged():
            return queries.logged(notice)
        case QueryCard():
            return cards.card(notice)
        case QueryOwned():
            return queries.owned(notice.query, site_zone=notice.site_zone)
        case PartsAnswered():
            return queries.parts_answered(notice.query)
        case AnswerOffered():
            return queries.answer_offered(notice)
        case QueryReopened():
            return queries.reopened(notice)
        case StaffReply():
            return replies.reply(notice)
        case StaffNote():
            whom = f"<@{notice.owner}> " if notice.owner else ""
            text = f"{whom}*{notice.query_id}*: {escape(notice.text)}"
            return blocks.told(text)
        case _:
            assert_never(notice)
