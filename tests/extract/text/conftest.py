"""Reading one text, as the tests of all recognizers do it."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from exposure.extract import text as words
from exposure.model import Account, Evidence, JsonPointer, Source, SourceType

SOURCE = Source(type=SourceType.POST, uri="posts:1", account=Account(platform="posts"))
POSTED = datetime(2025, 7, 20, 3, 11, tzinfo=UTC)

Read = Callable[..., list[Evidence]]
Said = Callable[..., list[object]]


@pytest.fixture
def read() -> Read:
    """Reads a text as a post, or as a bio."""

    def reading(text: str, *, bio: bool = False, lang: str | None = None) -> list[Evidence]:
        at = JsonPointer("/text")
        return list(words.read(text, source=SOURCE, of=at, bio=bio, posted=POSTED, lang=lang))

    return reading


@pytest.fixture
def said(read: Read) -> Said:
    """Returns the values of one recognizer, or of some kinds."""

    def values(text: str, *names: str, bio: bool = False) -> list[object]:
        return [e.value for e in read(text, bio=bio) if e.found_by in names or e.kind in names]

    return values
