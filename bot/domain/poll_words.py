"""Read what somebody typed after `/poll`: a question, its options, and how it is to be asked."""

import re
from dataclasses import dataclass
from typing import Final

from bot.domain.errors import InvalidError
from bot.domain.polls import EXAMPLE, Naming

_QUOTED: Final = re.compile(r'"([^"]*)"')
# Slack and telephones turn straight quotes into these.
_QUOTES: Final = str.maketrans(dict.fromkeys("“”„‟«»″＂", '"'))
_SWITCH: Final = re.compile(r"\b(multi|named|aggregated|hidden|live|with staff)\b", re.IGNORECASE)
_UNTIL: Final = re.compile(r"\buntil\s+(.+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PollAsked:
    """What was typed; `until` is a date in the person's own words, empty without one."""

    question: str
    options: tuple[str, ...]
    multi: bool = False
    naming: Naming = Naming.NAMED
    hidden: bool = False
    with_staff: bool = False
    until: str = ""


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
    unknown = (rest[: until.start()] if until else rest).strip()
    if unknown:
        raise InvalidError(
            f'I do not know "{unknown[:60]}". After the options come multi, until, named, '
            f"aggregated, hidden or with staff. {EXAMPLE}"
        )
    if {"named", "aggregated"} <= switches:
        raise InvalidError("A poll is named or aggregated, not both. Leave one of them out.")
    if {"hidden", "live"} <= switches:
        raise InvalidError("Results are live or hidden, not both. Leave one of them out.")
    return PollAsked(
        question=quoted[0],
        options=tuple(quoted[1:]),
        multi="multi" in switches,
        naming=Naming.AGGREGATED if "aggregated" in switches else Naming.NAMED,
        hidden="hidden" in switches,
        with_staff="with staff" in switches,
        until=until.group(1).strip() if until else "",
    )
