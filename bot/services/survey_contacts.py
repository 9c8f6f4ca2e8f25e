"""Say who of a client is asked about a project, and when nobody is."""

from collections.abc import Mapping
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.clients import ChannelLink
from bot.domain.deadlines import due
from bot.domain.errors import ForbiddenError, InvalidError, NotFoundError
from bot.domain.installation import Installation
from bot.domain.people import Person
from bot.domain.records import Actor, Entry
from bot.domain.surveys import Contact, Role
from bot.domain.terms import Side
from bot.services.finding import require_link
from bot.services.survey_changes import SurveyChanges
from storage.engine import Database
from storage.unit import UnitOfWork


class SurveyContacts:
    """Use cases of staff in a client's channel; each raises NotLinkedError elsewhere."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._changes = SurveyChanges(installation, config)

    def add(self, channel: str, person: Person, side: Side, role: Role, by: Actor) -> Contact:
        """Name somebody of the client who is asked about the channel's project."""
        with self._database.unit_of_work() as unit:
            link = require_link(unit, channel)
            if not person.speaks_for_client(side, host=link.team):
                raise InvalidError(
                    f"{person.name} is one of ours; surveys ask the client's people."
                )
            if not link.admits(person.team, host=link.team):
                raise InvalidError(f"{person.name} is not of this channel's client.")
            if unit.surveys.opted_out([person.user]):
                raise ForbiddenError(
                    f"{person.name} does not want to be asked in surveys. Talk to them instead."
                )
            unit.clients.remember(person)
            contact = Contact(
                client=link.client,
                project=link.project,
                user=person.user,
                name=person.name,
                role=role,
            )
            unit.surveys.put_contact(contact)
            after = {"user": person.user, "name": person.name, "role": role}
            self._note(unit, link, by, "survey contact named", after)
            return contact

    def drop(self, channel: str, user: str, by: Actor) -> None:
        """Ask somebody no more about the channel's project."""
        with self._database.unit_of_work() as unit:
            link = require_link(unit, channel)
            if not unit.surveys.drop_contact(link.client, link.project, user):
                raise NotFoundError("such contact")
            self._note(unit, link, by, "survey contact dropped", {"user": user})

    def all(self, channel: str) -> list[Contact]:
        """Return who is asked about the channel's project."""
        with self._database.unit_of_work() as unit:
            link = require_link(unit, channel)
            return unit.surveys.contacts(link.client, link.project)

    def reject(self, channel: str, what: str, by: Actor) -> datetime:
        """Note that a batch was rejected: nothing is asked for a while, then about it.

        Return until when nothing is asked.
        """
        if not what.strip():
            raise InvalidError('Say what was rejected: /poll rejected "lot 003"')
        with self._database.unit_of_work() as unit:
            now = self._clock()
            link = require_link(unit, channel)
            calendar = self._changes.calendar(unit, link.client, link.project)
            until = due(now, self._changes.policy.quiet_after_rejection, calendar).at
            unit.surveys.put_quiet(link.client, link.project, subject=what.strip(), until=until)
            after = {"what": what.strip(), "until": until}
            self._note(unit, link, by, "surveys held after a rejection", after)
            return until

    def _note(
        self,
        unit: UnitOfWork,
        link: ChannelLink,
        by: Actor,
        action: str,
        after: Mapping[str, object],
    ) -> None:
        now = self._clock()
        entry = Entry(
            at=now,
            received_at=now,
            actor=by,
            action=action,
            object_id=link.project,
            after=after,
        )
        unit.records.append(link.client, entry)
