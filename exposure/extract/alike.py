"""The picture that an account shows of itself, as a number by which two accounts can be compared.

It is never looked at: no face, no scene. Where Pillow is installed the number is a difference hash (the
signs of 64 differences of brightness, N. Krawetz, 2013), which stays nearly the same when a site makes
the picture smaller or saves it again; else it is the SHA-256 of the file, which does not.
"""

import email
import email.policy
import hashlib
import io
import re
import warnings
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import islice, pairwise
from urllib.parse import urlsplit

from exposure.extract.mhtml import MAX_PARTS
from exposure.model import BoxPath, Document, Evidence, Kind, Level

FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
MAX_BYTES = 8 * 1024 * 1024
MAX_PIXELS = 25_000_000
MAX_HTML = 2 * 1024 * 1024
"""Bytes of a page in which the picture's address is looked for."""
MAX_TAGS = 3000
_TAG = re.compile(r"<(meta|img|link)\b([^<>]{1,2000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([a-zA-Z-]{1,20})\s{0,3}=\s{0,3}("[^"]{0,1500}"|'[^']{0,1500}')""")
_SHARED = frozenset({"og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"})
_OWN = re.compile(r"\b(?:u-photo|avatar|profile[-_ ]?(?:pic|picture|photo|image))\b", re.IGNORECASE)
_NOBODYS = re.compile(
    r"missing|default|anonymous|placeholder|identicon|silhouette|no[-_]?(?:avatar|photo|image)|blank|egg\b",
    re.IGNORECASE,
)
"""Names of pictures that a site gives to whoever has none."""


def of_picture(document: Document) -> Iterator[Evidence]:
    """Yield the number of a picture that an account's page shows."""
    number = _number(document.content) if document.opened is None else ""
    if number and not _NOBODYS.search(document.name):
        yield _evidence(document, number, "picture")


def of_page(document: Document, page: Document) -> Iterator[Evidence]:
    """Yield the number of the owner's picture in a page that was saved as MHTML.

    Args:
        document: The file.
        page: The HTML page in it.
    """
    html = page.content[:MAX_HTML].decode("utf-8", "replace")
    wanted = [_bare(a) for a in dict.fromkeys(_addresses(html)) if not _NOBODYS.search(urlsplit(a).path)]
    parts = dict(_parts(document)) if wanted else {}
    for number in (_number(parts[address]) for address in wanted if address in parts):
        if number:
            yield _evidence(document, number, "saved picture")
            return


def _addresses(html: str) -> Iterator[str]:
    """Yield the addresses that a page gives for its owner's picture, the surest first."""
    shared, own = [], []
    for tag in islice(_TAG.finditer(html), MAX_TAGS):
        found = {m[1].lower(): m[2][1:-1] for m in _ATTRIBUTE.finditer(tag[2])}
        if (found.get("property") or found.get("name", "")).lower() in _SHARED:
            shared.append(found.get("content", ""))
        elif tag[1].lower() == "img" and _OWN.search(f"{found.get('class', '')} {found.get('alt', '')}"):
            own.append(found.get("src", ""))
    for address in (*shared[:3], *own[:3]):
        try:
            urlsplit(address)
        except ValueError:
            continue
        yield address.replace("&amp;", "&")


def _bare(address: str) -> str:
    """Return an address without what asks for another size of the same picture."""
    parts = urlsplit(address)
    return f"{parts.netloc.lower()}{parts.path}" if parts.netloc else address


def _parts(document: Document) -> Iterator[tuple[str, bytes]]:
    """Yield the addresses and bytes of the pictures in an MHTML file, the first of each last."""
    try:
        message = email.message_from_bytes(document.content, policy=email.policy.compat32)
        parts = [p for p in islice(message.walk(), MAX_PARTS) if p.get_content_maintype() == "image"]
        for part in reversed(parts):
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                yield _bare(str(part.get("Content-Location", "")).strip()), content
    except Exception:  # noqa: BLE001 (the mail parser raises whatever broken headers make it trip over)
        return


def _number(content: bytes) -> str:
    """Return ``dhash:`` or ``sha256:`` and the number; empty for what is no picture or too large."""
    if not 0 < len(content) <= MAX_BYTES:
        return ""
    if not find_spec("PIL"):
        return f"sha256:{hashlib.sha256(content).hexdigest()}"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return f"dhash:{_differences(content):016x}"
        except Exception:  # noqa: BLE001 (whatever a decoder raises: it is no picture that can be compared)
            return ""


def _differences(content: bytes) -> int:
    """Return 64 bits: whether each point of 8 rows of 9 is darker than the next one.

    Raises:
        ValueError: The picture has too many points; and whatever a decoder raises.
    """
    from PIL import Image  # noqa: PLC0415 (an extra)

    with Image.open(io.BytesIO(content), formats=FORMATS) as image:
        if image.width * image.height > MAX_PIXELS:
            raise ValueError("more pixels than are looked at")
        image.draft("L", (72, 64))
        points = image.convert("L").resize((9, 8), Image.Resampling.BOX).tobytes()
    rows = [points[start : start + 9] for start in range(0, 72, 9)]
    signs = [a < b for row in rows for a, b in pairwise(row)]
    return sum(1 << place for place, sign in enumerate(signs) if sign)


def _evidence(document: Document, number: str, place: str) -> Evidence:
    return Evidence(
        kind=Kind.SAME_PICTURE,
        value=number,
        source=document.source,
        locator=BoxPath(place),
        found_by="alike",
        level=Level.LIKELY,
        audience=document.source.audience,
    )
