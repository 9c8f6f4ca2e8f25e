"""Read the temperatures a text tells: outside the limits told with them, or hot on the way."""

import re
from collections.abc import Iterator, Sequence

from bot.domain.detection.hypothetical import SENTENCES
from bot.domain.detection.temperature_words import (
    BELOW_ZERO,
    CLASSES,
    LIMIT,
    NO_TEMPERATURE,
    SHOWS,
    SPOKEN_DIGITS,
    TARGET,
    WISHED,
)

_DEGREES = (
    r"(?:°\s?c\b|°|℃|º\s?c?|deg(?:rees?)?\b(?:\s?c\b)?"
    r"|grad\b|度|degres\b|grados\b|gradi\b|graus\b|graden\b|도|c\b)"
)
_NUMBER = r"(?<![\d.,:/-])[+-]?\d{1,3}(?:[.,]\d{1,2})?"
_RANGE = re.compile(
    rf"(?P<low>[+-]?\d{{1,3}})\s*(?:{_DEGREES})?"
    r"\s*(?:-|~|to|bis|and|und|a|e|y|et|tot|〜|～|到|至|から)\s*"
    rf"\+?(?P<high>-?\d{{1,3}})\s*{_DEGREES}?"
)
_LIMIT = re.compile(
    rf"(?:{LIMIT})\D{{0,14}}?(?P<limit>-?\d{{1,3}})(?:\s*{_DEGREES}|(?=\s*(?:$|[.,;!?)，。、])))"
)
_BARE_LIMIT = re.compile(rf"\b(?:{LIMIT})\W{{1,4}}(?P<limit>-?\d{{1,3}})\b(?!{NO_TEMPERATURE})")
_TARGET = re.compile(
    rf"(?:{TARGET})\D{{0,8}}?(?P<limit>[+-]?\d{{1,3}})\b(?!{NO_TEMPERATURE})(?:\s*{_DEGREES})?"
)
_TOLERANCE = 5
_COLDEST = -300
_HOT = 25.0
_WARM = 15.0
_WISHED = re.compile(WISHED)
_READING = re.compile(rf"(?<![\d.,-])(?P<value>[+-]?\d{{1,3}}(?:[.,]\d)?)\s*{_DEGREES}")
_SHOWN = re.compile(
    rf"(?:{SHOWS})\W{{0,3}}(?:[a-z']+ ){{0,3}}(?P<value>{_NUMBER})\b(?!{NO_TEMPERATURE})"
)
_DECIMAL = re.compile(rf"(?P<value>(?<![\d.,:/])-?\d{{1,2}}[.,]\d)\b(?!{NO_TEMPERATURE})")
_REACHED = re.compile(
    r"\b(?:reach\w*|rose|climbed|went up|peaked|spiked|hit|shot up|stieg|gestiegen|erreicht\w*"
    r"|atteint|montee?|llego a|subio|arrivat\w|salit\w|chegou a|subiu|opgelopen|gestegen|badh\w*)\b"
    r"|上が|達し|达到|升到|올라"
)
_CLASSES = tuple((re.compile(words), low, high) for words, low, high in CLASSES)
_BELOW_ZERO = re.compile(rf"(?:{BELOW_ZERO})\s*(?=\d)")
_SPOKEN = re.compile("[一二三四五六七八九十]{1,3}(?=度)")

_Limit = tuple[tuple[int, int], float, float]
"""Where a text tells a limit, and the lowest and highest it allows."""


def reads_outside_its_range(text: str, *, on_its_way: bool = False) -> bool:
    """Whether a temperature is told that lies outside a range or limit told beside it.

    Of goods `on_its_way` people leave the degrees out ("limit is 8, it shows 14") and the range
    to what the goods are ("a fridge product").
    """
    text = _with_digits(text)
    limits = [*_limits(text), *(_limits_of_goods(text) if on_its_way else ())]
    if limits and any(
        not low <= reading <= high
        for reading in _readings(text, limits, on_its_way=on_its_way)
        for _, low, high in limits
    ):
        return True
    return on_its_way and any(
        not low <= reading <= high
        for words, low, high in _CLASSES
        if words.search(text)
        for reading in _told(text)
    )


def _limits(text: str) -> Iterator[_Limit]:
    found = [(span.span(), int(span["low"]), int(span["high"])) for span in _RANGE.finditer(text)]
    found += [(span.span(), _COLDEST, int(span["limit"])) for span in _LIMIT.finditer(text)]
    yield from (limit for limit in found if limit[1] < limit[2])


def _limits_of_goods(text: str) -> Iterator[_Limit]:
    for span in _BARE_LIMIT.finditer(text):
        yield span.span(), _COLDEST, int(span["limit"])
    for span in _TARGET.finditer(text):
        target = int(span["limit"])
        yield span.span(), target - _TOLERANCE, target + _TOLERANCE


def _readings(text: str, limits: Sequence[_Limit], *, on_its_way: bool) -> Iterator[float]:
    """Yield the temperatures a text tells outside the places where it tells limits."""
    for (start, end), _, _ in limits:
        text = text[:start] + "#" * (end - start) + text[end:]
    for pattern in (_READING, _SHOWN, _DECIMAL) if on_its_way else (_READING,):
        for match in pattern.finditer(text):
            yield float(match["value"].replace(",", "."))


def _told(text: str) -> Iterator[float]:
    """Yield the temperatures that an instrument shows or that a sentence tells, not wishes."""
    told = " ".join(one for one in SENTENCES.split(text) if _tells(one))
    for match in (*_SHOWN.finditer(text), *_READING.finditer(told)):
        yield float(match["value"].replace(",", "."))


def _tells(sentence: str) -> bool:
    return not (sentence.endswith(("?", "？")) or _WISHED.search(sentence))


def _with_digits(text: str) -> str:
    """Return `text` with "minus 20" and its like as "-20", and 七十度 as 70度."""
    text = _SPOKEN.sub(lambda match: str(_number(match[0])), text)
    return _BELOW_ZERO.sub(" -", text)


def _number(spoken: str) -> int:
    tens, ten, ones = spoken.rpartition("十")
    if not ten:
        return SPOKEN_DIGITS.index(spoken[-1])
    return 10 * (SPOKEN_DIGITS.index(tens[-1]) if tens else 1) + (
        SPOKEN_DIGITS.index(ones[-1]) if ones else 0
    )


def is_hot(sentences: Sequence[str]) -> bool:
    """Whether a sentence tells, not asks or wishes, a temperature that no cold chain allows."""
    return any(
        float(match["value"].replace(",", ".")) >= (_WARM if _REACHED.search(sentence) else _HOT)
        for sentence in sentences
        if _tells(sentence)
        for match in _READING.finditer(sentence)
    )
