"""Which reader the workers of a look are born with: one that knows what will be read, and no more.

Loading what words need takes longer than reading most pages, and would count against the first of them.
"""

import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path, PurePath

READER = "exposure.extract:read"
"""Reads whatever there is."""
PICTURES = frozenset({
    ".3gp", ".aae", ".arw", ".avif", ".bmp", ".cr2", ".cr3", ".dng", ".gif", ".heic", ".heif", ".insp",
    ".insv", ".jpeg", ".jpg", ".jxl", ".m4v", ".mov", ".mp4", ".nef", ".nrw", ".orf", ".pef", ".png", ".raf",
    ".raw", ".rw2", ".srw", ".thm", ".tif", ".tiff", ".webp",
})  # fmt: skip
"""How files are named that mostly hold no words; where one does, they are loaded for it."""


def reader_for(links: Collection[object], paths: Collection[Path], *, codes: bool) -> str:
    """Return the reader, as ``Pool`` takes it.

    Args:
        links: The accounts that are looked at; empty for none.
        paths: The files and folders.
        codes: The pictures themselves are looked at too.
    """
    few = paths and not links and _pictures(paths)
    return f"exposure.extract{'.files' if few else ''}:{'read_codes' if paths and codes else 'read'}"


def _pictures(paths: Iterable[Path]) -> bool:
    """Return whether all files are pictures or films by their names."""
    return all(PurePath(name).suffix.lower() in PICTURES for path in paths for name in _names(path))


def _names(path: Path) -> Iterator[str]:
    """Yield the names of the files in a folder, or of the file itself."""
    if not path.is_dir():
        yield path.name
    for _, _, names in os.walk(path):
        yield from names
