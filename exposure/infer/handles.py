"""Handles: written in many ways, often a brand's, sometimes too common to say anything."""

import re
from collections.abc import Iterable

from exposure.infer.contract import fold
from exposure.model import Account, Level

_BRAND = re.compile(
    r"official|support|service|help|news|magazin|store|shop|team|radio|records|studio|(?:^|[._-])(?:hq|inc|app|tv|fc)$"
    r"|bot$|^bot",
    re.IGNORECASE,
)
_NAMES = (
    "admin alex alexander andrea anna anonymous ben blog chris christian daniel david dev elena emma "
    "felix gamer hello home info jack james jan jessica john jonathan jose julia kevin laura leo "
    "lisa lucas luis maria mark martin max me michael mike nick nicole nina patrick paul peter "
    "robert sam samuel sarah sophia stefan test thomas tom user web "
)
_COMMON = frozenset(_NAMES.split())
_JOIN = re.compile(r"[\s._-]+")


def plain(text: str, at: Account) -> str:
    """Return a handle as it is compared: without ``@``, case and the name of its own server."""
    handle = text.strip().removeprefix("@").casefold()
    name, _, host = handle.partition("@")
    return name if host == at.host.casefold() else handle


def somebody(text: str) -> bool:
    """Return whether a handle looks like a person's, not a brand's or a machine's."""
    return not _BRAND.search(text.strip().removeprefix("@").split("@")[0])


def own_handles(accounts: Iterable[Account]) -> frozenset[str]:
    """Return the owner's own handles in every form in which they may be named."""
    return frozenset(
        form.casefold() for a in accounts if a.handle for form in (a.handle, f"{a.handle}@{a.host}", bare(a))
    )


def bare(account: Account) -> str:
    """Return a handle without what its site adds and without what people put between words."""
    handle = account.handle.casefold().removeprefix("@").removesuffix(".bsky.social")
    return _JOIN.sub("", handle)


def rarity(handle: str) -> Level:
    """Return how surely one handle on two accounts means one person.

    Names that thousands have say nothing, with or without a number behind them; short ones little.
    """
    letters = fold(handle).replace(" ", "")
    stem = letters.rstrip("0123456789")
    if len(letters) < 4 or (stem in _COMMON and len(letters) - len(stem) < 3):
        return Level.NONE
    return Level.LIKELY if len(letters) >= 6 else Level.HINT
