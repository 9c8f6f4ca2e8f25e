"""Read what surveys say: one survey, or all of a client's by stage, project or function."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.config import Config
from bot.domain.survey_results import GroupResult, group
from bot.domain.survey_sets import EFFORT_SET, SurveySet
from bot.domain.surveys import Survey, SurveyState, is_withheld
from bot.services.survey_changes import find_survey
from bot.services.survey_people import name_readers
from storage.engine import Database
from storage.unit import UnitOfWork


class Axis(StrEnum):
    """By what results are put together; never across kinds of survey."""

    STAGE = "stage"
    PROJECT = "project"
    CLIENT = "client"


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """What surveys say; `shows_names` tells whether this reader was said to see names."""

    groups: tuple[GroupResult, ...]
    surveys: tuple[Survey, ...]
    shows_names: bool


class SurveyReading:
    """Use cases of reading; `within` as in `Queries`."""

    def __init__(self, database: Database, config: Config) -> None:
        self._database = database
        self._config = config

    def one(self, id_: str, *, within: str | None, reader: str) -> Results:
        """Return what one survey says, beside the same client's last of its kind."""
        with self._database.unit_of_work() as unit:
            survey = find_survey(unit, id_, within)
            last = self._last_before(unit, survey)
            earlier = unit.surveys.reviewed([last]) if last else []
            reviewed = unit.surveys.reviewed([survey])
            result = group(
                f"{survey.id} {self._set_of(survey).name}",
                self._set_of(survey),
                reviewed,
                asked=survey.invited,
                is_withheld=is_withheld([survey], answered=len(reviewed)),
                earlier=[each.response for each in earlier],
                asked_earlier=last.invited if last else 0,
            )
            names = reader in name_readers(unit, self._config, survey)
            return Results(groups=(result,), surveys=(survey,), shows_names=names)

    def together(self, axis: Axis, *, within: str | None, reader: str) -> Results:
        """Return what a client's surveys say, or every client's for internal eyes.

        Clients stand in the order of their codes: they are not ranked.
        """
        with self._database.unit_of_work() as unit:
            codes = [within] if within is not None else [each.code for each in unit.clients.all()]
            surveys = [
                survey
                for code in codes
                for survey in unit.surveys.of_client(code)
                if survey.state in (SurveyState.OPEN, SurveyState.CLOSED)
            ]
            by_key = defaultdict(list)
            for survey in surveys:
                by_key[self._key(survey, axis), survey.set_code, survey.naming].append(survey)
            groups = tuple(
                self._group(unit, title, found) for (title, *_), found in sorted(by_key.items())
            )
            names = bool(surveys) and all(
                reader in name_readers(unit, self._config, survey) for survey in surveys
            )
            return Results(groups=groups, surveys=tuple(surveys), shows_names=names)

    def all(self, *, within: str | None) -> list[Survey]:
        """Return the surveys of one client, or of all for internal eyes, newest first.

        The many one-tap questions are read together, not listed.
        """
        with self._database.unit_of_work() as unit:
            codes = [within] if within is not None else [each.code for each in unit.clients.all()]
            found = [survey for code in codes for survey in unit.surveys.of_client(code)]
            stages = [survey for survey in found if survey.set_code != EFFORT_SET]
            return sorted(stages, key=lambda survey: survey.created_at, reverse=True)

    def _set_of(self, survey: Survey) -> SurveySet:
        found = self._config.surveys.sets.get(survey.set_code)
        # A set that was taken from the file is still told by its code.
        return found or SurveySet(code=survey.set_code, name="", about="", items=())

    def _group(self, unit: UnitOfWork, title: str, surveys: Sequence[Survey]) -> GroupResult:
        reviewed = unit.surveys.reviewed(surveys)
        return group(
            title,
            self._set_of(surveys[0]),
            reviewed,
            asked=sum(survey.invited for survey in surveys),
            is_withheld=is_withheld(surveys, answered=len(reviewed)),
        )

    def _key(self, survey: Survey, axis: Axis) -> str:
        stage = f"{survey.set_code} {self._set_of(survey).name}"
        match axis:
            case Axis.STAGE:
                return stage
            case Axis.PROJECT:
                return f"{survey.client} {survey.project} · {stage}"
            case Axis.CLIENT:
                return f"{survey.client} · {stage}"

    def _last_before(self, unit: UnitOfWork, survey: Survey) -> Survey | None:
        same = [
            each
            for each in unit.surveys.of_client(survey.client)
            if each.set_code == survey.set_code
            and each.naming is survey.naming
            and each.state is SurveyState.CLOSED
            and each.opened_at
            and survey.opened_at
            and each.opened_at < survey.opened_at
        ]
        return max(same, key=_opened, default=None)


def _opened(survey: Survey) -> float:
    return survey.opened_at.timestamp() if survey.opened_at else 0.0
