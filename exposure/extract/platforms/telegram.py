"""Telegram: the public card of a person or channel, and the newest posts of a public channel.

Formats: the marks ``tgme_page`` and ``tgme_widget_message`` of https://t.me/NAME and https://t.me/s/NAME, as
twelve public readers of 2022 to 2026 had them. A name that nobody has gives the same page as a person who
shows neither name nor picture: it has no title. A page without a biography carries a sentence of the
site in its place. Saved pages are read like the live ones.
"""

import re

from exposure.extract.platforms.contract import Field, Form, Page, Platform, Posts, Tell, Tier
from exposure.extract.platforms.walls import export, saved
from exposure.model import Css, Kind, Level, Outcome, SourceType, Words

_SITES_OWN = re.compile(
    r"(?:If you have Telegram, )?you can (?:contact|view and join|launch|add)\b.{0,200}",
    re.IGNORECASE | re.DOTALL,
)
_NOBODY = Words.of(
    "Telegram shows nothing for this name: there is no such account, or its name and picture are hidden from "
    "strangers."
)

PLATFORM = Platform(
    name="telegram",
    title="Telegram",
    profile=re.compile(
        r"https://(?:(?:(?:www\.)?(?:t|telegram)\.me|telegram\.dog)/(?:s/)?(?P<handle>[a-z]\w{3,31})/?"
        r"|(?!www\.)(?P<handle2>[a-z]\w{3,31})\.t\.me/?)",
        re.IGNORECASE,
    ),
    post=re.compile(
        r"https://(?:(?:www\.)?(?:t|telegram)\.me|telegram\.dog)/(?:s/|c/)?\w+/\d+(?:[/?].*)?", re.IGNORECASE
    ),
    example="https://t.me/example_person",
    home="https://t.me/{handle}",
    host="t.me",
    also=(".t.me", "telegram.me", "www.telegram.me", "telegram.dog"),
    reserved=frozenset(
        {"addemoji", "addlist", "addstickers", "addtheme", "boost", "confirmphone", "giftcode", "invoice"}
        | {"joinchat", "login", "proxy", "setlanguage", "share", "socks"}
    ),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://t.me/{handle}",
            form=Form.HTML,
            tells=(
                Tell(
                    outcome=Outcome.NOT_FOUND,
                    css=".tgme_page:not(:has(.tgme_page_title, .tgme_page_description))",
                    note=_NOBODY,
                ),
            ),
            expects=(Css(".tgme_page"),),
            fields=(
                Field(Kind.PROFILE_NAME, Css(".tgme_page_title"), level=Level.LIKELY),
                Field(
                    None,
                    Css(".tgme_page_description"),
                    "bio",
                    owner=True,
                    text=True,
                    html=True,
                    unless=_SITES_OWN,
                ),
            ),
        ),
        Page(
            name="posts",
            url="https://t.me/s/{handle}",
            form=Form.HTML,
            type=SourceType.POST,
            optional=True,
            expects=(Css(".tgme_channel_info, .tgme_widget_message"),),
            fields=(
                Field(Kind.PROFILE_NAME, Css(".tgme_channel_info_header_title"), level=Level.LIKELY),
                Field(
                    None,
                    Css(".tgme_channel_info_description"),
                    "channel description",
                    owner=True,
                    text=True,
                    html=True,
                ),
            ),
            posts=Posts(
                each=Css(".tgme_widget_message[data-post]"),
                text=(Css(".tgme_widget_message_text"),),
                posted=Css("time[datetime]", "datetime"),
                url=Css("a.tgme_widget_message_date", "href"),
                unless=Css(".tgme_widget_message_forwarded_from"),
                map=Css("a.tgme_widget_message_location_wrap", "href"),
            ),
        ),
    ),
    ways=(
        saved("t.me/YOUR-NAME", "your name, your picture and what you wrote about yourself"),
        export(
            'In Telegram Desktop, open "Settings", "Advanced" and "Export Telegram data".',
            "Choose the format JSON, and leave out chats, contacts and calls.",
        ),
    ),
    settings_url="https://web.telegram.org/",
)
