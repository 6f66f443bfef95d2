"""What a language's frames need as it is kept, so that loading it takes a moment.

Form: 8 bytes of magic, 16 bytes that tell what it was made of, then a zlib stream: the length of a JSON
object in 4 little-endian bytes, the object, which names the parts and their lengths, and the parts.
"""

import json
import sys
import zlib
from array import array
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import Path

from exposure.extract.languages.contract import Language
from exposure.extract.text.index import Index
from exposure.extract.text.slots import LONG, phrases

MAGIC = b"EXNEEDS2"
_TOLD = 16
Needs = Sequence[Sequence[int]]
"""For each frame, the numbers of the sets that it needs, the rarest first."""


def told(lines: Iterable[str], language: Language) -> bytes:
    """Return 16 bytes that tell lines of frames and the lists in them from all others."""
    known = (language.common, language.me, *(phrases(slot, language) for slot in LONG))
    text = "\n".join((*lines, *("|".join(sorted(words)) for words in known)))
    return blake2b(text.encode(), digest_size=_TOLD).digest()


def packed(index: Index, needs: Needs, made_of: bytes) -> bytes:
    """Return an index and what each frame needs as they are kept."""
    parts = {
        "words": "\n".join(index.numbers).encode(),
        "leads": index.leads,
        "units": _bytes(index.units),
        "starts": _bytes(index.starts),
        "sets": _bytes(index.sets),
        "counts": bytes(map(len, needs)),
        "needs": _bytes(array("H", (number for numbers in needs for number in numbers))),
    }
    header = json.dumps({name: len(part) for name, part in parts.items()}).encode()
    body = b"".join((len(header).to_bytes(4, "little"), header, *parts.values()))
    return MAGIC + made_of + zlib.compress(body, 9)


def unpacked(path: Path, made_of: bytes) -> tuple[Index, Needs] | None:
    """Return what is kept in a file; None if there is none, or it was made of something else."""
    if not path.is_file():
        return None
    data = path.read_bytes()
    if not data.startswith(MAGIC + made_of):
        return None
    body = zlib.decompress(data[len(MAGIC) + _TOLD :])
    at = 4 + int.from_bytes(body[:4], "little")
    parts = {}
    for name, size in json.loads(body[4:at]).items():
        parts[name], at = body[at : at + size], at + size
    words = parts["words"].decode().split("\n")
    index = Index(
        numbers=dict(zip(words, range(1, len(words) + 1), strict=True)),
        leads=parts["leads"],
        units=_array("Q", parts["units"]),
        starts=_array("I", parts["starts"]),
        sets=_array("H", parts["sets"]),
    )
    return index, tuple(_cut(parts["counts"], _array("H", parts["needs"])))


def _cut(counts: bytes, numbers: "array[int]") -> Iterable[tuple[int, ...]]:
    at = 0
    for count in counts:
        yield tuple(numbers[at : at + count])
        at += count


def _bytes(numbers: "array[int]") -> bytes:
    return _little(array(numbers.typecode, numbers)).tobytes()


def _array(kind: str, data: bytes) -> "array[int]":
    numbers = array(kind)
    numbers.frombytes(data)
    return _little(numbers)


def _little(numbers: "array[int]") -> "array[int]":
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
