"""Google Scholar: the profile of somebody who does research. It often asks whether one is a robot.

Format: the ids and classes of the page (``gsc_prf``), as known in 2026. It has no biography; the link to
the home page is the owner's. Saved pages are read like the live one.
"""

import re

from exposure.extract.platforms.contract import Field, Form, Page, Platform, Tell, Tier
from exposure.model import Css, Kind, Outcome

_ENDS = (
    "com|at|be|ch|cl|cz|de|dk|es|fi|fr|gr|hr|hu|ie|it|lt|lu|lv|nl|no|pl|pt|ro|rs|ru|se|si|sk|ca"
    r"|co\.(?:id|il|in|jp|kr|nz|th|uk|za)|com\.(?:ar|au|br|co|eg|hk|mx|my|pe|ph|pk|sg|tr|tw|ua|vn)"
)

PLATFORM = Platform(
    name="scholar",
    title="Google Scholar",
    profile=re.compile(
        rf"https://scholar\.google\.(?:{_ENDS})/citations\?(?:[^#]*&)?user=(?P<handle>[\w-]{{12}})(?:&[^#]*)?",
        re.IGNORECASE,
    ),
    example="https://scholar.google.com/citations?user=EXAMPLE00000",
    home="https://scholar.google.com/citations?user={handle}",
    host="scholar.google.com",
    also=tuple(
        f"scholar.google.{end}"
        for end in (
            *("at", "be", "ch", "cl", "cz", "de", "dk", "es", "fi", "fr", "gr", "hr", "hu", "ie", "it", "lt"),
            *("lu", "lv", "nl", "no", "pl", "pt", "ro", "rs", "ru", "se", "si", "sk", "ca"),
            *(f"co.{c}" for c in ("id", "il", "in", "jp", "kr", "nz", "th", "uk", "za")),
            *(f"com.{c}" for c in ("ar", "au", "br", "co", "eg", "hk", "mx", "my", "pe", "ph", "pk", "sg")),
            *(f"com.{c}" for c in ("tr", "tw", "ua", "vn")),
        )
    ),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://scholar.google.com/citations?user={handle}&hl=en",
            form=Form.HTML,
            expects=(Css("#gsc_prf_in"),),
            tells=(Tell(outcome=Outcome.BLOCKED, css="#gs_captcha_f, #captcha-form"),),
            fields=(
                Field(Kind.PROFILE_NAME, Css("#gsc_prf_in")),
                Field(Kind.BIO_WORK, Css("#gsc_prf_i .gsc_prf_il:not(#gsc_prf_ivh):not(#gsc_prf_int)")),
                Field(Kind.BIO_LINK, Css("#gsc_prf_ivh a", "href"), owner_link=True, link="{}"),
                Field(Kind.BIO_INTEREST, Css("a.gsc_prf_inta")),
            ),
        ),
    ),
    settings_url="https://scholar.google.com/citations?view_op=list_works",
)
