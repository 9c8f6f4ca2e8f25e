"""Milestones come back as they went in; a version of a baseline is there once, for good."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.domain.baselines import BaselineProposal, NewDay
from bot.domain.clients import Client
from bot.domain.milestone_reminders import Kind, Reminder
from bot.domain.milestone_states import SlipReason
from bot.domain.milestones import Baseline, ForecastChange, SlipCause
from storage.engine import Database
from tests.milestones import MON_19_OCT, WED_28_OCT, a_milestone, an_obligation

NOW = datetime(2026, 10, 15, 6, 0, tzinfo=UTC)
CAUSE = SlipCause(reason=SlipReason.MATERIALS, text="toluene delivered late")


@pytest.fixture
def stored(database: Database) -> Database:
    with database.unit_of_work() as unit:
        unit.clients.put(Client(code="NON", name="Nonesuch", zone="America/New_York"))
        unit.clients.put(Client(code="IMA", name="Imaginara", zone="Europe/Berlin"))
        unit.milestones.add(a_milestone(predecessors=("A8",), evidence=("LR-1",)).plan(MON_19_OCT))
        unit.obligations.add(an_obligation())
    return database


def a_reminder(step: int = -2, **changes: object) -> Reminder:
    values: dict[str, object] = {
        "item": "NON-M-10",
        "client": "NON",
        "project": "NV-204",
        "kind": Kind.AHEAD,
        "day": MON_19_OCT,
        "step": step,
        "at": NOW + timedelta(hours=step),
    }
    return Reminder(**(values | changes))  # type: ignore[arg-type]


def test_a_milestone_comes_back_whole(stored: Database) -> None:
    whole = a_milestone(predecessors=("A8",), evidence=("LR-1",)).plan(MON_19_OCT)
    moved = whole.reforecast(WED_28_OCT, CAUSE).achieve(WED_28_OCT, at=NOW)

    with stored.unit_of_work() as unit:
        assert unit.milestones.get("NON", "NON-M-10") == whole
        unit.milestones.save(moved)
    with stored.unit_of_work() as unit:
        assert unit.milestones.of_project("NON", "NV-204") == [moved]
        assert unit.milestones.of_project_for_update("NON", "NV-204") == [moved]
        assert unit.milestones.of_client("NON") == [moved]


def test_another_client_finds_nothing(stored: Database) -> None:
    with stored.unit_of_work() as unit:
        assert unit.milestones.get("IMA", "NON-M-10") is None
        assert unit.milestones.of_project("IMA", "NV-204") == []
        assert unit.obligations.get("IMA", "NON-M-17") is None
        assert unit.obligations.of_client("IMA") == []


def test_a_code_is_there_once_in_a_project(stored: Database) -> None:
    with pytest.raises(IntegrityError), stored.unit_of_work() as unit:
        unit.milestones.add(a_milestone(id="NON-M-11"))


def test_a_version_of_a_baseline_is_written_once(stored: Database) -> None:
    first = Baseline(milestone="NON-M-10", version=1, day=MON_19_OCT, set_by="U9", set_at=NOW)
    with stored.unit_of_work() as unit:
        unit.milestones.add_baseline(first)

    with pytest.raises(IntegrityError), stored.unit_of_work() as unit:
        unit.milestones.add_baseline(
            Baseline(milestone="NON-M-10", version=1, day=WED_28_OCT, set_by="U9", set_at=NOW)
        )
    with stored.unit_of_work() as unit:
        assert unit.milestones.baselines("NON-M-10") == [first]


def test_every_change_of_a_forecast_is_kept_with_when_the_client_heard(stored: Database) -> None:
    with stored.unit_of_work() as unit:
        for number in (1, 2):
            assert unit.milestones.next_forecast_number("NON-M-10") == number
            unit.milestones.add_forecast(
                ForecastChange(
                    milestone="NON-M-10",
                    number=number,
                    before=MON_19_OCT,
                    after=WED_28_OCT,
                    cause=CAUSE,
                    by="U9",
                    by_name="Ravi Menon",
                    at=NOW,
                    told_at=NOW if number == 1 else None,
                )
            )
        unit.milestones.mark_told("NON-M-10", at=NOW + timedelta(days=1))

    with stored.unit_of_work() as unit:
        kept = unit.milestones.forecasts("NON-M-10")
    assert [each.told_at for each in kept] == [NOW, NOW + timedelta(days=1)]
    assert kept[0].cause == CAUSE


def test_what_was_achieved_in_a_time_is_found_until_it_is_taken_back(stored: Database) -> None:
    done = a_milestone().plan(MON_19_OCT).achieve(MON_19_OCT, at=NOW, evidence=("LR-1",))
    with stored.unit_of_work() as unit:
        unit.milestones.save(done)

        assert unit.milestones.achieved_between(NOW, NOW + timedelta(hours=1)) == [done]
        assert unit.milestones.achieved_between(NOW - timedelta(hours=1), NOW) == []
        unit.milestones.save(done.take_back("page 4 is missing"))
        assert unit.milestones.achieved_between(NOW, NOW + timedelta(hours=1)) == []


def test_a_project_has_one_undecided_baseline_at_a_time(stored: Database) -> None:
    with stored.unit_of_work() as unit:
        unit.milestones.put_proposal(_proposal(unit.milestones.next_proposal_version("NON", "P")))

    with pytest.raises(IntegrityError), stored.unit_of_work() as unit:
        unit.milestones.put_proposal(_proposal(3))
    with stored.unit_of_work() as unit:
        assert unit.milestones.open_proposal("NON", "P") == _proposal(2)
        assert unit.milestones.proposal_for_update("NON", "P", 2) == _proposal(2)
        assert unit.milestones.next_proposal_version("NON", "P") == 3


def test_an_obligation_comes_back_whole_and_open_ones_alone(stored: Database) -> None:
    given = an_obligation().give("Air freight", by="Anna", on=date(2026, 10, 26), at=NOW)
    with stored.unit_of_work() as unit:
        assert unit.obligations.get_for_update("NON", "NON-M-17") == an_obligation()
        assert unit.obligations.of_project("NON", "NV-204", only_open=True) == [an_obligation()]
        unit.obligations.save(given)
    with stored.unit_of_work() as unit:
        assert unit.obligations.of_project("NON", "NV-204") == [given]
        assert unit.obligations.of_project("NON", "NV-204", only_open=True) == []


def test_a_reminder_is_handed_out_once_oldest_first(stored: Database) -> None:
    with stored.unit_of_work() as unit:
        unit.milestone_reminders.replace(
            "NON-M-10", [a_reminder(0), a_reminder(-2), a_reminder(1)], now=NOW
        )

    with stored.unit_of_work() as unit:
        assert unit.milestone_reminders.claim_due(NOW, limit=9) == [a_reminder(-2), a_reminder(0)]
        assert unit.milestone_reminders.claim_due(NOW, limit=9) == []


def test_a_day_that_moves_replaces_what_waits_and_repeats_nothing(stored: Database) -> None:
    moved = a_reminder(-2, day=WED_28_OCT, at=NOW)
    with stored.unit_of_work() as unit:
        reminders = unit.milestone_reminders
        reminders.replace("NON-M-10", [a_reminder(-2), a_reminder(1)], now=NOW)
        assert reminders.claim_due(NOW, limit=9) == [a_reminder(-2)]
        reminders.replace("NON-M-10", [moved], now=NOW)
        later = NOW + timedelta(days=9)
        assert reminders.claim_due(later, limit=9) == [moved]

        reminders.replace("NON-M-10", [a_reminder(-2), a_reminder(1)], now=later)
        assert reminders.claim_due(later, limit=9) == [a_reminder(1)]


def test_two_replicas_never_get_the_same_reminder(
    stored: Database, open_database: Callable[[], Database]
) -> None:
    steps = range(-40, 0)
    with stored.unit_of_work() as unit:
        unit.milestone_reminders.replace("NON-M-10", [a_reminder(n) for n in steps], now=NOW)
    replicas = [open_database() for _ in range(4)]

    def claim(database: Database) -> list[str]:
        keys: list[str] = []
        for _ in range(10):
            with database.unit_of_work() as unit:
                keys += [each.key for each in unit.milestone_reminders.claim_due(NOW, limit=3)]
        return keys

    with ThreadPoolExecutor(4) as pool:
        claimed = [key for keys in pool.map(claim, replicas) for key in keys]

    assert sorted(claimed) == sorted(a_reminder(n).key for n in steps)


def _proposal(version: int) -> BaselineProposal:
    return BaselineProposal(
        client="NON",
        project="P",
        version=version,
        lines=(NewDay(milestone="NON-M-10", label="A9", before=MON_19_OCT, after=WED_28_OCT),),
        reason="scope change",
        by="U9",
        by_name="Ravi Menon",
        at=NOW,
    )
