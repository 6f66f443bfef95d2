"""Duolingo: a public profile can be turned off (believed, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="duolingo",
    advice={
        **edited("Settings, Profile", "https://www.duolingo.com/settings/profile", without=("links_apart",)),
        "private": Advice(
            ("Open Settings, Privacy settings.", "Turn off the public profile."),
            url="https://www.duolingo.com/settings/privacy",
            past="yes",
        ),
    },
)
