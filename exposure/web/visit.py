"""What one person has told the page so far. It is in memory only."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from exposure.demo import Person
from exposure.extract.platforms import Claim, claim
from exposure.model import Account, Audience, Settings
from exposure.sources.tools import Tools
from exposure.web.run import Run
from exposure.web.uploads import Uploads

MOST_LINKS = 20


@dataclass(frozen=True, slots=True)
class Link:
    """One line of the links.

    Attributes:
        text: As written.
        claim: The account that it names, or None.
    """

    text: str = field(repr=False)
    claim: Claim | None


@dataclass(slots=True)
class Visit:
    """One person at one page.

    Attributes:
        tools: What runs work with.
        alone: Nobody else uses this device; None as long as it is not known.
        mine: The person said that the files are theirs.
        seen_by: Who could see the pages that were saved.
        settings: Words, language and country of the report.
        links: Addresses, in the order in which they were written.
        folders: Folders of this computer, by their paths.
        uploads: Files that were added.
        run: The check that goes on or has ended, or None.
        person: The made-up person that the check is about, or None.
        said: A sentence for the next page, or empty.
    """

    tools: Tools
    alone: bool | None = None
    mine: bool = False
    seen_by: Audience = Audience.UNKNOWN
    settings: Settings = field(default_factory=Settings)
    links: list[Link] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)
    uploads: Uploads = field(default_factory=Uploads)
    run: Run | None = None
    person: Person | None = None
    said: str = ""
    _home: "tempfile.TemporaryDirectory[str] | None" = None

    def begin(self, *, alone: bool, settings: Settings) -> None:
        """Take in the answers of the first step.

        On a device that others use too, proofs are remembered for this visit only.
        """
        self.alone, self.settings = alone, settings
        if not alone and self._home is None:
            self._home = tempfile.TemporaryDirectory(prefix="exposure-page-home-")
            self.tools = replace(self.tools, home=Path(self._home.name))

    def add_links(self, lines: Sequence[str]) -> int:
        """Add addresses, each once; return for how many there was no room."""
        left = 0
        for line in filter(None, map(str.strip, lines)):
            text = line if "://" in line or line.startswith("@") or " " in line else f"https://{line}"
            if any(text == link.text for link in self.links):
                continue
            if len(self.links) < MOST_LINKS:
                self.links.append(Link(text[:2048], claim(text)))
            else:
                left += 1
        return left

    @property
    def targets(self) -> list[str]:
        """What the check looks at, as on a command line."""
        links = [link.text for link in self.links if link.claim]
        return [*links, *map(str, self.folders), *(str(f.path) for f in self.uploads.files)]

    @property
    def ready(self) -> Tools:
        """What the check works with."""
        return replace(
            self.tools,
            mine=self.mine,
            seen_by=self.seen_by,
            settings=self.settings,
            names=self.uploads.names,
        )

    @property
    def busy(self) -> bool:
        """Whether a check goes on."""
        return self.run is not None and self.run.going

    @property
    def known(self) -> list[Account]:
        """The accounts among the links that are remembered to be theirs."""
        accounts = [link.claim.account for link in self.links if link.claim]
        return [account for account in accounts if self.tools.prover.remembered(account)]

    def forget(self, *, proofs: bool = False) -> None:
        """Delete everything that was said, added and found.

        Args:
            proofs: Also that accounts are theirs, and which words were given out for them; and the secret
                that the words are made with, if nothing else is kept with it.
        """
        if self.run:
            self.run.stop()
        self.run = None
        self.person = None
        for link in self.links if proofs else ():
            if link.claim:
                self.tools.prover.forget(link.claim.account)
        if proofs:
            self.tools.prover.store.leave()
        self.links.clear()
        self.folders.clear()
        self.uploads.delete()
        if self._home:
            self._home.cleanup()
            self._home = None
