"""Letterboxd: the profile's own fields (known in November 2026, not read again)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="letterboxd",
    advice=edited("Settings, Profile", "https://letterboxd.com/settings/", mark="K"),
)
