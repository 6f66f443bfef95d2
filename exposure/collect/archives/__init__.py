"""The owner's own copies of everything, as zip, tar.gz or folder: opened with care, cut into pieces.

Nothing is understood here and nothing is unpacked to disk. Names are compared with those a service's
copy is known to hold, only the members asked for are opened, and what comes out are pieces of bounded
size for the workers.
"""

from collections.abc import Callable
from pathlib import Path

from exposure.collect.archives.folder import Folder
from exposure.collect.archives.member import Archive, Form, Member, Pack
from exposure.collect.archives.pieces import Piece, pieces
from exposure.collect.archives.single import Single
from exposure.collect.archives.tarred import Tarred
from exposure.collect.archives.zipped import Zipped

__all__ = ["Archive", "Form", "Member", "Pack", "Piece", "opened", "pieces"]

_WAYS: dict[Form, Callable[[Path], Archive]] = {
    Form.ZIP: Zipped,
    Form.TAR: Tarred,
    Form.FOLDER: Folder,
    Form.FILE: Single,
}


def opened(pack: Pack) -> Archive:
    """Open an archive, a folder, or a single file as if it were an archive of one.

    Raises:
        LeftOutError: It is none, is broken, or is built to do harm.
    """
    return _WAYS[pack.form](pack.path)
