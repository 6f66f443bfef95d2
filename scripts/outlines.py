"""Pack the land of the earth for the report's maps: ``python -m scripts.outlines FOLDER``.

FOLDER holds ``land-110m.json`` and ``land-10m.json`` of the npm package world-atlas 2.0.2, which are
Natural Earth 4.1 (public domain, https://www.naturalearthdata.com) as TopoJSON
(https://github.com/topojson/topojson-specification). Rings lose what is smaller than a step, run on
over 180 degrees instead of jumping, and the one around the pole is closed along it.
``exposure/render/maps/outlines.py`` says what the packed file looks like and reads it.
"""

import json
import sys
import zlib
from array import array
from itertools import accumulate, pairwise
from pathlib import Path

from exposure.render.maps.outlines import LEVELS, MAGIC, PACKED, UNIT
from exposure.render.maps.shapes import Line, simplified

SOURCES = {"world": ("land-110m.json", 0.0), "near": ("land-10m.json", 0.008)}
"""For each level: the file, and the degrees by which a line may be moved."""


def rings(path: Path) -> list[Line]:
    """Return the rings of a TopoJSON file's land, in degrees."""
    data = json.loads(path.read_text(encoding="utf-8"))
    (sx, sy), (tx, ty) = data["transform"]["scale"], data["transform"]["translate"]
    arcs = []
    for arc in data["arcs"]:
        xs = accumulate(step[0] for step in arc)
        ys = accumulate(step[1] for step in arc)
        arcs.append([(x * sx + tx, y * sy + ty) for x, y in zip(xs, ys, strict=True)])
    out = []
    for geometry in data["objects"]["land"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for ring in (ring for polygon in polygons for ring in polygon):
            points: Line = []
            for number in ring:
                part = arcs[number] if number >= 0 else arcs[~number][::-1]
                points += part[1:] if points else part
            out.append(_unwrapped(points))
    return out


def _unwrapped(points: Line) -> Line:
    """Return a ring whose longitudes run on, closed along the south pole where it goes around the earth."""
    out = [points[0]]
    for (before, _), (x, y) in pairwise(points):
        turn = round((before - x) / 360) * 360
        last = out[-1][0]
        out.append((last + (x + turn - before), y))
    if abs(out[-1][0] - out[0][0]) > 180:
        out += [(out[-1][0], -90.0), (out[0][0], -90.0), out[0]]
    return out


def packed(found: list[Line], step: float) -> bytes:
    """Return rings as bytes: for each its length, its box, then its steps in longitude and latitude."""
    out = array("i")
    for ring in found:
        line = simplified(ring, step) if step else ring
        xs = [round(x / UNIT) for x, _ in line]
        ys = [round(y / UNIT) for _, y in line]
        if len({*zip(xs, ys, strict=True)}) > 3:
            out.extend((len(line), min(xs), min(ys), max(xs), max(ys)))
            for values in (xs, ys):
                out.extend([values[0], *(b - a for a, b in pairwise(values))])
    if sys.byteorder == "big":
        out.byteswap()
    return zlib.compress(out.tobytes(), 9)


def main() -> None:
    folder = Path(sys.argv[1])
    parts = [packed(rings(folder / SOURCES[level][0]), SOURCES[level][1]) for level in LEVELS]
    head = MAGIC + b"".join(len(part).to_bytes(4, "little") for part in parts)
    PACKED.write_bytes(head + b"".join(parts))
    print(f"{PACKED.name}: {PACKED.stat().st_size} bytes")


if __name__ == "__main__":
    main()
