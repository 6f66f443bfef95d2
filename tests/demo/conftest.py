"""A staged person, and a way to ask the staged sites without the fetcher."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from http.client import HTTPResponse
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from exposure.demo import PERSONS, Person, Stage, stage

if TYPE_CHECKING:
    from tests.demo.test_story import Story

WORDS = "amber otter kettle maple {number}"


@dataclass(frozen=True)
class Played:
    """A person on stage.

    Attributes:
        person: Who.
        words: The ownership words by address.
        stage: What the audit would be handed.
    """

    person: Person
    words: dict[str, str]
    stage: Stage

    @property
    def album(self) -> Path:
        return Path(self.stage.targets[-2])

    @property
    def feed(self) -> Path:
        return Path(self.stage.targets[-1])

    def get(self, host: str, target: str) -> tuple[int, str, bytes]:
        """Return status, type and body of a page, asked for through the connector."""
        with self.stage.connector.connect(host, 443, 5) as connection:
            connection.sendall(f"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
            with HTTPResponse(connection, method="GET") as response:
                response.begin()
                return response.status, response.headers["Content-Type"], response.read()


@contextmanager
def play(person: Person) -> Iterator[Played]:
    words = {address: WORDS.format(number=40 + i) for i, address in enumerate(person.addresses)}
    with stage(person, words=words) as staged:
        yield Played(person, words, staged)


@pytest.fixture(scope="session", params=PERSONS, ids=lambda p: p.slug)
def played(request: pytest.FixtureRequest) -> Iterator[Played]:
    with play(request.param) as one:
        yield one


@pytest.fixture(scope="session")
def player() -> Callable[[Person], AbstractContextManager[Played]]:
    return play


@pytest.fixture(scope="session")
def persons() -> dict[str, Person]:
    return {p.slug: p for p in PERSONS}


@pytest.fixture(scope="session")
def tell_of(player: Callable[[Person], AbstractContextManager[Played]]) -> Callable[[Person], "Story"]:
    """Tells a person's story before any change, once for all who ask."""
    from tests.demo.test_story import _tell

    told: dict[str, Story] = {}

    def one(person: Person) -> "Story":
        if person.slug not in told:
            told[person.slug] = _tell(player, person)
        return told[person.slug]

    return one
