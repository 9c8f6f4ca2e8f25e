"""Say every notice of the sorting out in words: links, dates to be chosen, drafts, endings."""

from typing import assert_never

from bot.domain.triage_notices import (
    ApprovalWanted,
    AskedAgain,
    DateAsked,
    DraftShown,
    DueChanged,
    DueChangedTogether,
    PartsAdded,
    QueryLapsed,
    QuerySetAside,
    QueryWithdrawn,
    StatementNoted,
    TriageNotice,
    WithdrawalOffered,
)
from handlers.views import queries, query_endings, replies
from handlers.views.blocks import Post


def say(notice: TriageNotice) -> Post:
    """Return the message for a notice told while a query is sorted out."""
    match notice:
        case QuerySetAside():
            return query_endings.set_aside(notice)
        case WithdrawalOffered():
            return query_endings.withdrawal_offered(notice)
        case QueryWithdrawn():
            return query_endings.withdrawn(notice)
        case PartsAdded():
            return queries.parts_added(notice.query, notice.numbers)
        case AskedAgain():
            return queries.asked_again(notice.query, site_zone=notice.site_zone)
        case DueChanged():
            return queries.due_changed(notice.query, site_zone=notice.site_zone)
        case DueChangedTogether():
            return queries.due_changed_together(notice)
        case DateAsked():
            return queries.date_asked(notice)
        case StatementNoted():
            return queries.statement_noted(notice.author_name)
        case ApprovalWanted() | DraftShown():
            return replies.laid(notice)
        case QueryLapsed():
            return query_endings.lapsed(notice)
        case _:
            assert_never(notice)
