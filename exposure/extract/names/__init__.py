"""First names that are common somewhere, from Faker's lists (MIT, see ``NOTICE``)."""

from functools import cache
from pathlib import Path

NAMES = Path(__file__).with_name("first.txt")


@cache
def first_names() -> frozenset[str]:
    """Return about 11,300 first names in lower case; names that are everyday words are left out."""
    return frozenset(NAMES.read_text("utf-8").split())
