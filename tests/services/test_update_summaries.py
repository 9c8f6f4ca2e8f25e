"""Each regular update stands in one weekly summary for operations, whenever we were awake."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.cadence import Slot, SlotState
from bot.domain.codec import from_json
from bot.domain.delivery import State
from bot.domain.notices import Notice
from bot.domain.update_notices import WeeklySummary
from bot.services.cadences import Cadences
from bot.services.update_changes import UpdateChanges
from bot.services.update_summaries import UpdateSummaries
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.services.linked import PLACE, link_project
from tests.services.updates import A_WEEK, RAVI

FRIDAY = datetime(2026, 10, 16, 12, 30, tzinfo=UTC)
"""18:00 in Hyderabad, the hour of the summary of week 42."""
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


class Operations:
    """Whoever reads the summaries of one project."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._clock = Moving(FRIDAY)
        changes = UpdateChanges(PLACE, configured())
        self._summaries = UpdateSummaries(database, self._clock, changes)
        self._cadences = Cadences(database, self._clock, changes)
        link_project(database)

    def due(self, *hours: datetime, state: SlotState = SlotState.MET) -> None:
        """Let updates have been due."""
        with self._database.unit_of_work() as unit:
            for due in hours:
                slot = Slot(client="NON", project="NV-204", day=due.date(), due=due, state=state)
                unit.cadences.put_slot(slot)

    def told(self, at: datetime) -> WeeklySummary | None:
        """Return what a look at some time tells."""
        self._clock.set(at)
        known = len(self.all())
        self._summaries.tell()
        return next(iter(self.all()[known:]), None)

    def all(self) -> list[WeeklySummary]:
        """Return every summary that was told."""
        with self._database.snapshot() as unit:
            letters = unit.outbox.entries(tuple(State), limit=99)
        notices = [from_json(Notice, each.payload) for each in letters]
        return [each for each in notices if isinstance(each, WeeklySummary)]

    def hold(self, until: date) -> None:
        """Put the project on hold."""
        self._cadences.hold("NON", "NV-204", RAVI, until=until, reason="plant shutdown")


@pytest.fixture
def operations(database: Database) -> Operations:
    return Operations(database)


def test_a_late_summary_leaves_what_is_due_after_its_hour_to_the_next(
    operations: Operations,
) -> None:
    operations.due(FRIDAY - DAY, FRIDAY, FRIDAY + HOUR * 16)

    first = operations.told(FRIDAY + HOUR * 22)
    assert operations.told(FRIDAY + HOUR * 23) is None
    second = operations.told(FRIDAY + A_WEEK)

    assert first is not None
    assert second is not None
    assert (first.week, first.posted, first.since) == (42, 1, None)
    assert (second.week, second.posted, second.since) == (43, 2, None)


def test_a_week_that_was_slept_through_is_told_with_the_next(operations: Operations) -> None:
    operations.due(FRIDAY - DAY, FRIDAY + DAY, FRIDAY + A_WEEK + DAY)
    operations.told(FRIDAY)

    assert operations.told(FRIDAY + A_WEEK + DAY + timedelta(seconds=1)) is None
    late = operations.told(FRIDAY + 2 * A_WEEK)

    assert late is not None
    assert (late.week, late.posted, late.since) == (44, 2, FRIDAY.date())


def test_what_is_on_hold_is_named_until_its_day(operations: Operations) -> None:
    operations.due(FRIDAY - DAY, FRIDAY + DAY)
    operations.hold(FRIDAY.date())

    on_its_day, later = operations.told(FRIDAY), operations.told(FRIDAY + A_WEEK)

    assert on_its_day is not None
    assert later is not None
    assert on_its_day.on_hold == ("NV-204 until Fri 16 Oct 2026 (plant shutdown)",)
    assert later.on_hold == ()


def test_a_week_without_an_update_has_no_summary(operations: Operations) -> None:
    operations.due(FRIDAY + DAY)

    assert operations.told(FRIDAY) is None
