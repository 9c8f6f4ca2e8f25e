"""What LIAISON_CONFIG may say, and what holds without it."""

from datetime import date, time
from pathlib import Path

import pytest

from bot.config import DEFAULTS, Config, load_config, parse_config
from bot.config_calendars import YEARS
from bot.domain.escalation import Receiver
from bot.domain.terms import Category, Function, Priority
from tests.domain.plants import at, ist


@pytest.fixture(scope="module")
def defaults() -> Config:
    return load_config()


def test_the_defaults_know_every_priority_and_category(defaults: Config) -> None:
    policy = defaults.policy

    assert set(policy.priorities) == set(Priority)
    assert set(policy.categories) == set(Category)
    assert policy.source == "proposal"
    assert str(policy.auto_close_after) == "5BD"


@pytest.mark.parametrize(
    ("priority", "times"),
    [
        (Priority.P1, ("1h", "24h", "4h")),
        (Priority.P2, ("4bh", "2BD", "1BD")),
        (Priority.P3, ("1BD", "3BD", "3BD")),
        (Priority.P4, ("2BD", "5BD", "None")),
    ],
)
def test_the_default_response_times(
    defaults: Config, priority: Priority, times: tuple[str, str, str]
) -> None:
    targets = defaults.policy.priorities[priority]

    assert (str(targets.first_response), str(targets.answer), str(targets.update)) == times


def test_words_on_quality_and_safety_need_a_second_person_and_are_never_closed_alone(
    defaults: Config,
) -> None:
    rules = defaults.policy.categories
    sensitive = {"quality", "complaint", "change", "safety", "environment", "confidentiality"}

    assert {each for each in rules if rules[each].approval_before_post} == {
        *sensitive,
        "regulatory",
    }
    assert {each for each in rules if not rules[each].auto_close} == sensitive


def test_a_site_without_a_list_of_its_own_is_unconfirmed(defaults: Config) -> None:
    hyd = defaults.sites["HYD"].calendar

    assert {date(2026, 10, 2), date(2026, 10, 20)} <= hyd.off
    assert hyd.unconfirmed_years == YEARS


def test_a_confirmed_list_replaces_the_suggestions_of_its_year_only() -> None:
    hyd = parse_config("[calendars.HYD.confirmed]\n2026 = [2026-10-02]").sites["HYD"].calendar

    assert {day for day in hyd.off if day.year == 2026} == {date(2026, 10, 2)}
    assert date(2027, 1, 26) in hyd.off
    assert hyd.unconfirmed_years == YEARS - {2026}


def test_make_up_days_are_suggested_where_the_year_has_them(defaults: Config) -> None:
    assert date(2026, 2, 14) in defaults.calendars["SHA"].extra


def test_a_shutdown_is_a_list_of_days_off_and_closes_make_up_days_too() -> None:
    plant = parse_config(
        '[calendars.HYD]\nshutdowns = [["2026-12-24", 2026-12-31]]\nextra = [2026-12-26]'
    ).calendars["HYD"]

    assert not any(plant.works_on(date(2026, 12, day)) for day in range(24, 32))
    assert plant.works_on(date(2027, 1, 1))


def test_a_calendar_can_change_on_a_date() -> None:
    plant = parse_config(
        '[[calendars.HYD.changes]]\nfrom = 2027-04-01\nhours = [["08:00", "24:00"]]\nweek = ["sat"]'
    ).calendars["HYD"]

    assert plant.intervals_on(date(2027, 4, 3)) == ((ist("2027-04-03 08:00"), ist("2027-04-04")),)
    assert plant.works_on(date(2027, 3, 31))
    assert not plant.works_on(date(2027, 4, 1))


def test_only_what_differs_need_be_written() -> None:
    config = parse_config('[sla.priorities.P2]\nanswer = "1BD"')

    assert str(config.policy.priorities[Priority.P2].answer) == "1BD"
    assert str(config.policy.priorities[Priority.P2].first_response) == "4bh"


def test_hours_may_be_written_as_toml_times_and_in_any_order() -> None:
    plant = parse_config("[calendars.HYD]\nhours = [[14:00:00, 18:00:00], [09:00:00, 13:00:00]]")

    assert plant.calendars["HYD"].hours == ((time(9), time(13)), (time(14), time(18)))


def test_a_contract_holds_from_its_date_by_the_sites_calendar() -> None:
    config = parse_config(
        "[[clients.NON.sla]]\nfrom = 2027-04-01\nsource = 'clause 8'\n"
        "[[clients.NON.sla]]\nfrom = 2026-11-01\nsource = 'clause 7'\npriorities.P3.answer = '2BD'"
    )
    site = config.sites["HYD"]

    policies = [
        config.policy_for("NON", ist(moment), site).source
        for moment in ("2026-10-31 23:59", "2026-11-01 00:00", "2027-04-01 12:00")
    ]

    assert policies == ["proposal", "clause 7", "clause 8"]
    assert config.policy_for("UTO", at("2027-04-01"), site) == config.policy


def test_a_client_may_have_a_calendar_of_its_own() -> None:
    config = parse_config('[clients.NON]\ncalendar = "BOS"')

    assert config.client_calendar("NON") == config.calendars["BOS"]
    assert config.client_calendar("UTO") is None


def test_a_project_names_only_the_people_that_differ() -> None:
    config = parse_config(
        '[people.default]\npm = "U1"\nquality = "U2"\n[people."NV-204"]\nquality = "U3"'
    )

    assert config.person_for(Function.PM, "NV-204") == "U1"
    assert config.person_for(Function.QUALITY, "NV-204") == "U3"
    assert config.person_for(Function.QUALITY, "NV-300") == "U2"
    assert config.person_for(Function.EHS, "NV-204") is None


def test_a_ladder_can_be_replaced() -> None:
    config = parse_config('[[escalation.normal]]\nat = "90%"\nto = ["pm"]')

    assert [(step.when, step.to) for step in config.ladder.normal] == [("90%", (Receiver.PM,))]
    assert [step.when for step in config.ladder.p1] == ["0m", "15m", "30m", "60m"]


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "liaison.toml"
    path.write_text('[sites.HYD]\nname = "Hyderabad 2"\nemergency_phone = "+91 40 5550 0100"')

    site = load_config(path).sites["HYD"]

    assert (site.name, site.emergency_phone) == ("Hyderabad 2", "+91 40 5550 0100")


def test_the_examples_in_the_defaults_can_be_used_as_they_stand() -> None:
    commented = (
        line.removeprefix("#").strip()
        for line in DEFAULTS.read_text(encoding="utf-8").splitlines()
        if line.startswith("#")
    )
    examples = [line for line in commented if line.startswith("[") or " = " in line]

    config = parse_config("\n".join(examples))

    assert config.person_for(Function.TECHNICAL, "NV-204") == "U0DIYA"
    assert config.clients["NON"].policies[0][1].source == "quality agreement QA-17, clause 7.2"
