"""Venmo: payments and the friends list (as newspapers and a rights group described it in 2021)."""

from exposure.remedy.how.contract import Advice, HowTo

_URL = "https://account.venmo.com/settings/privacy"

HOW = HowTo(
    platform="venmo",
    advice={
        "private": Advice(
            (
                "Open Settings, Privacy, and choose Private.",
                "Open Past transactions and press 'Change all to private'.",
            ),
            mark="D",
            url=_URL,
            past="yes",
        ),
        "delete_old": Advice(
            ("Open Settings, Privacy, Past transactions, and press 'Change all to private'.",),
            mark="D",
            url=_URL,
            past="yes",
        ),
        "lists": Advice(
            (
                "Open Settings, Privacy, Friends list, and choose Private.",
                "Turn off 'Appear in other users' friends lists'.",
            ),
            mark="D",
            url=_URL,
            past="yes",
        ),
    },
)
