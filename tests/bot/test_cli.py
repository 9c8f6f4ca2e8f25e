"""The command says in one line what is wrong, and with which code it ends."""

import json
import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.cli import COMMANDS, later
from bot.clock import system_clock
from bot.domain.clients import Client
from bot.domain.records import OPERATOR, Entry
from storage.engine import Database
from storage.migrate import upgrade
from tests.bot.test_settings import GOOD
from tests.clocks import START
from tests.commands import liaison

ROOT = Path(__file__).parents[2]


def process(*words: str, folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a person does."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *words],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **settings},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({}, "SLACK_BOT_TOKEN is missing"),
        ({**GOOD, "LIAISON_STAFF": ""}, "LIAISON_STAFF is missing"),
        ({**GOOD, "LIAISON_CONFIG": "/no/such.toml"}, "LIAISON_CONFIG is"),
        ({**GOOD, "DATABASE_URL": "sqlite:////no/such/l.db"}, "DATABASE_URL names a file"),
        ({**GOOD, "DATABASE_URL": "postgresql://u:p@h:port/x"}, "DATABASE_URL cannot be read"),
    ],
    ids=["nothing set", "no staff", "no such file", "no such folder", "no such port"],
)
def test_a_wrong_setting_stops_the_start_with_one_line_and_code_2(
    tmp_path: Path, settings: dict[str, str], named: str
) -> None:
    ended = liaison("run", folder=tmp_path, **settings)

    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.startswith(named)
    assert ended.stderr.count("\n") == 1


def test_an_unknown_command_is_wrong_usage(tmp_path: Path) -> None:
    assert liaison("rum", folder=tmp_path).returncode == 2


def test_every_line_of_help_is_the_one_of_the_real_command() -> None:
    lines = [(module, *line) for module, told in COMMANDS.items() for line in told.items()]

    real = [
        (module, name, later.real(module, name).help.partition("\n")[0])
        for module, name, _ in lines
    ]
    assert real == lines


@pytest.mark.parametrize("words", [["--help"], ["explain", "date", "tomorrow"]])
def test_a_start_costs_only_what_the_command_needs(tmp_path: Path, words: list[str]) -> None:
    ended = process(*words, folder=tmp_path, PYTHONPROFILEIMPORTTIME="1")

    assert ended.returncode == 0
    assert "bot.settings" in ended.stderr
    assert "sqlalchemy" not in ended.stderr


def test_of_an_empty_database_it_is_said_that_nothing_was_written_and_nothing_waits(
    tmp_path: Path,
) -> None:
    migrated = liaison("migrate", folder=tmp_path)
    waiting = liaison("outbox", "list", folder=tmp_path)
    aside = liaison("inbox", "list", folder=tmp_path)
    verified = liaison("verify", folder=tmp_path)

    assert (migrated.returncode, waiting.returncode, verified.returncode) == (0, 0, 0)
    assert "Nothing waits." in waiting.stdout
    assert "Nothing was put aside." in aside.stdout
    assert verified.stdout == "Nothing has been written yet, so there was nothing to check.\n"


@pytest.mark.parametrize(
    "ids", [("--channel", "#foo"), ("--channel", "C024BE91L", "--teams", "T024BE7LH,foo")]
)
def test_what_is_no_id_links_nothing(tmp_path: Path, ids: tuple[str, ...]) -> None:
    ended = liaison("link", "--client", "NON", "--name", "Nonesuch", *ids, folder=tmp_path, **GOOD)

    assert ended.returncode == 2
    assert "which is no id of Slack's. Example: --" in ended.stderr


def test_a_tick_nobody_knows_is_said_without_waiting_for_slack(tmp_path: Path) -> None:
    away = {**GOOD, "SLACK_API_URL": "http://127.0.0.1:9/api/"}

    ended = liaison("tick", "nosuch", "--wait", "30", folder=tmp_path, **away)

    assert ended.returncode == 2
    assert ended.stderr.startswith('There is no tick "nosuch". Known: actions, ')


def test_a_tick_waits_for_slack_no_longer_than_it_is_told_to(tmp_path: Path) -> None:
    away = {**GOOD, "SLACK_API_URL": "http://127.0.0.1:9/api/"}

    ended = liaison("tick", "--wait", "0.5", folder=tmp_path, **away)

    assert (ended.returncode, ended.stdout) == (1, "")
    assert "Slack did not answer within 0.5 s, so nothing was done." in ended.stderr


