"""An action goes only where its states allow, and nobody judges or ends their own work."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.domain.action_cycles import (
    LONGEST_WINDOW,
    Check,
    Extension,
    Plan,
    Referral,
    Standing,
    Window,
)
from bot.domain.action_states import WAYS, ActionState
from bot.domain.actions import Action, Origin, OriginKind, capa_reference
from bot.domain.criteria import read_criterion
from bot.domain.errors import BotError, ConflictError, ForbiddenError, InvalidError
from bot.domain.queries import Promise

NOW = datetime(2026, 11, 2, 4, 30, tzinfo=UTC)
TODAY = NOW.date()
ORIGIN = Origin(kind=OriginKind.PERSON, key="person:1", at=NOW, words="too many questions")
PEOPLE = ("U0RAVI", "U0NOOR", "U0KAVYA")


def an_action() -> Action:
    return Action(
        id="NON-A-1",
        client="NON",
        project="NV-204",
        site="HYD",
        subject="Questions that came one by one",
        cause="person:1",
        origins=(ORIGIN,),
        lead="U0KAVYA",
        lead_name="Kavya Pillai",
        received_at=NOW,
        acknowledged=Promise(due=NOW + timedelta(days=1)),
        moved_at=NOW,
    )


def a_plan(*, owner: str = "U0RAVI", due: date = TODAY, criterion: str = "a list a week") -> Plan:
    return Plan(
        owner=owner,
        owner_name=owner,
        due=due,
        criterion=read_criterion(criterion, today=TODAY),
        window=Window(days=28),
        approved_by="U0KAVYA",
        approved_by_name="Kavya Pillai",
        approved_at=NOW,
    )


def a_check(*, by: str, effective: bool = True) -> Check:
    return Check(by=by, by_name=by, at=NOW, effective=effective, finding="counted")


def proposed() -> Action:
    heard = an_action().acknowledge(name="Kavya Pillai", at=NOW)
    return heard.analyse(theme="questions", whys=("no list",), at=NOW).propose(
        correction="", measure="a weekly list", at=NOW
    )


def checking() -> Action:
    done = proposed().approve(a_plan(), at=NOW).implement("list 1", on=TODAY, at=NOW)
    return done.open_check(at=NOW)


class AnyOrder(RuleBasedStateMachine):
    """Whatever people press in whatever order, the record stays one that can be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.action = an_action()

    def step(self, take: Callable[[Action], Action]) -> None:
        before = self.action
        with suppress(BotError):
            self.action = take(before)
        if self.action.state is not before.state:
            between = WAYS[before.state] | {
                further for near in WAYS[before.state] for further in WAYS[near]
            }
            assert self.action.state in between
        assert self.action.cycles[: len(before.cycles) - 1] == before.cycles[:-1]

    @rule(by=st.sampled_from(PEOPLE))
    def acknowledge(self, by: str) -> None:
        self.step(lambda action: action.acknowledge(name=by, at=NOW))

    @rule(why=st.sampled_from(["", " ", "no list"]))
    def analyse(self, why: str) -> None:
        self.step(lambda action: action.analyse(theme="questions", whys=(why,), at=NOW))

    @rule(measure=st.sampled_from(["", "a list"]))
    def propose(self, measure: str) -> None:
        self.step(lambda action: action.propose(correction="", measure=measure, at=NOW))

    @rule(owner=st.sampled_from(PEOPLE))
    def approve(self, owner: str) -> None:
        self.step(lambda action: action.approve(a_plan(owner=owner), at=NOW))

    @rule()
    def start(self) -> None:
        self.step(lambda action: action.start(at=NOW))

    @rule(evidence=st.sampled_from(["", "list 1"]))
    def implement(self, evidence: str) -> None:
        self.step(lambda action: action.implement(evidence, on=TODAY, at=NOW))

    @rule()
    def window_over(self) -> None:
        self.step(lambda action: action.open_check(at=NOW))

    @rule(by=st.sampled_from(PEOPLE), effective=st.booleans())
    def check(self, by: str, effective: bool) -> None:
        self.step(lambda action: action.check(a_check(by=by, effective=effective)))

    @rule(by=st.sampled_from(PEOPLE))
    def close(self, by: str) -> None:
        self.step(lambda action: action.close("You said, we did.", by=by, at=NOW))

    @rule(by=st.sampled_from(PEOPLE), reason=st.sampled_from(["", "out of scope"]))
    def cancel(self, by: str, reason: str) -> None:
        self.step(lambda action: action.cancel(reason, by=by, at=NOW))

    @rule(standing=st.sampled_from(Standing))
    def refer(self, standing: Standing) -> None:
        self.step(lambda action: action.refer(a_referral(standing), at=NOW))

    @rule(standing=st.sampled_from(Standing))
    def follow(self, standing: Standing) -> None:
        self.step(lambda action: action.follow(standing, TODAY, at=NOW))

    @rule(days=st.integers(-3, 30))
    def extend(self, days: int) -> None:
        self.step(lambda action: action.extend(an_extension(action, days=days)))

    @invariant()
    def no_checker_owns_the_work(self) -> None:
        for cycle in self.action.cycles:
            assert cycle.check is None or (cycle.plan and cycle.check.by != cycle.plan.owner)

    @invariant()
    def work_has_a_criterion(self) -> None:
        begun = {ActionState.IN_PROGRESS, ActionState.IMPLEMENTED, ActionState.CHECKING}
        if self.action.state in begun:
            assert self.action.cycle.plan
            assert self.action.cycle.plan.criterion.text

    @invariant()
    def only_what_works_or_is_in_the_quality_system_is_closed(self) -> None:
        if self.action.state is ActionState.CLOSED and not self.action.referral:
            assert self.action.cycle.check
            assert self.action.cycle.check.effective
            assert self.action.told

    @invariant()
    def a_new_cycle_follows_only_what_did_not_work(self) -> None:
        for cycle in self.action.cycles[:-1]:
            assert cycle.check
            assert not cycle.check.effective


