"""One run is about one person: sources that name several unrelated people stop it (``safety.md`` 1)."""

import unicodedata
from collections.abc import Iterable

from exposure.errors import RefusedError
from exposure.model import Account, Evidence, Kind, SourceType

_PROFILES = frozenset({SourceType.PROFILE, SourceType.PAGE, SourceType.EXPORT})
SEVERAL = 2
"""Unrelated people whose profiles may not stand in one run."""


def one_person(evidence: Iterable[Evidence], proven: frozenset[Account]) -> None:
    """Stop a run over profiles that name several unrelated people.

    Names count from the name fields of profiles, live, saved or in their owner's copy; a photo or a
    post may name anybody. A name of one word says too little. Accounts that are proven are one
    person's, whatever they are called, and stand as one.

    Raises:
        RefusedError: At least two people who share no part of their names, one of them unproven.
    """
    groups: list[set[str]] = []
    own: set[str] = set()
    for account, parts in _names(evidence):
        if account in proven:
            own |= parts
        else:
            groups.append(parts)
    people = _joined([own, *groups] if own else groups)
    if len(people) >= SEVERAL:
        raise RefusedError(
            f"these profiles name {len(people)} different people. Exposure is for looking at your own "
            "accounts: run it with the accounts of one person, and prove the ones that go by another name "
            "(exposure prove ADDRESS)."
        )


def _names(evidence: Iterable[Evidence]) -> Iterable[tuple[Account, set[str]]]:
    for e in evidence:
        if e.kind is Kind.PROFILE_NAME and e.source.type in _PROFILES and isinstance(e.value, str):
            parts = {_fold(p) for p in e.value.split() if len(_fold(p)) > 1}
            if len(parts) > 1:
                yield e.source.account, parts


def _fold(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word).casefold()
    return "".join(c for c in decomposed if c.isalpha())


def _joined(groups: list[set[str]]) -> list[set[str]]:
    """Merge groups of name parts that share one."""
    people: list[set[str]] = []
    for group in groups:
        related = [p for p in people if p & group]
        people = [p for p in people if not p & group]
        people.append(group.union(*related))
    return people
