"""C2PA: a signed record of who made a picture and what was done to it.

Standards: ISO/IEC 19566-5 (JUMBF boxes); C2PA technical specification 2.2, 11 (manifests), its assertions of
metadata (``c2pa.metadata`` and ``stds.exif``), and schema.org's ``CreativeWork``, which holds the author;
CAWG's identity assertion 1.1, 8 (identities that a service has confirmed): all in plain JSON. The signature
is not checked: what is said here is what anybody reads.
"""

import json
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from exposure.extract.photos import position
from exposure.extract.photos.containers.boxes import boxes
from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.model import BoxPath, Kind, Subject

MAX_DEPTH = 8
MAX_ASSERTION = 256 * 1024
MAX_AUTHORS = 20

MAX_ASSERTIONS = 50
_SHORTEST = 100
"""Bytes: a record that is shorter has no room for its label, and is known by where it stands."""
_KINDS: Mapping[str, Kind] = {
    "creator": Kind.ARTIST,
    "Artist": Kind.ARTIST,
    "CameraOwnerName": Kind.OWNER,
    "BodySerialNumber": Kind.SERIAL,
    "LensSerialNumber": Kind.SERIAL,
    "PersonInImage": Kind.PERSON,
    "Make": Kind.MAKE,
    "Model": Kind.MODEL,
}
"""What is taken of an assertion of metadata, by names without their prefix."""
_VERIFIED = b'"verifiedIdentities":'
_CONFIRMED: Mapping[str, Kind] = {"name": Kind.ARTIST, "username": Kind.ARTIST, "uri": Kind.URL}
"""What is taken of an identity that a service has confirmed."""
_LABEL = re.compile(rb"c2pa|cai[\0.]|cacb")


def parse(block: Block) -> Iterator[Detail]:
    """Yield that there is a record, the authors that it names, and what it repeats of the metadata."""
    content = block.content
    if _LABEL.search(content[:256]) or len(content) < _SHORTEST:
        yield Detail(Kind.C2PA, "yes", BoxPath(block.path))
    for text in islice(_assertions(content, 0, len(content), 0), MAX_ASSERTIONS):
        said = _object(text)
        for name in _names(said.get("author")):
            yield Detail(Kind.ARTIST, name, BoxPath(f"{block.path}/CreativeWork"))
        yield from _metadata({key.rpartition(":")[2]: value for key, value in said.items()}, block.path)
    yield from _identities(content, block.path)


def _identities(content: bytes, path: str) -> Iterator[Detail]:
    """Yield names and accounts that a service has confirmed, which stand as JSON in a signed part."""
    start = content.find(_VERIFIED)
    if start < 0:
        return
    text = content[start + len(_VERIFIED) :][:MAX_ASSERTION].decode("utf-8", "replace")
    try:
        said, _ = json.JSONDecoder().raw_decode(text.lstrip())
    except (ValueError, RecursionError):
        return
    for one in said[:MAX_AUTHORS] if isinstance(said, list) else ():
        for key, kind in _CONFIRMED.items() if isinstance(one, dict) else ():
            if isinstance(one.get(key), str):
                yield Detail(kind, one[key], BoxPath(f"{path}/cawg.identity/{key}"))


def _metadata(said: Mapping[str, Any], path: str) -> Iterator[Detail]:
    """Yield the place, the people and the camera of an assertion of metadata."""
    north, east = (str(said.get(name) or "") for name in ("GPSLatitude", "GPSLongitude"))
    point = position.place(position.spoken(north), position.spoken(east))
    if point:
        yield Detail(Kind.GPS, point, BoxPath(f"{path}/exif:GPSLatitude"))
    for key, kind in _KINDS.items():
        about = Subject.OTHER if kind is Kind.PERSON else Subject.OWNER
        for name in _names(said.get(key)):
            yield Detail(kind, name, BoxPath(f"{path}/{key}"), subject=about)


def _assertions(content: bytes, start: int, end: int, depth: int) -> Iterator[bytes]:
    """Yield the JSON boxes, wherever they are."""
    for box in boxes(content, start, end):
        if box.kind == b"jumb" and depth < MAX_DEPTH:
            yield from _assertions(content, box.start, box.end, depth + 1)
        elif box.kind == b"json" and box.end - box.start <= MAX_ASSERTION:
            yield content[box.start : box.end]


def _object(text: bytes) -> Mapping[str, Any]:
    """Return an assertion that is an object; empty for others."""
    try:
        said = json.loads(text.rstrip(b"\0"))
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _names(value: Any) -> Iterator[str]:
    """Yield a name, or those of a list; each may be an object with a name."""
    for one in (value if isinstance(value, list) else [value])[:MAX_AUTHORS]:
        name = one.get("name") if isinstance(one, dict) else one
        if isinstance(name, str):
            yield name


PARSER = Parser(name="jumbf", kinds=frozenset({BlockKind.JUMBF}), parse=parse)
