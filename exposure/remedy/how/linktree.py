"""Linktree: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="linktree", advice=edited("the admin page, Appearance and Links", "https://linktr.ee/admin")
)
