"""The bytes that were read, before anybody has understood them."""

import os
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

from exposure.model.quick import quick
from exposure.model.source import Source


class OpenFile:
    """A file that stays open for reading until nobody needs it any more.

    Attributes:
        descriptor: The system's number for it, less than 0 once it is closed.
    """

    __slots__ = ("descriptor",)

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor

    def close(self) -> None:
        """Let go of the file."""
        descriptor, self.descriptor = self.descriptor, -1
        if descriptor >= 0:
            with suppress(OSError):
                os.close(descriptor)

    __del__ = close


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One page, photo or file as it came.

    Attributes:
        source: Where it came from.
        content: The bytes, decoded from transport encodings; never shown. A photo's may be only
            its beginning (``complete`` is then False).
        media_type: By content, not by name: ``text/html``, ``application/json``, ``image/jpeg``,
            ``image/heic``, ``application/x-posts`` (the posts file) ...
        charset: The text encoding to read it by (always one Python knows), ``utf-8`` if unsaid.
        name: The file's name without its folders, or empty for a page.
        page: Which of its adapter's pages this is (``profile``, ``posts``), or empty.
        status: The HTTP status, 200 for files.
        read_at: When it was read, aware UTC.
        complete: Whether ``content`` is all of it.
        address: Where it was found after redirects, or empty.
        headers: The few that tell a wall, lower-case names: ``cf-mitigated``, ``x-ratelimit-remaining``.
        line: The number that its first line has in the file; posts files come in pieces.
        tail: The last bytes of a file that is not complete (at most 64 KiB): where phones and
            programs write what did not fit before the picture. Empty if ``complete``.
        size: How many bytes the whole file has, 0 if that is not known.
        opened: The file, where its metadata may lie anywhere in it: a raw photo of 60 MB has some KB of
            that. Then ``content`` is its beginning, and a reader looks at the rest in its place; of a film
            it is all but the samples.
    """

    source: Source
    content: bytes = field(repr=False)
    media_type: str
    charset: str = "utf-8"
    name: str = field(default="", repr=False)
    page: str = ""
    status: int = 200
    read_at: datetime | None = None
    complete: bool = True
    address: str = field(default="", repr=False)
    headers: tuple[tuple[str, str], ...] = ()
    line: int = 1
    tail: bytes = field(default=b"", repr=False)
    size: int = 0
    opened: OpenFile | None = field(default=None, repr=False, compare=False)
