"""The same account and the same post, met twice: on its page, and in the owner's own copy.

A post that both hold is one post. The page knows its address and who was shown it, so what the page says of
it stays, and the copy adds what only the copy holds.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from exposure.model import Account, Evidence, Kind, Source
from exposure.model.evidence import Value

_Key = tuple[str, Kind, Value]
_NUMBERED = "UC"
"""How YouTube's copies name a channel, whose page has a name instead."""


def account_of(copy: Account, known: Collection[Account]) -> Account:
    """Return the account that a copy is of; where the copy does not name it, the one that is known there.

    Args:
        copy: As the copy says it.
        known: Accounts that are proven to be the person's.
    """
    unnamed = not copy.handle or (copy.platform == "youtube" and copy.handle.upper().startswith(_NUMBERED))
    there = [a for a in known if a.platform == copy.platform]
    return there[0] if unnamed and len(there) == 1 else copy


@dataclass(slots=True)
class Posts:
    """The posts that pages showed."""

    _addresses: dict[tuple[str, datetime], str] = field(default_factory=dict, repr=False)
    _told: set[_Key] = field(default_factory=set, repr=False)

    def learn(self, evidence: Iterable[Evidence]) -> None:
        """Take note of the posts of a page."""
        for e in evidence:
            if e.posted and e.kind is Kind.POST_TIME:
                self._addresses.setdefault((e.source.account.canonical, e.posted), e.source.uri)
            if e.posted:
                self._told.add(_key(e, e.source.uri))

    def merged(self, evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        """Return what a copy says, its posts under the addresses that pages know, without what they told."""
        if not self._addresses:
            return evidence
        same = {
            e.source.uri: address
            for e in evidence
            if e.posted
            and e.kind is Kind.POST_TIME
            and (address := self._addresses.get((e.source.account.canonical, e.posted)))
        }
        return tuple(self._new(evidence, same)) if same else evidence

    def _new(self, evidence: Iterable[Evidence], same: dict[str, str]) -> Iterator[Evidence]:
        moved: dict[str, Source] = {}
        for e in evidence:
            address = same.get(e.source.uri)
            if address is None:
                yield e
            elif _key(e, address) not in self._told:
                source = moved.setdefault(address, replace(e.source, uri=address))
                yield replace(e, source=source)


def _key(evidence: Evidence, address: str) -> _Key:
    value = evidence.value
    return address, evidence.kind, value.casefold() if isinstance(value, str) else value
