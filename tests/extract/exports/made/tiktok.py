"""TikTok: one file of sections, with the names of since 2024 and of before."""

import json
from collections.abc import Iterator

from tests.extract.exports.made.person import BIO, HANDLE, Post, posts, truth

_SHOWN = {"public": "Public", "followers": "Friends", "unlisted": "Only me"}
_AUDIENCE = {"public": "anyone", "followers": "members", "unlisted": "owner"}


def video(post: Post) -> dict:
    return {
        "Date": post.time.strftime("%Y-%m-%d %H:%M:%S"),
        "Link": "https://video.example/x",
        "Likes": "3",
        "WhoCanView": _SHOWN[post.shown],
        "Title": post.text,
        "Location": "Green Field" if post.place else "",
    }


def listed(count: int) -> Iterator[str]:
    for index, post in enumerate(posts(count)):
        yield (",\n" if index else "") + json.dumps(video(post), indent=1)


def build(count: int) -> dict[str, Iterator[str]]:
    profile = {
        "userName": HANDLE,
        "bioDescription": BIO,
        "birthDate": "03-Feb-2001",
        "emailAddress": "s@example.org",
    }

    def file() -> Iterator[str]:
        yield '{"Direct Message": {"Direct Messages": {"ChatHistory": {"Chat History with bo:": '
        yield '[{"Date": "2020-01-01 00:00:00", "From": "bo", "Content": "NEVER"}]}}},'
        yield '"Your Activity": {"Searches": {"SearchList": [{"SearchTerm": "NEVER"}]}},'
        yield '"Profile And Settings": {"Profile Info": {"ProfileMap": ' + json.dumps(profile) + "},"
        yield '"Settings": {"SettingsMap": {"Private Account": "Disabled"}},'
        yield '"Following": {"Following": [{"Date": "2020-01-01 00:00:00", "UserName": "bo"}]}},'
        yield '"Post": {"Posts": {"VideoList": ['
        yield from listed(count)
        yield "]}}}"

    return {"user_data_tiktok.json": file()}


def old(count: int) -> dict[str, Iterator[str]]:
    profile = {"userName": HANDLE, "bioDescription": BIO}

    def file() -> Iterator[str]:
        yield '{"Activity": {"Follower List": {"FansList": []}, "Following List": {"Following": []}},'
        yield '"Direct Messages": {"Chat History": {"ChatHistory": {"x": "NEVER"}}},'
        yield '"Profile": {"Profile Information": {"ProfileMap": ' + json.dumps(profile) + "}},"
        yield '"App Settings": {"Settings": {"SettingsMap": {"Private Account": "Disabled"}}},'
        yield '"Video": {"Videos": {"VideoList": ['
        yield from listed(count)
        yield "]}}}"

    return {"user_data.json": file()}


def expected(count: int) -> object:
    return truth(count, audience=lambda p: _AUDIENCE[p.shown])
