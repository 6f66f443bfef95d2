"""Calendly: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="calendly",
    advice=edited("Account settings, Profile", "https://calendly.com/app/personal/profile"),
)
