"""Tracks: the same run from every form, on the clock of its place; broken ones are told."""

import time
from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure import audit
from exposure.collect.files import sniff
from exposure.errors import ParseError
from exposure.extract.tracks import MEDIA_TYPES, read
from exposure.extract.tracks.clock import clock
from exposure.model import Account, Document, GeoPoint, Ownership, Source, SourceType
from exposure.sources.tools import Tools
from tests.extract.tracks import made

LOCAL = timedelta(hours=2)
"""Of summer at 45 north, 7 east, as any map of time zones has it."""
WAYPOINTS = frozenset(
    {"application/gpx+xml", "application/vnd.google-earth.kml+xml", "application/geo+json", "text/csv"}
)


def document(content: bytes, media_type: str) -> Document:
    source = Source(type=SourceType.TRACK, uri="track:run", account=Account(platform="tracks"))
    return Document(source=source, content=content, media_type=media_type, name="run")


@pytest.mark.parametrize("media_type", sorted(MEDIA_TYPES))
def test_a_run_is_the_same_in_every_form(media_type):
    found = read(document(made.ALL[media_type], media_type)).evidence
    run = [e for e in found if e.kind == "track"]
    kept = [made.STEPS[0], made.STEPS[4], made.STEPS[8], made.STEPS[11]]
    assert [(round(e.value.latitude, 5), round(e.value.longitude, 5)) for e in run] == [
        (round(a, 5), round(o, 5)) for a, o, _ in kept
    ]
    assert [e.when for e in run] == [t.replace(tzinfo=None) + LOCAL for _, _, t in kept]
    assert {e.zone for e in run} == {120}
    assert len({e.source.uri for e in run}) == 1
    places = [(e.value.latitude, e.value.longitude, e.when) for e in found if e.kind == "place_tag"]
    assert places == ([(46.5, 8.5, None)] if media_type in WAYPOINTS else [])


def test_both_byte_orders_of_fit_are_read():
    found = read(document(made.fit(">"), "application/vnd.garmin.fit")).evidence
    assert len(found) == 4
    assert round(found[0].value.latitude, 5) == 45.0


@pytest.mark.parametrize("media_type", sorted(MEDIA_TYPES))
def test_a_file_is_known_by_its_content(media_type):
    assert sniff(made.ALL[media_type]) == media_type


def test_two_runs_in_one_file_are_two_tracks():
    rows = [(45.0, 7.0, 0), (45.001, 7.0, 5), (45.0, 7.0, 300), (45.001, 7.0, 305)]
    text = "lat,lon,time\n" + "".join(
        f"{a},{o},{made.stamp(made.START + timedelta(minutes=m))}\n" for a, o, m in rows
    )
    found = read(document(text.encode(), "text/csv")).evidence
    assert [e.source.uri for e in found] == ["track:run#1", "track:run#1", "track:run#2", "track:run#2"]


@pytest.mark.parametrize(
    ("point", "utc", "local"),
    [
        ((45.07, 7.68), "2025-01-10T12:00", "2025-01-10T13:00"),
        ((45.07, 7.68), "2025-07-10T12:00", "2025-07-10T14:00"),
        ((40.71, -74.0), "2025-07-10T12:00", "2025-07-10T08:00"),
        ((0.0, -150.0), "2025-07-10T12:00", "2025-07-10T02:00"),
    ],
)
def test_time_is_on_the_clock_of_the_place(point, utc, local):
    when, _ = clock(datetime.fromisoformat(f"{utc}+00:00"), GeoPoint(latitude=point[0], longitude=point[1]))
    assert when == datetime.fromisoformat(local)


@pytest.mark.parametrize(
    ("media_type", "content"),
    [
        ("application/gpx+xml", b"<gpx></gpx>"),
        ("application/gpx+xml", b'<gpx><trkpt lat="91" lon="200"><time>x</time></trkpt></gpx>'),
        ("application/gpx+xml", b'<gpx><trkpt lat="0" lon="0"></trkpt></gpx>'),
        ("application/geo+json", b'{"type": "FeatureCollection", "features": ['),
        ("application/geo+json", b"[" * 5000),
        ("text/csv", b"lat,lon\nx,y\n"),
        ("application/vnd.garmin.fit", b"\x0e\x20\0\0\xff\xff\xff\xff.FIT\0\0\x40"),
        ("application/vnd.garmin.fit", b"short"),
        ("image/png", b"x"),
    ],
)
def test_what_holds_no_place_is_told(media_type, content):
    with pytest.raises(ParseError):
        read(document(content, media_type))


def test_safety_7_2_messages_without_a_length_end_soon():
    fields = bytes((0, 0, 0x85)) * 255
    body = b"\x40\0\0" + (20).to_bytes(2, "little") + b"\xff" + fields + bytes(3_000_000)
    head = b"\x0e\x20\0\0" + len(body).to_bytes(4, "little") + b".FIT\0\0"
    start = time.process_time()
    with pytest.raises(ParseError):
        read(document(head + body, "application/vnd.garmin.fit"))
    assert time.process_time() - start < 3


@settings(max_examples=200)
@given(data=st.data())
def test_changed_bytes_raise_one_error_or_none(data):
    media_type = data.draw(st.sampled_from(sorted(MEDIA_TYPES)))
    content = bytearray(made.ALL[media_type])
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with suppress(ParseError):
        assert read(document(bytes(content), media_type)).evidence


def test_hostile_xml_takes_no_time_and_no_entities():
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><gpx>' + b"<trkpt " * 200_000
    with pytest.raises(ParseError):
        read(document(bomb, "application/gpx+xml"))


def test_tracks_of_ones_own_make_a_way(tmp_path):
    folder = tmp_path / "runs"
    folder.mkdir()
    for day in range(4):
        text = made.gpx().decode()
        for number in range(12):
            text = text.replace(f"2025-06-02T05:{3 * number:02}", f"2025-06-0{3 + day}T05:{3 * number:02}")
        (folder / f"{day}.bin").write_text(text)
    report = audit([str(folder)], tools=Tools(home=tmp_path / "home", mine=True, jobs=1))
    assert {x.ownership for x in report.looked} == {Ownership.LOCAL}
    assert {x.account.platform for x in report.looked} == {"tracks"}
    assert "way" in {f.name for f in report.facts}
