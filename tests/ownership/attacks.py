"""A small world to attack: sites that answer what a row of the table says, read as the product reads them.

Nothing here decides: the pages go through the adapters, and ``Looker`` and ``Prover`` say whose they are.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from exposure.collect.network import Fetched
from exposure.errors import FetchError
from exposure.extract import read as read_document
from exposure.extract.platforms import claim
from exposure.model import Account, Document, Source, SourceType
from exposure.sources.local import account_of, as_profile
from exposure.sources.look import Looker
from exposure.sources.profiles import Profile, Reader
from exposure.sources.tools import Tools

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
HTML, JSON, TEXT = "text/html", "application/json", "text/plain"


@dataclass(frozen=True)
class Reply:
    """What an address answers; ``W`` in it stands for the words that were given out."""

    body: str
    media_type: str = HTML
    status: int = 200
    moved_to: str = ""


def data(value: object, **more: object) -> Reply:
    return Reply(json.dumps(value), JSON, **more)


@dataclass
class Sites:
    """Answers instead of the network."""

    replies: Mapping[str, Reply]
    words: str

    def fetch(self, address: str, **_: object) -> Fetched:
        reply = self.replies.get(address)
        if reply is None:
            raise FetchError("no such page")
        words = json.dumps(self.words)[1:-1] if reply.media_type == JSON else self.words
        return Fetched(
            address=reply.moved_to or address,
            status=reply.status,
            content=reply.body.replace("WORDS", words).encode(),
            media_type=reply.media_type,
            charset="utf-8",
            headers={},
        )


class Here:
    """Reads in this process instead of a worker."""

    walls = ()

    def read(self, documents):
        yield from ((d, read_document(d)) for d in documents)


@dataclass
class World:
    """One person at one computer."""

    folder: Path
    minutes: float = 0
    tools: Tools = field(init=False)

    def __post_init__(self) -> None:
        self.tools = Tools(home=self.folder / "home", clock=lambda: NOON + timedelta(minutes=self.minutes))

    def words(self, address: str) -> str:
        """Return the words for the account at an address."""
        return self.tools.prover.words(self.account(address))

    @staticmethod
    def account(address: str) -> Account:
        claimed = claim(address)
        assert claimed is not None, address
        return claimed.account

    def look(self, replies: Mapping[str, Reply], *addresses: str, words: str = "") -> dict[str, str]:
        """Read accounts, and return how each is proven, or empty."""
        looker = Looker(self.tools)
        words = words or self.words(addresses[0])
        reader = Reader(Sites(replies, words), Here(), NOON, proof_only=False)
        profiles: list[Profile] = [reader.read(claim(address)) for address in addresses]
        looker._settle([p for p in profiles if not p.error])
        return {a: looker._proven.get(self.account(a), "") for a in addresses}

    def save(self, html: str, address: str, words: str = "") -> str:
        """Read a saved page, and return how the account at an address is proven by it, or empty."""
        looker = Looker(self.tools)
        words = words or self.words(address)
        source = Source(type=SourceType.PAGE, uri="page:saved.html", account=Account(platform="page"))
        body = html.replace("WORDS", words).encode()
        document = Document(source=source, content=body, media_type=HTML, page="saved", status=200)
        reading = read_document(document)
        whose = account_of(reading)
        if whose is not None:
            looker._saved(as_profile(document, whose).source, reading)
        return looker._proven.get(self.account(address), "")


@dataclass(frozen=True)
class Attack:
    """One row: what somebody tries, and what tells how it proves the account, if it does."""

    name: str
    run: Callable[[World], str]
