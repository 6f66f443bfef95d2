"""What only the page's owner can have put there: the proof, and pictures of the same host."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from exposure.extract.pages.page import Page, attribute
from exposure.model import OwnerText

PROOF = "exposure-proof"
_HTML = frozenset({"text/html", "application/xhtml+xml"})
"""A text that shows markup has no head: somebody else may have written what looks like one."""
MAX_PICTURES = 20
_BEST = (".jpg", ".jpeg", ".heic", ".heif", ".tif", ".tiff")
"""Endings of pictures that mostly keep what the camera wrote into them."""
_WORST = (".svg", ".gif", ".ico")


def texts(page: Page) -> Iterator[OwnerText]:
    """Yield the content of the one ``<meta name="exposure-proof">`` directly in the head of a site.

    Two of them anywhere in the page, or one elsewhere, prove nothing: a visitor may have written it.
    """
    if page.document.source.account.platform != "site" or page.document.media_type not in _HTML:
        return
    marked = [t for t in page.named("meta") if attribute(t, "name").strip().lower() == PROOF]
    if len(marked) != 1 or len(list(page.named("head"))) != 1:
        return
    tag, head = marked[0], page.soup.head
    direct = head is not None and tag.parent is head and head.parent is page.soup.html
    if direct and tag.get("name") == PROOF and not tag.has_attr("hidden"):
        yield OwnerText(name=PROOF, text=attribute(tag, "content"))


def pictures(page: Page) -> Iterator[str]:
    """Yield addresses of the site's own pictures, at most 20, those that may hold a camera's data first."""
    found = dict.fromkeys(_pictures(page))
    ranked = sorted(found, key=_rank)
    yield from ranked[:MAX_PICTURES]


def _pictures(page: Page) -> Iterator[str]:
    for tag in page.named("img"):
        if tag.has_attr("src") and page.owned(tag):
            address = page.absolute(attribute(tag, "src"))
            parts = urlsplit(address)
            if parts.scheme in {"http", "https"} and page.inside(address):
                yield address.partition("#")[0]


def _rank(address: str) -> int:
    path = urlsplit(address).path.lower()
    return 0 if path.endswith(_BEST) else 2 if path.endswith(_WORST) else 1
