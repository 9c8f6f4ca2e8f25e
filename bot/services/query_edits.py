"""Take what becomes of a message later: the first text stays on record, the care follows the last.

Everything here works in the caller's unit of work and commits nothing.
"""

from dataclasses import replace
from datetime import datetime

from bot.domain.conversations import Spoken, TextVersion
from bot.domain.detection import Reading, StatementKind
from bot.domain.queries import Query
from bot.domain.query_growth import with_text
from bot.domain.query_states import QueryState
from bot.domain.records import Actor
from bot.domain.terms import Priority
from bot.services.new_queries import LONGEST_PART, parts_of
from bot.services.query_answers import QueryAnswers
from bot.services.query_changes import QueryChanges
from bot.services.query_growing import QueryGrowing, asked_in
from bot.services.statements import UNWATCHED
from storage.unit import UnitOfWork

GRAVE = frozenset({StatementKind.ALARM, StatementKind.ADVERSE_EVENT})
"""Statements for which people are called at any hour."""

_SET_ASIDE = frozenset({QueryState.DISMISSED, QueryState.WITHDRAWN})


class QueryEdits:
    """Write each later version of a message to the query that it belongs to."""

    def __init__(self, changes: QueryChanges, growing: QueryGrowing) -> None:
        self._changes = changes
        self._growing = growing
        self._answers = QueryAnswers(changes)

    def kept(
        self, unit: UnitOfWork, before: Query, version: TextVersion, actor: Actor, *, now: datetime
    ) -> Query:
        """Keep an edit or a deletion beside what was said first; nothing else follows from it."""
        return self._save(unit, before, _marked(before, version), version, actor, now=now)

    def retell(
        self,
        unit: UnitOfWork,
        before: Query,
        version: TextVersion,
        spoken: Spoken,
        reading: Reading,
        *,
        now: datetime,
    ) -> Query:
        """Take a client's edit of a query: what is unanswered is decided anew by what stands now.

        What became critical is open again, whatever stood there before.
        """
        alarms = _alarms(before, reading)
        stands = self._open_again(unit, before, version, spoken, now=now) if alarms else before
        after = replace(_marked(stands, version), closes_at=None)
        if _is_unanswered(stands):
            after = self._decided(unit, after, version.ts, spoken, reading, alarms=alarms, now=now)
        query = self._save(unit, stands, after, version, spoken.actor, now=now)
        if alarms:
            self._changes.tell_critical(unit, query, now=now)
        elif stands.state is QueryState.DETECTED is not query.state:
            self._changes.tell_logged(unit, query, now=now)
        elif query.state is not QueryState.DETECTED:
            if (query.parts, query.categories) != (before.parts, before.categories):
                self._changes.tell_logged_again(unit, query, now=now)
            self._changes.tell_due(unit, stands, query, now=now)
        if told := _told(before, query, version, spoken, alarms=alarms):
            for user in dict.fromkeys((query.owner, before.owner)):
                self._changes.tell_staff(unit, query, told, to=user, now=now)
        return query

    def _open_again(
        self,
        unit: UnitOfWork,
        before: Query,
        version: TextVersion,
        spoken: Spoken,
        *,
        now: datetime,
    ) -> Query:
        if _is_unanswered(before):
            return before
        marked = _marked(before, version)
        was_answered = before.state not in _SET_ASIDE
        opened = self._changes.save(
            unit,
            before,
            marked.reopen() if was_answered else marked.confirm(),
            actor=spoken.actor,
            action="query reopened",
            at=version.at,
            now=now,
            reason="edited into something critical",
        )
        if was_answered:
            self._answers.ask_no_more(unit, before, opened, spoken.actor, now=now)
        return opened

    def _decided(
        self,
        unit: UnitOfWork,
        before: Query,
        ts: str,
        spoken: Spoken,
        reading: Reading,
        *,
        alarms: bool,
        now: datetime,
    ) -> Query:
        """Return a query with parts, subject, priority, due times and owner by what it asks now."""
        grave = reading.statement in GRAVE
        asked = parts_of(spoken, reading) if grave else asked_in(spoken, reading)
        own = ts == before.place.ts
        about = reading.categories if own or alarms else ()
        after = with_text(before, asked, ts="" if own else ts, about=about)
        after = replace(after, sensitive=before.sensitive or reading.sensitive)
        if asked and after.state is QueryState.DETECTED:
            after = after.confirm()
        if alarms or after.parts != before.parts:
            after = after.client_replied()
        if alarms:
            reason = reading.priority_reason
            after = self._changes.prioritised(unit, after, Priority.P1, reason=reason, now=now)
        after = self._growing.weighed(unit, after, reading, now=now)
        if after.categories[0] is before.categories[0]:
            return after
        after = self._changes.repriced(unit, after, now=now)
        return self._changes.falling_to(unit, before, after, anew=alarms, now=now)

    def _save(
        self,
        unit: UnitOfWork,
        before: Query,
        after: Query,
        version: TextVersion,
        actor: Actor,
        *,
        now: datetime,
    ) -> Query:
        return self._changes.save(
            unit,
            before,
            after,
            actor=actor,
            action="message deleted" if version.text is None else "message edited",
            at=version.at,
            now=now,
            reason=version.text or "",
        )


def asks(query: Query, ts: str) -> bool:
    """Return whether a message is part of the question, and not a reply to it."""
    return ts == query.place.ts or any(part.ts == ts for part in query.parts)


def _marked(query: Query, version: TextVersion) -> Query:
    """Return the query as edited or deleted; a later message taken back takes no question back."""
    own = version.ts == query.place.ts
    if not asks(query, version.ts):
        return query
    if version.text is None:
        return replace(query, deleted_at=version.at) if own else query
    after_answer = query.edited_after_answer or query.answer.met_at is not None
    marked = replace(query, edited_after_answer=after_answer)
    if not own:
        return marked
    return replace(marked, latest_text=version.latest(query.text))


def _is_unanswered(query: Query) -> bool:
    return query.answer.met_at is None and query.state.is_open


def _alarms(query: Query, reading: Reading) -> bool:
    """Return whether an edit calls people who were not called of this query yet."""
    called = query.priority is Priority.P1 and query.state.is_open
    return reading.statement in GRAVE and not called


def _told(
    before: Query, query: Query, version: TextVersion, spoken: Spoken, *, alarms: bool
) -> str:
    """Return what the owner has to know of a client's edit, if anything."""
    by = spoken.author.name
    if alarms:
        return (
            f'{by} edited the message, now: "{spoken.text[:LONGEST_PART]}" It is critical: whoever '
            "takes it presses I own this."
        )
    if query.owner != before.owner:
        about = query.categories[0]
        return f"{by} edited the question. It is about {about} now and falls to {query.owner_name}."
    if not asks(before, version.ts) and before.state in UNWATCHED:
        told = f"{by} edited a message in the thread; the card shows it."
        if before.state is QueryState.ANSWERED:
            told += " Read whether that is a yes: it will not close by itself any more."
        return told
    if query.edited_after_answer and not before.edited_after_answer:
        return f"{by} edited the question after the answer. Look at the card."
    if before.state in _SET_ASIDE:
        return f"{by} edited the question. Log it on the card if something is owed after all."
    if query.parts != before.parts and not before.is_untaken:
        return f"{by} edited what is asked. Look at the card."
    return ""
