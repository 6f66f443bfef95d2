"""Keybase: proofs can be revoked, their chain stays (known in November 2026, not read again)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="keybase",
    advice={
        **edited("the app, your profile, Edit profile", "https://keybase.io/account", mark="K"),
        "links_apart": Advice(
            (
                "Open the app, your profile, and revoke each proof of an account that should stay apart.",
                "The signed list of old proofs can still be read.",
            ),
            mark="K",
            url="https://keybase.io/account",
            past="partly",
        ),
    },
)
