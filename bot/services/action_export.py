"""Give an export its list of actions: what was heard, why, what was done, whether it worked."""

from bot.domain.action_cycles import Cycle
from bot.domain.actions import Action
from bot.domain.exports import Scope
from bot.services.export_choices import ExportChoice
from storage.unit import UnitOfWork


def actions_section(unit: UnitOfWork, scope: Scope) -> list[dict[str, object]]:
    """Return the scope's actions, oldest first; times are aware."""
    choice = ExportChoice(unit, scope)
    return [
        _told(action)
        for action in unit.actions.of_client(scope.client)
        if choice.holds(action.id, project=action.project, is_open=action.state.is_open)
    ]


def _told(action: Action) -> dict[str, object]:
    referral = action.referral
    return {
        "id": action.id,
        "project": action.project,
        "subject": action.subject,
        "state": action.state,
        "received_at": action.received_at,
        "acknowledgement": {
            "due": action.acknowledged.due,
            "met_at": action.acknowledged.met_at,
            "source": action.acknowledged.source or None,
        },
        "origins": [
            {"kind": each.kind, "at": each.at, "object": each.object_id, "words": each.words}
            for each in action.origins
        ],
        "quality_system": {
            "reference": referral.reference,
            "owner": referral.owner,
            "due": referral.due,
            "standing": referral.standing,
        }
        if referral
        else None,
        "cycles": [_cycle(number, each) for number, each in enumerate(action.cycles, start=1)],
        "told": action.told,
        "reason": action.reason,
    }


def _cycle(number: int, cycle: Cycle) -> dict[str, object]:
    plan, check = cycle.plan, cycle.check
    return {
        "number": number,
        "theme": cycle.theme,
        "whys": list(cycle.whys),
        "correction": cycle.correction,
        "corrective_action": cycle.measure,
        "owner": plan.owner if plan else None,
        "due": plan.due if plan else None,
        "extensions": [
            {"from": each.before, "to": each.after, "reason": each.reason, "by": each.by}
            for each in (plan.extensions if plan else ())
        ],
        "criterion": plan.criterion.text if plan else None,
        "approved_by": plan.approved_by if plan else None,
        "approved_at": plan.approved_at if plan else None,
        "evidence": cycle.evidence,
        "implemented_at": cycle.implemented_at,
        "check_from": cycle.check_from,
        "checked_by": check.by if check else None,
        "checked_at": check.at if check else None,
        "effective": check.effective if check else None,
        "finding": check.finding if check else None,
        "measured": list(check.measured) if check else [],
    }
