"""Actions remind people once, are measured from the record, and every step is on it."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.domain.action_notices import ActionNudge, ActionWord
from bot.domain.action_nudges import NudgeKind
from bot.domain.action_states import ActionState
from bot.domain.errors import ConflictError, CrossingError, InvalidError, NotFoundError
from bot.domain.exports import Scope
from bot.domain.terms import Side
from bot.services.action_checks import Judgement
from bot.services.action_export import actions_section
from storage.engine import Database
from tests.clocks import Moving
from tests.services.bench import CRITERION, DAY, KAVYA, MONDAY, Bench
from tests.services.office import NOOR, Office


@pytest.fixture
def bench(database: Database, clock: Moving) -> Bench:
    clock.set(MONDAY)
    office = Office(database, clock)
    office.furnish()
    return Bench(office)


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
        bench.acknowledge("We heard you.")

    assert bench.action().state is ActionState.RECEIVED
    assert bench.office.said(ActionWord) == []


def test_a_client_who_knows_of_it_is_told_when_it_is_given_up(bench: Bench) -> None:
    bench.heard()

    with pytest.raises(InvalidError, match="Write what they read now"):
        bench.actions.cancel("NON-A-1", KAVYA, within=None, reason="twice")


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
