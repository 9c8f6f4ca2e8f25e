"""One unit of work: every repository over one session, one transaction."""

from functools import cached_property

from sqlmodel import Session

from storage.action_measures import ActionMeasures
from storage.actions import Actions
from storage.boards import Boards
from storage.bursts import Bursts
from storage.cadences import Cadences
from storage.clients import Clients
from storage.dispatch import Dispatch
from storage.drafts import Drafts
from storage.erasures import Erasures
from storage.escalations import Escalations
from storage.heartbeats import Heartbeats
from storage.inbox import InboxRows
from storage.known_words import KnownWords
from storage.milestone_reminders import MilestoneReminders
from storage.milestones import Milestones
from storage.moving import Moving
from storage.obligations import Obligations
from storage.outbox import Outbox
from storage.polls import Polls
from storage.queries import Queries
from storage.query_clocks import Clocks
from storage.records import Records
from storage.redacting import Redacting
from storage.surveys import Surveys
from storage.updates import Updates
from storage.wrong_posts import WrongPosts


class UnitOfWork:
    """Give each feature's repository; nobody but `Database.unit_of_work` commits."""

    def __init__(self, session: Session) -> None:
        self.session = session

    @cached_property
    def clients(self) -> Clients:
        """Clients, projects, channel links, people."""
        return Clients(self.session)

    @cached_property
    def known_words(self) -> KnownWords:
        """What clients are known by."""
        return KnownWords(self.session)

    @cached_property
    def queries(self) -> Queries:
        """Queries, their parts, texts and replies."""
        return Queries(self.session)

    @cached_property
    def bursts(self) -> Bursts:
        """What each author is in the middle of asking."""
        return Bursts(self.session)

    @cached_property
    def drafts(self) -> Drafts:
        """Texts that wait to be posted to a client."""
        return Drafts(self.session)

    @cached_property
    def clocks(self) -> Clocks:
        """The clocks of queries, and which are to be looked at."""
        return Clocks(self.session)

    @cached_property
    def escalations(self) -> Escalations:
        """Absences, slots of periodic work, and by what open queries are counted."""
        return Escalations(self.session)

    @cached_property
    def records(self) -> Records:
        """The chain of what was done, per client."""
        return Records(self.session)

    @cached_property
    def inbox(self) -> InboxRows:
        """What Slack delivered and what became of it."""
        return InboxRows(self.session)

    @cached_property
    def heartbeats(self) -> Heartbeats:
        """When Slack could last reach us."""
        return Heartbeats(self.session)

    @cached_property
    def outbox(self) -> Outbox:
        """Letters on their way to Slack."""
        return Outbox(self.session)

    @cached_property
    def dispatch(self) -> Dispatch:
        """The same letters, as the relay moves them on."""
        return Dispatch(self.session)

    @cached_property
    def milestones(self) -> Milestones:
        """Milestones, their baselines, forecasts and proposals."""
        return Milestones(self.session)

    @cached_property
    def obligations(self) -> Obligations:
        """What each side owes the other."""
        return Obligations(self.session)

    @cached_property
    def milestone_reminders(self) -> MilestoneReminders:
        """Reminders of milestones and obligations."""
        return MilestoneReminders(self.session)

    @cached_property
    def updates(self) -> Updates:
        """Status updates in all their versions."""
        return Updates(self.session)

    @cached_property
    def cadences(self) -> Cadences:
        """How often each project's client hears of it, and every slot of that."""
        return Cadences(self.session)

    @cached_property
    def polls(self) -> Polls:
        """Polls, who voted in them, and what was chosen."""
        return Polls(self.session)

    @cached_property
    def actions(self) -> Actions:
        """Improvement actions with what brought them about."""
        return Actions(self.session)

    @cached_property
    def action_measures(self) -> ActionMeasures:
        """How far records were read for causes, and the questions staff put to clients."""
        return ActionMeasures(self.session)

    @cached_property
    def surveys(self) -> Surveys:
        """Surveys, who is asked, what was answered, and what calls for an improvement."""
        return Surveys(self.session)

    @cached_property
    def wrong_posts(self) -> WrongPosts:
        """What was posted in a wrong client's channel."""
        return WrongPosts(self.session)

    @cached_property
    def erasures(self) -> Erasures:
        """Legal holds, requests for erasure, and what a person left behind."""
        return Erasures(self.session)

    @cached_property
    def redacting(self) -> Redacting:
        """All rows at once, to take a name or words out of them."""
        return Redacting(self.session)

    @cached_property
    def moving(self) -> Moving:
        """All rows at once, to take a channel to its new id."""
        return Moving(self.session)

    @cached_property
    def boards(self) -> Boards:
        """What each project's list of obligations last showed."""
        return Boards(self.session)
