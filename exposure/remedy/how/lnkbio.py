"""Lnk.Bio: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(platform="lnkbio", advice=edited("the page to manage your profile", "https://lnk.bio/manage"))
