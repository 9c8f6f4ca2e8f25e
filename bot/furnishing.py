"""Furnish the desk: build every use case that a listener may call."""

from collections.abc import Callable
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.installation import Installation
from bot.services.absences import Absences
from bot.services.action_changes import ActionChanges
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
from bot.services.query_changes import QueryChanges
from bot.services.repairs import Repairs
from bot.services.replies import Replies
from bot.services.survey_contacts import SurveyContacts
from bot.services.survey_reading import SurveyReading
from bot.services.surveys import Surveys
from bot.services.telling import Telling
from bot.services.triage import Triage
from bot.services.update_changes import UpdateChanges
from bot.services.updates import Updates
from bot.services.walls import Walls
from bot.services.wrong_posts import WrongPosts
from bot.threads import Threads
from handlers.context import Callers
from handlers.desk import Desk
from handlers.directory import Directory
from storage.engine import Database


def furnish(
    database: Database,
    clock: Clock,
    installation: Installation,
    config: Config,
    *,
    threads: Threads,
    directory: Directory,
    dropped: Callable[[datetime], None],
) -> Desk:
    """Return the desk; `dropped` is called with the time since which Slack drops events."""
    changes = QueryChanges(installation, config)
    action_changes = ActionChanges(installation, config)
    update_changes = UpdateChanges(installation, config)
    clients = Clients(database, clock, installation, config)
    return Desk(
        installation=installation,
        config=config,
        clock=clock,
        threads=threads,
        directory=directory,
        callers=Callers(directory, clients, threads, installation),
        clients=clients,
        queries=Queries(database, clock, changes),
        triage=Triage(database, clock, changes),
        repairs=Repairs(database, clock, installation, zone=_zone(config)),
        replies=Replies(database, clock, changes),
        confirmations=Confirmations(database, clock, changes),
        lateness=Lateness(database, clock, config, changes),
        absences=Absences(database, clock, config),
        departures=Departures(database, clock, config, changes),
        hearing=Hearing(database, clock, changes),
        telling=Telling(database, clock, installation, config),
        private_words=PrivateWords(database, clock, installation),
        walls=Walls(database, clock, installation, config),
        wrong_posts=WrongPosts(database, clock, installation, config),
        holds=Holds(database, clock),
        erasures=Erasures(database, clock, installation, config),
        plans=Plans.over(database, clock, installation, config),
        updates=Updates(database, clock, update_changes),
        cadences=Cadences(database, clock, update_changes),
        homes=Homes(database, clock, installation, config),
        polls=Polls(database, clock, installation, config),
        surveys=Surveys(database, clock, installation, config),
        survey_reading=SurveyReading(database, config),
        survey_contacts=SurveyContacts(database, clock, installation, config),
        actions=Actions(database, clock, action_changes),
        action_checks=ActionChecks(database, clock, config, action_changes),
        action_words=ActionWords(database, clock, action_changes),
        dropped=dropped,
    )


def _zone(config: Config) -> str:
    """Return the zone in which operations read times: that of the first site."""
    return next(iter(config.sites.values())).calendar.zone
