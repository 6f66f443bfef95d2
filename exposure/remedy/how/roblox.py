"""Roblox: who sees friends and who can write (believed, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_PRIVACY = "https://www.roblox.com/my/account#!/privacy"

HOW = HowTo(
    platform="roblox",
    advice={
        **edited(
            "your profile, Edit profile", "https://www.roblox.com/users/profile", without=("links_apart",)
        ),
        "private": Advice(
            (
                "Open Settings, Privacy.",
                "Let only friends see what you play, and only friends write to you.",
                "A parent can set a PIN, so that these settings stay as they are.",
            ),
            url=_PRIVACY,
            past="yes",
        ),
        "messages": Advice(
            ("Open Settings, Privacy.", "Let only friends write to you."), url=_PRIVACY, past="yes"
        ),
        "lists": Advice(
            (
                "Open Settings, Privacy, and look for who can see your friends.",
                "Remove friends whom you do not know.",
            ),
            url=_PRIVACY,
            past="yes",
        ),
        "events_quiet": Advice(
            ("Open each group that names your school or town, and leave it.",),
            url="https://www.roblox.com/groups",
            past="yes",
        ),
    },
)
