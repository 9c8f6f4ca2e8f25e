"""Weigh what listed words of the field say of each category."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from bot.domain.detection.alternation import anchored
from bot.domain.detection.frames import FRAMES
from bot.domain.detection.languages import COMPOUNDING
from bot.domain.detection.lexicon import Entry, Lexicon, Mention, tokens_of
from bot.domain.terms import Category

NAMES = 3
"""The weight from which a word names a category rather than leaning to it."""
_SPEAKS = 2
"""The weight from which a word speaks of what is made here, if another does beside it."""
_SETTLES = 6
"""The weight of words that settle a category, whatever they stand beside."""
_BEHIND = 0.5
"""What is left of a word that only says more about another, as "stability" in its "report"."""
_ASKS_WHEN, _HANDS_OVER, _HANDED = _MARKS = "?!~"
_SUBJECTS_OF_TIME = frozenset({Category.TECHNICAL, Category.LOGISTICS})
"""When these will come about is a question about time."""

_MOST_AFTER = 6
"""Listed words behind a document that are looked at."""
_EARLY = 1.25
"""What words count in the first half: people name what they ask about before they qualify it."""
_WANTED = 1
"""What it adds to a document that somebody wants to have it."""
_BACKGROUND = {Category.TECHNICAL: 0.65, Category.TIMELINE: 0.8, Category.DOCUMENTS: 0.9}
"""What words count that stand in messages about anything: of the process, its dates and papers."""


@dataclass(frozen=True, slots=True)
class Topic:
    """The category a listed word speaks of, how plainly, and what else it tells.

    Words marked `?` ask for a time, words marked `!` ask to be handed something; what is marked
    `~` means a document only beside such a word.
    """

    category: Category
    weight: int
    mark: str = ""


def named_in(folded: str, languages: Sequence[str]) -> frozenset[Category]:
    """Return the categories that a text names plainly; how people ask is no name."""
    mentions = _mentions(folded, languages, asks=False)
    topics = (mention.entry.meaning for mention in mentions)
    return frozenset(topic.category for topic in topics if topic.weight >= NAMES)


def is_business(folded: str, languages: Sequence[str]) -> bool:
    """Whether the text speaks plainly of anything that a contract manufacturer does."""
    topics = (mention.entry.meaning for mention in _mentions(folded, languages))
    spoken = [topic for topic in topics if topic.weight >= _SPEAKS and topic.mark != _ASKS_WHEN]
    return len(spoken) > 1 or any(topic.weight >= NAMES for topic in spoken)


def weights_of(folded: str, languages: Sequence[str]) -> dict[Category, float]:
    """Weigh what a text says; a word said twice, or known in two languages, counts once."""
    subject = _subject(folded)
    mentions = list(_mentions(subject, languages))
    marks = {mention.entry.meaning.mark for mention in mentions}
    if _HANDS_OVER not in marks:
        mentions = [one for one in mentions if one.entry.meaning.mark != _HANDED]
    modifiers = {
        index
        for index in _modifiers(mentions, subject)
        if mentions[index].entry.meaning.category is not Category.DOCUMENTS
        and mentions[index].entry.meaning.weight < _SETTLES
    }
    said: dict[tuple[str, Category], float] = {}
    for index, mention in enumerate(mentions):
        topic = mention.entry.meaning
        weight = topic.weight * (_BEHIND if index in modifiers else 1.0)
        if _ASKS_WHEN in marks and topic.category in _SUBJECTS_OF_TIME:
            weight *= _BEHIND
        if mention.start < len(subject) / 2:
            weight *= _EARLY
        key = (subject[mention.start : mention.end], topic.category)
        said[key] = max(weight, said.get(key, 0))
    weights: dict[Category, float] = defaultdict(float)
    if _HANDS_OVER in marks and any(map(_is_document, mentions)):
        weights[Category.DOCUMENTS] += _WANTED
    for (_, category), weight in said.items():
        weights[category] += weight * _BACKGROUND.get(category, 1)
    return weights


def said_of(category: Category, folded: str, languages: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Yield the listed words that a text says of a category, and how plainly."""
    for mention in _mentions(folded, languages):
        if mention.entry.meaning.category is category:
            yield folded[mention.start : mention.end], mention.entry.meaning.weight


