"""Spotify: "Account data" in JSON. What was listened to and searched for is private and passed over.

Shape: the names of files and fields as readers of these copies know them (2026). Whether a playlist
stands on the profile is not said.
"""

from exposure.extract.exports.contract import Export, File, Item, json_file
from exposure.extract.exports.into import Into
from exposure.model import Audience, Kind


def _user(item: Item, into: Into) -> None:
    into.understood += 1
    into.handle(item.text("username"))


def _identity(item: Item, into: Into) -> None:
    into.understood += 1
    into.detail(
        Kind.PROFILE_NAME, item.text("displayName"), item.pointer("displayName"), audience=Audience.ANYONE
    )


def _playlist(item: Item, into: Into) -> None:
    source = into.at(item.at)
    into.understood += 1
    for key in ("name", "description"):
        into.words(item.text(key), item.pointer(key), source, item.text("lastModifiedDate") or None)


def _following(item: Item, into: Into) -> None:
    into.note("Your Spotify copy lists {count} accounts that you follow. Only their number was read.",
              count=item.data)  # fmt: skip


EXPORT = Export(
    name="spotify",
    title="Spotify",
    host="open.spotify.com",
    marks=(
        ("Userdata.json", "Playlist1.json"),
        ("Userdata.json", "Follow.json"),
        ("Userdata.json", "Identity.json"),
        ("Userdata.json", "StreamingHistory_music_0.json"),
        ("Userdata.json", "StreamingHistory0.json"),
    ),
    files=(
        File(role="user", names=("Userdata.json",), cutting=json_file(""), read=_user, first=True),
        File(role="identity", names=("Identity.json",), cutting=json_file(""), read=_identity, first=True),
        File(role="playlists", names=("Playlist*.json",), cutting=json_file("playlists/*"), read=_playlist),
        File(
            role="following",
            names=("Follow.json",),
            cutting=json_file("userIsFollowing/*"),
            read=_following,
            counted=True,
        ),
    ),
)
