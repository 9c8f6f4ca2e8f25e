"""Learn the table that weighs how much a message sounds like a critical fact: `make learn`.

A linear classifier over the pieces and concepts that the product itself gathers. It prints what
rules and weights hear on fifths of the corpus that the weights were not learnt from.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.model_selection import KFold
from sklearn.svm import LinearSVC

from benchmarks.detection import DATA, SETS, UNSEEN
from bot.domain.detection.alarm_weights import CRITICAL, DENIED, HEARD, TABLE, evidence_of
from bot.domain.detection.alarm_words import ALARMS
from bot.domain.detection.alarms import STOPPED, rules_and_evidence
from bot.domain.detection.cleaning import clean
from bot.domain.detection.languages import languages_of
from bot.domain.detection.learnt import STEPS

HERE = Path(__file__).parent
RESULT = Path(evidence_of.__code__.co_filename).parent / TABLE
NONE = "none"
KINDS = tuple(alarm.name for alarm in (*ALARMS, STOPPED))
SEEN_IN = 4
"""Messages a piece must stand in to be learnt."""
FIRMNESS = 2.0
"""The classifier's C: how much it bends for one message."""
JUDGED = 4.0
"""What a message that somebody has judged counts beside one that only tells no fact."""


class Told(NamedTuple):
    """A message, the critical fact it tells, and what the product sees in it."""

    text: str
    fact: str
    evidence: dict[str, float]
    rules: tuple[str, ...]
    judged: bool = True


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="print the figures, write nothing")
    asked = parser.parse_args()
    told = [one for one in _corpus() if one.judged or not one.rules]
    evidence, names = _matrix([one.evidence for one in told])
    critical = np.array([one.fact != NONE for one in told])
    counts = np.array([JUDGED if one.judged else 1.0 for one in told])
    sounds = np.zeros(len(told))
    for known, unknown in KFold(5, shuffle=True, random_state=0).split(evidence):
        weights = _weights(evidence[known], critical[known], counts[known])
        sounds[unknown] = evidence[unknown] @ weights
    _report(told, critical, sounds * STEPS)
    if not asked.check:
        _write(_columns(evidence, told, counts), names)


def _corpus() -> Iterator[Told]:
    """Yield every labelled message once; what only stands in the other corpus tells no fact."""
    seen: set[str] = set()
    for text, fact in (*_labelled(), *_listed()):
        if text not in seen:
            seen.add(text)
            yield _seen(text, fact)
    for line in (HERE / "corpus.jsonl").read_text("utf-8").splitlines():
        text = json.loads(line)["text"]
        if text not in seen:
            seen.add(text)
            yield _seen(text, NONE)._replace(judged=False)


def _listed() -> Iterator[tuple[str, str | None]]:
    for line in map(json.loads, (HERE / "critical.jsonl").read_text("utf-8").splitlines()):
        yield line["text"], line["fact"]


def _labelled() -> Iterator[tuple[str, str | None]]:
    for name in ("alarms", *(name for name in SETS if name != UNSEEN)):
        for line in map(json.loads, (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()):
            if line.get("side", "client") == "client" and {"critical", "priority"} & line.keys():
                is_fact = line.get("critical") or line.get("priority") == "P1"
                yield line["text"], None if is_fact else NONE


def _seen(text: str, fact: str | None) -> Told:
    """Return `text` as told; a `fact` that nobody named is the first the rules hear."""
    folded = clean(text).folded
    found, said = rules_and_evidence(folded, languages_of(folded))
    rules = tuple(alarm.name for alarm in found)
    evidence: dict[str, float] = {}
    for amount, pieces in said:
        evidence.update(dict.fromkeys(pieces, amount))
    return Told(text, fact or next(iter(rules), "?"), evidence, rules)


def _matrix(counted: list[dict[str, float]]) -> tuple[csr_matrix, list[str]]:
    vectors = DictVectorizer()
    evidence = vectors.fit_transform(counted)
    kept = np.flatnonzero(np.asarray((evidence > 0).sum(axis=0)).ravel() >= SEEN_IN)
    evidence = evidence[:, kept]
    # The classifier takes no wider numbers.
    evidence.indices, evidence.indptr = (
        np.asarray(places, np.int32) for places in (evidence.indices, evidence.indptr)
    )
    return evidence, list(vectors.get_feature_names_out()[kept])


def _report(told: list[Told], critical: np.ndarray, sounds: np.ndarray) -> None:
    by_rules = np.array([bool(one.rules) for one in told])
    heard = (sounds > HEARD) | (by_rules & (sounds > DENIED))
    print(f"{len(told)} messages, {critical.sum()} of them critical")
    print("on fifths not learnt from, rules and weights (the rules had learnt from all of them):")
    print(f"  heard   {heard[critical].mean():.1%} of the facts")
    print(f"  alarms  {heard[~critical].mean():.1%} of the rest")


def _columns(evidence: csr_matrix, told: list[Told], counts: np.ndarray) -> np.ndarray:
    """Return what each piece says: of any fact, and among facts of each kind."""
    facts = np.array([one.fact for one in told])
    named = np.isin(facts, KINDS)
    kinds = [_weights(evidence[named], facts[named] == kind, counts[named]) for kind in KINDS]
    return np.array([_weights(evidence, facts != NONE, counts), *kinds])


def _weights(evidence: csr_matrix, wanted: np.ndarray, counts: np.ndarray) -> np.ndarray:
    learner = LinearSVC(C=FIRMNESS, fit_intercept=False, random_state=0)
    return learner.fit(evidence, wanted, counts).coef_[0]


def _write(columns: np.ndarray, names: list[str]) -> None:
    weights = np.rint(columns * STEPS).astype(int)
    lines = ["\t".join(["piece", CRITICAL, *KINDS])]
    lines += ("\t".join([name, *map(str, weights[:, at])]) for at, name in enumerate(names))
    RESULT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"written: {RESULT.name}, {RESULT.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
