"""Measure, and print a table as it fills: ``python -m scripts.bench [PHOTOS]``."""

import importlib.util
import json
import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from scripts.bench.measure import ROOT, Cost, python, run
from scripts.bench.places import beside

PHOTOS = 20_000
"""As many as a phone holds; what starting costs is seen in the line with few."""
FEW = 500
"""Photos for the readers that take long."""
PLAIN = "plain exifread"
FAST = f"ExifTool -fast2, the same tags without maker notes ({FEW})"
FULL = f"ExifTool, the same tags ({FEW} photos)"
POSTS = 5000
ITEMS = 100_000
TAGS = (
    *("GPSLatitude", "GPSLongitude", "GPSAltitude", "GPSImgDirection", "GPSDateTime", "DateTimeOriginal"),
    *("CreateDate", "OffsetTimeOriginal", "Make", "Model", "LensModel", "SerialNumber", "LensSerialNumber"),
    *("OwnerName", "Artist", "Copyright", "Software", "HostComputer", "ImageUniqueID", "ThumbnailImage"),
    *("Creator", "Subject", "CreatorTool", "City", "Country", "Keywords", "ContentIdentifier", "MCCData"),
)


def row(name: str, measured: Callable[[], str]) -> None:
    """Print a line of the table; what fails says so and ends nothing."""
    try:
        text = measured()
    except (RuntimeError, OSError, ValueError) as error:
        text = f"failed: {error}"
    print(f"{name:<60} {text}", flush=True)


def many(cost: Cost, count: int) -> str:
    return f"{count / cost.cpu:>8.0f} a CPU second  {count / cost.wall:>8.0f} a second  {cost.peak:>6.1f} MiB"


class Rates(dict[str, tuple[float, float]]):
    """What was measured of photos: how many a CPU second, and how many a second by the clock."""

    def take(self, name: str, cost: Cost, count: int) -> str:
        """Keep what a run cost and return its line."""
        self[name] = count / cost.cpu, count / cost.wall
        return many(cost, count)

    def ratio(self, one: str, other: str, *, wall: bool = False) -> str:
        """Return how many times as fast one is as the other."""
        if one not in self or other not in self:
            return "not measured"
        return f"{self[one][wall] / self[other][wall]:>8.2f} times"


def ours(folder: Path, kept: Path, *more: str, cores: int = 0, jobs: int = 1) -> Cost:
    words = ("inspect", "--mine", "--quiet", *more, "--jobs", str(jobs), str(folder))
    return python("exposure", *words, folder=kept, cores=cores)


def peers(folder: Path, few: Path, count: int, kept: Path) -> Iterator[tuple[str, Callable[[], Cost], int]]:
    """Yield name, measure and number of photos of each other reader that is there."""

    def reader(name: str) -> Callable[[], Cost]:
        return lambda: python("scripts.bench.readers", name, str(folder), folder=kept)

    yield "floor: open and read 64 KB", reader("floor"), count
    yield PLAIN, reader("exifread"), count
    yield "Pillow, three directories", reader("pillow"), count
    if importlib.util.find_spec("pyexiv2"):
        yield "pyexiv2, Exif, IPTC and XMP", reader("pyexiv2"), count
    tool = shutil.which("exiftool")
    if tool:
        words = [tool, "-json", "-r", *(f"-{tag}" for tag in TAGS), str(few)]
        yield FAST, lambda: run([*words, "-fast2"], folder=kept), FEW
        yield FULL, lambda: run(words, folder=kept), FEW


def photos(kept: Path, count: int) -> None:
    """Print what photos cost, beside others in the same run."""
    from scripts.bench.photos import library  # noqa: PLC0415 (its pictures take a while to draw)

    few, folder, large, rates = kept / "few", kept / "photos", kept / "large", Rates()
    library(few, FEW)
    library(folder, count)
    for name, measure, number in peers(folder, few, count, kept):
        row(name, lambda: rates.take(name, measure(), number))  # noqa: B023 (called at once)
    bare = "ours, without the sandbox"
    one, two = "ours, 1 process on 1 core", "ours, 2 processes on 2 cores"
    row(
        bare,
        lambda: rates.take(bare, python("scripts.bench.readers", "ours", str(folder), folder=kept), count),
    )
    row(one, lambda: rates.take(one, ours(folder, kept, cores=1), count))
    row(two, lambda: rates.take(two, ours(folder, kept, cores=2, jobs=2), count))
    row(f"ours, {FEW} photos", lambda: many(ours(few, kept), FEW))
    row("ours, the first time with --remember", lambda: many(ours(folder, kept, "--remember"), count))
    row("ours, the second time with --remember", lambda: many(ours(folder, kept, "--remember"), count))
    library(large, 5 * count)
    row(f"ours, {5 * count} photos", lambda: many(ours(large, kept), 5 * count))
    row("ours beside ExifTool -fast2, by CPU", lambda: rates.ratio(one, FAST))
    row("ours beside ExifTool, by CPU", lambda: rates.ratio(one, FULL))
    row("ours beside plain exifread, by CPU", lambda: rates.ratio(one, PLAIN))
    row("with the sandbox beside without, by CPU", lambda: rates.ratio(one, bare))
    row("two processes beside one, by the clock", lambda: rates.ratio(two, one, wall=True))


