"""Where somebody lives, by ours and by others: ``python -m scripts.bench.places READER FILE``.

All get the same people. They are invented, with the truth; or, where ``../shared/places`` is there, real
check-ins with a home that stands out, which are for measuring only. scikit-learn and trackintel are
measured where they are installed (``pip install scikit-learn trackintel``); no part of us needs them.
"""

import csv
import importlib.util
import json
import math
import random
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from exposure.infer.places import METRES, Spot, clusters, metres
from exposure.infer.signs import guess_home, signs
from scripts.bench.measure import ROOT, python

PEOPLE = 60
NEAR = 50.0
"""Metres: a home so near to the true one is right."""
EPS, LEAST = 75.0, 3
"""For DBSCAN: metres, and points of a cluster."""
MANY = 20_000
"""Points of one person; with 100,000 DBSCAN took 57 CPU seconds and 21 GiB, ours 0.6 and 3 MiB."""
NIGHT = frozenset({22, 23, 0, 1, 2, 3, 4})


class Life(NamedTuple):
    """Somebody's points and where they live."""

    spots: list[Spot]
    home: tuple[float, float]


def invented(count: int, seed: int = 3, days: int = 120) -> Life:
    """Return a made-up person in the Atlantic: home, work, a club, a friend's flat, strangers' corners."""
    chance = random.Random(seed)
    home = 40 + chance.random(), -40 + chance.random()

    def at(north: float, east: float) -> tuple[float, float]:
        return home[0] + north / METRES, home[1] + east / METRES / math.cos(math.radians(home[0]))

    far = [at(chance.gauss(0, 4000), chance.gauss(0, 4000)) for _ in range(40)]
    work, club, friend = far[:3]
    spots = []
    for _ in range(count):
        when = datetime(2025, 1, 6) + timedelta(days=chance.randrange(days), minutes=chance.randrange(1440))  # noqa: DTZ001 (a camera's clock)
        working, evening = when.weekday() < 5 and 9 <= when.hour < 17, when.hour >= 18
        weights = (
            1 if working else 3,
            5 if working else 0.2,
            1.5 if evening else 0.3,
            1.2 if evening else 0.4,
            2,
        )
        place = chance.choices((home, work, club, friend, chance.choice(far[3:])), weights)[0]
        spread = 10 if chance.random() > 0.04 else chance.uniform(40, 200)
        north, east = chance.gauss(0, spread), chance.gauss(0, spread)
        spots.append(
            Spot(when, place[0] + north / METRES, place[1] + east / METRES / math.cos(math.radians(place[0])))
        )
    return Life(sorted(spots), home)


