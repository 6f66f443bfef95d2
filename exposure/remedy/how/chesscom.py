"""Chess.com: the profile's own fields (believed, November 2026)."""

from exposure.remedy.how.contract import HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(platform="chesscom", advice=edited("Settings, Profile", "https://www.chess.com/settings/profile"))
