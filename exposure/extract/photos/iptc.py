"""IPTC: captions, names and places as newspapers write them.

Standard: IPTC-NAA Information Interchange Model 4.2, record 2 (and 1:90, the coded character set).
"""

from collections.abc import Iterator, Mapping

from exposure.extract.photos import times
from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.extract.photos.decode import plain
from exposure.model import IptcTag, Kind
from exposure.model.codec import offset as written

MAX_SETS = 1000

_KINDS: Mapping[int, Kind] = {
    5: Kind.TEXT,
    25: Kind.KEYWORD,
    26: Kind.PLACE,
    27: Kind.PLACE,
    80: Kind.ARTIST,
    90: Kind.PLACE,
    92: Kind.PLACE,
    95: Kind.PLACE,
    100: Kind.PLACE,
    101: Kind.PLACE,
    105: Kind.TEXT,
    110: Kind.ARTIST,
    116: Kind.COPYRIGHT,
    118: Kind.TEXT,
    120: Kind.TEXT,
    121: Kind.TEXT,
    122: Kind.ARTIST,
}


def parse(block: Block) -> Iterator[Detail]:
    """Yield the details of a row of data sets."""
    found = [(number, plain(body)) for record, number, body in _sets(block.content) if record == 2]
    for number, text in found:
        if number in _KINDS:
            yield Detail(_KINDS[number], text, IptcTag(f"2:{number:02}"))
    first = dict(reversed(found))
    yield from _time(first.get(55, ""), first.get(60, ""))


def _sets(content: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield record, number and bytes of each data set: 0x1C, record, number, length, bytes.

    A set longer than 32,767 bytes has a length of its length instead; none that is wanted is.
    """
    position = 0
    for _ in range(MAX_SETS):
        if content[position : position + 1] != b"\x1c" or len(content) < position + 5:
            return
        length = int.from_bytes(content[position + 3 : position + 5], "big")
        if length & 0x8000:
            return
        yield content[position + 1], content[position + 2], content[position + 5 : position + 5 + length]
        position += 5 + length


def _time(day: str, clock: str) -> Iterator[Detail]:
    """Yield a day (``20240131``) with its time (``142530+0200``), and the offset."""
    day, clock = day.replace("-", "").replace(":", ""), clock.replace(":", "")  # as some programs write them
    hours = f" {clock[:2]}:{clock[2:4]}:{clock[4:6]}" if clock[:6].isdigit() else ""
    when = times.moment(f"{day[:4]}-{day[4:6]}-{day[6:8]}{hours}")
    zone = times.offset(clock)
    if when:
        value = when.isoformat() if hours else when.date().isoformat()
        yield Detail(Kind.DATETIME, value, IptcTag("2:55"), when if hours else None, zone)
    if zone is not None and when:
        yield Detail(Kind.TZ, written(zone), IptcTag("2:60"))


PARSER = Parser(name="iptc", kinds=frozenset({BlockKind.IPTC}), parse=parse)
