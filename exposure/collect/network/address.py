"""Addresses of pages: read strictly, kept in one form (``safety.md`` 1.5 and 6.1).

Nothing here is repaired: what two programs could read differently is refused. No message repeats an
address, since a path holds a handle.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes, urljoin

from exposure.collect.network.host import host_name
from exposure.errors import AddressError

MAX_LENGTH = 2048
"""Characters in an address, as given and as sent."""

_SHAPE = re.compile(
    r"(?P<scheme>[a-zA-Z][a-zA-Z0-9+.-]*)://(?P<authority>[^/?#]*)"
    r"(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?(?:#.*)?",
    re.DOTALL,
)
_AUTHORITY = re.compile(r"(?P<host>[^:\[\]%]+)(?::(?P<port>[0-9]{1,5}))?")
_ODD = re.compile(r"(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?///|[a-zA-Z][a-zA-Z0-9+.-]*:(?!//)")
"""Redirects that browsers and ``urljoin`` send to different hosts."""
_PORTS = {"https": "443", "http": "80"}
_REFUSED = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"})
"""Unicode categories of controls, invisible marks, lone surrogates and spaces."""

_UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
_PATH = frozenset(_UNRESERVED + "!$&'()*+,;=:@/")
_QUERY = _PATH | {"?"}
_ROUNDS = 5
"""How often percent escapes may be wrapped in percent escapes before we stop looking."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address that may be asked.

    Attributes:
        scheme: ``https`` or ``http``.
        host: A public name in lower-case ASCII.
        path: Begins with ``/``; percent escapes only where needed, in upper case.
        query: Without its question mark; None where there is none.
    """

    scheme: str
    host: str
    path: str = field(repr=False)
    query: str | None = field(repr=False, default=None)

    @property
    def port(self) -> int:
        """443 or 80."""
        return int(_PORTS[self.scheme])

    @property
    def target(self) -> str:
        """What stands in the request line."""
        return self.path if self.query is None else f"{self.path}?{self.query}"

    @property
    def url(self) -> str:
        """The whole address, without a fragment."""
        return f"{self.scheme}://{self.host}{self.target}"

    @property
    def canonical(self) -> str:
        """The form in which two addresses of one page are equal: https, and no query."""
        return f"https://{self.host}{self.path}"

    def follow(self, location: str) -> "Address":
        """Return where a redirect from here leads.

        Args:
            location: The ``Location`` header: an address, or a part of one.

        Raises:
            AddressError: It leads to an address that must not be asked, or from https to http.
        """
        _check_characters(location)
        try:
            joined = "" if _ODD.match(location) else urljoin(self.url, location)
        except ValueError:
            joined = ""  # brackets that do not close; refused below like any other shape
        there = parse(joined)
        if self.scheme == "https" and there.scheme == "http":
            raise AddressError(
                f"{self.host}: it sends us on to an unencrypted page; nothing more was asked, "
                "look at it in a browser"
            )
        return there


def parse(text: str) -> Address:
    """Return the address that ``text`` is.

    Args:
        text: An absolute ``https`` or ``http`` address, at most 2,048 characters. A fragment is
            dropped, as browsers do not send it.

    Raises:
        AddressError: It is none, or one that must not be asked.
    """
    _check_characters(text)
    shape = _SHAPE.fullmatch(text)
    scheme = shape["scheme"].lower() if shape else ""
    if not shape or scheme not in _PORTS:
        raise AddressError("the address: it does not begin with https:// or http://; give it in full")
    host = _host(shape["authority"], scheme)
    query = None if shape["query"] is None else _escaped(shape["query"], _QUERY, host)
    address = Address(scheme, host, _path(shape["path"], host), query)
    if len(address.url) > MAX_LENGTH:
        raise _too_long()
    return address


def canonical(text: str) -> str:
    """Return an address in canonical form: https, ASCII host, no query, no dots, no encoded slashes.

    Raises:
        AddressError: It is no address, or one that must not be asked.
    """
    return parse(text).canonical


def _too_long() -> AddressError:
    return AddressError(f"the address: longer than {MAX_LENGTH} characters; give a shorter one")


def _check_characters(text: str) -> None:
    if len(text) > MAX_LENGTH:
        raise _too_long()
    if "\\" in text or any(unicodedata.category(c) in _REFUSED for c in text):
        raise AddressError("the address: it holds a space, a backslash or an invisible character; remove it")


def _host(authority: str, scheme: str) -> str:
    """Return the host, after looking for user names, ports and IP addresses."""
    if "@" in authority:
        raise AddressError("the address: it holds a user name before the host; give it without")
    if "[" in authority:
        raise AddressError("the address: its host is a number; only public sites are asked, by name")
    shape = _AUTHORITY.fullmatch(authority)
    if not shape:
        raise AddressError("the address: its host is not a valid name; copy it again from the browser")
    host = host_name(shape["host"])
    if shape["port"] not in {None, _PORTS[scheme]}:
        raise AddressError(
            f"{host}: another port than 443 for https or 80 for http; give it without the port"
        )
    return host


def _path(text: str, host: str) -> str:
    """Return the path in its one form, after looking for slashes and dots in disguise."""
    path = _escaped(text, _PATH, host) or "/"
    if path.startswith("//"):
        raise AddressError(f"{host}: the address has two slashes after the host; remove one")
    for seen in _readings(path, host):
        if seen.count("/") != path.count("/") or "\\" in seen:
            raise AddressError(f"{host}: the address holds an encoded slash; give it without")
        if any(part.split(";")[0] in {".", ".."} for part in seen.split("/")):
            raise AddressError(f"{host}: the address holds '.' or '..' as a part; give it without")
    return path


def _readings(path: str, host: str) -> list[str]:
    """Return the path as servers may read it, which unescape once, twice or more, and fold letters."""
    seen = [path]
    for _ in range(_ROUNDS):
        further = _unescaped(seen[-1], host)
        if further == seen[-1]:
            return [reading for s in seen for reading in (s, unicodedata.normalize("NFKC", s))]
        seen.append(further)
    raise AddressError(f"{host}: the address is escaped many times over; copy it again from the browser")


def _escaped(text: str, kept: frozenset[str], host: str) -> str:
    """Return text with exactly those characters escaped that have to be, as UTF-8.

    Raises:
        AddressError: An escape is broken, is not UTF-8, or stands for a control character.
    """
    if re.search(r"%(?![0-9A-Fa-f]{2})", text):
        raise AddressError(f"{host}: the address holds a broken % escape; copy it again from the browser")
    parts = re.split(r"(%[0-9A-Fa-f]{2})", text)
    done = "".join(_escape(part) if part.startswith("%") else _quote(part, kept) for part in parts)
    _unescaped(done, host)
    return done


def _escape(escape: str) -> str:
    """Return one percent escape in upper case, or the letter it need not stand for."""
    letter = chr(int(escape[1:], 16))
    return letter if letter in _UNRESERVED else escape.upper()


def _quote(text: str, kept: frozenset[str]) -> str:
    return "".join(c if c in kept else "".join(f"%{b:02X}" for b in c.encode()) for c in text)


def _unescaped(text: str, host: str) -> str:
    """Return text without one layer of escapes; overlong forms of a slash or dot are no UTF-8."""
    try:
        seen = unquote_to_bytes(text).decode("utf-8")
    except UnicodeDecodeError:
        seen = "\0"
    if any(unicodedata.category(c) == "Cc" for c in seen):
        raise AddressError(f"{host}: the address holds a control character or broken letters; remove them")
    return seen
