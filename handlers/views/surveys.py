"""Words and blocks of surveys: the invitation, the reminder, the one-tap question, the form."""

from typing import assert_never

from bot.domain.polls import Naming
from bot.domain.survey_notices import (
    EffortAsked,
    SurveyInvited,
    SurveyNote,
    SurveyNotice,
    SurveyReminded,
)
from bot.domain.survey_sets import Item, SurveySet
from bot.domain.surveys import Response, Survey, SurveyState
from handlers.views import blocks
from handlers.views.blocks import Block, Post
from handlers.views.escaping import escape
from handlers.views.ids import Action, Modal
from handlers.views.times import both

COMMENT = "comment"
MAY = "may"
CALL = "call"
QUOTE = "quote"
_COUNTS = {1: "One question", 2: "Two questions", 3: "Three questions"}


def say(notice: SurveyNotice) -> Post:
    """Return the message for a notice about a survey."""
    match notice:
        case SurveyInvited():
            return invited(notice)
        case SurveyReminded():
            return reminded(notice)
        case EffortAsked():
            return effort(notice)
        case SurveyNote():
            owner = f"<@{notice.owner}> " if notice.owner else ""
            text = f"{owner}*{notice.survey_id}*: {escape(notice.text)}"
            return blocks.told(text)
        case _:
            assert_never(notice)


def invited(notice: SurveyInvited) -> Post:
    """Invite named people to a private form, or tell that the survey is over."""
    survey = notice.survey
    about = escape(survey.about)
    if survey.state is SurveyState.DROPPED:
        return blocks.told(
            f"*{survey.id}* · The questions about {about} are withdrawn. Nothing to do."
        )
    if survey.state is SurveyState.CLOSED:
        thanks = " Thank you. What we change because of it is told here." if notice.answered else ""
        return blocks.told(
            f"*{survey.id}* · The questions about {about} are closed: {notice.answered} of "
            f"{survey.invited} answered.{thanks}"
        )
    people = ", ".join(f"<@{user}>" for user in notice.people)
    asked = f"{_count(notice.questions)} about {about}, {notice.seconds} seconds"
    lines = [f"*{survey.id}* · {people}: {asked}.", _naming(survey.naming, notice.readers)]
    if survey.defaulted:
        lines.append(
            "We ask those who lately wrote to us here; "
            f"tell {escape(notice.asks)} whom else to ask."
        )
    if survey.closes_at:
        when = both(survey.closes_at, site=notice.site_zone, reader=notice.reader_zone)
        lines.append(f"Open until {when}; answers can be changed until then.")
    return _with_buttons(survey, "\n".join(lines))


def reminded(notice: SurveyReminded) -> Post:
    """Remind one person; there is no second reminder."""
    survey = notice.survey
    lines = [
        (
            f"*{survey.id}* · {_count(notice.questions)} about {escape(survey.about)} still wait "
            f"for you, {notice.seconds} seconds."
        ),
        _naming(survey.naming, notice.readers),
    ]
    if survey.closes_at:
        when = both(survey.closes_at, site=notice.site_zone, reader=notice.reader_zone)
        lines.append(f"Open until {when}. This is the only reminder.")
    return _with_buttons(survey, "\n".join(lines))


def effort(notice: EffortAsked) -> Post:
    """Ask in one tap; what was tapped is not shown in the channel."""
    survey = notice.survey
    if survey.state is not SurveyState.OPEN:
        return blocks.told(f"*{survey.id}* · The question about {escape(survey.about)} is closed.")
    scale = f"1 {escape(notice.low)}, 7 {escape(notice.high)}"
    head = f"*{survey.id}* · <@{notice.user}>, about {escape(survey.about)}: "
    if notice.answered:
        head += "thank you, your answer is kept. Press another number to change it."
    else:
        head += f'"{escape(notice.statement)}" One tap: {scale}.'
    lines = [head, _naming(survey.naming, notice.readers)]
    if survey.closes_at:
        when = both(survey.closes_at, site=notice.site_zone, reader=notice.reader_zone)
        lines.append(f"Open until {when}.")
    text = "\n".join(lines)
    ends = {1: f"1 {notice.low}", 7: f"7 {notice.high}"}
    row = [
        blocks.button(
            ends.get(value, str(value)),
            Action.SURVEY_TAP,
            f"{survey.id}:{value}",
            suffix=str(value),
        )
        for value in range(1, 8)
    ]
    return blocks.post(text, blocks.section(text), blocks.actions(*row))


