"""How few people share what is known: the parts of a birth date among the people of a town.

The number of people is GeoNames'; birthdays are taken to be spread evenly over a year, and years of birth
over eighty, which is a little too many in most places: the answer is given roughly, as 1, 2, 3, 5, 10, 20 ...
"""

from collections.abc import Iterable

from exposure.gazetteer import named

YEARS = 80
"""Years of birth of the people of a town."""
DAYS = 365
_STEPS = (1, 2, 3, 5)


def people_in(towns: Iterable[str]) -> int:
    """Return how many people live in the best known of some places by name; 0 where none is known."""
    best = [place.population for town in towns if (place := next(iter(named(town)), None))]
    return min((people for people in best if people), default=0)


def sharing(people: int, *, day: bool, year: bool) -> int:
    """Return about how many of so many people share the known parts of a birth date, at least 1.

    Args:
        people: Of the town.
        day: Day and month are known.
        year: The year is known.
    """
    return roughly(people / (DAYS if day else 1) / (YEARS if year else 1))


def roughly(number: float) -> int:
    """Return a number as 1, 2, 3 or 5 with zeros, the nearest one that is not above it; 1 at least."""
    scale = 1
    while number >= 10 * scale:
        scale *= 10
    return max((step * scale for step in _STEPS if step * scale <= number), default=1)
