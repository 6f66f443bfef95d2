"""Tumblr: the blog's feed, and the older interface that tells the time zone.

Formats: RSS 2.0 at ``NAME.tumblr.com/rss``; the first version of its API (``/api/read``, XML), as
known in 2026; both are open. ``timezone`` is written out as it stands. Saved pages: the classes of the
default theme, which a maintained reader of it had in May 2026.
"""

import re

from exposure.extract.platforms.contract import Field, Form, Page, Platform, Posts, Tell, Tier
from exposure.model import Css, Kind, Outcome, SourceType

_WALL = re.compile(r"tumblr\.com/(?:login_required|safe-mode)\b")
"""Where it sends strangers, if the blog is for people with an account."""

PLATFORM = Platform(
    name="tumblr",
    title="Tumblr",
    profile=re.compile(
        r"https://(?:(?:www\.)?tumblr\.com/(?:blog/(?:view/)?)?(?P<handle>[a-z\d][\w-]{0,31})"
        r"|(?!www\.|api\.|assets\.|static\.|help\.)(?P<handle2>[a-z\d][\w-]{0,31})\.tumblr\.com)/?",
        re.IGNORECASE,
    ),
    post=re.compile(
        r"https://(?:(?:www\.)?tumblr\.com/[\w-]+/\d+|[\w-]+\.tumblr\.com/post/\d+)(?:/.*)?", re.IGNORECASE
    ),
    example="https://example-person.tumblr.com/",
    home="https://{handle}.tumblr.com/",
    host="tumblr.com",
    also=(".tumblr.com",),
    reserved=frozenset(
        {"about", "apps", "blog", "changes", "communities", "dashboard", "docs", "explore", "help", "inbox"}
        | {"jobs", "likes", "login", "logout", "new", "policy", "privacy", "register", "search", "settings"}
        | {"signup", "support", "tagged", "themes", "tips"}
    ),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://{handle}.tumblr.com/rss",
            form=Form.FEED,
            head=False,
            tells=(Tell(outcome=Outcome.LOGIN_WALL, address=_WALL),),
            fields=(
                Field(None, Css("channel > description"), "description", owner=True, text=True, html=True),
            ),
        ),
        Page(
            name="posts",
            url="https://{handle}.tumblr.com/api/read?num=50",
            form=Form.XML,
            type=SourceType.POST,
            optional=True,
            fields=(Field(Kind.TZ, Css("tumblelog", "timezone")),),
            posts=Posts(
                each=Css("posts > post"),
                text=(
                    *(Css("regular-title"), Css("regular-body"), Css("photo-caption"), Css("quote-text")),
                    *(Css("video-caption"), Css("audio-caption"), Css("answer"), Css("link-description")),
                ),
                html=True,
                posted=Css(":scope", "unix-timestamp"),
                url=Css(":scope", "url"),
                unless=Css(":scope", "reblogged-from-name"),
                tags=(Css("tag"),),
            ),
        ),
    ),
    saved=(
        Field(None, Css(".description, .blog-description"), "description", owner=True, text=True, html=True),
    ),
    settings_url="https://www.tumblr.com/settings/account",
)
