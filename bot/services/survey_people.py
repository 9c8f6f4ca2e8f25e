"""Say who may be asked now, and what speaks against asking anybody.

Everything here reads in the caller's unit of work.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.config import Config
from bot.domain.query_states import QueryState
from bot.domain.survey_sets import SurveyPolicy
from bot.domain.surveys import Contact, Survey
from bot.domain.terms import Function, Priority
from storage.unit import UnitOfWork

_GRAVE = (Priority.P1, Priority.P2)


def name_readers(unit: UnitOfWork, config: Config, survey: Survey) -> frozenset[str]:
    """Return who was said to see the names: project and relationship manager, nobody else."""
    project = unit.clients.project(survey.client, survey.project)
    relationship = config.person_for(Function.RELATIONSHIP, survey.project)
    return frozenset(each for each in (project.owner if project else "", relationship) if each)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hindrance:
    """Why nobody can be asked now, and when to look again; None: on the next working day."""

    reason: str
    until: datetime | None = None


class SurveyPeople:
    """The people of one client at one moment."""

    def __init__(self, unit: UnitOfWork, policy: SurveyPolicy, *, now: datetime) -> None:
        self._unit = unit
        self._policy = policy
        self._now = now

    def hold(self, client: str) -> None:
        """Let nobody else ask this client's people until the caller has: one request a person."""
        self._unit.surveys.hold(client)

    def hindrance(self, client: str) -> Hindrance | None:
        """Return why a client is not to be asked anything now, or None."""
        quiet = self._unit.surveys.quiet(client, self._now)
        if quiet is not None:
            what, until = quiet
            return Hindrance(reason=f"{what} was rejected", until=until)
        for query in self._unit.queries.of_client(client, only_open=True):
            if query.priority in _GRAVE and query.state is not QueryState.ANSWERED:
                return Hindrance(reason=f"{query.id} ({query.priority}) is open")
        return None

    def contacts(self, survey: Survey) -> tuple[list[Contact], bool]:
        """Return whom to ask about a project, and whether they had to be guessed.

        Without named contacts those are asked who lately asked something themselves.
        """
        named = self._unit.surveys.contacts(survey.client, survey.project)
        if named:
            return named, False
        since = self._now - timedelta(days=self._policy.asked_within_days)
        askers = self._unit.surveys.askers(survey.client, survey.project, since=since)
        known = [self._unit.clients.person(user) for user in askers]
        return [
            Contact(client=survey.client, project=survey.project, user=each.user, name=each.name)
            for each in known
            if each is not None
        ], True

    def free(self, contacts: Sequence[Contact]) -> list[Contact]:
        """Return those who may be asked: here, not opted out, and not asked lately."""
        users = [each.user for each in contacts]
        refused = self._unit.surveys.opted_out(users)
        tired = self._unit.surveys.asked_since(users, self._now - self._rest)
        return [
            each
            for each in contacts
            if each.user not in refused and each.user not in tired and not self.has_left(each.user)
        ]

    def has_left(self, user: str) -> bool:
        """Return whether Slack said last that somebody's account is deactivated."""
        known = self._unit.clients.person(user)
        return known is not None and known.is_deleted

    def nobody(self, contacts: Sequence[Contact]) -> Hindrance:
        """Return why none of these may be asked, and when that ends."""
        tired = self._unit.surveys.asked_since(
            [each.user for each in contacts], self._now - self._rest
        )
        if tired:
            return Hindrance(
                reason=f"everybody was asked in the last {self._policy.quiet_days} days",
                until=min(tired.values()) + self._rest,
            )
        if contacts:
            return Hindrance(reason="those who were named do not want to be asked or have left")
        return Hindrance(reason="no contact is named: /poll contacts add")

    @property
    def _rest(self) -> timedelta:
        return timedelta(days=self._policy.quiet_days)
