"""Read what somebody typed: a poll after `/poll`, a vote in its thread."""

import re
from dataclasses import dataclass
from typing import Final

from bot.domain.errors import InvalidError
from bot.domain.polls import EXAMPLE, Naming, Poll, tidy

SHORTEST: Final = 5
LONGEST: Final = 12 * 60
"""Minutes of a meeting."""

_QUOTED: Final = re.compile(r'"([^"]*)"')
# Slack and telephones turn straight quotes into these.
_QUOTES: Final = str.maketrans(dict.fromkeys("“”„‟«»″＂", '"'))
_SWITCH: Final = re.compile(
    r"\b(dates|multi|named|aggregated|hidden|live|with staff)\b", re.IGNORECASE
)
_LENGTH: Final = re.compile(r"\b(\d{1,3}) ?(?:(m|min|minutes)|h|hours?)\b", re.IGNORECASE)
_UNTIL: Final = re.compile(r"\buntil\s+(.+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PollAsked:
    """What was typed; `until` is a date in the person's own words, empty without one.

    The options of a poll about `dates` are times, in their own words as well.
    """

    question: str
    options: tuple[str, ...]
    multi: bool = False
    naming: Naming = Naming.NAMED
    hidden: bool = False
    with_staff: bool = False
    until: str = ""
    dates: bool = False
    minutes: int = 0


def read_poll(text: str) -> PollAsked:
    """Return the poll somebody typed; raise InvalidError with what was not understood."""
    straight = text.translate(_QUOTES)
    if straight.count('"') % 2:
        raise InvalidError(f"One of the quotes is not closed. {EXAMPLE}")
    quoted = [" ".join(found.split()) for found in _QUOTED.findall(straight)]
    if not quoted:
        raise InvalidError(f"Put the question and each option in quotes. {EXAMPLE}")
    rest = _QUOTED.sub(" ", straight)
    switches = {found.lower() for found in _SWITCH.findall(rest)}
    rest = " ".join(_SWITCH.sub(" ", rest).split())
    until = _UNTIL.search(rest)
    words, minutes = rest[: until.start()] if until else rest, 0
    if "dates" in switches:
        words, minutes = _length(words)
    if unknown := words.strip():
        raise InvalidError(
            f'I do not know "{unknown[:60]}". After the options come multi, until, named, '
            f"aggregated, hidden or with staff, with dates also a length like 60m. {EXAMPLE}"
        )
    if {"named", "aggregated"} <= switches:
        raise InvalidError("A poll is named or aggregated, not both. Leave one of them out.")
    if {"hidden", "live"} <= switches:
        raise InvalidError("Results are live or hidden, not both. Leave one of them out.")
    if {"live", "aggregated"} <= switches:
        raise InvalidError(
            "Sums without names are shown when the poll closes: seen live, each vote would tell "
            "whose it is. Leave live or aggregated out."
        )
    return PollAsked(
        question=quoted[0],
        options=tuple(quoted[1:]),
        # Who can come at several times says so: that is what is asked.
        multi=bool({"multi", "dates"} & switches),
        naming=Naming.AGGREGATED if "aggregated" in switches else Naming.NAMED,
        hidden="hidden" in switches,
        with_staff="with staff" in switches,
        until=until.group(1).strip() if until else "",
        dates="dates" in switches,
        minutes=minutes,
    )


def option_of(poll: Poll, said: str) -> tuple[int, ...]:
    """Return the options that a plain reply names, by number or by text; none for other words.

    `2`, `option 2`, `1, 3` and the text of an option are understood; whatever else is said in the
    thread is not a vote.
    """
    words = said.strip().strip(".!").casefold().removeprefix("option").strip()
    by_text = [
        number
        for number, text in enumerate(poll.options, start=1)
        if tidy(text) == tidy(said.strip(" .!"))
    ]
    if by_text:
        return tuple(by_text)
    pieces = words.replace("&", ",").replace(" and ", ",").replace("#", "").split(",")
    numbers = [piece.strip() for piece in pieces]
    if not numbers or not all(each.isascii() and each.isdigit() for each in numbers):
        return ()
    return tuple(int(each[:4]) for each in numbers)


def _length(words: str) -> tuple[str, int]:
    """Return the words without how long they meet, and that in minutes."""
    found = _LENGTH.search(words)
    if found is None:
        return words, 0
    minutes = int(found.group(1)) * (1 if found.group(2) else 60)
    if not SHORTEST <= minutes <= LONGEST:
        raise InvalidError(
            f"I read that you meet for {minutes} minutes. Write a length from {SHORTEST} minutes "
            f"to {LONGEST // 60} hours, like 60m."
        )
    return _LENGTH.sub(" ", words, count=1), minutes
