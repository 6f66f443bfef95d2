"""Venmo: profiles are behind the sign-in, so its owner brings the page.

A saved page is read by the general page syntaxes; no marks of its own were found described. Payments are
shown to everybody unless their owner has changed it, which is what there is to close here.
"""

import re

from exposure.extract.platforms.contract import Platform, Tier
from exposure.extract.platforms.walls import saved
from exposure.model import Kind

PLATFORM = Platform(
    name="venmo",
    title="Venmo",
    profile=re.compile(
        r"https://(?:(?:www|account)\.)?venmo\.com/(?:u/|code\?user_id=)?(?P<handle>[\w-]{5,30})/?",
        re.IGNORECASE,
    ),
    example="https://account.venmo.com/u/Example-Person",
    home="https://account.venmo.com/u/{handle}",
    host="venmo.com",
    also=(".venmo.com",),
    reserved=frozenset(
        {
            "about",
            "account",
            "business",
            "careers",
            "contact",
            "legal",
            "login",
            "privacy",
            "resources",
            "security",
        }
        | {"settings", "signup", "stories", "support"}
    ),
    tier=Tier.WALL,
    shows=(Kind.PROFILE_NAME,),
    ways=(saved("account.venmo.com/u/YOUR-NAME", "your name and your picture", inside=True),),
    settings_url="https://account.venmo.com/settings/privacy",
)
