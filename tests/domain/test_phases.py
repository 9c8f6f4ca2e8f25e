"""A campaign takes the rhythm along and gives it back as it was, whatever it was."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cadence import Beat, Cadence, Usual
from bot.domain.calendars import Weekday
from bot.domain.milestone_states import MilestoneState
from bot.domain.phases import campaign_of, in_phase
from tests.milestones import a_milestone

WHEN = {
    "beat": st.sampled_from(Beat),
    "weekday": st.sampled_from(Weekday),
    "at": st.times().map(lambda at: at.replace(second=0, microsecond=0)),
}
RHYTHMS = st.builds(
    Cadence,
    client=st.just("NON"),
    project=st.just("NV-204"),
    zone=st.just("America/New_York"),
    slot=st.just(date(2026, 10, 16)),
    automatic=st.booleans(),
    **WHEN,
)
CAMPAIGNS = st.sampled_from(["A10 GMP campaign", "A12 PPQ campaign"])


@given(RHYTHMS, st.lists(CAMPAIGNS, min_size=1), st.builds(Usual, **WHEN))
def test_after_its_campaigns_a_rhythm_is_what_it_was_whatever_people_set_meanwhile(
    rhythm: Cadence, running: list[str], by_hand: Usual
) -> None:
    begun = in_phase(rhythm, running[0])
    now = replace(begun, beat=by_hand.beat, weekday=by_hand.weekday, at=by_hand.at)
    for campaign in running:
        now = in_phase(now, campaign)

    assert begun.beat is Beat.DAILY
    assert (now.beat, now.weekday, now.at) == (by_hand.beat, by_hand.weekday, by_hand.at)
    assert in_phase(now, "") == rhythm
    assert in_phase(rhythm, "") == rhythm


def test_only_a_campaign_that_is_in_progress_runs() -> None:
    plan = [
        a_milestone(is_campaign=campaign, state=state, name=f"{state} {campaign}")
        for campaign in (False, True)
        for state in MilestoneState
    ]

    assert campaign_of(plan) == "A9 in_progress True"
    assert campaign_of(each for each in plan if not each.is_campaign) == ""
