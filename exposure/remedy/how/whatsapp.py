"""WhatsApp: who sees photo, info and last seen (menu paths read in June 2026)."""

from exposure.remedy.how.contract import Advice, HowTo

_PRIVACY = Advice(
    (
        "Open Settings, Privacy. Set last seen, profile photo, about, links and status to My contacts.",
        "Let only contacts add you to groups.",
        "In Advanced, turn on 'Protect IP address in calls'.",
    ),
    mark="D",
    past="yes",
)

HOW = HowTo(
    platform="whatsapp",
    advice={"private": _PRIVACY, "bio_short": _PRIVACY, "picture_other": _PRIVACY, "links_apart": _PRIVACY},
)
