"""Tell who asks again from who asks anew, beside a query that is open."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.domain.bursts import numbers_in
from bot.domain.conversations import Spoken
from bot.domain.detection import Heard, Part, PartKind, Reading, Verdict, read
from bot.domain.detection.folding import fold
from bot.domain.queries import Query
from bot.domain.query_states import QueryState

LONGEST: Final = 30
"""Words of a message that may only ask again; whoever writes more has more to say."""

_SHORT: Final = 3
_LONGEST_ANSWER: Final = 6
_BY_WORDS: Final = frozenset({"question", "request", "instruction", "missing", "awaited"})
"""What a rule begins with that heard somebody ask by their words, and not by their sound."""

_ASKABLE: Final = frozenset(
    {
        QueryState.OPEN,
        QueryState.ACKNOWLEDGED,
        QueryState.IN_PROGRESS,
        QueryState.WAITING_ON_CLIENT,
    }
)
_WORD: Final = re.compile(r"[^\W_](?:[\w/-]*[^\W_])?")
_LEADS: Final = re.compile(
    r"about|regarding|concerning|from|with|please|your|ours|this|that|still|once|more|kindly|thanks"
    r"|bitte|noch|wegen|bezuglich|uber|unsere|unserer|danke|merci|concernant|pour|notre|propos"
    r"|sobre|respecto|nuestra|nuestro|favor|gracias|riguardo|nostra|nostro|favore|grazie"
    r"|nossa|nosso|relacao|obrigad[oa]|over|voor|onze|betreft|alstublieft|liye|hamar[ae]"
)
"""Words that lead to a thing and name none; shorter ones need no list."""
_COURTESY: Final = re.compile(
    r"\b(?:please|pls|plz|kindly|thanks|thank you|bitte|danke|svp|s'il vous plait|merci|por favor"
    r"|gracias|per favore|grazie|obrigad[oa]|alstublieft|graag|kripya|dhanyavad)\b"
    r"|お願いします|请|谢谢|부탁(?:드립니다|합니다)"
)
_ADDS: Final = re.compile(
    r"(?<![\w-])(?:also|too|as well|plus|and|auch|ausserdem|und|aussi|egalement|et|tambien|ademas|y"
    r"|anche|inoltre|tambem|alem|e|ook|en|bhi|aur)(?![\w-])|また|あと|も|另外|还|也|그리고|도"
)


def names_another(text: str, query: Query) -> bool:
    """Return whether a text names a batch, lot or order that a query does not."""
    return bool(numbers_in(text) - numbers_of(query))


def numbers_of(query: Query) -> frozenset[str]:
    """Return the batches, lots and orders that a query names."""
    return numbers_in(_text_of(query))


def as_question(reading: Reading, text: str, query: Query) -> Reading:
    """Return words that ask the same of something else as what they are: one more question.

    What it is about is what the query beside it is about; its own words do not say.
    """
    category = query.categories[0]
    part = Part(text=" ".join(text.split()), kind=PartKind.QUESTION, category=category)
    return replace(reading, chaser=False, parts=(part,), categories=(category,))


def as_chaser(reading: Reading) -> Reading:
    """Return words that ask nothing new as what they are."""
    return replace(reading, chaser=True, parts=())


def as_meant(reading: Reading, spoken: Spoken, query: Query) -> Reading:
    """Return a reading as it is meant in the thread of a query."""
    if reading.chaser and names_another(spoken.text, query):
        return as_question(reading, spoken.text, query)
    if not reading.chaser and asks_again(reading, spoken, query):
        return as_chaser(reading)
    return reading


def may_chase(reading: Reading, spoken: Spoken) -> bool:
    """Return whether it is worth looking for what a message in the channel chases."""
    asks = reading.verdict is Verdict.YES
    return asks and (reading.chaser or bool(numbers_in(spoken.text)))


def chases(reading: Reading, spoken: Spoken, query: Query) -> bool:
    """Return whether a message in the channel, that may chase something, chases this query.

    Outside its thread only a batch, lot or order tells which one is meant.
    """
    if reading.chaser:
        return not names_another(spoken.text, query)
    return bool(numbers_in(spoken.text)) and asks_again(reading, spoken, query)


def asks_again(reading: Reading, spoken: Spoken, query: Query) -> bool:
    """Return whether a message only chases what a query asks: "Any update on the CoA for lot 3?".

    It begins or ends as a chaser, and whatever else it says the open query says too. In doubt it
    is a question of its own.
    """
    if reading.verdict is not Verdict.YES or reading.statement or query.state not in _ASKABLE:
        return False
    words = spoken.text.split()
    if len(words) > LONGEST or names_another(spoken.text, query):
        return False
    known = set(_words(_text_of(query)))
    new = [place for place, word in enumerate(words) if not _is_known(word, known)]
    return any(_read(spoken, " ".join(piece)).chaser for piece in _pieces(words, new))


def answers_us(reading: Reading, spoken: Spoken, query: Query) -> bool:
    """Return whether words to us who wait on a client only answer: "PDF please".

    Without its courtesy such an answer asks for nothing; what says that it comes on top does.
    """
    if query.state is not QueryState.WAITING_ON_CLIENT or len(reading.parts) != 1:
        return False
    bare = _COURTESY.sub(" ", fold(spoken.text))
    if "?" in bare or _ADDS.search(bare) or len(bare.split()) > _LONGEST_ANSWER:
        return False
    return _read(spoken, bare).rule.partition(":")[0] not in _BY_WORDS


def _read(spoken: Spoken, text: str) -> Reading:
    """Read a piece of a message by itself."""
    zone = spoken.author.zone or "UTC"
    return read(Heard(text=text, posted=spoken.at, zone=zone, side=spoken.side))


def _pieces(words: Sequence[str], new: Sequence[int]) -> Iterator[Sequence[str]]:
    """Yield the beginnings and the ends of a message that hold all that a query does not say."""
    first, last = (new[0], new[-1]) if new else (len(words) - 1, 0)
    yield from (words[:end] for end in range(last + 1, len(words) + 1))
    yield from (words[start:] for start in range(1, first + 1))


def _is_known(word: str, known: set[str]) -> bool:
    leads = word.isalpha() and word.islower() and len(word) <= _SHORT
    return leads or all(each in known or _LEADS.fullmatch(each) for each in _words(word))


def _words(text: str) -> list[str]:
    return [fold(word).lstrip("0") for word in _WORD.findall(text)]


def _text_of(query: Query) -> str:
    return " ".join((query.text, query.latest_text, *(part.text for part in query.parts)))
