"""One request, one answer: sent under our own name, read raw, believed only as far as it agrees."""

import re
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.client import HTTPException
from types import MappingProxyType

import requests
import urllib3

from exposure.collect.network.address import Address
from exposure.collect.network.body import decoded
from exposure.collect.network.charset import charset
from exposure.collect.network.media import agrees, media_type
from exposure.collect.network.wire import Line, Session, Trust
from exposure.errors import FetchError
from exposure.version import __version__

PROJECT_PAGE = "https://exposure.example/"
USER_AGENT = f"Exposure/{__version__} (+{PROJECT_PAGE}; run by the account owner)"

KEPT_HEADERS = frozenset(
    {
        "cf-mitigated",
        "content-language",
        "content-type",
        "last-modified",
        "link",
        "retry-after",
        "x-ratelimit-remaining",
        "x-robots-tag",
    }
)
"""Headers that some reader needs; the rest is not kept, cookies least of all."""
_MAX_HEADER = 1000

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ACCEPT = re.compile(r"[A-Za-z0-9!#$&^_.+*/;=, -]{1,200}")
_STEP = 64 * 1024
_TROUBLE = (requests.RequestException, urllib3.exceptions.HTTPError, HTTPException, OSError, ValueError)
"""What the libraries raise over a broken or hostile answer; ``ValueError`` is a header's number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one request gave.

    Attributes:
        status: The HTTP status.
        content: The decoded body; empty for a redirect, and for an error page of a wrong type.
        media_type: From the header; empty where ``content`` was not kept.
        charset: A Python codec.
        headers: The kept ones, by lower-case name.
        location: Where a redirect leads, or None.
    """

    status: int
    content: bytes = field(repr=False)
    media_type: str
    charset: str
    headers: Mapping[str, str] = field(repr=False)
    location: str | None = field(repr=False)


def ask(address: Address, *, accept: str, line: Line, trust: Trust) -> Answer:
    """Send one request and read its answer.

    Args:
        address: A checked address.
        accept: The ``Accept`` header.
        line: The connection to use, with its limits.
        trust: Gives the context for TLS.

    Raises:
        AddressError: The host leads into a network that is not public.
        FetchError: No answer, a broken one, or a page that is too large or of a wrong type.
    """
    if not _ACCEPT.fullmatch(accept):
        raise ValueError("accept is no list of media types")
    headers = {
        "Host": address.host,
        "User-Agent": USER_AGENT,
        "Accept": accept,
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }
    try:
        with Session(address, line, trust, headers) as session:
            return _answer(session, address, line)
    except _TROUBLE as error:
        fault = _sentence(error, line)
    # Raised out here, for the library's own error holds the whole address.
    raise FetchError(f"{address.host}: {fault}")


def _answer(session: Session, address: Address, line: Line) -> Answer:
    prepared = session.prepare_request(requests.Request("GET", address.url))
    if prepared.url != address.url:
        raise ValueError("the address reads differently")
    timeout = (line.patience(address.host, line.limits.connect), line.limits.read)
    response = session.send(prepared, stream=True, timeout=timeout, allow_redirects=False, proxies={})
    try:
        return _read(response, address.host, line)
    finally:
        response.close()


def _read(response: requests.Response, host: str, line: Line) -> Answer:
    """Read an answer. The body of a redirect is never touched."""
    kind = response.headers.get("content-type", "")
    content, media = b"", ""
    if not 300 <= response.status_code < 400:
        content, media = _body(response, kind, host, line)
    return Answer(
        status=response.status_code,
        content=content,
        media_type=media,
        charset=_charset(kind, content, media),
        headers=_kept(response.headers),
        location=response.headers.get("location") if response.status_code in _REDIRECTS else None,
    )


def _body(response: requests.Response, kind: str, host: str, line: Line) -> tuple[bytes, str]:
    """Return content and media type; an error page that breaks a rule is read as an empty one."""
    try:
        return _checked_body(response, kind, host, line)
    except FetchError:
        if response.status_code == 200:
            raise
    return b"", ""


def _checked_body(response: requests.Response, kind: str, host: str, line: Line) -> tuple[bytes, str]:
    media = media_type(kind)
    if media not in line.limits.types:
        raise FetchError(f"{host}: the answer is of a type that is not read; save the page instead")
    length = response.headers.get("content-length", "")
    if re.fullmatch(r"[0-9]{1,18}", length) and int(length) > line.limits.wire:
        raise FetchError(f"{host}: the page is larger than the {line.limits.wire} bytes allowed; it was left")
    coding = response.headers.get("content-encoding", "")
    content = decoded(_chunks(response), coding, limit=line.limits.decoded, host=host)
    if not agrees(media, content, _charset(kind, content, media)):
        raise FetchError(f"{host}: the answer is not of the type it says; save the page instead")
    return content, media


def _chunks(response: requests.Response) -> Iterator[bytes]:
    """Yield the body as it stands on the wire, without chunk framing and still compressed."""
    while chunk := response.raw.read(_STEP, decode_content=False):
        yield chunk


def _charset(kind: str, content: bytes, media: str) -> str:
    return charset(kind, content, declared=not media.endswith("json"))


def _kept(headers: Mapping[str, str]) -> Mapping[str, str]:
    few = {name.lower(): value[:_MAX_HEADER] for name, value in headers.items()}
    return MappingProxyType({name: few[name] for name in sorted(KEPT_HEADERS & few.keys())})


def _sentence(error: Exception, line: Line) -> str:
    """Say what went wrong without the address, which the library's own words hold."""
    if isinstance(error, (requests.exceptions.SSLError, urllib3.exceptions.SSLError, ssl.SSLError)):
        return "its certificate does not prove that it is this host; nothing was read, check the spelling"
    if isinstance(error, (requests.Timeout, urllib3.exceptions.TimeoutError, TimeoutError)):
        return f"silent for {line.waited:.3g} seconds; try again later"
    return f"the answer is broken or breaks off ({type(error).__name__}); try again later"
