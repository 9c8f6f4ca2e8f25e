"""The use cases of actions in an office, and what is asked of them."""

from datetime import UTC, datetime, timedelta

from bot.domain.action_notices import ActionNudge
from bot.domain.action_nudges import NudgeKind
from bot.domain.action_words import Words
from bot.domain.actions import Action
from bot.domain.queries import Query
from bot.domain.records import Actor
from bot.domain.terms import Category, Side
from bot.services.action_changes import ActionChanges
from bot.services.action_checks import ActionChecks
from bot.services.action_reminders import ActionReminders
from bot.services.action_words import ActionWords
from bot.services.actions import Actions, Agreed, NewAction
from tests.services.office import HOST, RAVI, Office

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
MONDAY = datetime(2026, 11, 2, 4, 30, tzinfo=UTC)
KAVYA = Actor(user="U0KAVYA", team="T1", role=RAVI.acting_for(Side.CMO).role, name="Kavya Pillai")
CRITERION = "first response in target for 95 % of P3 queries, at least 20"


class Bench:
    """The use cases of actions in an office."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.clock = office.clock
        changes = ActionChanges(HOST, office.config)
        common = (office.database, office.clock)
        self.actions = Actions(*common, changes)
        self.checks = ActionChecks(*common, office.config, changes)
        self.words = ActionWords(*common, changes)
        self.reminders = ActionReminders(*common, office.config, changes)

    def open(self, key: str = "V1") -> Action | None:
        asked = NewAction(
            client="NON", project="NV-204", subject="Single questions", words="said", key=key
        )
        return self.actions.open(asked, KAVYA)

    def heard(self) -> Action:
        self.open()
        return self.acknowledge("We heard you.")

    def acknowledge(self, text: str, *, key: str = "V2") -> Action:
        words = Words(key=key, text=text)
        return self.actions.acknowledge("NON-A-1", KAVYA, words, within=None)

    def approved(self, *, criterion: str = CRITERION, days: int = 28, events: int = 0) -> Action:
        self.heard()
        self.actions.analyse("NON-A-1", KAVYA, within=None, theme="list", whys=("none",))
        self.actions.propose("NON-A-1", KAVYA, within=None, correction="", measure="a list")
        agreed = Agreed(
            owner=RAVI,
            due=MONDAY.date() + 18 * DAY,
            criterion=criterion,
            days=days,
            events=events,
        )
        return self.actions.approve("NON-A-1", KAVYA, agreed, within=None)

    def done(self, *, events: int = 0, criterion: str = CRITERION) -> Action:
        self.approved(events=events, criterion=criterion)
        return self.actions.implement(
            "NON-A-1", RAVI.acting_for(Side.CMO), within=None, evidence="list 1"
        )

    def action(self, id_: str = "NON-A-1") -> Action:
        return self.actions.story(id_, within=None).action

    def all(self) -> list[Action]:
        page = self.actions.page(within=None, only_open=False, page=1, size=50)
        return sorted(page.actions, key=lambda each: each.id)

    def of_late_replies(self) -> list[Action]:
        return [each for each in self.all() if each.cause == "late:first_response"]

    def told(self) -> list[tuple[NudgeKind, tuple[str, ...]]]:
        notices = [each.notice for each in self.office.said(ActionNudge)]
        return [(each.kind, each.people) for each in notices if isinstance(each, ActionNudge)]

    def late(self) -> Query:
        """Let a query miss its first response and go on to the next morning, when staff hear."""
        query = self.office.asked(category=Category.TECHNICAL)
        self.clock.set(query.first_response.due + 16 * HOUR)
        self.office.escalations.escalate()
        return query
