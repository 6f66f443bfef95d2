"""``rel="me"``: one step from a proven account to one that links back (``safety.md`` 1.8)."""

from collections import Counter
from collections.abc import Mapping

from exposure.model import Account

DIRECT = frozenset({"words", "site", "key"})
"""Methods from which proof may spread; what was itself reached by a link may not pass it on."""


def spread(proven: Mapping[Account, str], links: Mapping[Account, frozenset[Account]]) -> frozenset[Account]:
    """Return the accounts that count as proven because a proven one and they link to each other.

    Args:
        proven: Accounts proven, with the method.
        links: For each account that was looked at, those its owner-only fields link to.
    """
    looked = {account.canonical: account for account in links}
    said = {account.canonical: {there.canonical for there in to} for account, to in links.items()}
    known = {account.canonical for account in proven}
    found = {
        looked[target]
        for account, method in proven.items()
        if method in DIRECT
        for target in said.get(account.canonical, ())
        if target in looked
        and target not in known
        and account.canonical in said[target]
        and looked[target].platform != account.platform
    }
    taken = Counter(a.platform for a in (*proven, *found))
    return frozenset(a for a in found if taken[a.platform] == 1)
