"""Join phrases into one pattern that is quick to try: alternatives share their first letter."""

from collections.abc import Iterable, Iterator

_FIRST_UNSPACED = "\u2e80"
_WORD_END = r"\b"


def alternation(phrases: Iterable[str]) -> str:
    """Return a pattern that matches any of `phrases`, tried in order within a first letter.

    A pattern of three hundred alternatives is otherwise tried three hundred times at every word.
    """
    by_letter: dict[str, list[str]] = {}
    for branch in _branches(phrases):
        by_letter.setdefault(_first_letter(branch), []).append(branch)
    groups = [
        "|".join(branches) if not letter or len(branches) == 1 else _sharing(letter, branches)
        for letter, branches in by_letter.items()
    ]
    return "|".join(groups)


def anchored(phrases: Iterable[str]) -> str:
    """Return a pattern that matches any of `phrases` at the start of a word.

    Scripts that put no space between words have no word starts: their phrases match anywhere.
    """
    spaced: list[str] = []
    unspaced: list[str] = []
    for branch in _branches(phrases):
        (unspaced if _is_unspaced(branch) else spaced).append(branch)
    either = [f"(?<![^\\W_])(?:{alternation(spaced)})"] if spaced else []
    return "|".join([*either, *([alternation(unspaced)] if unspaced else [])])


def _is_unspaced(branch: str) -> bool:
    return branch.lstrip("(?:")[:1] >= _FIRST_UNSPACED


def _sharing(letter: str, branches: list[str]) -> str:
    return f"{letter}(?:{'|'.join(branch[1:] for branch in branches)})"


def _first_letter(branch: str) -> str:
    """Return the plain letter every match begins with, or nothing where there is none."""
    first, second = branch[:1], branch[1:2]
    return first if first.isalnum() and second not in {"?", "*", "+", "{"} else ""


def _branches(phrases: Iterable[str]) -> Iterator[str]:
    """Take phrases apart at their outermost bars."""
    for phrase in phrases:
        for part in _split(phrase):
            body = part.removesuffix(_WORD_END)
            if body.startswith("(?:") and _closes_at_the_end(body):
                end = part[len(body) :]
                yield from (branch + end for branch in _branches([body[3:-1]]))
            else:
                yield part


def _split(phrase: str) -> list[str]:
    parts, depth, in_class, start, position = [], 0, False, 0, 0
    while position < len(phrase):
        character = phrase[position]
        if character == "\\":
            position += 2
            continue
        if in_class:
            in_class = character != "]"
        elif character == "[":
            in_class = True
        elif character in "()":
            depth += 1 if character == "(" else -1
        elif character == "|" and not depth:
            parts.append(phrase[start:position])
            start = position + 1
        position += 1
    return [*parts, phrase[start:]]


def _closes_at_the_end(part: str) -> bool:
    """Whether the group opened by the first bracket is the whole of `part`."""
    depth = 0
    in_class = False
    position = 0
    while position < len(part):
        character = part[position]
        if character == "\\":
            position += 2
            continue
        if in_class:
            in_class = character != "]"
        elif character == "[":
            in_class = True
        elif character in "()":
            depth += 1 if character == "(" else -1
            if not depth:
                return position == len(part) - 1
        position += 1
    return False
