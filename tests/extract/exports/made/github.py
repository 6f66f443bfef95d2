"""GitHub: the archive of account data, in which others write as well."""

import json
from collections.abc import Iterator

from tests.extract.exports.made.person import BIO, NAME, posts, truth

_ME = "https://github.com/ana-example"


def comments(count: int) -> Iterator[str]:
    other = {
        "type": "issue_comment",
        "url": "https://github.com/x/y#9",
        "user": "https://github.com/bo",
        "body": "OTHERS wrote this @stranger",
        "created_at": "2020-01-01T00:00:00Z",
    }
    yield "[" + json.dumps(other)
    for post in posts(count):
        entry = {
            "type": "issue_comment",
            "url": f"{_ME}/loom/issues/1#issuecomment-{post.number}",
            "user": _ME,
            "body": post.text,
            "created_at": post.time.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
        yield "," + json.dumps(entry)
    yield "]"


def build(count: int, *, private: bool = False) -> dict[str, Iterator[str] | str]:
    repositories = [
        {"type": "repository", "url": f"{_ME}/loom", "owner": _ME, "name": "loom", "private": private}
    ]
    users = [
        {"type": "user", "url": "https://github.com/bo", "login": "bo", "name": "OTHERS"},
        {
            "type": "user",
            "url": _ME,
            "login": "ana-example",
            "name": NAME,
            "bio": BIO,
            "location": "Green Field",
        },
    ]
    return {
        "schema.json": '{"version": "1.2.0"}',
        "repositories_000001.json": json.dumps(repositories),
        "users_000001.json": json.dumps(users),
        "issue_comments_000001.json": comments(count),
    }


def expected(count: int, *, private: bool = False) -> object:
    shown = "unknown" if private else "anyone"
    return truth(count, audience=lambda p: shown)
