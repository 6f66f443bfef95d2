"""C2PA: a signed record of who made a picture and what was done to it.

Standards: ISO/IEC 19566-5 (JUMBF boxes); C2PA technical specification 2.2, 11 (manifests) and
schema.org's ``CreativeWork`` assertion, which holds the author in plain JSON. The signature is not
checked: what is said here is what anybody reads.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from exposure.extract.photos.containers.boxes import boxes
from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.model import BoxPath, Kind

MAX_DEPTH = 8
MAX_ASSERTION = 256 * 1024
MAX_AUTHORS = 20

_LABEL = re.compile(rb"c2pa|cai[\0.]|cacb")


def parse(block: Block) -> Iterator[Detail]:
    """Yield that there is a record, and the authors that it names."""
    if _LABEL.search(block.content, 0, 256):
        yield Detail(Kind.C2PA, "yes", BoxPath(block.path))
    for text in _assertions(block.content, 0, len(block.content), 0):
        for name in _authors(text):
            yield Detail(Kind.ARTIST, name, BoxPath(f"{block.path}/CreativeWork"))


def _assertions(content: bytes, start: int, end: int, depth: int) -> Iterator[bytes]:
    """Yield the JSON boxes, wherever they are."""
    for box in boxes(content, start, end):
        if box.kind == b"jumb" and depth < MAX_DEPTH:
            yield from _assertions(content, box.start, box.end, depth + 1)
        elif box.kind == b"json" and box.end - box.start <= MAX_ASSERTION:
            yield content[box.start : box.end]


def _authors(text: bytes) -> Iterator[str]:
    """Yield the names in an assertion's ``author``."""
    try:
        said = json.loads(text.rstrip(b"\0"))
    except (ValueError, RecursionError):
        return
    authors: Any = said.get("author") if isinstance(said, dict) else None
    for author in (authors if isinstance(authors, list) else [authors])[:MAX_AUTHORS]:
        name = author.get("name") if isinstance(author, dict) else author
        if isinstance(name, str):
            yield name


PARSER = Parser(name="jumbf", kinds=frozenset({BlockKind.JUMBF}), parse=parse)
