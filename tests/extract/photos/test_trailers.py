import random
import struct
import time
from dataclasses import replace

import pytest

from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.model import Document, Kind
from tests.extract.photos.test_hostile import mutant
from tests.photos import HERE, ExifFields, Ifd, document, exif_block, jpeg, thumbnail, tiff
from tests.photos_still import sets
from tests.photos_trailers import afcp, claim, flir, gopro, seft, with_pictures
from tests.photos_video import cr3, items, keys, loci, movie, mvhd, said

SAMSUNG = jpeg() + seft(
    [
        (0x0AA1, b"MCC_Data", b"262"),
        (0x0A01, b"Image_UTC_Data", b"1777850049000"),
        (0x0A30, b"MotionPhoto_Data", b"film" * 100),
        (0x0B40, b"SingleShot_DepthMap", b"map" * 20),
    ]
)
AFCP = jpeg() + afcp(b"Town", len(jpeg()))
MOTION = jpeg(ExifFields(make="Example")) + movie(mvhd(), keys({"make": "Phone"}), brand=b"mp42")


def told(content: bytes) -> set[tuple[Kind, object]]:
    return {(e.kind, e.value) for e in read(document(content)).evidence}


def test_samsung_s_trailer_tells_of_network_moment_film_and_depth() -> None:
    assert told(SAMSUNG) >= {(Kind.CELL, "262"), (Kind.DATETIME, "2026-05-03T23:14:09Z")}
    assert {k for k, _ in told(SAMSUNG)} == {Kind.CELL, Kind.DATETIME, Kind.MOTION_VIDEO, Kind.DEPTH}
    assert (Kind.MOTION_VIDEO, 400) in told(SAMSUNG)


def test_of_a_photo_that_is_not_whole_the_end_is_read() -> None:
    def cut(content: bytes) -> Document:
        begun = document(content[: len(jpeg()) - 20], complete=False)
        return replace(begun, tail=content[len(jpeg()) - 10 :], size=len(content))

    assert (Kind.CELL, "262") in {(e.kind, e.value) for e in read(cut(SAMSUNG)).evidence}
    assert (Kind.PLACE, "Town") in {(e.kind, e.value) for e in read(cut(AFCP)).evidence}


def test_afcp_holds_iptc() -> None:
    assert told(AFCP) == {(Kind.PLACE, "Town")}


def test_a_film_behind_a_photo_is_found_with_what_it_says() -> None:
    assert told(MOTION) >= {(Kind.MAKE, "Example"), (Kind.MAKE, "Phone")}
    assert (Kind.MOTION_VIDEO, len(MOTION) - len(jpeg(ExifFields(make="Example")))) in told(MOTION)


def test_of_a_long_film_behind_a_photo_the_end_is_read() -> None:
    there = keys({"com.apple.quicktime.location.ISO6709": "+10.5000+020.2500/"})
    whole = jpeg() + bytes(70_000) + movie(mvhd(), there, brand=b"mp42")
    cut = replace(document(jpeg()[:-20], complete=False), tail=whole[-60_000:], size=len(whole))
    assert Kind.GPS in {e.kind for e in read(cut).evidence}


def test_other_pictures_are_read_and_smaller_copies_counted() -> None:
    second = jpeg(ExifFields(point=HERE))
    found = told(with_pictures([(0x010001, thumbnail()), (0x020002, second)]))
    assert found == {(Kind.PREVIEW, len(thumbnail())), (Kind.GPS, HERE)}


def test_a_signed_record_names_its_author() -> None:
    assert told(jpeg(segments=[claim("Ana Example")])) == {(Kind.C2PA, "yes"), (Kind.ARTIST, "Ana Example")}


def test_flir_and_gopro_name_the_camera() -> None:
    assert told(jpeg(segments=[flir(b"12345678", 1_777_850_049, -120)])) == {
        (Kind.MODEL, "EX-IR1"),
        (Kind.SERIAL, "12345678"),
        (Kind.DATETIME, "2026-05-04T01:14:09"),
        (Kind.TZ, "+02:00"),
    }
    assert told(jpeg(segments=[gopro(b"C0000001")])) == {(Kind.SERIAL, "C0000001"), (Kind.ID, "17 18")}


def test_a_picture_that_ends_the_file_has_nothing_behind_it() -> None:
    assert told(jpeg()) == set()
    assert told(jpeg() + b"SEFT") == told(jpeg() + b"AXS!") == told(jpeg() + b"SEFH\0\0\0\0SEFT") == set()


SEEDS = [
    SAMSUNG,
    AFCP,
    MOTION,
    with_pictures([(0x010001, thumbnail()), (0x020002, jpeg(ExifFields(make="Example")))]),
    jpeg(segments=[claim("Ana Example"), flir(b"12345678", 1_777_850_049, -120), gopro(b"C0000001")]),
    movie(mvhd(), keys({"make": "Phone"}), said(b"\xa9xyz", b"+47.5-030.25/"), loci(47.5, -30.25)),
    movie(items({b"\xa9nam": b"Song"}), brand=b"M4A "),
    cr3({b"CMT1": tiff(Ifd({0x010F: "Canon"})), b"CMT2": exif_block(ExifFields(serial="EX-1"))}),
]


@pytest.mark.parametrize("seed", range(len(SEEDS)))
def test_safety_7_3_only_parse_error_comes_out_of_a_changed_file(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(500):
        content = mutant(SEEDS[seed], chance)
        start = time.process_time()
        try:
            read(document(content))
            read(replace(document(content[:60], complete=False), tail=content, size=len(content)))
        except ParseError:
            pass
        assert time.process_time() - start < 1


def fotostation(kind: int, body: bytes) -> bytes:
    return body + struct.pack(">HI", kind, len(body) + 10) + b"\xa1\xb2\xc3\xd4"


def test_fotostation_holds_iptc_and_smaller_pictures() -> None:
    small, town = thumbnail(), sets((90, b"Town"))
    content = jpeg() + fotostation(4, small * 2) + fotostation(3, small) + fotostation(1, town)
    assert told(content) == {
        (Kind.PREVIEW, 2 * len(small)),
        (Kind.THUMB, len(small)),
        (Kind.PLACE, "Town"),
    }
    cut = replace(document(jpeg()[:-20], complete=False), tail=content[len(jpeg()) + 50 :], size=len(content))
    assert (Kind.PREVIEW, 2 * len(small)) in {(e.kind, e.value) for e in read(cut).evidence}


def insta360(*records: tuple[int, bytes]) -> bytes:
    parts = b"".join(body + struct.pack("<HI", kind, len(body)) for kind, body in records)
    return parts + bytes(32) + struct.pack("<II", len(parts) + 72, 3) + b"8db42d694ccc418790edff439fe026bf"


CAMERA = b"\x0a\x08EX123456\x12\x09Example 3\x1a\x04v1.2\x22\x01x"


@pytest.mark.parametrize("before", [jpeg(), movie(mvhd(0))])
def test_an_insta360_names_its_camera_behind_photos_and_films(before: bytes) -> None:
    assert told(before + insta360((0x0300, bytes(40)), (0x0101, CAMERA), (0x0200, b"small"))) == {
        (Kind.SERIAL, "EX123456"),
        (Kind.MODEL, "Example 3"),
        (Kind.SOFTWARE, "v1.2"),
    }


def test_broken_records_of_an_insta360_end_the_walk() -> None:
    assert told(jpeg() + insta360((0x0101, b""))) == set()
    assert told(jpeg() + insta360((0x0101, CAMERA))[-100:]) == set()
