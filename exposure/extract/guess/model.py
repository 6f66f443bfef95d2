"""The small model: for each category, how much a stretch of text looks like one that gives it away.

Linear over hashed words and pairs of words, trained by ``scripts/train`` on posts that this project
invented. Form of ``weights.bin``: 8 bytes of magic, then a zlib stream: the length of a JSON object in
4 little-endian bytes, the object, and for each of its sections the hashes (4 bytes each), the number of
weights of each hash (1 byte), the label of each weight (1 byte) and the weights (1 signed byte), by hash.
"""

import json
import zlib
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from exposure.extract.guess.features import Feature

WEIGHTS = Path(__file__).with_name("weights.bin")
MAGIC = b"EXGUESS1"


@dataclass(frozen=True, slots=True)
class Model:
    """The weights for posts, or for segments of biographies.

    Attributes:
        labels: What can be told: names of categories, and ``any`` for at least one.
        bias: One number a label.
        scale: What one step of a weight is worth.
        table: For each feature's hash, its labels and weights in turn, a byte each; weights are signed.
    """

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    scale: float
    table: Mapping[int, bytes]

    def scores(self, found: Iterable[Feature]) -> list[float]:
        """Return log odds for each label; each feature counts once."""
        totals = [0] * len(self.labels)
        table = self.table
        pairs = b"".join(map(table.__getitem__, table.keys() & set(found)))
        for label, weight in zip(pairs[::2], memoryview(pairs).cast("b")[1::2], strict=True):
            totals[label] += weight
        return [b + t * self.scale for b, t in zip(self.bias, totals, strict=True)]


@cache
def models() -> Mapping[str, Model]:
    """Return the models: ``about``, ``said`` and ``bio``."""
    data = WEIGHTS.read_bytes()
    if not data.startswith(MAGIC):
        raise ValueError("weights.bin: not a file of weights; make it anew with python -m scripts.train")
    return dict(_unpacked(zlib.decompress(data[len(MAGIC) :])))


def _unpacked(data: bytes) -> Iterable[tuple[str, Model]]:
    size = int.from_bytes(data[:4], "little")
    header: dict[str, Any] = json.loads(data[4 : 4 + size])
    at, alike = 4 + size, dict[bytes, bytes]()
    for section in header["sections"]:
        count, weights = section["hashes"], section["weights"]
        hashes = array("I", data[at : at + 4 * count])
        at += 4 * count
        counts, at = data[at : at + count], at + count
        labels, at = data[at : at + weights], at + weights
        values, at = data[at : at + weights], at + weights
        table, place = dict[int, bytes](), 0
        for hashed, number in zip(hashes, counts, strict=True):
            pairs = bytearray(2 * number)
            pairs[::2], pairs[1::2] = labels[place : place + number], values[place : place + number]
            table[hashed] = alike.setdefault(bytes(pairs), bytes(pairs))
            place += number
        yield (
            section["name"],
            Model(tuple(section["labels"]), tuple(section["bias"]), section["scale"], table),
        )
