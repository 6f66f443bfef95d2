"""Behance: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="behance",
    advice=edited("your profile, Edit profile info", "https://www.behance.net/account/profile"),
)
