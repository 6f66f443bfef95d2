"""ResearchGate: a check for robots, so its owner brings the page.

A saved page is read by the general page syntaxes (JSON-LD ``Person``, believed); no field was found
described that only the owner writes.
"""

import re

from exposure.extract.platforms.contract import Platform, Tier
from exposure.extract.platforms.walls import saved
from exposure.model import Kind

PLATFORM = Platform(
    name="researchgate",
    title="ResearchGate",
    profile=re.compile(r"https://(?:www\.)?researchgate\.net/profile/(?P<handle>[\w-]+)/?", re.IGNORECASE),
    post=re.compile(r"https://(?:www\.)?researchgate\.net/(?:publication|post)/.+", re.IGNORECASE),
    example="https://www.researchgate.net/profile/Example-Person",
    home="https://www.researchgate.net/profile/{handle}",
    host="researchgate.net",
    also=(".researchgate.net",),
    tier=Tier.WALL,
    shows=(Kind.PROFILE_NAME, Kind.BIO_WORK, Kind.BIO_JOB, Kind.BIO_SCHOOL),
    ways=(saved("www.researchgate.net/profile/YOUR-NAME", "your name, your picture and where you work"),),
    settings_url="https://www.researchgate.net/profile/settings/privacy",
)
