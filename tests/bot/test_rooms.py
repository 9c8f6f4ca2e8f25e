"""The contracts that keep features apart name every feature: a new one is not forgotten."""

import re
import tomllib
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

HOUSE = Path(__file__).parents[2]
COLLECTS = "handlers.listeners"
BUNDLE = HOUSE / "bot/services/plans.py"
SHARED = {
    "bot.services.action_changes",
    "bot.services.milestone_changes",
    "bot.services.milestone_finding",
    "bot.services.plan_records",
    "bot.services.query_changes",
    "bot.services.update_changes",
}
"""What use cases of one feature share, and get from the rooms above or find things by."""


def kept_apart(contract: str) -> set[str]:
    linter = tomllib.loads((HOUSE / "pyproject.toml").read_text())["tool"]["importlinter"]
    (found,) = (each for each in linter["contracts"] if each["name"] == contract)
    return set(found["modules"])


def called_by(above: Iterable[Path]) -> set[str]:
    imports = re.compile(r"^\s*from (bot\.services\.\w+) import", re.MULTILINE)
    return {found for file in above for found in imports.findall(file.read_text())}


def test_whatever_registers_listeners_leaves_the_other_features_alone():
    handlers = (HOUSE / "handlers").glob("*.py")
    registering = {
        f"handlers.{each.stem}" for each in handlers if "\ndef register(" in each.read_text()
    }

    assert kept_apart("Features of the handlers leave each other alone") == registering - {COLLECTS}


def test_whatever_the_rooms_above_call_calls_no_use_case_of_another_feature():
    rooms = (HOUSE / "bot", HOUSE / "bot/cli", HOUSE / "handlers")
    above = [*chain.from_iterable(each.glob("*.py") for each in rooms), BUNDLE]

    assert kept_apart("Use cases of one feature call none of another") == called_by(above) - SHARED
