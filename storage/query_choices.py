"""Turn what somebody wants listed into conditions on the table of queries."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, String, and_, cast, or_
from sqlmodel import col

from bot.domain.query_filters import QueryFilter
from bot.domain.query_states import SETTLED, QueryState
from storage.query_rows import QueryRow


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryChoice:
    """A filter, who asks, when, and the one client they may see: None for all."""

    wanted: QueryFilter
    within: str | None
    user: str
    now: datetime

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """Yield what a row has to meet; settled queries are never listed."""
        wanted = self.wanted
        yield col(QueryRow.state).not_in(sorted(SETTLED))
        if self.within is not None:
            yield col(QueryRow.client) == self.within
        if wanted.client is not None:
            yield col(QueryRow.client) == wanted.client
        if wanted.mine:
            yield col(QueryRow.owner) == self.user
        if wanted.states:
            yield col(QueryRow.state).in_(sorted(wanted.states))
        if wanted.older is not None:
            yield col(QueryRow.asked_at) <= self.now - wanted.older
        if wanted.category is not None:
            named = f'%"{wanted.category}"%'
            yield cast(col(QueryRow.categories), String).like(named)
        if wanted.overdue:
            yield self._overdue()

    def _overdue(self) -> ColumnElement[bool]:
        first = and_(
            col(QueryRow.first_response_met_at).is_(None),
            col(QueryRow.first_response_due) < self.now,
        )
        answer = and_(col(QueryRow.answer_met_at).is_(None), col(QueryRow.answer_due) < self.now)
        waiting = col(QueryRow.state) == QueryState.WAITING_ON_CLIENT.value
        return and_(or_(first, answer), ~waiting)
