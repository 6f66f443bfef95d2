"""Telegram: each detail has a switch of its own (menu paths read in June 2026)."""

from exposure.remedy.how.contract import Advice, HowTo

_STEPS = (
    "Open Settings, Privacy and security.",
    "Set phone number, last seen, profile photo, bio and birthday to Nobody or My contacts.",
)

HOW = HowTo(
    platform="telegram",
    advice={
        **{
            fix: Advice((*_STEPS, more), mark="D", past="yes")
            for fix, more in {
                "bio_short": "Or open Settings, Edit, and shorten the bio, which a public page shows.",
                "bio_contact": "Or open Settings, Edit, and take addresses and numbers out of the bio.",
                "picture_other": "Or choose a picture without your face.",
                "private": "Set forwarded messages, calls and groups likewise.",
            }.items()
        },
        "name_short": Advice(
            ("Open Settings, Edit, and show a first name or a nickname.",), mark="K", past="yes"
        ),
        "messages": Advice(
            ("Open Settings, Privacy and security, Messages, and let only contacts write to you.",),
            past="yes",
        ),
    },
)
