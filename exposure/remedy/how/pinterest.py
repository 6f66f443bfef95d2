"""Pinterest: search engines and secret boards (known in November 2026, not read again)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="pinterest",
    advice={
        **edited("Settings, Public profile", "https://www.pinterest.com/settings/", mark="K"),
        "private": Advice(
            (
                "Open Settings, Privacy and data, and turn on search privacy.",
                "Open each board that says much about you, Edit, and make it secret.",
            ),
            mark="K",
            url="https://www.pinterest.com/settings/privacy",
            past="yes",
        ),
    },
)
