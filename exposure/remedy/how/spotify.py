"""Spotify: listening and playlists (known in November 2026, not read again)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_NO_WORDS = ("bio_short", "bio_contact", "links_apart")

HOW = HowTo(
    platform="spotify",
    advice={
        **edited("your profile and press the name", "https://open.spotify.com/", mark="K", without=_NO_WORDS),
        "private": Advice(
            (
                "Open Settings, Social.",
                "Turn off listening activity and recently played artists, or start a private session.",
                "On each playlist, open the menu and choose 'Remove from profile'.",
            ),
            mark="K",
            url="https://open.spotify.com/preferences",
            past="yes",
        ),
    },
)
