"""Threads: its part of the copy of an Instagram account, and the copy of its own.

Shape: ``text_post_app_text_posts``, as several open readers of these copies name it (2025 and 2026).
"""

from exposure.extract.exports.contract import Export, File, Item, json_file
from exposure.extract.exports.instagram import EXPORT as INSTAGRAM
from exposure.extract.exports.into import Into
from exposure.extract.exports.meta import photo_post
from exposure.extract.exports.meta_pages import captioned, paged, twins

_FOLDERS = ("your_instagram_activity/threads", "your_threads_activity", "threads")


def _names(name: str) -> tuple[str, ...]:
    return tuple(f"{folder}/{name}" for folder in _FOLDERS)


def _following(item: Item, into: Into) -> None:
    into.follows(item.data)


_POSTS = _names("threads_and_replies.json")
_FILES = (
    File(
        role="posts",
        names=_POSTS,
        cutting=json_file("text_post_app_text_posts/*", "*"),
        read=photo_post,
    ),
    File(
        role="following",
        names=_names("following.json"),
        cutting=json_file("text_post_app_text_post_app_following/*"),
        read=_following,
        counted=True,
    ),
)

EXPORT = Export(
    name="threads",
    title="Threads",
    host="threads.com",
    marks=tuple((name,) for names in (_POSTS, paged(_POSTS)) for name in names),
    ask=INSTAGRAM.ask.replace("Instagram", "Threads"),
    files=(
        *(f for f in INSTAGRAM.files if f.role in {"person", "person-page"}),
        *_FILES,
        *twins(_FILES, {"posts": captioned, "following": _following}),
    ),
)
