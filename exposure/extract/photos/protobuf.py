"""Protocol buffers without their description: numbered fields, of which some hold others.

Format: protobuf.dev/programming-guides/encoding (read 2026-11-24).
"""

import struct
from collections.abc import Iterator, Mapping

MAX_FIELDS = 200
"""Most fields of a message that are looked at."""
_VARINT, _DOUBLE, _BYTES, _FLOAT = 0, 1, 2, 5


def inner(message: bytes, path: tuple[int, ...]) -> bytes:
    """Return the first value of bytes at a path of field numbers; empty where there is none."""
    for wanted in path:
        found = (value for number, value in _fields(message) if number == wanted and isinstance(value, bytes))
        message = next(found, b"")
    return message


def numbers(message: bytes) -> Mapping[int, float]:
    """Return the numbers of a message by their fields."""
    return {number: value for number, value in _fields(message) if not isinstance(value, bytes)}


def _fields(message: bytes) -> Iterator[tuple[int, bytes | float]]:
    """Yield number and value of each field; stop at what is none."""
    at = 0
    for _ in range(MAX_FIELDS):
        key, at = _varint(message, at)
        kind, start = key & 7, at
        if at < 0:
            return
        if kind == _VARINT:
            value, at = _varint(message, start)
            yield key >> 3, value
        elif kind == _BYTES:
            size, start = _varint(message, start)
            at = start + size
            if start < 0 or at > len(message):
                return
            yield key >> 3, message[start:at]
        elif kind in {_DOUBLE, _FLOAT}:
            form = "<d" if kind == _DOUBLE else "<f"
            at = start + struct.calcsize(form)
            if at > len(message):
                return
            yield key >> 3, struct.unpack_from(form, message, start)[0]
        else:
            return


def _varint(message: bytes, at: int) -> tuple[int, int]:
    """Return a number of 7 bits a byte and the place behind it, less than 0 where it does not end."""
    value = 0
    for shift, byte in enumerate(message[at : at + 10] if at >= 0 else b""):
        value |= (byte & 0x7F) << 7 * shift
        if byte < 0x80:
            return value, at + shift + 1
    return 0, -1
