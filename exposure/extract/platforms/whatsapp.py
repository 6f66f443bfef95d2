"""WhatsApp: no profile page at all; a link to chat is the phone number itself.

Address forms: ``wa.me/NUMBER`` and ``api.whatsapp.com/send?phone=NUMBER`` (known in 2026). Whoever has the
number sees the picture and the words of the profile in the app, by its owner's settings.
"""

import re

from exposure.extract.platforms.contract import Platform, Tier
from exposure.model import Kind

PLATFORM = Platform(
    name="whatsapp",
    title="WhatsApp",
    profile=re.compile(
        r"https://(?:wa\.me/\+?(?P<handle>\d{6,15})/?(?:\?.*)?"
        r"|(?:api|web)\.whatsapp\.com/send/?\?(?:[^#]*&)?phone=(?:\+|%2B)?(?P<handle2>\d{6,15})(?:&[^#]*)?)",
        re.IGNORECASE,
    ),
    example="https://wa.me/15550100",
    home="https://wa.me/{handle}",
    host="wa.me",
    also=("www.whatsapp.com", "whatsapp.com", "api.whatsapp.com", "web.whatsapp.com", "chat.whatsapp.com"),
    tier=Tier.WALL,
    stranger=(
        "A WhatsApp link is the phone number itself: whoever has the link has the number, and sees in the "
        "app what your settings there allow. There is no page to look at."
    ),
    shows=(Kind.BIO_PHONE,),
    settings_url="https://faq.whatsapp.com/3307102709559968",
)
