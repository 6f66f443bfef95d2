"""Snapchat: the archive in JSON (``json/``). Chats and snaps are private and are passed over.

Shapes: several open readers agree on the memories; the other names are from one description (2026).
What memories hold of places is seen by nobody but the owner.
"""

import re

from exposure.extract.exports.contract import Export, File, Item, json_file
from exposure.extract.exports.into import Into, point
from exposure.model import Audience, Kind

_PLACE = re.compile(r"[^\d-]*(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*")


def _names(name: str) -> tuple[str, ...]:
    return (f"json/{name}", name)


def _account(item: Item, into: Into) -> None:
    into.understood += 1
    into.handle(item.text("Username"))
    into.detail(Kind.PROFILE_NAME, item.text("Name"), item.pointer("Name"), audience=Audience.MEMBERS)


def _memory(item: Item, into: Into) -> None:
    from exposure.extract.posts import stamp  # noqa: PLC0415 (slow to import)

    into.understood += 1
    match = _PLACE.fullmatch(item.text("Location"))
    place = point(match[1], match[2]) if match else None
    moment = stamp(item.text("Date"))
    if place:
        into.detail(
            Kind.GPS,
            place,
            item.pointer("Location"),
            source=into.at(item.at),
            audience=Audience.OWNER,
            posted=moment.posted if moment else None,
        )


def _story(item: Item, into: Into) -> None:
    """Read a story that was shown to the public."""
    date = item.text("Story Date") or item.text("Date") or item.text("Created")
    into.post("", item.at, item.text("Story Title") or item.text("Title"), date, audience=Audience.ANYONE)


def _friends(item: Item, into: Into) -> None:
    into.note("Your Snapchat copy lists {count} friends. Only their number was read, not their names.",
              count=item.data)  # fmt: skip


EXPORT = Export(
    name="snapchat",
    title="Snapchat",
    host="snapchat.com",
    marks=(
        ("json/account.json", "json/friends.json"),
        ("json/account.json", "json/user_profile.json"),
        ("json/memories_history.json",),
        ("json/snap_history.json",),
    ),
    web=(("html/account.html", "html/friends.html"), ("html/memories_history.html",)),
    ask='Ask Snapchat for the copy again and tick "Export JSON files": Settings, My data.',
    files=(
        File(
            role="account",
            names=_names("account.json"),
            cutting=json_file("Basic Information"),
            read=_account,
            first=True,
        ),
        File(
            role="memories",
            names=_names("memories_history.json"),
            cutting=json_file("Saved Media/*"),
            read=_memory,
        ),
        File(
            role="spotlight",
            names=_names("spotlight_history.json") + _names("public_story_history.json"),
            cutting=json_file("Spotlight History/*", "Your Spotlight/*", "Public Stories/*"),
            read=_story,
        ),
        File(
            role="friends",
            names=_names("friends.json"),
            cutting=json_file("Friends/*"),
            read=_friends,
            counted=True,
        ),
    ),
)
