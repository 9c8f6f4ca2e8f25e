"""Take a table of milestones: every line is right, or nothing is kept and each error is told."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.dates import read_date
from bot.domain.calendars import WorkCalendar
from bot.domain.clients import Project
from bot.domain.errors import BotError, InvalidError
from bot.domain.ids import Kind, make_id
from bot.domain.milestones import Milestone
from bot.domain.plans import require_after
from bot.domain.records import Actor
from bot.services.milestone_finding import Here, project_of
from bot.services.milestone_template import owner_of
from bot.services.plan_records import PlanRecords
from bot.tables import Row, read_file, read_pasted
from storage.engine import Database
from storage.unit import UnitOfWork

COLUMNS = {
    "code": ("code", "no", "number"),
    "name": ("name", "milestone", "title"),
    "baseline": ("baseline", "date", "planned", "due"),
    "after": ("after", "predecessors", "predecessor"),
    "deliverables": ("deliverables", "evidence"),
    "client_must": ("client_must", "client must", "client"),
    "survey": ("survey", "feedback", "poll"),
    "campaign": ("campaign",),
}
_CAMPAIGN = {"": False, "no": False, "yes": True, "x": True}
TOLD_ERRORS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One line of the table by column; `number` is what a spreadsheet calls it."""

    number: int
    cells: Mapping[str, str]

    def cell(self, column: str) -> str:
        return self.cells.get(column, "")


class MilestoneImport:
    """The use case of a table that becomes milestones."""

    def __init__(self, database: Database, clock: Clock, records: PlanRecords) -> None:
        self._database = database
        self._clock = clock
        self._records = records

    def paste(self, here: Here, actor: Actor, *, text: str) -> list[Milestone]:
        """Take pasted lines; raise InvalidError with every error, a line each."""
        return self._take(here, actor, read_pasted(text), source="pasted")

    def file(self, here: Here, actor: Actor, *, name: str, content: bytes) -> list[Milestone]:
        """Take a CSV or XLSX file; raise InvalidError with every error, a line each."""
        return self._take(here, actor, read_file(name, content), source=name)

    def _take(
        self, here: Here, actor: Actor, rows: Sequence[Row], *, source: str
    ) -> list[Milestone]:
        lines = _lines(rows)
        with self._database.unit_of_work() as unit:
            now = self._clock()
            project = project_of(unit, here)
            reader = _Reader(
                known={
                    each.code: each
                    for each in unit.milestones.of_project_for_update(project.client, project.code)
                },
                site=self._records.site(unit, project.client, project.code),
                now=now,
                surveys=self._records.config.surveys.sets.keys(),
            )
            read = reader.read(lines)
            reason = f"imported, {source}"
            planned = [
                self._plan(unit, each, actor, now=now, reason=reason) for each in read if each.id
            ]
            fresh = _numbered(unit, project, [each for each in read if not each.id])
            if fresh:
                self._records.add(unit, *fresh, actor=actor, now=now, reason=reason)
            return [*planned, *fresh]

    def _plan(
        self, unit: UnitOfWork, milestone: Milestone, actor: Actor, *, now: datetime, reason: str
    ) -> Milestone:
        before = unit.milestones.get(milestone.client, milestone.id)
        assert before is not None
        return self._records.save(
            unit,
            before,
            milestone,
            actor=actor,
            action="milestone planned",
            now=now,
            reason=reason,
        )


