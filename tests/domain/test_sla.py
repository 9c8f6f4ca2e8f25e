"""What a client is owed by priority and category, and what a change does to it."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.sla import CalendarRule, Facts, Policy, next_update, price, targets_for
from bot.domain.terms import Category, Priority
from tests.configs import configured
from tests.domain.plants import HYD, LON, at, ist

POLICY = configured().policy


def facts(**changes: object) -> Facts:
    asked = Facts(
        received=at("2026-10-30 16:10", "America/New_York"),
        priority=Priority.P3,
        category=Category.TIMELINE,
        policy=POLICY,
        site=HYD,
        client=LON,
    )
    return replace(asked, **changes)


def with_calendar(rule: CalendarRule) -> Policy:
    timeline = replace(POLICY.categories[Category.TIMELINE], calendar=rule)
    return replace(POLICY, categories={**POLICY.categories, Category.TIMELINE: timeline})


def test_a_friday_evening_question_from_boston_is_due_on_tuesday_and_wednesday() -> None:
    times = price(facts())

    assert times.first_response.at == ist("2026-11-03 18:00")
    assert times.answer.at == ist("2026-11-04 18:00")


@pytest.mark.parametrize(
    ("priority", "category", "answer"),
    [
        # A category's own target at its own priority,
        (Priority.P3, Category.TECHNICAL, "5BD"),
        (Priority.P2, Category.COMPLAINT, "10BD"),
        (Priority.P4, Category.MEETING, "2BD"),
        # that of a more urgent priority, but never more than there was before,
        (Priority.P2, Category.QUALITY, "2BD"),
        (Priority.P2, Category.LOGISTICS, "1BD"),
        (Priority.P1, Category.LOGISTICS, "24h"),
        (Priority.P3, Category.MEETING, "2BD"),
        # and that of a less urgent one.
        (Priority.P4, Category.TIMELINE, "5BD"),
    ],
)
def test_an_answer_is_owed_within(priority: Priority, category: Category, answer: str) -> None:
    assert str(targets_for(POLICY, priority, category).answer) == answer


def test_a_critical_query_counts_nights_and_weekends() -> None:
    times = price(facts(received=ist("2026-11-07 02:15"), priority=Priority.P1))

    assert times.first_response.at == ist("2026-11-07 03:15")
    assert times.answer.at == ist("2026-11-08 02:15")
    assert times.update is not None
    assert times.update.at == ist("2026-11-07 06:15")


def test_the_clients_own_sooner_date_is_when_the_answer_is_due() -> None:
    times = price(facts(wanted_by=ist("2026-11-03 12:00")))

    assert times.answer.at == times.first_response.at == ist("2026-11-03 12:00")


def test_an_authoritys_date_is_prepared_for_by_the_working_day_before() -> None:
    times = price(facts(category=Category.REGULATORY, agency_date=date(2026, 11, 9)))

    assert times.answer.at == ist("2026-11-06 18:00")


def test_waiting_on_the_client_pauses_the_answer_but_not_the_first_response() -> None:
    pause = (ist("2026-11-02 12:00"), ist("2026-11-04 12:00"))

    plain, paused = price(facts()), price(facts(pauses=(pause,)))

    assert paused.first_response == plain.first_response
    assert paused.answer.at == ist("2026-11-06 18:00")


@pytest.mark.parametrize(
    ("rule", "answer"),
    [
        (CalendarRule.SITE, ist("2026-12-28 18:00")),
        (CalendarRule.CLIENT, at("2026-12-29 17:00", "Europe/London")),
        (CalendarRule.UNION, ist("2026-12-29 18:00")),
    ],
)
def test_the_calendar_rule_says_whose_days_off_count(rule: CalendarRule, answer: datetime) -> None:
    asked = facts(received=ist("2026-12-23 15:30"), policy=with_calendar(rule))

    assert price(asked).answer.at == answer


def test_without_a_client_calendar_the_site_s_counts() -> None:
    asked = facts(client=None, policy=with_calendar(CalendarRule.UNION))

    assert price(asked) == price(facts())


def test_the_next_update_counts_from_our_last_word() -> None:
    update = next_update(facts(priority=Priority.P2), ist("2026-11-03 11:00"))

    assert update is not None
    assert update.at == ist("2026-11-04 18:00")
    assert next_update(facts(priority=Priority.P4), ist("2026-11-03 11:00")) is None


@given(st.sampled_from(Priority), st.sampled_from(Category))
def test_a_more_urgent_query_is_never_due_later(priority: Priority, category: Category) -> None:
    if priority is Priority.P1 or priority <= POLICY.categories[category].base:
        urgent = price(facts(priority=priority.raised(), category=category))

        assert urgent.answer.at <= price(facts(priority=priority, category=category)).answer.at
