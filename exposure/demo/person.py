"""A made-up person: who they are, where they post, what they photographed. Nobody here is real."""

import hashlib
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import urlsplit

from exposure.model import GeoPoint

NOW = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
"""The demo's fixed day, so that its reports are the same byte for byte on any day."""

METRES_A_DEGREE = 111_320.0
_POST = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d)(?: \[(\w+)\])? (\S.*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """What took the photos, as it writes itself into them.

    Attributes:
        make: The maker, an invented one.
        model: The model.
        software: Its program, or empty.
        serial: The number of the body, or empty: cameras write one, telephones do not.
        artist: The name typed into its menu, or empty.
    """

    make: str
    model: str
    software: str = ""
    serial: str = ""
    artist: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """A photo.

    Attributes:
        name: Its file name.
        scene: What is drawn on it, one of ``photos.SCENES``; never a person.
        taken: When, on the camera's clock (naive, local).
        place: Where.
        caption: The words beside it, or empty.
    """

    name: str
    scene: str
    taken: datetime
    place: GeoPoint
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post; its mentions and tags stand in its text.

    Attributes:
        written: When, on the person's clock (naive, local).
        text: The words.
        place: The place tag, or None.
    """

    written: datetime
    text: str
    place: GeoPoint | None = None

    @property
    def id(self) -> str:
        """A number that grows with time, as networks make them."""
        return str(int(self.written.replace(tzinfo=UTC).timestamp()) * 1000 + _digest(self.text)[0])

    @property
    def mentions(self) -> tuple[str, ...]:
        """The handles named in the text, without the ``@``."""
        return tuple(dict.fromkeys(re.findall(r"(?<!\w)@(\w+)", self.text)))

    @property
    def tags(self) -> tuple[str, ...]:
        """The hashtags in the text, without the ``#``."""
        return tuple(dict.fromkeys(re.findall(r"(?<!\w)#(\w+)", self.text)))

    def at(self, zone: int) -> datetime:
        """Return the moment in UTC; the seconds are made from the words.

        Args:
            zone: Minutes east of UTC of the person's clock.
        """
        second = timedelta(seconds=_digest(self.text)[1] % 60)
        return (self.written + second).replace(tzinfo=timezone(timedelta(minutes=zone))).astimezone(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a blog, newest shown first.

    Attributes:
        title: Its heading.
        written: When (naive, local).
        text: Paragraphs.
        shots: Its photos, served as the camera wrote them.
    """

    title: str
    written: datetime
    text: tuple[str, ...]
    shots: tuple[Shot, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Blog:
    """A site of the person's own.

    Attributes:
        address: Its front page; the host ends in ``.example``.
        title: Its name.
        about: Paragraphs about its owner.
        card: The owner as schema.org ``Person`` properties, for JSON-LD; empty for a nameless site.
        links: The owner's other profiles (text, address), marked ``rel="me"``.
        entries: What stands on the front page.
    """

    address: str
    title: str
    about: tuple[str, ...]
    card: Mapping[str, Any]
    links: tuple[tuple[str, str], ...] = ()
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """An account on a Mastodon server.

    Attributes:
        address: ``https://HOST/@HANDLE``; the host ends in ``.example``.
        name: The display name.
        note: Paragraphs of the biography.
        fields: The profile's table (label, value); an address is shown as a verified link.
        joined: When the account was made (UTC day).
        counts: Followers and followed.
        lists_open: Whether the lists of them are open to anyone.
        featured: Hashtags shown on the profile.
        avatar: What is drawn on the profile picture.
        posts: Oldest first.
    """

    address: str
    name: str
    note: tuple[str, ...]
    fields: tuple[tuple[str, str], ...] = ()
    joined: datetime
    counts: tuple[int, int]
    lists_open: bool = True
    featured: tuple[str, ...] = ()
    avatar: str
    posts: tuple[Post, ...]

    @property
    def handle(self) -> str:
        """The account's name."""
        return urlsplit(self.address).path.removeprefix("/@")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Everything that a made-up person has put into the world.

    Attributes:
        slug: The word after ``exposure demo``.
        name: Shown in the list of persons.
        story: One line about them.
        zone: Their clock, in minutes east of UTC, the same all year.
        camera: What they photograph with.
        sites: Their profiles, in the order in which they are read.
        album: The photos in their own folder.
        bio: Their biography on a photo network without an adapter.
        feed: Their posts there, oldest first.
    """

    slug: str
    name: str
    story: str
    zone: int
    camera: Camera
    sites: tuple[Blog | Profile, ...]
    album: tuple[Shot, ...]
    bio: str
    feed: tuple[Post, ...]

    @property
    def addresses(self) -> tuple[str, ...]:
        """The profile addresses: each needs its own ownership words."""
        return tuple(site.address for site in self.sites)


def host(address: str) -> str:
    """Return the host name of an address, or an empty string."""
    return urlsplit(address).hostname or ""


def local(text: str) -> datetime:
    """Return the time written as ``2026-09-01 18:04``, naive: on the person's own clock."""
    return datetime.fromisoformat(text)


def near(point: GeoPoint, sign: str, metres: float = 14.0) -> GeoPoint:
    """Return a place at most ``metres`` away, as satellite fixes scatter; the same for the same ``sign``."""
    turn, far = _digest(sign)[:2]
    angle, step = math.tau * turn / 256, metres * far / 255
    north, east = step * math.cos(angle), step * math.sin(angle)
    widen = METRES_A_DEGREE * math.cos(math.radians(point.latitude))
    return GeoPoint(
        latitude=round(point.latitude + north / METRES_A_DEGREE, 7),
        longitude=round(point.longitude + east / widen, 7),
    )


def posts(block: str, places: Mapping[str, GeoPoint] | None = None) -> tuple[Post, ...]:
    """Read posts written one a line as ``2026-09-01 18:04 [place] words``; the place may be left out.

    Args:
        block: The lines; one that starts with a space goes on with the line before it.
        places: The place tags by name.

    Raises:
        ValueError: A line is not of that form.
        KeyError: A place has no name in ``places``.
    """
    lines = re.sub(r"\n +", " ", block.strip()).split("\n")
    return tuple(_post(line, places or {}) for line in lines)


def _post(line: str, places: Mapping[str, GeoPoint]) -> Post:
    match = _POST.fullmatch(line)
    if not match:
        raise ValueError(f"not a post of a made-up person: {line!r}")
    when, where, text = match.groups()
    return Post(written=local(when), text=text, place=places[where] if where else None)


def _digest(text: str) -> bytes:
    """Return bytes that look random and are the same every time."""
    return hashlib.sha256(text.encode()).digest()
