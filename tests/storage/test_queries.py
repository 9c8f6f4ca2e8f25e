"""Queries come back from the database as they went in."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.clients import Client
from bot.domain.conversations import Reply, TextVersion
from bot.domain.queries import PartState, Place, Promise, Query, QueryPart
from bot.domain.query_states import QueryState
from bot.domain.terms import Category, Priority, Side
from storage.engine import Database

ASKED = datetime(2026, 10, 30, 20, 10, tzinfo=UTC)


def a_query(**changes: object) -> Query:
    query = Query(
        id="NON-Q-1",
        client="NON",
        project="NV-204",
        place=Place(team="T1", channel="C1", ts="1.0001"),
        permalink="https://nowhere.example/archives/C1/p10001",
        asked_by="U1",
        asked_by_name="Anna Keller",
        asked_by_team="T2",
        asker_zone="America/New_York",
        asked_at=ASKED,
        text="Is the date safe?\nAnd who signs?",
        parts=(
            QueryPart(number=1, text="Is the date safe?", category=Category.TIMELINE),
            QueryPart(number=2, text="And who signs?", category=Category.COST),
        ),
        categories=(Category.TIMELINE, Category.COST),
        priority=Priority.P3,
        priority_reason="ordinary question",
        rule="question mark",
        site="HYD",
        owner="U9",
        owner_name="Ravi Menon",
        state=QueryState.OPEN,
        first_response=Promise(due=ASKED),
        answer=Promise(due=ASKED),
    )
    return replace(query, **changes)  # type: ignore[arg-type]


@pytest.fixture
def stored(database: Database) -> Database:
    with database.unit_of_work() as unit:
        unit.clients.put(Client(code="NON", name="Nonesuch", zone="America/New_York"))
        unit.clients.put(Client(code="IMA", name="Imaginara", zone="Europe/Berlin"))
        unit.queries.add(a_query())
    return database


def test_a_query_comes_back_whole(stored: Database) -> None:
    with stored.unit_of_work() as unit:
        assert unit.queries.get("NON", "NON-Q-1") == a_query()


def test_a_changed_query_replaces_the_old_state_and_parts(stored: Database) -> None:
    changed = a_query(state=QueryState.IN_PROGRESS).settle_parts(frozenset({2}))
    with stored.unit_of_work() as unit:
        unit.queries.save(changed)

    with stored.unit_of_work() as unit:
        found = unit.queries.get("NON", "NON-Q-1")
        assert found is not None
        assert found.parts[1].state is PartState.ANSWERED
        assert found == changed


def test_a_query_is_not_found_under_another_client(stored: Database) -> None:
    with stored.unit_of_work() as unit:
        assert unit.queries.get("IMA", "NON-Q-1") is None


def test_closed_queries_are_left_out_of_the_open_list(stored: Database) -> None:
    with stored.unit_of_work() as unit:
        unit.queries.save(a_query(state=QueryState.CLOSED))

        assert unit.queries.of_client("NON", only_open=True) == []
        assert [query.id for query in unit.queries.of_client("NON")] == ["NON-Q-1"]


def test_a_reply_and_a_text_version_are_kept_once(stored: Database) -> None:
    reply = Reply(
        query="NON-Q-1",
        channel="C1",
        ts="2.0",
        side=Side.CMO,
        author="U9",
        author_name="Ravi Menon",
        at=ASKED,
        text="Yes.",
    )
    version = TextVersion(channel="C1", ts="1.0001", event_ts="3.0", at=ASKED, text=None)
    with stored.unit_of_work() as unit:
        first = unit.queries.add_reply(reply), unit.queries.add_text(version)
        again = unit.queries.add_reply(reply), unit.queries.add_text(version)

        assert (first, again) == ((True, True), (False, False))
        assert unit.queries.replies("NON-Q-1") == [reply]
        assert unit.queries.texts(a_query().place) == [version]


def test_numbers_count_per_client_and_kind(stored: Database) -> None:
    with stored.unit_of_work() as unit:
        numbers = [unit.clients.next_number_for_update("NON", "Q") for _ in range(3)]
        other = unit.clients.next_number_for_update("IMA", "Q")

    assert numbers == [1, 2, 3]
    assert other == 1
