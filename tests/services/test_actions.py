"""Actions open once for a cause, remind people once, and are measured from the record."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.domain.action_notices import ActionNudge, ActionWord
from bot.domain.action_nudges import NudgeKind
from bot.domain.action_states import ActionState
from bot.domain.actions import Action
from bot.domain.errors import ConflictError, CrossingError, InvalidError, NotFoundError
from bot.domain.exports import Scope
from bot.domain.queries import Query
from bot.domain.records import Actor
from bot.domain.terms import Category, Side
from bot.services.action_changes import ActionChanges
from bot.services.action_checks import ActionChecks, Judgement
from bot.services.action_export import actions_section
from bot.services.action_reminders import ActionReminders
from bot.services.actions import Actions, Agreed, NewAction
from storage.engine import Database
from tests.clocks import Moving
from tests.services.office import HOST, NOOR, RAVI, Office

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
        self.reminders = ActionReminders(*common, office.config, changes)

    def open(self, key: str = "V1") -> Action | None:
        asked = NewAction(
            client="NON", project="NV-204", subject="Single questions", words="said", key=key
        )
        return self.actions.open(asked, KAVYA)

    def heard(self) -> Action:
        self.open()
        return self.actions.acknowledge("NON-A-1", KAVYA, within=None, text="We heard you.")

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


@pytest.fixture
def bench(database: Database, clock: Moving) -> Bench:
    clock.set(MONDAY)
    office = Office(database, clock)
    office.furnish()
    return Bench(office)


def test_a_window_that_is_sent_twice_opens_one_action(bench: Bench) -> None:
    assert bench.open() is not None
    assert bench.open() is None

    assert [each.id for each in bench.all()] == ["NON-A-1"]


def test_a_service_complaint_opens_an_action_once_and_other_queries_none(bench: Bench) -> None:
    bench.office.asked(category=Category.TIMELINE)
    bench.office.asked(category=Category.SERVICE)

    bench.reminders.run()
    bench.reminders.run()

    (action,) = bench.all()
    assert action.origins[0].object_id == "NON-Q-2"
    assert action.thread is not None
    assert action.lead == "U0KAVYA"


def test_one_breach_opens_nothing_two_in_thirty_days_one_action_and_a_third_joins_it(
    bench: Bench,
) -> None:
    bench.late()
    bench.reminders.run()
    assert bench.all() == []

    bench.late()
    bench.reminders.run()
    bench.late()
    bench.reminders.run()

    (action,) = bench.of_late_replies()
    assert [origin.object_id for origin in action.origins] == ["NON-Q-1", "NON-Q-2", "NON-Q-3"]
    assert action.subject == "First replies that came late"


def test_two_breaches_more_than_thirty_days_apart_are_bad_luck(bench: Bench) -> None:
    bench.late()
    bench.clock.advance(31 * DAY)
    bench.late()

    bench.reminders.run()

    assert bench.of_late_replies() == []


def test_a_closed_action_is_not_opened_again_by_its_own_breaches(bench: Bench) -> None:
    bench.late()
    bench.late()
    bench.reminders.run()
    bench.actions.cancel("NON-A-1", KAVYA, within=None, reason="counted twice", words="")

    bench.late()
    bench.reminders.run()

    assert [each.id for each in bench.of_late_replies()] == ["NON-A-1"]


def test_two_processes_open_one_action_for_a_cause(
    bench: Bench, open_database: Callable[[], Database]
) -> None:
    other = Office(open_database(), bench.clock)
    bench.office.asked(category=Category.SERVICE)

    ActionReminders(
        other.database, bench.clock, other.config, ActionChanges(HOST, other.config)
    ).run()
    bench.reminders.run()

    assert [each.id for each in bench.all()] == ["NON-A-1"]


def test_a_due_day_is_reminded_of_once_and_what_is_late_goes_to_those_who_lead(
    bench: Bench,
) -> None:
    bench.approved()

    for _ in range(25):
        bench.clock.advance(DAY)
        bench.reminders.run()
        bench.reminders.run()

    due = [people for kind, people in bench.told() if kind is NudgeKind.DUE]
    assert due == [("U0RAVI",)] * 3
    overdue = [people for kind, people in bench.told() if kind is NudgeKind.OVERDUE]
    assert overdue == [("U0RAVI", "U0KAVYA")]
    assert len(bench.office.recorded("NON-A-1", "action reminded")) == 4


def test_after_a_long_stop_only_the_newest_reminder_is_given(bench: Bench) -> None:
    bench.approved()

    bench.clock.advance(40 * DAY)
    bench.reminders.run()

    assert [kind for kind, _ in bench.told()] == [NudgeKind.OVERDUE]


def test_a_reminder_waits_for_working_hours(bench: Bench) -> None:
    bench.open()
    bench.clock.set(datetime(2026, 11, 3, 20, 0, tzinfo=UTC))

    bench.reminders.run()
    bench.clock.set(datetime(2026, 11, 4, 4, 0, tzinfo=UTC))
    bench.reminders.run()

    entries = [each.entry for each in bench.office.said(ActionNudge)]
    assert [each.not_before.astimezone(UTC).hour for each in entries] == [4, 4]


def test_a_step_without_progress_is_brought_up_after_five_working_days(bench: Bench) -> None:
    bench.heard()

    bench.clock.advance(8 * DAY)
    bench.reminders.run()

    assert [kind for kind, _ in bench.told()] == [NudgeKind.STEP]


def test_the_check_waits_for_as_many_queries_as_were_agreed(bench: Bench) -> None:
    bench.done(events=2)
    bench.office.asked()
    bench.clock.advance(29 * DAY)
    bench.reminders.run()
    assert bench.action().state is ActionState.IMPLEMENTED

    bench.office.asked()
    bench.clock.advance(DAY)
    bench.reminders.run()

    assert bench.action().state is ActionState.CHECKING
    bench.reminders.run()
    assert (NudgeKind.CHECK, ("U0KAVYA",)) in bench.told()


def test_the_checker_sees_what_the_record_counted_and_it_is_kept(bench: Bench) -> None:
    bench.done()
    for number in range(3):
        query = bench.office.asked()
        if number:
            bench.office.step(query, query.own(by="U0RAVI", name="Ravi", at=bench.clock()))
    bench.clock.advance(30 * DAY)
    bench.reminders.run()
    noor = NOOR.acting_for(Side.CMO)

    seen = bench.checks.look("NON-A-1", noor, within=None)
    judged = Judgement(effective=False, finding="one of three was late")
    checked = bench.checks.check("NON-A-1", noor, judged, within=None)

    assert "2 of 3 P3 queries, Mon 2 Nov 2026 to Wed 2 Dec 2026" in seen.lines[0]
    assert checked.cycle.check is not None
    assert checked.cycle.check.measured == seen.lines


def test_the_database_itself_refuses_a_checker_who_owns_the_work(bench: Bench) -> None:
    bench.done()
    own_check = text("UPDATE actions SET checked_by = owner")

    with bench.office.database.engine.connect() as connection, pytest.raises(IntegrityError):
        connection.execute(own_check)


def test_nothing_is_acknowledged_where_nothing_can_be_posted(bench: Bench) -> None:
    bench.open()
    with bench.office.database.unit_of_work() as unit:
        unit.clients.put_link(bench.office.link().suspend("an unknown workspace is in it"))

    with pytest.raises(ConflictError, match="Link it again with /liaison link"):
        bench.actions.acknowledge("NON-A-1", KAVYA, within=None, text="We heard you.")

    assert bench.action().state is ActionState.RECEIVED
    assert bench.office.said(ActionWord) == []


def test_a_client_who_knows_of_it_is_told_when_it_is_given_up(bench: Bench) -> None:
    bench.heard()

    with pytest.raises(InvalidError, match="Write what they read now"):
        bench.actions.cancel("NON-A-1", KAVYA, within=None, reason="twice", words="")


def test_a_day_that_is_past_is_refused(bench: Bench) -> None:
    bench.approved()

    with pytest.raises(InvalidError, match="That day is past"):
        bench.actions.extend("NON-A-1", KAVYA, within=None, to=MONDAY.date() - DAY, reason="late")


def test_an_action_is_seen_by_its_own_client_only(bench: Bench) -> None:
    bench.open()

    assert bench.actions.story("non-a-1", within="NON").action.id == "NON-A-1"
    assert bench.actions.page(within="IMA", only_open=False, page=1, size=9).count == 0
    with pytest.raises(CrossingError, match="There is no NON-A-1 here"):
        bench.actions.story("NON-A-1", within="IMA")
    with pytest.raises(NotFoundError):
        bench.actions.story("NON-A-2", within=None)


def test_every_step_is_on_record_and_in_the_export(bench: Bench) -> None:
    bench.done()

    with bench.office.database.snapshot() as unit:
        (row,) = actions_section(unit, Scope(client="NON"))
        other = actions_section(unit, Scope(client="NON", project="NV-205"))
    actions = [
        "action opened",
        "action acknowledged",
        "action analysed",
        "action proposed",
        "action approved",
        "action implemented",
    ]
    assert [len(bench.office.recorded("NON-A-1", each)) for each in actions] == [1] * 6
    assert other == []
    (cycle,) = row["cycles"]  # type: ignore[misc]  # a list of one
    assert cycle["criterion"] == CRITERION
    assert row["acknowledgement"]["met_at"] == MONDAY  # type: ignore[index]
