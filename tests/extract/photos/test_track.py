"""Places in the tracks of films, and that other bytes there say nothing."""

import os
import struct
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.collect.files import gather
from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.extract.photos.containers import insta, samples
from exposure.model import BoxPath, Document, Evidence, GeoPoint, Kind, OpenFile
from tests import photos_tracks as made
from tests.photos import HERE, box, document, jpeg

WAY = tuple((47.5 + 0.02 * n, -30.25) for n in range(5))
"""About two kilometres between two."""


def evidence(film: bytes) -> list[Evidence]:
    return list(read(replace(document(film), media_type="video/mp4")).evidence)


def places(film: bytes) -> list[tuple[float, float]]:
    found = (e.value for e in evidence(film))
    return [(round(p.latitude, 3), round(p.longitude, 3)) for p in found if isinstance(p, GeoPoint)]


@pytest.mark.parametrize(
    "film",
    [
        made.film(b"gpmd", [made.gopro(*here) for here in WAY]),
        made.film(b"gpmd", [made.newer_gopro(*here) for here in WAY]),
        made.film(b"camm", [made.camm(*here) for here in WAY], even=True),
        made.film(b"camm", [made.camm(*here, seconds=1.4e9) for here in WAY], wide=True),
        made.film(b"camm", [made.camm(*here) for here in WAY], together=2),
        made.film(b"djmd", [made.dji(*here) for here in WAY]),
        made.film(b"tx3g", [made.subtitle(f"F/3.5, GPS ({e:.4f}, {n:.4f}, 18), D 24m") for n, e in WAY]),
        made.film(b"text", [made.subtitle(f"[latitude: {n:.4f}] [longitude: {e:.4f}]") for n, e in WAY]),
        made.film(b"tx3g", [made.subtitle(f"GPS(W: {-e:.4f}, N: {n:.4f}, 71.76m)") for n, e in WAY]),
    ],
)
def test_each_form_of_track_says_where_the_film_went(film: bytes) -> None:
    assert places(film) == [(round(n, 3), e) for n, e in WAY]


@pytest.mark.parametrize(
    "film",
    [
        made.film(b"rtmd", [made.sony("N 47 30 0", "W 30 15 0")]),
        made.film(b"djmd", [made.dji(0.8290314, -0.5279621, units=0)]),
        made.film(b"text", [made.subtitle("$GPRMC,211409.00,A,4730.0000,N,03015.0000,W,0.0,,030526,,,A*00")]),
        made.film(b"text", [made.subtitle("$GNGGA,211409.00,4730.0000,N,03015.0000,W,1,08,1.0,9,M,,M,,*00")]),
        made.dashboard([made.novatek(4730.0, 3015.0)]),
    ],
)
def test_one_place_is_told_once_whatever_form_it_has(film: bytes) -> None:
    assert places(film) == [(HERE.latitude, HERE.longitude)]


@pytest.mark.parametrize(
    "film",
    [
        made.film(b"gpmd", [made.gopro(47.5, -30.25, lock=0)]),
        made.film(b"gpmd", [made.newer_gopro(47.5, -30.25, lock=0)]),
        made.film(b"gpmd", [made.gopro(0.0, 0.0)]),
        made.film(b"rtmd", [made.sony("N 47 30 0", "W 30 15 0", status=b"V")]),
        made.film(b"camm", [made.camm(95.0, 1.0)]),
        made.film(b"djmd", [made.dji(470.5, -30.25)]),
        made.film(
            b"text", [made.subtitle("$GPRMC,211409.00,V,4730.0000,N,03015.0000,W,0.0,0.0,030526,,,N*00")]
        ),
        made.film(b"text", [made.subtitle("GPS (no, signal, here)")]),
        made.film(b"text", [made.subtitle("$GNGGA,211409.00,4730.0000,N,03015.0000,W,0,00,,,M,,M,,*00")]),
        made.dashboard([made.novatek(4770.0, 3015.0)]),
        made.film(b"none", [made.camm(47.5, -30.25)]),
    ],
)
def test_a_receiver_without_a_fix_says_nothing(film: bytes) -> None:
    assert places(film) == []


def test_a_long_way_is_told_by_a_few_places_with_its_end() -> None:
    way = [(40 + 0.001 * n, -30.25) for n in range(2000)]
    found = places(made.film(b"camm", [made.camm(*here) for here in way], together=10))
    assert len(found) == 10
    assert (found[0], found[-1]) == ((40.0, -30.25), (41.999, -30.25))


def test_standing_still_is_one_place_or_two_at_most() -> None:
    still = [(47.5 + 1e-5 * n, -30.25) for n in range(30)]
    assert len(places(made.film(b"camm", [made.camm(*here) for here in still]))) <= 2


def test_a_place_has_the_clock_of_the_sun_where_the_track_tells_the_time() -> None:
    (one,) = evidence(made.film(b"gpmd", [made.gopro(47.5, -30.25)]))
    assert (one.when, one.zone) == (datetime(2026, 5, 3, 19, 14, 9), None)
    assert one.locator == BoxPath("moov/trak/gpmd/GPS")


@pytest.mark.parametrize(
    ("film", "serial"),
    [
        (made.film(b"rtmd", [made.sony("N 47 30 0", "W 30 15 0")]), "EX-7 1234567"),
        (made.film(b"djmd", [made.dji(47.5, -30.25)]), "EX0123456789"),
        (made.film(b"djmd", [made.dji(47.5, -30.25, model=b"other")]), None),
    ],
)
def test_a_track_says_the_number_of_the_camera(film: bytes, serial: str | None) -> None:
    assert [e.value for e in evidence(film) if e.kind is Kind.SERIAL] == [serial] * bool(serial)


