"""Opening a file of the person's: only regular files, never through a link that they did not name."""

import errno
import os
import stat
from io import FileIO
from pathlib import Path

from exposure.collect.files.unread import LeftOutError
from exposure.model import Words

EMPTY = Words("This file is empty, so there is nothing in it to read.")
LINK = Words(
    "This is a link. Links inside a folder are not followed; name the file or folder itself to have it read."
)
LOOP = Words("This is a link, and it leads in a circle: there is no file behind it. Name the file itself.")
DENIED = Words(
    "You may not read this. Give yourself the right to read it, or be whoever owns it, and run this again."
)
TROUBLE = Words("The disk did not give this. Copy it somewhere else, and scan the copy.")
GONE = Words(
    "This was there a moment ago and is not now. Run this again when nothing else changes the folder."
)
SPECIAL = Words("This is a device, pipe or socket and not a file, so it is not opened.")

_FLAGS = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
_NO_WAITING = getattr(os, "O_NONBLOCK", 0)
_JUNCTION = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def why(error: OSError) -> Words:
    """Return the sentence for an error of the system."""
    if isinstance(error, PermissionError):
        return DENIED
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return GONE
    return LOOP if error.errno == errno.ELOOP else TROUBLE


def is_link(status: os.stat_result) -> bool:
    """Whether something is a link, or a Windows folder that stands for another one."""
    return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == _JUNCTION


def regular(path: str | Path, *, named: bool) -> tuple[FileIO, int]:
    """Open a regular file for reading, unbuffered.

    Args:
        path: The file. If the person did not name it, whoever calls knows that it was a regular file just
            now: opening a device can do something.
        named: The person named it, so a link is followed.

    Returns:
        The file and its size in bytes.

    Raises:
        LeftOutError: It is no regular file, or empty, or the system says no.
    """
    try:
        if named and not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116 (a text is quicker than a path)
            raise LeftOutError(SPECIAL)
        file = FileIO(os.open(path, _FLAGS | _NO_WAITING | (0 if named else _NO_LINK)))
    except OSError as error:
        raise LeftOutError(why(error)) from error
    status = os.fstat(file.fileno())
    if stat.S_ISREG(status.st_mode) and status.st_size:
        return file, status.st_size
    file.close()
    raise LeftOutError(EMPTY if stat.S_ISREG(status.st_mode) else SPECIAL)
