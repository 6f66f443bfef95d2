"""WhatsApp: an exported chat is private messages from end to end, so it is known and never opened."""

import re

from exposure.extract.exports.contract import Export
from exposure.model import Words

EXPORT = Export(
    name="whatsapp",
    title="WhatsApp",
    marks=(("_chat.txt",),),
    like=re.compile(
        r"(?:WhatsApp[ -]Chat|Chat WhatsApp|Chat de WhatsApp|Discussion WhatsApp|Conversa do WhatsApp)\b"
        r".{0,200}\.txt",
        re.IGNORECASE,
    ),
    refusal=Words(
        "This is a WhatsApp chat. Chats are private messages between you and others, so they are not opened. "
        "What strangers can see of you on WhatsApp is a setting: Privacy, for last seen, picture and about."
    ),
)
