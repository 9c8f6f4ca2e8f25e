"""A changed calendar counts open queries anew, once, fairly, and says so."""

import pytest

from bot.config import Config
from bot.domain.notices import OpsAlarm
from bot.domain.queries import Query
from bot.domain.query_notices import StaffNote
from bot.domain.terms import Priority, Side
from bot.domain.triage_notices import DueChanged, DueChangedTogether
from bot.services.accounts import Accounts
from bot.services.recounting import Recounting
from bot.services.triage import Triage
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.domain.plants import ist
from tests.services.office import HOST, PEOPLE, RAVI, Office

CLOSED_ON_WEDNESDAY = "[calendars.HYD]\noff = [2026-11-04]\n"
CLOSES_AT_FOUR = '[calendars.HYD]\nhours = [["09:30", "16:00"]]\n'
ALSO_ON_SATURDAY = '[calendars.HYD]\nweek = ["mon", "tue", "wed", "thu", "fri", "sat"]\n'


@pytest.fixture
def office(database: Database, clock: Moving) -> Office:
    clock.set(ist("2026-11-02 10:00"))
    office = Office(database, clock)
    office.furnish()
    office.recounting.recount()
    return office


def changed(office: Office, text: str) -> Office:
    return Office(office.database, office.clock, configured(PEOPLE + text))


def owned(office: Office) -> Query:
    query = office.asked()
    return office.step(query, query.own(by=RAVI.user, name=RAVI.name, at=office.clock()))


def test_what_did_not_change_is_not_counted_again(office: Office) -> None:
    owned(office)

    assert office.recounting.recount() == 0
    assert office.said(OpsAlarm) == []


def test_a_new_day_off_moves_the_answer_and_everybody_is_told_once(office: Office) -> None:
    owned(office)
    after = changed(office, CLOSED_ON_WEDNESDAY)

    moved = after.recounting.recount()
    again = after.recounting.recount()

    assert (moved, again) == (1, 0)
    assert office.query().answer.due == ist("2026-11-05 18:00")
    (alarm,) = office.said(OpsAlarm)
    assert isinstance(alarm.notice, OpsAlarm)
    assert "Open queries counted anew: 1; due times moved: 1." in alarm.notice.text
    (note,) = office.said(StaffNote)
    assert isinstance(note.notice, StaffNote)
    assert "Answer: was due Wed 4 Nov 2026 18:00 IST" in note.notice.text
    assert len(office.recorded("NON-Q-1", "query counted anew")) == 1


def test_a_client_is_told_of_one_moved_query_in_its_thread(office: Office) -> None:
    query = owned(office)

    changed(office, CLOSED_ON_WEDNESDAY).recounting.recount()

    (told,) = office.said(DueChanged)
    assert told.entry.thread_ts == query.place.thread
    assert office.said(DueChangedTogether) == []


def test_a_client_is_told_of_many_moved_queries_in_one_message(office: Office) -> None:
    for _ in range(5):
        owned(office)
    after = changed(office, CLOSED_ON_WEDNESDAY)

    Recounting(office.database, office.clock, HOST, after.config, after.changes, batch=2).recount()

    (told,) = office.said(DueChangedTogether)
    assert isinstance(told.notice, DueChangedTogether)
    assert [each.query.id[-1] for each in told.notice.changes] == ["1", "2", "3", "4", "5"]
    assert told.notice.changes[4].query.answer.due == ist("2026-11-05 18:00")
    assert told.entry.thread_ts is None
    assert office.said(DueChanged) == []


def test_what_a_recount_moved_before_it_was_broken_off_is_told_by_the_next(
    office: Office,
) -> None:
    for _ in range(3):
        owned(office)
    after = changed(office, CLOSED_ON_WEDNESDAY)
    by_ones = Recounting(office.database, office.clock, HOST, after.config, after.changes, batch=1)
    by_ones._batch()

    changed(office, CLOSED_ON_WEDNESDAY.replace("04]", "04, 2027-11-05]")).recounting.recount()

    (told,) = office.said(DueChangedTogether)
    assert isinstance(told.notice, DueChangedTogether)
    assert len(told.notice.changes) == 3


