"""Write our files so that only their owner can read them, and never half of one."""

import os
import stat
from pathlib import Path

from exposure.errors import UsageError
from exposure.model import Words
from exposure.place import draft

IGNORE_ALL = "*\n"
IGNORE_REPORTS = "*\n!README.md\n!samples/\n!samples/**\n!.gitignore\n"
"""For ``reports/``: what a run writes there is never committed."""
_SYNCED = (
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "icloud",
    "nextcloud",
    "owncloud",
    "syncthing",
)


def write(folder: Path, name: str, text: str | bytes) -> Path:
    """Write a file into a folder, whole or not at all, readable by its owner only.

    The folder is made with mode 0700 where it is missing, and git is told to leave it alone. The
    text goes into a new file of mode 0600 beside the target, reaches the disk, and takes its place
    in one step; a link that stands there is replaced, never followed.

    Args:
        folder: Where.
        name: A plain name, with no folder in it and no value of a person.
        text: What; text is written as UTF-8 with its line ends as they are.

    Returns:
        Where it is now.

    Raises:
        UsageError: The name is not plain, or the folder or file cannot be written.
    """
    if not name or name != Path(name).name or name.startswith("."):
        raise UsageError("a report file needs a plain name, such as report.html")
    content = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
    try:
        _prepare(folder)
        return _replace(folder, name, content)
    except OSError as error:
        raise UsageError(
            f"{name}: cannot be written there ({error.strerror}); choose another --out"
        ) from error


def _prepare(folder: Path) -> None:
    """Make the folder and its note to git, where they are missing."""
    if not folder.exists():
        folder.mkdir(mode=0o700, parents=True)
        if folder.parent.name != "reports":
            _replace(folder, ".gitignore", IGNORE_ALL.encode())
    reports = folder if folder.name == "reports" else folder.parent
    if reports.name == "reports" and not (reports / ".gitignore").exists():
        _replace(reports, ".gitignore", IGNORE_REPORTS.encode())


def _replace(folder: Path, name: str, content: bytes) -> Path:
    """Write beside the target, then put it in its place."""
    with draft(folder) as made:
        view = memoryview(content)
        while view:
            view = view[made.file.write(view) :]
        os.fsync(made.file.fileno())
        target = made.settle(name, over=True)
    _sync_folder(folder)
    return target


def _sync_folder(folder: Path) -> None:
    """Bring the new name to the disk too, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def cautions(folder: Path) -> tuple[Words, ...]:
    """Return what to tell the person before a report is written there (``safety.md`` 8.5)."""
    found = []
    parts = " ".join(folder.absolute().parts).casefold()
    if any(name in parts for name in _SYNCED):
        found.append(Words.of("This folder is kept in a cloud, so the report would be copied there too."))
    if _open(folder):
        found.append(
            Words.of(
                "Other users of this computer can change what is in this folder. A folder that only you "
                "can write to is safer."
            )
        )
    if getattr(os, "geteuid", lambda: 1)() == 0:
        found.append(Words.of("You are the system's administrator now; run this as yourself instead."))
    return tuple(found)


def _open(folder: Path) -> bool:
    """Whether others than its owner may write into a folder that is there, or into where it is made.

    In a folder such as ``/tmp`` only a file's owner may remove it (its sticky bit): below it, one is safe.
    """
    try:
        there = folder.exists()
        mode = (folder if there else folder.absolute().parent).stat().st_mode
    except OSError:
        return False
    shared = os.name == "posix" and bool(mode & (stat.S_IWGRP | stat.S_IWOTH))
    return shared and (there or not mode & stat.S_ISVTX)
