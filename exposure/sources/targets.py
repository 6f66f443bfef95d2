"""Sorting what the person named into accounts to fetch and files to read."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from exposure.errors import UsageError
from exposure.model import Skipped, Words

if TYPE_CHECKING:  # they know every platform, which takes a while; a folder needs none
    from exposure.extract.platforms import Claim

_ADDRESS = re.compile(r"(?i)[a-z][a-z0-9+.-]*://|www\.")
_FEDIVERSE = re.compile(r"@?[\w.-]+@[\w.-]+\.[a-z]{2,}", re.IGNORECASE)
NO_PROFILE = (
    "this is not the address of a profile or a site. Give the page that shows the profile itself, "
    "beginning with https://"
)
NO_SUCH = (
    "there is no such file or folder here, and it is no address. Addresses begin with https://; check the "
    "spelling of a file's name."
)


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
    claim: "Claim | None"

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


def sort(named: Iterable[str]) -> tuple[tuple[Target, ...], tuple[Skipped, ...]]:
    """Return the targets, each account or path once, in the order named, and what is none.

    Raises:
        UsageError: Not one is an address or a file or folder that exists.
    """
    found: dict[str, Target] = {}
    wrong: list[Skipped] = []
    for number, text in enumerate(named, 1):
        target, fault = _target(number, text.strip())
        if target is None:
            wrong.append(Skipped(label=f"target {number}", reason=Words.plain(fault)))
            continue
        key = target.claim.account.canonical if target.claim else str(target.path.absolute())
        found.setdefault(key, target)
    if not found:
        faults = "; ".join(f"{s.label}: {s.reason}" for s in wrong)
        raise UsageError(faults or "nothing was named to look at")
    return tuple(found.values()), tuple(wrong)


def _target(number: int, text: str) -> tuple[Target | None, str]:
    """Return the target that a text names, or None and what is wrong with it."""
    if text and not _ADDRESS.match(text) and Path(text).expanduser().exists():
        return Target(number, text, None), ""
    from exposure.extract.platforms import claim  # noqa: PLC0415 (as above)
    from exposure.extract.platforms.elsewhere import is_short, site_of  # noqa: PLC0415

    if _ADDRESS.match(text):
        claimed = claim(text)
        return (Target(number, text, claimed), "") if claimed else (None, _no_profile(text))
    claimed = claim(text) if _FEDIVERSE.fullmatch(text) or "/" in text or "." in text else None
    if claimed is not None and claimed.platform.name != "site":
        return Target(number, text, claimed), ""
    if is_short(text) or ("/" in text and site_of(text)):
        return None, _no_profile(text)
    return None, NO_SUCH


def _no_profile(text: str) -> str:
    """Return what an address is that is no profile, and which one to give instead."""
    from exposure.extract.platforms.elsewhere import SHORT, elsewhere, is_short, site_of  # noqa: PLC0415

    if is_short(text):
        return str(SHORT)
    site = site_of(text)
    return str(elsewhere(site, text)) if site else NO_PROFILE
