"""Cash App: a link to be paid, which shows the name of its owner.

Format: a JSON object with ``display_name`` and ``formatted_cashtag`` in a script of the page, as several
readers of it agree (to 2026). It has no field for words of one's own. Saved pages are read like the live one.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Form, Page, Platform, Tier
from exposure.model import JsonPointer, Kind, Level

PLATFORM = Platform(
    name="cashapp",
    title="Cash App",
    profile=re.compile(
        r"https://(?:www\.)?cash\.(?:app|me)(?P<ownpath>/(?P<handle>\$[a-z]\w{0,19}))/?", re.IGNORECASE
    ),
    example="https://cash.app/$exampleperson",
    home="https://cash.app{ownpath}",
    host="cash.app",
    also=("www.cash.app", "cash.me", "www.cash.me"),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://cash.app{ownpath}",
            form=Form.HTML,
            embedded=(
                Embedded(
                    name="profile",
                    has=("display_name",),
                    names=(JsonPointer("/formatted_cashtag"),),
                    fields=(Field(Kind.PROFILE_NAME, JsonPointer("/display_name"), level=Level.LIKELY),),
                ),
            ),
        ),
    ),
    settings_url="https://cash.app/account",
)
