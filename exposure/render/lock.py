"""A report under six words: an age file that any age program opens (https://age-encryption.org/v1, scrypt).

The words are made here, because words that people choose are guessed. The library comes with the
extra ``[encrypt]``.
"""

import secrets
from collections.abc import Sequence
from types import ModuleType

from exposure.errors import UsageError

WORDS = 6
"""Of 256 words each: 48 bits, at about a second of work and 256 MiB of memory for each guess."""
MOST = 256 * 1024 * 1024
"""Bytes of a locked file that is opened."""
SUFFIX = ".age"


def passphrase(wordlist: Sequence[str]) -> str:
    """Return six random words of a list."""
    return " ".join(secrets.choice(wordlist) for _ in range(WORDS))


def lock(content: bytes, words: str) -> bytes:
    """Return content as an age file under words.

    Raises:
        UsageError: The library is not installed.
    """
    locked: bytes = _library().passphrase.encrypt(content, words)
    return locked


def unlock(content: bytes, words: str) -> bytes:
    """Return what an age file holds. Case and the space between the words do not matter.

    Raises:
        UsageError: The library is not installed, the words are others, or it is no such file.
    """
    library = _library()
    try:
        opened: bytes = library.passphrase.decrypt(content, " ".join(words.casefold().split()))
    except library.DecryptError as error:
        raise UsageError(
            "these words do not open the file: look at each of the six again, or at the file"
        ) from error
    return opened


def _library() -> ModuleType:
    """Return the library for age files."""
    try:
        import pyrage  # type: ignore[import-untyped]  # noqa: PLC0415 (an extra)
    except ImportError as error:
        raise UsageError(
            "locking a report needs one more package: pip install 'exposure-audit[encrypt]', "
            "or pipx inject exposure-audit pyrage"
        ) from error
    module: ModuleType = pyrage
    return module
