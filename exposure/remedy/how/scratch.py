"""Scratch: the two boxes of the profile, and projects (believed, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo

_BOXES = Advice(
    (
        "Open your profile and press the words in 'About me' and 'What I'm working on'.",
        "Take out your name, age, school and town, and other accounts.",
    ),
    url="https://scratch.mit.edu/",
    past="yes",
)
_UNSHARE = Advice(
    (
        "Open My Stuff. Press Unshare beside a project that this report names.",
        "Or open the project and change its words.",
    ),
    url="https://scratch.mit.edu/mystuff/",
    past="yes",
)

HOW = HowTo(
    platform="scratch",
    advice={
        **dict.fromkeys(("bio_short", "bio_contact", "links_apart"), _BOXES),
        **dict.fromkeys(("posts_home", "posts_times", "posts_family", "posts_work"), _UNSHARE),
    },
)
