"""Train the small model anew and write its weights: ``python -m scripts.train [SEED]``.

Needs scikit-learn (``pip install scikit-learn``), in a developer's environment only. The same seed and the
same version of scikit-learn give the same file.
"""

import json
import random
import sys
import zlib
from typing import Any

import numpy as np

from exposure.extract.guess.features import features
from exposure.extract.guess.model import MAGIC, WEIGHTS
from exposure.extract.guess.tokens import tokens
from exposure.extract.languages import choose
from exposure.extract.text.guess import THRESHOLDS, mark
from exposure.extract.text.passage import Passage, Segment, fold, segments
from scripts.train.corpus import SEED, Example, bio_examples, post_examples
from scripts.train.fit import Fitted, fit

LABELS = {"post": ("any",), "bio": tuple(category.value for category in THRESHOLDS)}
"""What each section of the model tells; ``any``: that a post gives something away at all."""
STRENGTH = 0.5
"""The inverse of the regularisation."""
LEAST = 0.2
"""Weights nearer to zero are dropped."""
TOLD = 0.8
"""How often the language of a training text is told, as services tell it."""

Rows = tuple[list[list[int]], list[frozenset[str]]]


def post_rows(seed: int) -> Rows:
    """Return the features and labels of the training posts."""
    chance, rows, labels = random.Random(seed), list[list[int]](), list[frozenset[str]]()
    for example in post_examples(seed):
        low = fold(example.text)
        languages = choose(low, example.language if chance.random() < TOLD else None)
        rows.append(list(features(tokens(example.text, low, languages))))
        labels.append(example.labels)
    return rows, labels


def bio_rows(seed: int) -> Rows:
    """Return the features and labels of the segments of the training biographies."""
    rows, labels = list[list[int]](), list[frozenset[str]]()
    for example in bio_examples(seed):
        passage = Passage.of(example.text, bio=True)
        languages = choose(passage.low, example.language)
        found = segments(passage)
        for index, segment in enumerate(found):
            row = features(tokens(segment.text, segment.low, languages), mark=mark(found, index))
            rows.append(list(row))
            labels.append(_labels(example, segment))
    return rows, labels


def _labels(example: Example, segment: Segment) -> frozenset[str]:
    middle = (segment.start + segment.end) / 2
    return next((found for start, end, found in example.spans if start <= middle <= end), frozenset())


def packed(name: str, fitted: Fitted) -> tuple[dict[str, Any], bytes]:
    """Return the header and the bytes of a section."""
    weights = np.where(np.abs(fitted.weights) < LEAST, 0, fitted.weights)
    scale = float(np.abs(weights).max()) / 127
    steps = np.rint(weights / scale).astype(int)
    hashes, counts, labels, values = [], [], [], []
    for hashed, column in sorted(fitted.columns.items()):
        kept = [i for i in range(len(fitted.labels)) if steps[i, column]]
        if kept:
            hashes.append(hashed)
            counts.append(len(kept))
            labels += kept
            values += [int(steps[i, column]) & 255 for i in kept]
    header = {
        "name": name, "labels": list(fitted.labels), "bias": [round(float(b), 4) for b in fitted.bias],
        "scale": scale, "hashes": len(hashes), "weights": len(labels),
    }  # fmt: skip
    body = np.array(hashes, dtype="<u4").tobytes() + bytes(counts) + bytes(labels) + bytes(values)
    return header, body


def main() -> None:
    """Train and write."""
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else SEED
    sections = []
    for name, (rows, labels) in (("post", post_rows(seed)), ("bio", bio_rows(seed))):
        sections.append(packed(name, fit(rows, labels, LABELS[name], strength=STRENGTH)))
        print(f"{name}: {len(rows)} texts, {sections[-1][0]['hashes']} features kept")
    header = json.dumps({"seed": seed, "sections": [h for h, _ in sections]}).encode()
    body = len(header).to_bytes(4, "little") + header + b"".join(b for _, b in sections)
    WEIGHTS.write_bytes(MAGIC + zlib.compress(body, 9))
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size} bytes")


if __name__ == "__main__":
    main()
