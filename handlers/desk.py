"""What every listener works with, built once by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.installation import Installation
from bot.services.absences import Absences
from bot.services.action_checks import ActionChecks
from bot.services.action_words import ActionWords
from bot.services.actions import Actions
from bot.services.cadences import Cadences
from bot.services.clients import Clients
from bot.services.confirmations import Confirmations
from bot.services.departures import Departures
from bot.services.erasures import Erasures
from bot.services.hearing import Hearing
from bot.services.holds import Holds
from bot.services.homes import Homes
from bot.services.lateness import Lateness
from bot.services.plans import Plans
from bot.services.polls import Polls
from bot.services.private_words import PrivateWords
from bot.services.queries import Queries
from bot.services.repairs import Repairs
from bot.services.replies import Replies
from bot.services.survey_contacts import SurveyContacts
from bot.services.survey_reading import SurveyReading
from bot.services.surveys import Surveys
from bot.services.telling import Telling
from bot.services.triage import Triage
from bot.services.updates import Updates
from bot.services.walls import Walls
from bot.services.wrong_posts import WrongPosts
from bot.threads import Threads
from handlers.context import Callers
from handlers.directory import Directory


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Services, who-is-who and the way off the event loop.

    `dropped` is called with the time since which Slack drops events.
    """

    installation: Installation
    config: Config
    clock: Clock
    threads: Threads
    directory: Directory
    callers: Callers
    clients: Clients
    queries: Queries
    triage: Triage
    repairs: Repairs
    replies: Replies
    confirmations: Confirmations
    lateness: Lateness
    absences: Absences
    departures: Departures
    hearing: Hearing
    telling: Telling
    private_words: PrivateWords
    walls: Walls
    wrong_posts: WrongPosts
    holds: Holds
    erasures: Erasures
    plans: Plans
    updates: Updates
    cadences: Cadences
    homes: Homes
    polls: Polls
    surveys: Surveys
    survey_reading: SurveyReading
    survey_contacts: SurveyContacts
    actions: Actions
    action_checks: ActionChecks
    action_words: ActionWords
    dropped: Callable[[datetime], None]
