import io
from datetime import datetime

import exifread
import pytest
from exifread.utils import Ratio

from exposure.extract.photos import header, read
from exposure.model import Evidence, ExifTag, GeoPoint, Kind, Level, Ownership
from tests.photos import HERE, SOURCE, ExifFields, Ifd, Raw, document, exif_block, heic, jpeg, thumbnail, tiff

FIELDS = ExifFields(
    taken=datetime(2026, 5, 3, 21, 14, 9, 450_000),
    zone=150,
    point=HERE,
    altitude=-3.25,
    direction=91.5,
    make="Example",
    model="Phone 3",
    serial="EX-12345",
    lens="Example 4 mm",
    lens_serial="L-77",
    owner="Ana Example",
    artist="Ana Example, photographer",
    copyright="(c) Ana Example",
    software="Example OS 3",
    host="Example Phone",
    description="Evening",
    unique_id="0123456789abcdef0123456789abcdef",
    thumbnail=thumbnail(),
)
EXPECTED = {
    Kind.DATETIME: ("2026-05-03T21:14:09", "EXIF DateTimeOriginal"),
    Kind.TZ: ("+02:30", "EXIF OffsetTimeOriginal"),
    Kind.GPS_ALT: (-3.25, "GPS GPSAltitude"),
    Kind.GPS_DIR: (91.5, "GPS GPSImgDirection"),
    Kind.GPS_TIME: ("2026-05-03T18:44:09Z", "GPS GPSTimeStamp"),
    Kind.MAKE: ("Example", "Image Make"),
    Kind.MODEL: ("Phone 3", "Image Model"),
    Kind.LENS: ("Example 4 mm", "EXIF LensModel"),
    Kind.OWNER: ("Ana Example", "EXIF CameraOwnerName"),
    Kind.ARTIST: ("Ana Example, photographer", "Image Artist"),
    Kind.COPYRIGHT: ("(c) Ana Example", "Image Copyright"),
    Kind.SOFTWARE: ("Example OS 3", "Image Software"),
    Kind.HOST: ("Example Phone", "Image HostComputer"),
    Kind.TEXT: ("Evening", "Image ImageDescription"),
    Kind.ID: ("0123456789abcdef0123456789abcdef", "EXIF ImageUniqueID"),
    Kind.THUMB: (len(thumbnail()), "Thumbnail JPEGInterchangeFormat"),
}


def evidence(content: bytes, **more: object) -> tuple[Evidence, ...]:
    return read(document(content, **more)).evidence


def only(found: tuple[Evidence, ...], kind: Kind) -> Evidence:
    (one,) = (e for e in found if e.kind is kind)
    return one


def gps(latitude: object, longitude: object, **more: object) -> bytes:
    entries = {1: "N", 2: latitude, 3: "E", 4: longitude, **more}
    return tiff(Ifd({0x8825: Ifd({k: v for k, v in entries.items() if v is not None})}))


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("wrap", [jpeg, heic])
def test_every_field_is_found_where_it_stands(order: str, wrap: object) -> None:
    found = evidence(wrap(exif_block(FIELDS, order=order)))
    for kind, (value, tag) in EXPECTED.items():
        one = only(found, kind)
        assert (one.value, one.locator) == (value, ExifTag(tag))
    assert {e.value for e in found if e.kind is Kind.SERIAL} == {"EX-12345", "L-77"}
    assert {e.kind for e in found} == {*EXPECTED, Kind.GPS, Kind.SERIAL}
    assert {e.found_by for e in found} == {"exif"}


def test_a_place_carries_the_time_it_was_taken_with_its_fraction_and_zone() -> None:
    place = only(evidence(jpeg(FIELDS)), Kind.GPS)
    assert isinstance(place.value, GeoPoint)
    assert place.value.latitude == pytest.approx(HERE.latitude, abs=1e-7)
    assert place.value.longitude == pytest.approx(HERE.longitude, abs=1e-7)
    assert (place.when, place.zone) == (datetime(2026, 5, 3, 21, 14, 9, 450_000), 150)
    assert place.level is Level.STRONG


def test_ownership_account_and_audience_come_from_the_source() -> None:
    for one in evidence(jpeg(FIELDS)):
        assert one.source is SOURCE
        assert one.source.ownership is Ownership.LOCAL
        assert one.audience is SOURCE.audience


