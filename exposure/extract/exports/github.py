"""GitHub: the archive "Export account data": issues, pull requests and comments as JSON.

Shape: the names of files as public notes on these archives list them; the fields are those of the
migration format (2026). The archive also holds people who wrote in the owner's repositories; they are
passed over. A post in a private repository is not told apart, so with one of these nothing is sure.
"""

from exposure.extract.exports.contract import Export, File, Item, json_file
from exposure.extract.exports.into import Into
from exposure.model import Audience, Kind

_POSTS = ("issues", "pull_requests", "issue_comments", "commit_comments", "pull_request_review_comments",
          "pull_request_reviews", "releases")  # fmt: skip


def _last(address: str) -> str:
    return address.rstrip("/").rpartition("/")[2]


def _repository(item: Item, into: Into) -> None:
    into.handle(_last(item.text("owner")))
    into.shown_to(Audience.UNKNOWN if item.get("private") else Audience.ANYONE)


def _is_owner(item: Item, key: str, into: Into) -> bool:
    into.understood += 1
    handle = into.source.account.handle
    return bool(handle) and _last(item.text(key)).casefold() == handle


def _user(item: Item, into: Into) -> None:
    if not _is_owner(item, "login", into):
        return
    for kind, key in (
        (Kind.PROFILE_NAME, "name"),
        (Kind.BIO_WORK, "company"),
        (Kind.BIO_TOWN, "location"),
        (Kind.BIO_LINK, "website"),
    ):
        into.detail(kind, item.text(key), item.pointer(key), audience=Audience.ANYONE)
    into.bio(item.text("bio"), item.pointer("bio"), audience=Audience.ANYONE)


def _post(item: Item, into: Into) -> None:
    if not _is_owner(item, "user", into):
        return
    key = "created_at" if item.get("created_at") else "submitted_at"
    source = into.post(
        item.text("url"),
        item.at,
        item.text("body"),
        item.text(key),
        text_at=item.pointer("body"),
        posted_at=item.pointer(key),
    )
    into.words(item.text("title"), item.pointer("title"), source, item.text(key))


EXPORT = Export(
    name="github",
    title="GitHub",
    host="github.com",
    marks=(("schema.json", "users_000001.json"), ("repositories_000001.json", "users_000001.json")),
    files=(
        File(
            role="repositories",
            names=("repositories_*.json",),
            cutting=json_file("*"),
            read=_repository,
            first=True,
        ),
        File(role="users", names=("users_*.json",), cutting=json_file("*"), read=_user),
        *(File(role=name, names=(f"{name}_*.json",), cutting=json_file("*"), read=_post) for name in _POSTS),
    ),
)
