"""Find what the people whose answers opened an action answered then and since the work was done."""

from collections import defaultdict
from collections.abc import Iterable

from bot.config import Config
from bot.domain.actions import Action, OriginKind
from bot.domain.measurements import Score
from bot.domain.survey_sets import Scale
from bot.domain.surveys import Response, Survey
from storage.unit import UnitOfWork


def same_persons(unit: UnitOfWork, config: Config, action: Action) -> tuple[Score, ...]:
    """Return the lowest of each person's 1-5 answers, then and in their newest answers since.

    Only named answers can be followed: where names are kept apart there is nobody to follow.
    """
    then: defaultdict[str, set[str]] = defaultdict(set)
    for origin in action.origins:
        if origin.kind is OriginKind.SURVEY and origin.person:
            then[origin.person].add(origin.object_id)
    surveys = {
        each.id: each
        for each in unit.surveys.of_client(action.client)
        if each.project == action.project
    }
    given = [each.response for each in unit.surveys.reviewed(surveys.values())]
    found = []
    for person, heard in sorted(then.items()):
        theirs = [each for each in given if each.user == person]
        before = [each for each in theirs if each.survey in heard]
        found.append(
            Score(
                before=_lowest(config, surveys, before),
                since=_lowest(config, surveys, _newest(theirs, action)),
            )
        )
    return tuple(found)


def _newest(theirs: Iterable[Response], action: Action) -> list[Response]:
    done = action.cycle.implemented_at
    since = [(each.at, each) for each in theirs if each.at and done and each.at >= done]
    return [max(since, key=lambda pair: pair[0])[1]] if since else []


def _lowest(config: Config, surveys: dict[str, Survey], given: Iterable[Response]) -> int | None:
    values = []
    for response in given:
        asked = config.surveys.sets.get(surveys[response.survey].set_code)
        for answer in response.answers:
            item = asked.item(answer.item) if asked else None
            if item and item.scale is Scale.SATISFACTION:
                values.append(answer.value)
    return min(values, default=None)
