"""Say every notice in words: the one place that knows which feature's views tell it."""

from typing import assert_never

from bot.domain.action_notices import ActionNotice
from bot.domain.client_notices import ClientNotice
from bot.domain.erasure_notices import ErasureNotice
from bot.domain.escalation_notices import EscalationNotice
from bot.domain.milestone_notices import MilestoneNotice
from bot.domain.notices import Notice, OpsAlarm
from bot.domain.poll_notices import PollNotice
from bot.domain.query_notices import QueryNotice
from bot.domain.record_notices import RecordNotice
from bot.domain.survey_notices import SurveyNotice
from bot.domain.triage_notices import TriageNotice
from bot.domain.update_notices import UpdateNotice
from bot.domain.wall_notices import WallNotice
from handlers.views import (
    actions,
    blocks,
    client_notices,
    erasures,
    escalations,
    milestones,
    polls,
    query_notices,
    records,
    surveys,
    triage_notices,
    update_notices,
    walls,
)
from handlers.views.blocks import Post
from handlers.views.escaping import escape


def render(notice: Notice) -> Post:  # noqa: C901  # one line a feature, no logic
    """Return the message for a notice; user text in it is escaped."""
    if isinstance(notice, OpsAlarm):
        where = f" in <#{notice.channel}>" if notice.channel else ""
        return blocks.told(f"⚠️ Attention{where}: {escape(notice.text)}")
    if isinstance(notice, QueryNotice):
        return query_notices.say(notice)
    if isinstance(notice, RecordNotice):
        return records.say(notice)
    if isinstance(notice, TriageNotice):
        return triage_notices.say(notice)
    if isinstance(notice, EscalationNotice):
        return escalations.say(notice)
    if isinstance(notice, ClientNotice):
        return client_notices.say(notice)
    if isinstance(notice, MilestoneNotice):
        return milestones.say(notice)
    if isinstance(notice, UpdateNotice):
        return update_notices.say(notice)
    if isinstance(notice, PollNotice):
        return polls.say(notice)
    if isinstance(notice, SurveyNotice):
        return surveys.say(notice)
    if isinstance(notice, ActionNotice):
        return actions.say(notice)
    if isinstance(notice, WallNotice):
        return walls.say(notice)
    if isinstance(notice, ErasureNotice):
        return erasures.say(notice)
    assert_never(notice)
