"""What the addresses of a platform's later pages need, out of the pages before them."""

from collections.abc import Iterable

from exposure.extract.platforms.fields import part_of, said
from exposure.extract.platforms.shape import Key
from exposure.extract.platforms.tree import Tree


def taken(tree: Tree, keys: Iterable[Key]) -> list[tuple[str, str]]:
    """Return the names and values of the keys that an answer gives."""
    return [found for key in keys if (found := _taken(tree, key)) is not None]


def _taken(tree: Tree, key: Key) -> tuple[str, str] | None:
    values = [part_of(said(spot.raw), key.part) for spot in tree.each(key.at)]
    return (key.name, values[-1]) if len(values) >= key.full and values[-1] else None
