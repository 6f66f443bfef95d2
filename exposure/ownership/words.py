"""The words that prove an account: made, written, and looked for.

Four everyday words and two digits, by HMAC over account and time with a secret that never leaves
this computer (``safety.md`` 1.2). They count only in a text that the platform's adapter names as
written by the owner alone (1.3), whole, alone and in order (1.6).
"""

import hmac
import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from exposure.model import Account, OwnerText
from exposure.ownership.wordlist import WORDS

LIFETIME = timedelta(minutes=30)
_APART = frozenset("PSZ")
"""What may touch the words, by Unicode's main categories: punctuation, symbols (emoji too) and spaces."""
_TOUCHING = frozenset("_\u2800\ufffc\ufffd")
"""Of these the ones that join words, or show nothing."""
_PICTURE = "\ufe0f"
"""Behind a sign that is drawn in colours; invisible, and part of that sign."""


def make(account: Account, issued: datetime, secret: bytes) -> str:
    """Return the words for one account, issued at one time.

    Args:
        account: Whose.
        issued: Aware; only whole seconds count.
        secret: At least 32 random bytes.
    """
    message = f"exposure-proof 1\n{account.canonical}\n{int(issued.astimezone(UTC).timestamp())}"
    digest = hmac.digest(secret, message.encode(), "sha256")
    picked = [WORDS[byte % len(WORDS)] for byte in digest[:4]]
    return f"{' '.join(picked)} {10 + int.from_bytes(digest[4:8], 'big') % 90}"


def valid(issued: datetime, now: datetime) -> bool:
    """Return whether words issued then still count: not from the future, not over 30 minutes old."""
    return timedelta(0) <= now - issued <= LIFETIME


def fold(text: str) -> str:
    """Return text for comparing: NFKC, case folded, each run of white space one space.

    Zero-width characters stay, so that words with something hidden between them do not match.
    """
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def stand_in(words: str, texts: Iterable[OwnerText]) -> bool:
    """Return whether the words stand alone and in order in one of the owner's texts.

    Alone means: no letter, digit or hidden character touches them.
    """
    wanted = fold(words)
    return bool(wanted) and any(_alone(wanted, fold(text.text)) for text in texts)


def _alone(wanted: str, text: str) -> bool:
    for match in re.finditer(re.escape(wanted), text):
        before, after = text[: match.start()][-2:], text[match.end() :][:1]
        drawn = len(before) > 1 and before[-1] == _PICTURE and unicodedata.category(before[0]) == "So"
        if (drawn or _is_apart(before[-1:])) and _is_apart(after):
            return True
    return False


def _is_apart(beside: str) -> bool:
    return not beside or (unicodedata.category(beside)[0] in _APART and beside not in _TOUCHING)
