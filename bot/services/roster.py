"""Say who is to hear of a query now: by function, with those who stand in for the absent."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.config import Config
from bot.domain.absences import FOR_GOOD, Absence, stand_in
from bot.domain.calendars import WorkCalendar
from bot.domain.escalation import Receiver
from bot.domain.people import Person
from bot.domain.queries import Query
from bot.domain.terms import Function
from storage.unit import UnitOfWork

_HEADS = (Function.RELATIONSHIP, Function.SITE_HEAD)
"""Who stands in for a project's people where neither their backup nor its manager is there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressed:
    """The people behind some receivers; `unnamed` are those for whom nobody is configured."""

    people: tuple[str, ...]
    unnamed: tuple[Receiver, ...]


class Roster:
    """The people of one moment, read in the caller's unit of work."""

    def __init__(self, unit: UnitOfWork, config: Config, *, now: datetime) -> None:
        self._unit = unit
        self._config = config
        self._now = now
        self._away = dict(unit.escalations.away(now))
        self._people: dict[str, Person] = {}
        self._managers: dict[tuple[str, str], str] = {}

    def addressed(self, query: Query, receivers: Iterable[Receiver]) -> Addressed:
        """Return who hears of a query; the project manager where nobody is named."""
        people: dict[str, None] = {}
        unnamed = []
        for receiver in receivers:
            named = self._named(query, receiver)
            if named is None:
                unnamed.append(receiver)
            people[self.present(named or self.pm(query), query)] = None
        return Addressed(people=tuple(people), unnamed=tuple(unnamed))

    def present(self, user: str, query: Query) -> str:
        """Return a person, or whoever stands in for them while they are away or have left."""
        others = (self.pm(query), self._named(query, Receiver.FUNCTION_HEAD))
        return self._stand_in(user, query.project, others)

    def in_place_of(self, user: str, *, project: str, otherwise: str) -> str:
        """Return a person or their stand-in; `otherwise` where they named nobody who is there.

        Where that one is away too, the relationship manager stands in, and then the site head. It
        is the person themselves where nobody is there at all.
        """
        return self._stand_in(user, project, (otherwise,))

    def is_away(self, user: str) -> bool:
        """Return whether somebody is away or has left."""
        return user in self._away or self.person(user).is_deleted

    def is_gone(self, user: str) -> bool:
        """Return whether somebody has left, or was taken off the staff list."""
        absence = self._away.get(user)
        return self.person(user).is_deleted or (absence is not None and absence.until == FOR_GOOD)

    def pm(self, query: Query) -> str:
        """Return the project manager of a query."""
        named = self._config.person_for(Function.PM, query.project)
        if named is not None:
            return named
        key = (query.client, query.project)
        if key not in self._managers:
            project = self._unit.clients.project(*key)
            self._managers[key] = project.owner if project else query.owner
        return self._managers[key]

    def hours(self, user: str, query: Query) -> WorkCalendar:
        """Return when somebody hears of a query: in the site's hours, by their own clock."""
        site = self._config.sites[query.site].calendar
        return site.in_zone(self.person(user).zone or site.zone)

    def person(self, user: str) -> Person:
        """Return what is known of somebody, their id in place of a name nobody knows."""
        if user not in self._people:
            known = self._unit.clients.person(user)
            self._people[user] = known or Person(user=user, team="", name=user)
        return self._people[user]

    def owner(self, user: str, *, project: str) -> Person:
        """Return somebody as a query names its owner: by their part where they are gone for good.

        No promise to a client goes on in the name of somebody who left.
        """
        person = self.person(user)
        is_gone = self.is_gone(user)
        return replace(person, name=f"{project}'s project manager") if is_gone else person

    def _stand_in(self, user: str, project: str, first: Iterable[str | None]) -> str:
        heads = (self._config.person_for(each, project) for each in _HEADS)
        others = [each for each in (*first, *heads) if each]
        backups = [absence.backup for absence in self._away.values() if absence.backup]
        for each in (user, *others, *backups):
            if self.person(each).is_deleted:
                self._away.setdefault(each, Absence(user=each, until=self._now))
        return stand_in(user, self._away, others=others)

    def _named(self, query: Query, receiver: Receiver) -> str | None:
        match receiver:
            case Receiver.OWNER:
                return query.owner
            case Receiver.PM:
                return self.pm(query)
            case Receiver.FUNCTION_HEAD:
                owners = self._config.policy.categories[query.categories[0]].owners
                return self._config.person_for(owners[0], query.project)
            case _:
                return self._config.person_for(Function(receiver.value), query.project)
