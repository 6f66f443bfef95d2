"""Facebook: the layouts since 2024 and before."""

import json
from collections.abc import Iterator

from tests.extract.exports.made.instagram import broken
from tests.extract.exports.made.person import BIO, HANDLE, NAME, Post, posts, truth

_OWN = "your_facebook_activity"


def person() -> dict:
    return {
        "profile_v2": {
            "name": {"full_name": NAME, "first_name": "Ana", "last_name": "Example"},
            "emails": {"emails": ["ana@example.org"], "previous_emails": ["old@example.org"]},
            "birthday": {"year": 2001, "month": 2, "day": 3},
            "current_city": {"name": broken("Grünfeld")},
            "relationship": {"status": "In a relationship", "partner": "Bo Beispiel"},
            "family_members": [{"name": "Cy Beispiel", "relation": "Brother"}],
            "education_experiences": [{"name": "Green Field High", "school_type": "High School"}],
            "work_experiences": [{"employer": "Loom & Co", "title": "Weaver"}],
            "username": HANDLE,
            "about_me": BIO,
            "profile_uri": f"https://www.facebook.com/{HANDLE}",
            "registration_timestamp": 1400000000,
        }
    }


def written(post: Post) -> dict:
    attachments = []
    if post.place:
        coordinate = {"latitude": post.place[0], "longitude": post.place[1]}
        attachments.append(
            {"data": [{"place": {"name": "Loom Cafe", "coordinate": coordinate, "address": ""}}]}
        )
    return {
        "timestamp": post.seconds,
        "attachments": attachments,
        "data": [{"post": broken(post.text)}],
        "title": f"{NAME} updated her status.",
    }


def listed(count: int) -> Iterator[str]:
    for index, post in enumerate(posts(count)):
        yield ("[\n" if index == 0 else ",\n") + json.dumps(written(post), indent=2)
    yield "\n]"


def build(count: int) -> dict[str, Iterator[str] | str]:
    friends = [{"name": f"Friend {n}", "timestamp": 1} for n in range(30)]
    return {
        "personal_information/profile_information/profile_information.json": json.dumps(person()),
        f"{_OWN}/posts/your_posts__check_ins__photos_and_videos_1.json": listed(count),
        f"{_OWN}/posts/check-ins.json": json.dumps(
            {
                "timestamp": 1400000000,
                "media": [],
                "label_values": [
                    {"label": "Message", "value": "tea"},
                    {"title": "Place", "dict": [{"label": "Coordinates", "value": "(45.07 , 7.68)"}]},
                ],
                "fbid": "1",
            }
        ),
        "connections/friends/your_friends.json": json.dumps({"friends_v2": friends}),
        f"{_OWN}/messages/inbox/bo_1/message_1.json": "NEVER",
    }


def old(count: int) -> dict[str, Iterator[str] | str]:
    return {
        "profile_information/profile_information.json": json.dumps(person()),
        "posts/your_posts_1.json": listed(count),
        "friends/friends.json": json.dumps({"friends": [{"name": "Bo"}]}),
        "messages/inbox/bo_1/message_1.json": "NEVER",
    }


def expected(count: int, *, placed: bool = True) -> object:
    found = truth(count, audience=lambda p: "unknown", place="place_tag")
    if placed:
        found["post_time", "2014-05-13T16:53:20+00:00", "unknown"] += 1
        found["place_tag", (45.07, 7.68), "unknown"] += 1
    return found
