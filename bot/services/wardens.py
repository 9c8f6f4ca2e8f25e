"""Say who watches over a client's confidentiality: by function, or the project manager.

Everything here works in the caller's unit of work and commits nothing.
"""

from collections.abc import Iterable
from datetime import datetime

from bot.config import Config
from bot.domain.escalation import Receiver
from bot.domain.terms import Function
from bot.services.roster import Roster
from storage.unit import UnitOfWork

GUARDIANS = (Function.RELATIONSHIP, Function.LEGAL)

_OTHERWISE = {Receiver.OWNER: Function.RELATIONSHIP, Receiver.FUNCTION_HEAD: Function.LEGAL}
"""Of a wrong post the relationship manager is the owner, and legal the function."""


class Wardens:
    """The people of one moment."""

    def __init__(self, unit: UnitOfWork, config: Config, *, now: datetime) -> None:
        self._unit = unit
        self._config = config
        self._roster = Roster(unit, config, now=now)

    def of(
        self, client: str, project: str, functions: Iterable[Function] = GUARDIANS
    ) -> tuple[str, ...]:
        """Return who looks after functions in a project now; its owner where nobody is named."""
        known = self._unit.clients.project(client, project)
        pm = self._config.person_for(Function.PM, project) or (known.owner if known else "")
        people = (
            self._roster.in_place_of(found, project=project, otherwise=pm)
            for each in functions
            if (found := self._config.person_for(each, project) or pm)
        )
        return tuple(dict.fromkeys(people))

    def of_client(self, client: str) -> tuple[str, ...]:
        """Return the relationship managers of all of a client's projects."""
        found = (
            user
            for project in self._unit.clients.projects(client)
            for user in self.of(client, project.code, [Function.RELATIONSHIP])
        )
        return tuple(dict.fromkeys(found))

    def behind(self, receivers: Iterable[Receiver], client: str, project: str) -> tuple[str, ...]:
        """Return who stands behind the receivers of an escalation about a wrong post."""
        functions = [_OTHERWISE.get(each) or Function(each.value) for each in receivers]
        return self.of(client, project, functions)

    def name(self, user: str) -> str:
        """Return how somebody is called."""
        return self._roster.person(user).name
