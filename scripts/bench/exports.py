"""Measure each owner's copy of 100,000 items: ``python -m scripts.bench.exports [COUNT [NAME...]]``.

Each copy is made new, read by a program of its own with its sandboxed workers, and compared with what must
come out: every time, place, person, hashtag and audience. With ``scan`` among the names the whole program is
run.
"""

import importlib
import json
import sys
import tempfile
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

from scripts.bench.measure import Cost, python

ITEMS = 100_000
COUNTED = frozenset({"post_time", "mention", "hashtag", "place_tag", "gps"})
CASES = {
    **{
        name: (name, "build", "expected")
        for name in (
            *("x", "instagram", "facebook", "threads", "tiktok", "google", "mastodon", "reddit", "linkedin"),
            *("snapchat", "discord", "strava", "telegram", "pinterest", "spotify", "github", "bluesky"),
        )
    },
    "youtube": ("google", "tube", "tube_expected"),
    "timeline": ("google", "android", "visited"),
    "instagram-pages": ("pages", "instagram", "expected_instagram"),
    "facebook-pages": ("pages", "facebook", "expected_facebook"),
}
ALONE = frozenset({"bluesky", "timeline"})
"""Copies that are one file."""


def made(name: str) -> ModuleType:
    """Return the module that makes a copy, which the tests share."""
    return importlib.import_module(f"tests.extract.exports.made.{name}")


def build(name: str, count: int, folder: Path) -> Path:
    """Write a copy to the disk and return its path."""
    module, maker, _ = CASES[name]
    files = getattr(made(module), maker)(count)
    packed = made("packed")
    if name not in ALONE:
        path: Path = packed.zipped(folder / "copy.zip", files)
        return path
    path = folder / ("repo.car" if name == "bluesky" else "Timeline.json")
    with path.open("wb") as out:
        for part in packed.parts(files):
            out.write(part)
    return path


def read(path: str) -> None:
    """Read a copy and print what came out, in a process of its own."""
    from exposure.collect.archives import Form  # noqa: PLC0415
    from exposure.collect.workers import Pool  # noqa: PLC0415
    from exposure.model import Skipped  # noqa: PLC0415
    from exposure.sources.exports import Pack, Reader  # noqa: PLC0415 (in the process that is measured)
    from exposure.sources.tools import Quiet  # noqa: PLC0415

    found: Counter[tuple[str, str, str]] = Counter()
    file = Path(path)
    form = Form.ZIP if file.suffix == ".zip" else Form.FILE
    skipped: list[Skipped] = []
    with Pool(jobs=1) as pool:
        reader = Reader(pool, Quiet(), skipped, mine=True)
        for document, reading in reader.read(Pack(path=file, name="copy", form=form)):
            for e in reading.evidence:
                if e.kind in COUNTED:
                    shown = e.audience if e.audience != "unknown" else document.source.audience
                    found[str(e.kind), _value(e.value), str(shown)] += 1
    rows = [[*key, count] for key, count in found.items()]
    json.dump({"found": rows, "skipped": [str(s.reason) for s in skipped]}, sys.stdout)


def _value(value: Any) -> str:
    return f"{value.latitude},{value.longitude}" if hasattr(value, "latitude") else str(value)


def exact(cost: Cost, name: str, count: int) -> str:
    """Return whether a reading is what must come out."""
    module, _, expected = CASES[name]
    truth = Counter[tuple[str, str, str]]()
    for (kind, value, shown), number in getattr(made(module), expected)(count).items():
        text = "{},{}".format(*value) if isinstance(value, tuple) else str(value)
        truth[kind, text, shown] += number
    output = json.loads(cost.output)
    found = Counter({(k, v, s): number for k, v, s, number in output["found"]})
    if found == truth and not output["skipped"]:
        return "exact"
    counts = f"{(truth - found).total()} missing, {(found - truth).total()} too many"
    return " ".join((counts, *dict.fromkeys(output["skipped"])))


def main() -> None:
    """Measure the copies that are named, or all."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ITEMS
    names = [n for n in sys.argv[2:] if n != "scan"] or list(CASES)
    for name in names:
        with tempfile.TemporaryDirectory() as kept:
            folder = Path(kept)
            path = build(name, count, folder)
            size = path.stat().st_size / 2**20
            if "scan" in sys.argv[2:]:
                cost = python("exposure", "scan", "--mine", "--jobs", "1", str(path), folder=folder)
                line = "whole scan"
            else:
                cost = python("scripts.bench.exports", "--read", str(path), folder=folder)
                line = exact(cost, name, count)
            print(
                f"{name:<18} {size:>7.1f} MiB {cost.cpu:>7.1f} CPU s {cost.peak:>7.1f} MiB peak  {line}",
                flush=True,
            )


if __name__ == "__main__":
    read(sys.argv[2]) if sys.argv[1:2] == ["--read"] else main()
