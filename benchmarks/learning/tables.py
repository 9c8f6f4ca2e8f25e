"""What both learners need: evidence the classifier can take, and the table that is written."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.feature_extraction import DictVectorizer

from bot.domain.detection.learnt import STEPS, Evidence

RARENESS = 0.25
"""What a piece counts for each e-fold that it is rarer: what stands in every text says little."""


def counted(said: Iterable[Evidence]) -> dict[str, float]:
    """Return what each piece that the product gathers counts."""
    return {piece: amount for amount, pieces in said for piece in pieces}


def matrix(counted: Sequence[Mapping[str, float]], *, seen_in: int) -> tuple[csr_matrix, list[str]]:
    """Return the evidence of each message, and the pieces it is about: those seen often enough."""
    vectors = DictVectorizer()
    evidence = vectors.fit_transform(counted)
    kept = np.flatnonzero(seen(evidence) >= seen_in)
    return narrow(evidence[:, kept]), list(vectors.get_feature_names_out()[kept])


def seen(evidence: csr_matrix) -> np.ndarray:
    """Return in how many messages each piece stands."""
    return np.asarray((evidence > 0).sum(axis=0)).ravel()


def by_rareness(
    evidence: csr_matrix, names: Sequence[str], *, in_full: Sequence[str]
) -> tuple[csr_matrix, np.ndarray]:
    """Return the evidence with the rare counting more, and what each piece counts.

    What stands `in_full` counts one, however common it is.
    """
    rare = RARENESS * np.log(evidence.shape[0] / seen(evidence))
    counts = np.where(np.isin(names, in_full), 1.0, rare)
    return narrow(evidence @ diags(counts)), counts


def narrow(evidence: csr_matrix) -> csr_matrix:
    """Number the places as narrowly as the classifier wants them."""
    evidence = evidence.tocsr()
    evidence.indices = evidence.indices.astype(np.int32)
    evidence.indptr = evidence.indptr.astype(np.int32)
    return evidence


def write(path: Path, columns: Sequence[str], names: Sequence[str], weights: np.ndarray) -> None:
    """Write what each piece says for and against each column, in whole steps."""
    steps = np.rint(weights * STEPS).astype(int)
    lines = ["\t".join(["piece", *columns])]
    lines += ("\t".join([name, *map(str, steps[:, at])]) for at, name in enumerate(names))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"written: {path.name}, {path.stat().st_size // 1000} kB")
