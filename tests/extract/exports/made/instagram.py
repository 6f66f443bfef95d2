"""Instagram: the layouts since 2024 and before 2022, and the broken text they have in common."""

import json
from collections.abc import Iterator

from tests.extract.exports.made.person import BIO, HANDLE, NAME, Post, posts, truth


def broken(text: str) -> str:
    """Return a text as Meta writes it: each byte of its UTF-8 as a character."""
    return text.encode("utf-8").decode("latin-1")


def person(*, private: bool = False) -> dict:
    fields = {
        "Email": {"href": "", "value": "secret@example.org", "timestamp": 0},
        "Username": {"href": "", "value": HANDLE, "timestamp": 0},
        "Name": {"href": "", "value": broken(NAME), "timestamp": 0},
        "Bio": {"href": "", "value": broken(BIO), "timestamp": 0},
        "Private Account": {"href": "", "value": str(private), "timestamp": 0},
        "Date of birth": {"href": "", "value": "2001-02-03", "timestamp": 0},
    }
    return {"profile_user": [{"title": "", "media_map_data": {}, "string_map_data": fields}]}


def picture(post: Post) -> dict:
    exif = [{"latitude": post.place[0], "longitude": post.place[1]}] if post.place else [{"iso": 100}]
    media = {
        "uri": f"media/posts/201501/{post.number}.jpg",
        "creation_timestamp": post.seconds,
        "media_metadata": {"photo_metadata": {"exif_data": exif}},
        "title": broken(post.text),
        "cross_post_source": {"source_app": "FB"},
    }
    return {"media": [media]}


def listed(count: int) -> Iterator[str]:
    """Yield a JSON list of posts, as it is written: in lines."""
    for index, post in enumerate(posts(count)):
        yield ("[\n" if index == 0 else ",\n") + json.dumps(picture(post), indent=2)
    yield "\n]"


def build(count: int, *, private: bool = False) -> dict[str, Iterator[str] | str]:
    """Return the files of a copy of 2024 and later."""
    friends = [
        {"title": "", "string_list_data": [{"value": f"friend{n}", "timestamp": 1}]} for n in range(40)
    ]
    return {
        "personal_information/personal_information/personal_information.json": json.dumps(
            person(private=private)
        ),
        "your_instagram_activity/media/posts_1.json": listed(count),
        "connections/followers_and_following/following.json": json.dumps(
            {"relationships_following": friends}
        ),
        "connections/followers_and_following/followers_1.json": json.dumps(friends),
        "connections/contacts/synced_contacts.json": json.dumps(
            {"contacts_contact_info": [{"string_map_data": {"Name": {"value": "Bo Beispiel"}}}] * 3}
        ),
        "your_instagram_activity/messages/inbox/bo_1/message_1.json": "NEVER",
        "media/posts/201501/0.jpg": "no picture",
    }


def old(count: int) -> dict[str, Iterator[str] | str]:
    """Return the files of a copy of 2021."""
    new = build(count)
    names = list(new)
    return {
        "account_information/personal_information.json": new[names[0]],
        "content/posts_1.json": new[names[1]],
        "content/stories.json": '{"ig_stories": []}',
        "followers_and_following/following.json": new[names[2]],
        "messages/inbox/bo_1/message_1.json": "NEVER",
    }


def expected(count: int, *, private: bool = False) -> object:
    shown = "members" if private else "anyone"
    return truth(count, audience=lambda p: shown, place="gps", place_audience="owner")
