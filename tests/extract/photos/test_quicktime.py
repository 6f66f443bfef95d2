import struct
from dataclasses import replace
from datetime import datetime

import pytest

from exposure.extract.photos import read
from exposure.extract.photos.quicktime import iso6709
from exposure.model import BoxPath, Evidence, GeoPoint, Kind
from tests.photos import HERE, ExifFields, Ifd, box, document, exif_block, heic, jpeg, thumbnail, tiff, xmp
from tests.photos_video import CREATED, XMP, cr3, items, keys, loci, movie, mvhd, said

APPLE = "com.apple.quicktime."
ANA = tiff(Ifd({0x013B: "Ana Example"}))


def evidence(content: bytes) -> tuple[Evidence, ...]:
    return read(document(content)).evidence


def told(content: bytes) -> set[tuple[Kind, object]]:
    return {(e.kind, e.value) for e in evidence(content)}


def test_a_phone_s_film_says_where_when_and_with_what_it_was_made() -> None:
    film = movie(
        mvhd(),
        keys(
            {
                APPLE + "location.ISO6709": "+47.5000-030.2500+012.000/",
                APPLE + "creationdate": "2026-05-03T21:14:09-0200",
                APPLE + "make": "Example",
                APPLE + "model": "Phone 1",
                APPLE + "software": "1.2",
                APPLE + "content.identifier": "0F-EXAMPLE",
                "com.example.unknown": "left out",
            }
        ),
    )
    assert told(film) == {
        (Kind.DATETIME, "2026-05-03T23:14:09"),
        (Kind.DATETIME, "2026-05-03T21:14:09"),
        (Kind.TZ, "-02:00"),
        (Kind.GPS, HERE),
        (Kind.MAKE, "Example"),
        (Kind.MODEL, "Phone 1"),
        (Kind.SOFTWARE, "1.2"),
        (Kind.ID, "0F-EXAMPLE"),
    }


def test_a_place_gets_the_time_that_the_film_writes_with_its_zone() -> None:
    times = {APPLE + "creationdate": "2026-05-03T20:00:00-0330", APPLE + "location.ISO6709": "+47.5-030.25/"}
    (place,) = (e for e in evidence(movie(mvhd(), keys(times))) if e.kind is Kind.GPS)
    assert (place.when, place.zone) == (datetime(2026, 5, 3, 20), -210)


def test_a_place_without_a_local_time_gets_the_sun_s_zone_and_no_zone_is_claimed() -> None:
    film = movie(mvhd(), box(b"udta", said(b"\xa9xyz", b"+47.5000-030.2500/")), last=True)
    (place,) = (e for e in evidence(film) if e.kind is Kind.GPS)
    assert (place.value, place.when, place.zone) == (HERE, datetime(2026, 5, 3, 21, 14, 9), None)
    assert place.locator == BoxPath("moov/udta/©xyz")
    assert not [e for e in evidence(film) if e.kind is Kind.TZ]


@pytest.mark.parametrize("wide", [False, True])
def test_the_header_s_time_is_read_in_both_widths(wide: bool) -> None:
    (one,) = evidence(movie(mvhd(wide=wide)))
    assert (one.kind, one.value, one.when) == (Kind.DATETIME, CREATED.isoformat(), None)


def test_a_time_that_was_never_set_is_none() -> None:
    assert told(movie(mvhd(0))) == set()
    assert told(movie(mvhd(1 << 60, wide=True))) == set()


def test_seconds_counted_from_1970_by_mistake_are_understood() -> None:
    assert told(movie(mvhd(1_700_000_000))) == {(Kind.DATETIME, "2023-11-14T22:13:20")}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("+47.5-030.25/", HERE),
        ("+47.5000-030.2500+123.4/", HERE),
        ("+4730-03015/", HERE),
        ("+4730.00-03015.00/", HERE),
        ("+473000-0301500/", HERE),
        ("+473000.0-0301500.0/", HERE),
        ("-00.0000+000.0000/", None),
        ("+99.5-030.25/", None),
        ("+47.5", None),
        ("", None),
    ],
)
def test_places_as_text_are_read_in_every_form(text: str, place: GeoPoint | None) -> None:
    assert iso6709(text) == place


def test_3gpp_places_have_a_name() -> None:
    assert told(movie(box(b"udta", loci(47.5, -30.25)), brand=b"3gp4")) == {
        (Kind.GPS, HERE),
        (Kind.PLACE, "Town"),
    }
    assert (Kind.GPS, GeoPoint(latitude=-7.5, longitude=8.25)) in told(movie(box(b"udta", loci(-7.5, 8.25))))


