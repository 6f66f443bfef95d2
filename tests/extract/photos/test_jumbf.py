import json

import pytest

from exposure.extract.photos import jumbf, read
from exposure.extract.photos.contract import Block, BlockKind
from exposure.model import GeoPoint, Kind
from tests.documents import pdf, stream
from tests.photos import box, document
from tests.photos_still import png, webp


def record(*assertions: object) -> bytes:
    """Return a record with assertions in JSON."""
    told = b"".join(
        box(
            b"jumb",
            box(b"jumd", b"json" + b"\0" * 12 + b"\3c2pa.metadata\0") + box(b"json", json.dumps(a).encode()),
        )
        for a in assertions
    )
    return box(b"jumb", box(b"jumd", b"c2pa" + b"\0" * 12 + b"\3c2pa\0") + told)


TOLD = {
    "@context": {"exif": "http://ns.adobe.com/exif/1.0/"},
    "exif:GPSLatitude": "47,30N",
    "exif:GPSLongitude": "30,15W",
    "dc:creator": ["Ana Example"],
    "Iptc4xmpExt:PersonInImage": ["Bo Example"],
    "exif:Model": 7,
}
FOUND = {
    (Kind.C2PA, "yes"),
    (Kind.GPS, GeoPoint(latitude=47.5, longitude=-30.25)),
    (Kind.ARTIST, "Ana Example"),
    (Kind.PERSON, "Bo Example"),
}


def test_place_and_people_in_an_assertion_are_told() -> None:
    details = list(jumbf.parse(Block(BlockKind.JUMBF, record(TOLD), "caBX")))
    assert {(d.kind, d.value) for d in details} == FOUND


def test_an_author_is_told_and_other_json_is_silence() -> None:
    author = {"@type": "CreativeWork", "author": [{"name": "Ana Example"}, "Bo Example", 3]}
    details = jumbf.parse(Block(BlockKind.JUMBF, record(author, [1], "x"), "caBX"))
    assert [d.value for d in details] == ["yes", "Ana Example", "Bo Example"]


def test_every_container_gives_the_record() -> None:
    for content in (
        png((b"caBX", record(TOLD))),
        webp((b"C2PA", record(TOLD))),
        pdf([(1, stream(b"/Type /EmbeddedFile /Subtype /application#2Fc2pa", record(TOLD), packed=True))]),
    ):
        assert {(e.kind, e.value) for e in read(document(content)).evidence} == FOUND


def test_accounts_that_a_service_has_confirmed_are_told() -> None:
    confirmed = [
        {"type": "cawg.social_media", "username": "ana.example", "uri": "https://social.example/ana.example"},
        {"type": "cawg.document_verification", "name": "Ana Example", "provider": {"name": "left out"}},
        "no identity",
        {"name": 7},
    ]
    signed = b"\xa1\x58\x40" + json.dumps({"credentialSubject": {"verifiedIdentities": confirmed}}).encode()
    content = record({"a": 1}) + box(b"cbor", signed + b"\x58\x40" + bytes(64))
    details = list(jumbf.parse(Block(BlockKind.JUMBF, content, "caBX")))
    assert [(d.kind, d.value) for d in details[1:]] == [
        (Kind.ARTIST, "ana.example"),
        (Kind.URL, "https://social.example/ana.example"),
        (Kind.ARTIST, "Ana Example"),
    ]


@pytest.mark.parametrize("text", [b"", b"[", b"7", b'{"name": "Ana"}', b"[" * 5000, b'[{"name"'])
def test_identities_that_are_no_list_are_silence(text: bytes) -> None:
    content = record({"a": 1}) + b'"verifiedIdentities":' + text
    assert [d.value for d in jumbf.parse(Block(BlockKind.JUMBF, content, "caBX"))] == ["yes"]
