"""Updates and rhythms in the database: found within one client, claimed by one process."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.cadence import Beat, Cadence, Slot, SlotState, Snooze
from bot.domain.calendars import Weekday
from bot.domain.clients import Client, Project
from bot.domain.terms import Dimension
from bot.domain.updates import Update, UpdateKind, UpdateState
from storage.engine import Database
from tests.updates import NOW, an_update

FRIDAY = date(2026, 10, 16)


def a_cadence(client: str = "NON", project: str = "NV-204") -> Cadence:
    return Cadence(
        client=client,
        project=project,
        beat=Beat.WEEKLY,
        weekday=Weekday.FRI,
        at=time(12, 30),
        zone="America/New_York",
        slot=FRIDAY,
        shown=(Dimension.COST,),
        hold_reason="shutdown",
        hold_until=FRIDAY,
    )


def with_projects(database: Database, *names: tuple[str, str]) -> None:
    with database.unit_of_work() as unit:
        for client, project in names:
            unit.clients.put(Client(code=client, name=client, zone="UTC"))
            unit.clients.put_project(Project(client=client, code=project, site="HYD", owner="U1"))


def out(update: Update) -> Update:
    ready = update.release()
    return ready.publish(by="U1", name="Ravi Menon", at=NOW, on=FRIDAY)


def test_an_update_is_kept_whole_and_found_only_by_its_client(database: Database) -> None:
    with_projects(database, ("NON", "NV-204"), ("IMA", "INT-7"))
    update = out(an_update(internal="i", details="d", next_by=FRIDAY))

    with database.unit_of_work() as unit:
        unit.updates.put(update)

    with database.unit_of_work() as unit:
        assert unit.updates.get_for_update("NON", "NON-U-1") == update
        assert unit.updates.last_published("NON", "NV-204") == update
        assert unit.updates.get_for_update("IMA", "NON-U-1") is None
        assert unit.updates.version("IMA", "NON-U-1", 1) is None
        assert unit.updates.last_published("IMA", "INT-7") is None


def test_the_newest_version_stands_and_the_corrected_one_stays(database: Database) -> None:
    with_projects(database, ("NON", "NV-204"))
    first = out(an_update())
    second = out(replace(first.correct(by="U1", name="Ravi Menon", at=NOW), headline="Late."))

    with database.unit_of_work() as unit:
        unit.updates.put(first.superseded())
        unit.updates.put(second)

    with database.unit_of_work() as unit:
        assert unit.updates.last_published("NON", "NV-204") == second
        assert unit.updates.published("NON", limit=5) == [second]
        assert [each.state for each in unit.updates.all_published("NON")] == [
            UpdateState.CORRECTED,
            UpdateState.PUBLISHED,
        ]
        assert unit.updates.open_for_update("NON", "NV-204") is None


def test_many_projects_are_read_at_once_each_with_its_own_newest(database: Database) -> None:
    nv, int7, dp3 = ("NON", "NV-204"), ("IMA", "INT-7"), ("UTO", "DP-3")
    with_projects(database, nv, int7, dp3)
    first = out(an_update())
    second = out(replace(first.correct(by="U1", name="Ravi Menon", at=NOW), headline="Late."))
    theirs = {"client": "IMA", "project": "INT-7"}
    short = an_update(id="IMA-U-2", kind=UpdateKind.SHORT, **theirs).hand_in()
    draft, later = (an_update(id=f"IMA-U-{n}", **theirs) for n in (3, 4))

    with database.unit_of_work() as unit:
        for each in (first.superseded(), second, out(an_update(id="IMA-U-1", **theirs))):
            unit.updates.put(each)
        for each in (short, later, draft):
            unit.updates.put(each)

    with database.unit_of_work() as unit:
        last = unit.updates.last_published_of([nv, int7, dp3])
        assert {key: each.id for key, each in last.items()} == {nv: "NON-U-1", int7: "IMA-U-1"}
        assert last[nv] == second
        assert unit.updates.open_of_for_update([nv, int7, dp3]) == {int7: draft}
        assert unit.updates.open_for_update(*int7) == draft


def test_looking_again_later_leaves_what_was_noted_on_a_rhythm_meanwhile(
    database: Database,
) -> None:
    with_projects(database, ("NON", "NV-204"))
    with database.unit_of_work() as unit:
        unit.cadences.add(a_cadence(), next_at=NOW)

    with database.unit_of_work() as unit:
        (claimed,) = unit.cadences.claim_due(NOW, limit=10)
        unit.cadences.promise("NON", "NV-204")
        moved = replace(claimed, slot=FRIDAY + timedelta(days=7))
        unit.cadences.look_again([(moved, NOW + timedelta(days=6))])

    with database.unit_of_work() as unit:
        assert unit.cadences.get_for_update("NON", "NV-204") == replace(moved, promised=True)
        assert unit.cadences.claim_due(NOW, limit=10) == []


def test_a_rhythm_and_its_slots_come_back_as_they_were(database: Database) -> None:
    with_projects(database, ("NON", "NV-204"))
    snooze = Snooze(until=NOW + timedelta(hours=1), by="U1", at=NOW)
    slot = Slot(
        client="NON",
        project="NV-204",
        day=FRIDAY,
        due=NOW,
        update="NON-U-1",
        done=("draft",),
        snoozes=(snooze,),
        promise=FRIDAY,
        promised_by="Ravi Menon",
    )

    with database.unit_of_work() as unit:
        assert unit.cadences.add(a_cadence(), next_at=NOW)
        assert not unit.cadences.add(a_cadence(), next_at=NOW)
        unit.cadences.put_slot(slot)

    with database.unit_of_work() as unit:
        assert unit.cadences.get_for_update("NON", "NV-204") == a_cadence()
        assert unit.cadences.slot("NON", "NV-204", FRIDAY) == slot
        assert unit.cadences.newest_open_slot("NON", "NV-204") == slot


def test_only_what_is_due_is_claimed_the_longest_due_first(database: Database) -> None:
    names = [("NON", "NV-204"), ("IMA", "INT-7"), ("UTO", "DP-3")]
    with_projects(database, *names)
    with database.unit_of_work() as unit:
        for hours, (client, project) in zip((-1, -2, 1), names, strict=True):
            due = NOW + timedelta(hours=hours)
            unit.cadences.add(a_cadence(client, project), next_at=due)

    with database.unit_of_work() as unit:
        claimed = unit.cadences.claim_due(NOW, limit=10)

    assert [each.client for each in claimed] == ["IMA", "NON"]


# SQLite has one writer at a time: the second waits, and there is nothing to pass over.
@pytest.mark.parametrize("kind", ["postgresql"])
def test_what_one_process_has_claimed_another_passes_over(
    open_database: Callable[[], Database],
) -> None:
    first, second = open_database(), open_database()
    with_projects(first, ("NON", "NV-204"))
    with first.unit_of_work() as unit:
        unit.cadences.add(a_cadence(), next_at=NOW)

    with first.unit_of_work() as one, second.unit_of_work() as other:
        assert len(one.cadences.claim_due(NOW, limit=10)) == 1
        assert other.cadences.claim_due(NOW, limit=10) == []


def test_punctuality_counts_what_is_settled(database: Database) -> None:
    with_projects(database, ("NON", "NV-204"))
    states = [SlotState.MET, SlotState.MET, SlotState.LATE, SlotState.MISSED, SlotState.HELD]
    with database.unit_of_work() as unit:
        for number, state in enumerate(states):
            due = datetime(2026, 10, 16, 16, tzinfo=UTC) + timedelta(days=7 * number)
            slot = Slot(client="NON", project="NV-204", day=due.date(), due=due, state=state)
            unit.cadences.put_slot(slot)

        assert unit.cadences.punctuality("NON", "NV-204") == (2, 4)
        assert unit.cadences.newest_open_slot("NON", "NV-204") is None
