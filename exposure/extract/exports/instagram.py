"""Instagram: the copy "Export your information" in JSON, in the layouts before 2022, to 2024 and since.

Shapes: agreed on by three maintained readers of these copies (2026). ``Private Account`` tells who can
see the posts; the places and cameras that Instagram keeps of pictures are not in what others see.
"""

from exposure.extract.exports.contract import Export, File, Item, json_file
from exposure.extract.exports.into import Into
from exposure.extract.exports.meta import NAMES, YES, field, mend, photo_post
from exposure.extract.exports.meta_pages import captioned, paged, parsed, posted, twins
from exposure.extract.exports.written import day
from exposure.model import Audience, Kind

_OWN = "your_instagram_activity"
_PRIVATE = (
    "Your Instagram account is private: people you let in can see your posts, a stranger cannot. "
    "Your name, picture and biography can be seen by anyone."
)


def _person(item: Item, into: Into) -> None:
    username, _, _ = field(item, "username")
    into.handle(username)
    private, _, _ = field(item, "private")
    if private:
        closed = private.casefold() in YES
        into.shown_to(Audience.MEMBERS if closed else Audience.ANYONE)
        if closed:
            into.note(_PRIVATE)
    name, name_at, _ = field(item, "name")
    into.detail(Kind.PROFILE_NAME, name, name_at, audience=Audience.ANYONE)
    bio, bio_at, _ = field(item, "bio")
    into.bio(bio, bio_at, audience=Audience.ANYONE)
    website, website_at, _ = field(item, "website")
    into.detail(Kind.BIO_LINK, website, website_at, audience=Audience.ANYONE)


def _person_page(item: Item, into: Into) -> None:
    """Read the page of the profile: the first value of each label is the owner's."""
    fields: dict[str, dict[str, str]] = {}
    for label, values in parsed(item, into).pairs():
        fields.setdefault(label, {"value": values[0]})
    into.understood = 0
    _person(Item({"string_map_data": fields}), into)


def _comment_page(item: Item, into: Into) -> None:
    found = parsed(item, into)
    told = {label: values[0] for label, values in found.pairs()}
    text, owner, time = (
        next((told[name] for name in NAMES[key] if name in told), "") for key in ("comment", "owner", "time")
    )
    if text:
        into.post(
            "", item.at, text, day(time) or posted(found), answered=owner, answered_at=item.at,
            audience=Audience.UNKNOWN, day=True,
        )  # fmt: skip


def _comment(item: Item, into: Into) -> None:
    text, at, _ = field(item, "comment")
    owner, owner_at, _ = field(item, "owner")
    _, _, time = field(item, "time")
    into.post(
        "", item.at, text, time.get("timestamp"), text_at=at,
        posted_at=item.pointer("string_map_data", "Time"),
        answered=owner, answered_at=owner_at, audience=Audience.UNKNOWN,
    )  # fmt: skip


def _old_comment(item: Item, into: Into) -> None:
    if isinstance(item.data, list) and len(item.data) >= 3:
        time, text, owner = item.data[:3]
        into.post(
            "", item.at, mend(text), time, text_at=f"{item.at}/1", posted_at=f"{item.at}/0",
            answered=mend(owner), answered_at=f"{item.at}/2", audience=Audience.UNKNOWN,
        )  # fmt: skip


def _old_person(item: Item, into: Into) -> None:
    """Read ``profile.json`` of the copies before 2020."""
    into.handle(mend(item.get("username")))
    if isinstance(item.get("private_account"), bool):
        into.shown_to(Audience.MEMBERS if item.get("private_account") else Audience.ANYONE)
    into.detail(Kind.PROFILE_NAME, mend(item.get("name")), item.pointer("name"), audience=Audience.ANYONE)
    into.bio(mend(item.get("biography")), item.pointer("biography"), audience=Audience.ANYONE)
    into.detail(Kind.BIO_LINK, mend(item.get("website")), item.pointer("website"), audience=Audience.ANYONE)


def _old_post(item: Item, into: Into) -> None:
    """Read a picture of ``media.json``, which had place names."""
    into.post(
        "", item.at, mend(item.get("caption")), item.get("taken_at"), text_at=item.pointer("caption"),
        posted_at=item.pointer("taken_at"),
    )  # fmt: skip


