"""Who hears when a query runs out of time, in whose hours, and never twice."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.deadlines import due
from bot.domain.errors import InvalidError
from bot.domain.escalation import (
    ClockName,
    Progress,
    Receiver,
    Rung,
    Step,
    acknowledge,
    climb,
    deliver_at,
    next_at,
    rungs,
)
from bot.domain.targets import Target
from tests.configs import configured
from tests.domain.plants import BOS, HYD, ist

LADDER = configured().ladder
ANSWER = rungs(
    "NON-Q-7",
    ClockName.ANSWER,
    deadline=due(ist("2026-11-02 10:00"), Target.parse("2BD"), HYD),
    ladder=LADDER,
)
HALF, MOST, BREACH, DAY_AFTER = ANSWER
CRITICAL = rungs(
    "NON-Q-8",
    ClockName.FIRST_RESPONSE,
    deadline=due(ist("2026-11-07 02:15"), Target.parse("1h"), HYD),
    ladder=LADDER,
    urgent=True,
)


def sent(moments: list[datetime]) -> list[str]:
    """Tick at some moments and return the keys of what was sent."""
    progress, keys = Progress(), []
    for moment in moments:
        step = climb(ANSWER, progress, moment)
        progress = step.progress
        keys += [step.rung.key] if step.rung else []
    return keys


def test_a_clock_has_four_rungs() -> None:
    assert [rung.key for rung in ANSWER] == [
        "NON-Q-7:answer:50%",
        "NON-Q-7:answer:80%",
        "NON-Q-7:answer:100%",
        "NON-Q-7:answer:+1BD",
    ]
    assert [rung.at for rung in ANSWER] == [
        # 25 working hours are given: 12.5 of them, 20 of them, all, and the next working day.
        ist("2026-11-03 14:00"),
        ist("2026-11-04 13:00"),
        ist("2026-11-04 18:00"),
        ist("2026-11-05 18:00"),
    ]


def test_a_breach_tells_three_people_and_owes_the_client_a_note() -> None:
    assert BREACH.breach
    assert BREACH.to == (Receiver.PM, Receiver.FUNCTION_HEAD, Receiver.RELATIONSHIP)
    assert BREACH.client_notice_by == ist("2026-11-05 18:00")
    assert not MOST.breach
    assert HALF.digest


def test_a_critical_query_climbs_by_the_minute_and_by_phone() -> None:
    minutes = [(rung.at - ist("2026-11-07 02:15")) // timedelta(minutes=1) for rung in CRITICAL]

    assert minutes == [0, 15, 30, 60]
    assert [rung.phone for rung in CRITICAL] == [False, True, True, True]
    assert CRITICAL[-1].breach


def test_the_answer_to_a_critical_query_climbs_the_normal_ladder_at_any_hour() -> None:
    deadline = due(ist("2026-11-07 02:15"), Target.parse("24h"), HYD)

    answer = rungs("NON-Q-8", ClockName.ANSWER, deadline=deadline, ladder=LADDER, urgent=True)

    assert answer[0].at == ist("2026-11-07 14:15")
    assert all(rung.urgent for rung in answer)


def test_a_clock_started_anew_has_keys_of_its_own() -> None:
    deadline = due(ist("2026-11-02 10:00"), Target.parse("1BD"), HYD)

    again = rungs("NON-Q-7", ClockName.UPDATE, deadline=deadline, ladder=LADDER, turn=3)

    assert again[0].key == "NON-Q-7:update.3:50%"


def test_before_the_first_rung_nothing_is_sent() -> None:
    step = climb(ANSWER, Progress(), HALF.at - timedelta(seconds=1))

    assert step.rung is None
    assert next_at(ANSWER, step.progress) == HALF.at


def test_every_rung_is_sent_once_however_often_the_tick_runs() -> None:
    moments = [HALF.at + timedelta(minutes=minute) for minute in range(3 * 24 * 60)]

    assert sent(moments) == [rung.key for rung in ANSWER]


def test_after_downtime_only_the_newest_rung_is_sent() -> None:
    assert sent([DAY_AFTER.at + timedelta(days=3)] * 2) == [DAY_AFTER.key]


def test_what_a_missed_rung_owed_the_client_and_whom_it_was_for_is_not_lost() -> None:
    step = climb(ANSWER, Progress(), DAY_AFTER.at)

    assert step.rung is not None
    assert step.rung.to == (
        Receiver.OWNER,
        Receiver.PM,
        Receiver.FUNCTION_HEAD,
        Receiver.RELATIONSHIP,
        Receiver.SITE_HEAD,
    )
    assert step.rung.client_notice_by == BREACH.client_notice_by


def test_after_downtime_a_critical_query_calls_everybody_at_once() -> None:
    step = climb(CRITICAL, Progress(), CRITICAL[-1].at)

    assert step.rung is not None
    assert step.rung.key == CRITICAL[-1].key
    assert step.rung.to == (
        Receiver.ON_CALL,
        Receiver.PM,
        Receiver.FUNCTION_HEAD,
        Receiver.SITE_HEAD,
        Receiver.EXECUTIVE,
    )
    assert step.rung.phone


def test_what_a_digest_tells_makes_no_message_louder_or_wider() -> None:
    soft = replace(MOST, digest=True)

    together = climb((HALF, soft), Progress(), soft.at).rung
    louder = climb((HALF, BREACH), Progress(), BREACH.at).rung

    assert together == replace(soft, to=(Receiver.OWNER, Receiver.PM))
    assert louder == BREACH


@pytest.mark.parametrize(
    ("last", "whom"), [("5BD", (Receiver.CLIENT,)), ("6BD", (Receiver.OWNER, Receiver.PM))]
)
def test_a_client_is_asked_or_people_of_ours_are_and_never_both(
    last: str, whom: tuple[Receiver, ...]
) -> None:
    wait = rungs(
        "NON-Q-7",
        ClockName.WAITING,
        deadline=due(ist("2026-11-02 10:00"), Target.parse("1BD"), HYD),
        ladder=LADDER,
    )
    (at,) = [rung.at for rung in wait if rung.key.endswith(last)]

    sent = climb(wait, Progress(), at).rung

    assert sent is not None
    assert sent.to == whom


def test_the_ladder_ends() -> None:
    progress = climb(ANSWER, Progress(), DAY_AFTER.at).progress

    assert next_at(ANSWER, progress) is None


def test_an_acknowledgement_stops_the_next_rung_once() -> None:
    progress = climb(ANSWER, Progress(), HALF.at).progress

    progress = acknowledge(ANSWER, progress, now=HALF.at, reason="QA signs at 15:00")

    stopped = climb(ANSWER, progress, MOST.at)
    assert stopped.rung is None
    assert climb(ANSWER, stopped.progress, BREACH.at).rung == BREACH


def test_an_acknowledgement_stops_a_rung_that_is_about_to_be_sent() -> None:
    progress = acknowledge(ANSWER, Progress(), now=MOST.at, reason="QA signs at 15:00")

    assert climb(ANSWER, progress, MOST.at).rung is None


def test_an_acknowledgement_stops_all_that_would_be_one_message() -> None:
    progress = acknowledge(ANSWER, Progress(), now=BREACH.at, reason="QA signs at 15:00")

    sent = climb(ANSWER, progress, BREACH.at).rung
    later = climb(ANSWER, progress, DAY_AFTER.at).rung

    assert sent == replace(BREACH, to=())
    assert later is not None
    assert later.to == (Receiver.SITE_HEAD,)


def test_an_acknowledged_breach_still_owes_the_client_a_note() -> None:
    before = climb(ANSWER, Progress(), MOST.at).progress
    progress = acknowledge(ANSWER, before, now=MOST.at, reason="On it")

    step = climb(ANSWER, progress, BREACH.at)

    assert step.rung == replace(BREACH, to=())


def test_an_acknowledgement_at_the_top_changes_nothing() -> None:
    progress = climb(ANSWER, Progress(), DAY_AFTER.at).progress

    assert acknowledge(ANSWER, progress, now=DAY_AFTER.at, reason="On it") == progress


def test_an_acknowledgement_needs_a_reason() -> None:
    with pytest.raises(InvalidError, match="Say why"):
        acknowledge(ANSWER, Progress(), now=HALF.at, reason=" ")


def test_a_rung_waits_for_the_receivers_working_hours() -> None:
    friday_evening = ist("2026-11-06 18:30")

    assert deliver_at(BREACH, friday_evening, HYD) == ist("2026-11-09 09:30")
    assert deliver_at(BREACH, friday_evening, BOS) == ist("2026-11-06 19:30")


def test_a_critical_rung_waits_for_nobody() -> None:
    assert deliver_at(CRITICAL[0], ist("2026-11-07 02:15"), HYD) == ist("2026-11-07 02:15")


@pytest.mark.parametrize("when", ["", "0%", "5%", "101%", "-1BD", "+0BD", "+4h", "15", "1h"])
def test_a_step_at_no_time_is_refused(when: str) -> None:
    with pytest.raises(InvalidError, match="as the time of an escalation step"):
        Step(when=when, to=(Receiver.PM,))


def test_a_step_for_nobody_is_refused() -> None:
    with pytest.raises(InvalidError, match="is for nobody"):
        Step(when="80%", to=())


@given(st.lists(st.integers(0, 8 * 24 * 60), max_size=20))
def test_no_rung_is_ever_sent_twice_or_out_of_order(minutes: list[int]) -> None:
    keys = sent([ist("2026-11-02 10:00") + timedelta(minutes=each) for each in sorted(minutes)])

    order = [rung.key for rung in ANSWER]
    assert keys == sorted(set(keys), key=order.index)


@given(st.integers(1, 40), st.sampled_from(["bh", "BD", "h", "CD"]), st.integers(0, 20000))
def test_rungs_come_in_order_of_time(amount: int, unit: str, minutes: int) -> None:
    received = ist("2026-11-02 10:00") + timedelta(minutes=minutes)
    deadline = due(received, Target.parse(f"{amount}{unit}"), HYD)

    found: tuple[Rung, ...] = rungs("NON-Q-7", ClockName.ANSWER, deadline=deadline, ladder=LADDER)

    assert [rung.key.rsplit(":", 1)[1] for rung in found] == ["50%", "80%", "100%", "+1BD"]
    assert received <= found[0].at
