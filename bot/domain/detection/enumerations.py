"""Find numbered or bulleted items in a text, one a line or all in one line."""

import re
from dataclasses import dataclass

_LINE_ITEM = re.compile(
    r"^[ ]*(?:[-*\u2022\u00b7\u25aa\u2023\u25e6\u25cf]\s+"
    r"|\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)(?:[)、]|[.:/](?!\d))\s*(?=\S)|[\u2460-\u2473]\s*)",
    re.MULTILINE,
)
_INLINE_ITEM = re.compile(
    r"(?:(?<=[\s:;,.。、?!(])|^)\(?(?P<mark>\d{1,2}|[a-h]|i{1,3}|iv)(?P<after>[.):、/])(?:\s*(?=[^\s\d.)])|(?<=\))\s+(?=\d))|(?P<circled>[\u2460-\u2473])\s*"
)
_SEMICOLONS = re.compile(r":\s*(?P<items>[^;:.?!\n]+(?:;[^;:.?!\n]+)+)")
_COUNTED = re.compile(
    r"\b(?P<count>2|3|4|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|quattro|dois"
    r"|due(?= (?:cose|dat[ei]|document[io]|domande|informazioni|punti|richieste))|duas|quatro|twee"
    r"|drie)(?: [\w'-]+){1,7} ?: (?P<items>[^:.?!\n]+[.?!]?)"
)
_ASKED_FOR = re.compile(
    r"\b(?:need|needs|want|require|send|please|share|missing(?: [\w'-]+){0,3}|brauchen|brauche"
    r"|benotigen|bitte|fehl(?:t|en)(?: (?:uns|mir|noch))*|besoin|faut|manque|necesitamos|necesito"
    r"|falta\w*|servono|serve|mancano|precisamos|chahiye|nodig) ?: ?"
    r"(?P<items>[^:.?!\n]+[.?!]?)"
)
_FEWEST_UNCOUNTED = 3
HANDS_OVER = re.compile(
    r"\W*(?:please|pls|kindly|can|could|may|might|would|will|konn\w+|(?:vous )?(?:pouvez|pourriez)"
    r"|nos|me|podeis|pueden|podrian|potete|potreste|podem|poderiam) (?:(?!also\b)[\w',-]+ ){0,7}?"
    r"(?:send|share|provide|give|get|have|add|upload|supply|complete|compile|zusammenstellen"
    r"|(?:zu)?schick\w*|durchgeben|(?:zu)?senden|envoyer|fournir|parvenir|rassembler|enviar\w*"
    r"|junt\w+|mandar\w*|compart\w+|inviar\w*|caricar\w*)\b"
    r"(?: (?!(?:the|an?|your|our|also|le|la|les|el|los|il|lo|os?)\b)[\w'-]+){0,5}\W*"
)
"""Asks in one short sentence for what a list before it names: "Could you add them?"."""
_JOINT = re.compile(r",? (?:and|plus|und|sowie|et|y|e|en|aur) |[,;] ")
_COUNTS = {
    word: count
    for count, words in (
        (2, "2 two zwei deux dos due dois duas twee"),
        (3, "3 three drei trois tres drie"),
        (4, "4 four vier quatre cuatro quattro quatro"),
    )
    for word in words.split()
}
_ROMAN = ("i", "ii", "iii", "iv")
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Offsets into the text: what stands before the items, the items, and what follows them.

    It is `marked` when numbers, letters or bullets stand before its items.
    """

    before: tuple[int, int]
    items: tuple[tuple[int, int], ...]
    after: tuple[int, int]
    marked: bool = True


def enumeration(folded: str) -> Enumeration | None:
    """Return the first list of at least two items in `folded`, or None."""
    marked = [one for one in (_by_line(folded), _inline(folded)) if one]
    if (
        marked
    ):  # The first item may stand behind its introduction, the others on lines of their own.
        return max(marked, key=lambda one: len(one.items))
    return _by_semicolon(folded) or _by_count(folded) or _by_comma(folded)


def _by_line(folded: str) -> Enumeration | None:
    if "\n" not in folded:
        return None
    marks = list(_LINE_ITEM.finditer(folded))
    if len(marks) < _FEWEST:
        return None
    items = []
    for mark in marks:
        end = folded.find("\n", mark.end())
        items.append((mark.end(), len(folded) if end < 0 else end))
    return Enumeration((0, marks[0].start()), tuple(items), (items[-1][1], len(folded)))


def _inline(folded: str) -> Enumeration | None:
    run: list[re.Match[str]] = []
    for mark in _INLINE_ITEM.finditer(folded):
        if _label(len(run), mark):
            run.append(mark)
    if len(run) < _FEWEST:
        return None
    starts = [mark.end() for mark in run]
    ends = [mark.start() for mark in run[1:]]
    line_end = folded.find("\n", starts[-1])
    last = len(folded) if line_end < 0 else line_end
    items = tuple(zip(starts, [*ends, last], strict=True))
    return Enumeration((0, run[0].start()), items, (last, len(folded)))


def _by_semicolon(folded: str) -> Enumeration | None:
    """Return what a colon introduces and semicolons part."""
    run = _SEMICOLONS.search(folded)
    if not run:
        return None
    start, items = run.start("items"), []
    for piece in run["items"].split(";"):
        items.append((start, start + len(piece)))
        start += len(piece) + 1
    rest = (run.end(), len(folded))
    return Enumeration((0, run.start("items")), tuple(items), rest, marked=False)


def _by_count(folded: str) -> Enumeration | None:
    """Return as many things as a number before a colon says: "two dates: the start and the end"."""
    run = _COUNTED.search(folded)
    if not run or not _ends_with(run, folded):
        return None
    joints = list(_JOINT.finditer(folded, run.start("items"), run.end("items")))
    if len(joints) + 1 != _COUNTS[run["count"]]:
        return None
    starts = [run.start("items"), *(joint.end() for joint in joints)]
    ends = [*(joint.start() for joint in joints), run.end("items")]
    items = tuple(zip(starts, ends, strict=True))
    return Enumeration((0, starts[0]), items, (ends[-1], len(folded)), marked=False)


def _by_comma(folded: str) -> Enumeration | None:
    """Return what is asked for behind a colon: "we need: the cost, the date and the risks"."""
    run = _ASKED_FOR.search(folded)
    if not run or not _ends_with(run, folded):
        return None
    joints = list(_JOINT.finditer(folded, run.start("items"), run.end("items")))
    starts = [run.start("items"), *(joint.end() for joint in joints)]
    ends = [*(joint.start() for joint in joints), run.end("items")]
    items = tuple(zip(starts, ends, strict=True))
    if len(items) < _FEWEST_UNCOUNTED:
        return None
    return Enumeration((0, starts[0]), items, (ends[-1], len(folded)), marked=False)


def _ends_with(run: re.Match[str], folded: str) -> bool:
    """Whether nothing follows a list in a sentence, or only words that ask to have it."""
    rest = folded[run.end() :].strip()
    return not rest or HANDS_OVER.fullmatch(rest) is not None


def _label(position: int, mark: re.Match[str]) -> bool:
    """Whether `mark` is the one expected at `position` of a list: 1 2 3, a b c, i ii iii."""
    if mark["circled"]:
        return ord(mark["circled"]) - 0x2460 == position
    label = mark["mark"]
    expected = {str(position + 1), chr(ord("a") + position)}
    if position < len(_ROMAN):
        expected.add(_ROMAN[position])
    return label in expected
