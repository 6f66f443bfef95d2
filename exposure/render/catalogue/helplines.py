"""Help lines, by the country that the reader chose; never by where the findings point.

Each entry has a source, the day it was last read, and how sure that reading was. Only ``high`` and
``medium`` are in the table: an entry from memory alone is not shown to a person in need.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

CHECKED = date(2026, 11, 24)
MOST = 4
"""Lines shown for a country, beside the emergency number."""


class Age(StrEnum):
    """For whom a line is."""

    ANY = "any"
    UNDER_18 = "under18"
    ADULT = "18plus"


class Sure(StrEnum):
    """How sure the entry is."""

    HIGH = "high"
    MEDIUM = "medium"


class Telling(StrEnum):
    """Whether the line must tell the authorities when somebody is in danger."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One service.

    Attributes:
        name: As it calls itself.
        about: What it is for; a sentence that is translated.
        phone: As it is dialled there, or empty.
        more: Text number, chat, hours, languages; or empty.
        web: Its address without ``https://``, or empty.
        age: For whom.
        must_tell: Whether it must tell the authorities.
        source: Where the entry was read.
        sure: How sure that reading was.
        checked_on: When it was last read.
    """

    name: str
    about: str
    phone: str = ""
    more: str = ""
    web: str = ""
    age: Age = Age.ANY
    must_tell: Telling = Telling.UNKNOWN
    source: str
    sure: Sure = Sure.HIGH
    checked_on: date = CHECKED


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """The lines of one country.

    Attributes:
        name: In English.
        emergency: What to dial when in danger, or empty where it was not read.
        lines: The most fitting first.
    """

    name: str
    emergency: str = ""
    lines: tuple[Line, ...]
