"""What Samsung's phones append to a photo: the country of the network, and the moment in UTC."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.extract.photos.decode import plain
from exposure.model import BoxPath, Kind


def parse(block: Block) -> Iterator[Detail]:
    """Yield the mobile country code (ITU-T E.212, three digits), or the moment of the picture.

    The moment is UTC: it says nothing of a zone, so only its text is told.
    """
    text = plain(block.content).strip()
    if block.path.endswith("MCC_Data") and re.fullmatch(r"[2-7]\d\d", text):
        yield Detail(Kind.CELL, text, BoxPath(block.path))
    elif block.path.endswith("Image_UTC_Data") and re.fullmatch(r"1\d{12}", text):
        moment = datetime.fromtimestamp(int(text) // 1000, UTC).replace(tzinfo=None)
        yield Detail(Kind.DATETIME, moment.isoformat() + "Z", BoxPath(block.path))


PARSER = Parser(name="samsung", kinds=frozenset({BlockKind.SAMSUNG}), parse=parse)
