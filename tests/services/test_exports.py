"""An export holds all of one client and nothing of another, and shows when it was changed."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from bot.domain.clients import ChannelLink, Client, Project
from bot.domain.erasures import Erasure
from bot.domain.errors import ConflictError, NotFoundError
from bot.domain.exports import LISTS, Format, Scope
from bot.domain.queries import Place
from bot.domain.records import Actor, ActorRole, Entry
from bot.domain.surveys import SurveyState
from bot.services.exports import Exports, verify_export
from bot.services.records import Records
from storage.engine import Database
from storage.unit import UnitOfWork
from tests.clocks import START, Moving
from tests.domain.test_surveys import a_survey
from tests.storage.test_queries import a_query
from tests.updates import an_update

MIA = Actor(user="U0MIA", team="T0HOST", role=ActorRole.STAFF, name="Mia Berg")
CANARY = {"NON": "Nonpareil", "ORC": "Orcharderie"}


def queries(unit: UnitOfWork, scope: Scope) -> list[dict[str, object]]:
    """Stand in for a feature's section: one query a project."""
    return [
        {
            "id": f"{scope.client}-Q-{number}",
            "project": project.code,
            "text": f"=cmd|' /C calc'!A0 <b>{CANARY[scope.client]}</b> \ud800",
            "edits": [{"at": START, "text": "-1+2"}],
            "parts": [],
            "deleted_at": None,
        }
        for number, project in enumerate(unit.clients.projects(scope.client), start=1)
        if scope.project in (None, project.code)
    ]


@pytest.fixture
def exports(database: Database, clock: Moving) -> Exports:
    with database.unit_of_work() as unit:
        for code, word in CANARY.items():
            unit.clients.put(Client(code=code, name=f"{word} Biosciences", zone="Europe/Zurich"))
            for number in (1, 2):
                project = f"{word.upper()[:4]}-{number}"
                unit.clients.put_project(
                    Project(client=code, code=project, site="HYD", owner="U0MIA")
                )
                unit.clients.put_link(
                    ChannelLink(
                        channel=f"C0{code}{number}",
                        team="T0HOST",
                        client=code,
                        project=project,
                        teams=frozenset({f"T0{code}"}),
                        linked_at=START,
                    )
                )
                at = START + timedelta(days=number)
                unit.records.append(
                    code,
                    Entry(
                        at=at,
                        received_at=at,
                        actor=MIA,
                        action="query.logged",
                        object_id=f"{code}-Q-{number}",
                        after={"text": f"{word} asks", "number": 1.5},
                        reason="asked",
                    ),
                )
    return Exports(database, clock, sections={"queries": queries})


def exported(exports: Exports, out: Path, scope: Scope | None = None) -> dict[str, object]:
    exports.export(scope or Scope(client="NON"), as_format=Format.JSON, out=out, by=MIA)
    told: dict[str, object] = json.loads((out / "export.json").read_text())
    return told


def words(path: Path) -> str:
    """Return all that can be read in a file, packed or not."""
    if not is_zipfile(path):
        return path.read_text(encoding="utf-8")
    with ZipFile(path) as packed:
        return "".join(packed.read(name).decode() for name in packed.namelist())


def seqs(export: dict[str, object]) -> list[int]:
    events = export["events"]
    assert isinstance(events, list)
    return [event["seq"] for event in events]


def test_an_export_tells_all_of_the_client(exports: Exports, tmp_path: Path) -> None:
    export = exported(exports, tmp_path / "out")

    assert export["schema"] == 1
    assert export["client"] == {"code": "NON", "name": "Nonpareil Biosciences"}
    assert set(LISTS) < export.keys()
    assert seqs(export) == [1, 2]
    first = export["events"][0]  # type: ignore[index]
    assert first["actor"] == {
        "id": "U0MIA",
        "team": "T0HOST",
        "role": "staff",
        "name": "Mia Berg",
    }
    assert first["after"] == {"text": "Nonpareil asks", "number": 1.5}
    assert datetime.fromisoformat(first["at"]).utcoffset() == timedelta(0)


@pytest.mark.parametrize("as_format", list(Format))
def test_an_export_holds_nothing_of_another_client(
    exports: Exports, tmp_path: Path, as_format: Format
) -> None:
    files = exports.export(Scope(client="NON"), as_format=as_format, out=tmp_path / "out", by=MIA)
    text = "".join(words(path) for path in files)

    assert "Nonpareil" in text
    assert "ORC" not in text
    assert "Orcharderie" not in text


@pytest.mark.parametrize("as_format", list(Format))
def test_an_untouched_export_is_as_it_was_made(
    exports: Exports, tmp_path: Path, as_format: Format
) -> None:
    exports.export(Scope(client="NON"), as_format=as_format, out=tmp_path / "out", by=MIA)

    assert verify_export(tmp_path / "out") == ()


def test_a_changed_byte_names_the_file(exports: Exports, tmp_path: Path) -> None:
    exports.export(Scope(client="NON"), as_format=Format.CSV, out=tmp_path / "out", by=MIA)
    changed = tmp_path / "out" / "events.csv"
    changed.write_bytes(changed.read_bytes().replace(b"Nonpareil", b"Nonpareim", 1))

    assert verify_export(tmp_path / "out") == ("events.csv was changed.",)


def test_files_that_came_or_went_are_named(exports: Exports, tmp_path: Path) -> None:
    exports.export(Scope(client="NON"), as_format=Format.CSV, out=tmp_path / "out", by=MIA)
    (tmp_path / "out" / "queries.csv").rename(tmp_path / "out" / "more.csv")

    assert verify_export(tmp_path / "out") == (
        "queries.csv is missing.",
        "more.csv is not part of the export.",
    )


