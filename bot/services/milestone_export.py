"""Give an export its list of milestones with every version of their dates, and what was owed."""

from bot.domain.exports import Scope
from bot.domain.milestones import Milestone
from bot.services.export_choices import ExportChoice
from storage.unit import UnitOfWork


def milestones_section(unit: UnitOfWork, scope: Scope) -> list[dict[str, object]]:
    """Return the scope's milestones by project, in the order of their plans."""
    choice = ExportChoice(unit, scope)
    return [
        _told(unit, milestone)
        for milestone in unit.milestones.of_client(scope.client)
        if choice.holds(milestone.id, project=milestone.project, is_open=not milestone.is_done)
    ]


def obligations_section(unit: UnitOfWork, scope: Scope) -> list[dict[str, object]]:
    """Return what each side owed the other, soonest first."""
    choice = ExportChoice(unit, scope)
    return [
        {
            "id": each.id,
            "project": each.project,
            "owed_by": each.side,
            "kind": each.kind,
            "text": each.text,
            "asked_on": each.asked_on,
            "needed_by": each.needed_by,
            "options": each.options,
            "consequence": each.consequence,
            "asked_in": each.asked_in or None,
            "milestone_waiting": each.milestone or None,
            "client_said_by": each.said_by or None,
            "client_said_at": each.said_at,
            "state": each.state,
            "outcome": each.outcome,
            "settled_on": each.settled_on,
            "settled_by": each.settled_by,
        }
        for each in unit.obligations.of_client(scope.client)
        if choice.holds(each.id, project=each.project, is_open=each.state.is_open)
    ]


def _told(unit: UnitOfWork, milestone: Milestone) -> dict[str, object]:
    return {
        "id": milestone.id,
        "project": milestone.project,
        "code": milestone.code,
        "name": milestone.name,
        "baseline": milestone.baseline,
        "baseline_version": milestone.baseline_version,
        "forecast": milestone.forecast,
        "actual": milestone.actual,
        "state": milestone.state,
        "reason": milestone.reason,
        "reason_text": milestone.reason_text,
        "evidence": list(milestone.evidence),
        "baselines": [
            {"version": each.version, "day": each.day, "set_at": each.set_at, "set_by": each.set_by}
            for each in unit.milestones.baselines(milestone.id)
        ],
        "forecasts": [
            {
                "from": each.before,
                "to": each.after,
                "reason": each.cause.reason,
                "text": each.cause.text,
                "request": each.cause.request or None,
                "asked_on": each.cause.asked_on,
                "by": each.by,
                "at": each.at,
                "told_at": each.told_at,
            }
            for each in unit.milestones.forecasts(milestone.id)
        ],
    }
