"""Name: a first and a last name in a name field, a file or one's own words."""

import re
from collections.abc import Hashable

from exposure.infer.contract import Rule, fold
from exposure.infer.stated import Stated
from exposure.model import Evidence, FactName, Kind, Level, Question

_COMPANY = re.compile(
    r"\b(?:inc|ltd|llc|gmbh|ag|corp|company|official|fans?|fanpage|team|studios?|news|shop|store|club|bot"
    r"|school|university|photography|photos|productions|the|and|of|de la)\b|&",
    re.IGNORECASE,
)
_CLAIM = re.compile(r"\(c\)|©|copyright|\d{4}", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['\u2019.-])*")


def full_name(text: str) -> tuple[str, str] | None:
    """Return first and last word of a full name, folded; None if it is no full name.

    Two to four words of letters that begin with a capital, where the script has them; or three to
    six letters of a script that writes names in one word. A first name alone is none.
    """
    words = _CLAIM.sub(" ", text).replace(",", " ").split()
    joined = "".join(words)
    if 3 <= len(joined) <= 6 and all("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in joined):
        return joined, ""
    names = [w for w in words if _WORD.fullmatch(w)]
    if len(names) != len(words) or not 2 <= len(names) <= 4 or _COMPANY.search(text):
        return None
    first, last = names[0], names[-1]
    if min(len(first), len(last)) < 2 or not all(
        w[0].isupper() or w[0].lower() == w[0].upper() for w in (first, last)
    ):
        return None
    return fold(first), fold(last)


def _same(evidence: Evidence) -> Hashable | None:
    return full_name(str(evidence.value))


RULE = Rule(
    fact=FactName.NAME,
    question=Question.WHO,
    steps=(
        (1, Level.LIKELY),
        (2, Level.STRONG),
    ),
    caps={
        Kind.PROFILE_NAME: Level.STRONG,
        Kind.TEXT_NAME: Level.LIKELY,
        Kind.DOCUMENT_NAME: Level.STRONG,
        Kind.MAIL_NAME: Level.STRONG,
    },
    also={
        Kind.BIO_NAME: Kind.PROFILE_NAME,
        Kind.OWNER: Kind.DOCUMENT_NAME,
        Kind.ARTIST: Kind.DOCUMENT_NAME,
        Kind.COPYRIGHT: Kind.DOCUMENT_NAME,
    },
    derive=Stated(
        once="Your full name stands in one place.",
        often="Your full name stands in {count} places.",
        group=_same,
    ),
)
