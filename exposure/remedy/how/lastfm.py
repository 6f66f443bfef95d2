"""Last.fm: what is heard right now (known in November 2026, not read again)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="lastfm",
    advice={
        **edited("Settings, Profile", "https://www.last.fm/settings", mark="K"),
        "private": Advice(
            ("Open Settings, Privacy.", "Turn on 'Hide recent listening information'."),
            mark="K",
            url="https://www.last.fm/settings/privacy",
            past="yes",
        ),
    },
)
