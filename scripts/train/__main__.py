"""Train the small model anew and write its weights: ``python -m scripts.train [SEED]``.

Needs scikit-learn (``pip install scikit-learn``), in a developer's environment only. The same seed and the
same version of scikit-learn give the same file.
"""

import json
import sys
import zlib
from typing import Any

import numpy as np

from exposure.extract.guess.model import MAGIC, WEIGHTS
from exposure.extract.text.guess import BIO, SAID
from scripts.train import rows
from scripts.train.corpus import SEED
from scripts.train.fit import Fitted, fit

SECTIONS = {
    "about": (rows.about, ("any",), 1.0),
    "said": (rows.said, tuple(category.value for category in SAID), 2.0),
    "bio": (rows.bio, tuple(category.value for category in BIO), 0.5),
}
"""Of each section: what it learns from, what it tells (``any``: that something is given away at all), and
the inverse of the regularisation."""
LEAST = 0.1
"""Weights nearer to zero are dropped."""


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
    for name, (read, labels, strength) in SECTIONS.items():
        learnt = list(read(seed))
        sections.append(packed(name, fit(learnt, labels, strength=strength)))
        print(f"{name}: {len(learnt)} texts, {sections[-1][0]['hashes']} features kept")
    header = json.dumps({"seed": seed, "sections": [h for h, _ in sections]}).encode()
    body = len(header).to_bytes(4, "little") + header + b"".join(b for _, b in sections)
    WEIGHTS.write_bytes(MAGIC + zlib.compress(body, 9))
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size} bytes")


if __name__ == "__main__":
    main()
