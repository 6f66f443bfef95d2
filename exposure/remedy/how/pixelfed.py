"""Pixelfed: who sees the account, and places on posts (believed, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="pixelfed",
    advice={
        **edited("Settings, Account", "https://{host}/settings/home"),
        "private": Advice(
            (
                "Open Settings, Privacy, and turn on 'Private account'.",
                "Go through your followers and remove people you do not know.",
                "What other servers have already copied may stay there.",
            ),
            url="https://{host}/settings/privacy",
            past="partly",
        ),
    },
)
