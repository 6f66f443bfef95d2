"""Threads: its part of a copy of Instagram."""

import json
from collections.abc import Iterator

from tests.extract.exports.made.instagram import broken, person
from tests.extract.exports.made.person import posts, truth


def listed(count: int) -> Iterator[str]:
    yield '{"text_post_app_text_posts": ['
    for index, post in enumerate(posts(count)):
        media = {"uri": "", "creation_timestamp": post.seconds, "title": broken(post.text),
                 "text_app_post": {"is_reply": False}}  # fmt: skip
        yield ("," if index else "") + json.dumps({"media": [media]})
    yield "]}"


def build(count: int) -> dict[str, Iterator[str] | str]:
    return {
        "personal_information/personal_information/personal_information.json": json.dumps(person()),
        "your_instagram_activity/threads/threads_and_replies.json": listed(count),
        "your_instagram_activity/messages/inbox/bo/message_1.json": "NEVER",
    }


def expected(count: int) -> object:
    return truth(count, audience=lambda p: "anyone")
