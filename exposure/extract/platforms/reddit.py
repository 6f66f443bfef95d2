"""Reddit: closed to logged-out programs since 29 May 2026, so its owner brings the page or the export.

Saved pages: the elements ``shreddit-post`` and ``shreddit-profile-comment`` with their attributes, and
``profile-description`` for the words about oneself, met in public readers of 2025 and 2026; old pages:
``.thing`` with its ``data-`` attributes.
"""

import re

from exposure.extract.platforms.contract import Field, Platform, Posts, Tell, Tier
from exposure.extract.platforms.walls import export, saved
from exposure.model import Css, Kind, Outcome, Words


def _address(path: str) -> str:
    return f"https://www.reddit.com{path}" if path.startswith("/") else path


PLATFORM = Platform(
    name="reddit",
    title="Reddit",
    profile=re.compile(
        r"https://(?:(?:www|old|new|np|m)\.)?reddit\.com/(?:u|user)/(?P<handle>[\w-]{3,20})"
        r"(?:/(?:overview|submitted|comments))?/?",
        re.IGNORECASE,
    ),
    post=re.compile(
        r"https://(?:(?:www|old|new|np|m)\.)?reddit\.com/(?:(?:r|u|user)/[\w-]+/)?(?:comments|s)/.+",
        re.IGNORECASE,
    ),
    example="https://www.reddit.com/user/example-person/",
    home="https://www.reddit.com/user/{handle}/",
    host="reddit.com",
    also=(".reddit.com",),
    tier=Tier.WALL,
    saved_tells=tuple(
        Tell(
            outcome=Outcome.BLOCKED,
            text=text,
            note=Words.of("The saved page says that Reddit let nobody in."),
        )
        for text in ("blocked by network security", "whoa there, pardner")
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css('h1[data-testid="profile-display-name"]')),
        Field(None, Css('p[data-testid="profile-description"]'), "description", owner=True, text=True),
    ),
    saved_posts=(
        Posts(
            each=Css("shreddit-post"),
            text=(Css(":scope", "post-title"), Css('[slot="text-body"]')),
            posted=Css(":scope", "created-timestamp"),
            url=Css(":scope", "permalink"),
            address=_address,
            author=(Css(":scope", "author"),),
            groups=(Css(":scope", "subreddit-prefixed-name"),),
        ),
        Posts(
            each=Css("shreddit-profile-comment"),
            text=(Css('.md, [id$="-content"]'),),
            posted=Css("faceplate-timeago[ts]", "ts"),
            url=Css(":scope", "href"),
            address=_address,
        ),
        Posts(
            each=Css(".thing[data-author]"),
            text=(Css("a.title"), Css(".usertext-body .md")),
            posted=Css(":scope", "data-timestamp"),
            url=Css(":scope", "data-permalink"),
            address=_address,
            author=(Css(":scope", "data-author"),),
            groups=(Css(":scope", "data-subreddit-prefixed"),),
        ),
    ),
    ways=(
        saved("www.reddit.com/user/YOUR-NAME", "your name and your newest posts"),
        export(
            "Choose the whole time, and submit the request.",
            url="www.reddit.com/settings/data-request",
        ),
    ),
    settings_url="https://www.reddit.com/settings/profile",
)
