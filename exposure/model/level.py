"""How sure we are, in three steps and none: the only scale shown to people."""

from enum import IntEnum


class Level(IntEnum):
    """How sure a stranger could be. Ordered, so ``min`` is *and* and ``max`` is *or*."""

    NONE = 0
    HINT = 1
    LIKELY = 2
    STRONG = 3

    @property
    def word(self) -> str:
        """The name used in JSON: ``none``, ``hint``, ``likely`` or ``strong``."""
        return _WORDS[self]

    @property
    def quarters(self) -> int:
        """The share of a scenario's points that this level earns, in quarters: 0, 1, 2 or 4."""
        return (0, 1, 2, 4)[self]

    @classmethod
    def of(cls, word: str) -> "Level":
        """Return the level called ``word``.

        Raises:
            ValueError: There is no such level.
        """
        try:
            return cls[word.upper()]
        except KeyError:
            raise ValueError(f"no level is called {word!r}") from None


_WORDS = tuple(level.name.lower() for level in Level)

Steps = tuple[tuple[int, Level], ...]
"""Units needed for a level, ascending: ``((2, HINT), (3, LIKELY), (5, STRONG))``."""


def reached(count: int, steps: Steps) -> Level:
    """Return the highest level whose number of units ``count`` reaches."""
    return max((level for needed, level in steps if count >= needed), default=Level.NONE)
