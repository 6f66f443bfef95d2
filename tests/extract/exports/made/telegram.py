"""Telegram: the one file of the machine-readable export."""

import json
from collections import Counter
from collections.abc import Iterator

from tests.extract.exports.made.person import BIO, posts


def text(count: int) -> Iterator[str]:
    person = {"user_id": 7, "first_name": "Ana", "last_name": "Example", "phone_number": "+1 555 0100",
              "username": "ana_example", "bio": BIO}  # fmt: skip
    contact = {
        "first_name": "Bo",
        "last_name": "",
        "phone_number": "+1 555 0101",
        "date": "2020-01-01T00:00:00",
    }
    yield '{"about": "Here is the data you requested.",'
    yield '"personal_information": ' + json.dumps(person) + ","
    yield '"contacts": {"about": "x", "list": ' + json.dumps([contact] * 6) + "},"
    yield '"chats": {"about": "x", "list": [{"name": "Bo", "type": "personal_chat", "id": 1, "messages": ['
    for index, post in enumerate(posts(count)):
        message = {
            "id": index,
            "type": "message",
            "date": post.time.isoformat(),
            "text": "NEVER " + post.text,
        }
        yield ("," if index else "") + json.dumps(message)
    yield "]}]}}"


def build(count: int) -> dict[str, Iterator[str]]:
    return {"result.json": text(count)}


def expected(count: int) -> object:
    return Counter()
