"""What the gazetteer gives: a named place, and how near it is."""

from dataclasses import dataclass, field
from typing import NamedTuple

from exposure.gazetteer.table import SCALE, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A town, village or quarter.

    Attributes:
        name: As GeoNames has it, mostly the English or the local form.
        admin: The first-level division it lies in, such as a state; may be empty.
        country: ISO 3166 code of two letters.
        latitude: Of its middle, in degrees of WGS 84, to a thousandth.
        longitude: The same.
        population: As GeoNames has it, 0 where it does not say.
        zone: The IANA time zone.
    """

    name: str = field(repr=False)
    admin: str = field(repr=False)
    country: str = field(repr=False)
    latitude: float = field(repr=False)
    longitude: float = field(repr=False)
    population: int = field(repr=False)
    zone: str = field(repr=False)


class Near(NamedTuple):
    """A place and its distance.

    Attributes:
        place: The nearest one.
        distance: From its middle, in metres.
    """

    place: Place
    distance: float


def read(table: Table, row: int) -> Place:
    """Return the place in a row."""
    region = table.regions[table.region[row]]
    return Place(
        name=table.name(row),
        admin=region.name,
        country=region.country,
        latitude=table.latitude[row] / SCALE,
        longitude=table.longitude[row] / SCALE,
        population=table.population[row],
        zone=table.zones[table.zone[row]],
    )
