"""What goes through the pipes: documents one way, JSON objects of bounded size the other way.

A batch is the length of a pickle, the pickle, and the content and the tail of each document. The pickle is
the rest of the documents, as rows of plain values; it goes from us to the worker, never back. An open file
goes through a channel of its own, for reading only; where there is none, it is read into the content.
What comes back is JSON after its length, and is read as if somebody hostile had written it: ``joined``
checks all of it.
"""

import json
import os
import pickle
import re
import string
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from operator import attrgetter
from typing import IO, Any, Protocol

from exposure.model import Document, OpenFile, Reading, Source, Words
from exposure.model.quick import row_maker
from exposure.model.wire import reading_from_json, reading_to_json

LENGTH = struct.Struct("=I")
MAX_WHOLE = 64 * 1024 * 1024
"""Most bytes read of a file that cannot be handed over open."""
PLAIN = re.compile(r"[\w ,.;:'\"()%{}/+-]{1,400}", re.ASCII)
FIELD = re.compile(r"[a-z_]{1,40}")

_SOURCE = tuple(field.name for field in fields(Source))
_REST = tuple(f.name for f in fields(Document) if f.name not in {"source", "content", "tail", "opened"})
_source_row, _document_row = attrgetter(*_SOURCE), attrgetter(*_REST)
_make_source = row_maker(Source, *_SOURCE)
_make_document = row_maker(Document, "source", "content", "tail", "opened", *_REST)
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


class BrokenFrameError(Exception):
    """The other side ended, or sent what no honest worker sends."""


class TooLargeError(Exception):
    """One detail alone is larger than an object may be."""


def exactly(stream: IO[bytes], size: int) -> bytes:
    """Return the next ``size`` bytes.

    Raises:
        BrokenFrameError: The other side ended before.
    """
    data = stream.read(size)
    if len(data) != size:
        raise BrokenFrameError
    return data


class Channel(Protocol):
    """A socket for descriptors; its other end is in another process."""

    def fileno(self) -> int:
        """Return its own descriptor."""

    def close(self) -> None:
        """Close it."""


def write_batch(stream: IO[bytes], documents: Sequence[Document], channel: Channel | None = None) -> None:
    """Send documents to a worker.

    Raises:
        OSError: It is gone.
    """
    if channel is None:
        documents = [_read_in(document) for document in documents]
    rows = [
        (len(d.content), len(d.tail), d.opened is not None, _source_row(d.source), _document_row(d))
        for d in documents
    ]
    head = pickle.dumps(rows, pickle.HIGHEST_PROTOCOL)
    bodies = (part for document in documents for part in (document.content, document.tail))
    for document in documents:
        if channel and document.opened:
            _give(channel, document.opened)
    stream.write(b"".join((LENGTH.pack(len(head)), head, *bodies)))
    stream.flush()


def _give(channel: Channel, file: OpenFile) -> None:
    import socket  # noqa: PLC0415 (only for such files)

    with socket.socket(fileno=os.dup(channel.fileno())) as end:
        socket.send_fds(end, [b"f"], [file.descriptor])


def _take(channel: int) -> OpenFile:
    import socket  # noqa: PLC0415 (as above)

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, os.dup(channel)) as end:
        _, descriptors, _, _ = socket.recv_fds(end, 1, 1)
    if not descriptors:
        raise BrokenFrameError
    return OpenFile(descriptors[0])


def _read_in(document: Document) -> Document:
    """Return a document with the content of its open file, as much as is read of one."""
    if document.opened is None:
        return document
    if document.media_type.startswith("video/"):  # all of it but some samples is here
        return replace(document, opened=None)
    with open(document.opened.descriptor, "rb", buffering=0, closefd=False) as file:
        file.seek(0)
        parts, room = [], MAX_WHOLE
        while room and (part := file.read(room)):
            parts.append(part)
            room -= len(part)
    content = b"".join(parts)
    return replace(document, content=content, complete=len(content) >= document.size, opened=None)


