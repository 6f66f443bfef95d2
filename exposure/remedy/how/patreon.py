"""Patreon: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(platform="patreon", advice=edited("Settings, Account", "https://www.patreon.com/settings/basics"))
