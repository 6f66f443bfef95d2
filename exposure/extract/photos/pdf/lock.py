"""Locked PDF files that open without a password: what their lock hides, anybody's program shows.

Standards: ISO 32000-1, 7.6 (RC4 and AES with 128 bits); ISO 32000-2, 7.6.4 (AES with 256 bits). No
password is tried but the empty one, which is what every PDF program does. What needs one stays locked.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import md5, sha256, sha384, sha512
from typing import Any

from exposure.extract.photos.pdf import aes

MAX_LOCKED = 64 * 1024
"""Longest text unlocked, in bytes."""
_PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
_MOST_STEPS = 160
"""Honest ones take about 70; more than this is once in millions."""
_HASHES = (sha256, sha384, sha512)


@dataclass(frozen=True, slots=True)
class Lock:
    """How strings and streams are locked.

    Attributes:
        key: The file's key.
        strings: ``V2`` (RC4), ``AESV2``, ``AESV3`` or ``Identity``.
        streams: The same for streams.
        metadata: Whether the metadata is locked too.
        opens: Whether no password is needed; what is locked is empty where one is.
    """

    key: bytes
    strings: str
    streams: str
    metadata: bool
    opens: bool

    def string(self, raw: bytes, number: int, generation: int) -> bytes:
        """Return an unlocked string of an object."""
        return self._unlocked(self.strings, raw, number, generation)

    def stream(self, raw: bytes, number: int, generation: int) -> bytes:
        """Return the unlocked stream of an object."""
        return self._unlocked(self.streams, raw, number, generation)

    def _unlocked(self, method: str, raw: bytes, number: int, generation: int) -> bytes:
        if method == "Identity":
            return raw
        if not self.opens:
            return b""
        raw = raw[:MAX_LOCKED]
        if method == "AESV3":
            return _chained(self.key, raw)
        name = number.to_bytes(4, "little")[:3] + generation.to_bytes(4, "little")[:2]
        salt = b"sAlT" if method == "AESV2" else b""
        key = md5(self.key + name + salt, usedforsecurity=False).digest()[: min(len(self.key) + 5, 16)]
        return _chained(key, raw) if salt else rc4(key, raw)


def opened(entries: Mapping[str, Any], identity: bytes) -> Lock | None:
    """Return the lock that an ``Encrypt`` dictionary describes, None for one of another kind.

    Args:
        entries: The dictionary, its pointers followed.
        identity: The first of the file's two ids.
    """
    version, revision = int(entries.get("V") or 0), int(entries.get("R") or 0)
    if entries.get("Filter") != "Standard" or not 1 <= version <= 5:
        return None
    hidden = entries.get("EncryptMetadata") is not False
    strings, streams = (_method(entries, name) if version >= 4 else "V2" for name in ("StrF", "StmF"))
    if version == 5:
        for key in _long_keys(entries, revision):
            if _is_long_key(key, entries):
                return Lock(key, strings, streams, hidden, True)  # noqa: FBT003 (the last field says it)
        return Lock(b"", strings, streams, hidden, False)  # noqa: FBT003
    size = 5 if version == 1 else min(max(int(entries.get("Length") or 40) // 8, 5), 16)
    size = 16 if version == 4 else size
    flags = int(entries.get("P") or 0) & 0xFFFFFFFF
    mixed = _PADDING + _bytes(entries, "O")[:32] + flags.to_bytes(4, "little") + identity
    key = md5(mixed + (b"" if hidden or revision < 4 else b"\xff" * 4), usedforsecurity=False).digest()
    for _ in range(50 if revision >= 3 else 0):
        key = md5(key[:size], usedforsecurity=False).digest()
    return Lock(key[:size], strings, streams, hidden, _is_key(key[:size], entries, revision, identity))


def _method(entries: Mapping[str, Any], name: str) -> str:
    filters, chosen = entries.get("CF"), entries.get(name)
    found = filters.get(chosen) if isinstance(filters, dict) else None
    method = found.get("CFM") if isinstance(found, dict) else None
    return str(method) if method in {"V2", "AESV2", "AESV3"} else "Identity"


def _is_key(key: bytes, entries: Mapping[str, Any], revision: int, identity: bytes) -> bool:
    """Return whether a key is the file's own, by what the file keeps to tell (algorithms 4 to 6)."""
    kept = _bytes(entries, "U")
    if revision < 3:
        return rc4(key, _PADDING) == kept[:32]
    mixed = md5(_PADDING + identity, usedforsecurity=False).digest()
    for step in range(20):
        mixed = rc4(bytes(byte ^ step for byte in key), mixed)
    return mixed == kept[:16]


def _is_long_key(key: bytes, entries: Mapping[str, Any]) -> bool:
    """Return the same of a key of 256 bits: what it locks ends in three letters (algorithm 13)."""
    return aes.decrypted(key, bytes(16), _bytes(entries, "Perms")[:16])[9:12] == b"adb"


def _long_keys(entries: Mapping[str, Any], revision: int) -> Iterator[bytes]:
    """Yield keys of 256 bits, locked with one made of the (empty) password of the reader, or of the owner.

    The owner's is not tried in the newest form, where that takes half a second.
    """
    salt = _bytes(entries, "U")[40:48]
    middle = sha256(salt).digest() if revision < 6 else _hardened(salt)
    yield aes.decrypted(middle, bytes(16), _bytes(entries, "UE")[:32])
    if revision < 6:
        middle = sha256(_bytes(entries, "O")[40:48] + _bytes(entries, "U")[:48]).digest()
        yield aes.decrypted(middle, bytes(16), _bytes(entries, "OE")[:32])


def _hardened(salt: bytes) -> bytes:
    """Return the key of ISO 32000-2, algorithm 2.B, for the empty password."""
    key, step, last = sha256(salt).digest(), 0, 0
    while step < 64 or (last > step - 32 and step < _MOST_STEPS):
        text = aes.encrypted(key[:16], key[16:32], key * 64)
        key = _HASHES[sum(text[:16]) % 3](text).digest()
        step, last = step + 1, text[-1]
    return key[:32]


def _bytes(entries: Mapping[str, Any], name: str) -> bytes:
    value = entries.get(name)
    return value if isinstance(value, bytes) else b""


def _chained(key: bytes, raw: bytes) -> bytes:
    text = aes.decrypted(key, raw[:16], raw[16:])
    return text[: -text[-1]] if text and 1 <= text[-1] <= aes.BLOCK else text


def rc4(key: bytes, raw: bytes) -> bytes:
    """Return bytes locked or unlocked with RC4."""
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) & 255
        box[i], box[j] = box[j], box[i]
    out, i, j = bytearray(), 0, 0
    for byte in raw:
        i = (i + 1) & 255
        j = (j + box[i]) & 255
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) & 255])
    return bytes(out)
