"""Decide for one clause what its author does: ask, request, instruct, doubt, chase, chat."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.detection.sentences import Sentence
from bot.domain.detection.topic_weights import is_business
from bot.domain.detection.words import Rules


class Force(StrEnum):
    """What a clause does."""

    QUESTION = "question"
    REQUEST = "request"
    INSTRUCTION = "instruction"
    MISSING = "missing"
    AWAITED = "awaited"
    DOUBT = "doubt"
    CHASER = "chaser"
    NOTHING = "nothing"


OWED = frozenset({Force.QUESTION, Force.REQUEST, Force.INSTRUCTION, Force.MISSING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A clause and what it does.

    It is `generic` when it asks nothing of its own beside another act, `anaphoric` when it points
    back, `besides` when it says that it comes on top of what was asked before it, `added` when it
    then only names what is wanted too: "Also the packing list."
    """

    text: str
    folded: str
    force: Force
    rule: str
    generic: bool = False
    anaphoric: bool = False
    besides: bool = False
    added: bool = False


_MOST_GREETINGS = 4
_LONGEST_NAME = 40
_TRAILING = " .,;:-<>|\n"
_LAST_PLEASE = re.compile(
    r"[\s,]*(?:please|pls|bitte|svp|por favor|per favore|grazie|thanks)[\s.!]*$"
)
_ADDS = re.compile(
    r"(?:and |und |et |y |e |aur )?(?:also|additionally|plus|ausserdem|zudem|auch|aussi|egalement"
    r"|ademas|tambien|inoltre|anche|tambem|alem disso|ook|saath mein)\b|また|あと|另外|还有|그리고"
)
_BESIDES = re.compile(rf"(?:and|und|et|y|e|aur|en|plus|{_ADDS.pattern})\b")
_AND = re.compile(r"\b(?:and|und|et|y|aur)\b")
_ASKS_ON = re.compile(
    r"(?:by|until|from|bis|ab|d'ici|a|hasta|desde|ate|entro|da|per)"
    r" (?:when|wann|quand|cuando|quando)\b"
    r"|(?:when|why|who|where|how|wann|warum|wer|wo|wie|quand|pourquoi|qui|comment|cuando|por que"
    r"|quien|como|donde|quando|perche|chi|dove|quem|onde|kab|kyun)\b \w"
)
VERB = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|will|would|can|could|do|does|did|should|may|might|we|i|you"
    r"|ist|sind|war|hat|haben|wird|wir|est|sont|avons|a|es|son|esta|estan|hay|sono|abbiamo|sao|foi"
    r"|temos|hai|zijn|heeft)\b|です|ます|了|습니다"
)
_MOST_ADDED = 12
_WEAK = frozenset({Force.MISSING, Force.QUESTION})
"""What is owed by its words alone, without a request."""
PUT_TO_SOMEBODY = re.compile(
    r"\b(?:please|pls|plz|kindly|can you|could you|would you|will you|let (?:me|us) know"
    r"|tell (?:me|us)|bitte|konnten sie|konnt ihr|svp|pourriez|pouvez|por favor|podrian|pueden"
    r"|per favore|potreste|podem|poderiam|graag|batao|bataiye|bata do)\b"
    r"|ください|下さい|いただけ|请|부탁|주세요"
)
_ASIDE = re.compile(r"\s*\([^()?]{1,40}\)")
_ENDING = " .!?。…~"


def act_of(sentence: Sentence, languages: Sequence[Rules]) -> Act:
    """Judge one clause by the rules of the languages it may be in."""
    start = after_greetings(sentence.folded, languages)
    text, core = sentence.text[start:], sentence.folded[start:].rstrip(" \n")
    for rules in languages:
        core = rules.courtesies.sub(" ", core)
    core = core.strip(_TRAILING)
    said = _ASIDE.sub("", core) if "(" in core else core
    force, rule = _force(said, languages, asked=sentence.asked, trails=sentence.trails)
    bare = core.rstrip(_ENDING)
    besides = _BESIDES.match(sentence.folded) is not None
    return Act(
        text=text.strip(),
        folded=core,
        force=force,
        rule=rule,
        generic=force in OWED
        and not (besides and asks_on(core))
        and any(rules.generic.fullmatch(bare) for rules in languages),
        anaphoric=any(rules.anaphora.search(core) for rules in languages),
        besides=besides,
        added=_is_added(sentence.folded, core),
    )


def asks_on(folded: str) -> bool:
    """Whether a short clause asks for more when it is joined to a question: "and why is that"."""
    return _ASKS_ON.match(folded) is not None


def _is_added(folded: str, core: str) -> bool:
    """Whether a clause without a verb adds a thing to what was asked before it."""
    return (
        _ADDS.match(folded) is not None
        and len(core.split()) <= _MOST_ADDED
        and not VERB.search(core)
    )


