"""Calendly: a page to book somebody's time, which shows when they are free and which clock they live by.

Format: ``/api/booking/profiles/NAME``, not documented by its makers; name, description and time zone
as maintained readers of it found them. ``timezone`` is a name such as ``Europe/Rome``, written out as
it stands. Saved pages: believed.
"""

import re

from exposure.extract.platforms.contract import Field, Page, Platform, Tier
from exposure.model import Css, JsonPointer, Kind

PLATFORM = Platform(
    name="calendly",
    title="Calendly",
    profile=re.compile(r"https://(?:www\.)?calendly\.com/(?P<handle>[a-z\d][\w-]{0,60})/?", re.IGNORECASE),
    example="https://calendly.com/example-person",
    home="https://calendly.com/{handle}",
    host="calendly.com",
    also=(".calendly.com",),
    reserved=frozenset(
        {"about", "app", "blog", "contact", "d", "event_types", "help", "integrations", "legal", "login"}
        | {"pages", "pricing", "privacy", "resources", "s", "security", "settings", "signup", "solutions"}
        | {"status", "teams", "terms", "users"}
    ),
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url="https://calendly.com/api/booking/profiles/{handle}",
            names=(JsonPointer("/slug"),),
            expects=(JsonPointer("/name"),),
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/name")),
                Field(None, JsonPointer("/description"), "welcome", owner=True, text=True, html=True),
                Field(Kind.TZ, JsonPointer("/timezone")),
            ),
        ),
        Page(
            name="meetings",
            url="https://calendly.com/api/booking/profiles/{handle}/event_types",
            optional=True,
            fields=(
                Field(None, JsonPointer("/*/name"), text=True),
                Field(None, JsonPointer("/*/description"), "meeting", owner=True, text=True, html=True),
            ),
        ),
    ),
    saved=(
        Field(Kind.PROFILE_NAME, Css('[data-container="profile"] h1, [data-component="profile-name"]')),
        Field(
            None,
            Css('[data-container="profile"] .rich-text, [data-component="profile-description"]'),
            "welcome",
            owner=True,
            text=True,
        ),
    ),
    settings_url="https://calendly.com/app/personal/profile",
)
