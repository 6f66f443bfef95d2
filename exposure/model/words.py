"""Sentences for people, kept apart from their numbers so that they can be translated."""

import re
from dataclasses import dataclass

_FIELD = re.compile(r"\{\{|\}\}|\{([a-z_]+)\}")
_BRACES = {"{{": "{", "}}": "}"}


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence with room for numbers.

    Only numbers and catalogue keys may stand in it, never a value from a source: these sentences
    go into every copy, the share copy too.

    Attributes:
        message: English text with ``{name}`` fields; also the key of its translation.
        numbers: The fields, in the order of their names.
    """

    message: str
    numbers: tuple[tuple[str, int], ...] = ()

    @classmethod
    def of(cls, message: str, **numbers: int) -> "Words":
        """Return the sentence with its numbers."""
        return cls(message, tuple(sorted(numbers.items())))

    @classmethod
    def plain(cls, text: str) -> "Words":
        """Return a finished sentence, such as an error's, in which braces mean nothing."""
        return cls(text.replace("{", "{{").replace("}", "}}"))

    def __str__(self) -> str:
        """The sentence in English.

        Only plain fields are filled, and what else stands in braces stays: a sentence may come from a
        worker that a hostile file has taken over, and ``str.format`` would reach into objects.
        """
        known = {name: str(number) for name, number in self.numbers}
        return _FIELD.sub(lambda m: _BRACES.get(m[0]) or known.get(m[1], m[0]), self.message)
