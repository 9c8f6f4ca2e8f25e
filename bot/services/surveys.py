"""What people do with surveys: answer them, refuse them, correct what comments are about."""

from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.errors import ConflictError, NotFoundError
from bot.domain.ids import Kind, client_of
from bot.domain.installation import Installation
from bot.domain.people import Person
from bot.domain.polls import FEWEST_FOR_AGGREGATE, Naming
from bot.domain.records import Actor
from bot.domain.survey_results import Reviewed
from bot.domain.survey_sets import EFFORT_SET, SurveySet
from bot.domain.surveys import (
    Answer,
    Invitee,
    Response,
    Survey,
    is_withheld,
    require_answers,
)
from bot.domain.terms import Side
from bot.domain.themes import Theme
from bot.services.survey_changes import SurveyChanges, find_survey
from bot.services.survey_follow_up import follow_up, sort
from storage.engine import Database
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyForm:
    """What somebody is asked, what they said so far, and who will see their name."""

    survey: Survey
    asked: SurveySet
    own: Response | None
    readers: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What somebody put into the form."""

    answers: tuple[Answer, ...]
    comment: str = ""
    may_call: bool = False
    may_quote: bool = False


class Surveys:
    """Use cases of surveys. Whoever was invited may answer, wherever they press."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._changes = SurveyChanges(installation, config)

    def form(self, id_: str, user: str, *, within: str | None) -> SurveyForm:
        """Return the form for somebody who was invited."""
        with self._database.unit_of_work() as unit:
            survey, invitee = self._invited(unit, id_, user, within)
            survey.require_open(self._clock())
            return SurveyForm(
                survey=survey,
                asked=self._changes.set_of(survey),
                own=unit.surveys.response_of(invitee),
                readers=self._changes.readers(unit, survey),
            )

    def answer(self, id_: str, person: Person, said: Said, *, within: str | None) -> Survey:
        """Keep somebody's answers in the place of their last ones, and see what they call for.

        Where names are kept apart the record says that they answered, and not what; what their
        answers call for is seen when the survey closes, for all at once.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            survey, invitee = self._invited(unit, id_, person.user, within)
            survey.require_open(now)
            unit.clients.remember(person)
            was = unit.surveys.response_of(invitee)
            response = Response(
                survey=survey.id,
                ballot="",
                answers=require_answers(self._changes.set_of(survey), said.answers),
                comment=said.comment.strip(),
                may_call=said.may_call,
                may_quote=said.may_quote,
                user=person.user,
                name=person.name,
                role=invitee.role,
                at=now,
            )
            kept = unit.surveys.respond(survey, invitee, response)
            self._record(unit, survey, person.acting_for(Side.CLIENT), was, kept, now)
            if survey.naming is Naming.NAMED:
                follow_up(unit, self._changes, survey, kept, now=now)
            if survey.set_code == EFFORT_SET:
                again = unit.surveys.invitee(survey.id, person.user)
                self._changes.ask_effort(unit, survey, again or invitee, now=now)
            return survey

    def opt_out(self, id_: str, person: Person, *, within: str | None) -> None:
        """Ask somebody nothing any more, in no survey."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            survey, _ = self._invited(unit, id_, person.user, within)
            if unit.surveys.opt_out(person.user, at=now):
                actor = person.acting_for(Side.CLIENT)
                self._changes.record(unit, survey, actor, "opted out of surveys", {}, {}, now=now)

    def review(self, id_: str, *, within: str | None) -> tuple[Survey, list[Reviewed]]:
        """Return the comments of a survey with what they are about, to be corrected."""
        with self._database.unit_of_work() as unit:
            survey = find_survey(unit, id_, within)
            reviewed = self._readable(unit, survey)
            return survey, [each for each in reviewed if each.response.comment]

    def correct(
        self,
        id_: str,
        themes: dict[str, tuple[Theme, ...]],
        by: Actor,
        *,
        within: str | None,
    ) -> None:
        """Say what comments are about, by ballot; a person's word stands over the rules'."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            survey = find_survey(unit, id_, within)
            before = {each.response.ballot: each for each in self._readable(unit, survey)}
            for ballot in sorted(themes.keys() & before.keys()):
                reviewed = before[ballot]
                if set(themes[ballot]) == set(reviewed.themes):
                    continue
                chosen = themes[ballot]
                sort(unit, self._changes, survey, reviewed.response, chosen, now=now, by=by.user)
                was, became = ({"themes": each} for each in (reviewed.themes, themes[ballot]))
                self._changes.record(unit, survey, by, "themes corrected", was, became, now=now)

    def _invited(
        self, unit: UnitOfWork, id_: str, user: str, within: str | None
    ) -> tuple[Survey, Invitee]:
        client, full = client_of(id_, Kind.SURVEY)
        survey = unit.surveys.get_for_update(client, full)
        invitee = unit.surveys.invitee(full, user) if survey else None
        # An invitation holds anywhere, a direct message included; others see only their own.
        if survey is None or (invitee is None and within not in (None, client)):
            raise NotFoundError(full)
        return survey, survey.require_invited(invitee)

    def _readable(self, unit: UnitOfWork, survey: Survey) -> list[Reviewed]:
        reviewed = unit.surveys.reviewed([survey])
        if is_withheld([survey], answered=len(reviewed)):
            raise ConflictError(
                f"{survey.id} keeps names apart from answers: its comments are shown once it is "
                f"closed and {FEWEST_FOR_AGGREGATE} have answered. Nothing changed."
            )
        return reviewed

    def _record(
        self,
        unit: UnitOfWork,
        survey: Survey,
        actor: Actor,
        was: Response | None,
        kept: Response,
        now: datetime,
    ) -> None:
        named = survey.naming is Naming.NAMED
        self._changes.record(
            unit,
            survey,
            actor,
            "survey answer changed" if was else "survey answered",
            _told(was) if named and was else {},
            _told(kept) if named else {},
            now=now,
        )


def _told(response: Response) -> dict[str, object]:
    return {
        "answers": {each.item: each.value for each in response.answers},
        "comment": response.comment,
        "may_call": response.may_call,
        "may_quote": response.may_quote,
    }
