"""Twitch: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="twitch",
    advice=edited(
        "Settings, Profile, and the panels below your channel", "https://www.twitch.tv/settings/profile"
    ),
)
