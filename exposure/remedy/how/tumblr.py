"""Tumblr: who can see a blog (known in November 2026, not read again)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

HOW = HowTo(
    platform="tumblr",
    advice={
        **edited("your blog, Edit appearance", "https://www.tumblr.com/settings/account", mark="K"),
        "private": Advice(
            (
                "Open Settings, choose your blog, Visibility.",
                "Hide the blog from people without an account, and from search results.",
            ),
            mark="K",
            url="https://www.tumblr.com/settings/account",
            past="yes",
        ),
        "delete_old": Advice(
            ("Open your blog, Mass Post Editor.", "Choose what is older than a year and delete it."),
            url="https://www.tumblr.com/settings/account",
            past="yes",
        ),
    },
)
