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
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.model_selection import cross_val_predict
from sklearn.svm import LinearSVC

from benchmarks.detection import DATA, SETS, UNSEEN
from bot.domain.detection.categories import weigh
from bot.domain.detection.cleaning import clean
from bot.domain.detection.languages import languages_of, rules
from bot.domain.detection.learnt import STEPS, TABLE
from bot.domain.detection.parts import find_parts
from bot.domain.terms import Category

CORPUS = Path(__file__).parent / "corpus.jsonl"
RESULT = Path(weigh.__code__.co_filename).parent / TABLE
SEEN_IN = 5
"""Messages a piece must stand in to be learnt."""
FIRMNESS = 0.5
"""The classifier's C: how much it bends for one message."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="print the figures, write nothing")
    asked = parser.parse_args()
    messages = [*_labelled(), *_corpus()]
    texts, wanted = zip(*messages, strict=True)
    evidence, names = _matrix(texts)
    learner = LinearSVC(C=FIRMNESS, fit_intercept=False, random_state=0)
    guessed = cross_val_predict(learner, evidence, wanted, cv=5)
    print(f"{len(texts)} messages, {len(names)} pieces")
    print(f"right on fifths not learnt from: {np.mean(guessed == np.array(wanted)):.1%}")
    if not asked.check:
        learner.fit(evidence, wanted)
        _write(learner, names)


def _labelled() -> Iterator[tuple[str, str]]:
    for name in SETS:
        if name != UNSEEN:
            yield from _asking(DATA / f"{name}.jsonl")


def _asking(path: Path) -> Iterator[tuple[str, str]]:
    for message in map(json.loads, path.read_text("utf-8").splitlines()):
        if message.get("is_query", "no") != "no" and message["categories"]:
            yield message["text"], message["categories"][0]


def _corpus() -> Iterator[tuple[str, str]]:
    for line in map(json.loads, CORPUS.read_text("utf-8").splitlines()):
        yield line["text"], line["category"]


def _matrix(texts: tuple[str, ...]) -> tuple[csr_matrix, list[str]]:
    counted = [_counted(text) for text in texts]
    seen = Counter(piece for each in counted for piece in each)
    kept = [{k: v for k, v in each.items() if seen[k] >= SEEN_IN} for each in counted]
    vectors = DictVectorizer()
    evidence = vectors.fit_transform(kept)
    # The classifier takes no wider numbers.
    evidence.indices, evidence.indptr = (
        np.asarray(places, np.int32) for places in (evidence.indices, evidence.indptr)
    )
    return evidence, list(vectors.get_feature_names_out())


def _counted(text: str) -> dict[str, float]:
    cleaned = clean(text)
    codes = languages_of(cleaned.folded)
    parts = find_parts(cleaned.text, cleaned.folded, [rules(code) for code in codes]).parts
    first = parts[0].folded if parts else cleaned.folded
    evidence, _ = weigh(first, codes, around=cleaned.folded, alone=len(parts) <= 1)
    counted: Counter[str] = Counter()
    for amount, pieces in evidence:
        for piece in pieces:
            counted[piece] += amount
    return dict(counted)


def _write(learner: LinearSVC, names: list[str]) -> None:
    order = [list(learner.classes_).index(category.value) for category in Category]
    weights = np.rint(learner.coef_[order] * STEPS).astype(int)
    lines = ["\t".join(["piece", *Category])]
    lines += ("\t".join([name, *map(str, weights[:, at])]) for at, name in enumerate(names))
    RESULT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"written: {RESULT.name}, {RESULT.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