def _is_document(mention: Mention[Topic]) -> bool:
    topic = mention.entry.meaning
    return topic.category is Category.DOCUMENTS and topic.weight >= NAMES


def _modifiers(mentions: Sequence[Mention[Topic]], subject: str) -> Iterator[int]:
    """Yield the places of words that only say which document is meant, before it or after."""
    for place, head in enumerate(mentions):
        if not _is_document(head):
            continue
        first = head.start
        for index in reversed(range(place)):
            mention = mentions[index]
            if mention.start < first and not _BEFORE.fullmatch(subject, mention.end, first):
                break
            first = mention.start
            yield index
        follows = _OF.match(subject, head.end)
        last = follows.end() if follows else head.end
        for index, mention in enumerate(mentions[place + 1 : place + _MOST_AFTER], place + 1):
            if mention.start == last or mention.end <= head.end:
                yield index


def _mentions(
    folded: str, languages: Sequence[str], *, asks: bool = True
) -> Iterator[Mention[Topic]]:
    """Yield what listed words are said, none inside a longer one, with or without `asks`."""
    tokens = tokens_of(folded)
    found = [
        mention
        for language in languages
        for mention in _lexicon(language).mentions(folded, tokens)
        if asks or not _is_ask(mention.entry)
    ]
    found.sort(key=lambda mention: (mention.start, -mention.end))
    outer: Mention[Topic] | None = None
    for mention in found:
        if (
            outer
            and mention.end <= outer.end
            and ((mention.start, mention.end) != (outer.start, outer.end))
        ):
            continue
        outer = mention
        yield mention


def _is_ask(entry: Entry[Topic]) -> bool:
    """Whether an entry is how people ask for something ("who can see"), not the name of it."""
    return entry.meaning.weight == _SETTLES and bool(_ASKING.search(entry.said))


def _subject(folded: str) -> str:
    """Return the text with what only leads up to its subject blanked out."""
    return _frames().sub(lambda match: " " * len(match[0]), folded)


_ASKING = re.compile(
    r"(?<![a-z])(?:are|can|could|did|does?|has|have|how|is|may|must|should|was|we|were|what|when"
    r"|where|which|who|whom|why|will|would|your?"
    r"|wann|warum|welche[rs]?|wer|wie|wir|ihr|haben|ist|sind|combien|comment|pourquoi|quand|que"
    r"|quel|quelle|qui|vous|como|cuando|cuanto|cual|quien|quanto|quando|quale|chi|come|perche|puo"
    r"|posso|quem|qual)(?![a-z])"
)
"""Words that make a phrase an ask."""
_BEFORE = re.compile(r"[ -]?|の|的| k[aie] ")
_OF = re.compile(
    r" ?(?:of|for|on|de|du|des|di|do|da|del|della|delle|van|von|d'|の|的)\s?"
    r"(?:the |your |our |la |le |les |el |l'|il |i |o |a )*"
)


@cache
def _frames() -> re.Pattern[str]:
    return re.compile(anchored(FRAMES))


@cache
def _lexicon(language: str) -> Lexicon[Topic]:
    lists = import_module(f"bot.domain.detection.topics.{language}").TOPICS
    return Lexicon(_lists(lists), compounds=language in COMPOUNDING)


def _lists(topics: str) -> Iterator[tuple[str, Topic]]:
    for line in topics.strip().splitlines():
        heading, _, words = line.partition(": ")
        if words:
            name, weight = heading.split()
            category = name.rstrip(_MARKS)
            yield words, Topic(Category(category), int(weight), name[len(category) :])
