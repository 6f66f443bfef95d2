"""What joins two of the accounts looked at: a link, a handle, a picture or a camera.

A folder of files is no account: what it shares with one, nobody else can see.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from urllib.parse import urlsplit

from exposure.infer.contract import Rule
from exposure.infer.handles import bare, rarity
from exposure.infer.scene import Scene
from exposure.model import Account, Evidence, JsonPointer, Kind, Level

_LINKS = frozenset({Kind.BIO_LINK, Kind.REL_ME})


@dataclass(frozen=True, slots=True)
class Pair:
    """Two accounts that can be joined.

    Attributes:
        how: By what.
        here: The detail on the one side.
        there: A detail on the other; with either gone, the join is gone.
        most: How surely it joins them.
    """

    how: Kind
    here: Evidence
    there: Evidence
    most: Level = Level.STRONG

    @property
    def unit(self) -> Hashable:
        """The two accounts, in one order, and how."""
        return (self.how, *sorted(e.source.account.canonical for e in (self.here, self.there)))

    def show(self) -> str:
        """Return the pair for the private copy."""
        names = sorted(_name(e.source.account) for e in (self.here, self.there))
        return f"{names[0]} = {names[1]} ({self.how})"

    def order(self) -> tuple[str, ...]:
        """Return by what pairs are sorted."""
        return (str(self.unit), self.here.source.uri, self.there.source.uri, str(self.here.value))


def linked(scene: Scene, rule: Rule) -> Iterator[Pair]:
    """Yield links from one of the accounts to another of them."""
    for e, kind in rule.evidence(scene):
        if kind in _LINKS and e.source.account.host:
            for account in scene.accounts:
                if account != e.source.account and points_to(str(e.value), account):
                    yield Pair(kind, e, _address(scene.first[account.canonical]))


def same_handles(scene: Scene) -> Iterator[Pair]:
    """Yield accounts with one handle, unless too many people have it."""
    by_handle: dict[str, list[Account]] = defaultdict(list)
    for account in scene.accounts:
        if account.handle and account.host:
            by_handle[bare(account)].append(account)
    for handle, accounts in by_handle.items():
        most = rarity(handle)
        for a, b in combinations(accounts, 2) if most else ():
            yield Pair(
                Kind.SAME_HANDLE, _address(scene.first[a.canonical]), _address(scene.first[b.canonical]), most
            )


def same_cameras(scene: Scene, rule: Rule) -> Iterator[Pair]:
    """Yield accounts that show photos with one camera's number."""
    found: dict[str, dict[str, Evidence]] = defaultdict(dict)
    for e, kind in rule.evidence(scene):
        text = str(e.value).strip().casefold()
        if kind is Kind.CAMERA_SERIAL and e.source.account.host and len(set(text)) > 2 and len(text) > 3:
            found[text].setdefault(e.source.account.canonical, e)
    for details in found.values():
        yield from pairs(Kind.CAMERA_SERIAL, details)


def pairs(how: Kind, details: Mapping[str, Evidence]) -> Iterator[Pair]:
    """Yield each two accounts of several that show the same, given by their canonical forms."""
    for a, b in combinations(sorted(details), 2):
        yield Pair(how, details[a], details[b], min(details[a].level, details[b].level))


def points_to(text: str, account: Account) -> bool:
    """Return whether an address, or ``@name@host``, is that of an account."""
    name, _, host = text.strip().removeprefix("@").partition("@")
    if host and "/" not in text:
        return (name.casefold(), host.casefold()) == (account.handle.casefold(), account.host.casefold())
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        named = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return False
    if not named or named != account.host.casefold().removeprefix("www."):
        return False
    path = [step.removeprefix("@").removeprefix("~").casefold() for step in parts.path.split("/") if step]
    return account.handle.casefold().removeprefix("@") in path if account.handle else True


def _address(of: Evidence) -> Evidence:
    """Return an account's handle, or its host, as a detail of its own; it stands in its address."""
    return Evidence(
        kind=Kind.SAME_HANDLE,
        value=of.source.account.handle or of.source.account.host,
        source=of.source,
        locator=JsonPointer(""),
        found_by="accounts",
        audience=of.audience,
    )


def _name(account: Account) -> str:
    return f"{account.platform} {account.handle or account.host}".strip()