def read_batch(stream: IO[bytes], channel: int = -1) -> Iterator[Document]:
    """Yield the documents that the parent sent, and open files through the descriptor of a channel.

    Raises:
        BrokenFrameError: The parent has gone.
    """
    (size,) = LENGTH.unpack(exactly(stream, LENGTH.size))
    rows = pickle.loads(exactly(stream, size))  # noqa: S301 (written by our own parent)
    for content, tail, opened, source, rest in rows:
        yield _make_document(
            _make_source(*source),
            exactly(stream, content),
            exactly(stream, tail) if tail else b"",
            _take(channel) if opened else None,
            *rest,
        )


def encoded(data: Mapping[str, Any]) -> bytes:
    """JSON in UTF-8; a half of a surrogate pair, which is no character, becomes ``?``."""
    return _encode(data).encode("utf-8", "replace")


def objects(reading: Reading, item: int, limit: int, source: Source) -> Iterator[bytes]:
    """Yield the reading of an item as one JSON object, or as several of at most ``limit`` bytes.

    Each is ``{"item": 5, "part": {...}}``, the last one ``{"item": 5, "last": {...}}``. The item's own
    ``source``, which the parent knows, is left out.

    Raises:
        TooLargeError: One detail alone is larger.
    """
    data = reading_to_json(reading, source)
    whole = encoded({"item": item, "last": data})
    if len(whole) <= limit:
        yield whole
        return
    yield from (encoded({"item": item, "part": part}) for part in _parts(data, limit - 200))
    yield encoded({"item": item, "last": {"outcome": data["outcome"]}})


def _parts(data: Mapping[str, Any], limit: int) -> Iterator[dict[str, list[Any]]]:
    """Deal the lists of a reading into parts whose JSON stays under ``limit`` bytes."""
    part: dict[str, list[Any]] = {}
    size = 0
    for name, item in ((n, i) for n, items in data.items() if isinstance(items, list) for i in items):
        length = len(encoded({name: item}))
        if length > limit:
            raise TooLargeError
        if size + length > limit:
            yield part
            part, size = {}, 0
        part.setdefault(name, []).append(item)
        size += length
    yield part


def framed(data: bytes) -> bytes:
    """Return a JSON object with its length before it."""
    return LENGTH.pack(len(data)) + data


def write_object(stream: IO[bytes], data: bytes) -> None:
    """Send one JSON object to the other side."""
    stream.write(framed(data))
    stream.flush()


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is no number")


_decode = json.JSONDecoder(parse_constant=_no_number).decode


def read_object(stream: IO[bytes], limit: int) -> tuple[dict[str, Any], int]:
    """Return the next object of a worker and its size in bytes.

    Raises:
        BrokenFrameError: The worker ended, or this is larger than ``limit`` or no JSON object.
    """
    (size,) = LENGTH.unpack(exactly(stream, LENGTH.size))
    if size > limit:
        raise BrokenFrameError
    frame = exactly(stream, size)
    try:
        text = frame.decode("utf-8")
        data = _decode(text)
        if "\\ud" in text or "\\uD" in text:
            data = _decode(encoded(data).decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise BrokenFrameError from error
    if not isinstance(data, dict):
        raise BrokenFrameError
    return data, size


def joined(parts: Iterable[Any], source: Source) -> Reading:
    """Return the reading that a worker's objects make up, every key and type of it checked.

    Raises:
        BrokenFrameError: They make up none.
    """
    try:
        reading = reading_from_json(_whole(parts), source)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise BrokenFrameError from error
    if all(map(_harmless, reading.notes)):
        return reading
    return replace(reading, notes=tuple(filter(_harmless, reading.notes)))


def _whole(parts: Iterable[Any]) -> Mapping[str, Any]:
    """Return the parts of a reading as one."""
    first, *more = parts
    whole = dict(first)
    for name, value in ((n, v) for part in more for n, v in part.items()):
        whole[name] = [*whole.get(name, ()), *value] if isinstance(value, list) else value
    return whole


def _harmless(note: Words) -> bool:
    """Whether a sentence is plain text whose fields are its numbers, and nothing cleverer.

    These sentences go into every copy, so a worker that was taken over must not write freely here.
    """
    if not PLAIN.fullmatch(note.message):
        return False
    try:
        fields = {
            (name, form, turn)
            for _, name, form, turn in string.Formatter().parse(note.message)
            if name is not None
        }
    except ValueError:
        return False
    named = {name for name, _ in note.numbers}
    return all(FIELD.fullmatch(n) and not form and not turn and n in named for n, form, turn in fields)
