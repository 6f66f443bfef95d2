"""PeerTube: a channel, which is an account's show window and has words and videos of its own.

Format: as in ``peertube``.
"""

from exposure.extract.platforms.contract import Platform, Rank, Tier
from exposure.extract.platforms.peertube import SAVED, address, videos, words

PLATFORM = Platform(
    name="peertube_channel",
    title="PeerTube channel",
    profile=address("c|video-channels"),
    example="https://tube.example/c/example_channel",
    home="https://{host}/c/{handle}",
    rank=Rank.ANYWHERE,
    tier=Tier.API,
    pages=(words("video-channels"), videos("video-channels", "channel")),
    saved=SAVED,
    settings_url="https://{host}/my-library/video-channels",
)