def _numbered(
    unit: UnitOfWork, project: Project, milestones: Sequence[Milestone]
) -> list[Milestone]:
    if not milestones:
        return []
    count = len(milestones)
    numbers = unit.clients.next_numbers_for_update(project.client, Kind.MILESTONE, count)
    owner = owner_of(unit, project)
    return [
        replace(
            each,
            id=make_id(project.client, Kind.MILESTONE, number),
            client=project.client,
            project=project.code,
            owner=owner.user,
            owner_name=owner.name,
        )
        for number, each in zip(numbers, milestones, strict=True)
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    """Turn lines into milestones; one that is known already and has no date gets its first."""

    known: Mapping[str, Milestone]
    site: WorkCalendar
    now: datetime
    surveys: Collection[str]

    def read(self, lines: Sequence[_Line]) -> list[Milestone]:
        errors: list[str] = []
        found: dict[str, tuple[_Line, Milestone]] = {}
        for line in lines:
            try:
                milestone = self._milestone(line, position=len(self.known) + len(found))
                if milestone.code in found:
                    raise InvalidError(f"{milestone.code} stands in the table twice.")
                found[milestone.code] = (line, milestone)
            except BotError as error:
                errors.append(f"Line {line.number}: {error}")
        plan = {**self.known, **{code: milestone for code, (_, milestone) in found.items()}}
        for line, milestone in found.values():
            try:
                _require_known(milestone, plan)
                require_after(milestone, plan)
            except BotError as error:
                errors.append(f"Line {line.number}: {error}")
        for milestone in self.known.values():
            if milestone.code in found or not found.keys() & set(milestone.predecessors):
                continue
            try:
                require_after(milestone, plan)
            except BotError as error:
                errors.append(f"On record: {error}")
        if errors:
            raise InvalidError(_told(errors))
        return [milestone for _, milestone in found.values()]

    def _milestone(self, line: _Line, *, position: int) -> Milestone:
        code = line.cell("code")
        if not code or len(code) > 20 or not code.replace("-", "").replace(".", "").isalnum():
            raise InvalidError(f'"{code[:30]}" is no code. Write letters and digits, like A9.')
        day = self._day(line.cell("baseline"))
        known = self.known.get(code)
        if known:
            if day is None:
                raise InvalidError(f"{known.label} is on record already and no date is given.")
            return known.plan(day)
        milestone = Milestone(
            id="",
            client="",
            project="",
            code=code,
            name=line.cell("name")[:80],
            owner="",
            owner_name="",
            position=position,
            predecessors=tuple(line.cell("after").replace(",", " ").replace(";", " ").split()),
            deliverables=line.cell("deliverables")[:300],
            client_must=line.cell("client_must")[:300],
            poll=self._survey(line.cell("survey")),
            is_campaign=_is_campaign(line.cell("campaign")),
        )
        return milestone.plan(day) if day else milestone

    def _survey(self, said: str) -> str:
        if said and said.upper() not in self.surveys:
            known = ", ".join(sorted(self.surveys))
            raise InvalidError(f'"{said[:30]}" is no survey. Write one of {known}.')
        return said.upper()

    def _day(self, said: str) -> date | None:
        if not said:
            return None
        zone = self.site.zone
        reading = read_date(said, now=self.now, zone=zone, works=self.site.works_on)
        if reading.at is None or reading.ambiguous:
            # A plan of years ahead is no slip of the pen: a full date needs no asking.
            return _iso(said)
        return reading.at.astimezone(ZoneInfo(zone)).date()


def _is_campaign(said: str) -> bool:
    if said.lower() not in _CAMPAIGN:
        raise InvalidError(f'"{said[:30]}" says not whether it is a campaign. Write yes or no.')
    return _CAMPAIGN[said.lower()]


def _iso(said: str) -> date:
    try:
        return date.fromisoformat(said[:10])
    except ValueError as error:
        raise InvalidError(f'I read no single day in "{said[:30]}". Write 2026-10-19.') from error


def _lines(rows: Sequence[Row]) -> list[_Line]:
    start = next((n for n, row in enumerate(rows) if any(row)), None)
    if start is None:
        raise InvalidError(
            "The table is empty. Its first line names the columns: code, name, date."
        )
    names = [_column(cell) for cell in rows[start]]
    missing = [name for name in ("code", "name", "baseline") if name not in names]
    if missing:
        raise InvalidError(
            f"The first line lacks the columns {', '.join(missing)}. I read: "
            f"{', '.join(cell for cell in rows[start] if cell)[:200]}. Write code, name, baseline."
        )
    return [
        _Line(number=n, cells={name: cell for name, cell in zip(names, row, strict=False) if name})
        for n, row in enumerate(rows[start + 1 :], start=start + 2)
        if any(row)
    ]


def _column(cell: str) -> str:
    said = cell.strip().lower()
    return next((name for name, words in COLUMNS.items() if said in words), "")


def _require_known(milestone: Milestone, plan: Mapping[str, Milestone]) -> None:
    for code in milestone.predecessors:
        if code not in plan:
            raise InvalidError(f"there is no milestone {code[:20]} to come after.")


def _told(errors: Sequence[str]) -> str:
    shown = list(errors[:TOLD_ERRORS])
    if len(errors) > TOLD_ERRORS:
        shown.append(f"and {len(errors) - TOLD_ERRORS} more")
    return "Nothing was imported.\n" + "\n".join(shown)
