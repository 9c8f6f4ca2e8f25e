"""Updates in the making: who has to read them first, who was faster, what is dropped."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.errors import ConflictError, ForbiddenError
from bot.domain.update_forms import Clash, DetailsInput, ReportInput
from bot.domain.updates import Update, UpdateKind, UpdateState
from bot.services.updates import UpdateForm
from storage.engine import Database
from tests.services.updates import NOOR, RAVI, Office


@pytest.fixture
def office(database: Database) -> Office:
    return Office(database)


def test_a_line_about_the_batch_is_posted_at_once(office: Office) -> None:
    line = "Batch 3 crystallised, 98.7 % yield; next sampling Friday (Friday: Fri 16 Oct 2026)"

    assert office.short(line).state is UpdateState.PUBLISHED


def test_a_line_about_a_deviation_is_posted_once_a_second_person_agreed(office: Office) -> None:
    line = "The deviation in batch 3 is closed."

    waiting = office.short(line)
    with pytest.raises(ForbiddenError, match="somebody else"):
        office.updates.approve(waiting.id, RAVI, within="NON")
    posted = office.updates.approve(waiting.id, NOOR, within="NON")

    assert waiting.state is UpdateState.IN_REVIEW
    assert (posted.state, posted.kind) == (UpdateState.PUBLISHED, UpdateKind.SHORT)
    assert (posted.headline, posted.approver_name) == (line, "Noor Ali")
    with pytest.raises(ConflictError, match="posted already"):
        office.short(line)


def test_words_of_quality_in_any_field_are_read_by_a_second_person_once(office: Office) -> None:
    handed_in = office.written("OOS on batch 7 is under investigation.")
    office.updates.approve(handed_in.id, NOOR, within="NON")

    assert handed_in.state is UpdateState.IN_REVIEW
    again = office.written("OOS on batch 7 is under investigation.")
    assert again.state is UpdateState.PUBLISHED


def test_a_line_that_grows_in_the_form_is_shown_whole(office: Office) -> None:
    posted = office.short("Batch 3 crystallised.")
    draft = office.correction(posted.id)

    typo = ReportInput(headline="Batch 4 crystallised.", dimensions={})
    grown = replace(typo, details="Yield 98.7 %.")

    (first, second) = (
        office.updates.save_report(draft, given, RAVI, within="NON") for given in (typo, grown)
    )
    assert isinstance(first, UpdateForm)
    assert first.update.kind is UpdateKind.SHORT
    assert isinstance(second, Clash)
    again = office.updates.save_report(first.update, grown, RAVI, within="NON")
    assert isinstance(again, UpdateForm)
    assert again.update.kind is UpdateKind.FULL


def test_a_withdrawn_correction_leaves_the_posted_text_and_its_number(office: Office) -> None:
    posted = office.written("All is prepared.")
    saved = office.save(office.correction(posted.id), "All is nearly prepared.")
    assert isinstance(saved, Update)

    withdrawn = office.updates.withdraw(posted.id, RAVI, within="NON")
    begun = office.correction(posted.id, NOOR)
    late = office.save(saved, "Too late.")
    again = office.save(begun, "All was prepared.", NOOR)

    assert (withdrawn.version, withdrawn.state) == (2, UpdateState.WITHDRAWN)
    assert isinstance(late, Clash)
    assert (late.by_name, late.state) == ("Ravi Menon", UpdateState.WITHDRAWN)
    assert isinstance(again, Update)
    assert (again.version, again.state, again.author_name) == (2, UpdateState.DRAFT, "Noor Ali")
    assert again.edition > withdrawn.edition
    office.updates.save_details(
        again, DetailsInput(actions={}, changed="The tense."), NOOR, within="NON"
    )
    done = office.updates.finish(office.get(posted.id), NOOR, within="NON", at_once=True)
    assert isinstance(done, Update)
    assert (done.version, done.state) == (2, UpdateState.PUBLISHED)


def test_whoever_comes_second_is_told_who_was_faster_and_what_they_did(office: Office) -> None:
    draft = office.save(office.form(), "OOS on batch 7 is under investigation.")
    assert isinstance(draft, Update)
    office.updates.finish(draft, RAVI, within="NON", at_once=True)
    office.clock.advance(timedelta(minutes=5))
    posted = office.updates.approve(draft.id, NOOR, within="NON")

    clash = office.save(draft, "Other words.")

    assert isinstance(clash, Clash)
    assert (clash.by_name, clash.at) == ("Noor Ali", office.clock())
    assert clash.state is UpdateState.PUBLISHED
    assert office.get(draft.id) == posted
