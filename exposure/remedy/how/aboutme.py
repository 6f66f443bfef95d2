"""about.me: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(platform="aboutme", advice=edited("your page, Edit", "https://about.me/settings"))
