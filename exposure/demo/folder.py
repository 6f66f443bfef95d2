"""A person's own files: the photos on their telephone, and their posts on a network without an adapter."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from exposure.demo.person import Person, Post
from exposure.demo.pictures import picture

PHOTOS = "photos"
POSTS = "posts.jsonl"


def write(person: Person, folder: Path) -> tuple[Path, ...]:
    """Write the person's files into an empty folder that only the owner can enter.

    Returns:
        What to audit: the folder of photos and the posts file.

    Raises:
        OSError: A file is already there, or cannot be written.
    """
    album = folder / PHOTOS
    album.mkdir(mode=0o700)
    for shot in person.album:
        _write(album / shot.name, picture(shot, camera=person.camera, zone=person.zone))
    lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in records(person))
    _write(folder / POSTS, "".join(lines).encode())
    return album, folder / POSTS


def records(person: Person) -> Iterator[dict[str, Any]]:
    """Yield the lines of the posts file: the biography, then the posts, oldest first."""
    yield {"id": "bio", "kind": "bio", "lang": "en", "text": person.bio}
    for post in person.feed:
        yield _record(post, person.zone)


def _record(post: Post, zone: int) -> dict[str, Any]:
    """Return one post; a place tag is the network's point for the place, the same in every post."""
    record: dict[str, Any] = {
        "id": post.id,
        "kind": "post",
        "lang": "en",
        "posted": post.at(zone).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "text": post.text,
    }
    if post.place:
        record["place"] = {"lat": post.place.latitude, "lon": post.place.longitude}
    if post.mentions:
        record["mentions"] = list(post.mentions)
    return record


def _write(path: Path, content: bytes) -> None:
    """Write a new file that only the owner can read."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
