"""Discord: linked accounts, and being looked up (partly read in June 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_URL = "https://discord.com/channels/@me"

HOW = HowTo(
    platform="discord",
    advice={
        **edited("User settings, Profiles", _URL, mark="K"),
        "links_apart": Advice(
            (
                "Open User settings, Connections.",
                "Turn off 'Display on profile' for each account that should stay apart.",
            ),
            mark="K",
            url=_URL,
            past="yes",
        ),
        "bio_contact": Advice(
            (
                "Open User settings, Privacy and safety, Discovery permissions.",
                "Turn off being looked up by phone and by mail.",
            ),
            mark="D",
            url=_URL,
            past="yes",
        ),
        "messages": Advice(
            ("Open User settings, Privacy and safety, and turn off messages from server members.",),
            mark="K",
            url=_URL,
            past="yes",
        ),
    },
)
