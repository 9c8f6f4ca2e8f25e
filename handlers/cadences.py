"""Read what `/update` says of a project's rhythm, and answer with how it stands then."""

import re
from datetime import date, time
from typing import Final

from bot.dates import read_date
from bot.domain.cadence import Beat, CadenceStory
from bot.domain.calendars import Weekday
from bot.domain.errors import InvalidError
from bot.domain.terms import Dimension
from handlers.context import Caller
from handlers.desk import Desk
from handlers.views.cadences import story
from handlers.working_days import works_for

_HOUR: Final = re.compile(r"([01]?\d|2[0-3])(?:[:.]([0-5]\d))?")
_HOLD: Final = re.compile(r"(?:until\s+)?(.+?)\s+because\s+(.+)", re.IGNORECASE | re.DOTALL)
_SHAPES: Final = {
    verb: re.compile(rf"{verb}(?:{rest})?", re.IGNORECASE | re.DOTALL)
    for verb, rest in {
        "weekly": r"\s+[a-z]{3,9}|(?:\s+[a-z]{3,9})?\s+\d\S*"
        r"|\s+(?:on|at|every|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b.*",
        "daily": r"\s+(?:at\b|\d).*",
        "automatic": r"\s+\w+",
        "allow": r"\s+\w+|\s+(?:cost|capacity)\b.*",
        "keep": r"\s+\w+|\s+(?:cost|capacity)\b.*",
        "hold": r"\s+(?:until|till|because)\b.*",
        "resume": "",
        "status": "",
    }.items()
}
"""What looks like a setting is never posted: one that cannot be read is told to be so."""


def is_about_rhythm(text: str) -> bool:
    """Return whether a text has the shape of a setting: "Weekly QC is done" is for the client."""
    shape = _SHAPES.get(text.partition(" ")[0].lower())
    return bool(shape and shape.fullmatch(text.strip()))


async def on_setting(desk: Desk, caller: Caller, text: str) -> str:
    """Change or tell a project's rhythm; return how it stands."""
    link = caller.require_link()
    project = (link.client, link.project)
    verb, _, rest = text.strip().partition(" ")
    rest = rest.strip()
    cadences, run = desk.cadences, desk.threads.run
    told: CadenceStory
    match verb.lower():
        case "weekly":
            weekday, at = _weekly(rest)
            told = await run(
                cadences.beat, *project, caller.actor, beat=Beat.WEEKLY, weekday=weekday, at=at
            )
        case "daily":
            at = _hour(rest) if rest else None
            told = await run(
                cadences.beat, *project, caller.actor, beat=Beat.DAILY, weekday=None, at=at
            )
        case "automatic":
            on = _on_or_off(rest)
            told = await run(cadences.automatic, *project, caller.actor, on=on)
        case "allow" | "keep":
            dimension = _dimension(rest)
            shown = verb.lower() == "allow"
            told = await run(cadences.show, *project, caller.actor, dimension, shown=shown)
        case "hold":
            until, reason = await run(_hold, desk, caller, rest)
            told = await run(cadences.hold, *project, caller.actor, until=until, reason=reason)
        case "resume":
            told = await run(cadences.resume, *project, caller.actor)
        case _:
            told = await run(cadences.story, *project)
    return story(told)


def _weekly(rest: str) -> tuple[Weekday | None, time | None]:
    day: Weekday | None = None
    at: time | None = None
    for word in rest.split():
        if word[:1].isdigit():
            at = _hour(word)
        else:
            day = next((each for each in Weekday if word.lower()[:3] == each), None)
            if day is None:
                raise InvalidError(f'I know no weekday "{word[:20]}". /update weekly fri 12:00')
    return day, at


def _hour(text: str) -> time:
    match = _HOUR.fullmatch(text.strip())
    if match is None:
        raise InvalidError(f'I read "{text[:20]}" as no hour. Write it like 12:00.')
    return time(int(match.group(1)), int(match.group(2) or 0))


def _on_or_off(rest: str) -> bool:
    if rest.lower() not in ("on", "off"):
        raise InvalidError("Write /update automatic on, or off.")
    return rest.lower() == "on"


def _dimension(rest: str) -> Dimension:
    word = rest.lower()
    if word not in set(Dimension):
        raise InvalidError("Write /update allow cost, or capacity.")
    return Dimension(word)


def _hold(desk: Desk, caller: Caller, rest: str) -> tuple[date, str]:
    match = _HOLD.fullmatch(rest)
    example = "/update hold until 30 Nov because plant shutdown"
    if match is None:
        raise InvalidError(f"A hold needs an end and a reason: {example}")
    zone = caller.person.zone or "UTC"
    works = works_for(desk, caller)
    read = read_date(match.group(1), now=desk.clock(), zone=zone, works=works)
    if read.at is None or read.past:
        raise InvalidError(f'I read no day to come in "{match.group(1)[:40]}". {example}')
    return read.at.date(), match.group(2)
