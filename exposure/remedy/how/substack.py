"""Substack: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(platform="substack", advice=edited("Settings, Public profile", "https://substack.com/settings"))
