"""Accounts that the owner's own pages link to: offered, never asked for by ourselves."""

from collections.abc import Collection, Iterable

from exposure.model import Account, Link

MOST = 30
SITE = "site"


def linked(links: Iterable[Link], known: Collection[Account]) -> tuple[Account, ...]:
    """Return the accounts that links in owner-only fields name, each once, without those that are known."""
    from exposure.extract.platforms import claim  # noqa: PLC0415 (it knows every platform, which takes a while)

    found: dict[str, Account] = {}
    named = {account.canonical for account in known}
    for link in links:
        claimed = claim(link.address) if link.owner else None
        if claimed is not None and claimed.account.canonical not in named and _new(claimed.account, known):
            found.setdefault(claimed.account.canonical, claimed.account)
    return tuple(found.values())[:MOST]


def _new(account: Account, known: Collection[Account]) -> bool:
    """Return whether an account is more than another page of a site that is known."""
    return account.platform != SITE or account.host not in {a.host for a in known if a.platform == SITE}