def a_referral(standing: Standing) -> Referral:
    return Referral(
        reference="CAPA-1", owner="U0NOOR", owner_name="Noor", due=TODAY, standing=standing
    )


def an_extension(action: Action, *, days: int, reason: str = "late toluene") -> Extension:
    before = action.due or TODAY
    return Extension(
        before=before,
        after=before + timedelta(days=days),
        reason=reason,
        by="U0KAVYA",
        by_name="Kavya Pillai",
        at=NOW,
    )


TestAnyOrder = AnyOrder.TestCase


def test_the_owner_may_neither_check_close_nor_give_up() -> None:
    with pytest.raises(ForbiddenError, match="somebody else has to check it"):
        checking().check(a_check(by="U0RAVI"))
    with pytest.raises(ForbiddenError, match="tell the client"):
        checking().check(a_check(by="U0NOOR")).close("done", by="U0RAVI", at=NOW)
    with pytest.raises(ForbiddenError, match="give it up"):
        proposed().approve(a_plan(), at=NOW).cancel("no time", by="U0RAVI", at=NOW)


def test_a_check_before_the_window_is_over_is_refused_with_its_first_day() -> None:
    done = proposed().approve(a_plan(), at=NOW).implement("list 1", on=TODAY, at=NOW)

    with pytest.raises(ConflictError, match="check it from Mon 30 Nov 2026 on"):
        done.check(a_check(by="U0NOOR"))


def test_a_criterion_that_says_nothing_is_refused_with_an_example() -> None:
    with pytest.raises(InvalidError, match="first response in target for 95 %"):
        a_plan(criterion=" ")


def test_an_extension_keeps_both_days_and_needs_a_reason_and_a_later_day() -> None:
    approved = proposed().approve(a_plan(), at=NOW)

    moved = approved.extend(an_extension(approved, days=5))

    assert moved.due == TODAY + timedelta(days=5)
    assert moved.cycle.plan is not None
    assert moved.cycle.plan.extensions[0].before == TODAY
    with pytest.raises(InvalidError, match="Say why"):
        approved.extend(an_extension(approved, days=5, reason=" "))
    with pytest.raises(InvalidError, match="Name a later day"):
        approved.extend(an_extension(approved, days=0))
    with pytest.raises(ConflictError, match="no work with a due day"):
        checking().extend(an_extension(approved, days=5))


def test_what_is_completed_in_the_quality_system_is_closed_here() -> None:
    heard = an_action().acknowledge(name="Kavya Pillai", at=NOW)
    referred = heard.refer(a_referral(Standing.RECORDED), at=NOW)

    assert referred.follow(Standing.IN_PROGRESS, TODAY, at=NOW).state is ActionState.REFERRED
    assert referred.follow(Standing.COMPLETED, TODAY, at=NOW).state is ActionState.CLOSED


@pytest.mark.parametrize("said", ["", "142", "CAPA", "CAPA-", "CAPA-1 because the filter tore"])
def test_only_a_number_is_taken_from_the_quality_system(said: str) -> None:
    with pytest.raises(InvalidError, match="CAPA-0142"):
        capa_reference(said)


def test_the_window_waits_for_days_and_queries_but_not_for_ever() -> None:
    window = Window.agreed(90, 10)
    criterion = read_criterion("a list a week", today=TODAY)
    last = TODAY + timedelta(days=LONGEST_WINDOW)

    def over(days: int, seen: int) -> bool:
        today = TODAY + timedelta(days=days)
        return window.is_over(TODAY, criterion, today=today, seen=seen)

    assert not over(89, 50)
    assert over(90, 10)
    assert not over(120, 9)
    assert window.is_over(TODAY, criterion, today=last, seen=0)


def test_a_window_lasts_as_long_as_what_is_measured() -> None:
    criterion = read_criterion(
        "first response in target for 95 % of P3 queries, 1 Nov-31 Jan", today=TODAY
    )

    assert Window(days=28).opens(TODAY, criterion) == date(2027, 2, 1)


@pytest.mark.parametrize(("days", "events"), [(0, 0), (181, 0), (90, -1), (90, 1001)])
def test_a_window_out_of_reason_is_refused(days: int, events: int) -> None:
    with pytest.raises(InvalidError):
        Window.agreed(days, events)


def test_the_first_word_to_the_client_counts_and_no_later_one() -> None:
    late = replace(an_action(), acknowledged=Promise(due=NOW))

    heard = late.acknowledge(name="Kavya Pillai", at=NOW)

    assert heard.acknowledged.met_at == NOW
    with pytest.raises(ConflictError, match="NON-A-1 is acknowledged"):
        heard.acknowledge(name="Ravi Menon", at=NOW)
