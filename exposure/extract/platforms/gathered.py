"""What a document gives, as it is gathered: each detail once."""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime

from exposure.extract.platforms.claims import ascii_host
from exposure.model import (
    Audience,
    Category,
    Document,
    Evidence,
    GeoPoint,
    Kind,
    Level,
    Link,
    Locator,
    Outcome,
    OwnerText,
    Reading,
    Subject,
    Words,
)
from exposure.model.codec import MAX_TEXT

_ADDRESSES = frozenset({Kind.BIO_LINK, Kind.TEXT_ACCOUNT, Kind.REL_ME})
_ADDRESS = re.compile(r"(?:https?://)?([^\s/?#@:]+\.[^\s/?#@:]{2,})(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)


@dataclass(slots=True, kw_only=True)
class Gathered:
    """What has been found in a document so far.

    Attributes:
        document: The document.
        found_by: The platform's name.
        audience: Who can see what stands in it.
        evidence: The details, each once.
        owner_texts: Where proof words count.
        links: Links, each once.
        notes: Sentences for the person.
        stated: Kinds and values of fields that help to read the biography beside them.
    """

    document: Document
    found_by: str
    audience: Audience
    evidence: list[Evidence] = field(default_factory=list)
    owner_texts: list[OwnerText] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    notes: list[Words] = field(default_factory=list)
    stated: list[tuple[Kind | None, object]] = field(default_factory=list, repr=False)
    _places: dict[tuple[object, ...], int] = field(default_factory=dict, repr=False)

    def add(self, evidence: Evidence) -> None:
        """Keep a detail; of several that say the same, the surest. What is timed is an item of its own."""
        sort = Kind.BIO_LINK if evidence.kind in _ADDRESSES else evidence.kind
        same = (sort, bare(evidence.value), evidence.posted)
        place = self._places.setdefault(same, len(self.evidence))
        if place == len(self.evidence):
            self.evidence.append(evidence)
        elif evidence.level > self.evidence[place].level:
            self.evidence[place] = evidence

    def detail(
        self,
        kind: Kind,
        value: str | int | GeoPoint,
        at: Locator,
        *,
        level: Level = Level.STRONG,
        posted: datetime | None = None,
        subject: Subject = Subject.OWNER,
    ) -> None:
        """Keep a detail that the document itself states."""
        self.add(
            Evidence(
                kind=kind,
                value=value[:MAX_TEXT] if isinstance(value, str) else value,
                source=self.document.source,
                locator=at,
                found_by=self.found_by,
                level=level,
                subject=subject,
                audience=self.audience,
                category=category(kind),
                posted=posted,
            )
        )

    def link(self, address: str, *, rel_me: bool, owner: bool) -> None:
        """Keep a link; of several to one address, the strongest marks count."""
        known = next((i for i, old in enumerate(self.links) if bare(old.address) == bare(address)), None)
        if known is None:
            self.links.append(Link(address=address, rel_me=rel_me, owner=owner))
        else:
            old = self.links[known]
            self.links[known] = replace(old, rel_me=old.rel_me or rel_me, owner=old.owner or owner)

    def reading(self, outcome: Outcome, keys: tuple[tuple[str, str], ...] = ()) -> Reading:
        """Return it as a reading."""
        return Reading(
            outcome=outcome,
            evidence=tuple(self.evidence),
            owner_texts=tuple(self.owner_texts),
            links=tuple(self.links),
            keys=keys,
            notes=tuple(self.notes),
        )


def category(kind: Kind) -> Category | None:
    """Return the category of what a profile's field says in words, or None."""
    from exposure.extract.text.contract import CATEGORIES  # noqa: PLC0415 (addresses do without the recognizers)

    return Category.NAME if kind is Kind.PROFILE_NAME else CATEGORIES.get(kind)


def bare(value: object) -> str:
    """Return a value as it is compared: an address without scheme, ``www`` and last slash, case folded."""
    words = " ".join(str(value).split()).casefold()
    return re.sub(r"^(?:https?://)?(?:www\.)?|[/.]+$", "", words)


def address_of(value: str) -> str | None:
    """Return the absolute web address that somebody typed, with or without its scheme, or None."""
    match = _ADDRESS.fullmatch(value)
    if match is None or ascii_host(match[1]) is None or not re.search(r"[^\W\d]{2,}$", match[1]):
        return None
    return value if re.match(r"https?://", value, re.IGNORECASE) else f"https://{value}"
