"""The gate: the one place that decides which values anybody may see (``safety.md`` 1.1).

``admit`` is called once, on everything that was read, before any other room sees it. What an
unproven account gave has no values after it, so that no page, JSON, log or error can show one.
"""

from dataclasses import replace

from exposure.errors import RefusedError
from exposure.model import Account, Css, Evidence, Kind, Ownership, Reading, Source, SourceType, Subject

MOST_UNPROVEN = 3
"""Accounts without proof that one run may look at."""

NAMING = frozenset(
    {
        *(Kind.MENTION, Kind.PHOTO_TAG, Kind.ANSWER, Kind.PERSON, Kind.GREETING),
        *(Kind.TEXT_FAMILY, Kind.TAG_FAMILY, Kind.TEXT_PARTNER, Kind.TEXT_FRIEND),
    }
)
"""How the owner's own words name others: one of the things a predator learns, so it is shown, covered."""


_SHOWN = frozenset({Ownership.PROVEN, Ownership.LOCAL})
_LOCAL = frozenset({SourceType.PHOTO, SourceType.EXPORT, SourceType.POST, SourceType.TRACK})
_OTHER = Subject.OTHER


def may_show(ownership: Ownership) -> bool:
    """Return whether values of a source may be shown to its owner."""
    return ownership in _SHOWN


def admit(evidence: Evidence) -> Evidence:
    """Return the evidence as the rest of the program may know it.

    Other people's own details (their birthday, home, phone or school) are counted, never known
    (``safety.md`` 4). Of an unproven source only kind, category, platform, form and audience are
    left: no value, no words around it, no time, no address, no place in the document, no handle.
    """
    if may_show(evidence.source.ownership):
        if evidence.subject is _OTHER and evidence.kind not in NAMING:
            return replace(evidence, value=None, quote=None)
        return evidence
    return replace(
        evidence,
        value=None,
        quote=None,
        when=None,
        zone=None,
        posted=None,
        source=blind(evidence.source),
        locator=Css(""),
    )


def blind(source: Source) -> Source:
    """Return an unproven source without its address, host and handle."""
    if may_show(source.ownership):
        return source
    return replace(source, uri="", account=Account(platform=source.account.platform))


def own(reading: Reading, ownership: Ownership, account: Account | None = None) -> Reading:
    """Return a reading whose evidence has the ownership that was found for its source.

    Args:
        reading: As it was read.
        ownership: Whose it is.
        account: The account it turned out to belong to, if not the one it was read for.
    """
    sources = {id(e.source): e.source for e in reading.evidence}  # a document's items mostly share one
    settled = {key: _settled(source, ownership, account) for key, source in sources.items()}
    if all(settled[key] is source for key, source in sources.items()):
        return reading
    evidence = tuple(replace(e, source=settled[id(e.source)]) for e in reading.evidence)
    return replace(reading, evidence=evidence)


def _settled(source: Source, ownership: Ownership, account: Account | None) -> Source:
    """Return a source with its owner; itself where that is known."""
    whose = account or source.account
    if source.ownership is ownership and source.account is whose:
        return source
    return replace(source, ownership=ownership, account=whose)


def limit_unproven(accounts: frozenset[Account]) -> None:
    """Stop a run that looks at many accounts without proof.

    Raises:
        RefusedError: More than three.
    """
    if len(accounts) > MOST_UNPROVEN:
        raise RefusedError(
            f"{len(accounts)} accounts are not proven to be yours; a run looks at {MOST_UNPROVEN} of these "
            "at most. Prove them first (exposure prove ADDRESS), or leave some out."
        )


def is_local(source: Source) -> bool:
    """Return whether a source is a file of the person's own, for which one statement is enough.

    A saved page of somebody's profile is not: it is proven by words, like the live one.
    """
    return source.type in _LOCAL
