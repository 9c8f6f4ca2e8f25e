"""Count words on an action as what they are as well: a reply to the complaint above them.

Otherwise the client would read under a person's words that nobody has replied yet.
"""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.actions import Action, OriginKind
from bot.domain.approvals import Draft
from bot.domain.conversations import Reply
from bot.domain.queries import Query
from bot.domain.records import Actor
from bot.domain.terms import Side
from bot.services.query_changes import QueryChanges
from storage.unit import UnitOfWork


def complaints_for_update(unit: UnitOfWork, action: Action) -> tuple[Query, ...]:
    """Return the open complaints of an action and keep others from changing them meanwhile.

    To be called before anything is recorded or told: whoever changes a query locks that first.
    """
    heard = (each for each in action.origins if each.kind is OriginKind.COMPLAINT)
    found = (unit.queries.get_for_update(action.client, each.object_id) for each in heard)
    return tuple(query for query in found if query and query.state.is_open)


def count_as_reply(
    queries: QueryChanges,
    unit: UnitOfWork,
    complaints: Iterable[Query],
    said: Draft,
    *,
    actor: Actor,
    now: datetime,
) -> None:
    """Note on complaints that a person wrote to the client now."""
    for before in complaints:
        reply = Reply(
            query=before.id,
            channel=before.place.channel,
            ts=said.id,
            side=Side.CMO,
            author=said.author,
            author_name=said.author_name,
            at=now,
            text=said.text,
        )
        unit.queries.add_reply(reply)
        queries.save(
            unit,
            before,
            before.replied(at=now, source=f"{said.author_name} replied"),
            actor=actor,
            action="reply sent",
            at=now,
            now=now,
            reason=f"on {said.about}: {said.text}",
        )
