"""What a platform is: where an account's page is, what is read of it, and where only its owner writes."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from string import Formatter
from typing import Any

from exposure.model import Css, Document, JsonPointer, Kind, Level, Outcome, Reading, SourceType, Words


class Tier(StrEnum):
    """How a logged-out reader gets in."""

    API = "A"
    PAGE = "B"
    FEED = "F"
    WALL = "W"


class Rank(IntEnum):
    """In which turn a platform is asked whether an address is one of its profiles."""

    NAMED = 0
    ANYWHERE = 1
    REST = 2


IN_BIOGRAPHIES = tuple(k for k in Kind if k.startswith("bio_"))
"""What the words of a biography can say."""
IN_POSTS = tuple(k for k in Kind if k.startswith("text_") and k is not Kind.TEXT_HARD_TIME)
"""What the words of a post can say; hard times only where the owner asks for them."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an answer or of a saved page.

    Attributes:
        kind: What it is evidence of; None where only the words in it are read.
        at: Where it stands. In a JSON Pointer, a step ``*`` stands for each entry of a list; a CSS
            selector is tried on every element. What is recorded names the one place.
        name: What people call it (``bio``); needed where ``owner`` is set.
        owner: Only the account's owner can write it, so the proof words count in it, and its links
            are the owner's.
        owner_link: Only the account's owner can set it, but it has no room for words: its links are
            the owner's.
        text: Its words are read by the recognizers, as a biography.
        html: It holds markup, and its visible text is what counts.
        level: How sure the detail is.
        link: What makes an address of it: ``https://x.com/{}`` for a handle, ``{}`` for an address,
            ``@`` for ``@name@host``; empty where it is none.
        rel_me: The platform marks the link ``rel="me"``, or verified it.
        verified: The place beside it that is filled when the platform has verified the link.
        label: The place beside it where its owner says what it is ("Town", "Age"); on a page, the
            element before it.
        time: It is a moment, as services write it (``posts.stamp``).
        says: What must stand there, or at ``given``, for it to be evidence. For switches.
        given: The place of the switch, where that is another one.
        unless: Values that are no evidence, in full.
        part: Its first group is the value, where it stands among other words; without a match there is
            none.
    """

    kind: Kind | None
    at: JsonPointer | Css
    name: str = ""
    owner: bool = False
    owner_link: bool = False
    text: bool = False
    html: bool = False
    level: Level = Level.STRONG
    link: str = ""
    rel_me: bool = False
    verified: JsonPointer | None = None
    label: JsonPointer | Css | None = None
    time: bool = False
    says: bool | str | None = None
    given: JsonPointer | None = None
    unless: re.Pattern[str] | None = None
    part: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Posts:
    """How a page lists what the account wrote. All places but ``each`` are below one entry.

    Attributes:
        each: The entries.
        text: The words; several places are read one after the other.
        html: They are markup.
        posted: The moment.
        url: The entry's own address, or None.
        lang: Its language, or None.
        author: Who wrote it; an entry of which none of these is the account is left out. Empty
            where the page holds only the account's own.
        unless: A place that is filled where the words are somebody else's (a boost).
        mentions: Handles of people named.
        answered: Whom it answers.
        tags: Hashtags, without the ``#``.
        pictures: Descriptions of pictures.
        place: Latitude and longitude of the place it is tagged with, side by side, in degrees.
        people: Finds people whom ``mentions`` cannot tell: takes an entry, gives the characters of
            its first text at which each is named.
        address: Makes a web address of what stands at ``url``.
    """

    each: JsonPointer
    text: tuple[JsonPointer, ...]
    html: bool = False
    posted: JsonPointer
    url: JsonPointer | None = None
    lang: JsonPointer | None = None
    author: tuple[JsonPointer, ...] = ()
    unless: JsonPointer | None = None
    mentions: JsonPointer | None = None
    answered: JsonPointer | None = None
    tags: tuple[JsonPointer, ...] = ()
    pictures: tuple[JsonPointer, ...] = ()
    place: tuple[JsonPointer, JsonPointer] | None = None
    people: Callable[[Any], list[tuple[int, int]]] | None = None
    address: Callable[[str], str] | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """A value that the addresses of later pages need.

    Attributes:
        name: Its name in their templates.
        at: Where it stands; of several places, the last.
        full: Only where so many places were found: what a full list is, so that there may be more.
        part: Its first group is the value; without a match there is none.
    """

    name: str
    at: JsonPointer
    full: int = 1
    part: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tell:
    """A sign by which an answer is known. Every part that is given must hold.

    Attributes:
        outcome: What it means.
        status: The HTTP status.
        text: Words in the first 64 KiB of the body, without regard to case.
        at: A place in the JSON.
        says: What stands there.
        note: What to tell the person; None for nothing.
        ends: Nothing more is read.
    """

    outcome: Outcome
    status: int | None = None
    text: str = ""
    at: JsonPointer | None = None
    says: object = None
    note: Words | None = None
    ends: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One address that is asked about an account, and how its answer is read.

    Attributes:
        name: ``profile`` for the first one.
        url: The address; ``{handle}``, ``{host}`` and the keys of the pages before stand for values.
        accept: What to ask for.
        type: The form of the source.
        optional: The reading is good without it.
        whole: It speaks of the whole host, so it is asked only where the account is the host.
        names: Where the answer says whose it is; it must be the account, where it says so.
        expects: What is there in every answer of this form.
        keys: What later pages need.
        fields: What is read.
        posts: The list of posts, or None.
        tells: Signs that it is something else, tried in order.
        proof: Only proof words may stand in it; it is fetched under tighter limits.
        read: Reads the document in place of all this.
    """

    name: str
    url: str
    accept: str = "application/json"
    type: SourceType = SourceType.PROFILE
    optional: bool = False
    whole: bool = False
    names: tuple[JsonPointer, ...] = ()
    expects: tuple[JsonPointer, ...] = ()
    keys: tuple[Key, ...] = ()
    fields: tuple[Field, ...] = ()
    posts: Posts | None = None
    tells: tuple[Tell, ...] = ()
    proof: bool = False
    read: Callable[[Document], Reading] | None = None

    @property
    def needs(self) -> frozenset[str]:
        """The names in its address."""
        return frozenset(name for _, name, _, _ in Formatter().parse(self.url) if name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way to the owner's own copy, where a site shows nothing to a logged-out program.

    Attributes:
        name: ``saved page`` or ``export``.
        steps: What to press, in plain words.
        url: Where to begin, or empty.
    """

    name: str
    steps: tuple[str, ...]
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """A site, or a kind of site, with accounts.

    Attributes:
        name: Its key.
        title: Its name for people.
        profile: A whole profile address (``https``, lower-case ASCII host, path decoded, query where
            it matters) with the group ``handle`` and, where there are many hosts, ``host``; with a
            number behind them in its further forms (``handle2``).
        example: A profile address of nobody.
        home: The canonical address, with ``{handle}``, ``{host}`` and ``{path}``.
        host: The account's host, where ``profile`` has no such group.
        also: Further hosts that are this site's, or the site's end (``.example.org``): an address
            there that is no profile is nobody's.
        reserved: First words of paths that look like handles and are none.
        rank: When it is asked.
        tier: How to get in.
        pages: What is asked, in order.
        saved: What is read of a page that its owner saved.
        shows: What it can show beyond ``pages`` and ``saved``.
        ways: Ways in by the owner's hand.
        settings_url: Where its owner changes what it shows; ``{host}`` may stand in it.
        ssh_keys: Where it publishes the account's SSH keys, or empty.
    """

    name: str
    title: str
    profile: re.Pattern[str]
    example: str
    home: str
    host: str = ""
    also: tuple[str, ...] = ()
    reserved: frozenset[str] = field(default=frozenset(), repr=False)
    rank: Rank = Rank.NAMED
    tier: Tier
    pages: tuple[Page, ...] = ()
    saved: tuple[Field, ...] = ()
    shows: tuple[Kind, ...] = ()
    ways: tuple[Way, ...] = ()
    settings_url: str = ""
    ssh_keys: str = ""

    @property
    def can_show(self) -> tuple[Kind, ...]:
        """What a reading can hold, words of biographies and posts included, in the order of ``Kind``."""
        fields = [f for page in self.pages for f in page.fields] + list(self.saved)
        kinds = {f.kind for f in fields if f.kind} | set(self.shows)
        if any(f.text for f in fields):
            kinds |= set(IN_BIOGRAPHIES)
        for posts in (page.posts for page in self.pages if page.posts):
            kinds |= {Kind.POST_TIME, *IN_POSTS}
            kinds |= {Kind.HASHTAG} if posts.tags else set()
            kinds |= {Kind.PLACE_TAG} if posts.place else set()
            kinds |= {Kind.ANSWER} if posts.answered else set()
            kinds |= {Kind.MENTION} if posts.mentions or posts.people else set()
        return tuple(kind for kind in Kind if kind in kinds)

    def page(self, name: str) -> Page | None:
        """Return the page of that name, or None."""
        return next((page for page in self.pages if page.name == name), None)
