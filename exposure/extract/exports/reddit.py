"""Reddit: the archive of CSV files. What stands in posts and comments can be seen in its community.

Columns: the README of an open importer (2026). Whether a community was private is not said. The
addresses that each row was sent from are passed over.
"""

from exposure.extract.exports.contract import Export, File, Item, records
from exposure.extract.exports.into import Into
from exposure.model import Audience


def _statistic(item: Item, into: Into) -> None:
    into.understood += 1
    if item.text("statistic").casefold() == "account name":
        into.handle(item.text("value"))
        into.shown_to(Audience.ANYONE)


def _post(item: Item, into: Into) -> None:
    source = into.post(
        _address(item), item.at, item.text("body"), item.text("date"), text_at=item.pointer("body"),
        posted_at=item.pointer("date"), audience=Audience.ANYONE,
    )  # fmt: skip
    into.words(item.text("title"), item.pointer("title"), source, item.text("date"), Audience.ANYONE)


def _address(item: Item) -> str:
    """Return the post's own address, in full."""
    link = item.text("permalink")
    return f"https://www.reddit.com{link}" if link.startswith("/") else link


EXPORT = Export(
    name="reddit",
    title="Reddit",
    host="reddit.com",
    marks=(
        ("posts.csv", "comments.csv", "statistics.csv"),
        ("posts.csv", "post_votes.csv"),
        ("comments.csv", "comment_votes.csv"),
        ("post_headers.csv", "comment_headers.csv"),
    ),
    files=(
        File(
            role="statistics",
            names=("statistics.csv",),
            cutting=records("statistic", "value"),
            read=_statistic,
            first=True,
        ),
        File(role="posts", names=("posts.csv", "posts_*.csv"), cutting=records("id", "date"), read=_post),
        File(
            role="comments",
            names=("comments.csv", "comments_*.csv"),
            cutting=records("id", "date"),
            read=_post,
        ),
    ),
)
