"""Read the temperatures a text tells: outside the limits told beside them, or hot on the way."""

import re
from collections.abc import Sequence

_DEGREES = (
    r"(?:°\s?c\b|°|℃|º\s?c?|deg(?:rees?)?\b(?:\s?c\b)?"
    r"|grad\b|度|degres\b|grados\b|gradi\b|graus\b|c\b)"
)
_RANGE = re.compile(
    rf"(?P<low>[+-]?\d{{1,3}})\s*(?:{_DEGREES})?"
    r"\s*(?:-|~|to|bis|and|und|a|e|y|et|〜|～|到|至|から)\s*"
    rf"\+?(?P<high>-?\d{{1,3}})\s*{_DEGREES}?"
)
_LIMIT = re.compile(
    r"(?:limit|max(?:imum|imal)?|below|under|not (?:above|over|exceed)|up to|hochstens|unter|grenze"
    r"|moins de|maximum de|menos de|limite|meno di|abaixo de|上限|以下|不超过|低于)"
    rf"\D{{0,14}}?(?P<limit>-?\d{{1,3}})(?:\s*{_DEGREES}|(?=\s*(?:$|[.,;!?])))"
)
_COLDEST = -300
_HOT = 25.0
_WISHED = re.compile(
    r"\b(?:must|should|shall|keep|kept|stored?|limit|max\w*|below|under|range|set|between|up to"
    r"|allowed|permitted|require\w*|need\w*|would|could|can|will|if|which|what|soll\w*|darf|muss"
    r"|lager\w*|doit|doivent|debe\w*|deve|devono|devem|chahiye)\b|べき|保管|应|需"
)
_READING = re.compile(rf"(?<![\d.,-])(?P<value>[+-]?\d{{1,3}}(?:[.,]\d)?)\s*{_DEGREES}")
_WARM = 15.0
_REACHED = re.compile(
    r"\b(?:reach\w*|rose|climbed|went up|peaked|spiked|hit|shot up|stieg|gestiegen|erreicht\w*"
    r"|atteint|montee?|llego a|subio|arrivat\w|salit\w|chegou a|subiu|opgelopen|gestegen|badh\w*)\b"
    r"|上が|達し|达到|升到|올라"
)


def reads_outside_its_range(text: str) -> bool:
    """Whether a temperature is told that lies outside a range or limit told beside it."""
    limits = [(span, int(span["low"]), int(span["high"])) for span in _RANGE.finditer(text)]
    limits += [(span, _COLDEST, int(span["limit"])) for span in _LIMIT.finditer(text)]
    limits = [limit for limit in limits if limit[1] < limit[2]]
    if not limits:
        return False
    rest = text
    for span, _, _ in limits:
        rest = rest[: span.start()] + " " * len(span[0]) + rest[span.end() :]
    readings = [float(match["value"].replace(",", ".")) for match in _READING.finditer(rest)]
    return any(not low <= reading <= high for reading in readings for _, low, high in limits)


def is_hot(sentences: Sequence[str]) -> bool:
    """Whether a sentence tells, not asks or wishes, a temperature that no cold chain allows."""
    return any(
        float(match["value"].replace(",", ".")) >= (_WARM if _REACHED.search(sentence) else _HOT)
        for sentence in sentences
        if not (sentence.endswith("?") or _WISHED.search(sentence))
        for match in _READING.finditer(sentence)
    )