def after_greetings(folded: str, languages: Sequence[Rules]) -> int:
    """Return where a sentence begins to say something."""
    start = 0
    for _ in range(_MOST_GREETINGS):
        ends = [
            match.end() for rules in languages if (match := rules.greetings.match(folded, start))
        ]
        if not ends or max(ends) == start:
            break
        start = max(ends)
    return start


def _force(
    core: str, languages: Sequence[Rules], *, asked: bool, trails: bool
) -> tuple[Force, str]:
    if not any(character.isalnum() for character in core):
        return (Force.CHASER, "chaser:?") if asked else (Force.NOTHING, "nothing-said")
    if chaser := _chaser(core, languages):
        return Force.CHASER, chaser
    owed = _owed(core, languages) or _owed(core.rpartition(": ")[2], languages)
    if owed and not asked and _only_approves(core, languages):
        return Force.NOTHING, "approval-in-chat"
    if chat := _chat(core, languages, is_owed=owed is not None):
        return Force.NOTHING, chat
    if not asked and (doubt := _half_asked(core, languages, trails=trails, owed=owed)):
        return Force.DOUBT, doubt
    if owed:
        force, rule = owed
        return (Force.QUESTION if asked and force is Force.MISSING else force), rule
    if asked:
        return Force.QUESTION, "question-mark"
    for rules in languages:
        if match := rules.awaited.search(core) or rules.awaited.search(core.rpartition(": ")[2]):
            return Force.AWAITED, _named(Force.AWAITED, rules, match)
    for rules in languages:
        if match := rules.doubts.search(core):
            return Force.DOUBT, f"doubt:{rules.language}:{match[0]}"
    return Force.NOTHING, "statement"


def _half_asked(
    core: str, languages: Sequence[Rules], *, trails: bool, owed: tuple[Force, str] | None
) -> str | None:
    """Return the rule by which a clause is put to nobody: it supposes, or trails off."""
    doubt = next(
        (
            f"doubt:{rules.language}:{match[0]}"
            for rules in languages
            if (match := rules.hedges.search(core))
        ),
        "doubt:trails-off" if trails and (owed is None or owed[0] in _WEAK) else None,
    )
    return None if doubt and PUT_TO_SOMEBODY.search(core) else doubt


def _only_approves(core: str, languages: Sequence[Rules]) -> bool:
    """Whether nothing is left of a request once the approval in it is taken out."""
    rest = core
    for rules in languages:
        rest = rules.approvals.sub(" ", rest)
    pieces = _AND.split(_LAST_PLEASE.sub("", rest))
    return rest != core and not any(_owed(piece.strip(), languages) for piece in pieces)


def _chaser(core: str, languages: Sequence[Rules]) -> str | None:
    """Return the rule by which the clause only asks again, whatever courtesy is beside it."""
    found = None
    for piece in (core, *core.split(",")) if "," in core else (core,):
        said = piece.strip()
        chaser = next((one for one in languages if _is_chaser(said, one)), None)
        if chaser and said == core:
            return f"chaser:{chaser.language}:{core[:_LONGEST_NAME]}"
        if piece is core:
            continue
        found = found or chaser
        if not chaser and not any(one.noise.fullmatch(said) for one in languages):
            return None
    return f"chaser:{found.language}:{core[:_LONGEST_NAME]}" if found else None


def _is_chaser(said: str, rules: Rules) -> bool:
    match = rules.chasers.match(said)
    return match is not None and match.end() >= len(said.rstrip(_ENDING))


def _chat(core: str, languages: Sequence[Rules], *, is_owed: bool) -> str | None:
    """Return the rule by which the clause is courtesy or chit-chat."""
    for rules in languages:
        if rules.rhetorical.fullmatch(core):
            return f"rhetorical:{rules.language}"
        if not is_owed and rules.noise.fullmatch(core.rstrip(" .!。")):
            return f"small-change:{rules.language}"
    for rules in languages:
        match = rules.small_talk.search(core)
        if match and not is_business(core, [one.language for one in languages]):
            return f"small-talk:{rules.language}:{match[0]}"
    return None


def _owed(core: str, languages: Sequence[Rules]) -> tuple[Force, str] | None:
    """Return the first rule by which something is owed: its force and its name."""
    for rules in languages:
        for force, pattern in (
            (Force.INSTRUCTION, rules.instructions),
            (Force.REQUEST, rules.requests),
            (Force.QUESTION, rules.questions),
            (Force.MISSING, rules.missing),
        ):
            if match := pattern.search(core):
                return force, _named(force, rules, match)
    return None


def _named(force: Force, rules: Rules, match: re.Match[str]) -> str:
    said = " ".join(match[0].split())[:_LONGEST_NAME]
    return f"{force.value}:{rules.language}:{said}"
