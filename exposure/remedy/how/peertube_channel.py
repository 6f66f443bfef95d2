"""PeerTube channels: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="peertube_channel",
    advice=edited(
        "your name, My library, Channels", "https://{host}/my-library/video-channels", without=("name_short",)
    ),
)
