"""A small baseline JPEG encoder, so that drawing a photo takes nothing beyond the standard library.

Standard: ITU-T T.81, with the colours of JFIF 1.02 (full-range Y, Cb, Cr) and the two colour planes
at half the width and height.
"""

import math
from collections.abc import Iterator, Sequence

from exposure.demo.huffman import AC, DC, Code

Plane = Sequence[Sequence[int]]
"""Rows of samples, each 0 to 255."""
Line = tuple[float, float, float, float, float, float, float, float]

_C1, _C2, _C3, _C4, _C5, _C6, _C7 = (math.cos(k * math.pi / 16) / 2 for k in range(1, 8))
_ZIGZAG = sorted(range(64), key=lambda i: (i // 8 + i % 8, i // 8 if (i // 8 + i % 8) % 2 else i % 8))
"""Places in a block, 8 * row + column, from coarse to fine."""
_STEPS = tuple(bytes(2 + (i // 8 + i % 8) * slope for i in _ZIGZAG) for slope in (2, 3))
"""How coarsely each coefficient is kept, in the same order: brightness, then colour."""
_COLUMN_FIRST = tuple(i % 8 * 8 + i // 8 for i in _ZIGZAG)


def encode(planes: Sequence[Plane], width: int, height: int) -> bytes:
    """Return a JPEG's segments from its quantisation tables to its end, without the opening marker.

    Args:
        planes: Y at full size; Cb and Cr at half of it, rounded up. All three are padded to whole
            blocks of 16 (Y) and 8 by repeating their last row and column.
        width: In pixels.
        height: In pixels.
    """
    return b"".join((*_headers(width, height), _scan(planes, width, height), b"\xff\xd9"))


def segment(marker: int, body: bytes) -> bytes:
    """Return a marker segment: 0xFF, the marker, the length, and at most 65,533 bytes."""
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body


def _headers(width: int, height: int) -> Iterator[bytes]:
    for number, steps in enumerate(_STEPS):
        yield segment(0xDB, bytes((number,)) + steps)
    size = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    yield segment(0xC0, b"\x08" + size + b"\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01")
    for kind, tables in enumerate((DC, AC)):
        for number, table in enumerate(tables):
            yield segment(0xC4, bytes((kind << 4 | number,)) + table.counts + table.symbols)
    yield segment(0xDA, b"\x03\x01\x00\x02\x11\x03\x11\x00\x3f\x00")


def _scan(planes: Sequence[Plane], width: int, height: int) -> bytes:
    """Return the coded picture: by 16 x 16 pixels, four blocks of Y, one of Cb and one of Cr."""
    across, down = -(-width // 16), -(-height // 16)
    luma = _padded(planes[0], across * 16, down * 16)
    chroma = [_padded(p, across * 8, down * 8) for p in planes[1:]]
    coders = (_Coder(0), _Coder(1), _Coder(1))
    bits: list[str] = []
    for y in range(0, down * 8, 8):
        for x in range(0, across * 8, 8):
            for row, column in ((0, 0), (0, 8), (8, 0), (8, 8)):
                bits += coders[0].block(luma, 2 * x + column, 2 * y + row)
            for plane, coder in zip(chroma, coders[1:], strict=True):
                bits += coder.block(plane, x, y)
    text = "".join(bits)
    text += "1" * (-len(text) % 8)
    return int(text, 2).to_bytes(len(text) // 8, "big").replace(b"\xff", b"\xff\x00")


def _padded(plane: Plane, width: int, height: int) -> Plane:
    rows = [list(row) + [row[-1]] * (width - len(row)) for row in plane]
    return rows + [rows[-1]] * (height - len(rows))


class _Coder:
    """Turns the blocks of one plane into bits; keeps the last block's mean, as the standard asks."""

    def __init__(self, table: int) -> None:
        self._steps = [1 / step for step in _STEPS[table]]
        self._dc = {symbol: _bits(code) for symbol, code in DC[table].codes().items()}
        self._ac = {symbol: _bits(code) for symbol, code in AC[table].codes().items()}
        self._last = 0

    def block(self, plane: Plane, x: int, y: int) -> Iterator[str]:
        """Yield the bits of the 8 x 8 samples at column ``x`` and row ``y``."""
        rows = [plane[y + i][x : x + 8] for i in range(8)]
        mean, fine = self._coefficients(rows)
        yield self._dc[abs(mean - self._last).bit_length()] + _amplitude(mean - self._last)
        self._last = mean
        zeros = 0
        for value in fine:
            if not value:
                zeros += 1
                continue
            yield self._ac[0xF0] * (zeros // 16)
            yield self._ac[zeros % 16 << 4 | abs(value).bit_length()] + _amplitude(value)
            zeros = 0
        if zeros or not fine:
            yield self._ac[0]

    def _coefficients(self, rows: Sequence[Sequence[int]]) -> tuple[int, Sequence[int]]:
        """Return the first coefficient and the other 63, or none of them for a flat block."""
        first = rows[0][0]
        if all(row.count(first) == 8 for row in rows):
            return round((first - 128) * 8 * self._steps[0]), ()
        lines = (_transform([s - 128 for s in row]) for row in rows)
        columns = [value for column in zip(*lines, strict=True) for value in _transform(column)]
        mean, *fine = (round(columns[i] * step) for i, step in zip(_COLUMN_FIRST, self._steps, strict=True))
        return mean, fine


def _bits(code: Code) -> str:
    return format(code[0], f"0{code[1]}b")


def _amplitude(value: int) -> str:
    """Return a number's bits without its leading sign: negatives as their complement (T.81, F.1.2.1)."""
    if not value:
        return ""
    length = abs(value).bit_length()
    return format(value if value > 0 else value + (1 << length) - 1, f"0{length}b")


def _transform(samples: Sequence[float]) -> Line:
    """Return the orthonormal cosine transform of eight samples, by their even and odd halves."""
    a, b, c, d, e, f, g, h = samples
    s0, s1, s2, s3 = a + h, b + g, c + f, d + e
    d0, d1, d2, d3 = a - h, b - g, c - f, d - e
    return (
        (s0 + s1 + s2 + s3) * _C4,
        d0 * _C1 + d1 * _C3 + d2 * _C5 + d3 * _C7,
        (s0 - s3) * _C2 + (s1 - s2) * _C6,
        d0 * _C3 - d1 * _C7 - d2 * _C1 - d3 * _C5,
        (s0 - s1 - s2 + s3) * _C4,
        d0 * _C5 - d1 * _C1 + d2 * _C7 + d3 * _C3,
        (s0 - s3) * _C6 - (s1 - s2) * _C2,
        d0 * _C7 - d1 * _C5 + d2 * _C3 - d3 * _C1,
    )
