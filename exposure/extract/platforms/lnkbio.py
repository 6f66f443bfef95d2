"""Lnk.Bio: a page of links, like Linktree.

Format: ``__NEXT_DATA__`` in the page (``displayName``, ``bio``, ``links``), as a maintained reader of
it had it in May 2026; where in it they stand is not known, so they are looked for. Saved pages are
read like the live one.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Form, Page, Platform, Tier
from exposure.extract.platforms.linktree import links
from exposure.model import JsonPointer, Kind

PLATFORM = Platform(
    name="lnkbio",
    title="Lnk.Bio",
    profile=re.compile(r"https://(?:www\.)?lnk\.bio/(?P<handle>[\w.-]{1,40})/?", re.IGNORECASE),
    example="https://lnk.bio/example_person",
    home="https://lnk.bio/{handle}",
    host="lnk.bio",
    also=("www.lnk.bio",),
    reserved=frozenset(
        {"about", "blog", "go", "help", "login", "manage", "pricing", "privacy", "signup", "terms"}
    ),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://lnk.bio/{handle}",
            form=Form.HTML,
            embedded=(
                Embedded(
                    script="script#__NEXT_DATA__",
                    has=("displayName", "links"),
                    names=(JsonPointer("/username"),),
                    fields=(
                        Field(Kind.PROFILE_NAME, JsonPointer("/displayName")),
                        Field(None, JsonPointer("/bio"), "bio", owner=True, text=True),
                        *links("/links/*/url"),
                        Field(None, JsonPointer("/links/*/title"), text=True),
                    ),
                ),
            ),
        ),
    ),
    settings_url="https://lnk.bio/manage",
)