@pytest.mark.parametrize(
    ("anchor", "code", "said"),
    [("1:2", 2, "as no anchor"), (f"1:{'a' * 64}", 1, "the chain ends before this entry")],
)
def test_an_anchor_kept_elsewhere_is_held_against_the_record(
    tmp_path: Path, anchor: str, code: int, said: str
) -> None:
    liaison("migrate", folder=tmp_path)

    ended = liaison("verify", "--anchor", anchor, folder=tmp_path)

    assert ended.returncode == code
    assert said in ended.stdout + ended.stderr


@pytest.mark.parametrize(
    ("url", "trouble"),
    [
        ("sqlite:///empty.db", "no such table"),
        ("postgresql://somebody:secret@127.0.0.1:9/none", "refused"),
    ],
    ids=["never migrated", "not running"],
)
def test_a_database_that_cannot_be_used_is_one_line_without_its_password(
    tmp_path: Path, url: str, trouble: str
) -> None:
    ended = liaison("verify", folder=tmp_path, DATABASE_URL=url)

    assert ended.returncode == 1
    assert ended.stderr.startswith("The database of DATABASE_URL does not answer as it should:")
    assert trouble in ended.stderr
    assert ended.stderr.count("\n") == 1
    assert "secret" not in ended.stderr


def test_an_export_of_an_unknown_client_is_refused_with_a_sentence(tmp_path: Path) -> None:
    liaison("migrate", folder=tmp_path)

    ended = liaison("export", "--client", "XXX", "--out", "out", folder=tmp_path)

    assert ended.returncode == 1
    assert "There is no client XXX here." in ended.stderr


def test_a_rehearsal_s_commands_go_by_its_clock(tmp_path: Path) -> None:
    rehearsed = {"LIAISON_CLOCK_OFFSET": "+3d", "SLACK_API_URL": "http://localhost:1/api/"}
    liaison("migrate", folder=tmp_path)
    database = Database(f"sqlite:///{tmp_path}/liaison.db")
    with database.unit_of_work() as unit:
        unit.clients.put(Client(code="NON", name="Nonesuch", zone="UTC"))
    before = system_clock() + timedelta(days=3)

    told = liaison("export", "--client", "NON", "--out", "out", folder=tmp_path, **rehearsed)
    with database.snapshot() as unit:
        (noted,) = unit.records.entries("NON")
    database.dispose()
    against_slack = liaison("inbox", "list", folder=tmp_path, LIAISON_CLOCK_OFFSET="+3d")

    assert told.returncode == 0
    export = json.loads((tmp_path / "out" / "export.json").read_text())
    assert before <= datetime.fromisoformat(export["generated_at"]) <= noted.at
    assert "refused against the real Slack" in against_slack.stderr


def test_a_client_nobody_knows_is_not_said_to_be_well(tmp_path: Path) -> None:
    liaison("migrate", folder=tmp_path)

    ended = liaison("verify", "--client", "xxx", folder=tmp_path)

    assert (ended.returncode, ended.stdout) == (1, "")
    assert "There is no client XXX here." in ended.stderr


def test_the_demo_refuses_a_database_that_remembers_another_workspace(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/old.db")
    upgrade(database)
    with database.unit_of_work() as unit:
        entry = Entry(at=START, received_at=START, actor=OPERATOR, action="x", object_id="NON")
        unit.records.append("NON", entry)
    database.dispose()

    ended = liaison("demo", "--play", "--db", "old.db", folder=tmp_path)

    assert ended.returncode == 2
    assert "Name a new file." in ended.stderr


def test_explain_answers_a_line_for_a_line_and_names_the_bad_one(tmp_path: Path) -> None:
    asked = json.dumps({"text": "Can you send the CoA?", "posted": "2026-10-15T09:00:00Z"})

    ended = liaison("explain", "message", "-", folder=tmp_path, stdin=f"{asked}\nnot json\n")

    first, second = (json.loads(line) for line in ended.stdout.splitlines())
    assert first["is_query"] == "yes"
    assert "This line is not JSON" in second["error"]
    assert ended.returncode == 1


def test_explain_deadline_counts_as_the_contract_says(tmp_path: Path) -> None:
    ended = liaison(
        "explain",
        "deadline",
        "1BD",
        "--received",
        "2026-10-30T16:10:00-04:00",
        "--calendar",
        "HYD",
        "--json",
        folder=tmp_path,
    )

    assert json.loads(ended.stdout)["due"] == "2026-11-03T12:30:00Z"
