"""Ask, remind and close: what is due of surveys, with everything that speaks against asking."""

from dataclasses import replace
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.clients import LinkState
from bot.domain.deadlines import due
from bot.domain.installation import Installation
from bot.domain.milestone_states import MilestoneState
from bot.domain.milestones import Milestone
from bot.domain.polls import Naming
from bot.domain.records import SYSTEM
from bot.domain.survey_sets import EFFORT_SET
from bot.domain.surveys import HALF, Invitee, Survey, SurveyState, is_withheld
from bot.domain.targets import Target
from bot.services.survey_changes import SurveyChanges
from bot.services.survey_follow_up import follow_up
from bot.services.survey_people import Hindrance, SurveyPeople
from storage.engine import Database
from storage.unit import UnitOfWork

BATCH = 50
_REACHED = (MilestoneState.ACHIEVED, MilestoneState.ACCEPTED)
_TOMORROW = Target.parse("1BD")


class SurveyRounds:
    """The use case of the tick that asks."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._changes = SurveyChanges(installation, config)

    def advance(self) -> int:
        """Open, remind of and close what is due; return how many surveys were looked at."""
        return self._drop_taken_back() + sum(iter(self._batch, 0))

    def _batch(self) -> int:
        with self._database.unit_of_work() as unit:
            now = self._clock()
            claimed = unit.surveys.due_for_update(now, limit=BATCH)
            for survey in claimed:
                self._advance(unit, survey, now)
            return len(claimed)

    def _advance(self, unit: UnitOfWork, survey: Survey, now: datetime) -> None:
        if survey.state is SurveyState.DRAFT:
            self._open(unit, survey, now)
        elif survey.closes_at is not None and survey.closes_at <= now:
            self._close(unit, survey, now)
        else:
            self._remind(unit, survey, now)

    def _open(self, unit: UnitOfWork, survey: Survey, now: datetime) -> None:
        people = SurveyPeople(unit, self._changes.policy, now=now)
        people.hold(survey.client)
        contacts, defaulted = people.contacts(survey)
        free = people.free(contacts)
        channel = _channel(unit, survey)
        hindrance = _hindrance(unit, people, survey) or (None if free else people.nobody(contacts))
        if hindrance is not None:
            self._wait(unit, survey, hindrance, now)
            return
        calendar = self._changes.calendar(unit, survey.client, survey.project)
        policy = self._changes.policy
        invitees = [
            Invitee(user=each.user, name=each.name, role=each.role, asked_at=now) for each in free
        ]
        after = replace(survey, channel=channel, defaulted=defaulted).open(
            at=now,
            remind_at=due(now, policy.remind_after, calendar).at,
            closes_at=due(now, policy.closes_after, calendar).at,
            invited=len(invitees),
            naming=self._changes.set_of(survey).naming,
        )
        opened = self._changes.save(
            unit, survey, after, actor=SYSTEM, action="survey opened", now=now
        )
        unit.surveys.invite(opened.id, invitees)
        self._changes.invite(unit, opened, invitees, now=now)

    def _wait(self, unit: UnitOfWork, survey: Survey, hindrance: Hindrance, now: datetime) -> None:
        if survey.give_up_at is not None and survey.give_up_at <= now:
            after = survey.drop(hindrance.reason, at=now)
            dropped = self._changes.save(
                unit, survey, after, actor=SYSTEM, action="survey dropped", now=now
            )
            told = f"Nobody was asked about {survey.about}: {hindrance.reason}."
            self._changes.note(unit, dropped, told, now=now)
            return
        calendar = self._changes.calendar(unit, survey.client, survey.project)
        until = hindrance.until or due(now, _TOMORROW, calendar).at
        if survey.give_up_at is not None:
            until = min(until, survey.give_up_at)
        after = survey.wait(hindrance.reason, until=until)
        if survey.reason == hindrance.reason:
            unit.surveys.save(after)
            return
        self._changes.save(unit, survey, after, actor=SYSTEM, action="survey held", now=now)

    def _remind(self, unit: UnitOfWork, survey: Survey, now: datetime) -> None:
        people = SurveyPeople(unit, self._changes.policy, now=now)
        if hindrance := _hindrance(unit, people, survey):
            left_out = replace(survey.reminded(), reason=hindrance.reason)
            self._changes.save(
                unit, survey, left_out, actor=SYSTEM, action="survey reminder left out", now=now
            )
            return
        waiting = [
            each
            for each in unit.surveys.invitees(survey.id)
            if not each.answered and not people.has_left(each.user)
        ]
        refused = unit.surveys.opted_out([each.user for each in waiting])
        self._changes.save(
            unit, survey, survey.reminded(), actor=SYSTEM, action="survey reminded", now=now
        )
        for invitee in sorted(waiting, key=lambda each: each.user):
            if invitee.user not in refused:
                self._changes.remind(unit, survey, invitee, now=now)

    def _close(self, unit: UnitOfWork, survey: Survey, now: datetime) -> None:
        closed = self._changes.save(
            unit, survey, survey.close(at=now), actor=SYSTEM, action="survey closed", now=now
        )
        if survey.naming is Naming.AGGREGATED:
            self._part(unit, closed, now)
        invitees = unit.surveys.invitees(survey.id)
        if survey.set_code == EFFORT_SET:
            self._changes.ask_effort(unit, closed, invitees[0], now=now)
            return
        self._changes.invite(unit, closed, invitees, now=now)
        answered = unit.surveys.answered(survey.id)
        told = (
            f"The survey about {survey.about} is closed: {answered} of {survey.invited} answered. "
            f"Read it with /poll results {survey.id}"
        )
        self._changes.note(unit, closed, told, now=now)

    def _part(self, unit: UnitOfWork, closed: Survey, now: datetime) -> None:
        """Cut the way from names to answers; only then see what enough of them call for."""
        unit.surveys.cut(closed.id)
        reviewed = unit.surveys.reviewed([closed])
        if not is_withheld([closed], answered=len(reviewed)):
            for each in reviewed:
                follow_up(unit, self._changes, closed, each.response, now=now)

    def _drop_taken_back(self) -> int:
        """Drop what follows a milestone that is not achieved any more."""
        with self._database.unit_of_work() as unit:
            now, dropped = self._clock(), 0
            for seen in unit.surveys.alive():
                milestone = unit.milestones.get(seen.client, seen.subject.removeprefix(HALF))
                why = _why_not(seen, milestone) if milestone else ""
                if not why:
                    continue
                survey = unit.surveys.get_for_update(seen.client, seen.id)
                if survey is None or survey.next_at is None:
                    continue
                after = survey.drop(why, at=now)
                gone = self._changes.save(
                    unit, survey, after, actor=SYSTEM, action="survey dropped", now=now
                )
                if survey.state is SurveyState.OPEN:
                    if survey.naming is Naming.AGGREGATED:
                        unit.surveys.cut(survey.id)
                    invitees = unit.surveys.invitees(survey.id)
                    self._changes.invite(unit, gone, invitees, now=now)
                dropped += 1
            return dropped


def _hindrance(unit: UnitOfWork, people: SurveyPeople, survey: Survey) -> Hindrance | None:
    """Return what speaks against writing to a survey's people now, or None."""
    if not _channel(unit, survey):
        return Hindrance(reason="no channel of the project is linked")
    return people.hindrance(survey.client)


def _channel(unit: UnitOfWork, survey: Survey) -> str:
    """Return the channel in which a survey is announced; empty where none is linked."""
    links = (each for each in unit.clients.links(survey.client) if each.project == survey.project)
    return next((each.channel for each in links if each.state is LinkState.LINKED), "")


def _why_not(survey: Survey, milestone: Milestone) -> str:
    """Return why nothing is asked about a milestone any more; empty while it fits its survey."""
    reached = milestone.state in _REACHED
    if not survey.subject.startswith(HALF):
        return "" if reached else f"{milestone.label} was taken back"
    # Who is asked half-way when the end has come may answer; nobody is asked first then.
    asking = reached and survey.state is SurveyState.OPEN
    if asking or milestone.state is MilestoneState.IN_PROGRESS:
        return ""
    return f"{milestone.label} is {milestone.state.words.lower()}"
