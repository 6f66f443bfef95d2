"""Links that are a way to reach somebody: ``mailto:``, ``tel:``, ``sms:``, ``geo:``, messengers.

Formats: RFC 6068 (mailto), RFC 3966 (tel), RFC 5724 (sms), RFC 5870 (geo: latitude, longitude);
messengers put the number into the address. Cloudflare hides mail addresses as hexadecimal digits of
which the first two are the key (``data-cfemail``).
"""

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import parse_qs, unquote, urlsplit

from exposure.extract.pages.contract import Detail, Item, Syntax
from exposure.extract.pages.page import Page, attribute
from exposure.extract.pages.values import host, mail, pair, phone
from exposure.model import Kind, Value

MAX_HIDDEN = 50
_CALLS = frozenset({"tel", "sms", "facetime", "facetime-audio", "callto"})
_NAMES = frozenset({"skype", "xmpp", "matrix", "sip", "im", "ymsgr", "aim"})
_HIDDEN = re.compile(r"(?:[0-9a-fA-F]{2}){4,130}")


def read(page: Page) -> Iterator[Item]:
    """Yield addresses, numbers and places of links outside of visitors' blocks."""
    for tag, href in page.links():
        found = _reach(href)
        at = page.at(tag, "href") if found else None
        if found and at:
            yield Detail(found[0], found[1], at)
    for tag in islice((t for t in page.tags if t.has_attr("data-cfemail")), MAX_HIDDEN):
        value = uncover(attribute(tag, "data-cfemail"))
        at = page.at(tag, "data-cfemail") if value and page.owned(tag) else None
        if value and at:
            yield Detail(Kind.BIO_MAIL, value, at)


def _reach(href: str) -> tuple[Kind, Value] | None:
    """Return what a link's address reaches, or None if it is an ordinary link."""
    scheme, _, rest = href.partition(":")
    scheme = scheme.strip().lower()
    if scheme == "mailto":
        address = mail(href)
        return (Kind.BIO_MAIL, address) if address else None
    if scheme in _CALLS:
        number = phone(href)
        return (Kind.BIO_PHONE, number) if number else None
    if scheme == "geo":
        place = pair(unquote(rest))
        return (Kind.PLACE_TAG, place) if place else None
    if scheme in _NAMES:
        name = unquote(rest).partition("?")[0].strip("/")
        return (Kind.BIO_LINK, name) if name else None
    number = messenger(href)
    return (Kind.BIO_PHONE, number) if number else None


def messenger(href: str) -> str | None:
    """Return the number in a messenger's address, as it stands there."""
    try:
        parts = urlsplit(href)
        query = parse_qs(parts.query, max_num_fields=20)
    except ValueError:
        return None
    where = host(href)
    if where == "wa.me" or (where == "t.me" and parts.path.startswith(("/+", "/%2B"))):
        return phone(parts.path.strip("/"))
    if parts.scheme == "whatsapp" or where in {"api.whatsapp.com", "web.whatsapp.com"}:
        return phone(query.get("phone", [""])[0])
    if where == "signal.me" and parts.fragment.startswith("p/"):
        return phone(parts.fragment[2:])
    return None


def uncover(digits: str) -> str | None:
    """Return the mail address behind Cloudflare's digits, or None if there is none."""
    if not _HIDDEN.fullmatch(digits):
        return None
    key, *covered = bytes.fromhex(digits)
    return mail(bytes(key ^ c for c in covered).decode("ascii", errors="replace"))


SYNTAX = Syntax(name="contact", trust=30, read=read)
