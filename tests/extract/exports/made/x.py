"""X: the archive since 2020, and the one before without its folder."""

import json
from collections.abc import Iterator

from tests.extract.exports.made.person import BIO, HANDLE, NAME, Post, posts, truth


def script(name: str, data: object) -> str:
    return f"window.YTD.{name}.part0 = {json.dumps(data, indent=2)}"


def tweet(post: Post) -> dict:
    data = {
        "id_str": str(10**17 + post.number),
        "created_at": post.time.strftime("%a %b %d %H:%M:%S +0000 %Y"),
        "full_text": post.text.replace("&", "&amp;"),
        "lang": "en",
        "source": '<a href="https://app.example">App</a>',
        "favorite_count": "0",
        "retweet_count": "0",
        "entities": {
            "user_mentions": [{"screen_name": post.mention, "indices": ["0", "3"]}] if post.mention else [],
            "hashtags": [{"text": post.tag, "indices": ["0", "3"]}] if post.tag else [],
            "urls": [],
        },
    }
    if post.place:
        latitude, longitude = map(str, post.place)
        data["geo"] = {"type": "Point", "coordinates": [latitude, longitude]}
        data["coordinates"] = {"type": "Point", "coordinates": [longitude, latitude]}
    return {"tweet": data}


def tweets(count: int) -> Iterator[str]:
    yield "window.YTD.tweets.part0 = [\n"
    for index, post in enumerate(posts(count)):
        yield (",\n" if index else "") + json.dumps(tweet(post), indent=2)
    yield "\n]"


def build(count: int, *, protected: bool = False) -> dict[str, Iterator[str] | str]:
    account = {
        "username": HANDLE,
        "accountId": "7",
        "email": "secret@example.org",
        "accountDisplayName": NAME,
    }
    described = {"bio": BIO, "website": "https://t.co/x", "location": "Green Field"}
    history = [{"protectedHistory": {"protectedAt": "2025-01-01T00:00:00.000Z", "action": "Protect"}}]
    return {
        "Your archive.html": "<html></html>",
        "data/account.js": script("account", [{"account": account}]),
        "data/profile.js": script("profile", [{"profile": {"description": described}}]),
        "data/protected-history.js": script("protected_history", history if protected else []),
        "data/tweets.js": tweets(count),
        "data/following.js": script("following", [{"following": {"accountId": "1"}}] * 12),
        "data/direct-messages.js": "NEVER",
        "data/deleted-tweets.js": "NEVER",
        "data/ip-audit.js": "NEVER",
    }


def old(count: int) -> dict[str, Iterator[str] | str]:
    new = build(count)
    return {
        "account.js": new["data/account.js"],
        "profile.js": new["data/profile.js"],
        "tweet.js": new["data/tweets.js"],
        "direct-message.js": "NEVER",
    }


def expected(count: int, *, protected: bool = False) -> object:
    shown = "members" if protected else "anyone"
    return truth(count, audience=lambda p: shown, place="place_tag")
