"""TikTok: the copy in JSON, one file of sections, with the names they had before 2024 and have since.

Shapes: a maintained reader of these copies (2026) for the sections; the names of single fields are less
sure, so each is optional. Times are UTC.
"""

import re

from exposure.extract.exports.contract import Export, File, Item, json_file
from exposure.extract.exports.into import Into
from exposure.model import Audience, Kind

_ANYONE = frozenset({"public", "everyone", "public to everyone", "anyone"})
_SOME = frozenset({"friends", "followers", "mutual friends", "friends only", "people you follow back"})
_NOBODY = frozenset({"private", "only me", "self", "only you", "self only"})
_ON = frozenset({"true", "on", "enabled", "yes", "1", "private"})
_OFF = frozenset({"false", "off", "disabled", "no", "0", "public"})
_PRIVATE = (
    "Your TikTok account is private: people you let in can see your videos, a stranger cannot. "
    "Your name, picture and biography can be seen by anyone."
)
_NAMES = ("user_data_tiktok.json", "user_data.json")


def _person(item: Item, into: Into) -> None:
    into.handle(item.text("userName"))
    into.detail(
        Kind.PROFILE_NAME, item.text("displayName") or item.text("nickName"), item.pointer("displayName"),
        audience=Audience.ANYONE,
    )  # fmt: skip
    into.bio(item.text("bioDescription"), item.pointer("bioDescription"), audience=Audience.ANYONE)


def _settings(item: Item, into: Into) -> None:
    into.understood += 1
    for key, value in item.data.items() if isinstance(item.data, dict) else ():
        if key.casefold().replace(" ", "") in {"privateaccount", "accountprivacy"}:
            said = str(value).strip().casefold()
            if said in _ON:
                into.shown_to(Audience.MEMBERS)
                into.note(_PRIVATE)
            elif said in _OFF:
                into.shown_to(Audience.ANYONE)


def _audience(item: Item) -> Audience | None:
    said = item.text("WhoCanView").casefold() or item.text("Who Can View").casefold()
    for words, audience in ((_ANYONE, Audience.ANYONE), (_SOME, Audience.MEMBERS), (_NOBODY, Audience.OWNER)):
        if said in words:
            return audience
    return None


def _video(item: Item, into: Into) -> None:
    audience = _audience(item)
    date = "Date" if item.get("Date") else "date"
    source = into.post(
        "",
        item.at,
        item.text("Title"),
        item.text(date),
        text_at=item.pointer("Title"),
        posted_at=item.pointer(date),
        audience=audience,
    )
    if place := item.text("Location"):
        into.detail(Kind.PLACE, place, item.pointer("Location"), source=source, audience=audience)


def _comment(item: Item, into: Into) -> None:
    text, date = ("Comment", "Date") if item.get("Comment") else ("comment", "date")
    into.post(
        "",
        item.at,
        item.text(text),
        item.text(date),
        text_at=item.pointer(text),
        posted_at=item.pointer(date),
        audience=Audience.ANYONE,
    )


def _following(item: Item, into: Into) -> None:
    into.follows(item.data)


def _file(role: str, *paths: str, **more: object) -> File:
    return File(role=role, names=_NAMES, cutting=json_file(*paths), lone=True, **more)  # type: ignore[arg-type]


EXPORT = Export(
    name="tiktok",
    title="TikTok",
    host="tiktok.com",
    marks=(("user_data_tiktok.json",), ("user_data.json",)),
    tells=re.compile(
        rb'\A\s*\{.{0,60000}"(?:Your Activity|Profile And Settings|Activity|App Settings)"\s*:\s*\{',
        re.DOTALL,
    ),
    web=(
        ("user_data.txt",),
        ("posts/posts.txt",),
        ("posts/post.txt",),
        ("profile/profile info.txt",),
        ("profile and settings/profile info.txt",),
    ),
    ask=(
        "Ask TikTok for the copy again and choose the format JSON: Settings and privacy, Account, "
        "Download your data."
    ),
    files=(
        _file(
            "person",
            "?/Profile Info/ProfileMap",
            "?/Profile Information/ProfileMap",
            read=_person,
            first=True,
        ),
        _file("settings", "?/Settings/SettingsMap", read=_settings, first=True),
        _file("videos", "?/Posts/VideoList/*", "?/Videos/VideoList/*", read=_video),
        _file("comments", "Comment/Comments/CommentsList/*", "?/Comments/CommentsList/*", read=_comment),
        _file(
            "following",
            "?/Following/Following/*",
            "?/Following List/Following/*",
            read=_following,
            counted=True,
        ),
    ),
)
