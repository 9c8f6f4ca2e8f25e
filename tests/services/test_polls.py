"""Votes of many people at once are counted exactly; names are kept apart where that was said."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.domain.errors import BotError, ConflictError, ForbiddenError, NotFoundError
from bot.domain.installation import Installation
from bot.domain.people import Person
from bot.domain.poll_words import read_poll
from bot.domain.polls import Naming
from bot.domain.record_checks import check_chain
from bot.domain.terms import Side
from bot.services.polls import Polls
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.services.linked import link_project

HOST = "T1"
INSTALLATION = Installation(
    team=HOST,
    url="https://cmo.slack.com/",
    ops_channel="COPS",
    bot_user="UBOT",
    bot_id="B1",
    bot_name="Liaison",
)
RAVI = Person(user="U9", team=HOST, name="Ravi Menon", zone="Asia/Kolkata")
ANNA = Person(user="U1", team="T2", name="Anna Keller")
ASKED = read_poll('"Which week suits the audit?" "11 Jan" "18 Jan" "25 Jan"')


def polls(database: Database, clock: Moving) -> Polls:
    return Polls(database, clock, INSTALLATION, configured())


def scalar(database: Database, query: str) -> int:
    with database.engine.connect() as connection:
        return int(connection.execute(text(query)).scalar_one())


def test_two_hundred_people_voting_at_once_through_two_replicas_count_exactly(
    open_database: Callable[[], Database], clock: Moving
) -> None:
    replicas = [open_database(), open_database()]
    link_project(replicas[0])
    services = [polls(database, clock) for database in replicas]
    id_ = services[0].open(ASKED, "C1", RAVI, invited=200).id
    people = [Person(user=f"U{n:03}", team="T2", name=f"Person {n:03}") for n in range(200)]

    def vote(service: Polls, n: int) -> None:
        service.press(id_, n % 3 + 1, people[n], Side.CLIENT, within="NON")

    # Everybody clicks twice, and the two clicks reach different replicas.
    with ExitStack() as stack:
        workers = 1 if replicas[0].is_sqlite else 8
        pools = [stack.enter_context(ThreadPoolExecutor(workers)) for _ in replicas]
        clicks = [
            pool.submit(vote, service, n)
            for n in range(200)
            for pool, service in zip(pools, services, strict=True)
        ]
        for click in clicks:
            click.result()
    for n in range(0, 200, 4):
        services[n % 8 // 4].press(id_, 3, people[n], Side.CLIENT, within="NON")

    expected = [3 if n % 4 == 0 else n % 3 + 1 for n in range(200)]
    standing = services[1].standing(id_, within="NON")
    assert [each.votes for each in standing.tally] == [expected.count(n) for n in (1, 2, 3)]
    assert (standing.voted, sum(each.votes for each in standing.tally)) == (200, 200)
    assert scalar(replicas[0], "SELECT count(*) FROM poll_voters") == 200
    changed = sum(n % 4 == 0 and n % 3 != 2 for n in range(200))
    assert scalar(replicas[0], "SELECT count(*) FROM poll_turns") == changed
    assert standing.poll.version == 1 + 200 + changed
    with replicas[0].snapshot() as unit:
        events = list(unit.records.all_entries("NON"))
        assert not check_chain(events, client="NON", noted=unit.records.head("NON")).broken
    assert len(events) == 1 + 200 + changed


def test_names_are_apart_from_choices_and_the_way_is_cut_when_it_closes(
    database: Database, clock: Moving
) -> None:
    link_project(database)
    service = polls(database, clock)
    apart = replace(ASKED, naming=Naming.AGGREGATED)
    id_ = service.open(apart, "C1", RAVI, invited=5).id
    service.press(id_, 2, ANNA, Side.CLIENT, within="NON")
    service.press(id_, 3, ANNA, Side.CLIENT, within="NON")
    for number in range(4):
        other = replace(ANNA, user=f"U9{number}", name=f"Colleague {number}")
        service.press(id_, 1, other, Side.CLIENT, within="NON")

    assert service.standing(id_, within="NON", user="U1").own == (3,)
    assert scalar(database, "SELECT count(*) FROM poll_turns") == 1
    service.close(id_, RAVI.acting_for(Side.CMO), within="NON")

    assert service.standing(id_, within="NON", user="U1").own == ()
    assert scalar(database, "SELECT count(*) FROM poll_voters WHERE ballot IS NOT NULL") == 0
    assert [each.votes for each in service.standing(id_, within="NON").tally] == [4, 0, 1]
    assert "Anna" not in service.sheet(id_, within="NON")
    with database.snapshot() as unit:
        entries = [event.entry() for event in unit.records.all_entries("NON")]
    cast = [entry for entry in entries if entry and entry.action.startswith("vote")]
    assert [entry.actor.user for entry in cast][:3] == ["U1", "U1", "U90"]
    assert all(entry.after == {} for entry in cast)


def test_sums_of_so_few_that_they_could_tell_who_are_shown_to_nobody(
    database: Database, clock: Moving
) -> None:
    link_project(database)
    service = polls(database, clock)
    id_ = service.open(replace(ASKED, naming=Naming.AGGREGATED), "C1", RAVI, invited=5).id
    service.press(id_, 2, ANNA, Side.CLIENT, within="NON")
    service.close(id_, RAVI.acting_for(Side.CMO), within="NON")

    assert [each.votes for each in service.standing(id_, within="NON").tally] == [0, 0, 0]
    with pytest.raises(ConflictError, match="Fewer than five voted"):
        service.sheet(id_, within="NON")


@pytest.mark.parametrize("side", Side)
def test_somebody_of_another_company_is_refused(
    database: Database, clock: Moving, side: Side
) -> None:
    link_project(database)
    service = polls(database, clock)
    id_ = service.open(ASKED, "C1", RAVI, invited=2).id
    stranger = Person(user="U7", team="T3", name="Jonas Weber")

    with pytest.raises(ForbiddenError, match="asks the people of this channel's client"):
        service.press(id_, 1, stranger, side, within="NON")

    assert service.standing(id_, within="NON").voted == 0


def test_a_poll_of_another_client_is_answered_as_one_that_is_not_there(
    database: Database, clock: Moving
) -> None:
    link_project(database)
    service = polls(database, clock)
    id_ = service.open(ASKED, "C1", RAVI, invited=2).id

    for within in ("IMA", ""):
        with pytest.raises(NotFoundError, match="There is no NON-S-1 here"):
            service.press(id_, 1, ANNA, Side.CLIENT, within=within)
    with pytest.raises(NotFoundError, match="There is no NON-S-2 here"):
        service.press("NON-S-2", 1, ANNA, Side.CLIENT, within="NON")


def test_due_polls_are_closed_once_by_whichever_replica_comes_first(
    open_database: Callable[[], Database], clock: Moving
) -> None:
    first, second = open_database(), open_database()
    link_project(first)
    one, other = polls(first, clock), polls(second, clock)
    one.open(replace(ASKED, until="Monday"), "C1", RAVI, invited=2)
    assert one.close_due() == 0
    clock.advance(timedelta(days=4))

    assert (one.close_due(), other.close_due()) == (1, 0)
    with pytest.raises(BotError, match="closed already"):
        other.close("NON-S-1", RAVI.acting_for(Side.CMO), within="NON")
