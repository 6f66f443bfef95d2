"""Pinterest: the person's page, and the feed of the newest pins.

Formats: JSON in the page (``__PWS_INITIAL_PROPS__``, the older ``initial-state``, or a Relay answer), whose
user has ``username``, ``full_name`` and ``about``, as maintained readers had it in 2026 (``about`` believed
for the first); ``NAME/feed.rss`` as known in 2026. Saved pages are read like the live one.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Form, Page, Platform, Tier
from exposure.extract.platforms.walls import export, saved
from exposure.model import JsonPointer, Kind, SourceType

_ENDS = ("at", "ca", "ch", "cl", "co.uk", "com.au", "com.mx", "de", "dk", "es", "fr", "ie", "it", "jp", "nz",
         "ph", "pt", "ru", "se")  # fmt: skip
_FIELDS = (
    Field(Kind.PROFILE_NAME, JsonPointer("/full_name")),
    Field(None, JsonPointer("/about"), "about", owner=True, text=True),
    Field(Kind.BIO_TOWN, JsonPointer("/location")),
    Field(Kind.BIO_LINK, JsonPointer("/website_url"), "website", owner=True, link="{}"),
    Field(Kind.POST_TIME, JsonPointer("/last_pin_save_time"), time=True),
)
_RELAY = (
    Field(Kind.PROFILE_NAME, JsonPointer("/fullName")),
    Field(None, JsonPointer("/about"), "about", owner=True, text=True),
    Field(Kind.BIO_TOWN, JsonPointer("/location")),
    Field(Kind.BIO_LINK, JsonPointer("/websiteUrl"), "website", owner=True, link="{}"),
)

PLATFORM = Platform(
    name="pinterest",
    title="Pinterest",
    profile=re.compile(
        r"https://(?:[a-z]{2}\.|www\.)?pinterest\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})/"
        r"(?P<handle>[\w-]{3,30})(?:/(?:_created|_saved|_profile))?/?",
        re.IGNORECASE,
    ),
    post=re.compile(
        r"https://(?:(?:[a-z]{2}\.|www\.)?pinterest\.[a-z.]{2,6}/pin/.+|pin\.it/.+)", re.IGNORECASE
    ),
    example="https://www.pinterest.com/example_person/",
    home="https://www.pinterest.com/{handle}/",
    host="pinterest.com",
    also=(".pinterest.com", "pin.it", *(f"{www}pinterest.{end}" for end in _ENDS for www in ("", "www."))),
    reserved=frozenset(
        {
            "about",
            "board",
            "business",
            "categories",
            "ideas",
            "login",
            "pin",
            "search",
            "settings",
            "today",
            "topics",
        }
    ),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://www.pinterest.com/{handle}/",
            form=Form.HTML,
            embedded=(
                Embedded(
                    script='script[type="application/json"]',
                    has=("username", "full_name"),
                    names=(JsonPointer("/username"),),
                    fields=_FIELDS,
                ),
                Embedded(
                    name="__PWS_RELAY_REGISTER_COMPLETED_REQUEST__",
                    has=("username", "fullName"),
                    names=(JsonPointer("/username"),),
                    fields=_RELAY,
                ),
            ),
        ),
        Page(
            name="posts",
            url="https://www.pinterest.com/{handle}/feed.rss",
            form=Form.FEED,
            head=False,
            type=SourceType.POST,
            optional=True,
        ),
    ),
    ways=(
        saved("www.pinterest.com/YOUR-NAME", "your name, your picture and your boards"),
        export(
            'Press "Start request", and then "Send request".',
            url="www.pinterest.com/settings/privacy",
        ),
    ),
    settings_url="https://www.pinterest.com/settings/privacy",
)
