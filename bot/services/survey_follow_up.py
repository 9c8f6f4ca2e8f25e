"""See what an answer to a survey calls for: an improvement, or a theme that returns.

Everything here works in the caller's unit of work and commits nothing.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.survey_triggers import theme_trigger, triggers
from bot.domain.surveys import Response, Survey, quarter_of
from bot.domain.themes import Theme, themes_in
from bot.services.survey_changes import SurveyChanges
from storage.unit import UnitOfWork

_NEVER_A_TREND = frozenset({Theme.PRAISE, Theme.OTHER})


def follow_up(
    unit: UnitOfWork, changes: SurveyChanges, survey: Survey, response: Response, *, now: datetime
) -> None:
    """Note what one person's answers call for and what their comment is about."""
    unit.surveys.put_triggers(triggers(survey, changes.set_of(survey), response, at=now))
    sort(unit, changes, survey, response, themes_in(response.comment), now=now)


def sort(
    unit: UnitOfWork,
    changes: SurveyChanges,
    survey: Survey,
    response: Response,
    themes: tuple[Theme, ...],
    *,
    now: datetime,
    by: str = "",
) -> None:
    """Say what a comment is about, by rule or as somebody corrects it, and count how often."""
    zone = ZoneInfo(changes.calendar(unit, survey.client, survey.project).zone)
    known = unit.surveys.quarter_of_themes(response.ballot)
    quarter = known or quarter_of(now.astimezone(zone))
    unit.surveys.put_themes(response.ballot, themes, client=survey.client, quarter=quarter, by=by)
    for theme in themes:
        if theme in _NEVER_A_TREND:
            continue
        times, words = unit.surveys.times_raised(survey.client, quarter, theme)
        wanted = theme_trigger(survey, theme, times=times, words=words, at=now)
        if wanted:
            unit.surveys.put_triggers([wanted])
