"""People are reminded of an action in working hours, ahead of time and once it is late."""

from dataclasses import replace
from datetime import UTC, date, datetime

from bot.domain.action_nudges import Nudge, NudgeKind, look_at_window, next_at, nudges, reached
from bot.domain.actions import Action
from bot.domain.escalation import Receiver
from tests.configs import configured
from tests.domain.plants import HYD
from tests.domain.test_actions import NOW, a_plan, an_action, checking, proposed

LADDER = configured().ladder


def made(action: Action) -> tuple[Nudge, ...]:
    return nudges(action, LADDER, HYD)


def days(action: Action, kind: NudgeKind) -> list[date]:
    return [each.at.astimezone(HYD.tz).date() for each in made(action) if each.kind is kind]


def test_the_acknowledgement_climbs_the_ladder_of_a_first_response() -> None:
    received = replace(
        an_action(),
        received_at=datetime(2026, 10, 30, 20, 10, tzinfo=UTC),
        acknowledged=replace(
            an_action().acknowledged, due=datetime(2026, 11, 3, 12, 30, tzinfo=UTC)
        ),
    )

    late = next(each for each in made(received) if each.at >= each.due_at)

    assert late.at == datetime(2026, 11, 4, 4, 0, tzinfo=UTC)
    assert Receiver.RELATIONSHIP in late.to
    assert made(received)[-1].to == (Receiver.SITE_HEAD,)


def test_work_is_reminded_of_five_and_two_working_days_ahead_and_on_the_day() -> None:
    due = date(2026, 11, 20)
    approved = proposed().approve(a_plan(due=due), at=NOW)

    assert days(approved, NudgeKind.DUE) == [date(2026, 11, 13), date(2026, 11, 18), due]
    assert days(approved, NudgeKind.OVERDUE)[0] == date(2026, 11, 23)
    overdue = next(each for each in made(approved) if each.kind is NudgeKind.OVERDUE)
    assert set(overdue.to) == {Receiver.OWNER, Receiver.PM, Receiver.RELATIONSHIP}


def test_the_checker_is_asked_at_once_and_again_while_nobody_checks() -> None:
    first, *more = made(checking())

    assert (first.kind, first.at) == (NudgeKind.CHECK, NOW)
    assert Receiver.OWNER not in first.to
    assert len(more) == 2


def test_what_was_given_is_not_given_again() -> None:
    first, second, _ = made(checking())

    assert reached(made(checking()), (), NOW) == [first]
    assert reached(made(checking()), (first.key,), NOW) == []
    assert next_at(made(checking()), (first.key,)) == second.at


def test_a_settled_action_is_left_alone() -> None:
    assert made(an_action().cancel("said twice", by="U0NOOR", at=NOW)) == ()


def test_the_window_is_looked_at_on_its_first_day_and_then_every_working_day() -> None:
    done = proposed().approve(a_plan(), at=NOW).implement("list 1", on=date(2026, 11, 2), at=NOW)
    first = datetime(2026, 11, 30, 4, 0, tzinfo=UTC)

    assert look_at_window(done, HYD, now=NOW) == first
    assert look_at_window(done, HYD, now=first) == datetime(2026, 12, 1, 4, 0, tzinfo=UTC)
    assert look_at_window(checking(), HYD, now=NOW) is None
