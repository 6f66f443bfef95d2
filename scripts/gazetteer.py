"""Make the table of named places anew from GeoNames' dump.

usage: python -m scripts.gazetteer FOLDER

FOLDER holds ``cities500.txt``, ``admin1CodesASCII.txt`` and ``countryInfo.txt`` of the GeoNames dump
(https://download.geonames.org/export/dump/, CC BY 4.0), and ``territories.*.json``, the names of
countries in the languages we read, from the Unicode CLDR (``cldr-localenames``, Unicode-3.0).
The table that ships was made from the dump of autumn 2026.
"""

import json
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from exposure.gazetteer.countries import COUNTRIES
from exposure.gazetteer.fold import fold
from exposure.gazetteer.table import ALTERNATE, BANDS, MAGIC, PLACES, SCALE, band, key_of

GONE = frozenset({"PPLH", "PPLQ", "PPLW", "PPLCH"})
"""Feature codes of places that nobody lives in any more."""
FEWEST = 1000
"""People: smaller places are kept only if they are the seat of something, or a quarter."""
SEATS = frozenset({"PPLC", "PPLA", "PPLA2", "PPLX"})
KNOWN = 30_000
"""People: from here on the other names of a place are kept."""
MORE = {"New York City": ("NYC",), "Rome": ("Rom",)}
"""Other names too short to be taken without knowing them."""
MORE_COUNTRIES = {
    "GB": ("UK", "Great Britain", "Britain", "England", "Scotland", "Wales", "Northern Ireland"),
    "US": ("USA", "America", "United States of America", "EEUU"),
    "NL": ("Holland", "The Netherlands"),
    "AE": ("UAE", "Emirates"),
    "CZ": ("Czech Republic",),
    "KR": ("Korea",),
    "TR": ("Turkey",),
}


class Row(NamedTuple):
    """A place of the dump."""

    name: str
    others: tuple[str, ...]
    latitude: float
    longitude: float
    region: tuple[str, str]
    population: int
    zone: str

    @property
    def order(self) -> tuple[int, int, int, str]:
        """By what rows are sorted: as they are looked for."""
        return band(self.latitude), round(self.longitude * SCALE), round(self.latitude * SCALE), self.name


def rows(folder: Path) -> Iterator[Row]:
    """Yield the places worth a row."""
    with (folder / "cities500.txt").open(encoding="utf-8") as file:
        for line in file:
            field = line.rstrip("\n").split("\t")
            people, feature = int(field[14] or 0), field[7]
            if feature not in GONE and (people >= FEWEST or feature in SEATS):
                yield Row(
                    name=field[1],
                    others=tuple(others(field[1], field[3].split(","))) if people >= KNOWN else (),
                    latitude=float(field[4]),
                    longitude=float(field[5]),
                    region=(field[8], field[10]),
                    population=people,
                    zone=field[17],
                )


def others(name: str, names: list[str]) -> Iterator[str]:
    """Yield other names in Latin letters: no transliteration (small letters), no airport's code."""
    yield from MORE.get(name, ())
    for other in names:
        latin = all(c < "\u0250" or "\u1e00" <= c < "\u1f00" or c in "\u2019\u02bb" for c in other)
        if latin and other[:1].isupper() and len(fold(other)) > 3 and not other.isupper():
            yield other


def keys(places: list[Row]) -> Iterator[tuple[int, int, int]]:
    """Yield every name as it is looked up: 32 bits, 8 bits, and its row."""
    taken = {
        country
        for line in COUNTRIES.read_text("utf-8").splitlines()
        for country in map(fold, line.split("\t"))
    }
    for number, row in enumerate(places):
        own = fold(row.name)
        yield (*key_of(own), number)
        for other in {fold(o) for o in row.others} - {own} - taken:
            yield (*key_of(other), number | ALTERNATE)


def columns(
    places: list[Row], regions: list[tuple[str, str]], zones: list[str]
) -> dict[str, tuple[str, Any]]:
    """Return the columns by name, each with its type."""
    names = [row.name.encode() for row in places]
    at = [0]
    for name in names:
        at.append(at[-1] + len(name))
    counts = [0] * BANDS
    for row in places:
        counts[band(row.latitude)] += 1
    found = sorted(keys(places))
    number, zone = {r: i for i, r in enumerate(regions)}, {z: i for i, z in enumerate(zones)}
    return {
        "bands": ("I", [sum(counts[:i]) for i in range(BANDS + 1)]),
        "latitude": ("i", [round(row.latitude * SCALE) for row in places]),
        "longitude": ("i", [round(row.longitude * SCALE) for row in places]),
        "population": ("I", [row.population for row in places]),
        "region": ("H", [number[row.region] for row in places]),
        "zone": ("H", [zone[row.zone] for row in places]),
        "names": ("I", at),
        "text": ("B", b"".join(names)),
        "keys": ("I", [k for k, _, _ in found]),
        "checks": ("B", [c for _, c, _ in found]),
        "rows": ("I", [r for _, _, r in found]),
    }


def write(path: Path, head: dict[str, Any], packed: dict[str, tuple[str, Any]]) -> None:
    """Write the table; where its columns begin depends on the length of its head, so the head is padded."""
    body = bytearray()
    places: dict[str, tuple[str, int, int]] = {}
    for name, (code, values) in packed.items():
        body += bytes(-len(body) % 8)
        places[name] = code, len(body), len(values)
        body += struct.pack(f"<{len(values)}{code}", *values)
    begin = 0
    while True:
        shifted = {name: [code, at + begin, count] for name, (code, at, count) in places.items()}
        text = json.dumps(head | {"columns": shifted}, ensure_ascii=False, separators=(",", ":")).encode()
        text += b" " * (-(12 + len(text)) % 8)
        if begin == 12 + len(text):
            break
        begin = 12 + len(text)
    path.write_bytes(MAGIC + len(text).to_bytes(4, "little") + text + body)


def countries(folder: Path) -> str:
    """Return a line a country: codes, English name, other names."""
    names: dict[str, dict[str, None]] = {}
    for path in sorted(folder.glob("territories.*.json"), key=lambda p: (".en." not in p.name, p.name)):
        (locale,) = json.loads(path.read_text("utf-8"))["main"].values()
        for code, name in locale["localeDisplayNames"]["territories"].items():
            names.setdefault(code.split("-")[0], {}).setdefault(name)
    lines = []
    for line in (folder / "countryInfo.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            code, longer, _, _, english, *_ = line.split("\t")
            known = {english: None} | names.get(code, {}) | dict.fromkeys(MORE_COUNTRIES.get(code, ()))
            lines.append("\t".join((code, longer, *known)))
    return "\n".join(sorted(lines)) + "\n"


def main() -> None:
    """Make both files."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    COUNTRIES.write_text(countries(folder), encoding="utf-8")
    places = sorted(rows(folder), key=lambda row: row.order)
    regions = sorted({row.region for row in places})
    zones = sorted({row.zone for row in places})
    called = {}
    for line in (folder / "admin1CodesASCII.txt").read_text("utf-8").splitlines():
        code, name, *_ = line.split("\t")
        called[tuple(code.split(".", 1))] = name
    head = {"regions": [[*r, called.get(r, "")] for r in regions], "zones": zones}
    write(PLACES, head, columns(places, regions, zones))
    print(
        f"{len(places)} places, {PLACES.stat().st_size} bytes; {COUNTRIES.stat().st_size} bytes of countries"
    )


if __name__ == "__main__":
    main()
