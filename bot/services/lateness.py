"""What people do about a query that runs out of time: acknowledge, give the client a new date."""

from dataclasses import replace
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.errors import ConflictError, InvalidError
from bot.domain.escalation import ClockName, acknowledge
from bot.domain.escalation_notices import RungAcknowledged
from bot.domain.queries import Query
from bot.domain.records import Actor, Entry
from bot.services.accounts import Accounts
from bot.services.clockwork import Clockwork
from bot.services.finding import find
from bot.services.late_notes import LateNotes
from bot.services.origins import origin
from bot.services.query_changes import QueryChanges
from storage.engine import Database


class Lateness:
    """Use cases on queries that run out of time, and the account of their clocks."""

    def __init__(
        self, database: Database, clock: Clock, config: Config, changes: QueryChanges
    ) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes
        self._clockwork = Clockwork(config)
        self._accounts = Accounts(config)
        self._notes = LateNotes(config, changes)

    def acknowledge(
        self, id_: str, clock: ClockName, actor: Actor, *, within: str | None, reason: str
    ) -> None:
        """Take a person's word that they know: the next rung of a clock is left out, once.

        The clock goes on. Raises InvalidError without a reason, ConflictError when nothing runs.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            query = find(unit, id_, within)
            clocks = self._clockwork.clocks_for_update(unit, query)
            ladders = self._clockwork.ladders(clocks, query, now)
            running = next((each for each in ladders if each.clock is clock), None)
            if running is None:
                raise ConflictError(f"Nothing runs out for {query.id} now. Nothing changed.")
            progress = acknowledge(running.rungs, clocks.progress, now=now, reason=reason)
            left_out = progress.acknowledged - clocks.progress.acknowledged
            self._clockwork.save(unit, replace(clocks, progress=progress), query, now=now)
            entry = self._entry(query, actor, "escalation acknowledged", reason=reason.strip())
            entry = replace(entry, after={"left out": sorted(left_out)})
            seq = unit.records.append(query.client, entry)
            notice = RungAcknowledged(query_id=query.id, by=actor.name, reason=reason.strip())
            self._changes.put_under_card(
                unit, query, notice, key=f"acknowledged:{query.id}:{seq}", now=now
            )

    def give_date(self, id_: str, actor: Actor, *, within: str | None, at: datetime) -> None:
        """Tell the client, in a staff member's name, when a late query is expected now.

        Raises:
            InvalidError: the date is past.
            ConflictError: nothing is late, or nothing may be posted in the channel.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            query = find(unit, id_, within)
            if at <= now:
                raise InvalidError("That is past. Give a date to come, like: Thu 5 Nov 12:00.")
            clocks = self._clockwork.clocks_for_update(unit, query)
            if not query.is_late(now) and clocks.promised_at is None:
                raise ConflictError(f"Nothing of {query.id} is late. Nothing changed.")
            if not self._notes.may_post(unit, query):
                raise ConflictError(
                    f"Nothing may be posted in the channel of {query.id}. Tell the client another "
                    "way. Nothing changed."
                )
            given = replace(clocks, note=None, expected_at=at, date_by=None)
            self._clockwork.save(unit, given, query, now=now)
            entry = self._entry(query, actor, "new date given")
            before = {"expected_at": clocks.expected_at}
            unit.records.append(
                query.client, replace(entry, before=before, after={"expected_at": at})
            )
            self._notes.tell_date(unit, query, at, by=actor.name, now=now)

    def account(self, id_: str, *, within: str | None) -> tuple[str, ...]:
        """Tell how a query came on record, every interval counted, and whose time it was.

        Raises NotFoundError where the query is absent or another client's.
        """
        with self._database.unit_of_work() as unit:
            query = find(unit, id_, within)
            return (*origin(unit, query), *self._accounts.of(unit, query, now=self._clock()))

    def _entry(self, query: Query, actor: Actor, action: str, *, reason: str = "") -> Entry:
        now = self._clock()
        return Entry(
            at=now,
            received_at=now,
            actor=actor,
            action=action,
            object_id=query.id,
            reason=reason,
        )