def test_3gpp_texts_are_read_as_utf_8_and_utf_16() -> None:
    texts = box(b"auth", bytes(4) + b"\x15\xc7Ana Example\0")
    texts += box(b"titl", bytes(4) + b"\x15\xc7" + "\ufeffÜber".encode("utf-16-be") + b"\0\0")
    assert told(movie(box(b"udta", texts))) == {(Kind.ARTIST, "Ana Example"), (Kind.TEXT, "Über")}


def test_old_texts_are_mac_roman_and_new_ones_utf_8() -> None:
    texts = (
        said(b"\xa9ART", b"\x8cna", 0)
        + said(b"\xa9cmt", "çédille".encode())
        + said(b"\xa9nam", "ñ".encode(), 0)
    )
    assert told(movie(box(b"udta", texts))) == {
        (Kind.ARTIST, "åna"),
        (Kind.TEXT, "çédille"),
        (Kind.TEXT, "ñ"),
    }


def test_a_song_says_who_bought_it() -> None:
    bought = items(
        {b"\xa9nam": b"Song", b"apID": b"ana@example.org", b"\xa9day": b"2006", b"covr": bytes(9000)}
    )
    assert told(movie(box(b"udta", bought), brand=b"M4A ")) == {
        (Kind.TEXT, "Song"),
        (Kind.EMAIL, "ana@example.org"),
        (Kind.DATETIME, "2006"),
    }


def test_texts_in_utf_16_are_read_and_numbers_left_out() -> None:
    assert told(movie(box(b"udta", items({b"\xa9nam": "Über".encode("utf-16-be")}, code=2)))) == {
        (Kind.TEXT, "Über")
    }
    assert told(movie(box(b"udta", items({b"\xa9nam": b"\0\0\0\1"}, code=21)))) == set()


def test_keys_are_found_in_iso_s_form_and_at_the_top_too() -> None:
    named = {APPLE + "author": "Ana Example"}
    assert told(movie(keys(named, full=True))) == {(Kind.ARTIST, "Ana Example")}
    assert told(box(b"ftyp", b"mp42\0\0\0\0") + keys(named, full=True)) == {(Kind.ARTIST, "Ana Example")}


def test_sony_s_xml_names_the_camera_and_the_place() -> None:
    xml = (
        b'<?xml version="1.0"?><NonRealTimeMeta xmlns="urn:example:2.00">'
        b'<CreationDate value="2026-05-03T21:14:09+09:00"/>'
        b'<Device manufacturer="Sony" modelName="EX-1" serialNo="0012345"/>'
        b'<Item name="LatitudeRef" value="N"/><Item name="Latitude" value="47:30:00.0"/>'
        b'<Item name="LongitudeRef" value="W"/><Item name="Longitude" value="30:15:00.0"/></NonRealTimeMeta>'
    )
    film = box(b"ftyp", b"XAVC\0\0\0\0") + box(
        b"meta", bytes(4) + box(b"hdlr", bytes(20)) + box(b"xml ", xml)
    )
    assert told(film) == {
        (Kind.MAKE, "Sony"),
        (Kind.MODEL, "EX-1"),
        (Kind.SERIAL, "0012345"),
        (Kind.DATETIME, "2026-05-03T21:14:09"),
        (Kind.TZ, "+09:00"),
        (Kind.GPS, HERE),
    }


def test_xmp_is_found_in_user_data_and_at_the_top() -> None:
    packet = xmp("<dc:creator><rdf:Seq><rdf:li>Ana Example</rdf:li></rdf:Seq></dc:creator>")
    assert told(movie(box(b"udta", box(b"XMP_", packet)))) == {(Kind.ARTIST, "Ana Example")}
    assert told(movie() + box(b"uuid", XMP + packet)) == {(Kind.ARTIST, "Ana Example")}


def test_a_moving_heic_says_when_it_was_made() -> None:
    assert (Kind.DATETIME, CREATED.isoformat()) in told(heic(brand=b"hevc") + box(b"moov", mvhd()))


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_parts_of_a_cr3_are_read_as_one_exif_block(order: str) -> None:
    note = tiff(Ifd({0x0096: "CG0000001"}), order=order)
    gps = exif_block(ExifFields(point=HERE), order=order)
    place = gps.index(b"\x88\x25" if order == ">" else b"\x25\x88") + 8
    gps = gps[:4] + gps[place : place + 4] + gps[8:]
    parts = {
        b"CMT1": tiff(Ifd({0x010F: "Canon", 0x0110: "Example", 0x013B: "Ana Example"}), order=order),
        b"CMT2": tiff(Ifd({0x9003: "2026:05:03 21:14:09", 0xA431: "EX-000001"}), order=order),
        b"CMT3": note,
        b"CMT4": gps,
    }
    found = evidence(cr3(parts))
    assert {(e.kind, e.value) for e in found} == {
        (Kind.MAKE, "Canon"),
        (Kind.MODEL, "Example"),
        (Kind.ARTIST, "Ana Example"),
        (Kind.DATETIME, "2026-05-03T21:14:09"),
        (Kind.DATETIME, CREATED.isoformat()),
        (Kind.SERIAL, "EX-000001"),
        (Kind.SERIAL, "CG0000001"),
        (Kind.GPS, HERE),
        (Kind.THUMB, len(thumbnail())),
        (Kind.PREVIEW, len(thumbnail())),
    }
    assert {e.when for e in found if e.kind is Kind.GPS} == {datetime(2026, 5, 3, 21, 14, 9)}


