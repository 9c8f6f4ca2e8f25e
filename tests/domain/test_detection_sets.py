"""The labelled messages must keep reaching the figures we promise."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.dates import said_dates
from bot.domain.detection import Heard, Reading, Verdict, read
from bot.domain.terms import Priority, Side

DATA = Path(__file__).parent / "data"
POSTED = datetime(2026, 10, 15, 9, tzinfo=UTC)
ZONE = "America/New_York"


def alarms() -> list[dict]:
    lines = (DATA / "alarms.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def readings(name: str) -> list[tuple[dict, Reading]]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [(message, reading(message)) for message in map(json.loads, lines)]


def reading(message: dict) -> Reading:
    text = message["text"]
    dates = said_dates(text, now=POSTED, zone=ZONE)
    side = Side(message["side"])
    return read(Heard(text=text, posted=POSTED, zone=ZONE, side=side), dates)


def share(chosen: list[bool]) -> float:
    return sum(chosen) / len(chosen)


SETS = [
    "heldout.jsonl",
    "labelled.jsonl",
    *(f"blind{number}.jsonl" for number in (*range(1, 12), 13, 14)),
]


@pytest.fixture(scope="module", params=SETS)
def pairs(request):
    return readings(request.param)


def test_every_critical_message_is_critical(pairs):
    missed = [
        message["text"]
        for message, found in pairs
        if message["priority"] == "P1" and found.priority is not Priority.P1
    ]

    assert missed == []


def test_what_is_called_critical_is_critical(pairs):
    raised = [message for message, found in pairs if found.priority is Priority.P1]

    assert share([message["priority"] == "P1" for message in raised]) >= 0.97


def test_queries_are_found(pairs):
    asked = [found for message, found in pairs if message["is_query"] == "yes"]

    assert share([found.verdict is Verdict.YES for found in asked]) >= 0.97


def test_what_is_logged_was_asked(pairs):
    logged = [message for message, found in pairs if found.verdict is Verdict.YES]

    assert share([message["is_query"] != "no" for message in logged]) >= 0.92


def test_parts_are_counted_exactly(pairs):
    asked = [pair for pair in pairs if pair[0]["is_query"] == "yes"]

    assert share([len(found.parts) == message["parts"] for message, found in asked]) >= 0.95


def test_the_main_category_is_right(pairs):
    asked = [pair for pair in pairs if pair[0]["is_query"] == "yes" and pair[0]["categories"]]

    assert (
        share([found.categories[:1] == (message["categories"][0],) for message, found in asked])
        >= 0.85
    )


def test_priorities_are_within_one_level(pairs):
    far = [
        message["text"]
        for message, found in pairs
        if message["priority"]
        and found.priority
        and abs(int(found.priority[1]) - int(message["priority"][1])) > 1
    ]

    assert far == []


def test_every_way_of_telling_a_critical_fact_is_heard():
    told = [{**message, "side": "client"} for message in alarms() if message["critical"]]
    missed = [one["text"] for one in told if reading(one).priority is not Priority.P1]

    assert missed == []


def test_what_only_sounds_critical_raises_no_alarm():
    benign = [{**message, "side": "client"} for message in alarms() if not message["critical"]]
    false = [one["text"] for one in benign if reading(one).priority is Priority.P1]

    assert false == []
