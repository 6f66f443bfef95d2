"""PeerTube: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(platform="peertube", advice=edited("your name, My account", "https://{host}/my-account/settings"))
