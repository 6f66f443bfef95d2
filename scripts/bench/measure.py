"""What a command costs: its whole tree of processes, seen from outside."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took.

    Attributes:
        cpu: Seconds of processor time, the program's own and the system's, of all its processes.
        wall: Seconds by the clock.
        peak: MiB of the process that held most; 0 where the system does not say.
        output: What it printed.
    """

    cpu: float
    wall: float
    peak: float
    output: str


def run(command: Sequence[str], *, folder: Path, cores: int = 0) -> Cost:
    """Run a command to its end and return its cost.

    Args:
        command: The program and its arguments.
        folder: Where it runs, and where its output is kept.
        cores: On how many processors it may run, where the system can say so; 0 for all.

    Raises:
        RuntimeError: It failed.
    """
    out, report = folder / "output.txt", folder / "cost.json"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "EXPOSURE_HOME": str(folder / "home")}
    launcher = [
        sys.executable,
        "-I",
        "-S",
        str(Path(__file__).with_name("launch.py")),
        str(report),
        str(cores),
    ]
    with out.open("wb") as output:
        subprocess.run(
            [*launcher, *command],
            cwd=folder,
            env=environment,
            stdout=output,
            stderr=subprocess.DEVNULL,
            check=True,
        )
    status, cpu, wall, peak = json.loads(report.read_text("ascii"))
    if status not in {0, 3}:
        raise RuntimeError(f"{Path(command[0]).name} {command[2:4]} ended with {status}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(cpu, wall, peak * unit / MIB, out.read_text("utf-8", "replace"))


def python(module: str, *arguments: str, folder: Path, cores: int = 0) -> Cost:
    """Run a module of ours in a fresh interpreter (``run``)."""
    return run([sys.executable, "-m", module, *arguments], folder=folder, cores=cores)