def test_the_samples_of_a_film_that_is_not_whole_are_read_where_they_are(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    whole = made.film(b"camm", [made.camm(*here) for here in WAY])
    path.write_bytes(whole)
    start = whole.index(b"moov") - 4
    handed = document(whole[:20] + b"\0\0\0\x08free" + whole[start:], complete=False)
    opened = OpenFile(os.open(path, os.O_RDONLY))
    film = replace(handed, media_type="video/mp4", opened=opened, size=len(whole))
    assert len([e for e in read(film).evidence if e.kind is Kind.GPS]) == len(WAY)
    opened.close()
    assert samples.reader(replace(film, opened=None)) is None


def insta360(*places: bytes) -> bytes:
    """Return the end of a file of an Insta360 with these places."""
    body = b"".join(places)
    head = struct.pack("<HI", 0x700, len(body))
    return body + head + bytes(32) + struct.pack("<II", len(body) + 78, 3) + insta.MARK


def fix(latitude: float, longitude: float, *, letter: bytes = b"A", refs: bytes = b"NO") -> bytes:
    numbers = struct.pack("<d", latitude) + refs[:1] + struct.pack("<d", longitude) + refs[1:]
    return struct.pack("<IIH", 1_777_842_849, 0, 0) + letter + numbers + bytes(24)


def test_the_places_behind_a_film_of_an_insta360_are_found_wherever_its_records_are(tmp_path: Path) -> None:
    end = insta360(*(fix(n, -e) for n, e in WAY), fix(1.0, 1.0, letter=b"V"))
    whole = made.film(b"none", [b"samples"]) + end
    assert places(whole) == [(round(n, 3), e) for n, e in WAY]
    path = tmp_path / "film.mp4"
    path.write_bytes(whole)
    opened = OpenFile(os.open(path, os.O_RDONLY))
    film = document(made.film(b"none", [b"samples"]), complete=False)
    film = replace(film, media_type="video/mp4", opened=opened, size=len(whole))
    found = [e for e in read(film).evidence if e.kind is Kind.GPS]
    assert len(found) == len(WAY)
    assert found[0].when == datetime(2026, 5, 3, 19, 14, 9)
    photo = jpeg() + insta360(fix(47.5, 30.25, refs=b"NW"))
    assert {e.value for e in read(document(photo)).evidence} == {HERE}


def blackvue(log: str) -> bytes:
    """Return a film of a BlackVue, whose receiver's log stands in free space."""
    inside = box(b"cprt", b"Example") + box(b"gps ", log.encode())
    return box(b"ftyp", b"isom\0\0\0\0isom") + box(b"free", inside) + made.film(b"none", [b"samples"])[20:]


def test_the_log_of_a_receiver_in_free_space_is_read_here_and_there(tmp_path: Path) -> None:
    lines = [
        f"[1]$GPRMC,211409.00,A,{40 + n // 60:02}{n % 60:02}.0000,N,03015.0000,W,0.0,0.0,030526,,,A*00\r\n"
        for n in range(2000)
    ]
    whole = blackvue("".join(lines))
    found = places(whole)
    assert (len(found), found[0], found[-1]) == (10, (40.0, -30.25), (73.317, -30.25))
    path = tmp_path / "film.mp4"
    path.write_bytes(whole)
    [film] = gather(path, frozenset({"video/mp4"}))
    assert isinstance(film, Document)
    assert not film.complete
    assert len([e for e in read(film).evidence if e.kind is Kind.GPS]) == 10
    assert places(blackvue("$GPRMC,211409.00,V,,,,,,,030526,,,N*00")) == []


def test_many_places_of_an_insta360_are_looked_at_evenly() -> None:
    end = insta360(*(fix(40 + 0.01 * n, 30.25) for n in range(2000)))
    found = places(made.film(b"none", [b"samples"]) + end)
    assert (len(found), found[0], found[-1]) == (10, (40.0, -30.25), (59.99, -30.25))


def test_tables_that_lie_cost_nothing() -> None:
    """Counts of 2^32-1 are cut to what is there; places behind the end give nothing."""
    film = bytearray(made.film(b"camm", [made.camm(*here) for here in WAY]))
    for name in (b"stsz", b"stco", b"stsc"):
        at = film.index(name)
        film[at + 8 : at + 12] = b"\xff\xff\xff\xff"
        evidence(bytes(film))


FILMS = (
    made.film(b"gpmd", [made.gopro(*here) for here in WAY]),
    made.film(b"gpmd", [made.newer_gopro(*here) for here in WAY], together=5),
    made.film(b"camm", [made.camm(*here, seconds=1.4e9) for here in WAY], wide=True, even=True),
    made.film(b"djmd", [made.dji(*here) for here in WAY]),
    made.film(b"rtmd", [made.sony("N 47 30 0", "W 30 15 0")]),
    made.film(b"text", [made.subtitle("$GPRMC,211409.00,A,4730.0000,N,03015.0000,W,0.0,,030526,,,A*00")]),
    made.film(b"tx3g", [made.subtitle("GPS (-30.2500, 47.5000, 18) GPS(W: 30.25, N: 47.50, 1m)")]),
    made.dashboard([made.novatek(4730.0, 3015.0)]),
    made.film(b"none", [b"samples"]) + insta360(fix(47.5, 30.25)),
    blackvue("$GPRMC,211409.00,A,4730.0000,N,03015.0000,W,0.0,,030526,,,A*00"),
)


@given(st.sampled_from(FILMS), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=8))
def test_changed_bytes_raise_parse_errors_alone(film: bytes, changes: list[tuple[float, int]]) -> None:
    changed = bytearray(film)
    for part, byte in changes:
        changed[min(int(part * len(film)), len(film) - 1)] = byte
    try:
        evidence(bytes(changed))
    except ParseError:
        return
