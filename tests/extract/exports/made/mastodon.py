"""Mastodon: ``actor.json`` and ``outbox.json``; posts to single people are in it and are not read."""

import json
from collections.abc import Iterator

from tests.extract.exports.made.person import BIO, HANDLE, NAME, Post, posts, truth

_PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
_HOST = "social.example"
_ME = f"https://{_HOST}/users/{HANDLE}"
_FOLLOWERS = f"{_ME}/followers"
_TO = {
    "public": ([_PUBLIC], [_FOLLOWERS]),
    "unlisted": ([_FOLLOWERS], [_PUBLIC]),
    "followers": ([_FOLLOWERS], []),
    "direct": ([f"https://{_HOST}/users/bo"], []),
}
_AUDIENCE = {"public": "anyone", "unlisted": "anyone", "followers": "members"}


def activity(post: Post, shown: str = "") -> dict:
    to, cc = _TO[shown or post.shown]
    tags = (
        [{"type": "Mention", "href": "https://x.example", "name": f"@{post.mention}"}] if post.mention else []
    )
    tags += [{"type": "Hashtag", "href": "https://x.example", "name": f"#{post.tag}"}] if post.tag else []
    name = f"{_ME}/statuses/{post.number}"
    published = post.time.strftime("%Y-%m-%dT%H:%M:%SZ")
    note = {
        "id": name,
        "type": "Note",
        "url": f"https://{_HOST}/@{HANDLE}/{post.number}",
        "published": published,
        "to": to,
        "cc": cc,
        "content": f"<p>{post.text}</p>",
        "contentMap": {"en": f"<p>{post.text}</p>"},
        "tag": tags,
        "attachment": [],
        "inReplyTo": None,
        "summary": None,
        "sensitive": False,
    }
    return {
        "id": f"{name}/activity",
        "type": "Create",
        "published": published,
        "to": to,
        "cc": cc,
        "object": note,
    }


def outbox(count: int) -> Iterator[str]:
    yield '{"@context": "https://www.w3.org/ns/activitystreams", "type": "OrderedCollection",'
    yield f'"totalItems": {count}, "orderedItems": ['
    secret = Post(-1, "OTHERS", next(posts(1)).time)
    yield json.dumps(activity(secret, "direct"))
    for post in posts(count):
        yield "," + json.dumps(activity(post))
    yield "]}"


def build(count: int) -> dict[str, Iterator[str] | str]:
    actor = {
        "id": _ME,
        "type": "Person",
        "preferredUsername": HANDLE,
        "name": NAME,
        "summary": f"<p>{BIO}</p>",
        "url": f"https://{_HOST}/@{HANDLE}",
        "attachment": [
            {"type": "PropertyValue", "name": "Site", "value": '<a href="https://a.example">a.example</a>'}
        ],
        "manuallyApprovesFollowers": False,
    }
    return {
        "actor.json": json.dumps(actor),
        "outbox.json": outbox(count),
        "likes.json": "NEVER",
        "bookmarks.json": "NEVER",
    }


def expected(count: int) -> object:
    return truth(count, audience=lambda p: _AUDIENCE[p.shown])
