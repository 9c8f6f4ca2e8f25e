"""Write to a client what they hear of escalation: an honest word when late, a question again.

Everything here works in the caller's unit of work and commits nothing.
"""

from datetime import datetime, timedelta

from bot.config import Config
from bot.domain.clients import LinkState
from bot.domain.deadlines import due
from bot.domain.escalation import ClockName, Rung
from bot.domain.escalation_notices import LateNote, WordAwaited
from bot.domain.queries import Query
from bot.domain.query_clocks import OwedNote
from bot.domain.targets import Target
from bot.domain.working_time import add_business
from bot.services.clockwork import asked_again_key
from bot.services.query_changes import QueryChanges
from storage.unit import UnitOfWork

_MOMENT = timedelta(seconds=1)
_NEXT_DAY = Target.parse("1BD")


class LateNotes:
    """Tell a client a new date, or who will give one and by when; ask them again."""

    def __init__(self, config: Config, changes: QueryChanges) -> None:
        self._config = config
        self._changes = changes

    def may_tell(self, unit: UnitOfWork, query: Query) -> bool:
        """Return whether the bot may write of this query by itself.

        Not where its subject is for people alone, and not where nothing may be posted at all.
        """
        return not query.sensitive and self.may_post(unit, query)

    def may_post(self, unit: UnitOfWork, query: Query) -> bool:
        """Return whether anything may be posted in the query's channel now."""
        link = unit.clients.link(query.place.channel)
        return link is not None and link.state is LinkState.LINKED

    def tell_date(
        self, unit: UnitOfWork, query: Query, expected_at: datetime, *, by: str, now: datetime
    ) -> None:
        """Tell the new date that a person gave; saying the same date twice tells it once."""
        clock = ClockName.FIRST_RESPONSE if _unheard(query, now) else ClockName.ANSWER
        promise = query.first_response if _unheard(query, now) else query.answer
        note = self._note(query, clock, promise.due, owner_name=by, expected_at=expected_at)
        key = f"expected:{query.id}:{expected_at.isoformat()}"
        self._changes.tell_client(unit, query, note, key=key, now=now)

    def date_by(self, query: Query, owed: OwedNote, *, now: datetime) -> datetime:
        """Return by when a new date is owed once the client is told that somebody will give it."""
        calendar = self._config.sites[query.site].calendar
        # What is told at closing time is told on that day: the next one is the very next.
        return due(max(owed.by, now) - _MOMENT, _NEXT_DAY, calendar).at

    def tell_without_date(
        self, unit: UnitOfWork, query: Query, owed: OwedNote, *, date_by: datetime, now: datetime
    ) -> None:
        """Tell who will give a new date, and by when they owe it: the bot never invents one."""
        note = self._note(
            query, owed.clock, owed.was_due, owner_name=query.owner_name, date_by=date_by
        )
        key = f"late:{query.id}:{owed.clock}:{owed.was_due.isoformat()}"
        self._changes.tell_client(unit, query, note, key=key, now=now)

    def ask_again(
        self, unit: UnitOfWork, query: Query, rung: Rung, asked_at: datetime, *, now: datetime
    ) -> None:
        """Bring to the client's mind what they were asked; after their working day it is stale."""
        theirs = self._config.client_days(query.client, query.asker_zone)
        notice = WordAwaited(
            query_id=query.id,
            question=query.question,
            asked_at=asked_at,
            owner_name=query.owner_name,
            site_zone=self._changes.site_zone(query),
            reader_zone=query.asker_zone,
        )
        self._changes.tell_client(
            unit,
            query,
            notice,
            key=asked_again_key(rung.key),
            now=now,
            valid_until=add_business(now, theirs.day_length, theirs),
        )

    def _note(
        self,
        query: Query,
        clock: ClockName,
        was_due: datetime,
        *,
        owner_name: str,
        expected_at: datetime | None = None,
        date_by: datetime | None = None,
    ) -> LateNote:
        return LateNote(
            query_id=query.id,
            clock=clock,
            was_due=was_due,
            owner_name=owner_name,
            site_zone=self._changes.site_zone(query),
            reader_zone=query.asker_zone,
            expected_at=expected_at,
            date_by=date_by,
        )


def _unheard(query: Query, now: datetime) -> bool:
    """Return whether the first response is what is late, and the answer is not."""
    return query.first_response.met_at is None and query.answer.due >= now
