"""Addresses on a known site that are no profile: what they are, and which address to give instead."""

import re
from urllib.parse import unquote, urlsplit

from exposure.extract.platforms.claims import SHORTENERS, ascii_host, owns, platforms, posts_like
from exposure.extract.platforms.contract import Platform
from exposure.model import Words

SHORT = Words.of(
    "This is a short link, and short links are not followed: they do not say whose page they lead to. "
    "Open it in the browser, go to your profile, and give the address that the browser shows there."
)
_SHORT_PATHS = re.compile(
    r"(?:[\w-]+\.)?(?:facebook\.com/share|tiktok\.com/t|reddit\.com/(?:r|user|u)/[\w-]+/s)/[\w-]+/?",
    re.IGNORECASE,
)
"""Short links on the hosts of the sites themselves."""
_POST = (
    "This is the address of a single post on {site}, not of a profile. Open it, press the name of the one "
    "who wrote it, and give the address of that page if it is yours. It looks like {example}"
)
_OTHER = (
    "This is a page of {site}, but no profile. Open your own profile there and give the address that the "
    "browser shows. It looks like {example}"
)


def site_of(address: str) -> Platform | None:
    """Return the platform on whose host an address is, or whose form of a post it has, or None."""
    host = _host(address)
    if not host:
        return None
    path = urlsplit(address if "://" in address else f"https://{address}").path
    return next((p for p in platforms() if owns(p, host)), None) or posts_like(host, path)


def is_short(address: str) -> bool:
    """Return whether an address is a short link."""
    host = _host(address)
    path = urlsplit(address if "://" in address else f"https://{address}").path if host else ""
    return host in SHORTENERS or _SHORT_PATHS.fullmatch(host + path) is not None


def elsewhere(site: Platform, address: str) -> Words:
    """Return what an address on a site is, where it is no profile, and what to give instead."""
    sentence = _POST if is_post(site, address) else _OTHER
    return Words.plain(sentence.format(site=site.title, example=site.example))


def is_post(site: Platform, address: str) -> bool:
    """Return whether an address is one of a single post."""
    parts = urlsplit(address if "://" in address else f"https://{address}")
    bare = f"https://{(parts.hostname or '').lower()}{unquote(parts.path)}"
    forms = (bare, f"{bare}?{parts.query}")
    return site.post is not None and any(site.post.fullmatch(form) for form in forms)


def _host(address: str) -> str:
    """Return the host of an address as it is compared, or an empty string."""
    full = address if re.match(r"https?://", address, re.IGNORECASE) else f"https://{address}"
    try:
        host = urlsplit(full).hostname or ""
    except ValueError:
        return ""
    return ascii_host(host) or ""
