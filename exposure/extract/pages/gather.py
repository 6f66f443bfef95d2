"""What the syntaxes find in one page, each value once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from exposure.extract import text as words
from exposure.extract.pages.contract import Detail, Item, Prose
from exposure.extract.pages.page import Page
from exposure.extract.text.contract import CATEGORIES
from exposure.extract.text.profile import NOTHING, Known
from exposure.model import Category, Evidence, Kind, Link, Outcome, Reading, Value, Words
from exposure.model.codec import MAX_TEXT

MAX_EVIDENCE = 800
"""Details of a page that are kept."""
MAX_LINKS = 300
_ADDRESSES = frozenset({Kind.BIO_LINK, Kind.TEXT_ACCOUNT, Kind.REL_ME})


@dataclass(slots=True, eq=False)
class Gather:
    """The details and links found so far, most trusted syntax first.

    Attributes:
        page: The page they are of.
        evidence: The details.
        links: The links by their address.
    """

    page: Page
    evidence: list[Evidence] = field(default_factory=list, repr=False)
    links: dict[str, Link] = field(default_factory=dict, repr=False)
    _seen: set[tuple[object, ...]] = field(default_factory=set, repr=False)
    _read: set[str] = field(default_factory=set, repr=False)

    def add(self, item: Item, found_by: str) -> None:
        """Keep an item unless the same is known."""
        match item:
            case Link():
                self._link(item)
            case Prose():
                self._words(item)
            case Detail():
                self._keep(self._evidence(item, found_by))

    def reading(self) -> Reading:
        """Return what was found; the outcome is the caller's to judge."""
        notes = list(self.page.notes)
        if len(self.evidence) >= MAX_EVIDENCE:
            notes.append(
                Words.of(
                    "The page states very much; only the first {count} details were kept.", count=MAX_EVIDENCE
                )
            )
        return Reading(
            outcome=Outcome.OK,
            evidence=tuple(self.evidence),
            links=tuple(self.links.values())[:MAX_LINKS],
            notes=tuple(notes),
        )

    def _evidence(self, detail: Detail, found_by: str) -> Evidence:
        source, value, moment = self.page.document.source, detail.value, detail.moment
        return Evidence(
            kind=detail.kind,
            value=value[:MAX_TEXT] if isinstance(value, str) else value,
            source=source,
            locator=detail.at,
            found_by=found_by,
            level=detail.level,
            subject=detail.subject,
            audience=source.audience,
            category=CATEGORIES.get(detail.kind),
            when=moment.when if moment else None,
            zone=moment.zone if moment else None,
            posted=moment.posted if moment else None,
        )

    def _keep(self, evidence: Evidence) -> None:
        keys = set(_keys(evidence))
        if len(self.evidence) < MAX_EVIDENCE and not keys & self._seen:
            self._seen |= keys
            self.evidence.append(evidence)

    def _words(self, prose: Prose) -> None:
        """Read words once, however many places repeat them."""
        folded = " ".join(prose.text.casefold().split())
        if not folded or folded in self._read:
            return
        self._read.add(folded)
        moment = prose.moment
        language = self.page.soup.html.get("lang") if self.page.soup.html else None
        for evidence in words.read(
            prose.text,
            source=self.page.document.source,
            of=prose.at,
            bio=prose.bio,
            posted=moment.posted if moment else None,
            lang=language if isinstance(language, str) else None,
            known=Known.from_evidence(self.evidence) if prose.bio else NOTHING,
        ):
            self._keep(replace(evidence, locator=prose.at) if prose.coded else evidence)

    def _link(self, link: Link) -> None:
        old = self.links.get(link.address)
        if old:
            link = replace(old, rel_me=old.rel_me or link.rel_me, owner=old.owner or link.owner)
        self.links[link.address] = link


def _keys(evidence: Evidence) -> Iterator[tuple[object, ...]]:
    """Yield by what a detail is known again: its sort, its value without dressing, its time."""
    sort: Kind | Category = Category.ACCOUNT if evidence.kind in _ADDRESSES else evidence.kind
    category = CATEGORIES.get(evidence.kind)
    if category in {Category.EMAIL, Category.PHONE, Category.NAME, Category.FAMILY, Category.JOB}:
        sort = category
    yield (
        sort,
        bare(evidence.value, evidence.kind),
        evidence.posted if evidence.kind is Kind.POST_TIME else None,
    )


def bare(value: Value, kind: Kind) -> object:
    """Return a value as it is compared: digits of a number, a street without its town, an address bare."""
    if not isinstance(value, str):
        return value
    folded = " ".join(value.casefold().split())
    if kind in {Kind.BIO_PHONE, Kind.TEXT_PHONE}:
        return re.sub(r"\D", "", folded).lstrip("0")
    if kind is Kind.TEXT_ADDRESS:
        return re.split(r"[,\n]", folded)[0].strip(" .")
    if kind in _ADDRESSES:
        return re.sub(r"^(?:https?://)?(?:www\.)?|/$", "", folded)
    return folded
