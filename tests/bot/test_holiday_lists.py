"""The public holidays that are suggested where a site has confirmed no list."""

from datetime import date

from bot.holiday_lists import suggest


def test_suggestions_carry_the_name_of_the_day() -> None:
    names = {each.day: each.name for each in suggest("IN", [2026]).off}

    assert names[date(2026, 10, 2)] == "Mahatma Gandhi's Birthday"


def test_make_up_days_are_those_of_the_years_asked_for() -> None:
    assert {day.year for day in suggest("CN", [2026]).extra} == {2026}


def test_a_year_beyond_the_packages_data_is_suggested_without_a_warning() -> None:
    assert date(2040, 1, 1) in {each.day for each in suggest("CN", [2040]).off}
