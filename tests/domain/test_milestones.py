"""A milestone moves only along its ways; its baseline stays, whatever happens to the forecast."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.domain.buffers import Buffer, Third, buffer_of
from bot.domain.errors import BotError, ConflictError, InvalidError
from bot.domain.milestone_states import WAYS, MilestoneState, SlipReason
from bot.domain.milestones import Milestone, SlipCause
from bot.domain.plans import all_followers, require_order
from tests.domain.plants import HYD
from tests.milestones import MON_19_OCT, WED_28_OCT, a_milestone

NOW = datetime(2026, 10, 15, 6, 0, tzinfo=UTC)
LATE_TOLUENE = SlipCause(reason=SlipReason.MATERIALS, text="toluene delivered late")
days = st.dates(min_value=date(2026, 1, 1), max_value=date(2027, 12, 31))


def test_the_first_date_is_baseline_forecast_and_what_the_client_sees() -> None:
    planned = a_milestone().plan(MON_19_OCT)

    assert (planned.baseline, planned.forecast, planned.told) == (MON_19_OCT,) * 3
    assert planned.baseline_version == 1
    assert planned.variance(HYD) == 0


@pytest.mark.parametrize(
    ("forecast", "is_small"),
    [
        (date(2026, 10, 27), True),
        (date(2026, 10, 28), True),
        (date(2026, 10, 29), False),
        (date(2026, 10, 22), True),
        (date(2026, 10, 21), False),
    ],
)
def test_more_than_two_working_days_from_what_was_announced_is_no_small_change(
    forecast: date, is_small: bool
) -> None:
    told = a_milestone().plan(date(2026, 10, 26)).tell()

    # The client was shown a step of a day since; it is what was written to them that counts.
    shown = told.reforecast(date(2026, 10, 30), LATE_TOLUENE).show()

    assert shown.reforecast(forecast, LATE_TOLUENE).is_small_change(2, HYD) is is_small


def test_a_forecast_moves_the_variance_but_not_the_baseline_nor_what_the_client_was_told() -> None:
    moved = a_milestone().plan(MON_19_OCT).reforecast(WED_28_OCT, LATE_TOLUENE)

    assert moved.baseline == MON_19_OCT
    assert moved.variance(HYD) == 6
    assert moved.is_untold
    assert moved.told_variance(HYD) == 0
    assert moved.tell().told_variance(HYD) == 6


def test_a_second_first_date_is_refused() -> None:
    with pytest.raises(ConflictError, match="has its baseline, Mon 19 Oct 2026"):
        a_milestone().plan(MON_19_OCT).plan(WED_28_OCT)


def test_a_date_without_a_first_one_cannot_move() -> None:
    with pytest.raises(ConflictError, match="no date yet"):
        a_milestone().reforecast(WED_28_OCT, LATE_TOLUENE)


def test_the_same_forecast_again_is_refused() -> None:
    with pytest.raises(ConflictError, match="already"):
        a_milestone().plan(MON_19_OCT).reforecast(MON_19_OCT, LATE_TOLUENE)


def test_a_move_without_a_reason_in_words_is_refused() -> None:
    with pytest.raises(InvalidError, match="Say why"):
        SlipCause(reason=SlipReason.MATERIALS, text="  ")


def test_client_decision_pending_names_the_request_and_its_date() -> None:
    with pytest.raises(InvalidError, match="names what the client was asked"):
        SlipCause(reason=SlipReason.CLIENT_DECISION, text="MBR v3", request="NON-M-8")

    cause = SlipCause(
        reason=SlipReason.CLIENT_DECISION, text="MBR", request="NON-M-8", asked_on=MON_19_OCT
    )

    assert cause.request == "NON-M-8"


def test_done_without_evidence_is_refused_where_the_template_asks_for_it() -> None:
    with pytest.raises(InvalidError, match="needs evidence: batch report"):
        a_milestone().achieve(MON_19_OCT, at=NOW, evidence=(" ",))

    assert a_milestone(deliverables="").achieve(MON_19_OCT, at=NOW).actual == MON_19_OCT


def test_a_planned_milestone_that_is_done_was_begun_as_well() -> None:
    done = a_milestone().achieve(MON_19_OCT, at=NOW, evidence=("LR-114",))

    assert done.state is MilestoneState.ACHIEVED
    assert done.evidence == ("LR-114",)
    assert not done.is_done


def test_the_client_accepts_only_what_is_achieved_and_asks_for_it() -> None:
    with pytest.raises(ConflictError, match="not achieved yet"):
        a_milestone().accept()
    with pytest.raises(ConflictError, match="needs no acceptance"):
        a_milestone(client_must="").accept()


def test_what_is_refused_is_in_progress_again_without_a_day() -> None:
    done = a_milestone().achieve(MON_19_OCT, at=NOW, evidence=("LR-114",))

    back = done.take_back("page 4 is missing")

    assert back.state is MilestoneState.IN_PROGRESS
    assert (back.actual, back.achieved_at) == (None, None)
    with pytest.raises(InvalidError, match="what is missing"):
        done.take_back(" ")


def test_a_milestone_may_not_come_before_one_it_follows() -> None:
    readiness = a_milestone(code="A8", name="Readiness gate").plan(date(2026, 10, 21))
    batch = a_milestone(predecessors=("A8",)).plan(MON_19_OCT)

    with pytest.raises(InvalidError, match="A9 Engineering batch follows A8 Readiness gate"):
        require_order(batch, {"A8": readiness, "A9": batch})
    require_order(batch, {"A8": replace(readiness, state=MilestoneState.CANCELLED), "A9": batch})


def test_a_milestone_may_not_pass_one_that_follows_it() -> None:
    batch = a_milestone().plan(WED_28_OCT)
    campaign = a_milestone(code="A10", name="Campaign", predecessors=("A9",)).plan(
        date(2026, 10, 26)
    )

    with pytest.raises(InvalidError, match="with followers"):
        require_order(batch, {"A9": batch, "A10": campaign})


def test_everything_after_a_milestone_is_found_also_where_the_plan_runs_in_a_circle() -> None:
    a, b, c = (
        a_milestone(code="A", predecessors=("C",)),
        a_milestone(code="B", predecessors=("A",)),
        a_milestone(code="C", predecessors=("B",)),
    )

    assert [each.code for each in all_followers(a, {"A": a, "B": b, "C": c})] == ["B", "C"]


def test_a_late_milestone_is_one_whose_forecast_passed_unachieved() -> None:
    planned = a_milestone().plan(MON_19_OCT)

    assert planned.is_late(date(2026, 10, 20))
    assert not planned.is_late(MON_19_OCT)
    assert not planned.achieve(MON_19_OCT, at=NOW, evidence=("x",)).is_late(WED_28_OCT)


@pytest.mark.parametrize(
    ("used", "percent", "third"),
    [(3, 12, Third.FIRST), (9, 38, Third.SECOND), (17, 71, Third.LAST), (30, 125, Third.LAST)],
)
def test_a_buffer_is_coloured_by_thirds(used: int, percent: int, third: Third) -> None:
    buffer = Buffer(days=24, used=used)

    assert (buffer.percent, buffer.third) == (percent, third)


def test_the_buffer_is_used_by_the_last_milestone_and_never_gains() -> None:
    first = a_milestone(code="A9").plan(MON_19_OCT).reforecast(WED_28_OCT, LATE_TOLUENE)
    last = a_milestone(code="A12").plan(date(2026, 12, 1))

    assert buffer_of([first, last], 24, HYD) == Buffer(days=24, used=0)
    early = last.reforecast(date(2026, 11, 20), LATE_TOLUENE)
    assert buffer_of([first, early], 24, HYD) == Buffer(days=24, used=0)
    late = last.reforecast(date(2026, 12, 8), LATE_TOLUENE)
    assert buffer_of([first, late], 24, HYD) == Buffer(days=24, used=5)
    assert buffer_of([first, late], 24, HYD, told=True) == Buffer(days=24, used=0)
    assert buffer_of([a_milestone()], 24, HYD) is None


class AnyLife(RuleBasedStateMachine):
    """Let anybody do anything to a milestone in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.milestone = a_milestone()
        self.baselines: dict[int, date] = {}

    @initialize(needs=st.booleans(), proof=st.booleans())
    def _begin(self, *, needs: bool, proof: bool) -> None:
        self.milestone = a_milestone(
            client_must="accept" if needs else "", deliverables="report" if proof else ""
        )

    @rule(day=days)
    def plan(self, day: date) -> None:
        self._try(lambda: self.milestone.plan(day))

    @rule(day=days)
    def reforecast(self, day: date) -> None:
        self._try(lambda: self.milestone.reforecast(day, LATE_TOLUENE))

    @rule()
    def tell(self) -> None:
        self._try(self.milestone.tell)

    @rule()
    def start(self) -> None:
        self._try(self.milestone.start)

    @rule(day=days, evidence=st.sampled_from(["", "LR-114"]))
    def achieve(self, day: date, evidence: str) -> None:
        self._try(lambda: self.milestone.achieve(day, at=NOW, evidence=(evidence,)), ways=2)

    @rule()
    def accept(self) -> None:
        self._try(self.milestone.accept)

    @rule(reason=st.sampled_from(["", "page 4 is missing"]))
    def take_back(self, reason: str) -> None:
        self._try(lambda: self.milestone.take_back(reason))

    @rule(reason=st.sampled_from(["", "scope reduced"]))
    def cancel(self, reason: str) -> None:
        self._try(lambda: self.milestone.cancel(reason))

    @rule(day=days)
    def rebase(self, day: date) -> None:
        if self.milestone.baseline is not None:
            self._try(lambda: self.milestone.rebase(day))

    @invariant()
    def no_version_of_the_baseline_ever_changes(self) -> None:
        version, day = self.milestone.baseline_version, self.milestone.baseline
        if day is not None:
            assert self.baselines.setdefault(version, day) == day
        assert sorted(self.baselines) == list(range(1, version + 1))

    @invariant()
    def a_day_it_came_true_belongs_to_what_is_achieved(self) -> None:
        reached = {MilestoneState.ACHIEVED, MilestoneState.ACCEPTED}
        assert (self.milestone.actual is not None) == (self.milestone.state in reached)

    @invariant()
    def only_the_client_finishes_what_asks_for_acceptance(self) -> None:
        if self.milestone.state is MilestoneState.ACCEPTED:
            assert self.milestone.needs_acceptance

    def _try(self, step: object, *, ways: int = 1) -> None:
        before = self.milestone
        try:
            after = step()  # type: ignore[operator]
        except BotError:
            return
        assert isinstance(after, Milestone)
        assert after.state in _reach(before.state, ways)
        self.milestone = after


def _reach(state: MilestoneState, ways: int) -> set[MilestoneState]:
    found = {state}
    for _ in range(ways):
        found |= {to for each in found for to in WAYS[each]}
    return found


TestAnyLife = AnyLife.TestCase


def test_every_state_has_words_and_every_reason_too() -> None:
    assert all(state.words for state in MilestoneState)
    assert all(reason.words for reason in SlipReason)
