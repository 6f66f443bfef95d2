"""Spotify: account data."""

import json
from collections import Counter


def build(count: int) -> dict[str, str]:
    lists = [
        {"name": f"Weaving #craft{n}", "lastModifiedDate": "2025-01-01", "items": [], "description": None}
        for n in range(count)
    ]
    return {
        "Spotify Account Data/Userdata.json": json.dumps(
            {"username": "ana_example", "email": "s@example.org"}
        ),
        "Spotify Account Data/Identity.json": json.dumps({"displayName": "Ana Example"}),
        "Spotify Account Data/Playlist1.json": json.dumps({"playlists": lists}),
        "Spotify Account Data/Follow.json": json.dumps(
            {"userIsFollowing": ["bo"] * 8, "userIsFollowedBy": ["cy"]}
        ),
        "Spotify Account Data/StreamingHistory_music_0.json": "NEVER",
        "Spotify Account Data/SearchQueries.json": "NEVER",
    }


def expected(count: int) -> object:
    return Counter(("hashtag", f"craft{n}", "unknown") for n in range(count))
