"""Learn the table that weighs how much a message sounds like an ask: `make learn`.

A linear classifier over the words and the shape that the product itself gathers. It prints what
it hears of the messages that are `kept` from learning.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sklearn.svm import LinearSVC

from benchmarks.detection import DATA, LEARNT
from benchmarks.learning.tables import by_rareness, counted, matrix, write
from bot.domain import detection
from bot.domain.detection.cleaning import clean
from bot.domain.detection.learnt import ALWAYS, STEPS
from bot.domain.detection.unspoken import ASKED, MAYBE, TABLE, evidence_of

HERE = Path(__file__).parent
RESULT = Path(detection.__file__).parent / TABLE
SEEN_IN = 5
"""Messages a piece must stand in to be learnt."""
FIRMNESS = 0.15
"""The classifier's C: how much it bends for one message."""
JUDGED, TOLD, ASKED_ALOUD = 3.0, 2.0, 0.5
"""What a message counts: one written to be told from its twin, any other statement, and an ask
that rules mostly hear anyway."""
_MARKS = ("?", "？")


class Line(NamedTuple):
    """A client's message without a question mark: whether it asks for something all the same."""

    text: str
    asks: bool
    counts: float
    kept: bool = False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="print the figures, write nothing")
    asked = parser.parse_args()
    lines = list({line.text: line for line in _lines()}.values())
    told = [line for line in lines if not line.kept]
    counts, names = matrix([_counted(line.text) for line in told], seen_in=SEEN_IN)
    evidence, rareness = by_rareness(counts, names, in_full=[ALWAYS])
    learner = LinearSVC(C=FIRMNESS, fit_intercept=False, random_state=0)
    learner.fit(evidence, [line.asks for line in told], [line.counts for line in told])
    weights = learner.coef_ * rareness
    _report(dict(zip(names, weights[0] * STEPS, strict=True)), [one for one in lines if one.kept])
    if not asked.check:
        write(RESULT, ["asks"], names, weights)


def _lines() -> Iterator[Line]:
    for name in LEARNT:
        for line in _unmarked(DATA / f"{name}.jsonl"):
            if line.get("side", "client") == "client" and line.get("is_query") in ("yes", "no"):
                asks = line["is_query"] == "yes"
                yield Line(line["text"], asks, ASKED_ALOUD if asks else TOLD)
    for line in _unmarked(HERE / "corpus.jsonl"):
        yield Line(line["text"], True, ASKED_ALOUD)
    for line in _unmarked(HERE / "unspoken.jsonl"):
        yield Line(line["text"], line["asks"], JUDGED, line.get("kept", False))


def _unmarked(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the messages of a set that end without a question mark."""
    for line in map(json.loads, path.read_text("utf-8").splitlines()):
        if not line["text"].rstrip().endswith(_MARKS):
            yield line


def _counted(text: str) -> dict[str, float]:
    return counted(evidence_of(clean(text).folded))


def _report(weight: dict[str, float], kept: list[Line]) -> None:
    for asks, name in ((True, "asks"), (False, "others")):
        sounds = np.array([_sound(weight, line.text) for line in kept if line.asks is asks])
        print(
            f"of {len(sounds)} {name}: heard {np.mean(sounds > ASKED):.1%},"
            f" shown {np.mean((sounds > MAYBE) & (sounds <= ASKED)):.1%}"
        )


def _sound(weight: dict[str, float], text: str) -> float:
    return sum(amount * weight.get(piece, 0.0) for piece, amount in _counted(text).items())


if __name__ == "__main__":
    main()
