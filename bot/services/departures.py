"""Hand on what somebody owned who left, or whom the manufacturer took off its staff list."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.absences import FOR_GOOD, Absence
from bot.domain.clients import LinkState
from bot.domain.people import Person
from bot.domain.queries import Query
from bot.domain.query_states import QueryState
from bot.domain.records import SYSTEM
from bot.domain.terms import Function
from bot.services.query_changes import QueryChanges
from bot.services.roster import Roster
from storage.engine import Database
from storage.unit import UnitOfWork

_LEFT = "has left"
_STRUCK_OFF = "is not on the staff list any more"


class Departures:
    """Use cases of people who are gone for good; the clocks go on without them."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        config: Config,
        changes: QueryChanges,
    ) -> None:
        self._database = database
        self._clock = clock
        self._config = config
        self._changes = changes

    def holders(self) -> frozenset[str]:
        """Return everybody who owns an open query or a project."""
        with self._database.unit_of_work() as unit:
            return _holders(unit)

    def depart(self, person: Person, *, cause: str | None = None) -> Sequence[Query]:
        """Hand the open queries of somebody who left to whoever stands in for them.

        Each new owner is told under the card, and operations which projects need a manager; doing
        it again changes nothing.
        """
        with self._database.unit_of_work() as unit:
            if not unit.inbox.is_first(cause):
                return []
            known = unit.clients.person(person.user)
            # Leaving brings no name back that was forgotten here.
            gone = replace(person, name=known.name) if known else person
            unit.clients.remember(gone)
            return self._hand_on(unit, gone.user, _LEFT, self._clock())

    def review(self, staff: Collection[str]) -> Sequence[Query]:
        """Do the same for those who own something and are not on the staff list, each once.

        Whoever is on it again is there again. An empty list is no list: then nothing changes.
        """
        if not staff:
            return []
        with self._database.unit_of_work() as unit:
            now = self._clock()
            away = unit.escalations.away(now)
            gone = {user for user, absence in away.items() if absence.until == FOR_GOOD}
            for user in gone & set(staff):
                unit.escalations.drop_absence(user)
            struck_off = _holders(unit) - set(staff) - gone
            for user in struck_off:
                noted = away.get(user) or Absence(user=user, until=now)
                unit.escalations.put_absence(replace(noted, until=FOR_GOOD))
            return [
                query
                for user in sorted(struck_off)
                for query in self._hand_on(unit, user, _STRUCK_OFF, now)
            ]

    def _hand_on(self, unit: UnitOfWork, user: str, why: str, now: datetime) -> list[Query]:
        roster = Roster(unit, self._config, now=now)
        gone = f"{roster.person(user).name} {why}"
        self._tell_unmanaged(unit, user, gone, roster, now)
        owned = unit.queries.owned_for_update(user)
        return [self._hand_over(unit, query, gone, roster, now) for query in owned]

    def _hand_over(
        self, unit: UnitOfWork, query: Query, gone: str, roster: Roster, now: datetime
    ) -> Query:
        heir = roster.owner(roster.present(query.owner, query), project=query.project)
        after = self._changes.save(
            unit,
            query,
            replace(query, owner=heir.user, owner_name=heir.name),
            actor=SYSTEM,
            action="owner left",
            at=now,
            now=now,
            reason=gone,
        )
        if after.state is QueryState.OPEN:
            self._changes.tell_logged_again(unit, after, now=now)
        if heir.user == query.owner:
            told = f"{gone}, and nobody is there in their place. Assign it."
            self._changes.tell_staff(unit, after, told, to="", now=now)
            return after
        told = f"{gone}; {heir.name} owns it now. The clock goes on."
        manager = roster.present(roster.pm(query), query)
        for reader in dict.fromkeys((heir.user, manager)):
            self._changes.tell_staff(unit, after, told, to=reader, now=now)
        return after

    def _tell_unmanaged(
        self, unit: UnitOfWork, user: str, gone: str, roster: Roster, now: datetime
    ) -> None:
        """Tell operations which projects that are worked on need another manager now."""
        for link in unit.clients.links():
            client, project = unit.clients.linked(link)
            named = self._config.person_for(Function.PM, project.code)
            if user not in (named, project.owner) or link.state is LinkState.CLOSED:
                continue
            heir = roster.in_place_of(user, project=project.code, otherwise=project.owner)
            stand_in = "Nobody" if heir == user else roster.person(heir).name
            places = {
                "as pm under [people] in LIAISON_CONFIG": named,
                "with /liaison link in its channel": project.owner,
            }
            where = " and ".join(place for place, holder in places.items() if holder == user)
            text = (
                f"{gone} and was project manager of {project.code} ({client.name}). {stand_in} "
                f"stands in. Name another one {where}."
            )
            key = f"unmanaged:{client.code}:{project.code}:{user}"
            self._changes.tell_operations(unit, text, client=client.code, key=key, now=now)


def _holders(unit: UnitOfWork) -> frozenset[str]:
    managers = (unit.clients.linked(link)[1].owner for link in unit.clients.links())
    return frozenset((*unit.queries.owners(), *managers))
