"""Whatever is done to the record behind the program's back, `verify` names where and what."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.domain.record_checks import Break, Fault, Verdict
from bot.domain.records import HOUSE
from bot.services.records import Records
from storage.engine import Database
from tests.clocks import Moving
from tests.services.tampers import CONSISTENT, LENGTH, TAMPERS, Tamper, entry, forge_all, tampered


@pytest.fixture
def records(database: Database, clock: Moving) -> Records:
    with database.unit_of_work() as unit:
        for n in range(1, LENGTH + 1):
            unit.records.append("NON", entry(n))
            unit.records.append("ORC", entry(n, said="theirs"))
    return Records(database, clock)


def by_name(tampers: list[tuple[str, Tamper, int, Fault]]) -> pytest.MarkDecorator:
    cases = [pytest.param(*case[1:], id=case[0].replace(" ", "-")) for case in tampers]
    return pytest.mark.parametrize(("tamper", "seq", "fault"), cases)


def broken(verdicts: tuple[Verdict, ...]) -> list[Break]:
    return [verdict.broken for verdict in verdicts if verdict.broken]


def test_an_untouched_record_holds(records: Records) -> None:
    verdicts = records.verify()

    assert [(each.head.client, each.checked) for each in verdicts] == [("NON", 6), ("ORC", 6)]
    assert broken(verdicts) == []


@by_name(TAMPERS)
def test_tampering_is_named(
    records: Records, database: Database, *, tamper: Tamper, seq: int, fault: Fault
) -> None:
    tampered(database, tamper)

    assert broken(records.verify("NON")) == [Break(client="NON", seq=seq, fault=fault)]


@by_name(CONSISTENT)
def test_an_anchor_in_the_house_chain_shows_what_the_chain_cannot(
    records: Records, database: Database, *, tamper: Tamper, seq: int, fault: Fault
) -> None:
    records.anchor()
    tampered(database, tamper)

    assert broken(records.verify()) == [Break(client="NON", seq=seq, fault=fault)]


@by_name(CONSISTENT)
def test_an_anchor_kept_elsewhere_holds_when_the_house_chain_went_too(
    records: Records, database: Database, *, tamper: Tamper, seq: int, fault: Fault
) -> None:
    kept = records.anchor()
    tampered(database, tamper)
    with database.engine.begin() as connection:
        connection.execute(text(f"DELETE FROM events WHERE client = '{HOUSE}'"))
        connection.execute(text(f"DELETE FROM chain_heads WHERE client = '{HOUSE}'"))

    assert broken(records.verify(anchors=kept)) == [
        Break(client=HOUSE, seq=1, fault=Fault.CUT),
        Break(client="NON", seq=seq, fault=fault),
    ]


def test_without_an_anchor_a_full_rewrite_cannot_be_seen(
    records: Records, database: Database
) -> None:
    tampered(database, forge_all)

    assert broken(records.verify()) == []


def test_an_anchor_is_written_every_hour_even_when_nothing_moved(
    records: Records, clock: Moving
) -> None:
    first = records.anchor()
    clock.advance(timedelta(hours=1))
    second = records.anchor()

    assert first[:-1] == second[:-1]
    assert [first[-1].seq, second[-1].seq] == [1, 2]


def test_erasing_what_was_said_leaves_a_chain_that_holds(
    records: Records, database: Database
) -> None:
    with database.unit_of_work() as unit:
        unit.records.erase("NON", 3)
    (verdict,) = records.verify("NON")
    with database.snapshot() as unit:
        erased = unit.records.entries("NON")[2]

    assert verdict.holds
    assert (verdict.checked, verdict.erased) == (6, 1)
    assert erased.entry() is None
    assert erased.filed is not None
    assert erased.filed.user is None
