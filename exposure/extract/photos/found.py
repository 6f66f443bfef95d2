"""Things whose presence is the news: a second picture, a video, a signed statement.

Their bytes are not looked at; the container says where they are and how long.
"""

from collections.abc import Iterator

from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.model import BoxPath


def parse(block: Block) -> Iterator[Detail]:
    """Yield what was found, with its bytes as its value, or ``yes`` where they are not known."""
    if block.what:
        yield Detail(block.what, block.size or "yes", BoxPath(block.path))


PARSER = Parser(name="container", kinds=frozenset({BlockKind.FOUND}), parse=parse)
