"""Sites with accounts: whose an address is, and what a site's answer says about its account.

A platform is data (``contract.Platform``), in a file of its own. Reading happens in the worker;
understanding an address needs no parser and is cheap.
"""

from exposure.extract.platforms.claims import Claim, claim, platform, platforms
from exposure.extract.platforms.contract import (
    Embedded,
    Field,
    Form,
    Key,
    Page,
    Place,
    Platform,
    Posts,
    Rank,
    Tell,
    Tier,
    Way,
)
from exposure.extract.platforms.reading import read

PLATFORMS = platforms()

__all__ = [
    "PLATFORMS",
    "Claim",
    "Embedded",
    "Field",
    "Form",
    "Key",
    "Page",
    "Place",
    "Platform",
    "Posts",
    "Rank",
    "Tell",
    "Tier",
    "Way",
    "claim",
    "platform",
    "read",
]
