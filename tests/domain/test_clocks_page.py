"""What docs/clocks.md tells a client, computed again."""

import re
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.domain.clocks import ClockLog
from bot.domain.deadlines import due
from bot.domain.targets import Target
from bot.domain.time_words import stamp
from tests.domain.plants import HYD, ist

PAGE = (Path(__file__).parents[2] / "docs" / "clocks.md").read_text(encoding="utf-8")
ZONES = {"Boston": "America/New_York", "Hyderabad": "Asia/Kolkata"}
MOMENT = re.compile(r"(\w{3} \d{1,2} \w{3} \d{4} \d\d:\d\d) (Boston|Hyderabad)")
TARGET = re.compile(r"(\d+) (working hour|working day|hour|calendar day)s?")
UNITS = {"working hour": "bh", "working day": "BD", "hour": "h", "calendar day": "CD"}


def moments(text: str) -> list[datetime]:
    """Read every time in a text; a wrong weekday is a mistake on the page."""
    found = []
    for words, city in MOMENT.findall(text):
        local = datetime.strptime(words, "%a %d %b %Y %H:%M").replace(tzinfo=ZoneInfo(ZONES[city]))
        assert f"{local:%a}" == words[:3], words
        found.append(local.astimezone(UTC))
    return found


def examples() -> list[str]:
    return [line for line in PAGE.splitlines() if line.startswith("|") and MOMENT.search(line)]


def test_the_page_has_its_examples() -> None:
    assert len(examples()) == 12


@pytest.mark.parametrize("line", examples())
def test_an_example_of_the_page_is_right(line: str) -> None:
    received, *waited = moments(line)
    amount, unit = TARGET.findall(line)[0]
    told = line.rstrip(" |").rsplit("| ", 1)[1]

    deadline = due(
        received,
        Target.parse(amount + UNITS[unit]),
        HYD,
        pauses=[(waited[0], waited[1])] if waited else (),
    )

    assert stamp(deadline.at, HYD.zone) == told


def test_both_sides_time_on_the_page_is_right() -> None:
    sentence = PAGE[PAGE.index("Both sides' time") : PAGE.index("## When something changes")]
    asked, question, answer = moments(" ".join(sentence.split()))

    log = ClockLog.started(asked, "received").wait(question, "Which lot?").resume(answer, "wrote")

    assert f'"{log.totals(answer, HYD).words}"' in sentence


def test_the_steps_on_the_page_are_right() -> None:
    steps = due(ist("2026-10-01 16:30"), Target.parse("4bh"), HYD).steps

    assert "\n".join(steps) in PAGE
