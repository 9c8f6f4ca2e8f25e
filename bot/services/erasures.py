"""Take a person's request to be forgotten, and let a second person decide on it."""

from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.entries import entry_of
from bot.domain.erasure_notices import ErasureCard
from bot.domain.erasures import Erasure, Ground, Outlook
from bot.domain.errors import InvalidError, NotFoundError
from bot.domain.ids import Kind, client_of, make_id
from bot.domain.installation import Installation
from bot.domain.records import HOUSE, Actor
from bot.domain.terms import Side
from bot.services.forgetting import Forgetting
from bot.services.working_days import working_days
from storage.engine import Database
from storage.unit import UnitOfWork


class Erasures:
    """Use cases of staff; `within` is the one client whose channel they are in, None for all."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._installation = installation
        self._config = config

    def outlook(self, user: str, *, within: str | None) -> Outlook:
        """Return what is kept of somebody, before anything is asked.

        Raises:
            NotFoundError: nothing of them is kept here.
            InvalidError: they act for several clients; it has to be said for which.
        """
        with self._database.snapshot() as unit:
            known = [each for each in unit.erasures.clients_of(user) if each != HOUSE]
            clients = [each for each in known if within in (None, each)]
            if not clients:
                raise NotFoundError("record of that person")
            if len(clients) > 1:
                raise InvalidError(
                    f"They act for {' and '.join(clients)}. Write it in the channel of the client "
                    "it is about."
                )
            return self._outlook(unit, clients[0], user)

    def of(self, id_: str, *, within: str | None) -> tuple[Outlook, Erasure]:
        """Return what stands of a person now, and their request; raises NotFoundError."""
        with self._database.unit_of_work() as unit:
            erasure = _find(unit, id_, within)
            return self._outlook(unit, erasure.client, erasure.user), erasure

    def ask(self, client: str, user: str, actor: Actor, *, request: str) -> Erasure:
        """Put a person's request on record; nothing is erased before a second person decided.

        Raises ConflictError while an earlier request of theirs waits.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = unit.erasures.of_person_for_update(client, user)
            name = actor.name or actor.user
            if before is not None:
                after = before.again(by=actor.user, name=name, at=now, request=request.strip())
            else:
                number = unit.clients.next_number_for_update(client, Kind.ERASURE)
                after = Erasure(
                    id=make_id(client, Kind.ERASURE, number),
                    client=client,
                    user=user,
                    asked_by=actor.user,
                    asked_by_name=name,
                    asked_at=now,
                    request=request.strip(),
                )
            self._keep(unit, before, after, actor, action="erasure asked", reason=after.request)
            return after

    def carry_out(
        self, id_: str, actor: Actor, *, within: str | None, ground: Ground, reason: str
    ) -> Erasure:
        """Forget the person, as far as no hold and no ground speaks against it.

        Raises ForbiddenError for whoever put the request on record.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = _find(unit, id_, within)
            decided = before.carry_out(
                by=actor.user, name=actor.name, at=now, ground=ground, reason=reason
            )
            done = Forgetting(
                unit=unit,
                erasure=decided,
                holds=tuple(unit.erasures.holds(before.client)),
                by=actor,
                now=now,
            ).carry_out()
            self._keep(unit, before, done, actor, action="erasure carried out", reason=done.reason)
            return done

    def refuse(self, id_: str, actor: Actor, *, within: str | None, reason: str) -> Erasure:
        """Erase nothing, with the ground on record; raises as `carry_out` does."""
        with self._database.unit_of_work() as unit:
            before = _find(unit, id_, within)
            after = before.refuse(by=actor.user, name=actor.name, at=self._clock(), reason=reason)
            self._keep(unit, before, after, actor, action="erasure refused", reason=after.reason)
            return after

    def _outlook(self, unit: UnitOfWork, code: str, user: str) -> Outlook:
        known = unit.clients.person(user)
        return Outlook(
            client=code,
            client_name=unit.clients.name_of(code),
            user=user,
            name=known.name if known else user,
            traces=unit.erasures.traces(code, user),
            holds=tuple(unit.erasures.holds(code)),
            years_kept=self._config.retention_years,
        )

    def _keep(
        self,
        unit: UnitOfWork,
        before: Erasure | None,
        after: Erasure,
        actor: Actor,
        *,
        action: str,
        reason: str,
    ) -> None:
        now = self._clock()
        unit.erasures.put(after)
        entry = entry_of(before, after, actor=actor, action=action, now=now, reason=reason)
        unit.records.append(after.client, entry)
        self._card(unit, after, now)

    def _card(self, unit: UnitOfWork, erasure: Erasure, now: datetime) -> None:
        found = self._outlook(unit, erasure.client, erasure.user)
        notice = ErasureCard(
            erasure=erasure,
            client_name=found.client_name,
            traces=found.traces,
            site_zone=working_days(unit, self._config, erasure.client, "", Side.CMO).zone,
        )
        # Who asks again has a card of its own: the old one lies far up in triage.
        card = f"erasure:{erasure.id}:{erasure.asked_at.timestamp():.0f}"
        letter = self._installation.to_triage(
            notice,
            client=erasure.client,
            dedupe_key=f"{card}:{erasure.version}",
            card=card,
        )
        unit.outbox.put(letter, now=now)


def _find(unit: UnitOfWork, id_: str, within: str | None) -> Erasure:
    client, full = client_of(id_, Kind.ERASURE)
    erasure = unit.erasures.get_for_update(client, full) if within in (None, client) else None
    if erasure is None:
        raise NotFoundError(full)
    return erasure
