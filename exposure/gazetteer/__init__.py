"""Named places: which is nearest to a point, and which a text may mean; no network, no question asked.

A table of towns, villages and quarters from GeoNames (CC BY 4.0, see ``NOTICE``), mapped into memory
when first needed. ``warm`` maps it before a process shuts itself out of files.
"""

from exposure.gazetteer.countries import country_code, country_name
from exposure.gazetteer.named import named, people
from exposure.gazetteer.nearest import nearest
from exposure.gazetteer.place import Near, Place
from exposure.gazetteer.table import table

__all__ = ["Near", "Place", "country_code", "country_name", "named", "nearest", "people", "warm"]


def warm() -> None:
    """Read what has to be read from files."""
    table()
    country_name("")
    country_code("")
