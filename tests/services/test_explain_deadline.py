"""What `liaison explain deadline` answers, and one sentence for what it cannot read."""

import json

import pytest

from bot.domain.errors import InvalidError
from bot.services.explain_deadline import explain_deadline
from tests.configs import configured

CALENDARS = configured().calendars
INLINE = {
    "zone": "Europe/Berlin",
    "hours": [["00:00", "24:00"]],
    "week": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
}


def ask(**question: object) -> dict[str, object]:
    asked = {"received": "2026-10-30T16:10:00-04:00", "target": "4bh", "calendar": "HYD"}
    return explain_deadline({**asked, **question}, CALENDARS)


@pytest.mark.parametrize(
    ("received", "target", "calendar", "due", "local"),
    [
        (
            "2026-10-30T16:10:00-04:00",
            "1BD",
            "HYD",
            "2026-11-03T12:30:00Z",
            "Tue 3 Nov 2026 18:00 IST",
        ),
        (
            "2026-10-30T20:10:00Z",
            "4bh",
            "HYD",
            "2026-11-02T08:00:00Z",
            "Mon 2 Nov 2026 13:30 IST",
        ),
        (
            "2026-10-01T16:30+05:30",
            "4bh",
            "HYD",
            "2026-10-05T06:30:00Z",
            "Mon 5 Oct 2026 12:00 IST",
        ),
        (
            "2026-11-25T15:00:00+05:30",
            "1BD",
            "HYD",
            "2026-11-26T12:30:00Z",
            "Thu 26 Nov 2026 18:00 IST",
        ),
        (
            "2026-10-24T22:00:00Z",
            "25bh",
            INLINE,
            "2026-10-25T23:00:00Z",
            "Mon 26 Oct 2026 00:00 CET",
        ),
        (
            "2026-03-28T23:00:00Z",
            "23bh",
            INLINE,
            "2026-03-29T22:00:00Z",
            "Mon 30 Mar 2026 00:00 CEST",
        ),
        (
            "2026-11-02T05:00:00Z",
            "2h",
            {**INLINE, "zone": "Asia/Dubai"},
            "2026-11-02T07:00:00Z",
            "Mon 2 Nov 2026 11:00 UTC+04",
        ),
    ],
)
def test_it_tells_when_something_is_due(
    received: str, target: str, calendar: object, due: str, local: str
) -> None:
    answer = ask(received=received, target=target, calendar=calendar)

    assert (answer["due"], answer["local"]) == (due, local)


def test_it_tells_every_interval_and_the_sum() -> None:
    steps = ask(pauses=[["2026-11-02T05:00:00Z", "2026-11-02T06:00:00Z"]])["steps"]

    assert steps == [
        "Received Sat 31 Oct 2026 01:40 IST.",
        "4 working hours of HYD.",
        "Counting begins Mon 2 Nov 2026 09:30 IST.",
        "Paused, not counted: Mon 2 Nov 2026 10:30-11:30 IST.",
        "The days off of HYD in 2026 are a suggestion, not yet confirmed.",
        "Mon 2 Nov 2026 09:30-10:30 IST: 1 h, sum 1 h.",
        "Mon 2 Nov 2026 11:30-14:30 IST: 3 h, sum 4 h.",
        "Due Mon 2 Nov 2026 14:30 IST.",
    ]


def test_it_counts_the_days_that_both_calendars_work() -> None:
    answer = ask(received="2026-12-17T04:30:00Z", target="10BD", **{"with": "LON"})

    assert answer["local"] == "Tue 5 Jan 2027 18:00 IST"


def test_inline_calendars_have_days_off_make_up_days_and_breaks() -> None:
    plant = {
        "zone": "Asia/Shanghai",
        "hours": [["09:00", "12:00"], ["13:00", "17:30"]],
        "week": ["mon", "tue", "wed", "thu", "fri"],
        "off": ["2026-10-01", "2026-10-02"],
        "extra": ["2026-10-10"],
    }

    break_ = ask(received="2026-09-30T16:30:00+08:00", target="5bh", calendar=plant)
    make_up = ask(received="2026-10-09T10:00:00+08:00", target="1BD", calendar=plant)

    assert break_["local"] == "Mon 5 Oct 2026 14:00 CST"
    assert make_up["local"] == "Sat 10 Oct 2026 17:30 CST"


def test_the_answer_is_json_and_other_fields_are_let_be() -> None:
    answer = ask(id=7, pauses=None, **{"with": None})

    assert json.loads(json.dumps(answer)) == answer


def test_without_calendars_the_built_in_ones_are_known() -> None:
    asked = {"received": "2026-11-02T05:00:00Z", "target": "1BD", "calendar": "MUC"}

    assert explain_deadline(asked)["local"] == "Tue 3 Nov 2026 17:00 CET"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"received": None}, "received: it is missing. Write received = "),
        ({"received": "yesterday"}, 'received: "yesterday" is not a time with date and zone.'),
        ({"received": "2026-10-30T16:10:00"}, 'received: "2026-10-30T16:10:00" has no zone.'),
        ({"received": 1793390000}, "received: write a text in quotes"),
        ({"received": "9999-12-31T00:00:00Z"}, "received: 9999 is no year I count in"),
        ({"received": "0001-01-01T00:00:00+14:00"}, "received: date value out of range"),
        ({"target": "4 weeks"}, 'target: I cannot read "4 weeks" as a target.'),
        ({"target": 4}, "target: write a text in quotes"),
        ({"calendar": "XYZ"}, 'calendar: "XYZ" is no calendar I know. Name one of BOS, HYD'),
        ({"calendar": {}}, "calendar.zone: it is missing."),
        ({"calendar": {**INLINE, "zone": "X/Y"}}, '"X/Y" is not a time zone I know.'),
        ({"calendar": {**INLINE, "week": ["mo"]}}, 'calendar.week: "mo" is not one of mon'),
        ({"calendar": {**INLINE, "hours": []}}, "calendar (Europe/Berlin) has no working hours."),
        ({"calendar": {**INLINE, "hours": [["9", "10"], 3]}}, "calendar.hours: "),
        ({"calendar": {**INLINE, "of": []}}, "calendar.of: there is no such setting."),
        ({"calendar": {**INLINE, "off": ["soon"]}}, 'calendar.off: "soon" is not a date.'),
        ({"with": "XYZ"}, 'with: "XYZ" is no calendar I know.'),
        (
            {"with": {**INLINE, "week": ["sun"]}},
            "HYD and with (Europe/Berlin) share no",
        ),
        ({"pauses": "no"}, "pauses: write a list, such as"),
        ({"pauses": [["2026-11-02T06:00:00Z"]]}, "pauses: write a list of pairs"),
        ({"pauses": [["2026-11-02T06:00:00Z", "x"]]}, 'pauses: "x" is not a time with date'),
        (
            {"pauses": [["2026-11-02T06:00:00Z", "2026-11-02T05:00:00Z"]]},
            "ends before it begins",
        ),
    ],
)
def test_what_it_cannot_read_it_names(change: dict[str, object], sentence: str) -> None:
    with pytest.raises(InvalidError) as refused:
        ask(**change)

    assert sentence in str(refused.value)
