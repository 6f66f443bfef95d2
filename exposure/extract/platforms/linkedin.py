"""LinkedIn: a login wall for scripts, so its owner brings the page or the export.

A saved public page is read by the general page syntaxes (JSON-LD ``Person``).
"""

import re

from exposure.extract.platforms.contract import Platform, Tier
from exposure.extract.platforms.walls import SAVED, export
from exposure.model import Kind

PLATFORM = Platform(
    name="linkedin",
    title="LinkedIn",
    profile=re.compile(
        r"https://(?:[a-z]{2,3}\.)?linkedin\.com/(?:in|pub)/(?P<handle>[^/?#]{3,100})(?:/[a-z]{2}(?:-[a-z]{2})?)?/?",
        re.IGNORECASE,
    ),
    example="https://www.linkedin.com/in/example-person/",
    home="https://www.linkedin.com/in/{handle}/",
    host="linkedin.com",
    also=(".linkedin.com",),
    tier=Tier.WALL,
    shows=(
        Kind.PROFILE_NAME,
        Kind.BIO_TOWN,
        Kind.BIO_WORK,
        Kind.BIO_JOB,
        Kind.BIO_SCHOOL,
        Kind.BIO_SCHOOL_YEAR,
        Kind.BIO_LINK,
        Kind.BIO_OPEN_TO_WORK,
        Kind.FRIEND_LIST_OPEN,
    ),
    ways=(
        SAVED,
        export(
            'Open "Settings and privacy", "Data privacy", "Get a copy of your data".',
            "Choose the larger download.",
            url="https://www.linkedin.com/mypreferences/d/download-my-data",
        ),
    ),
    settings_url="https://www.linkedin.com/public-profile/settings",
)
