"""Updates in the making: who has to read them first, who was faster, what is dropped."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.clients import ChannelLink, Client, Project
from bot.domain.errors import ConflictError, ForbiddenError
from bot.domain.health import Colour
from bot.domain.installation import Installation
from bot.domain.records import Actor, ActorRole
from bot.domain.terms import Dimension
from bot.domain.update_forms import Clash, DetailsInput, DimensionInput, ReportInput
from bot.domain.updates import Update, UpdateKind, UpdateState
from bot.services.cadences import Cadences
from bot.services.regular_posts import RegularPosts
from bot.services.update_changes import UpdateChanges
from bot.services.updates import UpdateForm, Updates
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured

MONDAY = datetime(2026, 10, 12, 6, 0, tzinfo=UTC)
TUESDAY = datetime(2026, 10, 13, 3, 59, tzinfo=UTC)
WEDNESDAY = datetime(2026, 10, 14, 14, 0, tzinfo=UTC)
THURSDAY = datetime(2026, 10, 15, 16, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 10, 16, 16, 0, tzinfo=UTC)
A_WEEK = timedelta(days=7)
RAVI = Actor(user="U1", team="T1", role=ActorRole.STAFF, name="Ravi Menon")
NOOR = Actor(user="U2", team="T1", role=ActorRole.STAFF, name="Noor Ali")
PLACE = Installation(
    team="T1", url="https://slack.test", ops_channel="COPS", bot_user="UB", bot_id="B1"
)


class Office:
    """One project of one client, and what is done with its updates."""

    def __init__(self, database: Database) -> None:
        self.clock = Moving(MONDAY)
        changes = UpdateChanges(PLACE, configured())
        self.updates = Updates(database, self.clock, changes)
        self.posts = RegularPosts(database, self.clock, changes)
        self.cadences = Cadences(database, self.clock, changes)
        with database.unit_of_work() as unit:
            unit.clients.put(Client(code="NON", name="Nonesuch", zone="America/New_York"))
            project = Project(client="NON", code="NV-204", site="HYD", owner="U1")
            unit.clients.put_project(project)
            link = ChannelLink(
                channel="C1",
                team="T1",
                client="NON",
                project="NV-204",
                teams=frozenset(),
                linked_at=MONDAY,
            )
            unit.clients.put_link(link)
        self.posts.keep()

    def short(self, text: str, *, key: str = "") -> Update:
        return self.updates.post_short("NON", "NV-204", RAVI, text=text, key=key or text)

    def form(self, who: Actor = RAVI) -> Update:
        return self.updates.form("NON", "NV-204", who).update

    def get(self, id_: str) -> Update:
        return self.updates.get(id_, within="NON").update

    def save(self, opened: Update, headline: str, who: Actor = RAVI) -> Update | Clash:
        lines = {Dimension.TIMELINE: DimensionInput(colour=Colour.ON_TRACK, line="14 Oct")}
        given = ReportInput(headline=headline, dimensions=lines)
        kept = self.updates.save_report(opened, given, who, within="NON")
        return kept.update if isinstance(kept, UpdateForm) else kept

    def written(self, headline: str) -> Update:
        saved = self.save(self.form(), headline)
        assert isinstance(saved, Update)
        done = self.updates.finish(saved, RAVI, within="NON", at_once=True)
        assert isinstance(done, Update)
        return done

    def correction(self, id_: str, who: Actor = RAVI) -> Update:
        return self.updates.correction(id_, who, within="NON").update


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


def test_the_draft_of_a_regular_date_is_held_and_not_withdrawn(office: Office) -> None:
    office.clock.set(THURSDAY)
    office.posts.keep()

    with pytest.raises(ConflictError, match="Hold it"):
        office.updates.withdraw("NON-U-1", RAVI, within="NON")


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
