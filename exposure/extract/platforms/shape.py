"""What a page of a platform is: its address, the form of its answer, and what stands where in it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from string import Formatter
from typing import Any

from exposure.model import Css, Document, JsonPointer, Kind, Level, Outcome, Reading, SourceType, Words

Place = JsonPointer | Css
"""Where something stands: in data a JSON Pointer, in markup a CSS selector.

Of a pointer's steps, ``*`` stands for each entry of a list or object, and ``User:*`` for each entry of
an object whose key begins so. A selector is tried on every element.
"""


class Form(StrEnum):
    """What an answer is written in."""

    JSON = "json"
    HTML = "html"
    XML = "xml"
    FEED = "feed"


_ACCEPT = {
    Form.JSON: "application/json",
    Form.HTML: "text/html",
    Form.XML: "application/xml, text/xml",
    Form.FEED: "application/atom+xml, application/rss+xml, application/feed+json, application/xml, text/xml",
}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an answer or of a saved page.

    Attributes:
        kind: What it is evidence of; None where only the words in it are read.
        at: Where it stands. What is recorded names the one place.
        name: What people call it (``bio``); needed where ``owner`` is set.
        owner: Only the account's owner can write it, so the proof words count in it, and its links
            are the owner's.
        owner_link: Only the account's owner can set it, but it has no room for words: its links are
            the owner's.
        many: A page for people has several of them, all the owner's; else two that differ are nobody's.
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
        longitude: It is a latitude in degrees, and here, beside it, stands the longitude.
        read: Makes what counts of what stands there (``IT`` of an address that ends so); empty text
            for nothing. For what ``part`` cannot say.
        more: Places beside it whose values follow it, as the family name does the given name.
    """

    kind: Kind | None
    at: Place
    name: str = ""
    owner: bool = False
    owner_link: bool = False
    many: bool = False
    text: bool = False
    html: bool = False
    level: Level = Level.STRONG
    link: str = ""
    rel_me: bool = False
    verified: JsonPointer | None = None
    label: Place | None = None
    time: bool = False
    says: bool | str | None = None
    given: JsonPointer | None = None
    unless: re.Pattern[str] | None = None
    part: re.Pattern[str] | None = None
    longitude: JsonPointer | None = None
    read: Callable[[str], str] | None = None
    more: tuple[JsonPointer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Posts:
    """How a page lists what the account wrote. All places but ``each`` are below one entry.

    Attributes:
        each: The entries.
        text: The words; several places are read one after the other.
        html: They are markup. (In markup, words are what a reader sees, whatever this says.)
        posted: The moment, written as for ``Field.time``.
        url: The entry's own address, or None.
        lang: Its language, or None.
        author: Who wrote it; an entry of which none of these is the account is left out. Empty
            where the page holds only the account's own.
        unless: A place that is filled where the words are somebody else's (a boost).
        given: A place where one of ``says`` must stand, or the entry is left out.
        says: What may stand at ``given``.
        mentions: Handles of people named.
        answered: Whom it answers.
        tags: Hashtags, without the ``#``.
        spaced: Several hashtags stand in one text, with spaces between them.
        groups: Communities that it was posted in; their words are read as interests and places.
        pictures: Descriptions of pictures.
        place: Latitude and longitude of the place it is tagged with, side by side, in degrees.
        place_name: The name of that place.
        map: The address of a map of that place, or its latitude and longitude in one text.
        people: Finds people whom ``mentions`` cannot tell: takes an entry, gives the characters of
            its first text at which each is named.
        address: Makes a web address of what stands at ``url``.
    """

    each: Place
    text: tuple[Place, ...]
    html: bool = False
    posted: Place
    url: Place | None = None
    lang: Place | None = None
    author: tuple[Place, ...] = ()
    unless: Place | None = None
    given: Place | None = None
    says: tuple[str, ...] = ()
    mentions: Place | None = None
    answered: Place | None = None
    tags: tuple[Place, ...] = ()
    spaced: bool = False
    groups: tuple[Place, ...] = ()
    pictures: tuple[Place, ...] = ()
    place: tuple[Place, Place] | None = None
    place_name: Place | None = None
    map: Place | None = None
    people: Callable[[Any], list[tuple[int, int]]] | None = None
    address: Callable[[str], str] | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """A value that the addresses of later pages need.

    Attributes:
        name: Its name in their templates. If it ends in ``path``, the value is a path with its query
            and is put in as it is, where it is a plain one; all others are percent-encoded.
        at: Where it stands; of several places, the last.
        full: Only where so many places were found: what a full list is, so that there may be more.
        part: What counts of it, as in ``Field``.
    """

    name: str
    at: Place
    full: int = 1
    part: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tell:
    """A sign by which an answer is known. Every part that is given must hold.

    Attributes:
        outcome: What it means.
        status: The HTTP status.
        text: Words in the first 64 KiB of the body, without regard to case.
        address: What is found in the address that answered, after redirects.
        css: An element that is there; with ``says``, one whose visible text is that.
        at: A place in the JSON.
        says: What stands there.
        note: What to tell the person; None for nothing.
        ends: Nothing more is read.
    """

    outcome: Outcome
    status: int | None = None
    text: str = ""
    address: re.Pattern[str] | None = None
    css: str = ""
    at: JsonPointer | None = None
    says: object = None
    note: Words | None = None
    ends: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Embedded:
    """JSON that stands in a page for people. All its places are below the object that is meant.

    Attributes:
        script: The elements to look in.
        name: What it is assigned to, or the key before it (``ytInitialData``, ``__sc_hydration``);
            also inside ``JSON.parse("...")``. Empty where an element holds it and nothing else.
        root: Where the object stands; None for the whole.
        has: Instead of ``root``: keys that the object has; it is looked for everywhere. Of several,
            one that ``names`` the account comes first, and one that names another is left out.
        note: What to tell the person where it is found.
        every: All objects that have these keys are read, not the first alone.
        names: Where it says whose it is, as in ``Page``.
        expects: What every object of this form has, as in ``Page``.
        tells: Signs that it is something else. Only their ``at`` is looked at.
        keys: What later pages need.
        fields: What is read.
        posts: Lists of posts.
    """

    script: str = "script"
    name: str = ""
    root: JsonPointer | None = None
    has: tuple[str, ...] = ()
    every: bool = False
    note: Words | None = None
    names: tuple[JsonPointer, ...] = ()
    expects: tuple[JsonPointer, ...] = ()
    tells: tuple[Tell, ...] = ()
    keys: tuple[Key, ...] = ()
    fields: tuple[Field, ...] = ()
    posts: tuple[Posts, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One address that is asked about an account, and how its answer is read.

    Attributes:
        name: ``profile`` for the first one.
        url: The address; ``{handle}``, ``{host}`` and the keys of the pages before stand for values.
        form: What the answer is written in. JSON has pointers as places, HTML and XML have selectors,
            with a namespace as ``geo|lat``. A feed (RSS, Atom, JSON Feed) is read by itself: title,
            authors and entries; ``fields`` are read beside that.
        accept: What to ask for; by the form if empty.
        type: The form of the source.
        head: Of a feed, its description and its writers are read; not where the site itself writes them.
        optional: The reading is good without it.
        whole: It speaks of the whole host, so it is asked only where the account is the host.
        found: Its address was found by us in another page, so robots.txt is asked.
        names: Where the answer says whose it is; it must be the account, where it says so.
        expects: What is there in every answer of this form.
        keys: What later pages need.
        fields: What is read.
        posts: The list of posts, or None.
        comments: A second list in the same answer, or None.
        embedded: JSON that stands in a page for people.
        tells: Signs that it is something else, tried in order.
        proof: Only proof words may stand in it; it is fetched under tighter limits.
        read: Reads the document in place of all this.
    """

    name: str
    url: str
    form: Form = Form.JSON
    accept: str = ""
    type: SourceType = SourceType.PROFILE
    head: bool = True
    optional: bool = False
    whole: bool = False
    found: bool = False
    names: tuple[Place, ...] = ()
    expects: tuple[Place, ...] = ()
    keys: tuple[Key, ...] = ()
    fields: tuple[Field, ...] = ()
    posts: Posts | None = None
    comments: Posts | None = None
    embedded: tuple[Embedded, ...] = ()
    tells: tuple[Tell, ...] = ()
    proof: bool = False
    read: Callable[[Document], Reading] | None = None

    @property
    def needs(self) -> frozenset[str]:
        """The names in its address."""
        return frozenset(name for _, name, _, _ in Formatter().parse(self.url) if name)

    @property
    def gives(self) -> frozenset[str]:
        """The names of the keys that it can give."""
        keys = (*self.keys, *(key for data in self.embedded for key in data.keys))
        return frozenset(key.name for key in keys)

    @property
    def accepts(self) -> str:
        """The ``Accept`` header to ask with."""
        return self.accept or _ACCEPT[self.form]

    @property
    def every_field(self) -> tuple[Field, ...]:
        """Its fields, those of embedded data included."""
        return (*self.fields, *(field for data in self.embedded for field in data.fields))

    @property
    def every_list(self) -> tuple[Posts, ...]:
        """Its lists of posts, those of embedded data included."""
        own = tuple(posts for posts in (self.posts, self.comments) if posts)
        return (*own, *(posts for data in self.embedded for posts in data.posts))
