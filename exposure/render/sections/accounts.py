"""How accounts connect: a list, not a web. Hidden where there is only one."""

from exposure.model import Account, FactName, Ownership
from exposure.render.catalogue.kinds import kind_words
from exposure.render.catalogue.levels import level_word
from exposure.render.contract import Context, Section
from exposure.render.covers import account_words
from exposure.render.tongue import _, n_, say
from exposure.render.view import Told, View

_FILES = frozenset({"photos", "posts"})
"""Heaps of files, not accounts."""


def _connection(view: View, told: Told) -> dict[str, object]:
    """Return one way in which accounts connect."""
    accounts: dict[str, Account] = {}
    for support in told.fact.support:
        for e in (support.evidence, *support.also):
            accounts.setdefault(e.source.account.canonical, e.source.account)
    return {
        "key": told.key,
        "level": int(told.level),
        "word": level_word(told.level),
        "because": say(told.fact.because),
        "ways": [n_("{kind}", "{kind}, {n} times", n, kind=kind_words(kind)) for kind, n in told.kinds],
        "accounts": [account_words(view, accounts[c]) for c in sorted(accounts)],
    }


def _private(view: View) -> Context | None:
    own: dict[str, Account] = {}
    for look in view.report.looked:
        if look.ownership is not Ownership.UNPROVEN and look.account.platform not in _FILES:
            own.setdefault(look.account.canonical, look.account)
    connections = view.facts_named(FactName.ACCOUNTS)
    if len(own) < 2 and not connections:
        return None
    return {
        "accounts": [account_words(view, a) for a in own.values()],
        "connections": [_connection(view, t) for t in connections],
    }


SECTION = Section(
    name="accounts",
    place=70,
    title=lambda: str(_("How your accounts connect")),
    private=_private,
)
