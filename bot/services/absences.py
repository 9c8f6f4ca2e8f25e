"""Note who is away until when, and say who stands in for them."""

from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.absences import Absence, Cover
from bot.domain.clients import Project
from bot.domain.errors import InvalidError
from bot.domain.people import Person
from bot.domain.terms import Function
from bot.services.roster import Roster
from storage.engine import Database
from storage.unit import UnitOfWork


class Absences:
    """Use cases of people who are not there; the clocks go on without them."""

    def __init__(self, database: Database, clock: Clock, config: Config) -> None:
        self._database = database
        self._clock = clock
        self._config = config

    def leave(self, person: Person, *, until: datetime, backup: Person | None) -> tuple[Cover, ...]:
        """Note that somebody is away; return who gets new queries and reminders meanwhile.

        There is nobody to name where they have no part in any project, by name or by a query.
        Raises InvalidError for a time that is past, for somebody who names themselves, and where
        nobody would be there in their place.
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
            return self._covers(unit, person)

    def come_back(self, person: Person) -> bool:
        """Note that somebody is back; return whether they were away."""
        with self._database.unit_of_work() as unit:
            return unit.escalations.drop_absence(person.user)

    def _covers(self, unit: UnitOfWork, person: Person) -> tuple[Cover, ...]:
        roster = Roster(unit, self._config, now=self._clock())
        found: dict[str, list[str]] = {}
        for project in self._theirs(unit, person.user):
            pm = self._config.person_for(Function.PM, project.code) or project.owner
            there = roster.in_place_of(person.user, project=project.code, otherwise=pm)
            found.setdefault(there, []).append(project.code)
        if person.user in found:
            raise InvalidError(
                f"Nobody would be there for {', '.join(found[person.user])}: nobody you named, and "
                "neither the project manager nor the relationship manager nor the site head. "
                "Nothing is noted. Name somebody who is there: "
                "/query away until Fri 6 Nov backup @colleague"
            )
        return tuple(
            Cover(name=roster.person(user).name, projects=tuple(projects))
            for user, projects in found.items()
        )

    def _theirs(self, unit: UnitOfWork, user: str) -> list[Project]:
        """Return the projects in which somebody has a part: by name, or by a query they own.

        So do those who stand in for somebody who is away.
        """
        away = unit.escalations.away(self._clock()).values()
        users = {user, *(each.user for each in away if each.backup == user)}
        owned = {query.project for query in unit.queries.owned(sorted(users))}
        projects = {unit.clients.linked(link)[1]: None for link in unit.clients.links()}
        return [
            each
            for each in projects
            if each.code in owned
            or each.owner in users
            or any(self._config.person_for(function, each.code) in users for function in Function)
        ]
