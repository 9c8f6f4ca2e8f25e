"""Words of survey results, for staff: scores with their n and interval, answers, themes."""

from collections.abc import Iterable, Iterator, Sequence

from bot.domain.survey_results import GroupResult, ItemResult, Reviewed
from bot.domain.survey_statistics import Change, Interval, Measure, Score
from bot.domain.surveys import Contact, Response, Survey, SurveyState
from bot.domain.themes import Theme
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.escaping import escape, shorten
from handlers.views.ids import Modal

LONGEST = 3800
WORDS = 200
COMMENTS = 20
"""Comments in one window to correct their themes."""

NOTHING = "Nobody has answered a survey here yet."
SMALL = "Scores need 5 answers, a trend 30. Compare a client with its own past only."


def groups(found: Sequence[GroupResult], *, names: bool) -> str:
    """Return what groups of answers say, one after the other."""
    pieces = ["\n".join(_group(each, names=names)) for each in found if each.asked]
    if not pieces:
        return NOTHING
    return shorten("\n\n".join([*pieces, SMALL]), limit=LONGEST)


def by_function(found: Sequence[GroupResult]) -> str:
    """Return the same answers, sorted by who on the team they concern."""
    rows: dict[str, list[str]] = {}
    for each in found:
        for item in each.items:
            if item.item.function and item.counts:
                line = f"{escape(each.title)} · {_item(item)}"
                rows.setdefault(item.item.function.value.replace("_", " "), []).append(line)
    pieces = ["\n".join([f"*{name.capitalize()}*", *lines]) for name, lines in sorted(rows.items())]
    return shorten("\n\n".join([*pieces, SMALL]), limit=LONGEST) if pieces else NOTHING


def line(survey: Survey) -> str:
    """Return a survey in one line of a list."""
    state = {
        SurveyState.DRAFT: "waits",
        SurveyState.OPEN: f"open, {survey.invited} asked",
        SurveyState.CLOSED: f"closed, {survey.invited} asked",
        SurveyState.DROPPED: "not asked",
    }[survey.state]
    because = f": {escape(survey.reason)}" if survey.reason else ""
    return f"*{survey.id}* · {survey.set_code} · {escape(survey.about)} · {state}{because}"


def contacts(found: Sequence[Contact]) -> str:
    """Return who is asked about a project."""
    if not found:
        return (
            "Nobody is named: those are asked who lately asked us something. "
            "/poll contacts add @person daily user"
        )
    return "\n".join(f"{escape(each.name)} · {each.role.words}" for each in found)


def themes_modal(survey: Survey, reviewed: Sequence[Reviewed], *, channel: str) -> Block:
    """Return the window in which staff correct what comments are about."""
    options = [blocks.option(theme.words, theme.value) for theme in Theme]
    fields = [
        blocks.field_of(
            each.response.ballot,
            shorten(each.response.comment, limit=150),
            blocks.multi_select(
                each.response.ballot, options, chosen=[theme.value for theme in each.themes]
            ),
            optional=True,
        )
        for each in reviewed[:COMMENTS]
    ]
    intro = "What each comment is about, as the rules read it. Your choice stands over theirs."
    return blocks.modal(
        f"Themes of {survey.id}",
        [blocks.section(intro if fields else "No comments were written."), *fields],
        callback_id=Modal.SURVEY_THEMES,
        submit="Keep" if fields else None,
        private_metadata=f"{survey.id} {channel}",
    )


def _group(found: GroupResult, *, names: bool) -> Iterator[str]:
    rate = f" ({100 * found.answered / found.asked:.0f}%)" if found.asked else ""
    yield f"*{escape(found.title)}*: {found.answered} of {found.asked} answered{rate}"
    if found.is_withheld:
        yield "Without names: shown once it is closed and 5 have answered."
        return
    yield from (_item(item) for item in found.items if item.counts)
    for theme in found.themes:
        quotes = "; ".join(f'"{_words(quote)}"' for quote in theme.quotes)
        yield f"{theme.theme.words}, {theme.times}: {quotes}"
    yield from _consents(found.responses, names=names)


def _item(result: ItemResult) -> str:
    text = escape(result.item.text)
    told = ", ".join(
        f"{times} x {result.item.scale.words(value)}" for value, times in result.counts
    )
    if result.score is None:
        return f"{text} {told}"
    return f"{text} {_score(result.score) or told}{_change(result.change)}"


def _score(score: Score) -> str:
    if score.value is None or score.interval is None:
        return ""
    if score.measure is Measure.NPS:
        told = f"NPS {score.value:+.0f}, ±{score.margin:.0f} points"
        if score.margin_of_asked is not None:
            told += f" (±{score.margin_of_asked:.1f} for the {score.asked} asked)"
        return f"{told}, n {score.n}, mean {score.mean:.1f} ({score.measure.words})"
    between = _between(score.interval)
    if score.interval_of_asked is not None:
        between += f"; {_between(score.interval_of_asked)} for the {score.asked} asked"
    return (
        f"{score.favourable} of {score.n} ({score.value:.1f}%, {between}), "
        f"mean {score.mean:.2f} ({score.measure.words})"
    )


def _between(interval: Interval) -> str:
    return f"{interval.low:.1f} to {interval.high:.1f}%"


def _change(change: Change | None) -> str:
    if change is None:
        return ""
    if not change.counts:
        return "; no change that counts since last time"
    arrow = ("▲ " if change.points > 0 else "▼ ") if change.shows_trend else ""
    way = "up" if change.points > 0 else "down"
    return f"; {arrow}{way} {abs(change.points):.0f} points since last time"


def _consents(responses: Iterable[Response], *, names: bool) -> Iterator[str]:
    for each in responses:
        may = [word for word, yes in (("call", each.may_call), ("quote", each.may_quote)) if yes]
        if names and each.name:
            said = f': "{_words(each.comment)}"' if each.comment else ""
            call = f" · may {' and '.join(may)}" if may else ""
            role = f" ({each.role.words})" if each.role.value != "unknown" else ""
            yield f"{escape(each.name)}{role}{said}{call}"


def _words(text: str) -> str:
    return escape(shorten(text.replace("\n", " "), limit=WORDS))
