"""A made-up person's audit: their stage set, their accounts proven, the same straight line walked."""

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from exposure import audit
from exposure.demo.person import NOW, Person
from exposure.demo.staging import stage
from exposure.extract.platforms import claim
from exposure.model import Report
from exposure.ownership import Prover
from exposure.sources.tools import Progress, Quiet, Tools

_SECRET = hashlib.sha256(b"a made-up person has no secrets").digest()


@contextmanager
def home() -> Iterator[Path]:
    """Give a made-up person's settings folder, the same secret in it every time."""
    with tempfile.TemporaryDirectory(prefix="exposure-demo-") as folder:
        secret = Path(folder) / "secret"
        secret.touch(mode=0o600)
        secret.write_bytes(_SECRET)
        yield Path(folder)


def report_on(person: Person, settings: Tools, progress: Progress | None = None) -> Report:
    """Return a made-up person's report, made by the real path from sites on loopback.

    Args:
        person: One of ``PERSONS``.
        settings: Its language, words and pace are used, nothing else.
        progress: Told how far it is.
    """
    with home() as folder:
        tools = Tools(
            clock=lambda: NOW,
            home=folder,
            mine=True,
            demo=True,
            settings=settings.settings,
            sleep=settings.sleep,
            jobs=1,  # one worker answers in one order, so that the report is the same every time
            progress=progress or Quiet(),
        )
        with stage(person, words=_words(person, tools.prover)) as set_stage:
            return audit(set_stage.targets, tools=replace(tools, connector=set_stage.connector))


def _words(person: Person, prover: Prover) -> dict[str, str]:
    """Return the words of proof for each of the person's accounts."""
    claims = {address: claim(address) for address in person.addresses}
    return {address: prover.words(c.account) for address, c in claims.items() if c}
