"""What earlier runs read of the person's own photos, so that a later one reads only what is new.

Off unless asked for (``--remember``), and only for files that were stated to be one's own. What lies on the
disk is one 0600 file beside the secret: under a keyed hash of all that the reader saw of a file, and of this
program's version, stands what it found, under a keystream of that secret (SHAKE256) and a keyed check
(BLAKE2b). So without the secret it tells how many files were read and when, and nothing of them; it is no
shelter from whoever has the folder with both.
"""

import hmac
import json
import os
import secrets
import sqlite3
import time
import zlib
from contextlib import suppress
from hashlib import blake2b, shake_256
from pathlib import Path
from types import TracebackType
from typing import Self

from exposure.errors import SkipError
from exposure.model import Document, Reading
from exposure.model.wire import reading_from_json, reading_to_json
from exposure.version import __version__

NAME = "remembered.db"
DAYS = 180
"""After so many days without a run that met it, a file is forgotten."""
MOST = 500_000
"""Files remembered, at most."""
EVERY = 2.0
"""Seconds after which what was read is on the disk."""
PAD = 512
"""Bytes of which an entry is a multiple, so that its length tells little."""
MAX_ENTRY = 1 << 20
_NONCE, _CHECK = 16, 16
_DAY = 24 * 60 * 60


class Memory:
    """What was read before; a context manager. Whatever fails, a run goes on without it.

    Args:
        folder: Where the secret is.
        secret: 32 random bytes of this computer.
        way: How photos are read, where that is not the usual one.
    """

    def __init__(self, folder: Path, secret: bytes, way: str = "") -> None:
        self._names, self._stream, self._seal = (
            hmac.new(secret, word, "sha256").digest()
            for word in (b"memory name", b"memory stream", b"memory seal")
        )
        self._way = way
        self._today = int(time.time()) // _DAY
        self._since = time.monotonic()
        self._asked: dict[int, bytes] = {}
        self._table: sqlite3.Connection | None = None
        with suppress(sqlite3.Error, OSError):
            self._table = _table(folder / NAME, self._today)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._table:
            with suppress(sqlite3.Error):
                self._table.commit()
            self._table.close()

    def recall(self, document: Document) -> Reading | None:
        """Return what a file gave when it was read last, None if it is new, changed or of another version."""
        if self._table is None:
            return None
        name = self._name(document)
        with suppress(sqlite3.Error, OSError, ValueError, zlib.error, RecursionError):
            name = self._asked[id(document)] = self._name(document)
            row = self._table.execute("SELECT day, entry FROM files WHERE name = ?", (name,)).fetchone()
            if row is None:
                return None
            data = json.loads(zlib.decompressobj().decompress(self._opened(name, row[1]), MAX_ENTRY))
            if row[0] != self._today:
                self._table.execute("UPDATE files SET day = ? WHERE name = ?", (self._today, name))
            reading = reading_from_json(data, document.source)
            del self._asked[id(document)]
            return reading
        return None

    def keep(self, document: Document, reading: Reading | SkipError) -> None:
        """Remember what a file gave that was not recalled; nothing of one that could not be read."""
        name = self._asked.pop(id(document), None)
        if self._table is None or name is None or isinstance(reading, SkipError):
            return
        text = json.dumps(reading_to_json(reading, document.source), separators=(",", ":")).encode()
        entry = self._closed(name, zlib.compress(text))
        with suppress(sqlite3.Error):
            if len(text) <= MAX_ENTRY:
                self._table.execute("REPLACE INTO files VALUES (?, ?, ?)", (name, self._today, entry))
            if time.monotonic() - self._since > EVERY:
                self._table.commit()
                self._since = time.monotonic()

    def _name(self, document: Document) -> bytes:
        """Return a keyed hash of all that a reader sees of a file, or that tells the rest apart."""
        d = document
        seen = [
            __version__,
            self._way,
            d.source.uri,
            d.name,
            d.media_type,
            d.size,
            d.complete,
            len(d.content),
            len(d.tail),
        ]
        if d.opened:
            status = os.fstat(d.opened.descriptor)
            seen += [status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns]
        hashed = blake2b(json.dumps(seen).encode(), key=self._names, digest_size=16)
        hashed.update(d.content)
        hashed.update(d.tail)
        return hashed.digest()

    def _closed(self, name: bytes, plain: bytes) -> bytes:
        """Return an entry: a nonce, the covered bytes and a check over both and the name."""
        nonce = secrets.token_bytes(_NONCE)
        whole = len(plain).to_bytes(4, "big") + plain
        covered = self._covered(nonce, whole.ljust(-len(whole) // PAD * -PAD, b"\0"))
        return nonce + covered + self._check(name + nonce + covered)

    def _opened(self, name: bytes, entry: bytes) -> bytes:
        """Return what an entry holds.

        Raises:
            ValueError: It is not of our making, or stood under another name.
        """
        nonce, covered, check = entry[:_NONCE], entry[_NONCE:-_CHECK], entry[-_CHECK:]
        if not hmac.compare_digest(check, self._check(name + nonce + covered)):
            raise ValueError("an entry that was changed")
        whole = self._covered(nonce, covered)
        return whole[4 : 4 + int.from_bytes(whole[:4], "big")]

    def _covered(self, nonce: bytes, text: bytes) -> bytes:
        stream = shake_256(self._stream + nonce).digest(len(text))
        return (int.from_bytes(text, "big") ^ int.from_bytes(stream, "big")).to_bytes(len(text), "big")

    def _check(self, text: bytes) -> bytes:
        return blake2b(text, key=self._seal, digest_size=_CHECK).digest()


def forget(folder: Path) -> bool:
    """Forget everything; whether there was anything. Backups and disks may keep copies."""
    gone = False
    for name in (NAME, f"{NAME}-journal"):
        with suppress(FileNotFoundError):
            (folder / name).unlink()
            gone = True
    return gone


def _table(path: Path, today: int) -> sqlite3.Connection:
    """Return the file, made 0600 if it is not there yet, without what is old.

    Raises:
        sqlite3.Error: It is broken, or another run has it.
        OSError: It cannot be made, or is a link.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600))
    path.chmod(0o600)
    table = sqlite3.connect(path, timeout=1, check_same_thread=False)
    table.execute("PRAGMA secure_delete = ON")
    table.execute(
        "CREATE TABLE IF NOT EXISTS files (name BLOB PRIMARY KEY, day INT, entry BLOB) WITHOUT ROWID"
    )
    table.execute("DELETE FROM files WHERE day < ?", (today - DAYS,))
    most = "DELETE FROM files WHERE name IN (SELECT name FROM files ORDER BY day DESC LIMIT -1 OFFSET ?)"
    if table.execute("SELECT count(*) FROM files").fetchone()[0] > MOST:
        table.execute(most, (MOST,))
    table.commit()
    return table
