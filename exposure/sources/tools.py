"""What a run works with: clock, memory, network and workers, handed in so that tests can choose."""

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from exposure.model import Audience, GeoPoint, Settings
from exposure.ownership import Prover, Store

if TYPE_CHECKING:  # requests takes a quarter of a second to import
    from exposure.collect.network import Connector, Fetcher


class Progress(Protocol):
    """Tells a person how far a run is. It is given kinds and counts, never a value."""

    def start(self, what: str, total: int | None) -> None:
        """A part begins; ``total`` is None where it is not known."""

    def advance(self, count: int = 1) -> None:
        """So many more are done."""

    def stop(self) -> None:
        """The part has ended."""


class Quiet:
    """Tells nothing."""

    def start(self, what: str, total: int | None) -> None:
        """Tell nothing."""

    def advance(self, count: int = 1) -> None:
        """Tell nothing."""

    def stop(self) -> None:
        """Tell nothing."""


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


def _home() -> Path:
    """Return the folder for secret and state: ``EXPOSURE_HOME``, or the system's usual one."""
    named = os.environ.get("EXPOSURE_HOME")
    if named:
        return Path(named)
    import platformdirs  # noqa: PLC0415 (only needed here)

    return Path(platformdirs.user_data_dir("exposure", appauthor=False))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What a run works with.

    Attributes:
        clock: Returns the time, aware, in the owner's zone.
        home: Folder for the secret and the proofs.
        connector: Opens connections; None for the real network.
        sleep: Waits between two requests to one host, in seconds.
        offline: Use no network at all.
        jobs: Worker processes, at least 1.
        mine: The person said that the local sources are theirs.
        seen_by: Who saw a saved page as it was saved.
        hard_times: Let words about hard days into facts and report.
        settings: How to write the report.
        progress: Told how far the run is.
        demo: The person is made up.
        remember: Keep what photos gave, encrypted, and read only new ones next time.
        codes: Read the codes that can be seen in pictures (extra ``[codes]``).
        kept: Circles around places that the person keeps private.
        names: What files were called, by the name under which they lie, where that is another one.
    """

    clock: Callable[[], datetime] = _now
    home: Path = field(default_factory=_home)
    connector: "Connector | None" = None
    sleep: Callable[[float], None] = time.sleep
    offline: bool = False
    jobs: int = min(2, os.cpu_count() or 1)
    mine: bool = False
    seen_by: Audience = Audience.UNKNOWN
    hard_times: bool = False
    settings: Settings = field(default_factory=Settings)
    progress: Progress = field(default_factory=Quiet)
    demo: bool = False
    remember: bool = False
    codes: bool = False
    kept: tuple[GeoPoint, ...] = field(default=(), repr=False)
    names: Mapping[str, str] = field(default_factory=dict, repr=False)

    def telling(self, progress: Progress) -> "Tools":
        """Return the same tools, which tell somebody how far a run is."""
        return replace(self, progress=progress)

    def fetcher(self) -> "Fetcher":
        """Return what speaks HTTP in this run; its counts and its pace are those of one run."""
        from exposure.collect.network import Fetcher  # noqa: PLC0415 (slow to import)

        return Fetcher(connector=self.connector, sleep=self.sleep, offline=self.offline)

    @property
    def prover(self) -> Prover:
        """Proofs of ownership, on this run's clock and memory."""
        return Prover(store=Store(self.home), clock=self.clock)
