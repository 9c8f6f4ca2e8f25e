"""The tick of regular posts: two processes share the work, a crash leaves nothing half done."""

import threading
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest
import sqlalchemy as sa
from sqlmodel import col, select

from bot.domain.clients import ChannelLink, Client, Project
from bot.domain.codec import from_json
from bot.domain.delivery import State
from bot.domain.notices import Notice
from bot.domain.people import Person
from bot.domain.records import Actor, ActorRole
from bot.domain.update_notices import UpdateReminder
from bot.services.cadences import Cadences
from bot.services.regular_posts import RegularPosts
from bot.services.update_changes import UpdateChanges
from storage.engine import Database
from storage.outbox_rows import OutboxRow
from tests.clocks import Moving
from tests.configs import configured
from tests.services.linked import PLACE

PROJECTS = 70
MONDAY = datetime(2026, 10, 12, 6, 0, tzinfo=UTC)
THURSDAY = datetime(2026, 10, 15, 16, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 10, 16, 16, 0, tzinfo=UTC)
RAVI = Actor(user="U1", team="T1", role=ActorRole.STAFF, name="Ravi Menon")


def opened(database: Database, clock: Moving) -> RegularPosts:
    return RegularPosts(database, clock, UpdateChanges(PLACE, configured()))


def with_automatic_projects(database: Database, clock: Moving, count: int) -> None:
    cadences = Cadences(database, clock, UpdateChanges(PLACE, configured()))
    for number in range(count):
        client, project = f"C{number:03}", f"P{number}"
        with database.unit_of_work() as unit:
            unit.clients.put(Client(code=client, name=client, zone="America/New_York"))
            unit.clients.put_project(Project(client=client, code=project, site="HYD", owner="U1"))
            link = ChannelLink(
                channel=f"CH{number}",
                team="T1",
                client=client,
                project=project,
                teams=frozenset(),
                linked_at=MONDAY,
            )
            unit.clients.put_link(link)
        cadences.automatic(client, project, RAVI, on=True)


def letters(database: Database) -> Counter[str]:
    with database.unit_of_work() as unit:
        rows = unit.session.exec(select(col(OutboxRow.kind)))
        return Counter(rows)


def test_two_processes_share_the_work_and_nothing_is_posted_twice(
    open_database: Callable[[], Database],
) -> None:
    clock = Moving(MONDAY)
    first, second = open_database(), open_database()
    with_automatic_projects(first, clock, PROJECTS)

    for at in (THURSDAY, FRIDAY, FRIDAY):
        clock.set(at)
        both = [
            threading.Thread(target=opened(database, clock).keep) for database in (first, second)
        ]
        for each in both:
            each.start()
        for each in both:
            each.join()

    told = letters(first)
    assert told["UpdatePosted"] == PROJECTS
    assert told["UpdateDetails"] == PROJECTS
    assert told["UpdateOwed"] == 0


def test_a_crash_in_a_batch_leaves_nothing_half_done(database: Database) -> None:
    clock = Moving(MONDAY)
    with_automatic_projects(database, clock, 5)
    clock.set(THURSDAY)
    drafted = count(1)

    def dies_at_the_third(_c: Any, _cursor: Any, sql: str, *_more: Any) -> None:
        if sql.startswith("INSERT INTO updates ") and next(drafted) == 3:
            raise RuntimeError("the process is gone")

    sa.event.listen(database.engine, "before_cursor_execute", dies_at_the_third)
    with pytest.raises(RuntimeError, match="the process is gone"):
        opened(database, clock).keep()
    assert letters(database)["UpdateCard"] == 0

    opened(database, clock).keep()
    assert letters(database)["UpdateCard"] == 5


def test_nothing_due_is_looked_at_twice(database: Database) -> None:
    clock = Moving(MONDAY)
    with_automatic_projects(database, clock, 3)
    posts = opened(database, clock)

    assert posts.keep() == 0
    clock.set(THURSDAY)
    assert posts.keep() == 3
    assert posts.keep() == 0


def test_whoever_left_is_reminded_of_nothing_and_their_stand_in_is(database: Database) -> None:
    clock = Moving(MONDAY)
    with_automatic_projects(database, clock, 1)
    config = configured('[people.default]\nrelationship = "U0KAVYA"')
    Cadences(database, clock, UpdateChanges(PLACE, config)).automatic("C000", "P0", RAVI, on=False)
    with database.unit_of_work() as unit:
        unit.clients.remember(Person(user="U1", team="T1", name="Ravi Menon", is_deleted=True))

    for at in (THURSDAY, FRIDAY):
        clock.set(at)
        RegularPosts(database, clock, UpdateChanges(PLACE, config)).keep()

    with database.snapshot() as unit:
        letters = unit.outbox.entries(tuple(State), limit=100)
    notices = [from_json(Notice, each.payload) for each in letters]
    people = {each.people for each in notices if isinstance(each, UpdateReminder)}
    assert people == {("U0KAVYA",)}
