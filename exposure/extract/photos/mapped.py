"""A large file looked at in its place: of a raw photo of 60 MB, only the pages that are asked for are read.

What the containers ask of ``bytes``, a mapped file answers too.
"""

import mmap
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import cast

from exposure.errors import ParseError
from exposure.model import Document, OpenFile

MAX_MAPPED = 256 * 1024 * 1024
"""Most bytes of a file that can be looked at; what stands behind them is not seen."""


class Mapped(mmap.mmap):
    """The bytes of an open file, as a container reads them: slices are ``bytes``."""

    def startswith(self, prefix: bytes | tuple[bytes, ...], start: int = 0) -> bool:
        """Return whether the bytes from ``start`` begin with a prefix, or with one of several."""
        several = prefix if isinstance(prefix, tuple) else (prefix,)
        return self[start : start + max(map(len, several))].startswith(several)

    def endswith(self, suffix: bytes) -> bool:
        """Return whether the file ends so."""
        return self[max(0, len(self) - len(suffix)) :] == suffix

    def index(self, part: bytes, start: int = 0) -> int:
        """Return where a part stands first.

        Raises:
            ValueError: Nowhere.
        """
        at = self.find(part, start)
        if at < 0:
            raise ValueError("not in this file")
        return at


@contextmanager
def whole(document: Document, file: OpenFile) -> Iterator[Document]:
    """Give a document whose content is all of its open file, for as long as it is read.

    Raises:
        ParseError: The system cannot map it.
    """
    try:
        size = min(os.fstat(file.descriptor).st_size, MAX_MAPPED)
        content = Mapped(file.descriptor, size, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as error:
        raise ParseError("a file that this system cannot look into") from error
    try:
        yield replace(document, content=cast("bytes", content), complete=len(content) >= document.size)
    finally:
        with suppress(BufferError):  # somebody still looks at a part of it
            content.close()
