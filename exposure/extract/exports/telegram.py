"""Telegram: the export of Telegram Desktop as JSON. Chats are private and are passed over unread.

Shape: a maintained reader of these exports (2026).
"""

import re

from exposure.extract.exports.contract import Export, File, Item, json_file
from exposure.extract.exports.into import Into
from exposure.model import Audience, Kind

_NAMES = ("result.json",)


def _person(item: Item, into: Into) -> None:
    into.understood += 1
    into.handle(item.text("username"))
    name = " ".join(filter(None, (item.text("first_name"), item.text("last_name"))))
    into.detail(Kind.PROFILE_NAME, name, item.pointer("first_name"), audience=Audience.ANYONE)
    into.bio(item.text("bio"), item.pointer("bio"))
    into.detail(Kind.BIO_PHONE, item.text("phone_number"), item.pointer("phone_number"))


def _contacts(item: Item, into: Into) -> None:
    into.note(
        "Telegram holds {count} contacts from your phone. Only their number was read. You can delete them "
        "under Settings, Privacy and security, Delete synced contacts.",
        count=item.data,
    )


EXPORT = Export(
    name="telegram",
    title="Telegram",
    host="t.me",
    marks=(("result.json",),),
    tells=re.compile(
        rb'\A\s*\{.{0,4000}"(?:personal_information|contacts|chats|left_chats)"\s*:\s*\{\s*"about"', re.DOTALL
    ),
    web=(("export_results.html",),),
    ask='Export again in Telegram Desktop and choose "Machine-readable JSON".',
    files=(
        File(
            role="person",
            names=_NAMES,
            cutting=json_file("personal_information"),
            read=_person,
            first=True,
            lone=True,
        ),
        File(
            role="contacts",
            names=_NAMES,
            cutting=json_file("contacts/list/*"),
            read=_contacts,
            counted=True,
            lone=True,
        ),
    ),
)
