"""Operations are told what was missed, once and no more than is known."""

from datetime import timedelta

import pytest

from bot.domain.gaps import Find, Missed
from bot.domain.inbox import read
from bot.domain.notices import OpsAlarm
from bot.services.repairs import Repairs
from storage.engine import Database
from tests.clocks import Moving
from tests.domain.plants import ist
from tests.services.office import HOST, Office


@pytest.fixture
def office(database: Database, clock: Moving) -> Office:
    clock.set(ist("2026-11-02 10:00"))
    return Office(database, clock)


@pytest.fixture
def repairs(office: Office) -> Repairs:
    return Repairs(office.database, office.clock, HOST, zone="Asia/Kolkata")


def alarms(office: Office) -> list[str]:
    notices = [entry.notice for entry in office.said(OpsAlarm)]
    return [notice.text for notice in notices if isinstance(notice, OpsAlarm)]


def finds(client: str, *kinds: Missed) -> list[Find]:
    """Return things missed of a client, each with an event of its own."""
    ids = [f"history:{client}:{number}" for number in range(len(kinds))]
    return [
        Find(client=client, kind=kind, event_id=id_, body={"event_id": id_, "event": {"type": "x"}})
        for id_, kind in zip(ids, kinds, strict=True)
    ]


def test_what_was_recovered_is_told_by_kind_and_client(office: Office, repairs: Repairs) -> None:
    found = [
        *finds("NON", Missed.MESSAGE, Missed.MESSAGE, Missed.MESSAGE, Missed.EDIT),
        *finds("IMA", Missed.DELETION),
    ]

    for _ in range(2):
        repairs.recover(found, since=office.clock() - timedelta(minutes=30))

    (alarm,) = alarms(office)
    assert alarm == (
        "Slack could not reach us from Mon 2 Nov 2026 09:30 IST until Mon 2 Nov 2026 10:00 IST: "
        "3 messages, 1 edit and 1 deletion recovered (IMA 1, NON 4). What was asked is logged "
        "with its original time. When a message was deleted is not known, only that it is gone."
    )


def test_no_outage_is_claimed_where_there_was_none(office: Office, repairs: Repairs) -> None:
    repairs.recover(finds("NON", Missed.EDIT), since=office.clock() - timedelta(seconds=40))

    (alarm,) = alarms(office)
    assert alarm == (
        "Slack did not deliver all it should have: 1 edit recovered (NON 1). What was asked is "
        "logged with its original time."
    )


def test_events_dropped_minute_by_minute_are_told_once_an_hour(
    office: Office, repairs: Repairs
) -> None:
    for minute in (1, 2, 2, 61):
        at = office.clock() + timedelta(minutes=minute)
        word = {"type": "app_rate_limited", "minute_rate_limited": int(at.timestamp())}
        event = read(word)
        with office.database.unit_of_work() as unit:
            unit.inbox.store([event], received_at=at)
        repairs.dropped(minute=at, cause=event.event_id)

    assert ["10:01" in alarms(office)[0], "11:01" in alarms(office)[1]] == [True, True]
    assert len(alarms(office)) == 2
