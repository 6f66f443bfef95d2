"""The bytes of an answer: read raw, bounded on the wire and after decoding (``safety.md`` 6.5)."""

import zlib
from collections.abc import Iterable, Iterator

from exposure.errors import FetchError

_GZIP = zlib.MAX_WBITS | 16
_GZIP_MAGIC = b"\x1f\x8b"
_STEP = 64 * 1024


def decoded(chunks: Iterable[bytes], coding: str, *, limit: int, host: str) -> bytes:
    """Return an answer's content, at most ``limit`` bytes.

    Args:
        chunks: The bytes as they arrive.
        coding: The ``Content-Encoding`` header; gzip and none are known.
        limit: Bytes after decoding.
        host: For the messages.

    Raises:
        FetchError: Another coding, too many bytes, or broken gzip.
    """
    name = coding.strip().lower()
    if name not in {"", "identity", "gzip", "x-gzip"}:
        raise FetchError(f"{host}: it answered in an encoding that was not asked for; save the page instead")
    content = bytearray()
    for piece in _inflated(chunks, host) if name.endswith("gzip") else chunks:
        content += piece
        if len(content) > limit:
            raise FetchError(f"{host}: the page is larger than the {limit} bytes allowed; it was left")
    return bytes(content)


def _inflated(chunks: Iterable[bytes], host: str) -> Iterator[bytes]:
    """Yield gzip's content in steps of at most 64 KiB, so that a bomb is seen before it goes off."""
    stream, begun = zlib.decompressobj(_GZIP), False
    for chunk in chunks:
        rest = chunk
        while rest:
            if stream.eof:
                if not _GZIP_MAGIC.startswith(rest[:2]):
                    return  # padding after the last member, which browsers ignore
                stream = zlib.decompressobj(_GZIP)
            begun = True
            yield _step(stream, rest, host)
            rest = stream.unused_data if stream.eof else stream.unconsumed_tail
    while begun and not stream.eof:
        piece = _step(stream, b"", host)  # what a full step left inside
        if not piece:
            raise _broken(host)
        yield piece


def _step(stream: "zlib._Decompress", content: bytes, host: str) -> bytes:
    try:
        return stream.decompress(content, _STEP)
    except zlib.error as error:
        raise _broken(host) from error


def _broken(host: str) -> FetchError:
    return FetchError(f"{host}: its compressed answer is broken; try again later")
