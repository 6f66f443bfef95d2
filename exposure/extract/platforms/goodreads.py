"""Goodreads: the profile's page, which asks for town and birthday, and the feed of books read.

Formats: the page's ``og:title`` and table of details, partly believed; the feeds ``review/list_rss``
and ``user/updates_rss`` (RSS 2.0), as known in 2026. Its API is closed to new keys. Saved pages are
read like the live one. Words about an author can be written by any of the site's librarians, so they
prove nothing (Goodreads, help for librarians, as known in 2026).
"""

import re

from exposure.extract.platforms.contract import Field, Form, Key, Page, Platform, Posts, Tell, Tier
from exposure.model import Css, Kind, Outcome, SourceType

_TITLE = Css('meta[property="og:title"]', "content")

PLATFORM = Platform(
    name="goodreads",
    title="Goodreads",
    profile=re.compile(
        r"https://(?:www\.)?goodreads\.com"
        r"(?:(?P<ownpath>/(?P<handle>(?:user|author)/show/\d+))(?:[-.][^/]*)?"
        r"|(?P<ownpath2>/(?P<handle2>[a-z][\w.-]{1,60})))/?",
        re.IGNORECASE,
    ),
    post=re.compile(r"https://(?:www\.)?goodreads\.com/review/show/\d+(?:/.*)?", re.IGNORECASE),
    example="https://www.goodreads.com/user/show/100000000-example-person",
    home="https://www.goodreads.com{ownpath}",
    host="goodreads.com",
    also=(".goodreads.com",),
    reserved=frozenset(
        {"about", "advertisers", "api", "author", "blog", "book", "challenges", "choiceawards", "event"}
        | {
            "friend",
            "genres",
            "giveaway",
            "group",
            "help",
            "home",
            "jobs",
            "list",
            "message",
            "notifications",
        }
        | {"poetry", "quizzes", "quotes", "recommendations", "review", "search", "shelf", "story", "topic"}
        | {"trivia", "user", "videos"}
    ),
    numbered=True,
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://www.goodreads.com{ownpath}",
            form=Form.HTML,
            expects=(_TITLE,),
            tells=(Tell(outcome=Outcome.LOGIN_WALL, text="profile is restricted to goodreads users"),),
            keys=(Key("uid", Css('link[rel="canonical"]', "href"), part=re.compile(r"/user/show/(\d+)")),),
            fields=(
                Field(Kind.PROFILE_NAME, _TITLE, part=re.compile(r"\A(.{1,100}?)\s*(?:\(|\||\s-\s|\Z)")),
                Field(Kind.BIO_TOWN, _TITLE, part=re.compile(r"\(([^()]*,[^()]*[^\W\d][^()]*)\)")),
                Field(Kind.BIO_LINK, Css('.infoBoxRowItem a[rel~="me"]', "href"), owner_link=True, link="{}"),
                Field(None, Css(".infoBoxRowItem"), text=True, html=True, label=Css(".infoBoxRowTitle")),
                Field(
                    None,
                    Css(".infoBoxRowItem .readable"),
                    "about",
                    owner=True,
                    many=True,
                    text=True,
                    html=True,
                ),
                Field(None, Css(".aboutAuthorInfo > span"), text=True, html=True),
            ),
        ),
        Page(
            name="posts",
            url="https://www.goodreads.com/review/list_rss/{uid}?shelf=read",
            form=Form.FEED,
            head=False,
            type=SourceType.POST,
            optional=True,
            posts=Posts(
                each=Css("item"),
                text=(Css(":scope > user_review"), Css(":scope > title")),
                html=True,
                posted=Css(":scope > pubDate"),
                url=Css(":scope > link"),
            ),
        ),
    ),
    settings_url="https://www.goodreads.com/user/edit?tab=settings",
)
