"""Bluesky: the repository of an account as a CAR file. Everything in it can be seen by anyone.

Formats: CARv1 (https://ipld.io/specs/transport/car/carv1/), the lexicons ``app.bsky.actor.profile``,
``app.bsky.feed.post`` and ``app.bsky.graph.follow`` (2026-08-20).
"""

import re
from collections.abc import Iterator
from typing import Any

from exposure.extract.exports.cbor import CborError, loads
from exposure.extract.exports.contract import Export, File, Item
from exposure.extract.exports.into import Into
from exposure.model import Audience, Kind
from exposure.model.shape import Cutting, Shape

_CID = re.compile(rb"\x01\x71\x12\x20.{32}", re.DOTALL)
_MENTION = "app.bsky.richtext.facet#mention"
_TAG = "app.bsky.richtext.facet#tag"


def _blocks(data: bytes) -> Iterator[Any]:
    """Yield the objects in a run of blocks; what is none is left out."""
    at = 0
    while at < len(data):
        size = shift = 0
        while at < len(data):
            byte = data[at]
            at += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                break
        block = data[at : at + size]
        at += size
        cid = _CID.match(block)
        try:
            yield loads(block[cid.end() :]) if cid else None
        except CborError:
            yield None


def _run(item: Item, into: Into) -> None:
    into.understood += 1
    for number, record in enumerate(_blocks(item.data), into.document.line - 1):
        if isinstance(record, dict):
            reader = _READERS.get(str(record.get("$type")))
            if reader:
                reader(Item(record, f"/{number}"), into)


def _profile(item: Item, into: Into) -> None:
    into.detail(
        Kind.PROFILE_NAME, item.text("displayName"), item.pointer("displayName"), audience=Audience.ANYONE
    )
    into.bio(item.text("description"), item.pointer("description"), audience=Audience.ANYONE)
    into.detail(Kind.BIO_LINK, item.text("website"), item.pointer("website"), audience=Audience.ANYONE)


def _post(item: Item, into: Into) -> None:
    text = item.text("text")
    raw = item.get("text").encode("utf-8") if isinstance(item.get("text"), str) else b""
    people, tags = [], [(t.data, t.at) for t in item.below("tags") if isinstance(t.data, str)]
    for facet in item.below("facets"):
        start, end = facet.get("index", "byteStart"), facet.get("index", "byteEnd")
        for feature in facet.below("features"):
            if feature.text("$type") == _MENTION and isinstance(start, int) and isinstance(end, int):
                people.append((raw[start:end].decode("utf-8", "replace").lstrip("@"), facet.at))
            elif feature.text("$type") == _TAG:
                tags.append((feature.text("tag"), feature.pointer("tag")))
    langs = item.get("langs")
    source = into.post(
        "",
        item.at,
        text,
        item.text("createdAt"),
        text_at=item.pointer("text"),
        posted_at=item.pointer("createdAt"),
        mentions=people,
        hashtags=tags,
        audience=Audience.ANYONE,
        lang=langs[0] if isinstance(langs, list) and langs and isinstance(langs[0], str) else None,
        named=True,
    )
    for picture in item.below("embed", "images"):
        into.words(
            picture.text("alt"), picture.pointer("alt"), source, item.text("createdAt"), Audience.ANYONE
        )


def _follow(item: Item, into: Into) -> None:
    if not any(e.kind is Kind.FOLLOW_OPEN for e in into.evidence):
        into.detail(Kind.FOLLOW_OPEN, "yes", item.at, audience=Audience.ANYONE)


_READERS = {
    "app.bsky.actor.profile": _profile,
    "app.bsky.feed.post": _post,
    "app.bsky.graph.follow": _follow,
}

EXPORT = Export(
    name="bluesky",
    title="Bluesky",
    host="bsky.app",
    marks=(("repo.car",),),
    tells=re.compile(rb"\A[\x20-\xff].?\xa2eroots", re.DOTALL),
    files=(
        File(role="repo", names=("repo.car",), cutting=Cutting(shape=Shape.BLOCKS), read=_run, lone=True),
    ),
)
