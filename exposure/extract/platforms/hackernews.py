"""Hacker News: the user's record over the official API, and their texts over its search.

Formats: https://github.com/HackerNews/API (``/v0/user``) and https://hn.algolia.com/api
(``search_by_date``). The address of the mail account is private unless typed into ``about``; old
comments cannot be deleted by their writers. Saved pages: the fourth row of the profile's table.
"""

import re

from exposure.extract.platforms.contract import Field, Page, Platform, Posts, Tier
from exposure.model import Css, JsonPointer, SourceType

PLATFORM = Platform(
    name="hackernews",
    title="Hacker News",
    profile=re.compile(
        r"https://news\.ycombinator\.com/(?:user|threads|submitted)\?(?:[^#]*&)?id=(?P<handle>[\w-]{2,15})(?:&[^#]*)?",
        re.IGNORECASE,
    ),
    post=re.compile(r"https://news\.ycombinator\.com/item\?.+", re.IGNORECASE),
    example="https://news.ycombinator.com/user?id=example_person",
    home="https://news.ycombinator.com/user?id={handle}",
    host="news.ycombinator.com",
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url="https://hacker-news.firebaseio.com/v0/user/{handle}.json",
            names=(JsonPointer("/id"),),
            expects=(JsonPointer("/id"),),
            fields=(Field(None, JsonPointer("/about"), "about", owner=True, text=True, html=True),),
        ),
        Page(
            name="posts",
            url="https://hn.algolia.com/api/v1/search_by_date?tags=author_{handle}&hitsPerPage=100",
            type=SourceType.POST,
            optional=True,
            expects=(JsonPointer("/hits"),),
            posts=Posts(
                each=JsonPointer("/hits/*"),
                text=(JsonPointer("/comment_text"), JsonPointer("/story_text")),
                html=True,
                posted=JsonPointer("/created_at"),
                author=(JsonPointer("/author"),),
            ),
        ),
    ),
    saved=(
        Field(
            None,
            Css("#bigbox table tr:nth-child(4) > td:nth-child(2)"),
            "about",
            owner=True,
            text=True,
            html=True,
        ),
    ),
    settings_url="https://news.ycombinator.com/user?id={handle}",
)
