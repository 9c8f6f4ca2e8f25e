"""Put together for a client, from the record, what each side owes the other: one list, in pages."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.config import Config
from bot.domain.buffers import buffer_of
from bot.domain.calendars import WorkCalendar
from bot.domain.clients import Client, Project
from bot.domain.milestone_notices import OwedList, OwedRow
from bot.domain.milestone_states import MilestoneState
from bot.domain.milestones import Milestone
from bot.domain.obligations import Obligation
from bot.domain.terms import Side
from bot.domain.time_words import day_words
from bot.domain.waits import waits_of, waits_words
from storage.unit import UnitOfWork

LINES = 15
"""Rows of one message; more would not fit."""


def owed_list(
    unit: UnitOfWork,
    config: Config,
    client: Client,
    project: Project,
    *,
    now: datetime,
    page: int,
    bot_name: str,
) -> OwedList:
    """Return a page of a project's milestones and obligations, as far as the client may know.

    A forecast that they have not been told is not in it: they see the one they know.
    """
    site = config.sites[project.site].calendar
    milestones = unit.milestones.of_project(client.code, project.code)
    obligations = unit.obligations.of_project(client.code, project.code)
    rows = _rows(milestones, obligations, site, client)
    pages = max(1, -(-len(rows) // LINES))
    shown = min(page, pages)
    buffer = buffer_of(milestones, config.milestones.buffer_for(project.code), site, told=True)
    return OwedList(
        client_name=client.name,
        project=project.code,
        as_of=now,
        reader_zone=client.zone,
        rows=tuple(rows[(shown - 1) * LINES : shown * LINES]),
        buffer=buffer,
        bot_name=bot_name,
        page=shown,
        pages=pages,
    )


def _rows(
    milestones: list[Milestone], obligations: list[Obligation], site: WorkCalendar, client: Client
) -> list[OwedRow]:
    """Return what we owe, what they owe, what has no date yet, what is done; each by its day."""
    kept = [each for each in milestones if each.state is not MilestoneState.CANCELLED]
    waits = waits_of(obligations)
    rows = [_milestone_row(each, waits_words(waits.get(each.id, ())), site) for each in kept]
    rows += [_acceptance_row(each) for each in kept if _waits_for_client(each)]
    rows += [_obligation_row(each, client) for each in obligations if each.state.is_open]
    return sorted(rows, key=_order)


def _order(row: OwedRow) -> tuple[bool, bool, bool, date]:
    return row.is_settled, row.day is None, row.side is Side.CLIENT, row.day or date.max


def _milestone_row(milestone: Milestone, waits: str, site: WorkCalendar) -> OwedRow:
    day = milestone.shown_to_client
    reason = milestone.reason if milestone.state.is_open and not milestone.is_untold else None
    return OwedRow(
        side=Side.CMO,
        id=milestone.id,
        label=milestone.label,
        state=", ".join(filter(None, (_state(milestone, day), waits))),
        day=day,
        baseline=milestone.baseline,
        variance=milestone.told_variance(site),
        reason=reason.words if reason else "",
        is_settled=not milestone.state.is_open,
    )


def _state(milestone: Milestone, day: date | None) -> str:
    words = milestone.state.words
    if day is None:
        return words
    if milestone.actual:
        return f"{words} {day_words(day)}"
    return f"{words}, forecast {day_words(day)}"


def _waits_for_client(milestone: Milestone) -> bool:
    return milestone.state is MilestoneState.ACHIEVED and milestone.needs_acceptance


def _acceptance_row(milestone: Milestone) -> OwedRow:
    return OwedRow(
        side=Side.CLIENT,
        id=milestone.id,
        label=milestone.label,
        state=f"your acceptance: {milestone.client_must}",
        day=milestone.actual,
    )


def _obligation_row(owed: Obligation, client: Client) -> OwedRow:
    said = ""
    if owed.said_at:
        on = owed.said_at.astimezone(ZoneInfo(client.zone)).date()
        said = f"; {client.name} says {owed.kind.statement}, {day_words(on)}, to be confirmed by us"
    return OwedRow(
        side=owed.side,
        id=owed.id,
        label=f"{owed.id} {owed.text}",
        state=f"{owed.state_words} by {day_words(owed.needed_by)}{said}",
        day=owed.needed_by,
        asks=owed.kind if owed.side is Side.CLIENT and not owed.said_at else None,
    )
