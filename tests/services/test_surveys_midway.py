"""A campaign is asked about in its middle as well as at its end (F6)."""

from datetime import date

import pytest

from bot.domain.clients import Template
from bot.domain.records import Actor, ActorRole
from bot.domain.surveys import HALF, Survey, SurveyState
from bot.services.milestone_finding import Here
from bot.services.plans import Plans
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.domain.plants import ist
from tests.services.asking import Asking
from tests.services.office import HOST

NON = Here(client="NON", project="NV-204")
RAVI = Actor(user="U9", team="T1", role=ActorRole.STAFF, name="Ravi Menon")
EIGHT_WEEKS = date(2026, 12, 28)


@pytest.fixture
def asking(database: Database, clock: Moving) -> Asking:
    clock.set(ist("2026-11-02 10:00"))
    made = Asking(database, clock, configured())
    made.link(contacts=2)
    return made


@pytest.fixture
def plans(asking: Asking) -> Plans:
    made = Plans.over(asking.database, asking.clock, HOST, configured())
    made.milestones.use_template(NON, RAVI, Template.API)
    return made


def begin(plans: Plans, *, until: date = EIGHT_WEEKS) -> None:
    plans.milestones.plan("A10", NON, RAVI, day=until)
    plans.milestones.start("A10", NON, RAVI)


def on(asking: Asking, when: str) -> list[Survey]:
    """Let the ticks run at a time in Hyderabad and return what is asked about the campaign."""
    asking.clock.set(ist(when))
    asking.plans.plan()
    asking.rounds.advance()
    return [each for each in asking.all() if each.set_code == "F6"]


def test_it_opens_two_business_days_after_the_middle(asking: Asking, plans: Plans) -> None:
    begin(plans)

    assert on(asking, "2026-11-30 09:00") == []
    (planned,) = on(asking, "2026-11-30 15:00")
    assert (planned.state, planned.about) == (SurveyState.DRAFT, "the campaign so far")
    assert planned.subject.startswith(HALF)
    assert planned.next_at == ist("2026-12-02 18:00")
    (opened,) = on(asking, "2026-12-02 18:00")
    assert (opened.state, opened.invited) == (SurveyState.OPEN, 2)
    assert len(on(asking, "2026-12-03 18:00")) == 1


def test_the_middle_is_counted_from_the_start_that_was_not_taken_back(
    asking: Asking, plans: Plans
) -> None:
    begin(plans, until=date(2027, 2, 15))
    plans.milestones.unstart("A10", NON, RAVI, reason="it was A9")
    asking.clock.set(ist("2026-12-21 10:00"))
    plans.milestones.start("A10", NON, RAVI)

    # The middle of the first start would be 24 December.
    assert on(asking, "2026-12-28 12:00") == []
    (planned,) = on(asking, "2027-01-18 20:00")
    assert planned.state is SurveyState.DRAFT


def test_the_end_is_asked_about_as_well(asking: Asking, plans: Plans) -> None:
    begin(plans)
    on(asking, "2026-11-30 15:00")
    on(asking, "2026-12-02 18:00")
    asking.clock.set(ist("2026-12-28 15:00"))
    plans.milestones.done("A10", NON, RAVI, evidence="batch records")

    half, end = on(asking, "2026-12-30 18:00")

    assert half.state is SurveyState.CLOSED
    assert (end.about, end.state) == ("the campaign", SurveyState.OPEN)


def test_nobody_is_asked_half_way_once_the_end_has_come(asking: Asking, plans: Plans) -> None:
    begin(plans)
    on(asking, "2026-11-30 15:00")
    plans.milestones.done("A10", NON, RAVI, evidence="batch records")

    half, _ = on(asking, "2026-12-01 15:00")

    assert (half.state, half.reason) == (SurveyState.DROPPED, "A10 GMP campaign is achieved")


def test_a_short_campaign_is_asked_about_at_its_end_only(asking: Asking, plans: Plans) -> None:
    begin(plans, until=date(2026, 11, 27))

    assert on(asking, "2026-11-20 15:00") == []
