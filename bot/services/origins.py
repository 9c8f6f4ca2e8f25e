"""Say how a query came on record, and who said since that it is one or is none.

Everything here works in the caller's unit of work and commits nothing.
"""

from typing import Final

from bot.domain.queries import Query
from bot.domain.records import Entry
from storage.unit import UnitOfWork

_SINCE: Final = {
    "query confirmed": "Confirmed",
    "query dismissed": "Set aside",
    "query withdrawn": "Taken back",
}


def origin(unit: UnitOfWork, query: Query) -> tuple[str, ...]:
    """Tell by which rule or by whose hand a query was logged, its priority, and what came then."""
    logged = _last(unit, query, "query logged")
    since = filter(None, (_last(unit, query, action) for action in _SINCE))
    weighed = query.priority_reason or "the usual priority, no word speaks for another"
    return (
        _logged(query, logged),
        f"{query.priority}: {weighed}.",
        *map(_said_since, sorted(since, key=lambda entry: entry.received_at)),
    )


def _last(unit: UnitOfWork, query: Query, action: str) -> Entry | None:
    event = unit.records.newest(query.client, query.id, action=action)
    return event.entry() if event else None


def _logged(query: Query, entry: Entry | None) -> str:
    rule = query.rule.rpartition(" (")[0]
    if entry is None or entry.reason == rule:
        return f"Logged by the rule {query.rule}."
    return f"Logged by hand: {entry.reason}. Its words fall under the rule {query.rule}."


def _said_since(entry: Entry) -> str:
    because = f": {entry.reason}" if entry.reason else ""
    return f"{_SINCE[entry.action]} by {entry.actor.name or entry.actor.user}{because}."
