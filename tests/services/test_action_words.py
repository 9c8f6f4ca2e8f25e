"""Words of quality to a client wait for a second person, as replies do, and steps with them."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.action_notices import ActionWord
from bot.domain.action_states import ActionState
from bot.domain.action_words import Words
from bot.domain.approvals import DraftState
from bot.domain.delivery import State
from bot.domain.errors import BotError, ConflictError, ForbiddenError, NotFoundError
from bot.domain.terms import Category, Side
from bot.domain.triage_notices import ApprovalWanted, DraftShown
from storage.engine import Database
from tests.clocks import Moving
from tests.services.bench import KAVYA, MONDAY, Bench
from tests.services.office import NOOR, RAVI, Office

SAID = "We heard you: the deviation report came late."
CHECKER = NOOR.acting_for(Side.CMO)


@pytest.fixture
def bench(database: Database, clock: Moving) -> Bench:
    clock.set(MONDAY)
    office = Office(database, clock)
    office.furnish()
    return Bench(office)


def told(bench: Bench) -> list[tuple[str, str]]:
    words = [each.notice for each in bench.office.said(ActionWord)]
    return [(each.text, each.approved_by) for each in words if isinstance(each, ActionWord)]


def shown(bench: Bench) -> list[DraftState]:
    drafts = [each.notice for each in bench.office.said(DraftShown)]
    return [each.draft.state for each in drafts if isinstance(each, DraftShown)]


def test_an_acknowledgement_of_a_deviation_waits_and_its_clock_runs_on(bench: Bench) -> None:
    bench.open()

    bench.acknowledge(SAID)
    bench.acknowledge(SAID)

    assert bench.action().state is ActionState.RECEIVED
    assert told(bench) == []
    assert shown(bench) == [DraftState.WAITING]
    with pytest.raises(ForbiddenError, match="You wrote this text"):
        bench.words.agree("V2", KAVYA, within=None)
    bench.clock.set(datetime(2026, 11, 2, 9, tzinfo=UTC))
    agreed = bench.words.agree("V2", CHECKER, within=None)
    assert agreed.state is ActionState.ACKNOWLEDGED
    assert agreed.acknowledged.source == "Kavya Pillai wrote to the client"
    assert told(bench) == [(SAID, "Noor Ali")]
    with pytest.raises(ConflictError, match="posted by Noor Ali already"):
        bench.words.agree("V2", CHECKER, within=None)
    assert len(bench.office.recorded("NON-A-1", "text agreed to")) == 1


def test_words_that_nobody_looks_at_are_brought_up_once(bench: Bench) -> None:
    bench.open()
    bench.acknowledge(SAID)

    _, again = bench.office.said(ApprovalWanted)
    assert again.entry.not_before.astimezone(UTC) == datetime(2026, 11, 2, 8, 30, tzinfo=UTC)
    assert isinstance(again.notice, ApprovalWanted)
    assert again.notice.again
    assert again.notice.people == ("U0NOOR",)
    bench.words.agree("V2", CHECKER, within=None)

    _, again = bench.office.said(ApprovalWanted)
    assert again.entry.progress.state is State.CANCELLED


def test_words_that_are_sent_back_are_never_posted_and_their_author_is_told(bench: Bench) -> None:
    bench.open()
    bench.acknowledge(SAID)

    bench.words.send_back("V2", CHECKER, within=None, reason="Name no deviation.")
    bench.acknowledge("We heard you.", key="V3")

    assert told(bench) == [("We heard you.", "")]
    assert shown(bench) == [DraftState.WAITING, DraftState.SENT_BACK, DraftState.SENT_BACK]


def test_a_step_goes_on_while_a_word_on_it_waits(bench: Bench) -> None:
    bench.heard()
    words = Words(key="V5", text="The corrective action for the deviation is under way.")

    bench.actions.cancel("NON-A-1", KAVYA, within=None, reason="twice", words=words)

    assert bench.action().state is ActionState.CANCELLED
    assert [text for text, _ in told(bench)] == ["We heard you."]
    bench.words.agree("V5", CHECKER, within=None)
    assert told(bench)[-1] == (words.text, "Noor Ali")


def test_what_stands_in_the_quality_system_is_read_once_somebody_agreed(bench: Bench) -> None:
    bench.heard()
    due = date(2026, 12, 11)

    bench.actions.refer(
        "NON-A-1", KAVYA, within=None, reference="CAPA-7", owner=NOOR, due=due, key="V6"
    )

    referral = bench.action().referral
    assert referral is not None
    assert referral.told == ""
    agreed = bench.words.agree("V6", RAVI.acting_for(Side.CMO), within=None)
    assert agreed.referral is not None
    assert agreed.referral.told == referral.words == told(bench)[-1][0]


def test_a_complaint_needs_a_second_person_whatever_the_words_say(bench: Bench) -> None:
    query = bench.office.asked(category=Category.COMPLAINT)
    bench.open()
    with bench.office.database.unit_of_work() as unit:
        action = unit.actions.get_for_update("NON", "NON-A-1")
        assert action is not None
        (origin,) = action.origins
        unit.actions.put(
            action.join(replace(origin, key="complaint:1", object_id=query.id)), next_at=None
        )

    bench.acknowledge("We heard you.")

    assert shown(bench) == [DraftState.WAITING]


def test_words_on_a_complaint_are_a_reply_to_it_too(bench: Bench) -> None:
    query = bench.office.asked(category=Category.SERVICE)
    with bench.office.database.unit_of_work() as unit:
        unit.action_measures.cursor_for_update("NON")
    bench.reminders.run()
    bench.clock.set(datetime(2026, 11, 2, 9, tzinfo=UTC))

    bench.acknowledge("We heard you.")

    replied = bench.office.query(query.id)
    assert replied.first_response.met_at == bench.clock()
    assert replied.first_response.source == "Kavya Pillai replied"


def test_nobody_decides_on_words_in_another_clients_channel(bench: Bench) -> None:
    bench.open()
    bench.acknowledge(SAID)

    for key in ("V2", "V9"):
        with pytest.raises(NotFoundError, match="There is no text waiting here"):
            bench.words.agree(key, CHECKER, within="IMA")


def test_a_step_that_was_taken_meanwhile_is_not_taken_again(bench: Bench) -> None:
    bench.open()
    bench.acknowledge(SAID)
    bench.acknowledge("We heard you.", key="V3")

    with pytest.raises(BotError, match="NON-A-1 is acknowledged"):
        bench.words.agree("V2", CHECKER, within=None)

    assert [text for text, _ in told(bench)] == ["We heard you."]
