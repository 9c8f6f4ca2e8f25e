"""Whose turn a query was, what both sides' time adds up to, and what is left of a target."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.clocks import ClockLog, Turn
from bot.domain.deadlines import Deadline, due
from bot.domain.errors import ConflictError, InvalidError
from bot.domain.targets import Target
from bot.domain.working_time import business_time
from tests.domain.plants import HYD, ist

RECEIVED = ist("2026-11-02 09:30")
QUESTION = "Which lot is meant?"
LOG = ClockLog.started(RECEIVED, "received")
WAITING = LOG.wait(ist("2026-11-03 18:00"), QUESTION)

steps = st.lists(
    st.tuples(st.sampled_from(["wait", "resume", "stop", "restart"]), st.integers(-200, 4000)),
    max_size=12,
)


def deadline(log: ClockLog, now: datetime, target: str = "2BD") -> Deadline:
    return due(RECEIVED, Target.parse(target), HYD, pauses=log.pauses(now))


def left(log: ClockLog, now: datetime, target: str = "2BD") -> timedelta:
    """Return the working time that remains of a target."""
    return business_time(now, deadline(log, now, target).at, HYD)


def told(story: list[tuple[str, int]]) -> tuple[ClockLog, datetime]:
    """Play random steps, some of them out of order, as late deliveries are."""
    log, now = LOG, RECEIVED
    for step, minutes in story:
        moment = now + timedelta(minutes=minutes)
        now = max(now, moment)
        if step == "wait" and log.turn is Turn.OURS:
            log = log.wait(moment, QUESTION)
        elif step == "resume":
            log = log.resume(moment, "client wrote")
        elif step == "stop":
            log = log.stop(moment)
        elif step == "restart":
            log = log.restart(moment, "not yet")
    return log, now


def test_both_sides_time_is_told_in_working_days() -> None:
    log = WAITING.resume(ist("2026-11-09 18:00"), "client wrote")

    totals = log.totals(ist("2026-11-09 20:00"), HYD)

    assert totals.words == "elapsed 6 BD, ours 2, theirs 4"


def test_parts_of_a_day_add_up_as_they_are_shown() -> None:
    log = LOG.wait(ist("2026-11-02 12:30"), QUESTION)

    assert log.totals(ist("2026-11-02 15:30"), HYD).words == "elapsed 0.8 BD, ours 0.4, theirs 0.4"


def test_totals_can_be_asked_for_a_moment_in_the_past() -> None:
    log = WAITING.resume(ist("2026-11-09 18:00"), "client wrote")

    assert log.totals(ist("2026-11-02 18:00"), HYD).words == "elapsed 1 BD, ours 1, theirs 0"
    assert log.pauses(ist("2026-11-03 18:00")) == ()


@pytest.mark.parametrize("question", ["", "  \n"])
def test_only_a_question_that_was_posted_pauses(question: str) -> None:
    with pytest.raises(InvalidError, match="specific question"):
        LOG.wait(ist("2026-11-02 12:00"), question)


def test_a_clock_that_waits_cannot_wait_again() -> None:
    with pytest.raises(ConflictError, match="not running on our side"):
        WAITING.wait(ist("2026-11-04 12:00"), "And which batch?")


def test_the_clock_resumes_from_the_clients_own_time() -> None:
    log = WAITING.resume(ist("2026-11-05 11:00"), "client wrote")

    assert log.pauses(ist("2026-11-09 12:00")) == (
        (ist("2026-11-03 18:00"), ist("2026-11-05 11:00")),
    )
    assert log.turn is Turn.OURS


def test_a_client_who_wrote_before_we_asked_leaves_no_pause() -> None:
    log = WAITING.resume(ist("2026-11-03 17:00"), "client wrote")

    assert log.pauses(ist("2026-11-09 12:00")) == ()
    assert log.stretches[-1].start == ist("2026-11-03 18:00")


def test_another_word_of_the_client_changes_nothing() -> None:
    log = WAITING.resume(ist("2026-11-05 11:00"), "client wrote")

    assert log.resume(ist("2026-11-05 12:00"), "client wrote") == log


def test_an_answer_stops_the_clock_once() -> None:
    log = LOG.stop(ist("2026-11-03 12:00"))

    assert log.turn is None
    assert log.stop(ist("2026-11-04 12:00")) == log
    assert log.totals(ist("2026-11-09 12:00"), HYD).ours == timedelta(hours=11)


def test_a_reopened_query_goes_on_with_what_was_left() -> None:
    log = LOG.stop(ist("2026-11-02 18:00")).restart(ist("2026-11-05 09:30"), "not yet")

    assert deadline(log, ist("2026-11-05 10:00"), "12bh").at == ist("2026-11-05 13:00")


def test_a_running_clock_is_not_restarted() -> None:
    assert LOG.restart(ist("2026-11-05 09:30"), "not yet") == LOG


def test_what_remains_stands_still_while_we_wait() -> None:
    log = LOG.wait(ist("2026-11-03 09:30"), QUESTION)
    early, late = ist("2026-11-03 12:00"), ist("2026-11-30 12:00")

    assert left(log, early) == left(log, late) == timedelta(hours=17)


@given(steps)
def test_a_log_has_no_gaps_and_never_runs_backwards(story: list[tuple[str, int]]) -> None:
    log, _ = told(story)

    assert log.stretches[0].start == RECEIVED
    for before, after in zip(log.stretches, log.stretches[1:], strict=False):
        assert before.end == after.start
    assert all(each.end is None or each.end >= each.start for each in log.stretches)


@given(steps)
def test_our_time_and_theirs_are_all_the_time_there_was(story: list[tuple[str, int]]) -> None:
    log, now = told(story)
    end = log.stretches[-1].end or now

    assert log.totals(now, HYD).elapsed == business_time(RECEIVED, min(end, now), HYD)


@given(steps, st.integers(0, 5000))
def test_what_remains_never_grows_and_only_our_turn_uses_it(
    story: list[tuple[str, int]], minutes: int
) -> None:
    log, now = told(story)
    later = now + timedelta(minutes=minutes)

    first, second = left(log, now, "9BD"), left(log, later, "9BD")

    assert first >= second
    if log.turn is Turn.THEIRS:
        assert first == second
