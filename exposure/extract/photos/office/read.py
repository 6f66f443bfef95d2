"""From an office document to its blocks: properties, who wrote in it, its pictures, paths of a computer.

Standards: ECMA-376 part 1, 11 to 13 and 17.13 (comments and tracked changes); [MS-DOCX], [MS-XLSX],
[MS-PPTX] (people, threaded comments, the path of a workbook); OpenDocument 1.3 part 3, 5.5 and 14.1.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from html import unescape
from itertools import chain, islice

from exposure.extract.photos.containers import embedded, named, png
from exposure.extract.photos.contract import Block, BlockKind
from exposure.extract.photos.office.properties import MAX_XML, told, tree
from exposure.extract.photos.office.zipped import Entry, entries, unpacked
from exposure.model import Kind

MAX_TEXT = 3 * 1024 * 1024
"""Most bytes of a document's text that are looked through for the people who wrote in it."""
MAX_READ = 6 * 1024 * 1024
"""Most bytes unpacked of one document."""
MAX_PHOTO = 256 * 1024
MAX_PHOTOS = 6
MAX_PEOPLE = 60

_PROPERTIES = re.compile(r"docProps/(?:core|app|custom)\d*\.xml|.*\.psmdcp|meta\.xml")
_PREVIEW = re.compile(
    r"docProps/thumbnail\.(?:jpe?g|png|wmf|emf)|Thumbnails/thumbnail\.(?:png|jpe?g)|preview\.jpg|QuickLook/.*\.jpg",
    re.IGNORECASE,
)
_PHOTO = re.compile(
    r"(?:(?:word|xl|ppt)/media|Pictures|Data|media)/[^/]*\.(?:jpe?g|jfif|png|tiff?)", re.IGNORECASE
)
_WRITTEN = re.compile(
    r"word/(?:document|comments|people|footnotes|endnotes)\.xml|xl/(?:comments\d*|persons/person\d*|"
    r"workbook|revisions/userNames|threadedComments/threadedComment\d*)\.xml|xl/comments/comment\d*\.xml"
    r"|ppt/(?:commentAuthors|authors)\.xml|content\.xml|(?:word|xl|ppt)/_rels/[a-z]*\.xml\.rels"
)
MAX_TAGS = 5000

_NAMED = re.compile(
    rb'\bw(?:15)?:author="([^"<]{1,200})"|<(?:\w{1,8}:)?author>([^<]{1,200})</'
    rb"|<(?:\w{1,8}:)?(?:cmAuthor|author|person|userInfo)\s([^<>]{1,400})>"
)
_NAME = re.compile(rb'\b(?:name|displayName)="([^"]{1,200})"')
_CREATOR = re.compile(rb"<dc:creator>([^<]{1,200})</dc:creator>")
_PATH = re.compile(rb'(?:absPath\s[^>]{0,200}?\burl=|Target=)"((?:file:|[A-Za-z]:[\\/]|\\\\)[^"<]{1,400})"')


class _Budget:
    """A zip, and how much of it may still be unpacked."""

    def __init__(self, content: bytes, files: Mapping[str, Entry]) -> None:
        self._content, self._files, self._room = content, files, MAX_READ

    def read(self, name: str, limit: int) -> bytes:
        """Return the beginning of a file."""
        body = unpacked(self._content, self._files[name], min(limit, self._room))
        self._room -= len(body)
        return body


def blocks(content: bytes) -> Iterator[Block]:
    """Yield the blocks of an office document.

    Raises:
        ValueError: The zip or its XML is not as it must be.
        struct.error: The zip ends early.
    """
    files = entries(content)
    budget = _Budget(content, files)
    for name in _matching(files, _PROPERTIES, 6):
        yield from named.block(told(tree(budget.read(name, MAX_XML))), name)
    yield from named.block(_people(budget, _matching(files, _WRITTEN, 40)), "comments")
    for name in _matching(files, _PREVIEW, 1):
        yield Block(BlockKind.FOUND, b"", name, Kind.PREVIEW, files[name].size)
    photos = (budget.read(name, MAX_PHOTO) for name in _matching(files, _PHOTO, 200))
    yield from chain.from_iterable(islice(filter(None, map(_photo, photos)), MAX_PHOTOS))


def _matching(files: Iterable[str], pattern: re.Pattern[str], most: int) -> Iterator[str]:
    return islice((name for name in files if pattern.fullmatch(name)), most)


def _photo(body: bytes) -> list[Block]:
    """Return the blocks of a picture, of one that is cut those that are there."""
    if body.startswith(b"\xff\xd8"):
        return list(embedded.within(body, 0, len(body)))
    found = list[Block]()
    if body.startswith(b"\x89PNG"):
        with suppress(EOFError):  # only its beginning was read
            found += islice(png.blocks(body), embedded.MAX_BLOCKS)
    return found


def _people(budget: _Budget, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield who commented or changed something, and the paths that name a user's folder."""
    seen = set[tuple[str, str]]()
    for name in names:
        body = budget.read(name, MAX_TEXT)
        found = (("reviewer", person) for person in _named(body))
        creators = (("reviewer", _text(m[1])) for m in _CREATOR.finditer(body))
        paths = (("filename", _text(m[1])) for m in _PATH.finditer(body))
        for pair in chain(found, creators if name == "content.xml" else (), paths):
            if pair not in seen and len(seen) < MAX_PEOPLE:
                seen.add(pair)
                yield pair


def _named(body: bytes) -> Iterator[str]:
    """Yield the authors of comments and changes."""
    for match in islice(_NAMED.finditer(body), MAX_TAGS):
        name = _NAME.search(match[3]) if match[3] else None
        raw = match[1] or match[2] or (name[1] if name else b"")
        if raw:
            yield _text(raw)


def _text(raw: bytes) -> str:
    return unescape(raw.decode("utf-8", "replace"))
