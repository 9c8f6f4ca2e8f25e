"""Cut a text into sentences, and know which of them end as a question."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_END = re.compile(
    r"(?P<marks>[.!?]+[\"')\]]*(?=\s|$|[\u3040-\u9fff])|[。!?]+|…+(?=\s|$)|\?+(?=[a-z])|;(?=\s))|(?P<line>\n+)|(?=¿)"
)
_TITLE = re.compile(
    r"(?:^|[\s(])(?:dr|dra|mr|mrs|ms|prof|sr|sra|sig|dott|ing|mme|e\.g|i\.e|z\.b|p\.ej|vs|attn|ph"
    r"|& co|inkl|exkl|zzgl|bzw|ggf|evtl)\.$"
)
_SHORTENED = re.compile(
    r"(?:^|[\s(])(?:eg|ie|no|nr|nos|num|approx|ca|u\.a|d\.h|bzw|inkl|evtl|ggf|etc|fig|art|incl|ref|eur|s\.v\.p|a\.u\.b|min|max|temp"
    r"|resp|est|st|vol|qty|av|tel|spec|sec|ex|vgl|usw|jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|[a-z])\.$"
)
_DAY_NUMBER = re.compile(r"(?:^|[\s(])\d{1,2}\.$")
_THE_DAY = re.compile(r"\b(?:den|dem|der|die|vom|zum|am) \d{1,2}\.$")
_DATE = re.compile(r"\d\.\d{1,2}\.$")
_TRAILS_OFF = ("..", "…")
_GOES_ON = re.compile(r"\s+[^\W\d_A-Z]")
_IN_BRACKETS = re.compile(r"(?<![:;])\([^()\n]{0,60}\.$")
_MONTH_NEXT = re.compile(r"\s+(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its folded twin.

    It is `asked` when it ends with a question mark, and `trails` off when it ends with dots behind
    which the author does not go on.
    """

    text: str
    folded: str
    asked: bool
    trails: bool = False


def sentences(text: str, folded: str) -> tuple[Sentence, ...]:
    """Return the non-empty sentences of `text` in order; `folded` is its folded twin."""
    return tuple(_sentences(text, folded))


def _sentences(text: str, folded: str) -> Iterator[Sentence]:
    start = 0
    for end in _END.finditer(folded):
        marks = end["marks"] or ""
        if marks == "." and (
            _is_abbreviation(text, folded, start, end.end())
            or ("(" in folded[start:] and _IN_BRACKETS.search(folded, start, end.end()))
        ):
            continue
        trails = marks.startswith(_TRAILS_OFF) and not _GOES_ON.match(text, end.end())
        yield from _sentence(text, folded, start, end.end(), asked="?" in marks, trails=trails)
        start = end.end()
    yield from _sentence(text, folded, start, len(folded), asked=False)


def _is_abbreviation(text: str, folded: str, start: int, end: int) -> bool:
    tail = folded[max(start, end - 9) : end]
    if _TITLE.search(tail):
        return True
    following = text[end:].lstrip()[:1]
    if _DAY_NUMBER.search(tail):
        is_of_a_noun = following.islower() and _THE_DAY.search(tail)
        return bool(is_of_a_noun or _MONTH_NEXT.match(folded, end))
    if _DATE.search(tail):
        return following.islower()
    return bool(_SHORTENED.search(tail)) and (following.islower() or following.isdigit())


def _sentence(
    text: str, folded: str, start: int, end: int, *, asked: bool, trails: bool = False
) -> Iterator[Sentence]:
    while start < end and folded[start] in " \n-:,;.)":
        start += 1
    while end > start and folded[end - 1] in " \n":
        end -= 1
    if any(character.isalnum() for character in folded[start:end]) or (asked and end > start):
        yield Sentence(text[start:end], folded[start:end], asked, trails)
