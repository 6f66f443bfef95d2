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
_BESIDE = r"""[\s.,;:!?|/()\[\]"'·•-]"""


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
    pattern = re.compile(rf"(?:^|(?<={_BESIDE})){re.escape(fold(words))}(?=$|{_BESIDE})")
    return any(pattern.search(fold(text.text)) for text in texts)
