from datetime import datetime

import pytest

from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.extract.photos.containers import isobmff
from exposure.extract.photos.containers import jpeg as jpeg_container
from exposure.extract.photos.contract import Container, Parser
from exposure.model import ExifTag, FileName, Kind, Outcome, TextSpan, XmpPath
from exposure.model.wire import reading_from_json, reading_to_json
from exposure.plugins import discover
from tests.photos import HERE, SOURCE, ExifFields, document, exif_block, heic, jpeg, segment, xmp


def packet(content: bytes) -> bytes:
    return segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + content)


def test_a_photo_without_metadata_gives_nothing_and_no_fault() -> None:
    reading = read(document(jpeg(), name="photo.jpg"))
    assert (reading.outcome, reading.evidence, reading.notes) == (Outcome.OK, (), ())


def test_a_format_that_is_not_known_is_an_error_and_not_an_empty_photo() -> None:
    with pytest.raises(ParseError, match="not known"):
        read(document(b"BM6" + b"\0" * 40, name="photo.bmp"))


def test_a_name_is_read_even_if_the_format_is_not_known() -> None:
    reading = read(document(b"BM6" + b"\0" * 40, name="IMG_20240131_142530.bmp"))
    assert reading.outcome is Outcome.PARTIAL
    assert {e.locator for e in reading.evidence} == {FileName()}


def test_what_could_be_read_of_a_damaged_photo_is_kept_and_said_to_be_partial() -> None:
    broken = packet(b"<x:xmpmeta><rdf:RDF>")
    reading = read(document(jpeg(ExifFields(make="Example"), segments=[broken])))
    assert reading.outcome is Outcome.PARTIAL
    assert [e.value for e in reading.evidence] == ["Example"]


def test_a_photo_that_ends_early_is_said_to_be_partial() -> None:
    whole = jpeg(ExifFields(make="Example", artist="x" * 300))
    reading = read(document(whole[:120], complete=False))
    assert reading.outcome is Outcome.PARTIAL
    assert reading.evidence[0].value == "Example"
    with pytest.raises(ParseError):
        read(document(heic(exif_block(ExifFields(make="Example")))[:-8], complete=False))


def test_a_value_that_stands_in_two_standards_is_told_once_by_the_first() -> None:
    both = packet(xmp("<dc:creator><rdf:Seq><rdf:li>ana  example</rdf:li></rdf:Seq></dc:creator>"))
    (one,) = read(document(jpeg(ExifFields(artist="Ana Example"), segments=[both]))).evidence
    assert (one.value, one.locator, one.found_by) == ("Ana Example", ExifTag("Image Artist"), "exif")


def test_a_place_that_stands_in_two_standards_is_told_once() -> None:
    near = packet(xmp("", attributes='exif:GPSLatitude="47,30.0001N" exif:GPSLongitude="30,15.0000W"'))
    found = read(document(jpeg(ExifFields(point=HERE), segments=[near]))).evidence
    assert [e.locator for e in found] == [ExifTag("GPS GPSLatitude")]


def test_a_time_in_the_name_does_not_hide_the_one_in_the_photo() -> None:
    content = jpeg(ExifFields(point=HERE, taken=datetime(2026, 5, 3, 21, 14, 9), zone=120))
    found = read(document(content, name="IMG_20260503_211409.jpg")).evidence
    assert [e.locator for e in found if e.kind is Kind.DATETIME] == [ExifTag("EXIF DateTimeOriginal")]
    assert [(e.when, e.zone) for e in found if e.kind is Kind.GPS] == [(datetime(2026, 5, 3, 21, 14, 9), 120)]


def test_places_that_contradict_each_other_are_both_told() -> None:
    far = packet(xmp("", attributes='exif:GPSLatitude="10,30N" exif:GPSLongitude="20,15E"'))
    found = read(document(jpeg(ExifFields(point=HERE), segments=[far]))).evidence
    assert [e.locator for e in found] == [ExifTag("GPS GPSLatitude"), XmpPath("exif:GPSLatitude")]


def test_a_place_takes_its_time_from_xmp_if_exif_has_none() -> None:
    time = packet(xmp("", attributes='exif:DateTimeOriginal="2026-05-03T21:14:09+02:00"'))
    found = read(document(jpeg(ExifFields(point=HERE), segments=[time]))).evidence
    (place,) = (e for e in found if e.kind is Kind.GPS)
    assert (place.when, place.zone) == (datetime(2026, 5, 3, 21, 14, 9), 120)


def test_an_address_within_words_is_found() -> None:
    found = read(document(jpeg(ExifFields(copyright="(c) Ana, ana@example.org")))).evidence
    (mail,) = (e for e in found if e.kind is Kind.EMAIL)
    assert mail.value == "ana@example.org"
    assert mail.locator == TextSpan(9, 24, ExifTag("Image Copyright"))


def test_a_reading_survives_the_way_from_the_worker() -> None:
    content = jpeg(ExifFields(point=HERE, taken=datetime(2026, 5, 3, 21, 14, 9), zone=120, make="Example"))
    reading = read(document(content, name="IMG_0421.JPG"))
    assert reading_from_json(reading_to_json(reading), SOURCE) == reading


def test_every_container_and_parser_is_found() -> None:
    containers = discover("exposure.extract.photos.containers", "CONTAINER", Container)
    parsers = discover("exposure.extract.photos", "PARSER", Parser)
    assert {c.name for c in containers} >= {"jpeg", "isobmff"}
    assert len({p.name for p in parsers}) == len(parsers) >= 6
    assert [c.name for c in containers if c.claims(jpeg()[:64])] == [jpeg_container.CONTAINER.name]
    assert [c.name for c in containers if c.claims(heic()[:64])] == [isobmff.CONTAINER.name]
