"""Fit one linear classifier a category, and keep the weights that matter.

scikit-learn is needed here and nowhere else: ``pip install scikit-learn``.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from scripts.train.rows import Row

MIN_COUNT = 2
"""Texts that a feature must be in."""

NEVER = -20.0
"""The bias of a category that no training text has."""


class Fitted(NamedTuple):
    """A model before it is packed.

    Attributes:
        columns: The column of each feature.
        labels: The categories, in the order of the rows of ``weights``.
        weights: One row a category, one column a feature.
        bias: One number a category.
    """

    columns: dict[int, int]
    labels: tuple[str, ...]
    weights: Any
    bias: Any


def matrix(rows: Sequence[Sequence[int]], columns: dict[int, int]) -> Any:
    """Return the features of all texts as a sparse matrix of zeros and ones."""
    found = [sorted({columns[h] for h in row if h in columns}) for row in rows]
    indices = np.fromiter((c for row in found for c in row), dtype=np.int32)
    starts = np.cumsum([0, *(len(row) for row in found)])
    return csr_matrix((np.ones(len(indices), dtype=np.float32), indices, starts), (len(rows), len(columns)))


def fit(rows: Sequence[Row], names: Sequence[str], *, strength: float) -> Fitted:
    """Fit a classifier for each category.

    Args:
        rows: What is learnt from.
        names: The categories; ``any`` stands for at least one.
        strength: The inverse of the regularisation.
    """
    counts = Counter(h for row in rows for h in set(row.features))
    columns = {h: i for i, h in enumerate(sorted(h for h, n in counts.items() if n >= MIN_COUNT))}
    table = matrix([row.features for row in rows], columns)
    weights, bias = [], []
    for name in names:
        wanted = np.array([bool(r.labels) if name == "any" else name in r.labels for r in rows])
        clear = np.array([not r.debatable if name == "any" else name not in r.debatable for r in rows])
        if not wanted.any():
            weights.append(np.zeros(len(columns)))
            bias.append(NEVER)
            continue
        counted = np.array([r.weight for r in rows])[clear]
        model = LogisticRegression(C=strength, solver="liblinear", random_state=0, max_iter=200)
        model.fit(table[clear], wanted[clear], sample_weight=counted)
        weights.append(model.coef_[0])
        bias.append(model.intercept_[0])
    return Fitted(columns, tuple(names), np.array(weights), np.array(bias))
