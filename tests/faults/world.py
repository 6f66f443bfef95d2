"""A world of its own for a run: home, temporary folder and working folder, each watched afterwards."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).parents[2]
PLACES = ("home", "tmp", "here")


@dataclass(frozen=True)
class World:
    """Where a command runs.

    Attributes:
        at: A folder that holds all the others, and the ``out`` that commands make.
    """

    at: Path

    def __post_init__(self) -> None:
        for name in PLACES:
            (self.at / name).mkdir(exist_ok=True)

    @property
    def out(self) -> Path:
        return self.at / "out"

    def environment(self) -> dict[str, str]:
        return {
            "PATH": os.defpath,
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "HOME": str(self.at / "home"),
            "XDG_DATA_HOME": str(self.at / "home" / "data"),
            "TMPDIR": str(self.at / "tmp"),
        }

    def start(
        self,
        *words: str | Path,
        stdin: int = subprocess.DEVNULL,
        stdout: int | IO[Any] = subprocess.PIPE,
        before: Callable[[], None] | None = None,
        program: tuple[str, ...] = ("-m", "exposure"),
        **environment: str,
    ) -> subprocess.Popen[bytes]:
        """Start a command; its session has its process id. It hears a hang-up also where the tests do not."""

        def prepare() -> None:
            signal.signal(signal.SIGHUP, signal.SIG_DFL)
            if before:
                before()

        return subprocess.Popen(
            [sys.executable, *program, *map(str, words)],
            env=self.environment() | environment, cwd=self.at / "here", stdin=stdin,
            stdout=stdout, stderr=subprocess.PIPE, start_new_session=True, preexec_fn=prepare,  # noqa: PLW1509 (no threads here)
        )  # fmt: skip

    @staticmethod
    def begun(running: subprocess.Popen[bytes]) -> None:
        """Wait until a command hears the system's wish to end: before that, Python is still loading it."""
        status = Path(f"/proc/{running.pid}/status")
        until = time.monotonic() + 120
        while running.poll() is None and time.monotonic() < until:
            caught = next(x for x in status.read_text().splitlines() if x.startswith("SigCgt"))
            if int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1:
                return
            time.sleep(0.01)

    def left(self) -> Iterator[Path]:
        """Yield every file that stands anywhere in it."""
        yield from (path for path in self.at.rglob("*") if path.is_file() or path.is_symlink())

    def passing(self) -> list[Path]:
        """Return what should be gone: passing files, and anything in the temporary and working folder."""
        made = [path for name in ("tmp", "here") for path in (self.at / name).rglob("*")]
        return made + [path for path in self.left() if path.name.startswith(".") and path.suffix == ".tmp"]
