"""How to do a fix: on the platform it is for, else in general words."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from exposure.model import Account, FixType, How
from exposure.plugins import discover
from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.general import GENERAL

__all__ = ["how"]


def how(fix: FixType, account: Account | None, concerned: Iterable[Account] = ()) -> How:
    """Return how a fix is done.

    Args:
        fix: Which.
        account: Where, or None for what is done for the person.
        concerned: For the person: the accounts where it takes something away. Platforms that have
            steps of their own add them to the general ones.
    """
    known: dict[str, Mapping[str, Advice]] = {
        h.platform: h.advice for h in discover("exposure.remedy.how", "HOW", HowTo)
    }
    general = GENERAL[fix.name]
    if account:
        return known.get(account.platform, {}).get(fix.name, general).at(account.host)
    platforms = sorted({a.platform for a in concerned})
    more = [known[p][fix.name].steps for p in platforms if fix.name in known.get(p, {})]
    found = general.at("")
    return replace(found, steps=found.steps + tuple(step for steps in more for step in steps))