def form(
    survey: Survey, asked: SurveySet, own: Response | None, *, readers: str, channel: str
) -> Block:
    """Return the private form, filled with what was answered before."""
    named = survey.naming is Naming.NAMED
    intro = f"*{escape(survey.about.capitalize())}*\n{_naming(survey.naming, readers)}"
    comment = blocks.field_of(
        COMMENT,
        "What should we change?",
        blocks.text_input(COMMENT, initial=own.comment if own else "", multiline=True),
        optional=True,
    )
    return blocks.modal(
        asked.name,
        [
            blocks.section(intro),
            *(_field(item, own) for item in asked.items),
            comment,
            _consents(own) if named else None,
        ],
        callback_id=Modal.SURVEY_FORM,
        submit="Send",
        private_metadata=f"{survey.id} {channel}",
    )


def thanks(survey: Survey) -> Block:
    """Return the window after an answer."""
    return blocks.modal(
        "Thank you",
        [
            blocks.section(
                f"Your answers about {escape(survey.about)} are kept. "
                "Press Answer again to change them until it closes."
            )
        ],
    )


def opted_out() -> Block:
    """Return the window after an opt-out."""
    return blocks.modal(
        "Understood",
        [
            blocks.section(
                "You will not be asked in surveys any more. Whatever you write in the channel is "
                "read as before."
            )
        ],
    )


def naming(survey: Survey, readers: str) -> str:
    """Return who will see a person's name."""
    return _naming(survey.naming, readers)


def _field(item: Item, own: Response | None) -> Block:
    values = item.scale.values
    ends = {values[0]: item.low, values[-1]: item.high}
    options = []
    for value in values:
        said = item.scale.words(value)
        end = ends.get(value, "")
        label = f"{said} – {end}" if end and end.casefold() != said.casefold() else said
        options.append(blocks.option(label, str(value)))
    before = own.value_of(item.key) if own else None
    initial = None if before is None else str(before)
    # Slack takes ten radio buttons at most, and 0 to 10 are eleven.
    make = blocks.radio if len(options) <= blocks.RADIOS else blocks.select
    return blocks.field_of(
        item.key, item.text, make(item.key, options, initial=initial), optional=True
    )


def _consents(own: Response | None) -> Block:
    options = [
        blocks.option("You may call me about this", CALL),
        blocks.option("You may quote my words in our reviews", QUOTE),
    ]
    given = {CALL: own.may_call, QUOTE: own.may_quote} if own else {}
    boxes = blocks.checkboxes(MAY, options, ticked=[key for key, yes in given.items() if yes])
    return blocks.field_of(MAY, "May we?", boxes, optional=True)


def _with_buttons(survey: Survey, text: str) -> Post:
    return blocks.post(
        text,
        blocks.section(text),
        blocks.actions(
            blocks.button("Answer", Action.SURVEY_ANSWER, survey.id, style="primary"),
            blocks.button("Do not ask me", Action.SURVEY_OPT_OUT, survey.id),
        ),
    )


def _naming(kind: Naming, readers: str) -> str:
    if kind is Naming.AGGREGATED:
        return (
            "Names are kept apart from answers: sums and words without a name are shown to us once "
            "this is closed and five have answered. What you write may still tell who you are."
        )
    return (
        f"Your name is shown to {escape(readers)}; what you answer, without it, also to their "
        "colleagues. None of it is shown in the channel."
    )


def _count(questions: int) -> str:
    return _COUNTS.get(questions, f"{questions} questions")
