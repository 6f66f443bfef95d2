"""SoundCloud: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(platform="soundcloud", advice=edited("your profile, Edit", "https://soundcloud.com/you"))
