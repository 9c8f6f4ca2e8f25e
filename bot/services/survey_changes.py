"""Write one change of a survey: its state, its event, and what people are told of it.

Everything here works in the caller's unit of work and commits nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.config import Config
from bot.domain.calendars import WorkCalendar
from bot.domain.entries import entry_of
from bot.domain.errors import NotFoundError
from bot.domain.ids import Kind, make_id
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.polls import Naming
from bot.domain.records import Actor, Entry
from bot.domain.survey_notices import (
    EffortAsked,
    SurveyInvited,
    SurveyNote,
    SurveyNotice,
    SurveyReminded,
)
from bot.domain.survey_sets import SurveyPolicy, SurveySet
from bot.domain.surveys import Invitee, Survey
from bot.domain.terms import Function
from bot.services.finding import find_on
from storage.unit import UnitOfWork

_NAMELESS = "your project manager"


class SurveyChanges:
    """What every use case of surveys does alike."""

    def __init__(self, installation: Installation, config: Config) -> None:
        self._installation = installation
        self._config = config

    @property
    def policy(self) -> SurveyPolicy:
        """What is asked and when."""
        return self._config.surveys

    def set_of(self, survey: Survey) -> SurveySet:
        """Return what a survey asks; raise NotFoundError once its set was taken from the file."""
        found = self.policy.sets.get(survey.set_code)
        if found is None:
            raise NotFoundError(f"survey set {survey.set_code}")
        return found

    def calendar(self, unit: UnitOfWork, client: str, project: str) -> WorkCalendar:
        """Return the calendar of the site that does a project's work."""
        found = unit.clients.project(client, project)
        if found is None:
            raise NotFoundError(f"project {project}")
        return self._config.sites[found.site].calendar

    def next_id(self, unit: UnitOfWork, client: str) -> str:
        """Return the next free id of a client; nobody else takes one meanwhile."""
        return make_id(
            client, Kind.SURVEY, unit.clients.next_number_for_update(client, Kind.SURVEY)
        )

    def add(self, unit: UnitOfWork, survey: Survey, *, actor: Actor, now: datetime) -> None:
        """Put a new survey on record."""
        unit.surveys.add(survey)
        entry = entry_of(None, survey, actor=actor, action="survey planned", now=now)
        unit.records.append(survey.client, entry)

    def save(
        self,
        unit: UnitOfWork,
        before: Survey,
        after: Survey,
        *,
        actor: Actor,
        action: str,
        now: datetime,
    ) -> Survey:
        """Write a survey's step with its event; return it with its new version."""
        survey = replace(after, version=before.version + 1)
        unit.surveys.save(survey)
        entry = entry_of(before, survey, actor=actor, action=action, now=now, reason=survey.reason)
        unit.records.append(survey.client, entry)
        return survey

    def invite(
        self, unit: UnitOfWork, survey: Survey, invitees: Sequence[Invitee], *, now: datetime
    ) -> None:
        """Show the invitation, or how the survey ended, in the client's channel."""
        asked = self.set_of(survey)
        notice = SurveyInvited(
            survey=survey,
            questions=len(asked.items),
            seconds=asked.seconds,
            people=tuple(each.user for each in invitees),
            readers=self.readers(unit, survey),
            asks=owner.name if (owner := self._owner(unit, survey)) else _NAMELESS,
            site_zone=self.calendar(unit, survey.client, survey.project).zone,
            reader_zone=unit.clients.zone_of(survey.client),
            answered=unit.surveys.answered(survey.id),
        )
        card = f"survey:{survey.id}"
        key = f"{card}:{survey.version}"
        self._put(unit, survey, notice, to=survey.channel, key=key, card=card, now=now)

    def remind(self, unit: UnitOfWork, survey: Survey, invitee: Invitee, *, now: datetime) -> None:
        """Remind one person in their own conversation with the bot."""
        asked = self.set_of(survey)
        known = unit.clients.person(invitee.user)
        notice = SurveyReminded(
            survey=survey,
            questions=len(asked.items),
            seconds=asked.seconds,
            readers=self.readers(unit, survey),
            site_zone=self.calendar(unit, survey.client, survey.project).zone,
            reader_zone=(known.zone if known else None) or unit.clients.zone_of(survey.client),
        )
        letter = Letter(
            notice=notice,
            client=survey.client,
            team=self._installation.team,
            channel=invitee.user,
            to_person=True,
            dedupe_key=f"survey-reminder:{survey.id}:{invitee.user}",
            valid_until=survey.closes_at,
        )
        unit.outbox.put(letter, now=now)

    def ask_effort(
        self, unit: UnitOfWork, survey: Survey, invitee: Invitee, *, now: datetime
    ) -> None:
        """Ask in the thread of a closed query, or thank for the answer there."""
        item = self.set_of(survey).items[0]
        known = unit.clients.person(invitee.user)
        notice = EffortAsked(
            survey=survey,
            user=invitee.user,
            statement=item.text,
            low=item.low,
            high=item.high,
            readers=self.readers(unit, survey),
            answered=invitee.answered,
            site_zone=self.calendar(unit, survey.client, survey.project).zone,
            reader_zone=(known.zone if known else None) or unit.clients.zone_of(survey.client),
        )
        card = f"effort:{survey.id}"
        # Further answers leave the thanks as they are.
        key = f"{card}:{survey.state}:{invitee.answered}"
        self._put(unit, survey, notice, to=survey.channel, key=key, card=card, now=now)

    def note(self, unit: UnitOfWork, survey: Survey, text: str, *, now: datetime) -> None:
        """Put a line for the project manager in triage."""
        project = unit.clients.project(survey.client, survey.project)
        owner = project.owner if project else ""
        notice = SurveyNote(survey_id=survey.id, owner=owner, text=text)
        key = f"survey-note:{survey.id}:{survey.version}"
        ops = self._installation.ops_channel
        self._put(unit, survey, notice, to=ops, key=key, card=None, now=now)

    def readers(self, unit: UnitOfWork, survey: Survey) -> str:
        """Return in words who sees the names, or that nobody does."""
        if survey.naming is Naming.AGGREGATED:
            return ""
        owner = self._owner(unit, survey)
        manager = f"{owner.name} (project manager)" if owner else _NAMELESS
        relationship = self._config.person_for(Function.RELATIONSHIP, survey.project)
        known = unit.clients.person(relationship) if relationship else None
        if relationship is None:
            return manager
        name = f"{known.name} (relationship manager)" if known else "the relationship manager"
        return f"{manager} and {name}"

    def record(
        self,
        unit: UnitOfWork,
        survey: Survey,
        actor: Actor,
        action: str,
        before: Mapping[str, object],
        after: Mapping[str, object],
        *,
        now: datetime,
        reason: str = "",
    ) -> None:
        """Write an event about a survey."""
        entry = Entry(
            at=now,
            received_at=now,
            actor=actor,
            action=action,
            object_id=survey.id,
            before=before,
            after=after,
            reason=reason,
        )
        unit.records.append(survey.client, entry)

    def _put(
        self,
        unit: UnitOfWork,
        survey: Survey,
        notice: SurveyNotice,
        *,
        to: str,
        key: str,
        card: str | None,
        now: datetime,
    ) -> None:
        letter = Letter(
            notice=notice,
            client=survey.client,
            team=self._installation.team,
            channel=to,
            thread_ts=survey.thread_ts or None if to == survey.channel else None,
            dedupe_key=key,
            card=card,
        )
        unit.outbox.put(letter, now=now)

    def _owner(self, unit: UnitOfWork, survey: Survey) -> Person | None:
        project = unit.clients.project(survey.client, survey.project)
        return unit.clients.person(project.owner) if project else None


def find_survey(unit: UnitOfWork, id_: str, within: str | None) -> Survey:
    """Return a survey and keep others from changing it meanwhile.

    Raises:
        NotFoundError: there is no such survey, or it is another client's: the same sentence.
    """
    return find_on(unit.surveys, Kind.SURVEY, id_, within)
