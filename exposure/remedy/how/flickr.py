"""Flickr: places and camera data of all photos at once (known in November 2026, not read again)."""

from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.editing import edited

_PRIVACY = "https://www.flickr.com/account/privacy"

HOW = HowTo(
    platform="flickr",
    advice={
        **edited("your page, About, and the pencil", "https://www.flickr.com/people/me/", mark="K"),
        "untag_places": Advice(
            (
                "Open Settings, Privacy and permissions. Let only you see where photos were taken.",
                "Set up a geofence around home: new photos taken there will not show their place.",
                "Old photos: open the Organizr, choose all of them, and change who can see their location.",
            ),
            mark="K",
            url="https://www.flickr.com/account/geo/privacy",
            past="yes",
        ),
        "clean_photos": Advice(
            (
                "Open Settings, Privacy and permissions, and hide the camera data (EXIF).",
                "The original files keep it: put up clean copies (exposure clean PHOTO... --out DIR).",
            ),
            mark="K",
            url=_PRIVACY,
            past="partly",
        ),
        "private": Advice(
            (
                "Open Settings, Privacy and permissions, and let only friends and family see new photos.",
                "Old photos: open the Organizr, choose all of them, and change who can see them.",
            ),
            mark="K",
            url=_PRIVACY,
            past="partly",
        ),
        "delete_old": Advice(
            (
                "Open the Organizr and choose everything older than a year.",
                "Make it private, or delete it. Save what you want to keep first.",
            ),
            mark="K",
            url="https://www.flickr.com/photos/organize/",
            past="yes",
        ),
    },
)
