"""Whose address is it: from what a person typed to the one account that it names."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from urllib.parse import quote, unquote, urlsplit

from exposure.extract.platforms.contract import Page, Platform, Rank
from exposure.model import Account
from exposure.plugins import discover

MAX_ADDRESS = 2048
SHORTENERS = frozenset(
    {
        "bit.ly",
        "buff.ly",
        "cutt.ly",
        "dub.sh",
        "fb.me",
        "goo.gl",
        "ig.me",
        "is.gd",
        "lnkd.in",
        "on.soundcloud.com",
    }
    | {"ow.ly", "pin.it", "rb.gy", "redd.it", "rebrand.ly", "shorturl.at", "spotify.link", "t.co", "t.ly"}
    | {"tinyurl.com", "tr.ee", "vm.tiktok.com", "vt.tiktok.com", "youtu.be"}
)
"""Hosts of short links: they say nothing about whose they are, and are not resolved."""
_DOORS = ("www.", "m.", "mobile.", "touch.", "web.")
"""How the hosts of a site's pages for phones begin."""
_AROUND = "<>\"'\u201c\u201d\u00ab\u00bb()[] "
"""What people copy along with an address."""
_FEDERATED = re.compile(r"(?:acct:|@)(?P<handle>\w[\w.-]*)@(?P<host>[^\s@/]+)", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*")
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\xa0\\\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff\ud800-\udfff]")
_PATH = re.compile(
    r"(?:/(?!\.{1,2}(?:/|\?|\Z))[\w.~@!$'()*+,;=:%-]*)+(?:\?[\w.~@!$'()*+,;=:/%&-]*)?", re.ASCII
)
"""A path with its query as it can be put into an address: no host, no dot segments."""
_FRONT = re.compile(r"(?:^|/)(?:index|default|home)\.(?:html?|php|aspx?)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """An address as a platform understands it.

    Attributes:
        platform: Which.
        account: Whose.
        url: The canonical address of the account.
        values: What stands for the names in the platform's templates.
    """

    platform: Platform
    account: Account
    url: str = field(repr=False)
    values: Mapping[str, str] = field(repr=False, compare=False)

    @property
    def settings_url(self) -> str:
        """Where the owner changes what the account shows, or empty."""
        return _fill(self.platform.settings_url, self.values)

    @property
    def ssh_keys(self) -> str:
        """Where the platform publishes the account's SSH keys, or empty."""
        return _fill(self.platform.ssh_keys, self.values)

    def address(self, page: Page, keys: Mapping[str, str] = MappingProxyType({})) -> str | None:
        """Return the address of one of the platform's pages, all values percent-encoded.

        Args:
            page: The page.
            keys: What the pages before it gave (``Reading.keys``); they cannot replace handle or host.

        Returns:
            None where this account has no such page: the pages before it did not give what its
            address needs, or it speaks of a whole host and the account is only a part of one.
        """
        plain = {k: v for k, v in keys.items() if not k.endswith("path") or _PATH.fullmatch(v)}
        values = {**plain, **self.values}
        if page.needs - values.keys() or (page.whole and self.account.handle):
            return None
        return _fill(page.url, values)


def platforms() -> tuple[Platform, ...]:
    """Return every platform in the order in which it is asked."""
    found = discover("exposure.extract.platforms", "PLATFORM", Platform)
    return tuple(sorted(found, key=lambda p: p.rank))


def platform(name: str) -> Platform | None:
    """Return the platform of that name, or None."""
    return next((p for p in platforms() if p.name == name), None)


def claim(url: str) -> Claim | None:
    """Return the account that an address names.

    Named platforms are asked first, then those that can be on any host, and last a site of one's
    own. Scheme and ``www`` may be left out, but only a full address can be a site of one's own.

    Args:
        url: As typed; also ``@name@host``.

    Returns:
        None where it is no web address, is a short link, or is on a known site and no profile there.
    """
    url = url.strip().strip(_AROUND).rstrip(",;")
    if match := _FEDERATED.fullmatch(url):
        url = f"https://{match['host']}/@{match['handle']}"
    parts = _parts(url)
    if parts is None:
        return None
    host, path, query, full = parts
    known = [p for p in platforms() if owns(p, host)]
    if not known and posts_like(host, path):
        return None
    found = _first(known, host, path, query) or _by_another_door(host, path, query)
    if found or known:
        return found
    anywhere = (p for p in platforms() if p.rank is not Rank.NAMED and (full or p.rank is not Rank.REST))
    return _first(anywhere, host, path, query)


def _by_another_door(host: str, path: str, query: str) -> Claim | None:
    """Return the account of a known site whose pages for phones have a host of their own."""
    door = next((d for d in _DOORS if host.startswith(d)), "")
    inner = host.removeprefix(door)
    if not door:
        return None
    named = (p for p in platforms() if p.rank is Rank.NAMED and owns(p, inner))
    return _first(named, inner, path, query)


def _first(asked: Iterable[Platform], host: str, path: str, query: str) -> Claim | None:
    """Return what the first platform that sees an account in an address makes of it."""
    return next((found for p in asked if (found := _claimed(p, host, path, query))), None)


def posts_like(host: str, path: str) -> Platform | None:
    """Return the network whose servers are on any host and name their posts so, or None."""
    address = f"https://{host}{unquote(path)}"
    anywhere = (p for p in platforms() if p.rank is Rank.ANYWHERE and p.post)
    return next((p for p in anywhere if p.post and p.post.fullmatch(address)), None)


def owns(platform: Platform, host: str) -> bool:
    """Return whether a host is a platform's own."""
    hosts = (platform.host, *platform.also) if platform.host else platform.also
    return any(host == h or (h.startswith(".") and host.endswith(h)) for h in hosts)


def _claimed(platform: Platform, host: str, path: str, query: str) -> Claim | None:
    """Return the claim if the address is one of the platform's profiles."""
    bare = f"https://{host}{unquote(path)}"
    for address in (bare, f"{bare}?{query}") if query else (bare,):
        if platform.post and platform.post.fullmatch(address):
            return None
        match = platform.profile.fullmatch(address)
        groups = {name: value for name, value in match.groupdict().items() if value} if match else {}
        handle = _FRONT.sub("", _group(groups, "handle").strip("/")).strip("/")
        if match and handle.casefold() not in platform.reserved:
            return _made(platform, groups, host=host, handle=handle, path=path)
    return None


def _made(
    platform: Platform, groups: Mapping[str, str], *, host: str, handle: str, path: str
) -> Claim | None:
    """Return the claim for what an address matched, or None where its host is none."""
    where = ascii_host(_group(groups, "host") or platform.host or host)
    if where is None:
        return None
    further = {name.rstrip("0123456789"): value for name, value in groups.items()}
    further |= {name: _quoted(value) for name, value in further.items() if name.endswith("path")}
    values = {**further, "handle": handle, "host": where, "path": path or "/"}
    account = Account(platform=platform.name, host=where, handle=handle)
    return Claim(platform=platform, account=account, url=_fill(platform.home, values), values=values)


def _group(groups: Mapping[str, str], name: str) -> str:
    """Return the group of a name, or of that name with a number, or an empty string."""
    return next((value for key, value in groups.items() if key.rstrip("0123456789") == name), "")


def _parts(url: str) -> tuple[str, str, str, bool] | None:
    """Split an address into host, path and query, and say whether its scheme was given.

    None for whatever is no plain public web address: other schemes and ports, user names, control
    characters, dot segments, encoded slashes (``safety.md`` 1.5 and 6.1).
    """
    full = bool(re.match(r"https?://", url, re.IGNORECASE))
    if not url or len(url) > MAX_ADDRESS or _UNSAFE.search(url) or (not full and "://" in url):
        return None
    try:
        split = urlsplit(url if full else f"https://{url}")
        host, port = ascii_host(split.hostname or ""), split.port
    except ValueError:
        return None
    standard = port in {None, 80 if split.scheme == "http" else 443}
    if host is None or host in SHORTENERS or split.username is not None or not standard:
        return None
    if any(_odd(segment) for segment in split.path.split("/")) or (not full and "." not in host):
        return None
    return host, _quoted(unquote(split.path)), split.query, full


def _quoted(path: str) -> str:
    """Return a path as it is put into an address."""
    return quote(path, safe="/~@:!$&'()*+,;=-._")


def ascii_host(host: str) -> str | None:
    """Return a host name in lower-case ASCII (IDNA 2008 with UTS 46), or None if it is none."""
    host = host.lower().removesuffix(".")
    if not host.isascii():
        import idna  # noqa: PLC0415 (its tables are large, and few names need them)

        try:
            host = idna.encode(host, uts46=True).decode()
        except idna.IDNAError:
            return None
    return host if _HOST.fullmatch(host) else None


def _odd(segment: str) -> bool:
    """Return whether a part of a path is more than a name."""
    plain = unquote(segment)
    hidden = bool(_UNSAFE.search(plain.replace(" ", "")))
    return plain in {".", ".."} or hidden or any(c in plain for c in "/?#%\ufffd")


def _fill(template: str, values: Mapping[str, str]) -> str:
    """Put values into an address; ``host`` and paths are already in their final form."""
    ready = {k: v if k == "host" or k.endswith("path") else quote(v, safe="") for k, v in values.items()}
    return template.format(**ready)