def test_a_cr3_with_nothing_but_its_main_block_is_read() -> None:
    assert (Kind.MAKE, "Canon") in told(cr3({b"CMT1": tiff(Ifd({0x010F: "Canon"})), b"CMT2": b"MM"}))


def test_of_a_film_that_is_not_whole_the_end_is_read() -> None:
    film = movie(mvhd(), keys({APPLE + "author": "Ana Example"}), media=200_000, last=True)
    begun = replace(document(film[:65_536], complete=False), tail=film[-65_536:], size=len(film))
    assert {e.value for e in read(begun).evidence} == {CREATED.isoformat(), "Ana Example"}
    within = replace(begun, tail=film[film.index(b"meta") - 4 :])
    assert {e.value for e in read(within).evidence} == {"Ana Example"}
    assert read(replace(begun, tail=b"moov" + b"\xff\xff\xff\xffmoov")).evidence == ()


def test_what_an_action_camera_writes_into_a_film_is_read() -> None:
    gpmf = b"CASNc\x01\x00\x08EX123456" + b"MUIDL\x04\x00\x02\0\0\0\x01\0\0\0\x02"
    found = read(document(movie(mvhd(0), box(b"udta", box(b"GPMF", gpmf))))).evidence
    assert [(e.kind, e.value) for e in found] == [(Kind.SERIAL, "EX123456"), (Kind.ID, "1 2")]


def test_a_small_picture_in_a_film_is_found() -> None:
    small = thumbnail()
    found = read(document(movie(mvhd(0), box(b"udta", box(b"thmb", bytes(8) + small))))).evidence
    assert [(e.kind, e.value) for e in found] == [(Kind.THUMB, len(small))]


@pytest.mark.parametrize("seconds", [0, 2_082_844_800])
def test_a_clock_that_was_never_set_is_no_time(seconds: int) -> None:
    assert read(document(movie(mvhd(seconds)))).evidence == ()


def nikon(tag: int, kind: int, body: bytes) -> bytes:
    """Return a tag of Nikon's user data."""
    return struct.pack(">IHH", tag, kind, len(body) // {2: 1, 5: 8}[kind]) + body


def test_what_canon_and_nikon_keep_in_user_data_is_read() -> None:
    small, numbers = thumbnail(), struct.Struct(">6I").pack
    tags = (
        nikon(0x1, 2, b"Example Make\0")
        + nikon(0x0110A431, 2, b"1234567\0")
        + nikon(0x01200001, 2, b"N\0")
        + nikon(0x01200002, 5, numbers(47, 1, 30, 1, 0, 1))
        + nikon(0x01200003, 2, b"W\0")
        + nikon(0x01200004, 5, numbers(30, 1, 15, 1, 0, 1))
    )
    inside = box(b"NCDT", box(b"NCTG", tags) + box(b"NCVW", small)) + box(b"CNTH", box(b"CNDA", jpeg(ANA)))
    assert told(movie(mvhd(0), box(b"udta", inside))) == {
        (Kind.MAKE, "Example Make"),
        (Kind.SERIAL, "1234567"),
        (Kind.GPS, HERE),
        (Kind.PREVIEW, len(small)),
        (Kind.THUMB, len(jpeg(ANA))),
        (Kind.ARTIST, "Ana Example"),
    }


def test_a_phone_s_zone_and_an_older_one_s_place_are_read() -> None:
    film = movie(
        mvhd(0), keys({"com.samsung.android.utc_offset": "-0330"}), box(b"udta", box(b"@mod", b"P 1"))
    )
    assert told(film) == {(Kind.TZ, "-03:30"), (Kind.MODEL, "P 1")}
    placed = movie(mvhd(0), box(b"udta", said(b"@xyz", b"+47.5000-030.2500/") + box(b"finm", b"MY.MOV")))
    assert told(placed) == {(Kind.GPS, HERE), (Kind.ORIG_FILENAME, "MY.MOV")}
