"""How many files there are, so that a person can be told how long it takes: by their names alone."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

MAX_DEPTH = 64


def count(paths: Iterable[Path]) -> int:
    """Return how many files are named, or lie in the folders that are; hidden ones and links are left out.

    It is near what ``gather`` meets, and takes a second for half a million files.
    """
    total, waiting = 0, [(path, 0) for path in paths]
    while waiting:
        path, depth = waiting.pop()
        try:
            entries = os.scandir(path)
        except NotADirectoryError:
            total += 1
            continue
        except OSError:
            continue
        with entries, suppress(OSError):
            for entry in entries:
                if entry.name.startswith(".") or entry.is_symlink():
                    continue
                if not entry.is_dir(follow_symlinks=False):
                    total += 1
                elif depth < MAX_DEPTH:
                    waiting.append((Path(entry.path), depth + 1))
    return total
