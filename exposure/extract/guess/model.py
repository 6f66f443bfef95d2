"""The small model: for each category, how much a stretch of text looks like one that gives it away.

Linear over hashed words and pairs of words, trained by ``scripts/train`` on posts that this project
invented. Form of ``weights.bin``: 8 bytes of magic, then a zlib stream: the length of a JSON object in
4 little-endian bytes, the object, and for each of its sections the hashes (4 bytes each), the number of
weights of each hash (1 byte), the label of each weight (1 byte) and the weights (1 signed byte), by hash.
"""

import json
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from exposure.extract.guess.features import Feature

WEIGHTS = Path(__file__).with_name("weights.bin")
MAGIC = b"EXGUESS1"
LANE = 24
"""Bits of a label's sum: more than any text can fill."""
_FIRST = 12
"""First bits of a hash by which it is looked up."""
_REST, _SEEN = 32 - _FIRST, 15
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
        hashes: The hashes of features that tell something, ascending (type ``I``).
        begins: Where in ``hashes`` those begin whose first bits are 0, 1 and so on, and the end (type ``I``).
        seen: For each row of more first bits, whether a hash begins so: most features do not.
        which: For each hash, its place in ``weights``.
        weights: Weights of all labels, one lane of ``LANE`` bits a label in one number, so that adding the
            numbers adds all labels at once.
    """

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    scale: float
    zero: int
    hashes: "array[int]"
    begins: "array[int]"
    seen: bytes
    which: "array[int]"
    weights: Sequence[int]

    def scores(self, found: Iterable[Feature]) -> list[float]:
        """Return log odds for each label; each feature counts once."""
        hashes, begins, seen, which, weights = self.hashes, self.begins, self.seen, self.which, self.weights
        total = self.zero
        for feature in [f for f in set(found) if seen[f >> _SEEN]]:
            first = feature >> _REST
            end = begins[first + 1]
            at = bisect_left(hashes, feature, begins[first], end)
            if at < end and hashes[at] == feature:
                total += weights[which[at]]
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
        names, bias = tuple(section["labels"]), tuple(section["bias"])
        zero = sum(_HALF << lane for _, lane in zip(names, _LANES, strict=False))
        begins = array("I", (bisect_left(hashes, first << _REST) for first in range((1 << _FIRST) + 1)))
        seen = bytearray(1 << 32 - _SEEN)
        for hashed in hashes:
            seen[hashed >> _SEEN] = 1
        which, told = _added(counts, labels, values)
        yield (
            section["name"],
            Model(names, bias, section["scale"], zero, hashes, begins, bytes(seen), which, told),
        )


def _added(counts: bytes, labels: bytes, values: bytes) -> "tuple[array[int], tuple[int, ...]]":
    """Return for each hash the place of its weights, and all weights that differ, each in one number."""
    signed = [value - 256 if value > 127 else value for value in range(256)]
    if not any(labels):
        return array("B", values), tuple(signed)
    alike, which, place = dict[bytes, int](), array("H"), 0
    for number in counts:
        end = place + number
        told = labels[place:end] + values[place:end]
        which.append(alike.setdefault(told, len(alike)))
        place = end
    return which, tuple(
        sum(
            signed[value] << LANE * label
            for label, value in zip(told[: len(told) // 2], told[len(told) // 2 :], strict=True)
        )
        for told in alike
    )
