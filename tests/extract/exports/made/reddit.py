"""Reddit: flat CSV files."""

from collections.abc import Iterator

from tests.extract.exports.made.person import HANDLE, posts, truth
from tests.extract.exports.made.tables import table

_COLUMNS = ("id", "permalink", "date", "ip", "subreddit", "gildings", "title", "url", "body")


def rows(count: int) -> Iterator[tuple[object, ...]]:
    for post in posts(count):
        link = f"https://www.reddit.com/r/weaving/comments/{post.number}/x/"
        date = post.time.strftime("%Y-%m-%d %H:%M:%S UTC")
        yield (f"t{post.number}", link, date, "203.0.113.9", "weaving", "0", "", "", post.text)


def build(count: int) -> dict[str, Iterator[str] | str]:
    return {
        "posts.csv": table(_COLUMNS, rows(count), bom=True),
        "comments.csv": table(
            ("id", "permalink", "date", "ip", "subreddit", "gildings", "link", "parent", "body", "media"), ()
        ),
        "statistics.csv": table(
            ("statistic", "value"), [("account name", HANDLE), ("email verified", "True")]
        ),
        "post_votes.csv": "NEVER",
        "chat_history.csv": "NEVER",
        "messages.csv": "NEVER",
        "messages_archive.csv": "NEVER",
        "ip_logs.csv": "NEVER",
    }


def expected(count: int) -> object:
    return truth(count, audience=lambda p: "anyone")
