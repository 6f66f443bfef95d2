"""Tracks of a made-up run, in every form."""

import json
import struct
from datetime import UTC, datetime, timedelta

START = datetime(2025, 6, 2, 5, tzinfo=UTC)
STEPS = [(45.0 + n / 1000, 7.0 + n / 1000, START + timedelta(minutes=3 * n)) for n in range(12)]


def stamp(time: datetime) -> str:
    return f"{time:%Y-%m-%dT%H:%M:%SZ}"


def gpx() -> bytes:
    points = "".join(
        f'<trkpt lat="{a:.6f}" lon="{o:.6f}"><ele>200</ele><time>{stamp(t)}</time></trkpt>'
        for a, o, t in STEPS
    )
    head = '<?xml version="1.0"?>\n<gpx version="1.1"><metadata><time>x</time></metadata>'
    place = '<wpt lat="46.5" lon="8.5"><name>x</name></wpt>'
    return f"{head}{place}<trk><trkseg>{points}</trkseg></trk></gpx>".encode()


def tcx() -> bytes:
    points = "".join(
        f"<Trackpoint><Time>{stamp(t)}</Time><Position><LatitudeDegrees>{a:.6f}</LatitudeDegrees>"
        f"<LongitudeDegrees>{o:.6f}</LongitudeDegrees></Position></Trackpoint>"
        for a, o, t in STEPS
    )
    return (
        f'<?xml version="1.0"?><TrainingCenterDatabase><Activities><Track>{points}</Track></Activities>'
        "</TrainingCenterDatabase>"
    ).encode()


def kml() -> bytes:
    whens = "".join(f"<when>{stamp(t)}</when>" for _, _, t in STEPS)
    coords = "".join(f"<gx:coord>{o:.6f} {a:.6f} 0</gx:coord>" for a, o, _ in STEPS)
    point = "<Placemark><name>x</name><Point><coordinates>8.5,46.5,0</coordinates></Point></Placemark>"
    track = f"<gx:Track>{whens}{coords}</gx:Track>"
    return f'<?xml version="1.0"?><kml><Document>{track}{point}</Document></kml>'.encode()


def geojson() -> bytes:
    line = {"type": "LineString", "coordinates": [[round(o, 6), round(a, 6)] for a, o, _ in STEPS]}
    times = {"coordTimes": [stamp(t) for _, _, t in STEPS]}
    point = {"type": "Point", "coordinates": [8.5, 46.5]}
    features = [
        {"type": "Feature", "properties": times, "geometry": line},
        {"type": "Feature", "properties": {"name": "x"}, "geometry": point},
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


def table() -> bytes:
    rows = "".join(f"{stamp(t)};{a:.6f};{o:.6f};x\n" for a, o, t in STEPS)
    return f"\ufefftime;latitude;longitude;note\n{rows};;;\n;46.5;8.5;x\n".encode()


def fit(order: str = "<") -> bytes:
    """Return a FIT file: one definition of ``record``, one with a developer field, their messages."""
    epoch = datetime(1989, 12, 31, tzinfo=UTC)
    fields = bytes([253, 4, 0x86, 0, 4, 0x85, 1, 4, 0x85, 2, 2, 0x84])
    big = order == ">"
    number = struct.pack(f"{order}H", 20)
    body = bytes([0x40, 0, int(big)]) + number + bytes([4]) + fields
    body += bytes([0x61, 0, int(big)]) + number + bytes([4]) + fields + bytes([1, 0, 3, 0])
    for index, (a, o, t) in enumerate(STEPS):
        raw = struct.pack(
            f"{order}IiiH",
            int((t - epoch).total_seconds()),
            round(a * 2**31 / 180),
            round(o * 2**31 / 180),
            9,
        )
        body += bytes([index % 2]) + raw + (b"dev" if index % 2 else b"")
    body += bytes([0]) + struct.pack(f"{order}IiiH", 0xFFFFFFFF, 0x7FFFFFFF, 0x7FFFFFFF, 0)
    return bytes([14, 0x20, 0, 0]) + struct.pack("<I", len(body)) + b".FIT" + bytes(2) + body + bytes(2)


ALL = {
    "application/gpx+xml": gpx(),
    "application/vnd.garmin.tcx+xml": tcx(),
    "application/vnd.google-earth.kml+xml": kml(),
    "application/geo+json": geojson(),
    "text/csv": table(),
    "application/vnd.garmin.fit": fit(),
}
