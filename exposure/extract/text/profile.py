"""What the other fields of a profile say helps to read its biography, segment by segment.

A segment that repeats the name field is the name, one that repeats the location field, or a part of it, is
the town, and one that is called like the site linked from the profile is where somebody works or what they
run. Nothing else is known of a segment by that: a field that says something else takes nothing away.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from exposure.extract.text.account import NETWORKS
from exposure.extract.text.contract import Span
from exposure.extract.text.passage import Segment, fold
from exposure.model import Evidence, Kind, Level

_WORD = re.compile(r"[^\W\d_]{2,}")
_NAMED = re.compile(r"[^\W\d_]{2,40}(?:[ '-][^\W\d_]{2,40}){0,4}")
_PARTS = re.compile(r"[,/|·•()]+")
_HEADS = frozenset({"www", "blog", "shop", "me", "about", "links", "en"})
"""First labels of a host that name no one."""
MOST = 20
"""Values of a profile that are kept of each sort."""
LONGEST = 100
"""Characters of a value or segment that are compared."""
SHORTEST = 4
"""Letters of a site's name, at least."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a profile's other fields state, folded.

    Attributes:
        names: The words of the names.
        places: Locations as stated, and their parts between commas.
        sites: Names of linked sites, letters and digits only.
    """

    names: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()

    @classmethod
    def of(cls, stated: Iterable[tuple[Kind | None, object]]) -> "Known":
        """Return what is known from kinds and values; of other kinds nothing."""
        names, places, sites = set[str](), set[str](), set[str]()
        for kind, value in stated:
            if not isinstance(value, str):
                continue
            if kind in {Kind.PROFILE_NAME, Kind.BIO_NAME}:
                names.update(_WORD.findall(fold(value[:LONGEST]))[:MOST])
            elif kind is Kind.BIO_TOWN:
                said = fold(value[:LONGEST])
                places.update(part.strip() for part in (said, *_PARTS.split(said)) if len(part.strip()) > 1)
            elif kind in {Kind.BIO_LINK, Kind.REL_ME} and len(sites) < MOST:
                sites |= _sites(value)
        return cls(frozenset(names), frozenset(places), frozenset(sites))

    @classmethod
    def from_evidence(cls, found: Iterable[Evidence]) -> "Known":
        """Return what is known from details that a profile's own fields gave."""
        return cls.of((e.kind, e.value) for e in found)


NOTHING = Known()


def labels(bio: Sequence[Segment], known: Known) -> Iterator[Span]:
    """Yield what segments are by the profile's other fields; a town and its country are one."""
    last: Span | None = None
    for segment in bio if known != NOTHING else ():
        span = _label(segment, known)
        if last and span and last.kind is span.kind is Kind.BIO_TOWN and segment.mark == ",":
            last = replace(last, end=span.end)
            continue
        if last:
            yield last
        last = span
    if last:
        yield last


def _label(segment: Segment, known: Known) -> Span | None:
    low = segment.low[:LONGEST].strip(" .!-")
    if _NAMED.fullmatch(low) and known.names.issuperset(_WORD.findall(low)):
        return Span(segment.start, segment.end, kind=Kind.BIO_NAME)
    if low in known.places:
        return Span(segment.start, segment.end, kind=Kind.BIO_TOWN)
    if _squashed(low.removeprefix("@")) in known.sites:
        return Span(segment.start, segment.end, kind=Kind.BIO_WORK, level=Level.HINT)
    return None


def _sites(address: str) -> set[str]:
    """Return the name of the site at an address: "brightnest" of ``https://www.brightnest.example``."""
    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:
        return set()
    labels = [x for x in fold(host).split(".")[:-1] if x not in _HEADS]
    name = _squashed(labels[0]) if labels else ""
    return {name} if len(name) >= SHORTEST and name not in NETWORKS else set()


def _squashed(low: str) -> str:
    return re.sub(r"[\W_]+", "", low)
