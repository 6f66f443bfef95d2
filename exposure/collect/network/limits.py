"""How much, how long and of which types an answer may be (``safety.md`` 6.5 and 6.6)."""

from dataclasses import dataclass

from exposure.collect.network.media import PAGE_TYPES, PICTURE_TYPES, ROBOTS_TYPES, TEXT_TYPES

KIB = 1024
MIB = 1024 * KIB


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The bounds of one page.

    Attributes:
        wire: Bytes as they arrive, with headers and framing.
        decoded: Bytes after the transport encodings are undone.
        types: Media types that are accepted, lower-case.
        connect: Seconds to connect, all tries together.
        read: Seconds of silence.
        total: Seconds for the page with names, redirects and a retry, our own waiting left out.
    """

    wire: int
    decoded: int
    types: frozenset[str]
    connect: float = 5.0
    read: float = 10.0
    total: float = 20.0


PAGE = Limits(wire=2 * MIB, decoded=5 * MIB, types=PAGE_TYPES)
PICTURE = Limits(wire=15 * MIB, decoded=15 * MIB, types=PICTURE_TYPES)
PROOF = Limits(wire=256 * KIB, decoded=256 * KIB, types=TEXT_TYPES)
ROBOTS = Limits(wire=512 * KIB, decoded=512 * KIB, types=ROBOTS_TYPES)
"""RFC 9309, 2.5 asks for at least 500 KiB."""
