"""LinkedIn: the archive of CSV files.

Names of files and columns: a maintained reader and a public note on the format (2026). The profile is
shown to members; whether also to people who are not signed in is a setting that the archive does not
hold. Address, birth date, mail and phone are not shown by default and are passed over.
"""

import re

from exposure.extract.exports.contract import Export, File, Item, records
from exposure.extract.exports.into import Into
from exposure.model import Audience, Kind, Level

_VISIBLE = {
    "public": Audience.ANYONE,
    "anyone": Audience.ANYONE,
    "member_network": Audience.MEMBERS,
    "logged_in": Audience.MEMBERS,
    "connections": Audience.MEMBERS,
    "connections_only": Audience.MEMBERS,
}
_SITE = re.compile(r"(?:\[?[A-Z_]+:)?(https?://[^\s,\]]+)")


def _person(item: Item, into: Into) -> None:
    into.understood += 1
    names = [item.text("first name"), item.text("last name")]
    name = " ".join(n for n in names if n)
    into.detail(Kind.PROFILE_NAME, name, item.pointer("first name"), audience=Audience.MEMBERS)
    into.bio(item.text("headline"), item.pointer("headline"), audience=Audience.MEMBERS)
    into.bio(item.text("summary"), item.pointer("summary"), audience=Audience.MEMBERS)
    into.detail(
        Kind.BIO_TOWN, item.text("geo location"), item.pointer("geo location"), audience=Audience.MEMBERS
    )
    for address in _SITE.findall(item.text("websites")):
        into.detail(Kind.BIO_LINK, address, item.pointer("websites"), audience=Audience.MEMBERS)


def _level(item: Item, key: str) -> Level:
    """Return how sure it is that a place of work or study is the present one."""
    return Level.LIKELY if item.text(key) else Level.STRONG


def _position(item: Item, into: Into) -> None:
    into.understood += 1
    level = _level(item, "finished on")
    for kind, key in ((Kind.BIO_WORK, "company name"), (Kind.BIO_JOB, "title")):
        into.detail(kind, item.text(key), item.pointer(key), audience=Audience.MEMBERS, level=level)


def _school(item: Item, into: Into) -> None:
    into.understood += 1
    into.detail(
        Kind.BIO_SCHOOL,
        item.text("school name"),
        item.pointer("school name"),
        audience=Audience.MEMBERS,
        level=_level(item, "end date"),
    )


def _skill(item: Item, into: Into) -> None:
    into.understood += 1
    into.detail(Kind.BIO_INTEREST, item.text("name"), item.pointer("name"), audience=Audience.MEMBERS,
                level=Level.LIKELY)  # fmt: skip


def _share(item: Item, into: Into) -> None:
    link = item.text("sharelink")
    into.post(
        link if link.startswith("https://") else "",
        item.at,
        item.text("sharecommentary"),
        item.text("date"),
        text_at=item.pointer("sharecommentary"),
        posted_at=item.pointer("date"),
        audience=_VISIBLE.get(item.text("visibility").casefold(), Audience.UNKNOWN),
    )


def _comment(item: Item, into: Into) -> None:
    into.post(
        "", item.at, item.text("message"), item.text("date"), text_at=item.pointer("message"),
        posted_at=item.pointer("date"), audience=Audience.MEMBERS,
    )  # fmt: skip


def _connections(item: Item, into: Into) -> None:
    into.note(
        "Your LinkedIn copy lists {count} connections. Only their number was read, not their names. "
        "Whether others can see the list is a setting of yours.",
        count=item.data,
    )


EXPORT = Export(
    name="linkedin",
    title="LinkedIn",
    host="linkedin.com",
    marks=(
        ("Profile.csv", "Positions.csv"),
        ("Profile.csv", "Connections.csv"),
        ("Profile.csv", "Email Addresses.csv"),
        ("Profile.csv", "Registration.csv"),
        ("Shares.csv", "Connections.csv"),
    ),
    files=(
        File(role="person", names=("Profile.csv",), cutting=records("First Name"), read=_person, first=True),
        File(role="positions", names=("Positions.csv",), cutting=records("Company Name"), read=_position),
        File(role="schools", names=("Education.csv",), cutting=records("School Name"), read=_school),
        File(role="skills", names=("Skills.csv",), cutting=records("Name"), read=_skill),
        File(role="shares", names=("Shares.csv",), cutting=records("Date", "ShareLink"), read=_share),
        File(role="comments", names=("Comments.csv",), cutting=records("Date", "Message"), read=_comment),
        File(
            role="connections",
            names=("Connections.csv",),
            cutting=records("First Name", "Last Name"),
            read=_connections,
            counted=True,
        ),
    ),
)
