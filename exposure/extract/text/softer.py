"""The posts of a person that tell most, each in words that give away less.

Evidence keeps no post, only the words around a find; a post is put in other words as far as these reach.
"""

from collections import defaultdict
from collections.abc import Iterable

from exposure.extract.text.contract import OTHERS
from exposure.extract.text.gentler import gentler
from exposure.model import Category, Evidence, Gentler, Kind, TextSpan
from exposure.model.codec import locator_to_json

MOST = 12
"""Posts that are put in other words."""
LOOKED_AT = 400
"""Posts that are tried, most telling first."""
_WEIGHTS = {
    Category.HOME: 4, Category.PHONE: 4, Category.DOCUMENT: 4, Category.TRAVEL_ABSENCE: 4,
    Category.ROUTINE: 3, Category.SCHOOL: 3, Category.SECURITY_ANSWER: 3, Category.EMAIL: 2,
    Category.WORKPLACE: 2,
}  # fmt: skip
"""What a post is worth for each sort of thing that it says; 1 for others."""


def softer(evidence: Iterable[Evidence]) -> tuple[Gentler, ...]:
    """Return other words for at most twelve posts, most telling first.

    Args:
        evidence: Everything found. What has no quotation, as after the gate of ownership, is passed
            over, and so are biographies, the words of hard days, and what is about other people alone.
    """
    posts: defaultdict[str, list[Evidence]] = defaultdict(list)
    for e in evidence:
        if _is_said(e) and isinstance(e.locator, TextSpan):
            posts[f"{e.source.uri} {locator_to_json(e.locator.of)}"].append(e)
    ranked = sorted(posts.values(), key=lambda found: -sum(_weights(found)))
    told: dict[str, Gentler] = {}
    for found in ranked[:LOOKED_AT]:
        quote = next((e.quote for e in found if e.quote and e.kind not in OTHERS), "")
        words = gentler(quote, found) if quote else ""
        if words not in (quote, ""):
            told.setdefault(quote, Gentler(quote=quote, words=words))
        if len(told) == MOST:
            break
    return tuple(told.values())


def _is_said(evidence: Evidence) -> bool:
    """Return whether a detail is words of a post that may be quoted."""
    return bool(evidence.category and evidence.quote and evidence.kind is not Kind.TEXT_HARD_TIME) and (
        not evidence.kind.startswith("bio_")
    )


def _weights(found: Iterable[Evidence]) -> list[int]:
    return [_WEIGHTS.get(c, 1) for c in {e.category for e in found} if c]
