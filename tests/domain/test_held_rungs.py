"""Each receiver hears of each clock once at a time, in their hours, and nothing is lost."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.escalation import ClockName, Rung, full_minute, minute_of
from bot.domain.held_rungs import Held, Telling, told_now
from tests.domain.plants import ist

START = ist("2026-11-02 10:00")
MINUTE = timedelta(minutes=1)
USERS = ("ravi", "kavya", "noor")


def a_rung(step: int, at: datetime) -> Rung:
    return Rung(
        key=f"NON-Q-1:answer:{step}%",
        query_id="NON-Q-1",
        clock=ClockName.ANSWER,
        at=at,
        to=(),
        breach=False,
    )


def test_whoever_slept_through_one_rung_hears_the_newer_one_and_what_it_replaces() -> None:
    nearly, breach = a_rung(80, START), a_rung(100, START + 30 * MINUTE)
    morning = START + 60 * MINUTE
    held = [
        Held(rung=nearly, user="ravi", at=morning),
        Held(rung=breach, user="ravi", at=morning),
        Held(rung=breach, user="kavya", at=morning),
    ]

    assert told_now(held, morning - MINUTE) == ((), tuple(held))
    tellings, still = told_now(held, morning)

    told = Telling(rung=breach, people=("ravi", "kavya"), instead=("ravi",), since=START)
    assert (tellings, still) == ((told,), ())


WAITS = st.lists(
    st.tuples(st.integers(0, 300), st.dictionaries(st.sampled_from(USERS), st.integers(0, 300))),
    max_size=6,
)


@given(WAITS)
def test_every_receiver_of_a_rung_hears_of_it_or_of_a_newer_one_once(
    climbed: list[tuple[int, dict[str, int]]],
) -> None:
    reached = [
        (a_rung(step, START + minute * MINUTE), waits)
        for step, (minute, waits) in enumerate(sorted(climbed, key=lambda each: each[0]))
    ]
    held: tuple[Held, ...] = ()
    heard: list[tuple[datetime, str, Rung]] = []
    for elapsed in range(601):
        now = START + elapsed * MINUTE
        fresh = [
            Held(rung=rung, user=user, at=now + wait * MINUTE)
            for rung, waits in reached
            if rung.at == now
            for user, wait in waits.items()
        ]
        tellings, held = told_now((*held, *fresh), now)
        heard += [(now, user, each.rung) for each in tellings for user in each.people]

    assert held == ()
    assert len({(at, user) for at, user, _ in heard}) == len(heard)
    told = {(at, user): rung for at, user, rung in heard}
    for rung, waits in reached:
        for user, wait in waits.items():
            assert told[rung.at + wait * MINUTE, user].at >= rung.at


@given(st.integers(0, 10**12))
def test_an_instant_lies_between_two_full_minutes_or_is_one(microseconds: int) -> None:
    at = START + timedelta(microseconds=microseconds)

    assert minute_of(at) <= at <= full_minute(at) < at + MINUTE
    assert (minute_of(at) == at) == (full_minute(at) == at)
