"""Give an export its list of updates: every version that was published, as the client read it."""

from bot.domain.exports import Scope
from bot.domain.updates import Update
from bot.services.export_choices import ExportChoice
from storage.unit import UnitOfWork


def updates_section(unit: UnitOfWork, scope: Scope) -> list[dict[str, object]]:
    """Return the scope's published updates, oldest first, corrected versions among them."""
    choice = ExportChoice(unit, scope)
    return [
        _told(update.for_client(), full=update)
        for update in unit.updates.all_published(scope.client)
        if choice.holds(update.id, project=update.project, is_open=False)
    ]


def _told(update: Update, *, full: Update) -> dict[str, object]:
    return {
        "id": update.id,
        "version": update.version,
        "project": update.project,
        "kind": update.kind,
        "state": update.state,
        "headline": update.headline,
        "overall": update.overall.colour,
        "dimensions": [
            {
                "dimension": each.dimension,
                "colour": each.colour,
                "was": each.was,
                "line": each.line,
                "evidence": each.evidence,
                "owner": each.owner,
                "action": each.action,
                "by": each.by,
            }
            for each in update.health
        ],
        "details": update.details,
        "decisions": [
            {"id": each.id, "text": each.text, "by": each.by, "otherwise": each.otherwise}
            for each in update.decisions
        ],
        "changed": update.changed,
        "slot": update.slot,
        "due": update.due,
        "late": update.late,
        "automatic": update.automatic,
        "author": full.author,
        "approver": full.approver or None,
        "published_by": full.published_by,
        "published_at": update.published_at,
    }
