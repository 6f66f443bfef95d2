"""Facebook: shows a login prompt to logged-out programs, so its owner brings the page or the export.

Saved pages: JSON in the page (Relay), as eight public readers of 2024 to 2026 had it: the name under
``profile_header_renderer``; the intro as ``profile_tile_items``, each with its sort
(``INTRO_CARD_CURRENT_CITY`` ...) and a sentence in the reader's language; the words about oneself as
``profile_status_text`` or ``profile_intro_card``. Posts are not read from saved pages: their words, times
and writers stand too far apart there; the export has them.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Platform, Tier
from exposure.extract.platforms.walls import export, saved
from exposure.model import JsonPointer, Kind, Level

_HOST = r"https://(?:(?:www|m|mbasic|web|touch|[a-z]{2}-[a-z]{2})\.)?(?:facebook|fb)\.com/"
_JSON = 'script[type="application/json"]'
_ITEM = "/profile_tile_items/nodes/*/node"
_SORT = JsonPointer(f"{_ITEM}/timeline_context_item/timeline_context_list_item_type")
_TITLE = JsonPointer(f"{_ITEM}/timeline_context_item/renderer/context_item/title/text")
_NAMED = re.compile(r"\A\S+(?:\s+[a-zà-ÿ]+)*?\s+([A-ZÀ-ÞЀ-ӿ].{0,200})\Z", re.DOTALL)
"""What a sentence of the intro names: what follows its first words ("Lives in", "Works at")."""
_USER = "/profile_header_renderer/user"


def _intro(kind: Kind, sort: str, level: Level = Level.STRONG, *, whole: bool = False) -> Field:
    """Return one sort of item of the intro."""
    part = None if whole else _NAMED
    return Field(kind, _TITLE, says=f"INTRO_CARD_{sort}", given=_SORT, part=part, level=level)


PLATFORM = Platform(
    name="facebook",
    title="Facebook",
    profile=re.compile(
        rf"{_HOST}(?:people/[^/?]+/(?P<handle>\d+)|(?P<handle2>[a-z\d.]{{3,50}})"
        r"|profile\.php\?(?:[^#]*&)?id=(?P<handle3>\d+)(?:&[^#]*)?)/?",
        re.IGNORECASE,
    ),
    post=re.compile(
        rf"{_HOST}(?:[a-z\d.]+/(?:posts|videos|photos)/.*|(?:permalink|story|photo)(?:\.php)?/?\?.*"
        r"|(?:reel|share|watch)/.*)",
        re.IGNORECASE,
    ),
    example="https://www.facebook.com/example.person",
    home="https://www.facebook.com/{handle}",
    host="facebook.com",
    also=(".facebook.com", "fb.com", ".fb.com"),
    reserved=frozenset(
        {
            "ads",
            "business",
            "events",
            "gaming",
            "groups",
            "hashtag",
            "help",
            "login",
            "login.php",
            "marketplace",
        }
        | {
            "messages",
            "notes",
            "pages",
            "people",
            "permalink.php",
            "photo",
            "photo.php",
            "policies",
            "privacy",
        }
        | {
            "profile.php",
            "reel",
            "settings",
            "share",
            "sharer",
            "sharer.php",
            "stories",
            "story.php",
            "watch",
        }
    ),
    numbered=True,
    tier=Tier.WALL,
    saved_data=(
        Embedded(
            script=_JSON,
            has=("profile_header_renderer",),
            names=(JsonPointer(f"{_USER}/url"), JsonPointer(f"{_USER}/id")),
            fields=(Field(Kind.PROFILE_NAME, JsonPointer(f"{_USER}/name")),),
        ),
        Embedded(
            script=_JSON,
            has=("profile_tile_items",),
            every=True,
            fields=(
                _intro(Kind.BIO_TOWN, "CURRENT_CITY"),
                _intro(Kind.BIO_TOWN, "HOMETOWN", Level.LIKELY),
                _intro(Kind.BIO_WORK, "WORK"),
                _intro(Kind.BIO_SCHOOL, "EDUCATION"),
                _intro(Kind.BIO_PHONE, "PROFILE_PHONE", whole=True),
                _intro(Kind.BIO_MAIL, "PROFILE_EMAIL", whole=True),
                Field(
                    Kind.BIO_LINK, _TITLE, says="INTRO_CARD_WEBSITE", given=_SORT, owner_link=True, link="{}"
                ),
                Field(None, JsonPointer(f"{_ITEM}/profile_status_text/text"), "bio", owner=True, text=True),
                Field(None, _TITLE, text=True),
            ),
        ),
        Embedded(
            script=_JSON,
            has=("profile_intro_card",),
            fields=(Field(None, JsonPointer("/profile_intro_card/bio/text"), "bio", owner=True, text=True),),
        ),
    ),
    shows=(Kind.PLACE_TAG, Kind.TAG_FAMILY, Kind.FRIEND_LIST_OPEN, Kind.POST_TIME, Kind.MENTION),
    ways=(
        saved("facebook.com/YOUR-NAME", 'your name, your picture and the box "Intro"'),
        export(
            'Choose "Create export", your account and "Export to device".',
            'Choose the format JSON, the range "All time", and start the export.',
            url="accountscenter.facebook.com/info_and_permissions/dyi/",
        ),
    ),
    settings_url="https://www.facebook.com/settings?tab=privacy",
)