def test_a_time_changed_by_an_editor_does_not_become_the_time_of_the_place() -> None:
    inner = {0x9003: "2020:02:02 10:00:00", 0x9010: "+09:00"}
    place = {1: "N", 2: ((47, 1), (30, 1), (0, 1)), 3: "W", 4: ((30, 1), (15, 1), (0, 1))}
    block = tiff(Ifd({0x0132: "2026:01:01 00:00:00", 0x8769: Ifd(inner), 0x8825: Ifd(place)}))
    found = evidence(jpeg(block))
    where = only(found, Kind.GPS)
    assert (where.when, where.zone) == (datetime(2020, 2, 2, 10), None)
    assert [e.value for e in found if e.kind is Kind.DATETIME] == [
        "2020-02-02T10:00:00",
        "2026-01-01T00:00:00",
    ]


@pytest.mark.parametrize(
    "text", ["0000:00:00 00:00:00", "    :  :     :  :  ", "2026:02:30 10:00:00", "", "soon"]
)
def test_a_clock_that_was_never_set_gives_no_time(text: str) -> None:
    assert evidence(jpeg(tiff(Ifd({0x0132: text or " ", 0x8769: Ifd({0x9003: text or " "})})))) == ()


ZERO = ((0, 0), (0, 0), (0, 0))
FINE = ((10, 1), (30, 1), (0, 1))


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [
        (ZERO, FINE),
        (FINE, ZERO),
        (ZERO, ZERO),
        (((0, 1), (0, 1), (0, 1)), ((0, 1), (0, 1), (0, 1))),
        (((91, 1), (0, 1), (0, 1)), FINE),
        (FINE, ((181, 1), (0, 1), (0, 1))),
        (((4294967295, 1), (0, 1), (0, 1)), FINE),
        (((10, 1), (30, 0), (0, 1)), FINE),
        (None, FINE),
        (FINE, None),
        ("10.5", "10.5"),
    ],
)
def test_safety_7_4_a_place_that_is_none_is_dropped(latitude: object, longitude: object) -> None:
    assert evidence(jpeg(gps(latitude, longitude))) == ()


def test_a_place_in_two_numbers_is_understood() -> None:
    place = only(evidence(jpeg(gps(((10, 1), (3030, 100)), ((20, 1), (0, 1))))), Kind.GPS)
    assert place.point is not None
    assert place.point.latitude == pytest.approx(10.505)


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [
        ("10,30,0.0", "20 15 0"),
        ("10/1 30/1 0/1", "20/1,15/1,0/1"),
        ("10,00000,30,00000,00,00000", "20,00000,15,00000,00,00000"),
    ],
)
def test_a_place_written_as_text_is_understood(latitude: str, longitude: str) -> None:
    place = only(evidence(jpeg(gps(latitude, longitude))), Kind.GPS)
    assert place.point
    assert (place.point.latitude, place.point.longitude) == (10.5, 20.25)


def test_a_place_written_as_other_text_is_silence() -> None:
    assert evidence(jpeg(gps("somewhere", "1/0,1/0,1/0"))) == ()


def test_a_place_without_its_hemisphere_is_only_likely() -> None:
    block = tiff(Ifd({0x8825: Ifd({2: FINE, 4: FINE})}))
    assert only(evidence(jpeg(block)), Kind.GPS).level is Level.LIKELY


def test_filler_is_silence() -> None:
    fields = ExifFields(
        make="?", model="   ", serial="0000000", owner="unknown", description="...", artist="-"
    )
    assert evidence(jpeg(fields)) == ()


def test_text_of_older_cameras_is_read_as_cp1252() -> None:
    raw = "Zoë Beispiel".encode("cp1252") + b"\0"
    assert (
        only(evidence(jpeg(tiff(Ifd({0x013B: Raw(2, len(raw), raw)})))), Kind.ARTIST).value == "Zoë Beispiel"
    )


def test_the_editor_s_copyright_behind_the_photographer_s_is_read() -> None:
    raw = b"Ana Example\0Bo Example\0"
    found = only(evidence(jpeg(tiff(Ifd({0x8298: Raw(2, len(raw), raw)})))), Kind.COPYRIGHT)
    assert found.value == "Ana Example; Bo Example"


def test_a_user_comment_under_the_type_of_texts_is_read() -> None:
    raw = b"ASCII\0\0\0at home\0"
    assert only(evidence(jpeg(tiff(Ifd({0x9286: Raw(2, len(raw), raw)})))), Kind.TEXT).value == "at home"


