"""Whatever is done to the record behind the program's back, `verify` names where and what."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.domain.delivery import State
from bot.domain.errors import InvalidError
from bot.domain.record_checks import Break, Fault, Verdict
from bot.domain.records import HOUSE, anchor_read
from bot.services.anchors import Anchors
from bot.services.records import Records
from storage.engine import Database
from tests.clocks import Moving
from tests.services.office import HOST
from tests.services.tampers import CONSISTENT, LENGTH, TAMPERS, Tamper, entry, forge_all, tampered


@pytest.fixture
def records(database: Database, clock: Moving) -> Records:
    with database.unit_of_work() as unit:
        for n in range(1, LENGTH + 1):
            unit.records.append("NON", entry(n))
            unit.records.append("ORC", entry(n, said="theirs"))
    return Records(database, clock)


@pytest.fixture
def anchors(database: Database, clock: Moving) -> Anchors:
    return Anchors(database, clock, HOST)


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
    records: Records,
    anchors: Anchors,
    database: Database,
    *,
    tamper: Tamper,
    seq: int,
    fault: Fault,
) -> None:
    anchors.post()
    tampered(database, tamper)

    assert broken(records.verify()) == [Break(client="NON", seq=seq, fault=fault)]


@pytest.mark.parametrize("client", [None, "NON"])
def test_an_anchor_posted_elsewhere_holds_when_the_house_chain_was_rewritten_too(
    records: Records, anchors: Anchors, database: Database, clock: Moving, client: str | None
) -> None:
    head = anchors.post()
    assert head is not None
    posted = anchor_read(head.anchor)
    clock.advance(timedelta(hours=1))
    anchors.post()
    assert broken(records.verify(client, anchors=[posted])) == []

    tampered(database, forge_all)
    forget_the_house(database)
    for _ in range(2):
        clock.advance(timedelta(hours=1))
        anchors.post()

    assert broken(records.verify(client)) == []
    assert broken(records.verify(client, anchors=[posted])) == [
        Break(client=HOUSE, seq=1, fault=Fault.REWRITTEN)
    ]


def test_an_anchor_posted_elsewhere_shows_that_the_house_chain_was_cut(
    records: Records, anchors: Anchors, database: Database
) -> None:
    head = anchors.post()
    assert head is not None
    tampered(database, forge_all)
    forget_the_house(database)

    assert broken(records.verify(anchors=[head])) == [Break(client=HOUSE, seq=1, fault=Fault.CUT)]


def forget_the_house(database: Database) -> None:
    """Take the house's chain away, with every anchor in it."""
    with database.engine.begin() as connection:
        connection.execute(text(f"DELETE FROM events WHERE client = '{HOUSE}'"))
        connection.execute(text(f"DELETE FROM chain_heads WHERE client = '{HOUSE}'"))


def test_without_an_anchor_a_full_rewrite_cannot_be_seen(
    records: Records, database: Database
) -> None:
    tampered(database, forge_all)

    assert broken(records.verify()) == []


def test_an_anchor_is_posted_once_an_hour_even_when_nothing_moved(
    records: Records, anchors: Anchors, database: Database, clock: Moving
) -> None:
    first, again = anchors.post(), anchors.post()
    clock.advance(timedelta(hours=1))
    second = anchors.post()

    assert records.verify()
    assert first is not None
    assert again is None
    assert second is not None
    assert (first.seq, second.seq) == (1, 2)
    with database.snapshot() as unit:
        letters = unit.outbox.entries((State.PENDING,), limit=10)
    month, *hours = letters
    assert [each.kind for each in letters] == ["AnchorsKept", "RecordAnchored", "RecordAnchored"]
    assert {each.thread_of for each in hours} == {month.dedupe_key}
    assert second.anchor in hours[1].payload


def test_nothing_is_anchored_before_there_is_a_record(database: Database, clock: Moving) -> None:
    assert Anchors(database, clock, HOST).post() is None


@pytest.mark.parametrize("text", ["", "412", "412:abc", "-1:" + "0" * 64, "1:" + "G" * 64])
def test_what_is_no_anchor_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(InvalidError, match="Copy one as it was posted"):
        anchor_read(text)


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
