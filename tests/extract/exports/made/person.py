"""A made-up person and their posts: any number of them, always the same."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

HANDLE = "ana_example"
NAME = "Ana Example"
BIO = "Weaver. Cat person. ana@example.org"
START = datetime(2015, 1, 1, 6, tzinfo=UTC)
WORDS = (
    "the loom is humming again",
    "café au lait and a long walk",
    "new yarn came in today",
    "rain all day, so more tea",
    "finished the blue blanket",
    "market day, feet are sore",
)


@dataclass(frozen=True)
class Post:
    """One post; ``place`` is degrees, ``shown`` is how far it is shown where a service says so."""

    number: int
    text: str
    time: datetime
    mention: str = ""
    tag: str = ""
    place: tuple[float, float] | None = None
    shown: str = "public"

    @property
    def seconds(self) -> int:
        return int(self.time.timestamp())


def posts(count: int) -> Iterator[Post]:
    """Yield posts, 37 minutes apart; of three one names a person, of five one has a tag, of seven a place."""
    for n in range(count):
        mention = f"friend{n % 17}" if n % 3 == 0 else ""
        tag = f"craft{n % 11}" if n % 5 == 0 else ""
        text = WORDS[n % len(WORDS)] + (f" with @{mention}" if mention else "") + (f" #{tag}" if tag else "")
        place = (round(45 + (n % 900) / 1000, 4), round(7 + (n % 700) / 1000, 4)) if n % 7 == 0 else None
        shown = ("public", "followers", "unlisted")[n % 3]
        yield Post(n, text, START + timedelta(minutes=37 * n), mention, tag, place, shown)


Truth = Counter[tuple[str, object, str]]
"""How often each kind, value and audience must come out."""


def truth(
    count: int,
    *,
    audience: Callable[[Post], str],
    place: str = "",
    place_audience: str | None = None,
) -> Truth:
    """Return what posts must give: times, people, tags, and places of the kind ``place``."""
    found: Truth = Counter()
    for post in posts(count):
        shown = audience(post)
        found["post_time", post.time.isoformat(), shown] += 1
        if post.mention:
            found["mention", post.mention, shown] += 1
        if post.tag:
            found["hashtag", post.tag, shown] += 1
        if post.place and place:
            found[place, post.place, place_audience or shown] += 1
    return found
