"""A page saved as MHTML (RFC 2557): its HTML, with the address it was saved from written into it."""

import codecs
import email
import email.policy
import re
from dataclasses import replace
from email.header import Header
from email.message import Message
from itertools import islice
from typing import Any

from exposure.errors import ParseError
from exposure.model import Document

MEDIA_TYPES = frozenset({"multipart/related", "message/rfc822", "application/x-mimearchive"})
MAX_PARTS = 2000
MAX_HEADER = 1 << 14
"""Characters of one header; a longer one counts as missing, for taking it apart would not end."""
_WEB = tuple(
    """
    utf-8 ascii iso8859 cp125 cp866 cp874 cp932 cp949 koi8 mac-roman mac-cyrillic big5 gb18030 gbk gb2312
    euc_jp euc_kr shift_jis iso2022_jp tis-620
    """.split()  # noqa: SIM905 (a table reads best as one)
)


class _Part(Message):
    """A part without headers that are too long to be honest."""

    def get(self, name: str, failobj: Any = None) -> Any:
        """Return a header, or ``failobj`` where it is missing."""
        value = super().get(name, failobj)
        return failobj if isinstance(value, str | Header) and len(str(value)) > MAX_HEADER else value


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
    message = email.message_from_bytes(document.content, _Part, policy=email.policy.compat32)
    outer = str(message.get("Snapshot-Content-Location") or "").strip()
    html = _html(message, outer)
    if html is None:
        raise ParseError("a saved page without HTML in it")
    content = html.get_payload(decode=True)
    charset = html.get_content_charset("utf-8")
    if not isinstance(content, bytes):
        raise ParseError("a saved page whose HTML cannot be decoded")
    own = str(html.get("Content-Location") or "").strip()
    if _plain(own) and _plain(outer) and not _same(own, outer):
        raise ParseError("a saved page that was not saved from the address it names")
    where = own if _plain(own) else outer
    mark = f"<!-- saved from url=({len(where):04})" + where + " -->\n" if _plain(where) else ""
    return replace(
        document, content=mark.encode("ascii") + content, media_type="text/html", charset=_known(charset)
    )


def _html(message: Message, outer: str) -> Message | None:
    """Return the HTML part that was saved from the file's address, else the first: others are frames."""
    parts = islice(message.walk(), MAX_PARTS)
    found = [part for part in parts if part.get_content_type() in {"text/html", "application/xhtml+xml"}]
    named = (part for part in found if _same(str(part.get("Content-Location") or "").strip(), outer))
    return next(named, found[0] if found else None)


def _same(one: str, other: str) -> bool:
    """Return whether two addresses are one, whatever place on the page they name."""
    return bool(one) and one.partition("#")[0] == other.partition("#")[0]


def _plain(address: str) -> bool:
    """Return whether an address can stand in a comment."""
    return bool(re.fullmatch(r"https?://[!-~]+", address, re.IGNORECASE)) and "--" not in address


def _known(charset: str) -> str:
    """Return a text encoding of the web; UTF-8 for others, which a browser would not read by either."""
    try:
        name = codecs.lookup(charset).name
    except (LookupError, ValueError):
        return "utf-8"
    return name if name.startswith(_WEB) else "utf-8"
