"""A page saved as MHTML (RFC 2557): its HTML, with the address it was saved from written into it."""

import email
import email.policy
import re
from dataclasses import replace
from email.message import Message

from exposure.errors import ParseError
from exposure.model import Document

MEDIA_TYPES = frozenset({"multipart/related", "message/rfc822", "application/x-mimearchive"})
MAX_PARTS = 2000


def page(document: Document) -> Document:
    """Return the HTML page in an MHTML file.

    The address in ``Snapshot-Content-Location`` is put before it as browsers do in saved HTML
    (``<!-- saved from url=(23)https://example.org/me -->``).

    Raises:
        ParseError: There is no HTML page in it.
    """
    try:
        return _page(document)
    except ParseError:
        raise
    except Exception as error:  # the mail parser raises whatever broken headers make it trip over
        raise ParseError(f"a broken saved page ({type(error).__name__})") from error


def _page(document: Document) -> Document:
    message = email.message_from_bytes(document.content, policy=email.policy.compat32)
    html = _html(message)
    if html is None:
        raise ParseError("a saved page without HTML in it")
    content = html.get_payload(decode=True)
    charset = html.get_content_charset("utf-8")
    if not isinstance(content, bytes):
        raise ParseError("a saved page whose HTML cannot be decoded")
    where = str(message.get("Snapshot-Content-Location") or html.get("Content-Location") or "").strip()
    mark = f"<!-- saved from url=({len(where):04})" + where + " -->\n" if _plain(where) else ""
    return replace(
        document, content=mark.encode("ascii") + content, media_type="text/html", charset=_known(charset)
    )


def _html(message: Message) -> Message | None:
    """Return the first HTML part."""
    for number, part in enumerate(message.walk()):
        if number >= MAX_PARTS:
            break
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            return part
    return None


def _plain(address: str) -> bool:
    """Return whether an address can stand in a comment."""
    return bool(re.fullmatch(r"https?://[!-~]+", address, re.IGNORECASE)) and "--" not in address


def _known(charset: str) -> str:
    try:
        "".encode(charset)
    except LookupError:
        return "utf-8"
    return charset
