"""The tree of a page: Beautiful Soup's over lxml, built in the order of the page and in linear time.

Beautiful Soup (4.15, read 2026-11-24) walks up from every text to the root, to mend links of trees that are
not built in order, and lxml hands over each broken byte as a text of its own. A page of deep elements or of
broken bytes would not end. lxml builds in order, so there is nothing to mend; and bytes are decoded here.
"""

import codecs
import gc
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from bs4 import BeautifulSoup
from bs4.builder._lxml import LXMLTreeBuilder, LXMLTreeBuilderForXML

_SPACES = " \n\t\f\r"


class _Builder(LXMLTreeBuilder):
    """Hands the elements of HTML over as they come: there are no name spaces to look after."""

    def start(self, tag: Any, attrib: Any, nsmap: Mapping[Any, Any] = {}) -> None:
        """Begin an element."""
        if nsmap or any(name[0] == "{" for name in attrib):
            super().start(tag, attrib, nsmap)
            return
        self.soup.handle_starttag(tag, None, None, dict(attrib))

    def end(self, tag: Any) -> None:
        """End an element."""
        self.soup.handle_endtag(tag)


class _Soup(BeautifulSoup):
    """A tree to whose end alone is added."""

    def object_was_parsed(self, o: Any, parent: Any = None, most_recent_element: Any = None) -> None:
        """Add a text."""
        if parent is not None or most_recent_element is not None:
            super().object_was_parsed(o, parent, most_recent_element)
            return
        held: Any = self.currentTag
        o.setup(held, self._most_recent_element)  # type: ignore[has-type]
        self._most_recent_element = o
        held.contents.append(o)

    def endData(self, containerClass: Any = None) -> None:  # noqa: N802, N803 (names as inherited)
        """Add the text that has come; of white space alone one sign, without asking every sign."""
        if len(self.current_data) > 1 or (self.current_data and len(self.current_data[0]) > 1):
            text = "".join(self.current_data)
            if not self.preserve_whitespace_tag_stack and not text.strip(_SPACES):
                text = "\n" if "\n" in text else " "
            self.current_data = [text]
        super().endData(containerClass)


def html(content: bytes | str, charset: str | None) -> BeautifulSoup:
    """Return a page as a tree. What cannot be decoded becomes U+FFFD, as does a zero byte."""
    text = content if isinstance(content, str) else decoded(content, charset or "utf-8")
    markup = text.replace("\0", "\ufffd").encode("utf-8", errors="replace")
    del text
    return _made(markup, _Builder())


def xml(text: str) -> BeautifulSoup:
    """Return XML as a tree."""
    return _made(text.encode("utf-8", errors="replace"), LXMLTreeBuilderForXML())


def _made(markup: bytes, builder: LXMLTreeBuilderForXML) -> BeautifulSoup:
    with warnings.catch_warnings(), unswept():
        warnings.simplefilter("ignore")  # bs4 warns of text that looks like an address or like XML
        return _Soup(markup, builder=builder, from_encoding="utf-8")


def decoded(content: bytes, charset: str) -> str:
    """Return the text of bytes without a byte order mark; UTF-8 where Python knows no such encoding."""
    if content.startswith(codecs.BOM_UTF8):
        charset = "utf-8-sig"
    try:
        return content.decode(charset, errors="replace").removeprefix("\ufeff")
    except LookupError:
        return content.decode("utf-8", errors="replace").removeprefix("\ufeff")


@contextmanager
def unswept() -> Iterator[None]:
    """Let nobody look for rubbish while many objects are made that all stay."""
    sweeping = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if sweeping:
            gc.enable()
