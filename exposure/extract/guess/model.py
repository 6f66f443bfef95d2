"""The small model: for each category, how much a stretch of text looks like one that gives it away.

Linear over hashed words and pairs of words, trained by ``scripts/train`` on posts that this project
invented. Form of ``weights.bin``: 8 bytes of magic, then a zlib stream: the length of a JSON object in
4 little-endian bytes, the object, and for each of its sections the hashes (4 bytes each), the number of
weights of each hash (1 byte), the label of each weight (1 byte) and the weights (1 signed byte), by hash.
"""

import json
import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from exposure.extract.guess.features import Feature

WEIGHTS = Path(__file__).with_name("weights.bin")
MAGIC = b"EXGUESS1"
LANE = 24
"""Bits of a label's sum: more than any text can fill."""
_HALF, _MASK = 1 << LANE - 1, (1 << LANE) - 1
_LANES = range(0, 256 * LANE, LANE)


@dataclass(frozen=True, slots=True)
class Model:
    """The weights for posts, or for segments of biographies.

    Attributes:
        labels: What can be told: names of categories, and ``any`` for at least one.
        bias: One number a label.
        scale: What one step of a weight is worth.
        zero: What no feature adds up to: every lane half full, so that none falls below nothing.
        table: For each feature's hash, its weights, one lane of ``LANE`` bits a label in one number, so
            that adding the numbers adds all labels at once.
    """

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    scale: float
    zero: int
    table: Mapping[int, int]

    def scores(self, found: Iterable[Feature]) -> list[float]:
        """Return log odds for each label; each feature counts once."""
        table = self.table
        total = sum(map(table.__getitem__, table.keys() & set(found)), self.zero)
        return [
            b + ((total >> at & _MASK) - _HALF) * self.scale for b, at in zip(self.bias, _LANES, strict=False)
        ]


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
    at = 4 + size
    for section in header["sections"]:
        count, weights = section["hashes"], section["weights"]
        hashes = array("I", data[at : at + 4 * count])
        at += 4 * count
        counts, at = data[at : at + count], at + count
        labels, at = data[at : at + weights], at + weights
        values, at = data[at : at + weights], at + weights
        table = dict(zip(hashes, _added(counts, labels, values), strict=True))
        names, bias = tuple(section["labels"]), tuple(section["bias"])
        zero = sum(_HALF << lane for _, lane in zip(names, _LANES, strict=False))
        yield section["name"], Model(names, bias, section["scale"], zero, table)


def _added(counts: bytes, labels: bytes, values: bytes) -> Iterator[int]:
    """Yield the weights of each hash in one number; numbers that are alike are one."""
    signed = [value - 256 if value > 127 else value for value in range(256)]
    alike, place = dict[bytes, int](), 0
    for number in counts:
        end = place + number
        told = labels[place:end] + values[place:end]
        if told not in alike:
            alike[told] = sum(signed[told[n + number]] << LANE * told[n] for n in range(number))
        yield alike[told]
        place = end
