"""PayPal.Me: a link to be paid, which shows the name and often the town of its owner.

Format: the JSON in ``script#client-data`` of the page, as a maintained reader of it had it in May 2026.
It has no field for words of one's own. Saved pages are read like the live one.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Form, Page, Platform, Tier
from exposure.model import JsonPointer, Kind

PLATFORM = Platform(
    name="paypalme",
    title="PayPal.Me",
    profile=re.compile(
        r"https://(?:www\.)?(?:paypal\.me|paypal\.com/(?:[a-z]{2}/)?paypalme)/(?P<handle>[a-z\d]{1,20})"
        r"(?:/[\d.,]{1,12}[a-z]{0,3})?/?",
        re.IGNORECASE,
    ),
    example="https://www.paypal.com/paypalme/exampleperson",
    home="https://www.paypal.com/paypalme/{handle}",
    host="paypal.com",
    also=("www.paypal.com", "paypal.me", "www.paypal.me"),
    reserved=frozenset({"my", "grab", "terms"}),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://www.paypal.com/paypalme/{handle}",
            form=Form.HTML,
            embedded=(
                Embedded(
                    script="script#client-data",
                    root=JsonPointer("/recipientSlugDetails/slugDetails"),
                    names=(JsonPointer("/paypalmeSlugName"),),
                    expects=(JsonPointer("/userInfo"),),
                    fields=(
                        Field(Kind.PROFILE_NAME, JsonPointer("/userInfo/displayName")),
                        Field(Kind.PROFILE_NAME, JsonPointer("/userInfo/alternateFullName")),
                        Field(Kind.BIO_TOWN, JsonPointer("/userInfo/displayAddress")),
                    ),
                ),
            ),
        ),
    ),
    settings_url="https://www.paypal.com/paypalme/my/settings",
)
