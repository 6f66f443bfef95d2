"""What reading one document gave: evidence, and what the next step needs to know."""

from dataclasses import dataclass, field
from enum import StrEnum

from exposure.model.evidence import Evidence
from exposure.model.quick import quick
from exposure.model.words import Words


class Outcome(StrEnum):
    """How it went. A wall is an outcome, not an error."""

    OK = "ok"
    PARTIAL = "partial"
    LOGIN_WALL = "login_wall"
    PRIVATE = "private"
    BLOCKED = "blocked"
    RATE_LIMITED = "rate_limited"
    NOT_FOUND = "not_found"
    SCHEMA_CHANGED = "schema_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerText:
    """The text of a field that only the account's owner can write.

    Attributes:
        name: The field's name (``bio``, ``website``, ``exposure-proof``).
        text: Its text, without markup and without anything hidden.
    """

    name: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An address in a document.

    Attributes:
        address: As written, made absolute.
        rel_me: It is marked ``rel="me"``, or the platform says that it verified it.
        owner: It stands in a field that only the owner can write.
    """

    address: str = field(repr=False)
    rel_me: bool = False
    owner: bool = False


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one document gave.

    Attributes:
        outcome: How it went.
        evidence: The details found, in the order of the document.
        owner_texts: Where the proof words count.
        links: Links to other places, for ``rel="me"`` and for joining accounts.
        pictures: Absolute addresses of pictures on the same host, in order, for reading their
            metadata.
        keys: Values that the addresses of the adapter's next pages need (``id``).
        notes: Plain sentences about what was cut or could not be read.
    """

    outcome: Outcome = Outcome.OK
    evidence: tuple[Evidence, ...] = ()
    owner_texts: tuple[OwnerText, ...] = ()
    links: tuple[Link, ...] = ()
    pictures: tuple[str, ...] = field(default=(), repr=False)
    keys: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    notes: tuple[Words, ...] = ()
