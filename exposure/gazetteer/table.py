"""The table of named places: packed columns in one file, mapped into memory, read only where asked.

Form of ``places.bin``, little-endian: 8 bytes of magic, the length of a JSON object in 4 bytes, the
object, then the columns, each at a multiple of 8. The object's ``columns`` says for each column its
``struct`` type, where it begins and how many entries it has. Rows are sorted by band of latitude,
then by longitude. ``scripts/gazetteer.py`` writes it.
"""

import json
import mmap
import sys
from array import array
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

MAGIC = b"EXPLACE1"
SCALE = 1000
"""Positions are kept in thousandths of a degree: 56 m off at most."""
BANDS_A_DEGREE = 4
BANDS = 180 * BANDS_A_DEGREE
ALTERNATE = 1 << 31
"""Set in the number of a row where the name is not its own, but another one for it."""
PLACES = Path(__file__).with_name("places.bin")


def band(latitude: float) -> int:
    """Return the number of the band of latitude, from the south pole, 0 to 719."""
    return min(BANDS - 1, max(0, int((latitude + 90) * BANDS_A_DEGREE)))


def key_of(folded: str) -> tuple[int, int]:
    """Return 32 bits to look a folded name up by, and 8 to check the find with.

    One of 2 million names that are in no table is taken for one that is.
    """
    name = folded.encode()
    return crc32(name), crc32(name[::-1], 0x5EED) & 0xFF


class Region(NamedTuple):
    """A first-level division: its code in its country, its name, and the country's ISO 3166 code."""

    country: str
    code: str
    name: str


class Table:
    """The columns. Everything is read from the map; the file's pages are shared between processes.

    Attributes:
        regions: By number.
        zones: IANA time zones by number.
        bands: Where each band of latitude begins; one more than there are bands.
        latitude: In thousandths of a degree, of each row.
        longitude: The same.
        population: Of each row.
        region: Number of each row's region.
        zone: Number of each row's time zone.
        keys: The 32 bits of every name, ascending.
        checks: The 8 bits that go with them.
        rows: The row that has the name; see ``ALTERNATE``.
    """

    def __init__(self, path: Path) -> None:
        """Map a file.

        Raises:
            ValueError: It is not such a table.
        """
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._bytes = memoryview(self._map)
        if self._bytes[:8] != MAGIC:
            raise ValueError("not a table of places")
        length = int.from_bytes(self._bytes[8:12], "little")
        self._head = json.loads(bytes(self._bytes[12 : 12 + length]))
        self.regions = tuple(Region(*r) for r in self._head["regions"])
        self.zones: tuple[str, ...] = tuple(self._head["zones"])
        self.bands = self._column("bands")
        self.latitude, self.longitude = self._column("latitude"), self._column("longitude")
        self.population = self._column("population")
        self.region, self.zone = self._column("region"), self._column("zone")
        self.keys, self.checks, self.rows = self._column("keys"), self._column("checks"), self._column("rows")
        self._names, self._text = self._column("names"), self._column("text")

    def name(self, row: int) -> str:
        """Return a row's own name."""
        text = self._text[self._names[row] : self._names[row + 1]]
        return bytes(text).decode()

    def _column(self, name: str) -> Sequence[int]:
        code, begin, count = self._head["columns"][name]
        size = array(code).itemsize
        part = self._bytes[begin : begin + count * size]
        if sys.byteorder == "little":
            return part.cast(code)
        turned = array(code, part.tobytes())
        turned.byteswap()
        return memoryview(turned)


@cache
def table() -> Table:
    """Return the table that comes with the program, mapped once."""
    return Table(PLACES)
