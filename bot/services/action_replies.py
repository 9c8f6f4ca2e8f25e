"""Count words on an action as what they are as well: a reply to the complaint above them.

Otherwise the client would read under a person's words that nobody has replied yet.
"""

from datetime import datetime

from bot.domain.actions import Action, OriginKind
from bot.domain.approvals import Draft
from bot.domain.conversations import Reply
from bot.domain.records import Actor
from bot.domain.terms import Side
from bot.services.query_changes import QueryChanges
from storage.unit import UnitOfWork


def count_as_reply(
    queries: QueryChanges,
    unit: UnitOfWork,
    action: Action,
    said: Draft,
    *,
    actor: Actor,
    now: datetime,
) -> None:
    """Note on every open complaint of an action that a person wrote to the client now."""
    for origin in action.origins:
        complained = origin.kind is OriginKind.COMPLAINT
        before = (
            unit.queries.get_for_update(action.client, origin.object_id) if complained else None
        )
        if before is None or not before.state.is_open:
            continue
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
        after = before.replied(at=now, source=f"{said.author_name} replied")
        queries.save(
            unit,
            before,
            after,
            actor=actor,
            action="reply sent",
            at=now,
            now=now,
            reason=f"on {action.id}: {said.text}",
        )
