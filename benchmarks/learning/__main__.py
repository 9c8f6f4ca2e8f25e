"""Learn the table that weighs pieces of words: `make learn`, or see `--help`.

A linear classifier (one category against the rest) over the evidence that the product itself
gathers. It prints how right it is on fifths of the corpus that it did not learn from.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from sklearn.model_selection import cross_val_predict
from sklearn.svm import LinearSVC

from benchmarks.detection import DATA, LEARNT
from benchmarks.learning.tables import by_rareness, matrix, write
from bot.domain import detection
from bot.domain.detection.categories import AROUND, weigh
from bot.domain.detection.cleaning import clean
from bot.domain.detection.languages import languages_of, rules
from bot.domain.detection.learnt import ALWAYS, LISTED, TABLE
from bot.domain.detection.parts import find_parts
from bot.domain.terms import Category

CORPUS = Path(__file__).parent / "corpus.jsonl"
RESULT = Path(detection.__file__).parent / TABLE
SEEN_IN = 5
"""Messages a piece must stand in to be learnt."""
FIRMNESS = 0.5
"""The classifier's C: how much it bends for one message."""
MEASURED = 4.0
"""What a message of the sets that measure counts beside one that was written to learn from."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="print the figures, write nothing")
    asked = parser.parse_args()
    labelled = list(_labelled())
    messages = [*labelled, *_corpus()]
    texts, wanted = zip(*messages, strict=True)
    amounts = np.where(np.arange(len(texts)) < len(labelled), MEASURED, 1.0)
    counts, names = matrix([_counted(text) for text in texts], seen_in=SEEN_IN)
    evidence, rareness = by_rareness(counts, names, in_full=[ALWAYS, *LISTED.values()])
    learner = LinearSVC(C=FIRMNESS, fit_intercept=False, random_state=0)
    guessed = cross_val_predict(learner, evidence, wanted, cv=5)
    print(f"{len(texts)} messages, {len(names)} pieces")
    print(f"right on fifths not learnt from: {np.mean(guessed == np.array(wanted)):.1%}")
    if not asked.check:
        learner.fit(evidence, wanted, amounts)
        order = [list(learner.classes_).index(category.value) for category in Category]
        write(RESULT, list(Category), names, learner.coef_[order] * rareness)


def _labelled() -> Iterator[tuple[str, str]]:
    for name in LEARNT:
        yield from _asking(DATA / f"{name}.jsonl")


def _asking(path: Path) -> Iterator[tuple[str, str]]:
    for message in map(json.loads, path.read_text("utf-8").splitlines()):
        if message.get("is_query", "no") != "no" and message["categories"]:
            yield message["text"], message["categories"][0]


def _corpus() -> Iterator[tuple[str, str]]:
    for line in map(json.loads, CORPUS.read_text("utf-8").splitlines()):
        yield line["text"], line["category"]


def _counted(text: str) -> dict[str, float]:
    cleaned = clean(text)
    codes = languages_of(cleaned.folded)
    parts = find_parts(cleaned.text, cleaned.folded, [rules(code) for code in codes]).parts
    texts = {cleaned.folded: 1.0}
    if len(parts) > 1:
        texts = {cleaned.folded: AROUND} | {parts[0].folded: 1.0}
    counted: Counter[str] = Counter({ALWAYS: 1.0})
    for folded, share in texts.items():
        for amount, pieces in weigh(folded, codes)[0]:
            for piece in pieces:
                counted[piece] += share * amount
    return dict(counted)


if __name__ == "__main__":
    main()
