"""What a page syntax is: one way in which pages state things for programs, or for people."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from exposure.extract.pages.page import Page
from exposure.extract.posts.moment import Moment
from exposure.model import Kind, Level, Link, Locator, Subject, Value


@dataclass(frozen=True, slots=True)
class Detail:
    """A value that the page states.

    Attributes:
        kind: What it is about.
        value: The detail.
        at: Where it stands.
        level: How sure it is the owner's.
        subject: Whom it is about.
        moment: When it was published, for what has a time of its own.
    """

    kind: Kind
    value: Value = field(repr=False)
    at: Locator = field(repr=False)
    level: Level = Level.STRONG
    subject: Subject = Subject.OWNER
    moment: Moment | None = None


@dataclass(frozen=True, slots=True)
class Prose:
    """Words of the owner, for the recognizers.

    Attributes:
        text: As a reader sees it.
        at: Where it stands; spans count its characters.
        bio: It is about the owner as a whole.
        moment: When it was published, if the page says.
        coded: They stand there in another writing (encoded, escaped), so that no span of them can
            be named, only the place.
    """

    text: str = field(repr=False)
    at: Locator = field(repr=False)
    bio: bool = False
    moment: Moment | None = None
    coded: bool = False


Item = Detail | Prose | Link


@dataclass(frozen=True, slots=True, kw_only=True)
class Syntax:
    """One way of stating things in a page.

    Attributes:
        name: Its module's name; ``found_by`` of the evidence.
        trust: Of two syntaxes that state the same, the one with the lower number is reported.
        read: Yields what it finds, in the order of the page.
    """

    name: str
    trust: int
    read: Callable[[Page], Iterator[Item]]
