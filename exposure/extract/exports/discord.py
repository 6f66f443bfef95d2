"""Discord: the data package. Messages are private and are never opened; nothing here is for strangers.

Shape: a maintained reader of these packages (2026). Connections of ``visibility`` 1 stand in the
profile, which people see who share a server with its owner.
"""

from exposure.extract.exports.contract import Export, File, Item, json_file
from exposure.extract.exports.into import Into
from exposure.model import Audience, Kind

_PAGES = {
    "github": "https://github.com/{}",
    "twitter": "https://x.com/{}",
    "reddit": "https://www.reddit.com/user/{}",
    "twitch": "https://www.twitch.tv/{}",
    "instagram": "https://www.instagram.com/{}/",
    "tiktok": "https://www.tiktok.com/@{}",
    "bluesky": "https://bsky.app/profile/{}",
    "mastodon": "@{}",
    "domain": "https://{}/",
}
"""Where an account of a kind has its page, by its name."""


def _user(item: Item, into: Into) -> None:
    into.handle(item.text("id"))
    into.detail(
        Kind.PROFILE_NAME, item.text("global_name"), item.pointer("global_name"), audience=Audience.MEMBERS
    )
    into.bio(item.text("bio"), item.pointer("bio"), audience=Audience.MEMBERS)
    for connection in item.below("connections"):
        if connection.get("visibility") != 1:
            continue
        page = _PAGES.get(connection.text("type").casefold(), "")
        name = connection.text("name").lstrip("@")
        if name:
            value = page.format(name) if page else f"{connection.text('type')}: {name}"
            into.detail(Kind.BIO_LINK, value, connection.pointer("name"), audience=Audience.MEMBERS)


def _servers(item: Item, into: Into) -> None:
    into.note(
        "Your Discord copy lists {count} servers; people who share one with you can see your profile. "
        "Your messages were not opened.",
        count=item.data,
    )


EXPORT = Export(
    name="discord",
    title="Discord",
    host="discord.com",
    marks=(("account/user.json", "messages/index.json"), ("account/user.json", "servers/index.json")),
    files=(
        File(role="user", names=("account/user.json",), cutting=json_file(""), read=_user, first=True),
        File(
            role="servers",
            names=("servers/index.json",),
            cutting=json_file("?"),
            read=_servers,
            counted=True,
        ),
    ),
)
