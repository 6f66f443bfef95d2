"""Mastodon: the archive of an account, as tar.gz or zip: ``actor.json`` and ``outbox.json``.

Shape: Mastodon's own source (``backup_service.rb``); who can see a post stands in it (ActivityPub,
``to`` and ``cc``). Posts to single people are private messages and are passed over.
"""

import html
import re
from urllib.parse import urlsplit

from exposure.extract import find
from exposure.extract.exports.contract import Export, File, Item, json_file
from exposure.extract.exports.into import Into
from exposure.model import Audience, Kind

_PUBLIC = frozenset({"https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"})

_SIMPLE = re.compile(r"(?:[^<>]++|</?(?:p|br|a|span)(?:\s[^<>]*)?/?>)*+")
_BREAK = re.compile(r"<(?:/?p|br)\b[^<>]*>")
_TAG = re.compile(r"<[^<>]*>")
_MAY_HIDE = re.compile(r"hidden|style", re.IGNORECASE)


def words(markup: str) -> str:
    """Return the text of a post as a reader sees it; most have four sorts of tags, which need no parser."""
    if "\n" in markup or not _SIMPLE.fullmatch(markup) or _MAY_HIDE.search(markup):
        return find.plain(markup)
    broken = _BREAK.sub("\n", markup)
    lines = (" ".join(html.unescape(line).split()) for line in _TAG.sub("", broken).split("\n"))
    return "\n".join(filter(None, lines))


def _actor(item: Item, into: Into) -> None:
    into.handle(item.text("preferredUsername"))
    host = urlsplit(item.text("id")).hostname or ""
    into.key("account.host", host)
    into.detail(Kind.PROFILE_NAME, item.text("name"), item.pointer("name"), audience=Audience.ANYONE)
    into.bio(find.plain(item.text("summary")), item.pointer("summary"), audience=Audience.ANYONE)
    for entry in item.below("attachment"):
        value = find.plain(entry.text("value"))
        into.bio(value, entry.pointer("value"), audience=Audience.ANYONE)
    for alias in item.below("alsoKnownAs"):
        if isinstance(alias.data, str):
            into.detail(Kind.BIO_LINK, alias.data, alias.at, audience=Audience.ANYONE)


def _audience(activity: Item) -> Audience | None:
    """Return who can see a post; None if it is for single people."""
    to, cc = (_addressed(activity, key) for key in ("to", "cc"))
    if _PUBLIC & (to | cc):
        return Audience.ANYONE
    if any(address.endswith("/followers") for address in to | cc):
        return Audience.MEMBERS
    return None


def _addressed(activity: Item, key: str) -> set[str]:
    found = activity.get(key)
    entries = found if isinstance(found, list) else [found]
    return {entry for entry in entries if isinstance(entry, str)}


def _activity(item: Item, into: Into) -> None:
    into.understood += 1
    audience = _audience(item)
    if audience is None:
        return
    note = item.get("object")
    if not isinstance(note, dict):
        into.post(item.text("id"), item.at, "", item.text("published"), posted_at=item.pointer("published"),
                  audience=audience)  # fmt: skip
        return
    _note(Item(note, item.pointer("object")), audience, into)


def _note(note: Item, audience: Audience, into: Into) -> None:
    tags = note.below("tag")
    people = [(t.text("name").lstrip("@"), t.pointer("name")) for t in tags if t.text("type") == "Mention"]
    hashtags = [(t.text("name").lstrip("#"), t.pointer("name")) for t in tags if t.text("type") == "Hashtag"]
    published = note.text("published")
    spoken = note.get("contentMap")
    source = into.post(
        note.text("url") or note.text("id"),
        note.at,
        words(note.text("content")),
        published,
        text_at=note.pointer("content"),
        posted_at=note.pointer("published"),
        mentions=people,
        hashtags=hashtags,
        audience=audience,
        lang=next(iter(spoken), None) if isinstance(spoken, dict) else None,
        named=True,
    )
    into.words(words(note.text("summary")), note.pointer("summary"), source, published, audience)
    for picture in note.below("attachment"):
        into.words(picture.text("name"), picture.pointer("name"), source, published, audience)


EXPORT = Export(
    name="mastodon",
    title="Mastodon",
    marks=(("actor.json", "outbox.json"),),
    files=(
        File(role="actor", names=("actor.json",), cutting=json_file(""), read=_actor, first=True),
        File(role="posts", names=("outbox.json",), cutting=json_file("orderedItems/*"), read=_activity),
    ),
    photos=("media_attachments/files/*/*/*/original/*", "media_attachments/files/*/*/*/*/*/*/*/original/*"),
)
