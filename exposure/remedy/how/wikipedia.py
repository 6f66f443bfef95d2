"""Wikipedia: the user page can be changed, the history stays (believed, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo

_PAGE = Advice(
    (
        "Open your user page, press Edit, and take the details out.",
        "Older versions stay readable: ask an administrator to hide those that hold personal details.",
    ),
    url="https://en.wikipedia.org/wiki/Special:MyPage",
    past="partly",
)
_EDITS = Advice(
    (
        "The words beside your edits stay in the history.",
        "Ask an administrator to hide those that hold personal details.",
    ),
    past="partly",
)
_WORDS = ("posts_home", "posts_times", "posts_family", "posts_feelings", "posts_things", "posts_work")

HOW = HowTo(
    platform="wikipedia",
    advice={"bio_short": _PAGE, "bio_contact": _PAGE, **dict.fromkeys(_WORDS, _EDITS)},
)
