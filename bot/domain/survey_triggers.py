"""What in an answer calls for an improvement: the thresholds at which somebody has to act."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.polls import Naming
from bot.domain.survey_sets import TRUST_SET, Item, Scale, SurveySet
from bot.domain.surveys import Response, Survey, quarter_of
from bot.domain.themes import Theme

CSAT_UP_TO: Final = 2
EFFORT_UP_TO: Final = 3
RECOMMEND_UP_TO: Final = 6
THEME_TIMES: Final = 3


class TriggerKind(StrEnum):
    """Which threshold was reached."""

    SATISFACTION = "satisfaction"
    EFFORT = "effort"
    RECOMMEND = "recommend"
    TRUST = "trust"
    THEME = "theme"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """Improvement wanted, and why. `key` names the fact once and for all.

    `user` is empty where the survey keeps names apart from answers. `words` are the respondent's
    own, `detail` is what was reached: `2 of 5: "Our questions were clear"`.
    """

    key: str
    kind: TriggerKind
    client: str
    project: str
    survey: str
    set_code: str
    at: datetime
    detail: str
    words: str = ""
    user: str = ""
    theme: str = ""


def triggers(
    survey: Survey, asked: SurveySet, response: Response, *, at: datetime
) -> tuple[Trigger, ...]:
    """Return what one response calls for, at most one trigger an item."""
    named = survey.naming is Naming.NAMED
    return tuple(
        Trigger(
            key=f"{survey.id}:{response.ballot}:{item.key}",
            kind=kind,
            client=survey.client,
            project=survey.project,
            survey=survey.id,
            set_code=survey.set_code,
            at=at,
            detail=_detail(item, value),
            words=response.comment,
            user=response.user if named else "",
        )
        for item, value, kind in _reached(asked, response)
    )


def theme_trigger(
    survey: Survey, theme: Theme, *, times: int, words: Sequence[str], at: datetime
) -> Trigger | None:
    """Return that a client raised the same theme for the third time in a quarter, else None."""
    if times < THEME_TIMES:
        return None
    quarter = quarter_of(at)
    return Trigger(
        key=f"{survey.client}:{quarter}:{theme.value}",
        kind=TriggerKind.THEME,
        client=survey.client,
        project=survey.project,
        survey=survey.id,
        set_code=survey.set_code,
        at=at,
        detail=f"{theme.words}: {times} times in {quarter}",
        words="\n".join(words),
        theme=theme.value,
    )


def _reached(asked: SurveySet, response: Response) -> Iterator[tuple[Item, int, TriggerKind]]:
    for answer in response.answers:
        item = asked.item(answer.item)
        kind = _kind(asked, item, answer.value) if item else None
        if item and kind:
            yield item, answer.value, kind


def _kind(asked: SurveySet, item: Item, value: int) -> TriggerKind | None:
    match item.scale:
        case Scale.SATISFACTION:
            return TriggerKind.SATISFACTION if value <= CSAT_UP_TO else None
        case Scale.EFFORT:
            return TriggerKind.EFFORT if value <= EFFORT_UP_TO else None
        case Scale.RECOMMEND:
            return TriggerKind.RECOMMEND if value <= RECOMMEND_UP_TO else None
        case Scale.YES_NO:
            is_no = asked.code == TRUST_SET and value == 0
            return TriggerKind.TRUST if is_no else None


def _detail(item: Item, value: int) -> str:
    if item.scale is Scale.YES_NO:
        return f'{item.scale.words(value)}: "{item.text}"'
    return f'{value} of {item.scale.values[-1]}: "{item.text}"'
