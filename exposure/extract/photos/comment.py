"""Comments: the free text that a JPEG can hold.

Standard: ITU-T T.81, B.2.4.5 (COM); its encoding is not said, so it is guessed.
"""

from collections.abc import Iterator

from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.extract.photos.decode import plain
from exposure.model import BoxPath, Kind


def parse(block: Block) -> Iterator[Detail]:
    """Yield the comment."""
    yield Detail(Kind.TEXT, plain(block.content), BoxPath(block.path))


PARSER = Parser(name="comment", kinds=frozenset({BlockKind.COMMENT}), parse=parse)
