"""Take what staff write in a client's channel.

Everything here works in the caller's unit of work and commits nothing.
"""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.conversations import Spoken
from bot.domain.queries import Query
from bot.domain.query_states import QueryState
from bot.domain.short_words import says_done
from bot.services.finding import carrying
from bot.services.query_changes import QueryChanges
from bot.services.query_growing import reply_of
from storage.unit import UnitOfWork


class StaffWords:
    """A person's words to the client are a first response; they answer nothing by themselves.

    An emoji or a bare mention is kept and is neither.
    """

    def __init__(self, changes: QueryChanges) -> None:
        self._changes = changes

    def heard(self, unit: UnitOfWork, spoken: Spoken, *, now: datetime) -> Query | None:
        """Count a reply for every unanswered query of its thread, or for the newest there."""
        place = spoken.place
        unit.bursts.end_in(place.channel)
        if place.thread_ts is None:
            return None
        there = _in_place_of(
            unit, unit.queries.all_in_thread_for_update(place.channel, place.thread_ts)
        )
        unanswered = [
            each for each in there if each.state.is_open and each.state is not QueryState.ANSWERED
        ]
        replied = [self._replied(unit, spoken, each, now=now) for each in unanswered or there[-1:]]
        return replied[-1] if replied else None

    def _replied(self, unit: UnitOfWork, spoken: Spoken, before: Query, *, now: datetime) -> Query:
        if not unit.queries.add_reply(reply_of(spoken, before)):
            return before
        source = f"{spoken.author.name} in the thread"
        query = self._changes.save(
            unit,
            before,
            before if spoken.is_mark else before.replied(at=spoken.at, source=source),
            actor=spoken.actor,
            action="staff left a mark" if spoken.is_mark else "staff replied",
            at=spoken.at,
            now=now,
            reason=spoken.told,
        )
        if spoken.is_mark:
            return query
        if before.state is QueryState.DETECTED:
            self._changes.tell_logged(unit, query, now=now)
        if query.open_parts and says_done(spoken.text):
            still = "; ".join(f"{part.number}. {part.text}" for part in query.open_parts)
            told = (
                f'You wrote "{spoken.text.strip()}". Still open: {still} '
                "Press Answered on the card and tick what is answered, or say why it will not be."
            )
            self._changes.tell_staff(unit, query, told, to=spoken.author.user, now=now)
        return query


def _in_place_of(unit: UnitOfWork, queries: Sequence[Query]) -> list[Query]:
    """Return the queries, each one that was merged or linked replaced by the one that took it."""
    found = [carrying(unit, query) for query in queries]
    return list({query.id: query for query in found}.values())
