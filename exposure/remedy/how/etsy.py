"""Etsy: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="etsy", advice=edited("your account, Public profile", "https://www.etsy.com/your/profile")
)
