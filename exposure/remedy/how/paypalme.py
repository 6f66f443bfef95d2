"""PayPal.Me: the name and the town that it shows (known in November 2026, not read again)."""

from exposure.remedy.how.contract import Advice, HowTo

_OFF = Advice(
    (
        "Sign in to PayPal and open your profile, PayPal.Me.",
        "Hide the town and the photo, use a business name, or turn PayPal.Me off.",
    ),
    mark="K",
    url="https://www.paypal.com/paypalme/my/settings",
    past="yes",
)

HOW = HowTo(
    platform="paypalme",
    advice={"name_short": _OFF, "bio_short": _OFF, "picture_other": _OFF},
)
