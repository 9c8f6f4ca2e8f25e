"""Learn the table that weighs pieces of words: `make learn`, or see `--help`.

A linear classifier (one category against the rest) over the evidence that the product itself
gathers. It prints how right it is on fifths of the corpus that it did not learn from.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from math import log
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.feature_extraction import DictVectorizer
from sklearn.model_selection import cross_val_predict
from sklearn.svm import LinearSVC

from benchmarks.detection import DATA, LEARNT
from bot.domain.detection.categories import weigh
from bot.domain.detection.cleaning import clean
from bot.domain.detection.languages import languages_of, rules
from bot.domain.detection.learnt import ALWAYS, LISTED, STEPS, TABLE
from bot.domain.detection.parts import find_parts
from bot.domain.terms import Category

CORPUS = Path(__file__).parent / "corpus.jsonl"
RESULT = Path(weigh.__code__.co_filename).parent / TABLE
SEEN_IN = 5
"""Messages a piece must stand in to be learnt."""
FIRMNESS = 1.0
"""The classifier's C: how much it bends for one message."""


RARENESS = 0.25
"""What a piece counts for each e-fold that it is rarer: what stands in every text says little."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="print the figures, write nothing")
    asked = parser.parse_args()
    messages = [*_labelled(), *_corpus()]
    texts, wanted = zip(*messages, strict=True)
    counts, names, rareness = _matrix(texts)
    evidence = _narrow(counts @ diags(rareness))
    learner = LinearSVC(C=FIRMNESS, fit_intercept=False, random_state=0)
    guessed = cross_val_predict(learner, evidence, wanted, cv=5)
    print(f"{len(texts)} messages, {len(names)} pieces")
    print(f"right on fifths not learnt from: {np.mean(guessed == np.array(wanted)):.1%}")
    if not asked.check:
        learner.fit(evidence, wanted)
        _write(learner.coef_ * rareness, learner.classes_, names)


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


def _matrix(texts: tuple[str, ...]) -> tuple[csr_matrix, list[str], np.ndarray]:
    """Return the evidence of each text, the pieces it is about, and how rare each of them is."""
    counted = [_counted(text) for text in texts]
    seen = Counter(piece for each in counted for piece in each)
    kept = [{k: v for k, v in each.items() if seen[k] >= SEEN_IN} for each in counted]
    vectors = DictVectorizer()
    evidence = vectors.fit_transform(kept)
    names = list(vectors.get_feature_names_out())
    rareness = [1 if _is_ours(name) else RARENESS * log(len(texts) / seen[name]) for name in names]
    return evidence, names, np.array(rareness)


def _is_ours(piece: str) -> bool:
    return piece == ALWAYS or piece in LISTED.values()


def _narrow(evidence: csr_matrix) -> csr_matrix:
    """Number the places as narrowly as the classifier wants them."""
    evidence = evidence.tocsr()
    evidence.indices = evidence.indices.astype(np.int32)
    evidence.indptr = evidence.indptr.astype(np.int32)
    return evidence


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


def _write(weights: np.ndarray, classes: Sequence[str], names: list[str]) -> None:
    order = [list(classes).index(category.value) for category in Category]
    steps = np.rint(weights[order] * STEPS).astype(int)
    lines = ["\t".join(["piece", *Category])]
    lines += ("\t".join([name, *map(str, steps[:, at])]) for at, name in enumerate(names))
    RESULT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"written: {RESULT.name}, {RESULT.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
