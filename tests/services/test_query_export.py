"""An export tells whose turn it was from when to when, and why."""

from bot.domain.exports import Scope
from bot.services.query_export import queries_section
from storage.engine import Database
from tests.clocks import Moving
from tests.domain.plants import ist
from tests.services.office import RAVI, Office


def test_every_turn_is_told_with_what_began_it(database: Database, clock: Moving) -> None:
    clock.set(ist("2026-11-02 10:00"))
    office = Office(database, clock)
    office.furnish()
    query = office.asked()
    query = office.step(query, query.own(by=RAVI.user, name=RAVI.name, at=clock()))
    clock.set(ist("2026-11-03 10:00"))
    query = office.step(query, query.wait_on_client("Which lot?", at=clock()))
    clock.set(ist("2026-11-04 11:00"))
    office.step(query, query.client_replied(), at=ist("2026-11-04 10:00"))

    with database.snapshot() as unit:
        (told,) = queries_section(unit, Scope(client="NON"))

    assert told["intervals"] == [
        {"from": ist(start), "to": ist(end) if end else None, "kind": kind, "cause": cause}
        for start, end, kind, cause in (
            ("2026-11-02 10:00", "2026-11-03 10:00", "ours", "received"),
            ("2026-11-03 10:00", "2026-11-04 10:00", "theirs", "Which lot?"),
            ("2026-11-04 10:00", None, "ours", "Anna Keller answered"),
        )
    ]
