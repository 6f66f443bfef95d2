"""All that an audit found, ready to be shown."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from exposure.model.evidence import Evidence
from exposure.model.fact import Fact
from exposure.model.fix import Plan
from exposure.model.reading import Outcome
from exposure.model.scenario import Scenario
from exposure.model.source import Account, Audience, Ownership, Source
from exposure.model.words import Words


class Tone(StrEnum):
    """For whom the words are."""

    ADULT = "adult"
    TEEN = "teen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """Something that could not be read, and what to do about it.

    Attributes:
        label: The thing, masked: a counter, the kind of source, never a name or handle.
        reason: What happened and what to do, in a sentence or two.
        name: The thing as the owner named it; for the private copy only.
        outcome: Which wall, where it was one.
    """

    label: str
    reason: Words
    name: str = field(default="", repr=False)
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """One source that was looked at.

    Attributes:
        account: Whose.
        source: The first source of it.
        documents: How many documents were read (photos, pages, posts files).
        items: Pieces of evidence found.
        outcome: How it went.
        proven_by: ``words``, ``site``, ``saved``, ``rel_me``, ``key``, ``statement`` or empty.
    """

    account: Account = field(repr=False)
    source: Source = field(repr=False)
    documents: int
    items: int
    outcome: Outcome
    proven_by: str = ""

    @property
    def ownership(self) -> Ownership:
        """Whose it is."""
        return self.source.ownership

    @property
    def audience(self) -> Audience:
        """Who can see it."""
        return self.source.audience


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the report is to be written.

    Attributes:
        tone: For whom the words are.
        lang: BCP 47 language tag.
        country: ISO 3166-1 code for the help lines, chosen by the reader and never inferred; empty
            for the worldwide list.
        region: The share copy may say in which wide region the person is.
    """

    tone: Tone = Tone.ADULT
    lang: str = "en"
    country: str = ""
    region: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Gentler:
    """A post in words that give away less, for its owner's eyes only.

    Attributes:
        quote: The words as posted; the ``quote`` of evidence.
        words: The same sentence, more general.
    """

    quote: str = field(repr=False)
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that an audit found.

    Attributes:
        made_at: When, aware.
        stated_at: When the person said that the local sources are theirs, or None.
        looked: What was looked at.
        skipped: What could not be read.
        evidence: Every detail, values withheld where ownership is not proven.
        facts: What it says together; proven and local sources only.
        scenarios: What somebody could do, at least at a hint, most points first.
        plan: What to do.
        settings: How to write it.
        walls: Which walls stood around the readers (``rlimits``, ``landlock``, ``none``).
        interrupted: The run was stopped early; this is what had been read.
        demo: The person is made up.
        offered: Accounts that proven ones link to and that were not looked at; they are the owner's to add.
        notes: Plain sentences about what was cut, doubtful or worth asking the owner.
        gentler: The most telling posts in words that give away less; only of sources that are the
            owner's, and for the private copy only.
    """

    made_at: datetime
    stated_at: datetime | None = None
    looked: tuple[Looked, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    evidence: tuple[Evidence, ...] = field(default=(), repr=False)
    facts: tuple[Fact, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    plan: Plan
    settings: Settings = field(default_factory=Settings)
    walls: tuple[str, ...] = ()
    interrupted: bool = False
    demo: bool = False
    offered: tuple[Account, ...] = field(default=(), repr=False)
    notes: tuple[Words, ...] = ()
    gentler: tuple[Gentler, ...] = field(default=(), repr=False)
