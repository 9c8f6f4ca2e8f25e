"""What is told of surveys: invitation, the one reminder, the one-tap question, words to staff."""

from dataclasses import dataclass

from bot.domain.surveys import Survey


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyInvited:
    """Invite the named contacts; edited in place once the survey is over.

    `people` are Slack user ids, `readers` say who will see the names, `asks` who can add others.
    """

    survey: Survey
    questions: int
    seconds: int
    people: tuple[str, ...]
    readers: str
    asks: str
    site_zone: str
    reader_zone: str
    answered: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyReminded:
    """Remind one person, once, that their answer is still wanted."""

    survey: Survey
    questions: int
    seconds: int
    readers: str
    site_zone: str
    reader_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EffortAsked:
    """Ask the one whose query was closed how easy it was; edited once they have answered."""

    survey: Survey
    user: str
    statement: str
    low: str
    high: str
    readers: str
    answered: bool
    site_zone: str
    reader_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyNote:
    """Tell staff what became of a survey and what they can do."""

    survey_id: str
    owner: str
    text: str


SurveyNotice = SurveyInvited | SurveyReminded | EffortAsked | SurveyNote