def _following(item: Item, into: Into) -> None:
    into.follows(item.data)


def _followers(item: Item, into: Into) -> None:
    into.note(
        "Your Instagram copy lists {count} followers. Only their number was read, not their names.",
        count=item.data,
    )


def _contacts(item: Item, into: Into) -> None:
    into.note(
        "Instagram holds {count} contacts from your phone. Only their number was read. "
        "You can delete them under Accounts Centre, Your information and permissions, Upload contacts.",
        count=item.data,
    )


_FILES = (
    File(
        role="person",
        names=(
            "personal_information/personal_information/personal_information.json",
            "personal_information/personal_information.json",
            "account_information/personal_information.json",
        ),
        cutting=json_file("profile_user/*"),
        read=_person,
        first=True,
    ),
    File(role="person2019", names=("profile.json",), cutting=json_file(""), read=_old_person, first=True),
    File(
        role="posts",
        names=(f"{_OWN}/media/posts*.json", "content/posts*.json", f"{_OWN}/content/posts*.json"),
        cutting=json_file("*", "ig_posts/*"),
        read=photo_post,
    ),
    File(
        role="stories",
        names=(f"{_OWN}/media/stories*.json", "content/stories*.json", f"{_OWN}/content/stories*.json"),
        cutting=json_file("ig_stories/*", "*"),
        read=photo_post,
    ),
    File(
        role="reels",
        names=(f"{_OWN}/media/reels*.json", "content/reels*.json", f"{_OWN}/media/igtv_videos*.json"),
        cutting=json_file("ig_reels_media/*", "ig_igtv_media/*", "*"),
        read=photo_post,
    ),
    File(
        role="comments",
        names=(f"{_OWN}/comments/post_comments_*.json", "comments/post_comments*.json"),
        cutting=json_file("*", "comments_media_comments/*"),
        read=_comment,
    ),
    File(
        role="reelcomments",
        names=(f"{_OWN}/comments/reels_comments*.json",),
        cutting=json_file("comments_reels_comments/*", "*"),
        read=_comment,
    ),
    File(
        role="comments2019",
        names=("comments.json",),
        cutting=json_file("media_comments/*"),
        read=_old_comment,
    ),
    File(
        role="media2019",
        names=("media.json",),
        cutting=json_file("photos/*", "videos/*", "stories/*"),
        read=_old_post,
    ),
    File(
        role="following",
        names=(
            "connections/followers_and_following/following.json",
            "followers_and_following/following.json",
            "following.json",
        ),
        cutting=json_file("relationships_following/*", "*"),
        read=_following,
        counted=True,
    ),
    File(
        role="followers",
        names=(
            "connections/followers_and_following/followers_*.json",
            "followers_and_following/followers_*.json",
            "followers_and_following/followers.json",
            "followers.json",
        ),
        cutting=json_file("*", "relationships_followers/*"),
        read=_followers,
        counted=True,
    ),
    File(
        role="contacts",
        names=("connections/contacts/synced_contacts.json", "contacts/synced_contacts.json"),
        cutting=json_file("contacts_contact_info/*", "*"),
        read=_contacts,
        counted=True,
    ),
)
_PAGES = {
    "person": _person_page,
    "posts": captioned,
    "stories": captioned,
    "reels": captioned,
    "comments": _comment_page,
    "reelcomments": _comment_page,
    "following": _following,
    "followers": _followers,
    "contacts": _contacts,
}
_MARKS = (
    ("personal_information/personal_information/personal_information.json",),
    ("personal_information/personal_information.json",),
    ("account_information/personal_information.json",),
    (f"{_OWN}/media/posts_1.json",),
    (f"{_OWN}/media/stories.json",),
    ("content/posts_1.json", "content/stories.json"),
    ("media.json", "profile.json", "connections.json"),
)

EXPORT = Export(
    name="instagram",
    title="Instagram",
    host="instagram.com",
    marks=(*_MARKS, *(paged(mark) for mark in _MARKS if "/" in mark[0])),
    ask=(
        "Ask Instagram for the copy again and choose the format JSON: Accounts Centre, Your information and "
        "permissions, Export your information."
    ),
    files=(*_FILES, *twins(_FILES, _PAGES)),
    photos=("media/posts/*/*", "media/stories/*/*", "media/reels/*/*", "media/profile/*/*"),
)
