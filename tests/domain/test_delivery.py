"""The rules of sending a letter once, each by itself and all together."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.domain.delivery import (
    PATIENCE,
    CardGone,
    Clean,
    Finding,
    LaneRefused,
    NotPosted,
    Outcome,
    Patience,
    Poisoned,
    Posted,
    Progress,
    State,
    TeamRefused,
    Uncertain,
    Unseen,
    abandoned,
    claimed,
    looked,
    settled,
)
from bot.domain.slack_answers import closes_the_channel, outcome_of
from tests.clocks import START
from tests.domain.delivery_model import SECOND, Rules, explore

HORIZON = 7
ATTEMPTS = 2


def test_no_interleaving_loses_or_doubles_a_letter() -> None:
    worlds, wrong = explore(Rules(), horizon=HORIZON, attempts=ATTEMPTS)

    print(f"{len(worlds)} worlds explored")  # noqa: T201  # seen with `pytest -s`
    assert wrong is None
    assert len(worlds) >= 10_000
    assert any(world.letter.attempt > 1 and world.is_done for world in worlds)


def sends_again_what_was_being_sent(progress: Progress, *, now: datetime) -> Progress:
    return replace(progress, state=State.PENDING)


def counts_from_the_claim(progress: Progress, *, now: datetime) -> Progress:
    return replace(abandoned(progress, now=now), last_at=progress.last_at)


def takes_uncertain_for_failed(progress: Progress, outcome: Outcome, *, now: datetime) -> Progress:
    doubt = isinstance(outcome, Uncertain)
    return settled(progress, NotPosted(error="e") if doubt else outcome, now=now)


def counts_to_the_end_of_the_look(
    progress: Progress, finding: Finding, *, began: datetime, now: datetime, patience: Patience
) -> Progress:
    return looked(progress, finding, began=now, now=now, patience=patience)


def takes_unread_for_clean(
    progress: Progress, finding: Finding, *, began: datetime, now: datetime, patience: Patience
) -> Progress:
    blind = isinstance(finding, Unseen)
    return looked(progress, Clean() if blind else finding, began=began, now=now, patience=patience)


@pytest.mark.parametrize(
    "mutant",
    [
        Rules(patience=replace(Rules().patience, settle=timedelta(0))),
        Rules(abandoned=sends_again_what_was_being_sent),
        Rules(abandoned=counts_from_the_claim),
        Rules(settled=takes_uncertain_for_failed),
        Rules(looked=counts_to_the_end_of_the_look),
        Rules(looked=takes_unread_for_clean),
    ],
    ids=[
        "no time to settle",
        "what was being sent is sent again",
        "time to settle runs from the claim",
        "uncertain is taken for failed",
        "time to settle runs to the end of the look",
        "unread is taken for clean",
    ],
)
def test_each_rule_is_needed(mutant: Rules) -> None:
    _, wrong = explore(mutant, horizon=HORIZON, attempts=ATTEMPTS)

    print(" → ".join(wrong or ()))  # noqa: T201  # seen with `pytest -s`
    assert wrong is not None


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        ("invalid_blocks", Poisoned(error="invalid_blocks")),
        ("msg_too_long", Poisoned(error="msg_too_long")),
        ("thread_not_found", Poisoned(error="thread_not_found", plain_may_do=False)),
        ("is_archived", LaneRefused(error="is_archived")),
        ("token_revoked", TeamRefused(error="token_revoked")),
        ("internal_error", Uncertain(error="internal_error")),
        ("fatal_error", Uncertain(error="fatal_error")),
        ("service_unavailable", Uncertain(error="service_unavailable")),
        ("an_error_of_tomorrow", Uncertain(error="an_error_of_tomorrow")),
    ],
)
def test_an_error_of_slack_says_whether_it_was_posted(error: str, outcome: Outcome) -> None:
    assert outcome_of(error, editing=False, attempt=1) == outcome


@pytest.mark.parametrize("error", ["message_not_found", "cant_update_message"])
def test_a_card_that_cannot_be_edited_is_gone(error: str) -> None:
    assert outcome_of(error, editing=True, attempt=1) == CardGone(error=error)


@pytest.mark.parametrize("error", ["internal_error", "fatal_error", "service_unavailable"])
def test_a_failure_of_slacks_own_is_tried_on_after_any_outage(error: str) -> None:
    assert outcome_of(error, editing=False, attempt=500) == Uncertain(error=error)


def test_an_error_nobody_listed_goes_to_a_person_at_the_fifth_try() -> None:
    outcomes = [outcome_of("odd", editing=False, attempt=attempt) for attempt in range(1, 6)]

    assert [type(outcome) for outcome in outcomes] == [Uncertain] * 4 + [Poisoned]
    # It may have been posted, so no copy may be.
    assert outcomes[-1] == Poisoned(error="odd at the 5th try", plain_may_do=False)


@pytest.mark.parametrize(
    ("error", "closed"),
    [("not_in_channel", True), ("missing_scope", True), ("internal_error", False)],
)
def test_only_a_refusal_closes_a_channel_to_our_eyes(error: str, closed: bool) -> None:
    assert closes_the_channel(error) is closed


def test_the_first_try_is_remembered_through_all_others() -> None:
    once = claimed(Progress(), edits=None, now=START)
    again = claimed(settled(once, NotPosted(error="e"), now=START), edits=None, now=START + SECOND)

    assert (again.first_at, again.last_at, again.attempt) == (START, START + SECOND, 2)


def test_a_letter_that_was_sent_keeps_no_error() -> None:
    failed = settled(claimed(Progress(), edits=None, now=START), NotPosted(error="e"), now=START)
    sent = settled(claimed(failed, edits=None, now=START), Posted(ts="7.0", text=""), now=START)

    assert (sent.state, sent.sent_ts, sent.error) == (State.SENT, "7.0", None)


def test_an_edit_of_unknown_end_simply_waits_its_turn_again() -> None:
    editing = claimed(Progress(), edits="5.0", now=START)

    assert settled(editing, Uncertain(error="e"), now=START).state is State.PENDING
    assert abandoned(editing, now=START).state is State.PENDING


def test_a_look_that_succeeds_ends_the_time_of_blindness() -> None:
    doubt = abandoned(claimed(Progress(), edits=None, now=START), now=START)
    refused = Unseen(error="not_in_channel", refused=True)
    much_later = START + PATIENCE.blind + SECOND

    blind = look(doubt, refused, at=START)
    seeing = look(blind, Clean(), at=START + SECOND)
    blind_again = look(seeing, refused, at=much_later)

    assert blind.blind_since == START
    assert (blind_again.state, blind_again.blind_since) == (State.UNKNOWN, much_later)


@pytest.mark.parametrize(
    ("wait", "times", "expected"),
    [
        (PATIENCE.pause, range(1, 9), [1, 2, 4, 8, 16, 32, 60, 60]),
        (PATIENCE.probe, range(8), [60, 120, 240, 480, 960, 1920, 3600, 3600]),
        (PATIENCE.pause, [10**6], [60]),
    ],
)
def test_waits_grow_and_have_an_end(
    wait: Callable[[int], timedelta], times: range, expected: list[int]
) -> None:
    assert [wait(number).total_seconds() for number in times] == expected


def look(progress: Progress, finding: Finding, *, at: datetime) -> Progress:
    return looked(progress, finding, began=at, now=at, patience=PATIENCE)