def checkins(folder: Path) -> list[Life]:
    """Return the real people whose home stands out, with the noise of a telephone."""
    found: dict[str, list[Spot]] = defaultdict(list)
    with (folder / "checkins.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            chance = random.Random(f"{row['user']}{row['time']}")
            north, east = chance.gauss(0, 10) / METRES, chance.gauss(0, 10) / METRES
            spot = Spot(
                datetime.fromisoformat(row["time"]), float(row["lat"]) + north, float(row["lon"]) + east
            )
            found[row["user"]].append(spot)
    with (folder / "checkins_truth.csv").open(encoding="utf-8") as file:
        return [
            Life(found[row["user"]], (float(row["home_lat"]), float(row["home_lon"])))
            for row in csv.DictReader(file)
            if row["home_grade"] == "A"
        ]


def ours(spots: Sequence[Spot]) -> tuple[float, float] | None:
    places = clusters(spots)
    guess = guess_home(signs(spots, places))
    return places[guess.index][:2] if guess else None


def dbscan(spots: Sequence[Spot]) -> tuple[float, float] | None:
    """The cluster with the most points at night."""
    import numpy as np  # noqa: PLC0415
    from sklearn.cluster import DBSCAN  # noqa: PLC0415

    points = np.radians([spot[1:] for spot in spots])
    found = DBSCAN(eps=EPS / 6_371_008.8, min_samples=LEAST, metric="haversine", algorithm="ball_tree")
    labels = found.fit_predict(points)
    nights = Counter(n for n, s in zip(labels, spots, strict=True) if n >= 0 and s.when.hour in NIGHT)
    if not nights:
        return None
    middle = np.degrees(np.median(points[labels == nights.most_common(1)[0][0]], axis=0))
    return float(middle[0]), float(middle[1])


def osna(spots: Sequence[Spot]) -> tuple[float, float] | None:
    """OSNA of trackintel: each point a stay of an hour, its own clustering, its own filter left out."""
    import geopandas  # noqa: PLC0415
    import pandas as pd  # noqa: PLC0415
    import trackintel  # noqa: PLC0415
    from trackintel.analysis.location_identification import location_identifier  # noqa: PLC0415

    begun = pd.to_datetime([s.when for s in spots]).tz_localize("UTC")
    frame = {"user_id": 0, "started_at": begun, "finished_at": begun + pd.Timedelta(hours=1)}
    where = geopandas.points_from_xy([s.longitude for s in spots], [s.latitude for s in spots])
    stays = trackintel.Staypoints(geopandas.GeoDataFrame(frame, geometry=where, crs="EPSG:4326"))
    stays, places = stays.generate_locations(epsilon=EPS, num_samples=LEAST, distance_metric="haversine")
    named = location_identifier(stays, method="OSNA", pre_filter=False)
    home = named.loc[named["purpose"] == "home", "location_id"]
    if home.empty:
        return None
    middle = places.loc[home.iloc[0]].center
    return middle.y, middle.x


READERS: dict[str, Callable[[Sequence[Spot]], tuple[float, float] | None]] = {
    "ours": ours,
    "dbscan": dbscan,
    "osna": osna,
}
NAMES = {"ours": "ours", "dbscan": "DBSCAN, most points at night", "osna": "trackintel, OSNA"}
NEEDS = {"ours": "exposure", "dbscan": "sklearn", "osna": "trackintel"}


def write(path: Path, lives: Sequence[Life]) -> None:
    rows = [
        [[[s.when.isoformat(), s.latitude, s.longitude] for s in life.spots], life.home] for life in lives
    ]
    path.write_text(json.dumps(rows), "ascii")


def read(path: Path) -> list[Life]:
    return [
        Life([Spot(datetime.fromisoformat(w), y, x) for w, y, x in spots], tuple(home))
        for spots, home in json.loads(path.read_text("ascii"))
    ]


def main(reader: str, path: str) -> None:
    """Print how many homes were right, of how many, the CPU seconds and the MiB above the input."""
    lives, home_of = read(Path(path)), READERS[reader]
    home_of(lives[0].spots[:50])  # what is imported at first use is not measured
    held, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    found = [home_of(life.spots) for life in lives]
    spent = time.process_time() - began
    right = sum(
        at is not None and metres(at, life.home) <= NEAR for at, life in zip(found, lives, strict=True)
    )
    peak = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - held) / 1024
    print(right, len(lives), spent, peak)


def beside(kept: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    """Yield the rows of the table, by each reader that is installed."""
    shared = ROOT.parent / "shared" / "places"
    crowd = {f"{PEOPLE} invented people": [invented(300, seed) for seed in range(PEOPLE)]}
    if (shared / "checkins_truth.csv").is_file():
        crowd["real check-ins"] = checkins(shared)
    crowd[f"one with {MANY} points"] = [invented(MANY, days=1000)]
    for who, lives in crowd.items():
        path = kept / f"lives{len(lives)}.json"
        write(path, lives)
        for reader in READERS:
            if importlib.util.find_spec(NEEDS[reader]):
                yield f"home of {who}: {NAMES[reader]}", lambda r=reader, p=path: _row(r, p, kept)


def _row(reader: str, path: Path, kept: Path) -> str:
    cost = python("scripts.bench.places", reader, str(path), folder=kept)
    right, of, seconds, peak = cost.output.split()[-4:]
    return f"{right:>3} of {of} within {NEAR:.0f} m  {float(seconds):.2f} CPU s  {float(peak):.0f} MiB"


if __name__ == "__main__":
    main(*sys.argv[1:])
