"""Which photo a sidecar of Google Photos belongs to.

Format: not published. Until 2024 a sidecar was called ``NAME.json``, since then
``NAME.supplemental-metadata.json``; all before ``.json`` is cut to 46 characters, and the number of a second
photo of one name stands behind it: ``IMG_1.jpg(1).json`` belongs to ``IMG_1(1).jpg``.
"""

import json
import os
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from exposure.model import Document

SIDECAR = "application/x-photo-sidecar"
"""The media type that ``sniff`` gives them."""
LONGEST = 46
"""Characters of a sidecar's name before ``.json``, without the number."""
MAX_ALIKE = 20

_ENDING = ".json"
_ADDED = ".supplemental-metadata"
_NUMBER = re.compile(r"(.*?)(\(\d{1,4}\))?", re.DOTALL)
_TITLE = re.compile(rb'"title"\s*:\s*("(?:[^"\\]|\\.){1,600}")')
_IN_NO_NAME = re.compile(r"[\\/:*?\"<>|%&']")
"""Characters of a title that become ``_`` in a name."""


class Photos:
    """The photos in one folder, to be found by their sidecars."""

    def __init__(self, names: Iterable[str]) -> None:
        self._sorted = sorted(name for name in names if not name.endswith(_ENDING))
        self._names = frozenset(self._sorted)

    def of(self, sidecar: str, content: bytes) -> str | None:
        """Return the photo that a sidecar belongs to: by its name, else by its own title; or None.

        Args:
            sidecar: Its name.
            content: Its bytes.
        """
        match = _NUMBER.fullmatch(sidecar.removesuffix(_ENDING))
        if not match:
            return None
        stem, number = match[1], match[2] or ""
        for end in (len(stem), *(i for i in range(len(stem) - 1, 0, -1) if stem[i] == ".")):
            photo = _numbered(stem[:end], number)
            if photo in self._names and _ADDED.startswith(stem[end:]):
                return photo
        title = _title(content)
        if title and _numbered(title, number) in self._names:
            return _numbered(title, number)
        alike = list(self._begin_with(stem, number)) if len(stem) >= LONGEST else []
        return alike[0] if len(alike) == 1 else None

    def _begin_with(self, stem: str, number: str) -> Iterator[str]:
        """Yield photos whose name was cut."""
        for name in islice(self._sorted, (start := bisect_left(self._sorted, stem)), start + MAX_ALIKE):
            if name.startswith(stem) and name.rpartition(".")[0].endswith(number):
                yield name


def beside(found: Document, photos: Photos) -> Document:
    """Return a sidecar under the name of its photo, if that is there; other documents as they are."""
    photo = photos.of(found.name, found.content) if found.media_type == SIDECAR else None
    if photo is None:
        return found
    folder = found.source.uri.removesuffix(found.name)
    name = os.fsencode(photo).decode("utf-8", "replace")
    return replace(found, source=replace(found.source, uri=folder + name))


def _numbered(name: str, number: str) -> str:
    """Return a name with the number of a second photo before its ending."""
    base, dot, ending = name.rpartition(".")
    return base + number + dot + ending if dot else name + number


def _title(content: bytes) -> str:
    match = _TITLE.search(content)
    if not match:
        return ""
    try:
        return _IN_NO_NAME.sub("_", str(json.loads(match[1])))
    except ValueError:
        return ""
