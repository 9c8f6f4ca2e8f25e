"""Which update is that of which week, and what becomes of the draft made for it."""

from datetime import timedelta

import pytest

from bot.domain.errors import ConflictError
from bot.domain.updates import Update, UpdateKind, UpdateState
from storage.engine import Database
from tests.services.updates import A_WEEK, FRIDAY, NOOR, RAVI, THURSDAY, TUESDAY, WEDNESDAY, Office


@pytest.fixture
def office(database: Database) -> Office:
    return Office(database)


def test_a_line_that_waits_is_no_ones_draft(office: Office) -> None:
    office.short("The deviation in batch 3 is closed.")

    assert office.form().id == ""
    office.clock.set(THURSDAY)
    office.posts.keep()
    assert office.get("NON-U-2").kind is UpdateKind.WEEKLY
    assert office.get("NON-U-1").slot is None


def test_a_line_that_grows_into_the_weekly_update_closes_the_draft_that_was_made_for_it(
    office: Office,
) -> None:
    office.clock.set(THURSDAY)
    office.posts.keep()
    line = office.short("The deviation in batch 3 is closed.")

    grown = office.save(line, "The deviation in batch 3 is closed.")
    assert isinstance(grown, Update)
    handed_in = office.updates.finish(grown, RAVI, within="NON", at_once=True)
    assert isinstance(handed_in, Update)
    assert office.get("NON-U-1").state is UpdateState.DRAFT
    posted = office.updates.approve(handed_in.id, NOOR, within="NON")

    assert (posted.kind, posted.state) == (UpdateKind.FULL, UpdateState.PUBLISHED)
    assert office.get("NON-U-1").state is UpdateState.WITHDRAWN
    office.clock.set(THURSDAY + A_WEEK)
    office.posts.keep()
    assert office.form().slot == FRIDAY.date() + A_WEEK


def test_a_draft_that_a_person_began_stays_theirs_when_a_line_grew_into_the_update(
    office: Office,
) -> None:
    office.clock.set(THURSDAY)
    office.posts.keep()
    line = office.short("The deviation in batch 3 is closed.")
    office.save(office.get("NON-U-1"), "Toluene is late.", NOOR)

    grown = office.save(line, "The deviation in batch 3 is closed.")
    assert isinstance(grown, Update)
    handed_in = office.updates.finish(grown, RAVI, within="NON", at_once=True)
    assert isinstance(handed_in, Update)
    office.updates.approve(handed_in.id, NOOR, within="NON")

    kept = office.get("NON-U-1")
    assert (kept.state, kept.headline) == (UpdateState.DRAFT, "Toluene is late.")


def test_what_was_approved_for_one_week_is_not_approved_for_the_next(office: Office) -> None:
    office.short("Batch 3 crystallised.")
    office.clock.set(THURSDAY)
    office.posts.keep()
    assert office.updates.release("NON-U-2", RAVI, within="NON").state is UpdateState.APPROVED

    office.clock.set(THURSDAY + A_WEEK)
    office.posts.keep()
    overtaken = office.get("NON-U-2")
    office.clock.set(FRIDAY + A_WEEK)
    office.posts.keep()

    assert (overtaken.state, overtaken.released_by) == (UpdateState.DRAFT, "")
    assert office.get("NON-U-2").state is UpdateState.DRAFT


def test_the_first_update_is_not_late_for_an_hour_nobody_was_told_of(office: Office) -> None:
    office.clock.set(FRIDAY + timedelta(days=3))
    office.posts.keep()
    first = office.written("All is prepared.")
    office.clock.set(FRIDAY + A_WEEK + timedelta(days=3))
    office.posts.keep()
    second = office.written("All is still prepared.")

    assert (first.slot, first.late) == (FRIDAY.date(), False)
    assert (second.slot, second.late) == (FRIDAY.date() + A_WEEK, True)


def test_an_early_update_meets_the_coming_week_once_and_the_rhythm_goes_on(
    office: Office,
) -> None:
    office.clock.set(TUESDAY)
    too_early = office.written("All is prepared.")
    office.clock.set(WEDNESDAY)
    line = office.short("Batch 3 crystallised.")
    early = office.written("Batch 3 is dry.")
    again = office.written("Batch 3 is packed.")
    office.clock.set(FRIDAY)
    office.posts.keep()
    met = office.cadences.story("NON", "NV-204")
    office.clock.set(THURSDAY + A_WEEK)
    office.posts.keep()

    assert [each.slot for each in (too_early, line, again)] == [None] * 3
    assert (early.slot, early.next_due) == (FRIDAY.date(), FRIDAY + A_WEEK)
    assert (met.due, met.punctual, met.counted) == (FRIDAY + A_WEEK, 1, 1)
    assert office.form().slot == FRIDAY.date() + A_WEEK
    assert office.form().id == "NON-U-5"
    assert office.correction(early.id).next_due is None


def test_what_was_held_in_one_week_is_not_the_update_of_the_next(office: Office) -> None:
    office.save(office.form(), "All is prepared.")
    office.clock.set(THURSDAY)
    office.posts.keep()
    office.cadences.hold_slot(office.get("NON-U-1"), RAVI, reason="audit week", promise=None)
    office.clock.set(WEDNESDAY + A_WEEK)
    office.posts.keep()

    posted = office.written("All was prepared.")

    assert (posted.kind, posted.slot) == (UpdateKind.FULL, FRIDAY.date())
    assert posted.next_due is None
    assert office.cadences.story("NON", "NV-204").counted == 0


def test_a_week_that_was_met_is_not_met_again(office: Office) -> None:
    office.written("All is prepared.")
    office.clock.set(THURSDAY)
    office.posts.keep()

    same = office.updates.no_change("NON", "NV-204", RAVI, key="1")
    second = office.written("Batch 3 is dry.")

    assert (same.slot, same.next_due) == (FRIDAY.date(), FRIDAY + A_WEEK)
    assert (second.slot, second.next_due) == (None, None)
    assert office.get("NON-U-2").state is UpdateState.WITHDRAWN


def test_the_draft_of_a_regular_date_is_held_and_not_withdrawn(office: Office) -> None:
    office.clock.set(THURSDAY)
    office.posts.keep()

    with pytest.raises(ConflictError, match="Hold it"):
        office.updates.withdraw("NON-U-1", RAVI, within="NON")
