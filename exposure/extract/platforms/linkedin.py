"""LinkedIn: a login wall for scripts, so its owner brings the page or the export.

Saved pages: what a stranger sees is marked ``top-card-layout``, ``experience-item``,
``education__list-item`` and ``core-section-container summary``, and carries JSON-LD (``Person``), as nine
public readers of 2024 to 2026 had it; names that the site hides from strangers are stars. What a
member sees changes often: only the headline's card (``pv-text-details``) is known.
"""

import re

from exposure.extract.platforms.contract import Field, Platform, Tier
from exposure.extract.platforms.walls import export, saved
from exposure.model import Css, Kind

_STARS = re.compile(r"[\s*]*\*[\s*]*")

PLATFORM = Platform(
    name="linkedin",
    title="LinkedIn",
    profile=re.compile(
        r"https://(?:[a-z]{2,3}\.)?linkedin\.com/(?:in|pub)/(?P<handle>[^/?#]{3,100})(?:/[a-z]{2}(?:-[a-z]{2})?)?/?",
        re.IGNORECASE,
    ),
    post=re.compile(r"https://(?:[a-z]{2,3}\.)?linkedin\.com/(?:posts|feed/update|pulse)/.*", re.IGNORECASE),
    example="https://www.linkedin.com/in/example-person/",
    home="https://www.linkedin.com/in/{handle}/",
    host="linkedin.com",
    also=(".linkedin.com",),
    tier=Tier.WALL,
    saved=(
        Field(Kind.PROFILE_NAME, Css(".top-card-layout__title")),
        Field(None, Css(".top-card-layout__headline"), "headline", owner=True, text=True),
        Field(Kind.BIO_TOWN, Css(".top-card-layout__first-subline .top-card__subline-item")),
        Field(
            None,
            Css(".core-section-container.summary .core-section-container__content"),
            "about",
            owner=True,
            text=True,
            html=True,
        ),
        Field(Kind.BIO_JOB, Css(".experience-item__title"), unless=_STARS),
        Field(Kind.BIO_WORK, Css(".experience-item__subtitle"), unless=_STARS),
        Field(Kind.BIO_SCHOOL, Css(".education__list-item h3"), unless=_STARS),
        Field(Kind.PROFILE_NAME, Css(".pv-text-details__left-panel h1")),
        Field(None, Css(".pv-text-details__left-panel .text-body-medium"), "headline", owner=True, text=True),
        Field(Kind.BIO_TOWN, Css(".pv-text-details__left-panel .text-body-small.inline")),
    ),
    shows=(Kind.BIO_SCHOOL_YEAR, Kind.BIO_LINK, Kind.BIO_OPEN_TO_WORK, Kind.FRIEND_LIST_OPEN),
    ways=(
        saved("linkedin.com/in/YOUR-NAME", "your name, your picture and the line below it"),
        export(
            "Choose the larger download, and request the archive.",
            url="www.linkedin.com/mypreferences/d/download-my-data",
        ),
    ),
    settings_url="https://www.linkedin.com/public-profile/settings",
)
