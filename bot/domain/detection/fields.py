"""Fields of words as one writes them down: stems, set phrases, one language a line."""

from bot.domain.detection.alternation import anchored


def field(words: str) -> str:
    """Return a pattern for the words of a field, at word starts.

    A word stands for itself; `rash*` for every word that begins so, `*lkw` for every one that
    ends so; `taken_ill` for two words; what is written in a
    script without spaces matches anywhere. Lines may begin with `en:`.
    """
    return anchored(
        _pattern(word)
        for line in words.strip().splitlines()
        for word in line.partition(": ")[2].split()
    )


def _pattern(word: str) -> str:
    if word[0] >= "\u2e80":
        return word
    before = "[a-z]*" if word.startswith("*") else ""
    after = r"\w*" if word.endswith("*") else r"\b"
    return before + word.strip("*").replace("_", " ").replace(".", r"\.") + after
