"""Accounts: which of the accounts looked at can be joined, and how; no other is ever looked for."""

from collections.abc import Iterator

from exposure.infer.contract import Draft, Rule
from exposure.infer.links import Pair, linked, same_cameras, same_handles
from exposure.infer.scene import Scene
from exposure.infer.shared import same_contacts, same_pictures, same_words
from exposure.model import FactName, Kind, Level, Question, Support, Words


def _accounts(rule: Rule, scene: Scene) -> Iterator[Draft]:
    pairs = sorted(_all(scene, rule), key=Pair.order)
    if pairs:
        yield Draft(
            value=tuple(dict.fromkeys(pair.show() for pair in pairs)),
            because=_because(len({pair.unit for pair in pairs})),
            support=tuple(_support(rule, pair) for pair in pairs),
        )


def _all(scene: Scene, rule: Rule) -> set[Pair]:
    shared = (*same_contacts(scene), *same_pictures(scene), *same_words(scene))
    return {*linked(scene, rule), *same_handles(scene), *same_cameras(scene, rule), *shared}


def _because(count: int) -> Words:
    if count == 1:
        return Words.of("One sign joins two of your accounts.")
    return Words.of("{count} signs join your accounts.", count=count)


def _support(rule: Rule, pair: Pair) -> Support:
    return Support(
        evidence=pair.here,
        kind=pair.how,
        cap=min(rule.caps[pair.how], pair.most),
        unit=pair.unit,
        also=(pair.there,),
    )


RULE = Rule(
    fact=FactName.ACCOUNTS,
    question=Question.WHO,
    steps=(
        (1, Level.LIKELY),
        (2, Level.STRONG),
    ),
    caps={
        Kind.BIO_LINK: Level.STRONG,
        Kind.SAME_HANDLE: Level.LIKELY,
        Kind.SAME_PICTURE: Level.LIKELY,
        Kind.CAMERA_SERIAL: Level.STRONG,
        Kind.SAME_CONTACT: Level.STRONG,
        Kind.SAME_WORDS: Level.LIKELY,
        Kind.REL_ME: Level.STRONG,
    },
    also={
        Kind.SERIAL: Kind.CAMERA_SERIAL,
        Kind.TEXT_ACCOUNT: Kind.BIO_LINK,
    },
    derive=_accounts,
)