def posts(kept: Path) -> str:
    """Measure generated posts, or those of ``../shared`` where it is there."""
    shared = ROOT.parent / "shared" / "text" / "posts.jsonl"
    path = kept / "posts.jsonl"
    if shared.is_file():
        texts = [json.loads(line)["text"] for line in shared.read_text("utf-8").splitlines()]
        written = [json.dumps({"id": str(i), "text": texts[i % len(texts)]}) for i in range(POSTS)]
    else:
        chance = random.Random(2)
        words = (
            *(
                "Monday again, on my way to the office",
                "happy birthday to my sister",
                "our flat in Exampleton",
            ),
            *("my dog Rex loves the park", "two weeks away from Saturday", "write to ana@example.org"),
        )
        written = [
            json.dumps({"id": str(i), "text": ". ".join(chance.choices(words, k=2)), "lang": "en"})
            for i in range(POSTS)
        ]
    path.write_text("\n".join(written) + "\n", "utf-8")
    command = ("inspect", "--mine", "--quiet", "--jobs", "1", str(path))
    return many(python("exposure", *command, folder=kept), len(written))


def inner(name: str, kept: Path, unit: str, scale: float) -> str:
    """Return what a reader measured of itself: the part that counts, without making its input."""
    cost = python("scripts.bench.readers", name, str(ITEMS), folder=kept)
    bare = python("scripts.bench.readers", "nothing", str(ITEMS), folder=kept)
    seconds, amount = map(float, cost.output.split())
    more = f"{cost.peak - bare.peak:.0f} MiB above the {bare.peak:.0f} of its input"
    return f"{seconds:.2f} CPU s  {amount / scale:.0f} {unit}  {more}"


def plans(accounts: int, kept: Path) -> str:
    """Return what the plans of 20 people cost, and a what-if of the last."""
    cost = python("scripts.bench.readers", "plan", str(accounts), folder=kept)
    worst, mean, exact, fixes, asked = map(float, cost.output.split())
    many = f"up to {fixes:.0f} fixes, {exact:.0f} of 20 exact"
    return f"{mean:.2f} CPU s, {worst:.2f} at worst  {many}  a what-if {asked:.2f} ms"


def demo(kept: Path) -> str:
    cost = python("exposure", "demo", "--out", str(kept / "demo"), folder=kept)
    sizes = [page.stat().st_size / 1024 for page in sorted((kept / "demo").rglob("report.html"))]
    return f"{cost.cpu:.1f} CPU s  {cost.wall:.1f} s  {', '.join(f'{size:.0f} KB' for size in sizes)}"


def start(kept: Path) -> str:
    costs = [python("exposure", "--help", folder=kept) for _ in range(5)]
    return f"{sorted(c.wall for c in costs)[2]:.3f} s  {costs[0].peak:.1f} MiB"


def size(kept: Path) -> str:
    """Install the run requirements into an empty folder and measure it."""
    target = kept / "installed"
    wanted = ["-r", str(ROOT / "requirements" / "run.txt"), "--target", str(target)]
    run([sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes", *wanted], folder=kept)
    files = [path for root in (target, ROOT / "exposure") for path in root.rglob("*") if path.is_file()]
    return f"{sum(path.stat().st_size for path in files) / 1e6:.1f} MB with this package"


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PHOTOS
    with tempfile.TemporaryDirectory(prefix="bench") as made:
        kept = Path(made)
        photos(kept, count)
        row("posts, all recognizers", lambda: posts(kept))
        for line in python("scripts.bench.words", folder=kept).output.splitlines():
            row(line.partition(": ")[0], lambda line=line: line.partition(": ")[2])
        row(f"{ITEMS} located items to facts", lambda: inner("infer", kept, "facts", 1))
        for accounts in (4, 8, 20, 40):
            row(f"plans of people with {accounts} accounts", lambda n=accounts: plans(n, kept))
        for name, measured in beside(kept):
            row(name, measured)
        row(f"{ITEMS} pieces of evidence rendered", lambda: inner("render", kept, "KB", 1024))
        row("exposure --help, cold", lambda: start(kept))
        row("demo report", lambda: demo(kept))
        row("installed", lambda: size(kept))


if __name__ == "__main__":
    main()
