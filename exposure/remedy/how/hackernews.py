"""Hacker News: old comments stay, so its people have to be asked (platforms sheet 1.9, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo

_ASK = Advice(
    ("On Hacker News comments stay. Write to hn@ycombinator.com and ask them to take the words out.",),
    mark="K",
    past="partly",
)
_ABOUT = Advice(
    ("Open your user page and shorten the text in 'about'.", "Press update."),
    url="https://news.ycombinator.com/",
    past="yes",
)

HOW = HowTo(
    platform="hackernews",
    advice={
        "posts_home": _ASK,
        "posts_times": _ASK,
        "posts_family": _ASK,
        "posts_feelings": _ASK,
        "posts_things": _ASK,
        "posts_work": _ASK,
        "bio_short": _ABOUT,
        "bio_contact": _ABOUT,
        "links_apart": _ABOUT,
    },
)
