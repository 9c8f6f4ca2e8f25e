"""Learn the table that weighs how much a message sounds like a critical fact: `make learn`.

A linear classifier over the pieces and concepts that the product itself gathers. It prints what
rules and weights hear of the messages that are `kept` from learning.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from benchmarks.detection import DATA, LEARNT
from benchmarks.learning.tables import by_rareness, counted, matrix, write
from bot.domain import detection
from bot.domain.detection.alarm_weights import CRITICAL, DOUBTED, HEARD, TABLE
from bot.domain.detection.alarm_words import ALARMS
from bot.domain.detection.alarms import STOPPED, rules_and_evidence
from bot.domain.detection.cleaning import clean
from bot.domain.detection.languages import languages_of
from bot.domain.detection.learnt import ALWAYS, STEPS

HERE = Path(__file__).parent
RESULT = Path(detection.__file__).parent / TABLE
NONE = "none"
KINDS = tuple(alarm.name for alarm in (*ALARMS, STOPPED))
SEEN_IN = 4
"""Messages a piece must stand in to be learnt."""
FIRMNESS = 1.0
"""The classifier's C: how much it bends for one message."""
JUDGED = 4.0
"""What a message that somebody has judged counts beside one that only tells no fact."""


class Line(NamedTuple):
    """A labelled message: the critical fact it tells (None: one that nobody has named)."""

    text: str
    fact: str | None
    judged: bool = True
    kept: bool = False


class Told(NamedTuple):
    """What the product sees in a message, beside its label."""

    fact: str
    evidence: dict[str, float]
    rules: tuple[str, ...]
    judged: bool
    kept: bool


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="print the figures, write nothing")
    asked = parser.parse_args()
    corpus = _corpus()
    told = [one for one in corpus if not one.kept and (one.judged or not one.rules)]
    gathered, names = matrix([one.evidence for one in told], seen_in=SEEN_IN)
    evidence, rareness = by_rareness(gathered, names, in_full=[ALWAYS])
    counts = np.array([JUDGED if one.judged else 1.0 for one in told])
    columns = _columns(evidence, told, counts) * rareness
    _report(columns[0], names, [one for one in corpus if one.kept])
    if not asked.check:
        write(RESULT, [CRITICAL, *KINDS], names, columns)


def _corpus() -> list[Told]:
    """Return every message once, by the first label it has."""
    lines: dict[str, Line] = {}
    for line in _lines():
        lines.setdefault(line.text, line)
    return [_told(line) for line in lines.values()]


def _lines() -> Iterator[Line]:
    for name in ("alarms", *LEARNT):
        for line in _read(DATA / f"{name}.jsonl"):
            if line.get("side", "client") == "client" and {"critical", "priority"} & line.keys():
                is_fact = line.get("critical") or line.get("priority") == "P1"
                yield Line(line["text"], None if is_fact else NONE)
    for line in _read(HERE / "critical.jsonl"):
        yield Line(line["text"], line["fact"], kept=line.get("kept", False))
    for name in ("corpus", "unspoken"):
        for line in _read(HERE / f"{name}.jsonl"):
            yield Line(line["text"], NONE, judged=False)


def _read(path: Path) -> Iterator[dict[str, Any]]:
    return map(json.loads, path.read_text("utf-8").splitlines())


def _told(line: Line) -> Told:
    """Return what the product sees; a fact that nobody named is the first the rules hear."""
    folded = clean(line.text).folded
    found, said = rules_and_evidence(folded, languages_of(folded))
    rules = tuple(alarm.name for alarm in found)
    fact = line.fact or next(iter(rules), "?")
    return Told(fact, counted(said), rules, line.judged, line.kept)


def _report(weights: np.ndarray, names: list[str], kept: list[Told]) -> None:
    weight = dict(zip(names, weights * STEPS, strict=True))
    heard: dict[bool, list[bool]] = {True: [], False: []}
    for one in kept:
        sound = sum(amount * weight.get(piece, 0.0) for piece, amount in one.evidence.items())
        alarms = sound > HEARD or (bool(one.rules) and sound > DOUBTED)
        heard[one.fact != NONE].append(alarms)
    for is_fact, name in ((True, "facts"), (False, "others")):
        print(f"heard of {len(heard[is_fact])} {name}: {np.mean(heard[is_fact]):.1%}")


def _columns(evidence: csr_matrix, told: list[Told], counts: np.ndarray) -> np.ndarray:
    """Return what each piece says: of any fact, and among facts of each kind."""
    facts = np.array([one.fact for one in told])
    named = np.isin(facts, KINDS)
    kinds = [_weights(evidence[named], facts[named] == kind, counts[named]) for kind in KINDS]
    return np.array([_weights(evidence, facts != NONE, counts), *kinds])


def _weights(evidence: csr_matrix, wanted: np.ndarray, counts: np.ndarray) -> np.ndarray:
    learner = LinearSVC(C=FIRMNESS, fit_intercept=False, random_state=0)
    return learner.fit(evidence, wanted, counts).coef_[0]


if __name__ == "__main__":
    main()
