"""DAG-CBOR, as far as records of the AT Protocol use it.

Format: RFC 8949, restricted as in https://ipld.io/specs/codecs/dag-cbor/spec/ (read 2026-11-24).
"""

import struct
from typing import Any

MAX_DEPTH = 32
_CID = 42


class CborError(ValueError):
    """Bytes that are no DAG-CBOR."""


def loads(data: bytes) -> Any:
    """Return the value that the bytes encode; links become bytes.

    Raises:
        CborError: They encode none, or more than one.
    """
    value, end = _value(data, 0, 0)
    if end != len(data):
        raise CborError
    return value


def _value(data: bytes, at: int, depth: int) -> tuple[Any, int]:
    if at >= len(data) or depth > MAX_DEPTH:
        raise CborError
    major, short = data[at] >> 5, data[at] & 31
    if major == 7:
        return _simple(data, at, short)
    number, at = _number(data, at + 1, short)
    if major in {0, 1}:
        return (number if major == 0 else -1 - number), at
    if major == 6:
        if number != _CID:
            raise CborError
        return _value(data, at, depth + 1)
    if number > len(data) - at:
        raise CborError
    if major in {2, 3}:
        raw = data[at : at + number]
        return (raw if major == 2 else raw.decode("utf-8", "replace")), at + number
    return (_list if major == 4 else _map)(data, at, number, depth + 1)


def _list(data: bytes, at: int, number: int, depth: int) -> tuple[Any, int]:
    items = []
    for _ in range(number):
        item, at = _value(data, at, depth)
        items.append(item)
    return items, at


def _map(data: bytes, at: int, number: int, depth: int) -> tuple[Any, int]:
    found = {}
    for _ in range(number):
        key, at = _value(data, at, depth)
        value, at = _value(data, at, depth)
        if isinstance(key, str):
            found[key] = value
    return found, at


def _number(data: bytes, at: int, short: int) -> tuple[int, int]:
    if short < 24:
        return short, at
    size = {24: 1, 25: 2, 26: 4, 27: 8}.get(short)
    if size is None or at + size > len(data):
        raise CborError
    return int.from_bytes(data[at : at + size], "big"), at + size


def _simple(data: bytes, at: int, short: int) -> tuple[Any, int]:
    if short in {20, 21, 22}:
        return {20: False, 21: True, 22: None}[short], at + 1
    if short == 27 and at + 9 <= len(data):
        return struct.unpack_from(">d", data, at + 1)[0], at + 9
    raise CborError