def test_a_changed_event_is_named_even_if_the_manifest_was_made_to_fit(
    exports: Exports, tmp_path: Path
) -> None:
    exported(exports, tmp_path / "out")
    path = tmp_path / "out" / "export.json"
    path.write_bytes(path.read_bytes().replace(b"Nonpareil asks", b"Nonpareil agrees", 1))

    assert verify_export(tmp_path / "out") == (
        "export.json was changed.",
        "export.json: NON, entry 1: what it says was changed.",
    )


@pytest.mark.parametrize("gone", [0, 1])
def test_an_entry_left_out_of_a_whole_record_is_missed(
    exports: Exports, tmp_path: Path, gone: int
) -> None:
    export = exported(exports, tmp_path / "out")
    del export["events"][gone]  # type: ignore[attr-defined]
    (tmp_path / "out" / "export.json").write_text(json.dumps(export))
    wrong = ["an entry is missing before this one", "the chain ends before this entry"][gone]

    assert f"export.json: NON, entry 2: {wrong}." in verify_export(tmp_path / "out")


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"files": 1}'])
def test_a_manifest_that_cannot_be_read_is_said_so(tmp_path: Path, content: str) -> None:
    (tmp_path / "manifest.json").write_text(content)

    assert verify_export(tmp_path) == ("manifest.json is missing or cannot be read.",)


def test_a_folder_that_is_no_export_is_said_so(tmp_path: Path) -> None:
    assert verify_export(tmp_path / "none") == ("manifest.json is missing or cannot be read.",)


def test_an_export_of_a_period_holds_the_entries_of_the_period(
    exports: Exports, tmp_path: Path
) -> None:
    scope = Scope(client="NON", since=START + timedelta(days=2), until=START + timedelta(days=3))
    export = exported(exports, tmp_path / "out", scope)

    assert seqs(export) == [2]
    assert "from 2026-11-01T20:10:00+00:00" in scope.statement()
    assert "from its first entry to its last, or to this day while it is open" in scope.statement()
    assert "on record in that time" not in Scope(client="NON").statement()
    assert verify_export(tmp_path / "out") == ()


def test_an_export_of_a_project_holds_what_happened_to_its_objects(
    exports: Exports, database: Database, tmp_path: Path
) -> None:
    ours = ("NON-Q-2", "NON-U-1", "NON-S-1", "NON-E-1", "NONP-2", "C0NON2", "C0NON2:17.1")
    with database.unit_of_work() as unit:
        for number in (1, 2):
            place = Place(team="T0HOST", channel=f"C0NON{number}", ts="17.1")
            query = a_query(id=f"NON-Q-{number}", project=f"NONP-{number}", place=place)
            unit.queries.add(query)
        # Neither a draft nor what is outside the period stands in a list.
        unit.updates.put(an_update(project="NONP-2"))
        unit.surveys.add(a_survey(project="NONP-2", state=SurveyState.CLOSED))
        unit.erasures.put(an_erasure("NON-E-1"))
        for about in (*ours, "NON-Q-1", "NONP-1", "C0NON1:17.1", "NON"):
            unit.records.append("NON", entry_about(about, START + timedelta(days=9)))
    scope = Scope(client="NON", project="NONP-2", since=START + timedelta(days=8))

    export = exported(exports, tmp_path / "out", scope)

    events: list[dict[str, object]] = export["events"]  # type: ignore[assignment]
    assert tuple(each["object"] for each in events) == ours
    assert [each["id"] for each in export["channels"]] == ["C0NON2"]  # type: ignore[attr-defined]


def entry_about(object_id: str, at: datetime) -> Entry:
    return Entry(at=at, received_at=at, actor=MIA, action="step", object_id=object_id)


def an_erasure(id_: str) -> Erasure:
    return Erasure(
        id=id_,
        client="NON",
        user="U0ANNA",
        asked_by="U0MIA",
        asked_by_name="Mia Berg",
        asked_at=START,
        request="By e-mail",
    )


def test_what_was_erased_is_marked_and_still_proved(
    exports: Exports, database: Database, tmp_path: Path
) -> None:
    with database.unit_of_work() as unit:
        unit.records.erase("NON", 1)
    export = exported(exports, tmp_path / "out")
    erased = export["events"][0]  # type: ignore[index]

    assert erased["erased"] is True
    assert erased["after"] is None
    assert verify_export(tmp_path / "out") == ()


def test_that_there_was_an_export_is_recorded(
    exports: Exports, database: Database, clock: Moving, tmp_path: Path
) -> None:
    exported(exports, tmp_path / "out")
    with database.snapshot() as unit:
        entry = unit.records.entries("NON")[-1].entry()

    assert entry is not None
    assert (entry.action, entry.actor, entry.at) == ("record.exported", MIA, clock())
    assert Records(database, clock).verify("NON")[0].holds


def test_nothing_of_the_export_is_written_over(exports: Exports, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("precious")

    with pytest.raises(ConflictError, match="not an empty folder"):
        exported(exports, tmp_path)


@pytest.mark.parametrize("scope", [Scope(client="ZZZ"), Scope(client="NON", project="ORCH-1")])
def test_absent_and_foreign_are_answered_alike(
    exports: Exports, tmp_path: Path, scope: Scope
) -> None:
    with pytest.raises(NotFoundError, match="There is no"):
        exported(exports, tmp_path / "out", scope)
    assert list(tmp_path.glob("out*")) == []
