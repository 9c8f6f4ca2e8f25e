"""Give an export its list of queries: what was asked, owed, answered and changed."""

from bot.domain.exports import Scope
from bot.domain.queries import Promise, Query
from bot.services.export_choices import ExportChoice
from storage.unit import UnitOfWork


def queries_section(unit: UnitOfWork, scope: Scope) -> list[dict[str, object]]:
    """Return the scope's queries, oldest first; times are aware."""
    choice = ExportChoice(unit, scope)
    return [
        _told(unit, query)
        for query in unit.queries.of_client(scope.client)
        if choice.holds(query.id, project=query.project, is_open=query.state.is_open)
    ]


def _told(unit: UnitOfWork, query: Query) -> dict[str, object]:
    versions = unit.queries.texts(query.place)
    return {
        "id": query.id,
        "project": query.project,
        "channel": query.place.channel,
        "ts": query.place.ts,
        "permalink": query.permalink,
        "asked_by": query.asked_by,
        "asked_at": query.asked_at,
        "text": query.text,
        "files": query.files,
        "edits": [
            {"at": version.at, "text": version.text}
            for version in versions
            if version.text is not None
        ],
        "deleted_at": query.deleted_at,
        "parts": [{"text": part.text, "state": part.state} for part in query.parts],
        "category": query.categories[0],
        "priority": query.priority,
        "priority_reason": query.priority_reason,
        "state": query.state,
        "owner": query.owner,
        "targets": {
            "first_response": _promise(query.first_response),
            "answer": _promise(query.answer),
        },
        "intervals": _intervals(unit, query),
        "reopened": query.reopened,
    }


def _promise(promise: Promise) -> dict[str, object]:
    return {
        "due": promise.due,
        "met_at": promise.met_at,
        "source": promise.source or None,
    }


def _intervals(unit: UnitOfWork, query: Query) -> list[dict[str, object]]:
    """Return whose turn it was from when to when, and what began each turn."""
    clocks = unit.clocks.get(query.id)
    return [
        {"from": each.start, "to": each.end, "kind": each.turn, "cause": each.cause}
        for each in (clocks.log.stretches if clocks else ())
    ]
