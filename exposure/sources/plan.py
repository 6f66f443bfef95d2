"""What a run will ask of the network: told before it begins, and kept to."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from exposure.errors import SkipError
from exposure.extract.platforms import Claim, Page, Rank
from exposure.sources.targets import Target

MOST_PICTURES = 7
"""Pictures of a personal site whose metadata is read."""
PER_HOST = 9
"""Pages of one host in a run: with robots.txt, the 10 requests of ``safety.md`` 6.7."""
INTRO = "This run asks for these pages of yours and for nothing else, one at a time and a second apart:"
OUTRO = "It signs in nowhere, sends no cookies, and says who it is."


class NotPlannedError(SkipError):
    """A page that was not in the plan; it is left."""


@dataclass(slots=True)
class Plan:
    """What may be asked for one account.

    Attributes:
        most: The most pages, by host.
        asked: How many were.
    """

    most: dict[str, int] = field(repr=False)
    asked: Counter[str] = field(default_factory=Counter, repr=False)

    @classmethod
    def of(cls, claimed: Claim, *, proof_only: bool = False) -> "Plan":
        """Return the plan for an account: its adapter's pages and, on a site of one's own, some pictures."""
        counted: Counter[str] = Counter()
        for page in claimed.platform.pages:
            address = claimed.address(page, {n: "/" if n.endswith("path") else "1" for n in page.needs})
            if address is not None and not (proof_only and not can_prove(page)):
                counted[_host(address)] += 1
        if claimed.platform.rank is Rank.REST and not proof_only:
            counted[claimed.account.host] += MOST_PICTURES
        return cls({host: min(count, PER_HOST) for host, count in counted.items()})

    def take(self, address: str) -> None:
        """Count a page that is about to be asked for.

        Raises:
            NotPlannedError: The plan has no such page, or no further one.
        """
        host = _host(address)
        if self.asked[host] >= self.most.get(host, 0):
            raise NotPlannedError("a page that was not in the plan shown before; it was not asked for")
        self.asked[host] += 1


def can_prove(page: Page) -> bool:
    """Return whether a page has to be read to find words of proof."""
    return not page.optional or page.proof or any(field.owner for field in page.every_field)


def planned(targets: Sequence[Target], *, proof_only: bool = False) -> tuple[str, ...]:
    """Return the plan in lines, without a handle or a name; empty where nothing will be asked."""
    plans = [(t, Plan.of(t.claim, proof_only=proof_only)) for t in targets if t.claim]
    lines = [line for target, plan in plans for line in _lines(target, plan)]
    return (INTRO, *lines, OUTRO) if lines else ()


def _lines(target: Target, plan: Plan) -> Iterator[str]:
    for host, count in plan.most.items():
        pages = "1 page" if count == 1 else f"up to {count} pages"
        yield f"  {target.label}: {pages} of {_named(host, target.claim)}"


def _named(host: str, claimed: Claim | None) -> str:
    """Return how to speak of a host: one that everybody shares by its name, one's own not."""
    own = (
        claimed is None
        or claimed.platform.rank is not Rank.NAMED
        or claimed.account.handle.casefold() in host
    )
    return "its own server" if own else host


def _host(address: str) -> str:
    return urlsplit(address).hostname or ""
