"""Lichess: the profile's fields, and kid mode against messages (believed, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="lichess",
    advice={
        **edited(
            "your name, Preferences, Edit profile",
            "https://lichess.org/account/profile",
            without=("picture_other",),
        ),
        "messages": Advice(
            ("Open your name, Preferences, Kid mode, and turn it on: nobody can write to you.",),
            url="https://lichess.org/account/kid",
            past="yes",
        ),
    },
)
