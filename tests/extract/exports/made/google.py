"""Google Takeout: reviews, and the timeline in each of its forms; and YouTube's part."""

import json
from collections import Counter
from collections.abc import Iterator

from tests.extract.exports.made.person import NAME, Post, posts
from tests.extract.exports.made.tables import table

_SHOWN = {"public": "Public", "followers": "Private", "unlisted": "Unlisted"}
_AUDIENCE = {"public": "anyone", "followers": "owner", "unlisted": "unknown"}


def review(post: Post) -> dict:
    latitude, longitude = post.place or (45.0, 7.0)
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
        "properties": {
            "date": post.time.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
            "five_star_rating_published": 5,
            "google_maps_url": f"https://maps.example/?cid={post.number}",
            "location": {"name": "Loom Cafe", "address": "x"},
            "review_text_published": post.text,
        },
    }


def reviews(count: int) -> Iterator[str]:
    yield '{"type": "FeatureCollection", "features": ['
    for index, post in enumerate(posts(count)):
        yield ("," if index else "") + json.dumps(review(post))
    yield "]}"


def build(count: int) -> dict[str, Iterator[str] | str]:
    person = {"name": {"formattedName": NAME}, "displayName": NAME, "birthday": "2001-02-03",
              "emails": [{"value": "s@example.org"}]}  # fmt: skip
    return {
        "Takeout/archive_browser.html": "NEVER",
        "Takeout/Profile/Profile.json": json.dumps(person),
        "Takeout/Maps (your places)/Reviews.json": reviews(count),
        "Takeout/Mail/All mail.mbox": "NEVER",
        "Takeout/My Activity/Search/MyActivity.json": "NEVER",
    }


def expected(count: int) -> object:
    found: Counter = Counter()
    for post in posts(count):
        found["post_time", post.time.isoformat(), "anyone"] += 1
        found["place_tag", post.place or (45.0, 7.0), "anyone"] += 1
        if post.mention:
            found["mention", post.mention, "anyone"] += 1
        if post.tag:
            found["hashtag", post.tag, "anyone"] += 1
    return found


def android(count: int) -> Iterator[str]:
    """Yield the on-device file of Android: visits at every place, with the offset of their clock."""
    yield '{"semanticSegments": ['
    for index, post in enumerate(p for p in posts(count) if p.place):
        where = "{}°, {}°".format(*post.place)
        start = post.time.strftime("%Y-%m-%dT%H:%M:%S.000Z")
        visit = {
            "topCandidate": {"placeId": "x", "semanticType": "UNKNOWN", "placeLocation": {"latLng": where}}
        }
        entry = {
            "startTime": start,
            "endTime": start,
            "startTimeTimezoneUtcOffsetMinutes": 60,
            "visit": visit,
        }
        yield ("," if index else "") + json.dumps(entry, ensure_ascii=False)
    yield '], "rawSignals": [], "userLocationProfile": {"frequentPlaces": []}}'


def ios(count: int) -> Iterator[str]:
    """Yield the on-device file of iOS: a bare list, numbers as text."""
    for index, post in enumerate(p for p in posts(count) if p.place):
        where = "geo:{},{}".format(*post.place)
        start = post.time.strftime("%Y-%m-%dT%H:%M:%S.000+00:00")
        visit = {
            "hierarchyLevel": "0",
            "topCandidate": {"placeID": "x", "probability": "0.8", "placeLocation": where},
        }
        yield ("," if index else "[") + json.dumps({"endTime": start, "startTime": start, "visit": visit})
    yield "]"


def records(count: int) -> Iterator[str]:
    """Yield ``Records.json``."""
    for index, post in enumerate(posts(count)):
        latitude, longitude = post.place or (45.0, 7.0)
        entry = {"latitudeE7": round(latitude * 1e7), "longitudeE7": round(longitude * 1e7), "accuracy": 20,
                 "timestamp": post.time.strftime("%Y-%m-%dT%H:%M:%S.000Z"), "source": "WIFI"}  # fmt: skip
        yield ("," if index else '{"locations": [') + json.dumps(entry)
    yield "]}"


def month(count: int) -> str:
    """Return a monthly file: visits and ways."""
    entries = []
    for post in posts(count):
        if post.place:
            where = {"latitudeE7": round(post.place[0] * 1e7), "longitudeE7": round(post.place[1] * 1e7)}
            start = post.time.strftime("%Y-%m-%dT%H:%M:%S.000Z")
            entries.append({"placeVisit": {"location": where, "duration": {"startTimestamp": start}}})
    return json.dumps({"timelineObjects": entries})


def visited(count: int) -> object:
    return Counter(("place_tag", p.place, "owner") for p in posts(count) if p.place)


def tube(count: int) -> dict[str, Iterator[str] | str]:
    """Return YouTube's part of Takeout."""
    folder = "Takeout/YouTube and YouTube Music"
    comments = (
        (f"c{p.number}", "UCexample", p.time.strftime("%Y-%m-%dT%H:%M:%S+00:00"), "0", f"v{p.number}",
         json.dumps({"text": p.text}))
        for p in posts(count)
    )  # fmt: skip
    videos = (
        (f"v{p.number}", p.text, _SHOWN[p.shown], p.time.strftime("%Y-%m-%dT%H:%M:%S+00:00"))
        for p in posts(30)
    )
    columns = ("Comment ID", "Channel ID", "Comment Create Timestamp", "Price", "Video ID", "Comment Text")
    return {
        f"{folder}/channels/channel.csv": table(
            ("Channel ID", "Channel Title (Original)"), [("UCexample", NAME)]
        ),
        f"{folder}/comments/comments.csv": table(columns, comments),
        f"{folder}/video metadata/videos.csv": table(
            ("Video ID", "Video Title (Original)", "Privacy", "Video Create Timestamp"), videos
        ),
        f"{folder}/subscriptions/subscriptions.csv": table(
            ("Channel Id", "Channel Url", "Channel Title"), [("x", "y", "z")] * 9
        ),
        f"{folder}/history/watch-history.json": "NEVER",
    }


def tube_expected(count: int) -> object:
    found: Counter = Counter()
    for number, shown in ((count, lambda p: "anyone"), (30, lambda p: _AUDIENCE[p.shown])):
        for post in posts(number):
            found["post_time", post.time.isoformat(), shown(post)] += 1
            if post.mention:
                found["mention", post.mention, shown(post)] += 1
            if post.tag:
                found["hashtag", post.tag, shown(post)] += 1
    return found
