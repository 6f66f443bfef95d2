"""Snapchat: ``json/``; memories with the places that nobody else sees."""

import json
from collections import Counter
from collections.abc import Iterator

from tests.extract.exports.made.person import HANDLE, NAME, posts


def memories(count: int) -> Iterator[str]:
    yield '{"Saved Media": ['
    for index, post in enumerate(posts(count)):
        place = "Latitude, Longitude: {}, {}".format(*(post.place or (0.0, 0.0)))
        date = post.time.strftime("%Y-%m-%d %H:%M:%S UTC")
        entry = {"Date": date, "Media Type": "Image", "Location": place, "Download Link": "https://x.example"}
        yield ("," if index else "") + json.dumps(entry)
    yield "]}"


def build(count: int) -> dict[str, Iterator[str] | str]:
    basic = {"Username": HANDLE, "Name": NAME, "Creation Date": "2020-01-01 00:00:00 UTC", "Country": "XX"}
    friend = {
        "Username": "bo",
        "Display Name": "Bo",
        "Creation Timestamp": "2020-01-01 00:00:00 UTC",
        "Source": "x",
    }
    return {
        "json/account.json": json.dumps(
            {"Basic Information": basic, "Device Information": {"Make": "NEVER"}}
        ),
        "json/memories_history.json": memories(count),
        "json/friends.json": json.dumps({"Friends": [friend] * 4, "Blocked Users": [friend]}),
        "json/chat_history.json": "NEVER",
        "json/snap_history.json": "NEVER",
        "html/account.html": "NEVER",
    }


def expected(count: int) -> object:
    return Counter(("gps", p.place, "owner") for p in posts(count) if p.place)
