"""Bluesky: a repository as a CAR file, written block by block."""

import hashlib
from collections.abc import Iterator
from typing import Any

from tests.extract.exports.made.person import BIO, NAME, posts, truth


def varint(number: int) -> bytes:
    out = bytearray()
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes(out + bytes([number]))


def head(major: int, number: int) -> bytes:
    for short, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 24:
            return bytes([major << 5 | number])
        if number < 1 << (8 * size):
            return bytes([major << 5 | short]) + number.to_bytes(size)
    raise ValueError(number)


def cbor(value: Any) -> bytes:
    match value:
        case bool() | None:
            return {False: b"\xf4", True: b"\xf5", None: b"\xf6"}[value]
        case int():
            return head(0, value) if value >= 0 else head(1, -1 - value)
        case str():
            return head(3, len(value.encode())) + value.encode()
        case bytes():
            return head(2, len(value)) + value
        case list():
            return head(4, len(value)) + b"".join(map(cbor, value))
        case dict():
            keys = sorted(value, key=lambda k: (len(k), k))
            return head(5, len(value)) + b"".join(cbor(k) + cbor(value[k]) for k in keys)
    raise TypeError(value)


def link(cid: bytes) -> bytes:
    return b"\xd8\x2a" + cbor(b"\0" + cid)


def block(value: Any) -> bytes:
    data = cbor(value)
    cid = b"\x01\x71\x12\x20" + hashlib.sha256(data).digest()
    return varint(len(cid) + len(data)) + cid + data


def record(post: Any) -> dict[str, Any]:
    raw = post.text.encode()
    facets = []
    for sign, name, kind, key in (
        ("@", post.mention, "mention", "did"),
        ("#", post.tag, "tag", "tag"),
    ):
        if name:
            start = raw.index((sign + name).encode())
            value = name if key == "tag" else "did:plc:x"
            feature = {"$type": f"app.bsky.richtext.facet#{kind}", key: value}
            index = {"byteStart": start, "byteEnd": start + 1 + len(name)}
            facets.append({"index": index, "features": [feature]})
    return {
        "$type": "app.bsky.feed.post",
        "text": post.text,
        "createdAt": post.time.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "langs": ["en"],
        "facets": facets,
    }


def build(count: int) -> bytes:
    def parts() -> Iterator[bytes]:
        root = b"\x01\x71\x12\x20" + bytes(32)
        header = b"\xa2" + cbor("roots") + b"\x81" + link(root) + cbor("version") + cbor(1)
        yield varint(len(header)) + header
        yield block(
            {"did": "did:plc:example", "rev": "3k", "data": b"x", "prev": None, "version": 3, "sig": b"s"}
        )
        yield block({"$type": "app.bsky.actor.profile", "displayName": NAME, "description": BIO})
        yield block(
            {"$type": "app.bsky.graph.follow", "subject": "did:plc:bo", "createdAt": "2025-01-01T00:00:00Z"}
        )
        for post in posts(count):
            yield block(record(post))
        yield block({"l": None, "e": [{"k": b"app.bsky.feed.post/3k", "p": 0}]})

    return b"".join(parts())


def expected(count: int) -> object:
    return truth(count, audience=lambda p: "anyone")
