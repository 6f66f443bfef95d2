"""Lemmy, on any server: the person, their posts and comments, over the third API and, beside it, the fourth.

Format: the types of the official client (https://github.com/LemmyNet/lemmy-js-client), version 0.19
(``/api/v3``) as documented, and version 1.0 (``/api/v4``) as its source had it in July 2026, where
``published`` became ``published_at`` and posts and comments moved to a list of their own. The second
is read tolerantly. Saved pages: the classes of its web app, believed.
"""

import re

from exposure.extract.platforms.contract import Field, Key, Page, Platform, Posts, Rank, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Outcome, SourceType

_DOMAIN = r"[a-z\d][a-z\d.-]*\.[a-z\d-]{2,}"
_NAME = r"[a-z\d_]{3,60}"
_GONE = (
    Tell(outcome=Outcome.NOT_FOUND, status=400, text="couldnt_find"),
    Tell(outcome=Outcome.NOT_FOUND, status=400, text="not_found"),
)


def _posts(item: str, text: tuple[str, ...], list_name: str, *, dated: str = "published") -> Posts:
    """Return how one of its lists is read; in the fourth version one list has items of several types."""
    return Posts(
        each=JsonPointer(f"/{list_name}/*"),
        text=tuple(JsonPointer(f"/{item}/{name}") for name in text),
        posted=JsonPointer(f"/{item}/{dated}"),
        url=JsonPointer(f"/{item}/ap_id"),
        author=(JsonPointer("/creator/name"),),
        given=JsonPointer("/type_") if list_name == "items" else None,
        says=(item, item.capitalize()),
        groups=(JsonPointer("/community/title"), JsonPointer("/community/name")),
    )


PLATFORM = Platform(
    name="lemmy",
    title="Lemmy",
    profile=re.compile(
        rf"https://(?:(?:{_DOMAIN})/u/(?P<handle>{_NAME})@(?P<host>{_DOMAIN})"
        rf"|(?!(?:\w+\.)?reddit\.com/)(?P<host2>{_DOMAIN})/u/(?P<handle2>{_NAME}))/?",
        re.IGNORECASE,
    ),
    example="https://lemmy.example/u/example_person",
    home="https://{host}/u/{handle}",
    rank=Rank.ANYWHERE,
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url="https://{host}/api/v3/user?username={handle}&limit=1",
            names=(JsonPointer("/person_view/person/name"),),
            expects=(JsonPointer("/person_view/person/name"),),
            keys=(Key("uid", JsonPointer("/person_view/person/id")),),
            tells=(
                *_GONE,
                Tell(outcome=Outcome.NOT_FOUND, at=JsonPointer("/person_view/person/deleted"), says=True),
                Tell(outcome=Outcome.NOT_FOUND, at=JsonPointer("/person_view/person/banned"), says=True),
            ),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/person_view/person/display_name")),
                Field(None, JsonPointer("/person_view/person/bio"), "bio", owner=True, text=True),
                Field(
                    Kind.BIO_LINK,
                    JsonPointer("/person_view/person/matrix_user_id"),
                    owner_link=True,
                    link="https://matrix.to/#/{}",
                ),
                Field(Kind.BIO_INTEREST, JsonPointer("/moderates/*/community/title")),
            ),
        ),
        Page(
            name="posts",
            url="https://{host}/api/v3/user?username={handle}&sort=New&limit=50",
            type=SourceType.POST,
            optional=True,
            posts=_posts("post", ("name", "body"), "posts"),
            comments=_posts("comment", ("content",), "comments"),
        ),
        Page(
            name="newer",
            url="https://{host}/api/v4/person/content?username={handle}&limit=50",
            type=SourceType.POST,
            optional=True,
            posts=_posts("post", ("name", "body"), "items", dated="published_at"),
            comments=_posts("comment", ("content",), "items", dated="published_at"),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css(".person-details h1, .person-profile h5")),
        Field(
            None,
            Css(".person-details .md-div, .person-profile .md-div"),
            "bio",
            owner=True,
            text=True,
            html=True,
        ),
    ),
    settings_url="https://{host}/settings",
)
