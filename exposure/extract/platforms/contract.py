"""What a platform is: where an account's page is, what is read of it, and where only its owner writes."""

import re
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from exposure.extract.platforms.shape import Embedded, Field, Form, Key, Page, Place, Posts, Tell
from exposure.model import Kind

__all__ = [
    "IN_BIOGRAPHIES",
    "IN_POSTS",
    "Embedded",
    "Field",
    "Form",
    "Key",
    "Page",
    "Place",
    "Platform",
    "Posts",
    "Rank",
    "Tell",
    "Tier",
    "Way",
]


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

IN_FEEDS = frozenset(
    {Kind.PROFILE_NAME, Kind.POST_TIME, Kind.PLACE_TAG, Kind.HASHTAG, *IN_BIOGRAPHIES, *IN_POSTS}
)
"""What a feed can say."""


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
            number behind them in its further forms (``handle2``). Further groups (``lang``) are values
            of the platform's addresses, and tell no accounts apart; one that ends in ``path`` is put
            in as a path.
        example: A profile address of nobody.
        home: The canonical address, with ``{handle}``, ``{host}`` and ``{path}``.
        host: The account's host, where ``profile`` has no such group.
        also: Further hosts that are this site's, or the site's end (``.example.org``): an address
            there that is no profile is nobody's.
        reserved: First words of paths that look like handles and are none.
        rank: When it is asked.
        tier: How to get in.
        pages: What is asked, in order.
        saved: What is read of a page that its owner saved. A page of ``pages`` that is HTML is read
            like the live one without being named here again.
        saved_data: JSON in a saved page.
        saved_posts: Lists of posts in a saved page.
        saved_tells: Signs that a saved page is a wall, a private account or no profile.
        post: Addresses of single posts, in the form of ``profile``: the person is told what to give.
        numbered: Its pages name their account by a number as well, so of the addresses that a saved page
            names, the first is the account's and the others of this platform say nothing.
        stranger: What a stranger without a login is known to see here, as a sentence; else a wall only
            means that we could not look.
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
    saved_data: tuple[Embedded, ...] = ()
    saved_posts: tuple[Posts, ...] = ()
    saved_tells: tuple[Tell, ...] = ()
    post: re.Pattern[str] | None = None
    numbered: bool = False
    stranger: str = ""
    shows: tuple[Kind, ...] = ()
    ways: tuple[Way, ...] = ()
    settings_url: str = ""
    ssh_keys: str = ""

    @property
    def can_show(self) -> tuple[Kind, ...]:
        """What a reading can hold, words of biographies and posts included, in the order of ``Kind``."""
        fields = [f for page in (*self.pages, *self.layouts) for f in page.every_field]
        kinds = {f.kind for f in fields if f.kind} | set(self.shows)
        if any(f.text for f in fields):
            kinds |= {*IN_BIOGRAPHIES, *IN_POSTS}
        if any(page.form is Form.FEED for page in self.pages):
            kinds |= IN_FEEDS
        for posts in (posts for page in (*self.pages, *self.layouts) for posts in page.every_list):
            kinds |= _in_posts(posts)
        return tuple(kind for kind in Kind if kind in kinds)

    @property
    def stated(self) -> tuple[Kind, ...]:
        """What has a place of its own there, without what words can say, in the order of ``Kind``."""
        pages = (*self.pages, *self.layouts)
        kinds = {f.kind for page in pages for f in page.every_field if f.kind} | set(self.shows)
        kinds |= {Kind.POST_TIME for page in self.pages if page.form is Form.FEED}
        for posts in (posts for page in pages for posts in page.every_list):
            kinds |= _in_posts(posts) - set(IN_POSTS)
        return tuple(kind for kind in Kind if kind in kinds and kind not in IN_POSTS)

    @property
    def wordy(self) -> tuple[str, ...]:
        """In which words more can stand: of a ``biography``, of ``posts``."""
        pages = (*self.pages, *self.layouts)
        biography = any(field.text for page in pages for field in page.every_field)
        posts = any(page.every_list or page.form is Form.FEED for page in pages)
        said = {"biography": biography, "posts": posts or bool(set(IN_POSTS) & set(self.shows))}
        return tuple(name for name, here in said.items() if here)

    @property
    def layouts(self) -> tuple[Page, ...]:
        """How a saved page can be laid out: as told here, or as one of the live pages for people."""
        told = Page(
            name="saved",
            url="",
            form=Form.HTML,
            tells=self.saved_tells,
            fields=self.saved,
            embedded=self.saved_data,
        )
        lists = (Page(name="saved", url="", form=Form.HTML, posts=posts) for posts in self.saved_posts)
        return (told, *lists, *(page for page in self.pages if page.form is Form.HTML and not page.read))

    @property
    def in_saved(self) -> tuple[Field, ...]:
        """Every field that is read of a saved page."""
        return tuple(field for layout in self.layouts for field in layout.every_field)

    def page(self, name: str) -> Page | None:
        """Return the page of that name, or None."""
        return next((page for page in self.pages if page.name == name), None)


def _in_posts(posts: Posts) -> set[Kind]:
    """Return what a list of posts can show."""
    kinds: set[Kind] = {Kind.POST_TIME, *IN_POSTS}
    kinds |= {Kind.HASHTAG} if posts.tags else set()
    kinds |= {Kind.BIO_INTEREST} if posts.groups else set()
    kinds |= {Kind.ANSWER} if posts.answered else set()
    kinds |= {Kind.MENTION} if posts.mentions or posts.people else set()
    kinds |= {Kind.PLACE_TAG} if posts.place or posts.place_name or posts.map else set()
    return kinds
