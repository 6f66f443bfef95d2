"""How sure a stranger could be, in words, and how many, in steps."""

from enum import StrEnum

from exposure.model import Level
from exposure.render.tongue import N_, _, toned

_ADULT = {
    Level.STRONG: N_("Likely"),
    Level.LIKELY: N_("Possible"),
    Level.HINT: N_("Weak sign"),
    Level.NONE: N_("No sign"),
}
_TEEN = {
    Level.STRONG: N_("Pretty sure"),
    Level.LIKELY: N_("Maybe"),
    Level.HINT: N_("Just a hint"),
    Level.NONE: N_("No sign"),
}


def level_word(level: Level) -> str:
    """Return the level in a word or two."""
    return str(toned(_ADULT[level], _TEEN[level]))


class Amount(StrEnum):
    """How many, in steps: the only numbers that leave the private copy."""

    NONE = "0"
    ONE = "1"
    FEW = "2-3"
    SOME = "4-9"
    MANY = "10+"

    @classmethod
    def of(cls, count: int) -> "Amount":
        """Return the step that ``count`` is on."""
        for limit, step in ((1, cls.NONE), (2, cls.ONE), (4, cls.FEW), (10, cls.SOME)):
            if count < limit:
                return step
        return cls.MANY


_AMOUNTS = {
    Amount.NONE: N_("none"),
    Amount.ONE: N_("1"),
    Amount.FEW: N_("2 to 3"),
    Amount.SOME: N_("4 to 9"),
    Amount.MANY: N_("10 or more"),
}


def amount_words(amount: Amount) -> str:
    """Return a step in words: ``4 to 9``."""
    return str(_(_AMOUNTS[amount]))
