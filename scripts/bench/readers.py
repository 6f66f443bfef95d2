"""What is measured, each in a process of its own: ``python -m scripts.bench.readers NAME ARGUMENT``."""

import random
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from exposure.errors import SkipError
from exposure.model import (
    Account,
    Audience,
    Document,
    Evidence,
    ExifTag,
    GeoPoint,
    Kind,
    Ownership,
    Source,
    SourceType,
)


def photos(folder: str) -> list[Path]:
    return sorted(path for path in Path(folder).rglob("*") if path.is_file())


def floor(folder: str) -> None:
    """Open each photo and read 64 KB: what nobody can do without."""
    for path in photos(folder):
        with path.open("rb", buffering=0) as file:
            file.read(1 << 16)


def exifread(folder: str) -> None:
    import exifread as library  # noqa: PLC0415

    for path in photos(folder):
        with path.open("rb") as file:
            library.process_file(file, details=False)


def pillow(folder: str) -> None:
    import pi_heif  # noqa: PLC0415
    from PIL import Image  # noqa: PLC0415

    pi_heif.register_heif_opener()
    for path in photos(folder):
        try:
            with Image.open(path) as image:
                tags = image.getexif()
                dict(tags.get_ifd(0x8769)), dict(tags.get_ifd(0x8825))
        except (OSError, ValueError):
            continue


def pyexiv2(folder: str) -> None:
    import pyexiv2 as library  # noqa: PLC0415

    for path in photos(folder):
        with library.Image(str(path)) as image:
            image.read_exif(), image.read_iptc(), image.read_xmp()


class Here:
    """Reads documents in this process: what workers do, without them and their walls."""

    walls = ()

    def __init__(self, *_: object, **__: object) -> None:
        from exposure.extract import read  # noqa: PLC0415 (as a worker loads it)

        self._read = read

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Leave nothing behind, for there is nothing."""

    def read(self, documents: Iterable[Document]) -> Iterator[tuple[Document, object]]:
        """Yield each document with its reading, or with why there is none."""
        for document in documents:
            try:
                yield document, self._read(document)
            except SkipError as error:
                yield document, error


def ours(folder: str) -> None:
    """Run ``inspect`` whole, but read in this process."""
    from exposure.collect import workers  # noqa: PLC0415

    workers.Pool = Here  # type: ignore[attr-defined,misc] # taken by name by what is loaded next
    from exposure.cli import main  # noqa: PLC0415

    main(["inspect", "--mine", "--quiet", folder])


def located(count: int) -> tuple[Evidence, ...]:
    """Return places of two years: home, work and trips, in the middle of the Atlantic."""
    chance, start = random.Random(1), datetime(2024, 1, 1)  # noqa: DTZ001 (a camera's clock has no zone)
    found = []
    for number in range(count):
        when = start + timedelta(minutes=number * 1_000_000 // count)
        at_work = when.weekday() < 5 and 9 <= when.hour < 17
        away = number % 40 == 0
        latitude = 47.5 + at_work * 0.03 + away * chance.random() + chance.gauss(0, 1e-4)
        point = GeoPoint(latitude=latitude, longitude=-30.25 + away * chance.random())
        source = Source(
            type=SourceType.PHOTO, uri=f"photo:IMG_{number:06}.JPG", account=Account(platform="photos"),
            ownership=Ownership.LOCAL, audience=Audience.UNKNOWN,
        )  # fmt: skip
        found.append(
            Evidence(kind=Kind.GPS, value=point, source=source, locator=ExifTag("GPS GPSLatitude"),
                     found_by="exif", when=when, zone=0)
        )  # fmt: skip
    return tuple(found)


def nothing(count: str) -> None:
    located(int(count))


def infer(count: str) -> None:
    from exposure.infer import infer as facts_of  # noqa: PLC0415

    evidence = located(int(count))
    began = time.process_time()
    facts = facts_of(evidence, now=datetime(2026, 1, 1, tzinfo=UTC))
    print(time.process_time() - began, len(facts))


def render(count: str) -> None:
    from exposure.assess import RECIPES, assess  # noqa: PLC0415
    from exposure.infer import infer as facts_of  # noqa: PLC0415
    from exposure.model import Report, Settings  # noqa: PLC0415
    from exposure.remedy import plan  # noqa: PLC0415
    from exposure.render import private  # noqa: PLC0415

    evidence, now = located(int(count)), datetime(2026, 1, 1, tzinfo=UTC)
    facts = facts_of(evidence, now=now)
    scenarios = assess(facts)
    report = Report(
        made_at=now, stated_at=now, looked=(), skipped=(), evidence=evidence, facts=facts,
        scenarios=scenarios, plan=plan(facts, scenarios, recipes=RECIPES, now=now), settings=Settings(),
        walls=(), interrupted=False, demo=False, notes=(),
    )  # fmt: skip
    began = time.process_time()
    page = private(report)
    print(time.process_time() - began, len(page.encode()))


def plan(accounts: str) -> None:
    """Make the plans of 20 made-up people, and ask one of them a what-if again and again."""
    from exposure.assess import RECIPES, assess  # noqa: PLC0415
    from exposure.model.case import quarter_points  # noqa: PLC0415
    from exposure.remedy import plan as plan_of  # noqa: PLC0415
    from tests.cases import random_facts  # noqa: PLC0415
    from tests.people import NOW  # noqa: PLC0415

    spent, exact, fixes = [], 0, 0
    for seed in range(20):
        facts = random_facts(seed, accounts=int(accounts))
        scenarios = assess(facts)
        began = time.process_time()
        made = plan_of(facts, scenarios, recipes=RECIPES, now=NOW)
        spent.append(time.process_time() - began)
        exact += all(s.exact for s in (made.everything, made.quarter_hour, *made.by_question.values()))
        fixes = max(fixes, len(made.case.fixes))
    began = time.process_time()
    for number in range(200):
        quarter_points(made.case, {number % len(made.case.fixes)})
    print(max(spent), sum(spent) / 20, exact, fixes, (time.process_time() - began) * 5)


if __name__ == "__main__":
    {f.__name__: f for f in (floor, exifread, pillow, pyexiv2, ours, nothing, infer, render, plan)}[
        sys.argv[1]
    ](sys.argv[2])
