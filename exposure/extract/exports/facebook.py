"""Facebook: the copy "Export your information" in JSON, before 2024 and since.

Shapes: agreed on by two maintained readers of these copies (2026). Posts do not say who can see them,
so that stays unknown. One copy may come as several archives; any of them is read.
"""

from collections.abc import Iterator
from typing import Any

from exposure.extract.exports.contract import Export, File, Item, json_file
from exposure.extract.exports.facebook_pages import handle, interest, person
from exposure.extract.exports.into import Into, point
from exposure.extract.exports.meta import exif, labelled_place, labels, mend
from exposure.extract.exports.meta_pages import paged, status, twins
from exposure.model import Audience, GeoPoint, Kind, Level, Source, Subject

_OWN = "your_facebook_activity"


def _text(item: Item, into: Into, kind: Kind, *path: str, subject: Subject = Subject.OWNER) -> None:
    """Keep a field of the profile, if it is text."""
    into.detail(kind, mend(item.get(*path)).strip(), item.pointer(*path), subject=subject)


def _person(item: Item, into: Into) -> None:
    into.handle(mend(item.get("username")) or handle(mend(item.get("profile_uri"))))
    into.detail(
        Kind.PROFILE_NAME,
        mend(item.get("name", "full_name")),
        item.pointer("name", "full_name"),
        audience=Audience.ANYONE,
    )
    _text(item, into, Kind.BIO_TOWN, "current_city", "name")
    _text(item, into, Kind.BIO_TOWN, "hometown", "name")
    _birthday(item, into)
    for kind, key in (
        (Kind.BIO_MAIL, "emails"),
        (Kind.BIO_PHONE, "phone_numbers"),
        (Kind.BIO_LINK, "websites"),
    ):
        for value, at in _texts(item.get(key), item.pointer(key)):
            into.detail(kind, value, at)
    for school in item.below("education_experiences"):
        _text(school, into, Kind.BIO_SCHOOL, "name")
    for job in item.below("work_experiences"):
        _text(job, into, Kind.BIO_WORK, "employer")
        _text(job, into, Kind.BIO_JOB, "title")
    _family(item, into)
    into.bio(mend(item.get("intro_bio", "name")) or mend(item.get("about_me")), item.pointer("about_me"))


def _birthday(item: Item, into: Into) -> None:
    year, month, day = (item.get("birthday", part) for part in ("year", "month", "day"))
    if isinstance(month, int) and isinstance(day, int) and 1 <= month <= 12 and 1 <= day <= 31:
        known = isinstance(year, int) and 1900 < year < 2100
        value = f"{year:04}-{month:02}-{day:02}" if known else f"--{month:02}-{day:02}"
        into.detail(Kind.BIO_BIRTH, value, item.pointer("birthday"))


def _texts(data: Any, at: str) -> Iterator[tuple[str, str]]:
    """Yield addresses or numbers, in the forms that several years had; former ones are none."""
    if isinstance(data, str) and data:
        yield mend(data), at
    elif isinstance(data, list):
        for index, entry in enumerate(data):
            yield from _texts(entry, f"{at}/{index}")
    elif isinstance(data, dict):
        for key in ("emails", "phone_number", "address"):
            if key in data:
                yield from _texts(data[key], f"{at}/{key}")


def _family(item: Item, into: Into) -> None:
    """Keep how somebody is related; their name stays with them."""
    for member in item.below("family_members"):
        _text(member, into, Kind.TAG_FAMILY, "relation", subject=Subject.OTHER)
    partner = mend(item.get("relationship", "partner", "name")) or mend(item.get("relationship", "partner"))
    if partner:
        into.detail(
            Kind.TAG_FAMILY, "partner", item.pointer("relationship", "partner"), subject=Subject.OTHER
        )


def _post(item: Item, into: Into) -> None:
    text, text_at = _words(item)
    place, place_at = _place(item)
    tags = [(mend(t.get("name")), t.pointer("name")) for t in item.below("tags")]
    source = into.post(
        "", item.at, text, item.get("timestamp"), text_at=text_at, posted_at=item.pointer("timestamp"),
        place=place, place_at=place_at, mentions=[t for t in tags if t[0]],
    )  # fmt: skip
    for media in _media(item):
        _kept(media, into, source)


def _words(item: Item) -> tuple[str, str]:
    for data in item.below("data"):
        if post := mend(data.get("post")):
            return post, data.pointer("post")
    for label, value, at in labels(item.get("label_values"), item.pointer("label_values")):
        if label in {"message", "text", "nachricht", "mensaje"}:
            return value, at
    return "", item.pointer("data")


def _media(item: Item) -> Iterator[Item]:
    """Yield the pictures of a post."""
    yield from item.below("media")
    for attachment in item.below("attachments"):
        for data in attachment.below("data"):
            if isinstance(data.get("media"), dict):
                yield Item(data.get("media"), data.pointer("media"))


def _place(item: Item) -> tuple[GeoPoint | None, str]:
    """Return the place that a post is tagged with, in the old form or the new."""
    for attachment in item.below("attachments"):
        for data in attachment.below("data"):
            at = data.pointer("place", "coordinate")
            found = data.get("place", "coordinate")
            if isinstance(found, dict):
                return point(found.get("latitude"), found.get("longitude")), at
    return labelled_place(item)