def test_a_user_comment_of_filler_is_silence() -> None:
    assert evidence(jpeg(tiff(Ifd({0x9286: Raw(7, 20, b"\xff" * 20)})))) == ()


@pytest.mark.parametrize(
    "raw",
    [
        "at home".encode("utf-16-le"),
        b"ASCII\0\0\0at home",
        b"UNICODE\0" + "at home".encode("utf-16-le"),
        b"UNICODE\0" + "at home".encode("utf-16-be"),
        b"UNICODE\0\xfe\xff" + "at home".encode("utf-16-be"),
        b"JIS\0\0\0\0\0at home",
        b"\0\0\0\0\0\0\0\0at home",
    ],
)
def test_a_user_comment_is_read_in_each_of_its_codes(raw: bytes) -> None:
    block = tiff(Ifd({0x8769: Ifd({0x9286: Raw(7, len(raw), raw)})}))
    assert only(evidence(jpeg(block)), Kind.TEXT).value == "at home"


def test_windows_tags_are_read_as_utf_16() -> None:
    raw = "sea;sun\0".encode("utf-16-le")
    found = evidence(jpeg(tiff(Ifd({0x9C9E: Raw(1, len(raw), raw)}))))
    assert [e.value for e in found if e.kind is Kind.KEYWORD] == ["sea", "sun"]


def test_a_serial_number_written_as_a_number_is_read() -> None:
    assert only(evidence(jpeg(tiff(Ifd({0xFDE9: 3050595})))), Kind.SERIAL).value == "3050595"


def test_a_thumbnail_that_is_no_picture_is_not_one() -> None:
    block = tiff(Ifd({0x010F: "Example"}, Ifd({0x0201: b"\xff\xd8" + b"\0" * 20, 0x0202: 22})))
    assert [e.kind for e in evidence(jpeg(block))] == [Kind.MAKE]


def test_plain_exifread_gives_the_same_where_its_private_names_are_gone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bounded = evidence(jpeg(FIELDS))
    assert header.BOUNDED
    monkeypatch.setattr(header, "BOUNDED", False)
    assert evidence(jpeg(FIELDS)) == bounded


RAWS = {
    1: (b"\7", b"\1\2\3\4\5"),
    3: (b"\1\2", b"\1\2\3\4\5\6"),
    4: (b"\1\2\3\4", b"\1\2\3\4\5\6\7\0"),
    5: (b"\1\0\0\0\2\0\0\0", b"\1\0\0\0\2\0\0\0" * 3),
    6: (b"\xfe", b"\xfe\1\2\3\4"),
    7: (b"\7", b"ASCII\0\0\0words"),
    8: (b"\xfe\xff", b"\xfe\xff\1\2\3\4"),
    9: (b"\xfe\xff\xff\xff",),
    10: (b"\xff\xff\xff\xff\2\0\0\0",),
}
SIZES = (0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("kind", RAWS)
def test_the_bounded_reader_gives_the_values_of_the_plain_one(order: str, kind: int) -> None:
    """In every wanted tag, for each type of field, one item and some."""
    for raw in RAWS[kind]:
        field = Raw(kind, len(raw) // SIZES[kind], raw)
        main = sorted(header._MAIN - {0x8769, 0x8825, 0x927C, 0xC634})
        gps = Ifd(dict.fromkeys(sorted(header._WANTED["GPS"]), field))
        inner = Ifd(dict.fromkeys([tag for tag in main if tag != 0x9286], field))
        block = tiff(Ifd({**dict.fromkeys(main, field), 0x8769: inner, 0x8825: gps}), order=order)
        plain = exifread.process_file(io.BytesIO(block), details=False, extract_thumbnail=False)
        bounded, whole = header.tags(block)
        assert whole
        assert len(bounded) > 100
        # its ``details=False`` leaves out the comment, which has a test of its own
        assert {name: _values(bounded[name]) for name in bounded if "UserComment" not in name} == {
            name: _values(plain[name].values) for name in bounded if "UserComment" not in name
        }


def _values(values: object) -> list[object]:
    """Return values in one form: ratios as numbers, bytes and tuples as lists."""
    every = [values] if isinstance(values, str) else list(values)  # type: ignore[call-overload]
    return [float(v) if isinstance(v, Ratio) else v for v in every]
