"""Put a client or a project under legal hold, and end it; both are on record with a reason."""

from bot.clock import Clock
from bot.domain.clients import Project
from bot.domain.erasures import Erasure, Hold
from bot.domain.errors import ConflictError, InvalidError, NotFoundError
from bot.domain.records import Actor, Entry
from storage.engine import Database
from storage.unit import UnitOfWork


class Holds:
    """Use cases of staff; `within` is the one client whose channel they are in, None for all."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self, *, within: str | None) -> list[Hold]:
        """Return the holds that stand, by client and project."""
        with self._database.snapshot() as unit:
            return unit.erasures.holds(within)

    def put(self, label: str, actor: Actor, *, within: str | None, reason: str) -> Hold:
        """Keep what is on record of a client or a project, whatever else would erase it.

        Raises:
            NotFoundError: nothing here is called so.
            InvalidError: it cannot be told what is meant.
            ConflictError: it is held already.
        """
        with self._database.unit_of_work() as unit:
            client, project = _named(unit, label, within)
            standing = _standing(unit, client, project)
            if standing is not None:
                raise ConflictError(
                    f"{standing.label} is under legal hold already, since "
                    f"{standing.since:%d %b %Y}: {standing.reason}. Nothing changed."
                )
            hold = Hold(
                client=client,
                project=project,
                reason=reason,
                by_name=actor.name or actor.user,
                since=self._clock(),
            )
            unit.erasures.hold(hold)
            self._record(unit, hold, actor, "legal hold put", reason)
            return hold

    def end(
        self, label: str, actor: Actor, *, within: str | None, reason: str
    ) -> tuple[Hold, tuple[Erasure, ...]]:
        """End a hold, and return it with the requests of which it kept something.

        Nothing is erased by that: somebody may have asked for less by now. Raises NotFoundError
        where no hold stands.
        """
        with self._database.unit_of_work() as unit:
            client, project = _named(unit, label, within)
            standing = _standing(unit, client, project)
            if standing is None:
                raise NotFoundError(f"legal hold on {label}")
            unit.erasures.release(standing)
            self._record(unit, standing, actor, "legal hold ended", reason)
            asked = unit.erasures.of_client(client)
            return standing, tuple(each for each in asked if standing.label in each.held)

    def _record(self, unit: UnitOfWork, hold: Hold, actor: Actor, action: str, reason: str) -> None:
        now = self._clock()
        entry = Entry(
            at=now,
            received_at=now,
            actor=actor,
            action=action,
            object_id=hold.label,
            after={"project": hold.project or None, "since": hold.since},
            reason=reason,
        )
        unit.records.append(hold.client, entry)


def _standing(unit: UnitOfWork, client: str, project: str) -> Hold | None:
    return next((each for each in unit.erasures.holds(client) if each.project == project), None)


def _named(unit: UnitOfWork, label: str, within: str | None) -> tuple[str, str]:
    """Return client and project of a label: NON, NV-204, or NON/NV-204 where several have one."""
    wanted = label.upper()
    clients = [each.code for each in unit.clients.all() if within in (None, each.code)]
    if wanted in clients:
        return wanted, ""
    projects = [each for code in clients for each in unit.clients.projects(code)]
    found = [each for each in projects if wanted in (each.code.upper(), _in_full(each).upper())]
    if not found:
        raise NotFoundError(f"client or project {label}")
    if len(found) > 1:
        whose = ", ".join(map(_in_full, found))
        raise InvalidError(f"{label} may be {whose}. Write one of them in full.")
    return found[0].client, found[0].code


def _in_full(project: Project) -> str:
    return f"{project.client}/{project.code}"
