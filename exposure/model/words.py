"""Sentences for people, kept apart from their numbers so that they can be translated."""

from dataclasses import dataclass


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
        """The sentence in English."""
        return self.message.format(**dict(self.numbers))
