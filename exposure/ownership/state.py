"""What is remembered between runs: a secret, the words given out, and the accounts proven.

One file beside the secret, both 0600. The file is signed with the secret; a wrong signature, a time
in the future or one over 30 days old count for nothing (``safety.md`` 1.9).
"""

import hmac
import json
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from exposure.errors import UsageError
from exposure.place import draft

KEPT = timedelta(days=30)
SECRET_BYTES = 32
MOST_BYTES = 1 << 20
"""Of the file of proofs: some thousand accounts."""
SECRET_NAME = "secret"  # noqa: S105 (a file name)
STATE_NAME = "proofs.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """An account that was proven.

    Attributes:
        account: Its canonical form.
        method: ``words``, ``site``, ``key`` or ``saved``.
        at: When, aware UTC.
        identity: A mark of the number by which the platform itself knows the account, which outlives its
            handle; empty if it gave none.
    """

    account: str = field(repr=False)
    method: str
    at: datetime
    identity: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What is remembered.

    Attributes:
        proofs: Accounts proven, newest last.
        issued: When words were last given out, by canonical account.
    """

    proofs: tuple[Proof, ...] = ()
    issued: tuple[tuple[str, datetime], ...] = field(default=(), repr=False)

    def proof(self, account: str, now: datetime) -> Proof | None:
        """Return the proof of an account that still counts."""
        return next(
            (p for p in self.proofs if p.account == account and timedelta(0) <= now - p.at <= KEPT), None
        )

    def issued_at(self, account: str) -> datetime | None:
        """Return when words for an account were last given out."""
        return dict(self.issued).get(account)

    def with_proof(self, proof: Proof) -> "State":
        """Return a state that remembers one more proof, and no words for it."""
        return replace(
            self.without(proof.account),
            proofs=(*(p for p in self.proofs if p.account != proof.account), proof),
        )

    def with_issue(self, account: str, at: datetime) -> "State":
        """Return a state that remembers when words were given out."""
        return replace(self, issued=(*((a, t) for a, t in self.issued if a != account), (account, at)))

    def without(self, account: str) -> "State":
        """Return a state that has forgotten an account."""
        return State(
            proofs=tuple(p for p in self.proofs if p.account != account),
            issued=tuple((a, t) for a, t in self.issued if a != account),
        )


@dataclass(frozen=True, slots=True)
class Store:
    """The folder that holds the secret and the state.

    Attributes:
        folder: Made 0700 when first needed.
    """

    folder: Path

    def secret(self) -> bytes:
        """Return this computer's secret, 32 random bytes, made on first use.

        Raises:
            UsageError: The folder cannot be written.
        """
        path = self.folder / SECRET_NAME
        kept = _read(path)
        if len(kept) == SECRET_BYTES:
            return kept
        made = secrets.token_bytes(SECRET_BYTES)
        _write(path, made)
        return made

    def load(self) -> State:
        """Return what is remembered; nothing if the file is missing, broken or not signed by us."""
        kept = _read(self.folder / STATE_NAME).decode("utf-8", "replace")
        text, _, signature = kept.strip().rpartition("\n")
        if not signature:
            return State()
        if not hmac.compare_digest(signature.encode(), self._sign(text).encode()):
            return State()
        with suppress(ValueError, KeyError, TypeError):
            return _state(json.loads(text))
        return State()

    def save(self, state: State) -> None:
        """Remember a state.

        Raises:
            UsageError: The folder cannot be written.
        """
        text = json.dumps(
            {
                "proofs": [
                    [p.account, p.method, p.at.astimezone(UTC).isoformat(), p.identity] for p in state.proofs
                ],
                "issued": [[a, t.astimezone(UTC).isoformat()] for a, t in state.issued],
            },
        )
        _write(self.folder / STATE_NAME, f"{text}\n{self._sign(text)}\n".encode())

    def leave(self) -> bool:
        """Delete the secret and the empty state, if nothing is remembered and nothing else is kept there.

        Other files may need the secret, as what was read of an owner's files does.

        Returns:
            Whether nothing of ours is left.
        """
        ours = {SECRET_NAME, STATE_NAME}
        with suppress(OSError, UsageError):
            if self.load() == State() and {path.name for path in self.folder.iterdir()} <= ours:
                for name in ours:
                    (self.folder / name).unlink(missing_ok=True)
                return True
        return False

    def _sign(self, text: str) -> str:
        return hmac.new(self.secret(), b"state 1\n" + text.encode(), "sha256").hexdigest()


def _state(data: Any) -> State:
    return State(
        proofs=tuple(
            Proof(account=a, method=m, at=_time(t), identity="".join(i)) for a, m, t, *i in data["proofs"]
        ),
        issued=tuple((a, _time(t)) for a, t in data["issued"]),
    )


def _read(path: Path) -> bytes:
    """Return what a file of ours holds; nothing of a link, a pipe, or what others can write or made."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with suppress(OSError), os.fdopen(os.open(path, flags), "rb") as file:
        status = os.fstat(file.fileno())
        ours = not hasattr(os, "geteuid") or (
            status.st_uid == os.geteuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
        )
        if ours and stat.S_ISREG(status.st_mode) and status.st_size <= MOST_BYTES:
            return file.read(MOST_BYTES)
    return b""


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _write(path: Path, content: bytes) -> None:
    """Write a file whole, 0600, over whatever stood there but never through a link."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with draft(path.parent) as made:
            made.file.write(content)
            os.fsync(made.file.fileno())
            made.settle(path.name, over=True)
    except OSError as error:
        raise UsageError(
            "the folder for this program's settings cannot be written; make it writable, "
            "or name another one in the EXPOSURE_HOME variable"
        ) from error


def everything(state: State, now: datetime) -> Iterator[Proof]:
    """Yield the proofs that still count, oldest first."""
    yield from (p for p in state.proofs if state.proof(p.account, now) is p)
