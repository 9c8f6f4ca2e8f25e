"""Decisions that updates ask for: each is owed once, follows corrections, and ends when taken."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.obligations import Obligation, ObligationState
from bot.domain.records import Actor, ActorRole
from bot.domain.update_forms import DetailsInput, ReportInput
from bot.domain.updates import DecisionNeeded, Update
from bot.services.milestone_finding import Here
from bot.services.obligations import Obligations
from bot.services.plans import Plans
from bot.services.update_changes import UpdateChanges
from bot.services.updates import UpdateForm, Updates
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.services.linked import PLACE, link_project

RAVI = Actor(user="U9", team="T1", role=ActorRole.STAFF, name="Ravi Menon")
ANNA = Actor(user="U1", team="T2", role=ActorRole.CLIENT, name="Anna Keller")
HERE = Here(client="NON", project="NV-204")
ACCEPT = DecisionNeeded(
    text="Accept 28 Oct or pay air freight", by=date(2026, 10, 23), otherwise="day for day"
)
MBR = DecisionNeeded(text="Approve MBR v3", by=date(2026, 10, 26), otherwise="the start moves")


class Office:
    """Ravi's desk: he writes updates, the client decides."""

    def __init__(self, database: Database) -> None:
        self.database = database
        clock = Moving(datetime(2026, 10, 15, 8, 30, tzinfo=UTC))
        config = configured()
        self.updates = Updates(database, clock, UpdateChanges(PLACE, config))
        self.obligations: Obligations = Plans.over(database, clock, PLACE, config).obligations
        link_project(database, owner=RAVI.user, at=clock())

    def post(self, *decisions: DecisionNeeded) -> Update:
        return self._posted(self.updates.form("NON", "NV-204", RAVI), decisions, changed="")

    def correct(self, update: Update, *decisions: DecisionNeeded) -> Update:
        form = self.updates.correction(update.id, RAVI, within="NON")
        return self._posted(form, decisions, changed="The dates were misread.")

    def owed(self) -> list[Obligation]:
        with self.database.unit_of_work() as unit:
            return unit.obligations.of_project("NON", "NV-204")

    def _posted(
        self, form: UpdateForm, decisions: tuple[DecisionNeeded, ...], *, changed: str
    ) -> Update:
        report = ReportInput(headline="All is prepared.", dimensions={})
        # What a person types in a form is words and a day.
        typed = tuple(replace(each, id="", seen=0) for each in decisions)
        details = DetailsInput(actions={}, decisions=typed, changed=changed)
        first = self.updates.save_report(form.update, report, RAVI, within="NON")
        assert isinstance(first, UpdateForm)
        second = self.updates.save_details(first.update, details, RAVI, within="NON")
        assert isinstance(second, UpdateForm)
        posted = self.updates.finish(second.update, RAVI, within="NON", at_once=True)
        assert isinstance(posted, Update)
        return posted


@pytest.fixture
def office(database: Database) -> Office:
    return Office(database)


def test_a_decision_of_a_published_update_is_owed_by_the_client_with_reminders(
    office: Office,
) -> None:
    update = office.post(ACCEPT)

    (owed,) = office.owed()
    assert owed.id == update.decisions[0].id
    assert (owed.text, owed.needed_by) == (ACCEPT.text, ACCEPT.by)
    assert owed.consequence == "day for day"
    assert owed.asked_in == update.id
    with office.database.unit_of_work() as unit:
        due = unit.milestone_reminders.claim_due(datetime(2026, 10, 23, 20, tzinfo=UTC), limit=50)
    assert {each.item for each in due} == {owed.id}


def test_a_correction_changes_what_stays_withdraws_what_goes_and_asks_what_is_new(
    office: Office,
) -> None:
    first = office.post(ACCEPT, MBR)
    later = replace(ACCEPT, by=date(2026, 10, 27))
    new = replace(MBR, text="Name a person in plant")

    second = office.correct(first, later, new)

    kept, gone, asked = sorted(office.owed(), key=lambda each: each.id)
    assert (kept.id, kept.needed_by, kept.state) == (first.decisions[0].id, later.by, "needed")
    assert (gone.text, gone.state) == (MBR.text, ObligationState.WITHDRAWN)
    assert (asked.text, asked.state) == (new.text, ObligationState.NEEDED)
    assert [each.id for each in second.decisions] == [kept.id, asked.id]


def test_a_decision_that_is_asked_again_in_the_next_update_is_the_same_one(office: Office) -> None:
    first = office.post(ACCEPT)

    carried = office.updates.form("NON", "NV-204", RAVI).update.decisions
    second = office.post(*carried)

    assert carried == second.decisions == first.decisions
    assert len(office.owed()) == 1


def test_what_was_asked_before_the_update_is_not_asked_twice(office: Office) -> None:
    office.post(ACCEPT)
    again = office.post(replace(ACCEPT, text=ACCEPT.text.upper()))

    assert [each.id for each in office.owed()] == [again.decisions[0].id]


def test_the_same_words_twice_in_one_update_are_one_question(office: Office) -> None:
    update = office.post(ACCEPT, ACCEPT)

    assert len(office.owed()) == len(update.decisions) == 1


def test_a_decision_that_is_taken_is_carried_no_further_and_not_withdrawn(office: Office) -> None:
    first = office.post(ACCEPT)
    office.obligations.give(first.decisions[0].id, HERE, ANNA, outcome="We accept 28 October.")

    corrected = office.correct(first)

    assert office.updates.form("NON", "NV-204", RAVI).update.decisions == ()
    assert corrected.decisions == ()
    assert [each.state for each in office.owed()] == [ObligationState.GIVEN]


def test_a_decision_taken_while_the_draft_waits_is_not_asked_for_again(office: Office) -> None:
    first = office.post(ACCEPT)
    opened = office.updates.form("NON", "NV-204", RAVI)
    report = ReportInput(headline="All is prepared.", dimensions={})
    kept = office.updates.save_report(opened.update, report, RAVI, within="NON")
    assert isinstance(kept, UpdateForm)
    office.obligations.give(first.decisions[0].id, HERE, ANNA, outcome="We accept.")

    posted = office.updates.finish(kept.update, RAVI, within="NON", at_once=True)

    assert isinstance(posted, Update)
    assert posted.decisions == ()
    assert len(office.owed()) == 1


def test_another_day_agreed_on_while_the_draft_waits_holds(office: Office) -> None:
    first = office.post(ACCEPT)
    opened = office.updates.form("NON", "NV-204", RAVI)
    report = ReportInput(headline="All is prepared.", dimensions={})
    kept = office.updates.save_report(opened.update, report, RAVI, within="NON")
    assert isinstance(kept, UpdateForm)
    later = date(2026, 10, 30)
    id_ = first.decisions[0].id
    office.obligations.put_off(id_, HERE, RAVI, to=later, reason="agreed on the phone")

    posted = office.updates.finish(kept.update, RAVI, within="NON", at_once=True)

    assert isinstance(posted, Update)
    assert [each.by for each in posted.decisions] == [later]
    assert [each.needed_by for each in office.owed()] == [later]


def test_a_later_update_that_says_nothing_of_it_withdraws_nothing(office: Office) -> None:
    office.post(ACCEPT)

    office.post()

    assert [each.state for each in office.owed()] == [ObligationState.NEEDED]
