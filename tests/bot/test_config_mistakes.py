"""One sentence, with its key, for everything that LIAISON_CONFIG cannot mean."""

from pathlib import Path

import pytest

from bot.config import load_config, parse_config
from bot.domain.errors import InvalidError


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
