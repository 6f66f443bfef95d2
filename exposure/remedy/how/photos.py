"""A folder of one's own photos: what happens before they are shared (platforms sheet 4.3, November 2026)."""

from exposure.remedy.how.contract import Advice, HowTo

HOW = HowTo(
    platform="photos",
    advice={
        "clean_photos": Advice(
            (
                "Make clean copies of the folder: exposure clean PHOTO... --out DIR",
                "Share the clean copies only. The originals stay as they are, on your device.",
                "Where a photo is already out, replace it by its clean copy.",
            ),
            mark="S",
            past="partly",
        ),
        "mentions": Advice(
            (
                "The names stand inside the photos. Clean copies leave them out.",
                "Make them with: exposure clean PHOTO... --out DIR",
                "Share the clean copies only.",
            ),
            mark="S",
            past="partly",
        ),
    },
)
