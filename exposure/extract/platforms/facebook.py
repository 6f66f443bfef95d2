"""Facebook: shows a login prompt to logged-out programs, so its owner brings the page or the export."""

import re

from exposure.extract.platforms.contract import Platform, Tier
from exposure.extract.platforms.walls import SAVED, export
from exposure.model import Kind

_HOST = r"https://(?:(?:www|m|mbasic|web|touch|[a-z]{2}-[a-z]{2})\.)?(?:facebook|fb)\.com/"

PLATFORM = Platform(
    name="facebook",
    title="Facebook",
    profile=re.compile(
        rf"{_HOST}(?:people/[^/?]+/(?P<handle>\d+)|(?P<handle2>[a-z\d.]{{3,50}})"
        r"|profile\.php\?(?:[^#]*&)?id=(?P<handle3>\d+)(?:&[^#]*)?)/?",
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
    tier=Tier.WALL,
    shows=(
        Kind.PROFILE_NAME,
        Kind.BIO_TOWN,
        Kind.BIO_WORK,
        Kind.BIO_SCHOOL,
        Kind.BIO_BIRTH,
        Kind.BIO_MAIL,
        Kind.BIO_PHONE,
        Kind.BIO_LINK,
        Kind.PLACE_TAG,
        Kind.TAG_FAMILY,
        Kind.FRIEND_LIST_OPEN,
        Kind.POST_TIME,
        Kind.MENTION,
    ),
    ways=(
        SAVED,
        export(
            'Open Accounts Centre, "Your information and permissions", "Export your information".',
            'Choose your account, "Export to device", the format JSON, and the longest time.',
            url="https://accountscenter.facebook.com/info_and_permissions/dyi/",
        ),
    ),
    settings_url="https://www.facebook.com/settings?tab=privacy",
)
