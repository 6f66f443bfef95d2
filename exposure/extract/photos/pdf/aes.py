"""AES in chains of blocks, for the few short texts of a locked PDF; far too slow for anything else.

Standards: FIPS 197; NIST SP 800-38A, 6.2 (CBC).
"""

from collections.abc import Sequence
from functools import cache

BLOCK = 16
_State = tuple[int, int, int, int]


def _double(value: int) -> int:
    value <<= 1
    return value ^ 0x11B if value & 0x100 else value


@cache
def _tables() -> tuple[bytes, bytes, Sequence[Sequence[int]], Sequence[Sequence[int]]]:
    """Return the box of substitutions, its inverse, and a round in tables, forwards and backwards."""
    box, inverse, p, q = bytearray(256), bytearray(256), 1, 1
    for _ in range(255):
        p ^= _double(p)
        q ^= q << 1
        q ^= q << 2
        q ^= q << 4
        q &= 0xFF
        q ^= 0x09 if q & 0x80 else 0
        turned = q ^ _turn(q, 1) ^ _turn(q, 2) ^ _turn(q, 3) ^ _turn(q, 4)
        box[p] = turned ^ 0x63
    box[0] = 0x63
    for i, value in enumerate(box):
        inverse[value] = i
    forward = [_column(s, (2, 1, 1, 3)) for s in box]
    backward = [_column(i, (14, 9, 13, 11)) for i in inverse]
    return bytes(box), bytes(inverse), _turned(forward), _turned(backward)


def _turn(value: int, by: int) -> int:
    return (value << by | value >> 8 - by) & 0xFF


def _times(value: int, by: int) -> int:
    result = 0
    while by:
        result ^= value if by & 1 else 0
        value, by = _double(value), by >> 1
    return result


def _column(value: int, factors: Sequence[int]) -> int:
    return int.from_bytes(bytes(_times(value, f) for f in factors), "big")


def _turned(column: Sequence[int]) -> Sequence[Sequence[int]]:
    return [[(c >> 8 * i | c << 32 - 8 * i) & 0xFFFFFFFF for c in column] for i in range(4)]


def _schedule(key: bytes) -> list[int]:
    box, size = _tables()[0], len(key) // 4
    words, constant = [int.from_bytes(key[i : i + 4], "big") for i in range(0, len(key), 4)], 1
    while len(words) < 4 * (size + 7):
        word = words[-1]
        if len(words) % size == 0:
            word = _substituted((word << 8 | word >> 24) & 0xFFFFFFFF, box) ^ constant << 24
            constant = _double(constant)
        elif size > 6 and len(words) % size == 4:
            word = _substituted(word, box)
        words.append(words[-size] ^ word)
    return words


def _substituted(word: int, box: bytes) -> int:
    return int.from_bytes(word.to_bytes(4, "big").translate(box), "big")


def _words(block: bytes) -> _State:
    a = int.from_bytes(block, "big")
    return a >> 96, a >> 64 & 0xFFFFFFFF, a >> 32 & 0xFFFFFFFF, a & 0xFFFFFFFF


def _joined(a: int, b: int, c: int, d: int) -> bytes:
    return (a << 96 | b << 64 | c << 32 | d).to_bytes(16, "big")


def _rounds(state: _State, keys: Sequence[int], tables: Sequence[Sequence[int]], box: bytes) -> bytes:
    """Run a block through the rounds; for the way back the rows turn the other way."""
    t0, t1, t2, t3 = tables
    a, b, c, d = (s ^ k for s, k in zip(state, keys[:4], strict=True))
    for i in range(4, len(keys) - 4, 4):
        a, b, c, d = (
            t0[a >> 24] ^ t1[b >> 16 & 255] ^ t2[c >> 8 & 255] ^ t3[d & 255] ^ keys[i],
            t0[b >> 24] ^ t1[c >> 16 & 255] ^ t2[d >> 8 & 255] ^ t3[a & 255] ^ keys[i + 1],
            t0[c >> 24] ^ t1[d >> 16 & 255] ^ t2[a >> 8 & 255] ^ t3[b & 255] ^ keys[i + 2],
            t0[d >> 24] ^ t1[a >> 16 & 255] ^ t2[b >> 8 & 255] ^ t3[c & 255] ^ keys[i + 3],
        )
    last = _joined(*_shifted(a, b, c, d)).translate(box)
    return (int.from_bytes(last, "big") ^ int.from_bytes(_joined(*keys[-4:]), "big")).to_bytes(16, "big")


def _shifted(a: int, b: int, c: int, d: int) -> _State:
    """Return the state with its rows shifted."""
    x, y, z, w = 0xFF000000, 0xFF0000, 0xFF00, 0xFF
    return (
        a & x | b & y | c & z | d & w,
        b & x | c & y | d & z | a & w,
        c & x | d & y | a & z | b & w,
        d & x | a & y | b & z | c & w,
    )


def encrypted(key: bytes, start: bytes, text: bytes) -> bytes:
    """Return whole blocks of a text encrypted in a chain that begins with ``start``."""
    box, _, forward, _ = _tables()
    keys, before, parts = _schedule(key), start, list[bytes]()
    for i in range(0, len(text) - BLOCK + 1, BLOCK):
        mixed = int.from_bytes(before, "big") ^ int.from_bytes(text[i : i + BLOCK], "big")
        before = _rounds(_words(mixed.to_bytes(16, "big")), keys, forward, box)
        parts.append(before)
    return b"".join(parts)


def decrypted(key: bytes, start: bytes, text: bytes) -> bytes:
    """Return whole blocks of a text decrypted in a chain that begins with ``start``."""
    box, inverse, _, backward = _tables()
    keys, before, parts = _backward(_schedule(key), box, backward), start, list[bytes]()
    for i in range(0, len(text) - BLOCK + 1, BLOCK):
        block = text[i : i + BLOCK]
        plain = _back(_words(block), keys, backward, inverse)
        parts.append((int.from_bytes(plain, "big") ^ int.from_bytes(before, "big")).to_bytes(16, "big"))
        before = block
    return b"".join(parts)


def _backward(keys: Sequence[int], box: bytes, tables: Sequence[Sequence[int]]) -> list[int]:
    """Return the keys of the rounds for the way back: in reverse, those in between mixed."""
    rounds = [list(keys[i : i + 4]) for i in range(0, len(keys), 4)][::-1]
    for words in rounds[1:-1]:
        for j, word in enumerate(words):
            parts = word.to_bytes(4, "big").translate(box)
            words[j] = tables[0][parts[0]] ^ tables[1][parts[1]] ^ tables[2][parts[2]] ^ tables[3][parts[3]]
    return [word for words in rounds for word in words]


def _back(state: _State, keys: Sequence[int], tables: Sequence[Sequence[int]], box: bytes) -> bytes:
    """Run a block back: as forwards, with the second and the fourth column changed places."""
    a, b, c, d = state
    order = [k for i in range(0, len(keys), 4) for k in (keys[i], keys[i + 3], keys[i + 2], keys[i + 1])]
    a, d, c, b = _words(_rounds((a, d, c, b), order, tables, box))
    return _joined(a, b, c, d)
