"""What the bot has to tell people, as data; words and blocks are made when it is sent."""

from dataclasses import dataclass

from bot.domain.action_notices import ActionNotice
from bot.domain.client_notices import ClientNotice
from bot.domain.erasure_notices import ErasureNotice
from bot.domain.escalation_notices import EscalationNotice
from bot.domain.milestone_notices import MilestoneNotice
from bot.domain.poll_notices import PollNotice
from bot.domain.query_notices import QueryNotice
from bot.domain.record_notices import RecordNotice
from bot.domain.survey_notices import SurveyNotice
from bot.domain.triage_notices import TriageNotice
from bot.domain.update_notices import UpdateNotice
from bot.domain.wall_notices import WallNotice


@dataclass(frozen=True, slots=True, kw_only=True)
class OpsAlarm:
    """Tell operations that something needs a person: what is wrong, where, and what to do."""

    text: str
    channel: str = ""


Notice = (
    OpsAlarm
    | QueryNotice
    | RecordNotice
    | TriageNotice
    | EscalationNotice
    | ClientNotice
    | MilestoneNotice
    | UpdateNotice
    | PollNotice
    | SurveyNotice
    | ActionNotice
    | WallNotice
    | ErasureNotice
)
