"""The stage: a person's sites on loopback and their files on disk, for as long as the demo runs."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from exposure.demo import folder, server
from exposure.demo.connector import LoopbackConnector
from exposure.demo.person import Person
from exposure.demo.sites import sites


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What to hand to the audit.

    Attributes:
        connector: For the fetcher.
        targets: The profile addresses, then the local files.
    """

    connector: LoopbackConnector
    targets: tuple[str, ...] = field(repr=False)


@contextmanager
def stage(person: Person, *, words: Mapping[str, str]) -> Iterator[Stage]:
    """Set a person's stage, and clear it away afterwards.

    Args:
        person: One of ``PERSONS``.
        words: The ownership words by profile address (``person.addresses``).

    Raises:
        ValueError: There are words for an address that is not the person's.
    """
    if unknown := len(words.keys() - set(person.addresses)):
        raise ValueError(f"words for {unknown} addresses that are not of {person.slug}")
    played = sites(person, words)
    with tempfile.TemporaryDirectory(prefix="exposure-demo-") as home, server.serve(played) as port:
        files = folder.write(person, Path(home))
        yield Stage(
            connector=LoopbackConnector(played, port),
            targets=(*person.addresses, *map(str, files)),
        )
