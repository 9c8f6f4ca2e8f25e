"""Write all that is held for one client into a folder that proves by itself what it is."""

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from bot.clock import Clock
from bot.domain.errors import ConflictError, NotFoundError
from bot.domain.exports import (
    LISTS,
    SCHEMA,
    Format,
    Scope,
    event_from,
    head_from,
    told_event,
    told_head,
)
from bot.domain.record_checks import check_chain, check_excerpt
from bot.domain.records import Actor, Entry
from bot.reports.exports import to_csv, to_html, to_json
from bot.reports.workbooks import to_xlsx
from storage.engine import Database
from storage.records import Search
from storage.unit import UnitOfWork

MANIFEST = "manifest.json"
JSON_FILE = "export.json"
EXPORTED = "record.exported"

Section = Callable[[UnitOfWork, Scope], list[dict[str, object]]]
"""A feature's list for an export: rows with an `id`, of the scope's client and nothing else."""


class Exports:
    """The use case of handing a client's record out; each feature gives its own section."""

    def __init__(
        self, database: Database, clock: Clock, sections: Mapping[str, Section] | None = None
    ) -> None:
        self._database = database
        self._clock = clock
        self._sections = sections or {}

    def export(self, scope: Scope, *, as_format: Format, out: Path, by: Actor) -> tuple[Path, ...]:
        """Write the scope's record into the new or empty folder `out` and return its files.

        `export.json` is always among them, for only it can be checked entry by entry. That there
        was an export is itself recorded. Raise NotFoundError for an unknown client or project,
        ConflictError when the folder holds something.
        """
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            raise ConflictError(f"{out} is not an empty folder. Name a new one.")
        with self._database.snapshot() as unit:
            export = self._collect(unit, scope)
            end = told_head(unit.records.head(scope.client))
        files = dict(_files(export, as_format, scope))
        manifest = to_json(
            {
                "schema": SCHEMA,
                "generated_at": export["generated_at"],
                "scope": scope.told(),
                "chain": end,
                "files": {name: sha256(content).hexdigest() for name, content in files.items()},
            }
        )
        files[MANIFEST] = manifest
        aside = _put_aside(files, out)
        try:
            with self._database.unit_of_work() as unit:
                unit.records.append(scope.client, self._noted(scope, manifest, by=by))
            # Moved as a whole: a folder that is there is complete, and noted.
            aside.replace(out)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
        return tuple(out / name for name in files)

    def _collect(self, unit: UnitOfWork, scope: Scope) -> dict[str, object]:
        client = unit.clients.get(scope.client)
        if client is None:
            raise NotFoundError(f"client {scope.client}")
        projects: list[dict[str, object]] = [
            {"id": each.code, "site": each.site, "owner": each.owner, "template": each.template}
            for each in unit.clients.projects(scope.client)
            if scope.project in (None, each.code)
        ]
        if scope.project and not projects:
            raise NotFoundError(f"project {scope.project}")
        channels: list[dict[str, object]] = [
            {
                "id": link.channel,
                "project": link.project,
                "teams": sorted(link.teams),
                "state": link.state,
            }
            for link in unit.clients.links(scope.client)
            if scope.project in (None, link.project)
        ]
        lists = {
            name: self._sections[name](unit, scope) if name in self._sections else []
            for name in LISTS
        }
        return {
            "schema": SCHEMA,
            "generated_at": self._clock(),
            "scope": scope.told(),
            "client": {"code": client.code, "name": client.name},
            "channels": channels,
            "projects": projects,
            **lists,
            "events": list(_events(unit, scope)),
        }

    def _noted(self, scope: Scope, manifest: bytes, *, by: Actor) -> Entry:
        now = self._clock()
        return Entry(
            at=now,
            received_at=now,
            actor=by,
            action=EXPORTED,
            object_id=scope.client,
            after={"scope": scope.told(), "manifest": sha256(manifest).hexdigest()},
        )


def verify_export(folder: Path) -> tuple[str, ...]:
    """Return what is wrong with an export, a sentence each; nothing when it is as it was made."""
    try:
        manifest = json.loads((folder / MANIFEST).read_bytes())
        listed = {str(name): str(digest) for name, digest in manifest["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return (f"{MANIFEST} is missing or cannot be read.",)
    present = {path.name: path for path in folder.iterdir() if path.name != MANIFEST}
    problems = [f"{name} is missing." for name in sorted(listed.keys() - present.keys())]
    problems += [
        f"{name} is not part of the export." for name in sorted(present.keys() - listed.keys())
    ]
    problems += [
        f"{name} was changed."
        for name in sorted(listed.keys() & present.keys())
        if sha256(present[name].read_bytes()).hexdigest() != listed[name]
    ]
    if JSON_FILE in present:
        problems += _problems_of_events(present[JSON_FILE], end=manifest.get("chain"))
    return tuple(problems)


def _problems_of_events(path: Path, *, end: object) -> Iterator[str]:
    try:
        export = json.loads(path.read_bytes())
        client = str(export["client"]["code"])
        events = [event_from(told, client=client) for told in export["events"]]
        is_whole = not any(export["scope"][name] for name in ("project", "since", "until"))
        noted = head_from(end, client=client)
    except (ValueError, KeyError, TypeError):
        yield f"{path.name} is not an export that can be read."
        return
    if is_whole:
        broken = check_chain(events, client=client, noted=noted).broken
    else:
        broken = check_excerpt(events)
    if broken:
        yield f"{path.name}: {broken}."


def _events(unit: UnitOfWork, scope: Scope) -> Iterator[dict[str, object]]:
    search = Search(since=scope.since, until=scope.until)
    objects = _objects(unit, scope.client, scope.project) if scope.project else None
    for event in unit.records.all_entries(scope.client, search):
        if objects is None or (event.filed and event.filed.about in objects):
            yield told_event(event)


def _objects(unit: UnitOfWork, client: str, project: str) -> frozenset[str]:
    """Return whatever is of a project, at any time and listed or not; requests are of people."""
    requests = (each.id for each in unit.erasures.of_client(client))
    return unit.erasures.objects_of(client, [project]).union(requests)


def _files(
    export: Mapping[str, object], as_format: Format, scope: Scope
) -> Iterator[tuple[str, bytes]]:
    yield JSON_FILE, to_json(export)
    if as_format is Format.CSV:
        for name, rows in export.items():
            if isinstance(rows, list):
                yield f"{name}.csv", to_csv(rows)
    if as_format is Format.XLSX:
        yield "export.xlsx", to_xlsx(export)
    if as_format is Format.HTML:
        page = to_html(
            export,
            title=f"Record of client {scope.client}",
            statement=scope.statement(),
            made=str(export["generated_at"]),
        )
        yield "export.html", page


def _put_aside(files: Mapping[str, bytes], out: Path) -> Path:
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    for name, content in files.items():
        (aside / name).write_bytes(content)
    return aside