def _kept(media: Item, into: Into, source: Source) -> None:
    from exposure.extract.posts import stamp  # noqa: PLC0415 (slow to import)

    exif(media, into, source, stamp(media.get("creation_timestamp")))


def _picture(item: Item, into: Into) -> None:
    """Read a picture or film outside a post."""
    text = mend(item.get("description")) or mend(item.get("title"))
    key = "description" if item.get("description") else "title"
    source = into.post(
        "", item.at, text, item.get("creation_timestamp"), text_at=item.pointer(key),
        posted_at=item.pointer("creation_timestamp"),
    )  # fmt: skip
    _kept(item, into, source)


def _comment(item: Item, into: Into) -> None:
    for data in item.below("data"):
        into.post(
            "", item.at, mend(data.get("comment", "comment")), item.get("timestamp"),
            text_at=data.pointer("comment", "comment"), posted_at=item.pointer("timestamp"),
        )  # fmt: skip


def _tagged(item: Item, into: Into) -> None:
    """Read a place that somebody else tagged the owner at."""
    _post(item, into)


def _friends(item: Item, into: Into) -> None:
    into.note(
        "Your Facebook copy lists {count} friends. Only their number was read, not their names. "
        "Whether others can see the list is a setting of yours.",
        count=item.data,
    )


def _interests(item: Item, into: Into) -> None:
    into.detail(Kind.BIO_INTEREST, mend(item.get("name")), item.pointer("name"), level=Level.LIKELY)


_FILES = (
    File(
        role="person",
        names=(
            "personal_information/profile_information/profile_information.json",
            "profile_information/profile_information.json",
        ),
        cutting=json_file("profile_v2", "profile"),
        read=_person,
        first=True,
    ),
    File(
        role="posts",
        names=(
            f"{_OWN}/posts/your_posts__check_ins__photos_and_videos_*.json",
            f"{_OWN}/posts/your_posts_*.json",
            "posts/your_posts_*.json",
            "posts/your_posts.json",
        ),
        cutting=json_file("*", "status_updates/*", "status_updates_v2/*"),
        read=_post,
    ),
    File(
        role="checkins",
        names=(f"{_OWN}/posts/check-ins.json", "posts/check-ins.json"),
        cutting=json_file("*", ""),
        read=_post,
    ),
    File(
        role="tagged",
        names=(f"{_OWN}/posts/places_you_have_been_tagged_in.json",),
        cutting=json_file("*", ""),
        read=_tagged,
    ),
    File(
        role="pictures",
        names=(f"{_OWN}/posts/your_uncategorized_photos.json", "posts/your_uncategorized_photos.json"),
        cutting=json_file("other_photos_v2/*", "other_photos/*", "*"),
        read=_picture,
    ),
    File(
        role="films",
        names=(f"{_OWN}/posts/your_videos.json", "posts/your_videos.json"),
        cutting=json_file("videos_v2/*", "videos/*"),
        read=_picture,
    ),
    File(
        role="albums",
        names=(f"{_OWN}/posts/album/*.json", "posts/album/*.json", "photos_and_videos/album/*.json"),
        cutting=json_file("photos/*"),
        read=_picture,
    ),
    File(
        role="comments",
        names=(f"{_OWN}/comments_and_reactions/comments.json", "comments/comments.json"),
        cutting=json_file("comments_v2/*", "comments/*"),
        read=_comment,
    ),
    File(
        role="friends",
        names=(
            "connections/friends/your_friends.json",
            "friends/friends.json",
            "friends_and_followers/friends.json",
        ),
        cutting=json_file("friends_v2/*", "friends/*"),
        read=_friends,
        counted=True,
    ),
    File(
        role="likes",
        names=(
            f"{_OWN}/pages/pages_you've_liked.json",
            "pages/pages_you've_liked.json",
            f"{_OWN}/pages/pages_you_ve_liked.json",
            "likes_and_reactions/pages.json",
        ),
        cutting=json_file("page_likes_v2/*", "page_likes/*"),
        read=_interests,
    ),
)
_PAGES = {
    "person": person,
    "posts": status,
    "checkins": status,
    "tagged": status,
    "pictures": status,
    "films": status,
    "albums": status,
    "comments": status,
    "friends": _friends,
    "likes": interest,
}
_MARKS = (
    ("personal_information/profile_information/profile_information.json",),
    ("profile_information/profile_information.json",),
    (f"{_OWN}/posts/your_posts__check_ins__photos_and_videos_1.json",),
    (f"{_OWN}/posts/check-ins.json",),
    (f"{_OWN}/posts/your_uncategorized_photos.json",),
    ("posts/your_posts_1.json",),
)

EXPORT = Export(
    name="facebook",
    title="Facebook",
    host="facebook.com",
    marks=(*_MARKS, *map(paged, _MARKS)),
    ask=(
        "Ask Facebook for the copy again and choose the format JSON: Accounts Centre, Your information and "
        "permissions, Export your information."
    ),
    files=(*_FILES, *twins(_FILES, _PAGES)),
    photos=(f"{_OWN}/posts/media/*/*", "posts/media/*/*", "photos_and_videos/*/*"),
)