def test_nobody_is_late_by_a_day_that_became_a_working_day(office: Office) -> None:
    office.clock.set(ist("2026-11-06 10:00"))
    owned(office)
    office.clock.set(ist("2026-11-09 10:00"))

    changed(office, ALSO_ON_SATURDAY).recounting.recount()

    assert office.query().answer.due == ist("2026-11-10 18:00")


def test_many_queries_are_counted_a_few_at_a_time_and_none_twice(office: Office) -> None:
    for _ in range(5):
        owned(office)
    after = changed(office, CLOSED_ON_WEDNESDAY)
    by_twos = Recounting(office.database, office.clock, HOST, after.config, after.changes, batch=2)

    assert by_twos.recount() == 5
    assert len(office.recorded("NON-Q-3", "query counted anew")) == 1
    assert office.query("NON-Q-5").answer.due == ist("2026-11-05 18:00")


def test_calendars_that_share_no_working_day_lose_no_query(
    database: Database, clock: Moving
) -> None:
    text = (
        '[calendars.WEEKEND]\nzone = "America/New_York"\nhours = [["09:00", "17:00"]]\n'
        'week = ["sat", "sun"]\n[clients.NON]\ncalendar = "WEEKEND"\n'
        '[sla.categories.timeline]\ncalendar = "union"\n'
    )
    config: Config = configured(PEOPLE + text)
    clock.set(ist("2026-11-02 10:00"))
    office = Office(database, clock, config)
    office.furnish()

    query = owned(office)
    clock.set(ist("2026-11-04 17:30"))
    office.escalations.escalate()

    assert query.answer.due == ist("2026-11-04 18:00")
    assert len(office.lines()) == 1
    with database.unit_of_work() as unit:
        assert Accounts(config).of(unit, query, now=clock())


def test_what_was_kept_stays_kept_whatever_the_calendar_says_later(office: Office) -> None:
    query = office.asked()
    office.clock.set(ist("2026-11-03 17:00"))
    query = office.step(query, query.own(by=RAVI.user, name=RAVI.name, at=office.clock()))
    office.clock.set(ist("2026-11-04 19:00"))
    settled = query.settle_parts(frozenset({1})).replied(at=office.clock(), source="Ravi")
    office.step(query, settled.answered(at=office.clock(), source="Ravi in the thread"))
    before = office.lateness.account(query.id, within=None)
    after = changed(office, CLOSES_AT_FOUR)
    after.recounting.recount()

    account = after.lateness.account(query.id, within=None)

    kept = "Kept Tue 3 Nov 2026 17:00 IST: Ravi Menon took it."
    missed = "Missed, met Wed 4 Nov 2026 19:00 IST: Ravi in the thread."
    assert {kept, missed} <= set(before)
    since = "The calendar was changed since, so the hours that led to it are not counted again."
    assert account[2:-1] == (
        "First response:",
        "Received Mon 2 Nov 2026 10:00 IST.",
        "Due Tue 3 Nov 2026 18:00 IST.",
        since,
        kept,
        "Answer:",
        "Received Mon 2 Nov 2026 10:00 IST.",
        "Due Wed 4 Nov 2026 18:00 IST.",
        since,
        missed,
    )


def test_what_is_late_stays_late_however_urgent_it_becomes(office: Office) -> None:
    query, untaken = owned(office), office.asked()
    office.clock.set(ist("2026-11-05 11:00"))
    triage = Triage(office.database, office.clock, office.changes)

    raised = [
        triage.prioritise(
            id_, RAVI.acting_for(Side.CMO), within="NON", priority=urgent, reason="The truck waits"
        )
        for id_, urgent in ((query.id, Priority.P1), (untaken.id, Priority.P2))
    ]

    assert [each.answer.due for each in raised] == [ist("2026-11-04 18:00")] * 2
    assert raised[1].first_response.due == ist("2026-11-03 18:00")
    assert all(each.is_late(office.clock()) for each in raised)
