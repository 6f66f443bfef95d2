"""Threads: a private profile of its own, beside Instagram's (believed, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_URL = "https://www.threads.com/settings/privacy"

HOW = HowTo(
    platform="threads",
    advice={
        **edited("your profile, Edit profile", "https://www.threads.com/settings/account"),
        "private": Advice(
            (
                "Open Settings, Privacy, and turn on 'Private profile'.",
                "Go through your followers and remove people you do not know.",
            ),
            url=_URL,
            past="yes",
        ),
        "mentions": Advice(
            ("Open Settings, Privacy, Mentions, and let only people you follow mention you.",),
            url=_URL,
            past="no",
        ),
    },
)
