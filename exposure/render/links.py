"""Addresses that are safe to put into a page."""

from urllib.parse import quote, urlsplit, urlunsplit

import idna

MAX_ADDRESS = 2048
"""Characters; what is longer is no address that a person can check."""
_SAFE_PATH = "/%:@!$&'()*+,;=~-._"
_SAFE_QUERY = _SAFE_PATH + "?"


def safe_address(text: str) -> str | None:
    """Return an address that may be linked to: http or https, whole, in ASCII; else None.

    The host is in its IDNA form, so that look-alike letters show as ``xn--``. User info, control
    characters and backslashes make it None.
    """
    if len(text) > MAX_ADDRESS or any(c <= " " or c in "\\<>\"'`\x7f" for c in text):
        return None
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
        ascii_host = host if host.isascii() else idna.encode(host, uts46=True).decode("ascii")
    except ValueError:  # a bad port or bracket; idna's errors are ValueErrors too
        return None
    if parts.scheme not in {"http", "https"} or not _plain_host(ascii_host) or parts.username is not None:
        return None
    where = f"{ascii_host}:{port}" if port else ascii_host
    path, query, fragment = (
        quote(part, safe=safe)
        for part, safe in (
            (parts.path, _SAFE_PATH),
            (parts.query, _SAFE_QUERY),
            (parts.fragment, _SAFE_QUERY),
        )
    )
    return urlunsplit((parts.scheme, where, path, query, fragment))


def _plain_host(host: str) -> bool:
    """Whether a host has only the characters of host names."""
    return bool(host) and all(c.isascii() and (c.isalnum() or c in ".-") for c in host)
