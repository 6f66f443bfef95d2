"""Accounts that were not shown to be the reader's: kinds and counts, never a value."""

from collections import Counter, defaultdict

from exposure.model import Kind, Ownership
from exposure.render.catalogue.kinds import NO_WORDS, kind_words
from exposure.render.catalogue.levels import amount_words
from exposure.render.catalogue.sources import platform_words
from exposure.render.contract import Context, Section
from exposure.render.shareview import ShareView
from exposure.render.tongue import _, n_
from exposure.render.view import View


def _private(view: View) -> Context | None:
    by_account: dict[str, Counter[Kind]] = defaultdict(Counter)
    platforms: dict[str, str] = {}
    for look in view.report.looked:
        if look.ownership is Ownership.UNPROVEN:
            platforms[look.account.canonical] = look.account.platform
    for e in view.report.evidence:
        if e.source.ownership is Ownership.UNPROVEN:
            platforms.setdefault(e.source.account.canonical, e.source.account.platform)
            by_account[e.source.account.canonical][e.kind] += 1
    if not platforms:
        return None
    return {
        "accounts": [
            {
                "name": _("Account {n} on {platform}", n=at, platform=platform_words(platforms[account])),
                "kinds": [
                    {
                        "kind": kind_words(kind),
                        "count": n_("{n} time", "{n} times", by_account[account][kind]),
                    }
                    for kind in Kind
                    if by_account[account][kind] and kind not in NO_WORDS
                ],
            }
            for at, account in enumerate(platforms, start=1)
        ],
    }


def _share(view: ShareView) -> Context | None:
    if not view.unproven:
        return None
    return {"kinds": [{"kind": kind_words(kind), "count": amount_words(n)} for kind, n in view.unproven]}


SECTION = Section(
    name="unproven",
    place=90,
    title=lambda: str(_("Accounts not shown to be yours")),
    private=_private,
    share=_share,
    share_template="share/unproven.html",
)
