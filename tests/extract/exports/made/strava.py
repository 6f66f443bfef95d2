"""Strava: activities, profile, and tracks as GPX, packed GPX and packed TCX."""

import gzip
from collections.abc import Iterator
from datetime import timedelta

from tests.extract.exports.made.person import Post, posts, truth
from tests.extract.exports.made.tables import table

_COLUMNS = ("Activity ID", "Activity Date", "Activity Name", "Activity Type", "Activity Description",
            "Elapsed Time", "Distance", "Commute", "Filename", "Elapsed Time", "Distance")  # fmt: skip
TRACKS = 3


def date(post: Post) -> str:
    return f"{post.time:%b} {post.time.day}, {post.time.year}, {post.time:%I:%M:%S %p}"


def rows(count: int) -> Iterator[tuple[object, ...]]:
    for post in posts(count):
        yield (post.number, date(post), post.text, "Run", "", "60", "1.0", "false", "", "60.0", "1000.0")


def gpx(post: Post, step: float = 0.001) -> str:
    points = "".join(
        f'<trkpt lat="{45 + n * step:.6f}" lon="{7 + n * step:.6f}"><ele>1</ele>'
        f"<time>{post.time + timedelta(minutes=5 * n):%Y-%m-%dT%H:%M:%SZ}</time></trkpt>\n"
        for n in range(7)
    )
    return (
        '<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>x</name>'
        f"<trkseg>{points}</trkseg></trk></gpx>"
    )


def build(count: int) -> dict[str, Iterator[str] | str | bytes]:
    made = list(posts(TRACKS))
    return {
        "activities.csv": table(_COLUMNS, rows(count)),
        "profile.csv": table(
            (
                "Athlete ID",
                "Email Address",
                "First Name",
                "Last Name",
                "Sex",
                "Description",
                "City",
                "Country",
            ),
            [("77", "s@example.org", "Ana", "Example", "", "I run.", "Green Field", "XX")],
        ),
        "activities/1.gpx": gpx(made[0]),
        "activities/2.gpx.gz": gzip.compress(gpx(made[1]).encode()),
        "activities/#error#": "",
        "messages.csv": "NEVER",
    }


def expected(count: int) -> object:
    return truth(count, audience=lambda p: "unknown")
