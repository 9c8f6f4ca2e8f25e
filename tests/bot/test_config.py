"""What LIAISON_CONFIG may say, what holds without it, and one sentence for every mistake."""

from datetime import date, time
from pathlib import Path

import pytest

from bot.config import DEFAULTS, Config, load_config, parse_config
from bot.config_calendars import YEARS
from bot.domain.errors import InvalidError
from bot.domain.escalation import Receiver
from bot.domain.terms import Category, Function, Priority
from bot.holiday_lists import suggest
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


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidError, match=r"LIAISON_CONFIG: .*none\.toml cannot be read"):
        load_config(tmp_path / "none.toml")


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "liaison.toml"
    path.write_bytes(b"\xff\xfe")

    with pytest.raises(InvalidError, match=r"cannot be read \(UnicodeDecodeError\)"):
        load_config(path)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[sla", "LIAISON_CONFIG is not TOML: "),
        ("[updates]\nearly_percent = 101", "updates.early_percent: write a whole number from 1 to"),
        ("colour = 1", "LIAISON_CONFIG, colour: there is no such setting. Known here: calendars"),
        ("calendars = 1", "LIAISON_CONFIG, calendars: write a table, [calendars]."),
        ("[calendars.X]", 'calendars.X.zone: it is missing. Write zone = "Asia/Kolkata".'),
        ("[calendars.HYD]\nzone = 5", "calendars.HYD.zone: write a text in quotes, such as"),
        ('[calendars.HYD]\nzone = "Asia/Hyd"', 'calendars.HYD: "Asia/Hyd" is not a time zone'),
        ("[calendars.HYD]\nhours = []", "calendars.HYD has no working hours. Write them as"),
        ('[calendars.HYD]\nhours = "9-18"', "calendars.HYD.hours: write a list, such as"),
        ('[calendars.HYD]\nhours = ["09:30"]', "calendars.HYD.hours: write a list of pairs"),
        (
            '[calendars.HYD]\nhours = [["9.30", "18:00"]]',
            'calendars.HYD.hours: "9.30" is not a time of day. Write it as "09:30".',
        ),
        (
            '[calendars.HYD]\nhours = [["18:00", "09:00"]]',
            "calendars.HYD: the hours 18:00-09:00 are empty.",
        ),
        (
            '[calendars.HYD]\nhours = [["09:00", "13:00"], ["12:00", "18:00"]]',
            "calendars.HYD: the hours 09:00-13:00 and 12:00-18:00 overlap",
        ),
        ('[calendars.HYD]\nweek = ["monday"]', 'calendars.HYD.week: "monday" is not one of mon,'),
        ("[calendars.HYD]\nweek = []", "calendars.HYD has no day in its working week."),
        ('[calendars.HYD]\nholidays = "ZZ"', 'calendars.HYD.holidays: "ZZ" is no country'),
        ('[calendars.HYD]\noff = ["2 Oct"]', 'calendars.HYD.off: "2 Oct" is not a date. Write it'),
        ("[calendars.HYD]\nof = []", "calendars.HYD.of: there is no such setting. Known here:"),
        (
            "[calendars.HYD]\nshutdowns = [[2026-12-31, 2026-12-24]]",
            "calendars.HYD.shutdowns: 2026-12-31 to 2026-12-24 ends before it begins.",
        ),
        (
            "[calendars.HYD]\nshutdowns = [[2026-01-01, 2026-12-31]]",
            "calendars.HYD has no working day in 2026.",
        ),
        (
            "[calendars.HYD.confirmed]\nsoon = []",
            "calendars.HYD.confirmed.soon: it is not a year. Write 2026 = [2026-01-26",
        ),
        (
            "[calendars.HYD.confirmed]\n2026 = [2027-01-26]",
            "calendars.HYD.confirmed.2026: every date must lie in 2026.",
        ),
        (
            "[[calendars.HYD.changes]]\nhours = [['08:00', '20:00']]",
            "calendars.HYD.changes[1].from: it is missing. Write from = 2027-01-01.",
        ),
        (
            "[calendars.HYD]\nchanges = 1",
            "calendars.HYD.changes: write a list of tables, each begun by [[calendars",
        ),
        ('[sites.HYD]\ncalendar = "X"', "sites.HYD.calendar: there is no [calendars.X]. Known:"),
        ("[sites.PUN]", 'sites.PUN.name: it is missing. Write name = "Hyderabad".'),
        ("[[clients.NON.sla]]\nfrom = 2026-01-01", "clients.NON.sla[1].source: it is missing."),
        (
            "[[clients.NON.sla]]\nfrom = 2026-01-01\nsource = 'x'\npriorities.P3.answer = 'soon'",
            'clients.NON.sla[1].priorities.P3.answer: I cannot read "soon" as a target.',
        ),
        ('[sla.priorities.P3]\nanswer = "3"', 'sla.priorities.P3.answer: I cannot read "3" as a'),
        ('[sla.priorities.P5]\nanswer = "3BD"', "sla.priorities.P5: there is no such setting."),
        ("[sla.categories.timeline]\nowners = []", "sla.categories.timeline.owners: nobody would"),
        ('[sla.categories.timeline]\nbase = "high"', '"high" is not one of P1, P2, P3, P4.'),
        (
            '[sla.categories.timeline]\nauto_close = "yes"',
            "sla.categories.timeline.auto_close: write true or false, without quotes.",
        ),
        (
            '[[escalation.p1]]\nat = "soon"\nto = ["pm"]',
            'escalation.p1[1].at: I cannot read "soon" as the time of an escalation step.',
        ),
        (
            '[[escalation.waiting]]\nat = "+3BD"\nto = ["client"]',
            'escalation.waiting[1].at: "+3BD" does not belong here. Write it like "3BD".',
        ),
        (
            '[[escalation.waiting]]\nat = "3BD"\nto = ["client", "pm"]',
            "escalation.waiting[1].to: only what waits for a client is brought to their mind",
        ),
        (
            '[[escalation.new_date]]\nat = "50%"\nto = ["pm"]',
            'escalation.new_date[1].at: "50%" does not belong here. Write it like "100%".',
        ),
        (
            '[[escalation.normal]]\nat = "80%"\nto = ["client"]',
            "escalation.normal[1].to: only what waits for a client is brought to their mind",
        ),
        (
            '[[escalation.p1]]\nat = "5m"\nto = ["boss"]',
            'escalation.p1[1].to: "boss" is not one of owner, pm,',
        ),
        ('[people.default]\nboss = "U1"', "people.default.boss: there is no such setting."),
        ("[retention]\nyears_after_project_close = 0", "write a whole number from 1, such as 7."),
    ],
)
def test_a_mistake_is_one_sentence_with_the_key_and_an_example(text: str, sentence: str) -> None:
    with pytest.raises(InvalidError) as refused:
        parse_config(text)

    assert str(refused.value).startswith("LIAISON_CONFIG")
    assert sentence in str(refused.value)


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


def test_suggestions_carry_the_name_of_the_day() -> None:
    names = {each.day: each.name for each in suggest("IN", [2026]).off}

    assert names[date(2026, 10, 2)] == "Mahatma Gandhi's Birthday"


def test_make_up_days_are_those_of_the_years_asked_for() -> None:
    assert {day.year for day in suggest("CN", [2026]).extra} == {2026}


def test_a_year_beyond_the_packages_data_is_suggested_without_a_warning() -> None:
    assert date(2040, 1, 1) in {each.day for each in suggest("CN", [2040]).off}
