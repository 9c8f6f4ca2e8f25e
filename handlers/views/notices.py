"""Say every notice in words: the one place that knows which view tells what."""

from typing import assert_never

from bot.domain.action_notices import (
    ActionCard,
    ActionList,
    ActionNudge,
    ActionReferred,
    ActionWord,
)
from bot.domain.escalation_notices import LateNote, MorningDigest, RungAcknowledged, RungsReached
from bot.domain.milestone_notices import (
    BaselineCard,
    DueReminder,
    MilestoneNote,
    MilestoneReached,
    ObligationCard,
    OwedList,
    OwedReminder,
    SlipCard,
    SlipTold,
)
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
from bot.domain.poll_notices import PollCard, PollReplied, PollShown
from bot.domain.survey_notices import (
    EffortAsked,
    SurveyInvited,
    SurveyNote,
    SurveyReminded,
)
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
from bot.domain.update_notices import (
    UpdateCard,
    UpdateDetails,
    UpdateOwed,
    UpdatePictures,
    UpdatePosted,
    UpdateReminder,
    WeeklySummary,
)
from handlers.views import (
    actions,
    blocks,
    cards,
    escalations,
    lists,
    milestones,
    polls,
    queries,
    replies,
    surveys,
    update_notices,
)
from handlers.views.blocks import Post
from handlers.views.escaping import escape


def render(notice: Notice) -> Post:  # noqa: C901  # one case a kind of notice, no logic
    """Return the message for a notice; user text in it is escaped."""
    match notice:
        case QueryLogged() if notice.is_critical:
            return escalations.critical(notice)
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
            text = f"<@{notice.owner}> *{notice.query_id}*: {escape(notice.text)}"
            return blocks.post(text, blocks.section(text))
        case OpsAlarm():
            text = f"⚠️ Attention: {escape(notice.text)}"
            return blocks.post(text, blocks.section(text))
        case ClientList():
            return lists.for_client(notice)
        case ClientStatus():
            return update_notices.status(notice)
        case ClientHelp():
            return _help(notice.bot_name)
        case QuerySetAside():
            return queries.set_aside(notice)
        case PartsAdded():
            return queries.parts_added(notice.query, notice.numbers)
        case AskedAgain():
            return queries.asked_again(notice.query, site_zone=notice.site_zone)
        case DueChanged():
            return queries.due_changed(notice.query, site_zone=notice.site_zone)
        case DateAsked():
            return queries.date_asked(notice)
        case StatementNoted():
            return queries.statement_noted(notice.author_name)
        case DraftShown():
            return replies.draft(notice.draft, client_name=notice.client_name)
        case QueryLapsed():
            return queries.lapsed(notice)
        case RungsReached():
            return escalations.reached(notice)
        case RungAcknowledged():
            return escalations.acknowledged(notice)
        case LateNote():
            return escalations.late(notice)
        case MorningDigest():
            return escalations.digest(notice)
        case (
            SlipCard()
            | SlipTold()
            | MilestoneReached()
            | ObligationCard()
            | OwedReminder()
            | DueReminder()
            | BaselineCard()
            | MilestoneNote()
            | OwedList()
        ):
            return milestones.say(notice)
        case (
            UpdatePosted()
            | UpdateDetails()
            | UpdatePictures()
            | UpdateCard()
            | UpdateReminder()
            | UpdateOwed()
            | WeeklySummary()
        ):
            return update_notices.say(notice)
        case PollShown() | PollCard() | PollReplied():
            return polls.say(notice)
        case SurveyInvited() | SurveyReminded() | EffortAsked() | SurveyNote():
            return surveys.say(notice)
        case ActionCard() | ActionWord() | ActionReferred() | ActionNudge() | ActionList():
            return actions.say(notice)
        case _:
            assert_never(notice)


def _help(bot_name: str) -> Post:
    name = escape(bot_name)
    text = (
        "Ask in this channel as you would ask a person: a question is logged by itself, with who "
        "replies and by when.\n"
        "React with :ticket: to a message to log it; begin with FYI: to say that nothing is "
        "asked.\n"
        f"@{name} queries: your queries and where they stand · @{name} milestones: the plan and "
        f"what each side owes the other · @{name} actions: what became of your feedback · "
        f"@{name} status: your project · @{name} help: this text."
    )
    return blocks.post(text, blocks.section(text))
