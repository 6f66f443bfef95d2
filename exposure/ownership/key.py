"""Proof by an SSH key that the platform publishes: a signature in place of words (``safety.md`` 1.7).

The signature is made and checked by OpenSSH's own ``ssh-keygen -Y`` (format: PROTOCOL.sshsig of OpenSSH
8.0 and later). Nothing is written to the disk for it: keys and signature go through pipes.
"""

import hmac
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime

from exposure.errors import RefusedError
from exposure.model import Account

NAMESPACE = "exposure-proof@v1"
MOST_KEYS = 40
MOST_KEY_BYTES = 1_000
"""Of one key; with ``MOST_KEYS`` of them a pipe of 64 KiB holds all."""
MOST_SIGNATURE = 8_192
SECONDS = 10

_KEY = re.compile(
    r"(?P<key>(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)"
    r"|sk-ssh-ed25519@openssh\.com|sk-ecdsa-sha2-nistp256@openssh\.com) [A-Za-z0-9+/]{60,900}={0,2})(?: .*)?"
)
_ARMOUR = (b"-----BEGIN SSH SIGNATURE-----", b"-----END SSH SIGNATURE-----")


def challenge(account: Account, issued: datetime, secret: bytes) -> str:
    """Return the line to sign: account, time of issue in UTC, and a nonce of this computer.

    Args:
        account: Whose.
        issued: Aware; only whole seconds count.
        secret: At least 32 random bytes.
    """
    line = f"{account.canonical} {issued.astimezone(UTC).replace(microsecond=0).isoformat()}"
    return f"{line} {hmac.digest(secret, f'exposure-key 1 {line}'.encode(), 'sha256').hex()[:24]}"


def published(text: str) -> tuple[str, ...]:
    """Return the keys of a list as platforms publish it: one a line, ``type base64 comment``.

    Options, certificates, keys of types that OpenSSH no longer trusts (DSA) and anything else are
    left out, so that no line can say more to ``ssh-keygen`` than a key.
    """
    found = (_KEY.fullmatch(line.strip()) for line in text.splitlines()[: MOST_KEYS * 2])
    return tuple(m["key"] for m in found if m and len(m["key"]) <= MOST_KEY_BYTES)[:MOST_KEYS]


def signed(line: str, signature: bytes, keys: Sequence[str]) -> bool:
    """Return whether one of the keys signed the line, under our namespace and no other.

    Raises:
        RefusedError: This system has no ``ssh-keygen`` that can check it without a file.
    """
    if not keys or len(signature) > MOST_SIGNATURE or not _armoured(signature):
        return False
    program = shutil.which("ssh-keygen")
    if program is None or not os.path.isdir("/dev/fd"):  # noqa: PTH112 (a device folder)
        raise RefusedError(
            "a signature cannot be checked on this computer: that needs ssh-keygen, on Linux or macOS. "
            "Use the words instead (exposure prove ADDRESS)"
        )
    allowed = "".join(f'owner namespaces="{NAMESPACE}" {key}\n' for key in keys)
    return _verified(program, line.encode(), signature, allowed.encode())


def _armoured(signature: bytes) -> bool:
    text = signature.strip()
    return text.startswith(_ARMOUR[0]) and text.endswith(_ARMOUR[1])


def _verified(program: str, line: bytes, signature: bytes, allowed: bytes) -> bool:
    """Ask OpenSSH, handing keys and signature over by pipes that are full before it starts."""
    pipes = [_pipe(allowed), _pipe(signature)]
    keys, sig = (f"/dev/fd/{pipe}" for pipe in pipes)
    try:
        done = subprocess.run(  # noqa: S603 (a fixed command; outside text comes by pipe)
            [program, "-Y", "verify", "-f", keys, "-I", "owner", "-n", NAMESPACE, "-s", sig],
            input=line,
            pass_fds=pipes,
            capture_output=True,
            timeout=SECONDS,
            check=False,
            env={"PATH": os.defpath, "LC_ALL": "C"},
        )
    except (OSError, subprocess.SubprocessError):
        return False
    finally:
        for pipe in pipes:
            os.close(pipe)
    return done.returncode == 0


def _pipe(content: bytes) -> int:
    """Return the reading end of a pipe that holds the content, whole: at most 64 KiB."""
    reading, writing = os.pipe()
    try:
        os.set_blocking(writing, False)
        with suppress(BlockingIOError):  # what does not fit is missing, and then nothing is proven
            os.write(writing, content)
    finally:
        os.close(writing)
    return reading
