"""Note who is away and who left, and hand over what they owned."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.absences import Absence
from bot.domain.errors import InvalidError
from bot.domain.people import Person
from bot.domain.queries import Query
from bot.domain.records import SYSTEM
from bot.services.query_changes import QueryChanges
from bot.services.roster import Roster
from storage.engine import Database
from storage.unit import UnitOfWork


class Absences:
    """Use cases of people who are not there; the clocks go on without them."""

    def __init__(
        self, database: Database, clock: Clock, config: Config, changes: QueryChanges
    ) -> None:
        self._database = database
        self._clock = clock
        self._config = config
        self._changes = changes

    def leave(self, person: Person, *, until: datetime, backup: Person | None) -> None:
        """Note that somebody is away: new queries and reminders go to their backup meanwhile.

        Without a backup the project manager stands in. Raises InvalidError for a time that is past
        and for somebody who names themselves.
        """
        if until <= self._clock():
            raise InvalidError("That is past. Write a date to come: /query away until Fri 6 Nov")
        if backup is not None and backup.user == person.user:
            raise InvalidError("Name somebody else: /query away until Fri 6 Nov backup @colleague")
        with self._database.unit_of_work() as unit:
            for each in filter(None, (person, backup)):
                unit.clients.remember(each)
            unit.escalations.put_absence(
                Absence(user=person.user, until=until, backup=backup.user if backup else "")
            )

    def come_back(self, person: Person) -> bool:
        """Note that somebody is back; return whether they were away."""
        with self._database.unit_of_work() as unit:
            return unit.escalations.drop_absence(person.user)

    def depart(self, person: Person, *, cause: str | None = None) -> Sequence[Query]:
        """Hand the open queries of somebody who left to their backup or the project manager.

        Each new owner is told under the card; doing it again changes nothing.
        """
        with self._database.unit_of_work() as unit:
            if not unit.inbox.is_first(cause):
                return []
            known = unit.clients.person(person.user)
            # Leaving brings no name back that was forgotten here.
            unit.clients.remember(replace(person, name=known.name) if known else person)
            now = self._clock()
            roster = Roster(unit, self._config, now=now)
            owned = unit.queries.owned_for_update(person.user)
            return [self._hand_over(unit, query, person, roster, now) for query in owned]

    def _hand_over(
        self, unit: UnitOfWork, query: Query, left: Person, roster: Roster, now: datetime
    ) -> Query:
        heir = roster.person(roster.present(left.user, query))
        if heir.user == left.user:
            told = f"{left.name} has left and nobody is named in their place. Assign it."
            self._changes.tell_staff(unit, query, told, to=roster.pm(query), now=now)
            return query
        after = self._changes.save(
            unit,
            query,
            replace(query, owner=heir.user, owner_name=heir.name),
            actor=SYSTEM,
            action="owner left",
            at=now,
            now=now,
            reason=f"{left.name} has left",
        )
        told = f"{left.name} has left; {heir.name} owns it now. The clock goes on."
        for user in dict.fromkeys((heir.user, roster.pm(query))):
            self._changes.tell_staff(unit, after, told, to=user, now=now)
        return after
