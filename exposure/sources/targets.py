"""Sorting what the person named into accounts to fetch and files to read."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from exposure.errors import UsageError
from exposure.extract.platforms import Claim, claim

_ADDRESS = re.compile(r"(?i)[a-z][a-z0-9+.-]*://|www\.")
_FEDIVERSE = re.compile(r"@?[\w.-]+@[\w.-]+\.[a-z]{2,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Target:
    """One thing the person named.

    Attributes:
        number: Its place on the command line, from 1; how it is spoken of.
        named: As named.
        claim: The account it is the address of, or None for a path.
    """

    number: int
    named: str = field(repr=False)
    claim: Claim | None

    @property
    def path(self) -> Path:
        """The file or folder."""
        return Path(self.named).expanduser()

    @property
    def label(self) -> str:
        """How to speak of it where values must not stand: its number and what it is."""
        if self.claim:
            return f"link {self.number} ({self.claim.platform.title})"
        return f"file or folder {self.number}"


def sort(named: Iterable[str]) -> tuple[Target, ...]:
    """Return the targets, each account once, in the order named.

    Raises:
        UsageError: One is neither an address nor a file or folder that exists.
    """
    found: dict[str, Target] = {}
    for number, text in enumerate(named, 1):
        target = _target(number, text.strip())
        key = target.claim.account.canonical if target.claim else str(target.path.absolute())
        found.setdefault(key, target)
    return tuple(found.values())


def _target(number: int, text: str) -> Target:
    if _ADDRESS.match(text):
        claimed = claim(text)
        if claimed is None:
            raise UsageError(
                f"link {number} is not the address of a profile or a site. "
                "Give the page that shows the profile itself, beginning with https://"
            )
        return Target(number, text, claimed)
    if Path(text).expanduser().exists():
        return Target(number, text, None)
    claimed = claim(text) if _FEDIVERSE.fullmatch(text) or "/" in text or "." in text else None
    if claimed is not None and (claimed.platform.name != "site" or not Path(text).suffix):
        return Target(number, text, claimed)
    raise UsageError(
        f"target {number}: there is no such file or folder here, and it is no address. "
        "Addresses begin with https://; check the spelling of a file's name."
    )
