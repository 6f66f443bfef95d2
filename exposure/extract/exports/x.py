"""X, once Twitter: the archive of ``data/*.js``, since 2018.

Shapes: the archive's own README and four maintained readers of it (2022 to 2026). Posts were public
unless the account was protected, which applies to all of them at once.
"""

import html
from datetime import UTC, datetime
from typing import Any

from exposure.extract.exports.contract import Export, File, Item, json_file
from exposure.extract.exports.into import Into, point
from exposure.model import Audience, GeoPoint, Kind

_MONTHS = {m: n for n, m in enumerate(("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
                                         "Nov", "Dec"), 1)}  # fmt: skip
_FIRST_YEAR = 2006
"""Earlier times come from a fault in the archives of 2025."""
_PROTECTED = (
    "Your X account is protected: people you let in can see your posts, a stranger cannot. "
    "Your name, picture, biography and town can be seen by anyone."
)


def _inner(item: Item, key: str) -> Item:
    """Return what stands in the wrapper that newer archives have."""
    inner = item.get(key)
    return Item(inner, item.pointer(key)) if isinstance(inner, dict) else item


def _account(item: Item, into: Into) -> None:
    account = _inner(item, "account")
    into.handle(account.text("username"))
    into.shown_to(Audience.ANYONE)
    into.detail(
        Kind.PROFILE_NAME,
        account.text("accountDisplayName"),
        account.pointer("accountDisplayName"),
        audience=Audience.ANYONE,
    )


def _profile(item: Item, into: Into) -> None:
    described = Item(
        _inner(item, "profile").get("description"), _inner(item, "profile").pointer("description")
    )
    into.understood += 1
    into.bio(described.text("bio"), described.pointer("bio"), audience=Audience.ANYONE)
    for kind, key in ((Kind.BIO_TOWN, "location"), (Kind.BIO_LINK, "website")):
        into.detail(kind, described.text(key), described.pointer(key), audience=Audience.ANYONE)


def _protected(item: Item, into: Into) -> None:
    """Read the whole history of protecting: the last word counts."""
    into.understood += 1
    changes = [
        _inner(Item(entry), "protectedHistory")
        for entry in (item.data if isinstance(item.data, list) else ())
        if isinstance(entry, dict)
    ]
    if changes:
        last = max(changes, key=lambda c: c.text("protectedAt"))
        if "unprotect" not in last.text("action").casefold() and "protect" in last.text("action").casefold():
            into.shown_to(Audience.MEMBERS)
            into.note(_PROTECTED)


def moment(text: str) -> datetime | None:
    """Return a time such as ``Wed Jan 01 10:00:00 +0000 2025``; None if it is none."""
    parts = text.split()
    if len(parts) == 6 and parts[1] in _MONTHS and parts[4] == "+0000":
        try:
            hour, minute, second = map(int, parts[3].split(":"))
            when = datetime(int(parts[5]), _MONTHS[parts[1]], int(parts[2]), hour, minute, second, tzinfo=UTC)
        except ValueError:
            return None
        return when if when.year >= _FIRST_YEAR else None
    return None


def _tweet(item: Item, into: Into) -> None:
    from exposure.extract.posts import Moment  # noqa: PLC0415 (slow to import)

    tweet = _inner(item, "tweet")
    text = tweet.text("full_text") or tweet.text("text")
    key = "full_text" if tweet.get("full_text") else "text"
    when = moment(tweet.text("created_at"))
    repost = text.startswith("RT @")
    handle = into.source.account.handle
    name = tweet.text("id_str") or tweet.text("id")
    place, place_at = _place(tweet)
    answered = tweet.text("in_reply_to_screen_name")
    source = into.post(
        f"https://x.com/{handle}/status/{name}" if handle and name.isdecimal() else "",
        tweet.at,
        "" if repost else html.unescape(text),
        Moment(when) if when else None,
        text_at=tweet.pointer(key),
        posted_at=tweet.pointer("created_at"),
        place=None if repost else place,
        place_at=place_at,
        mentions=() if repost else _entities(tweet, "user_mentions", "screen_name"),
        hashtags=() if repost else _entities(tweet, "hashtags", "text"),
        answered="" if answered.casefold() == handle else answered,
        answered_at=tweet.pointer("in_reply_to_screen_name"),
        lang=tweet.text("lang") or None,
    )
    town = tweet.text("place", "full_name")
    if town and not repost:
        into.detail(Kind.PLACE, town, tweet.pointer("place", "full_name"), source=source, posted=when)


def _entities(tweet: Item, kind: str, key: str) -> list[tuple[str, str]]:
    return [(e.text(key), e.pointer(key)) for e in tweet.below("entities", kind) if e.text(key)]


def _place(tweet: Item) -> tuple[GeoPoint | None, str]:
    """Return the place of a post: ``geo`` has latitude first, ``coordinates`` longitude, mostly."""
    for key, latitude_first in (("geo", True), ("coordinates", False)):
        pair: Any = tweet.get(key, "coordinates")
        if isinstance(pair, list) and len(pair) == 2:
            place = point(*pair) if latitude_first else point(*reversed(pair))
            place = place or (point(*reversed(pair)) if latitude_first else point(*pair))
            return place, tweet.pointer(key, "coordinates")
    return None, ""


def _note(item: Item, into: Into) -> None:
    """Read a long post."""
    note = _inner(item, "noteTweet")
    into.post(
        "",
        note.at,
        note.text("core", "text"),
        note.text("createdAt"),
        text_at=note.pointer("core", "text"),
        posted_at=note.pointer("createdAt"),
        mentions=[(m.text("screenName"), m.pointer("screenName")) for m in note.below("core", "mentions")],
    )


def _following(item: Item, into: Into) -> None:
    into.follows(item.data)


def _contacts(item: Item, into: Into) -> None:
    into.note(
        "X holds {count} contacts from your phone. Only their number was read. You can delete them under "
        "Settings, Privacy and safety, Discoverability and contacts.",
        count=item.data,
    )


def _names(*names: str) -> tuple[str, ...]:
    return tuple(f"{folder}{name}.js" for name in names for folder in ("data/", ""))


EXPORT = Export(
    name="x",
    title="X",
    host="x.com",
    marks=(
        ("data/tweets.js",),
        ("data/tweet.js",),
        ("tweet.js", "account.js"),
        ("data/account.js", "data/profile.js"),
    ),
    files=(
        File(role="account", names=_names("account"), cutting=json_file("*"), read=_account, first=True),
        File(
            role="protected",
            names=_names("protected-history"),
            cutting=json_file(""),
            read=_protected,
            first=True,
        ),
        File(role="profile", names=_names("profile"), cutting=json_file("*"), read=_profile),
        File(
            role="tweets",
            names=_names("tweets", "tweets-part*", "tweet", "tweet-part*", "community-tweet"),
            cutting=json_file("*"),
            read=_tweet,
        ),
        File(role="notes", names=_names("note-tweet"), cutting=json_file("*"), read=_note),
        File(
            role="following", names=_names("following"), cutting=json_file("*"), read=_following, counted=True
        ),
        File(role="contacts", names=_names("contact"), cutting=json_file("*"), read=_contacts, counted=True),
    ),
)
