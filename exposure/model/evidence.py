"""One exposed detail, and where it stands."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from exposure.model.kind import Category, Kind
from exposure.model.level import Level
from exposure.model.locator import Locator
from exposure.model.place import GeoPoint
from exposure.model.quick import quick
from exposure.model.source import Audience, Source


class Subject(StrEnum):
    """Whom a detail is about."""

    OWNER = "owner"
    OTHER = "other"
    UNKNOWN = "unknown"


Value = str | int | float | GeoPoint | None
"""What is exposed; None where the ownership gate withheld it."""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One exposed detail.

    Attributes:
        kind: What it is about.
        value: The detail; text, number, place, or an ISO 8601 time. Never in a ``repr``.
        source: What it was found in.
        locator: Where in it.
        found_by: The adapter, parser or recognizer.
        level: How sure we are of it (``confidence`` in JSON).
        subject: Whom it is about.
        audience: Who can see it.
        category: The text category, for words; else None.
        quote: The words around it, at most 200 characters.
        when: The local time it happened, naive: a camera's clock has no zone.
        zone: The offset of ``when`` from UTC in minutes, where the source says.
        posted: When it was published, aware UTC, where the source says.
    """

    kind: Kind
    value: Value = field(repr=False)
    source: Source
    locator: Locator = field(repr=False)
    found_by: str
    level: Level = Level.STRONG
    subject: Subject = Subject.OWNER
    audience: Audience = Audience.UNKNOWN
    category: Category | None = None
    quote: str | None = field(default=None, repr=False)
    when: datetime | None = field(default=None, repr=False)
    zone: int | None = field(default=None, repr=False)
    posted: datetime | None = field(default=None, repr=False)

    @property
    def point(self) -> GeoPoint | None:
        """The place, if the detail is one."""
        return self.value if isinstance(self.value, GeoPoint) else None
