"""Measure the weekly posts on SQLite: `python -m benchmarks.weekly`.

1,000 projects, each with milestones, queries and a published update, are due in the same minute:
how long all drafts take, how much more memory, and how long all posts take to be queued. Then what
one submitted window costs from submission to commit.
"""

import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlmodel import SQLModel

from bot.config import load_config
from bot.domain.clients import ChannelLink, Client, Project
from bot.domain.health import Colour
from bot.domain.installation import Installation
from bot.domain.milestones import Milestone
from bot.domain.records import Actor, ActorRole
from bot.domain.terms import Dimension
from bot.domain.update_forms import DetailsInput, DimensionInput, ReportInput
from bot.services.cadences import Cadences
from bot.services.regular_posts import RegularPosts
from bot.services.update_changes import UpdateChanges
from bot.services.updates import UpdateForm, Updates
from storage.engine import Database
from storage.unit import UnitOfWork
from tests.clocks import Moving

PROJECTS = 1_000
MILESTONES = 12
SUBMISSIONS = 100
MONDAY = datetime(2026, 10, 12, 6, 0, tzinfo=UTC)
THURSDAY = datetime(2026, 10, 15, 16, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 10, 16, 16, 0, tzinfo=UTC)
RAVI = Actor(user="U1", team="T1", role=ActorRole.STAFF, name="Ravi Menon")
PLACE = Installation(
    team="T1", url="https://example.test", ops_channel="COPS", bot_user="UB", bot_id="B1"
)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'bench.db'}")
        SQLModel.metadata.create_all(database.engine)
        clock = Moving(MONDAY)
        changes = UpdateChanges(PLACE, load_config())
        with database.unit_of_work() as unit:
            for number in range(PROJECTS):
                a_project(unit, number)
        updates = Updates(database, clock, changes)
        cadences = Cadences(database, clock, changes)
        for number in range(PROJECTS):
            name = f"P{number}"
            updates.post_short(f"C{number}", name, RAVI, text="All is well.", key=name)
            cadences.automatic(f"C{number}", name, RAVI, on=True)
        posts = RegularPosts(database, clock, changes)
        posts.keep()

        before = _memory()
        drafts = _timed(posts.keep, clock, THURSDAY)
        more = _memory() - before
        posted = _timed(posts.keep, clock, FRIDAY)
        submits = [_submit(updates, n) for n in range(SUBMISSIONS)]
        with database.unit_of_work() as unit:
            letters = sum(unit.outbox.counts().values())
        database.dispose()

    print(f"{PROJECTS} drafts due in one minute: {drafts}, {more:.0f} MB more")
    print(f"{PROJECTS} weekly posts at their hour: {posted} until all are queued")
    print(f"letters in the outbox: {letters}")
    print(
        f"a window submitted, until committed: median {statistics.median(submits) * 1000:.1f} ms, "
        f"slowest of {SUBMISSIONS} {max(submits) * 1000:.1f} ms"
    )


def a_project(unit: UnitOfWork, number: int) -> None:
    client, project = f"C{number}", f"P{number}"
    unit.clients.put(Client(code=client, name=f"Client {number}", zone="America/New_York"))
    unit.clients.put_project(Project(client=client, code=project, site="HYD", owner="U1"))
    unit.clients.put_link(
        ChannelLink(
            channel=f"CH{number}",
            team="T1",
            client=client,
            project=project,
            teams=frozenset(),
            linked_at=MONDAY,
        )
    )
    for place in range(MILESTONES):
        day = date(2026, 10, 1) + timedelta(days=9 * place)
        unit.milestones.add(
            Milestone(
                id=f"{client}-M-{place + 1}",
                client=client,
                project=project,
                code=f"A{place}",
                name="Engineering batch",
                owner="U1",
                owner_name="Ravi Menon",
                position=place,
            ).plan(day)
        )


def _submit(updates: Updates, number: int) -> float:
    client, project = f"C{number}", f"P{number}"
    form = updates.form(client, project, RAVI)
    lines = {each: DimensionInput(colour=Colour.ON_TRACK, line="As planned.") for each in Dimension}
    given = ReportInput(headline="All is prepared.", dimensions=lines, details="d" * 2000)
    began = time.perf_counter()
    kept = updates.save_report(form.update, given, RAVI, within=client)
    took = time.perf_counter() - began
    assert isinstance(kept, UpdateForm)
    updates.save_details(kept.update, DetailsInput(actions={}), RAVI, within=client)
    return took


def _timed(work: Callable[[], object], clock: Moving, at: datetime) -> str:
    clock.set(at)
    began, used = time.perf_counter(), time.process_time()
    work()
    return (
        f"{time.perf_counter() - began:.2f} s "
        f"({time.process_time() - used:.2f} s of them on the processor)"
    )


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
