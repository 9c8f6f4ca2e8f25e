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
    # Where a phrase itself asks for the start of a word, its first letter is hidden behind that.
    for branch in _branches(one.removeprefix(_WORD_END) for one in _parts(phrases)):
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


def _parts(phrases: Iterable[str]) -> Iterator[str]:
    return (part for phrase in phrases for part in _split(phrase))


def _split(phrase: str) -> list[str]:
    bars = [place for place, mark, depth in _marks(phrase) if mark == "|" and not depth]
    begins, ends = [0, *(place + 1 for place in bars)], [*bars, len(phrase)]
    return [phrase[begin:end] for begin, end in zip(begins, ends, strict=True)]


def _closes_at_the_end(part: str) -> bool:
    """Whether the group opened by the first bracket is the whole of `part`."""
    closed = (place for place, mark, depth in _marks(part) if mark == ")" and not depth)
    return next(closed, None) == len(part) - 1


def _marks(phrase: str) -> Iterator[tuple[int, str, int]]:
    """Yield the brackets and bars that are not letters: where each stands, and the depth after."""
    depth, in_class, is_letter = 0, False, False
    for place, character in enumerate(phrase):
        if is_letter or character == "\\":
            is_letter = not is_letter
        elif in_class:
            in_class = character != "]"
        elif character == "[":
            in_class = True
        elif character in "()|":
            depth += {"(": 1, ")": -1, "|": 0}[character]
            yield place, character, depth
