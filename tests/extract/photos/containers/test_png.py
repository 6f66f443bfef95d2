import zlib
from datetime import datetime

import pytest

from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.extract.photos.containers.png import MAX_INFLATED
from exposure.model import BoxPath, Evidence, Kind, Outcome
from tests.photos import ExifFields, document, exif_block, xmp
from tests.photos_still import png, resource, sets

EXIF = exif_block(ExifFields(make="Example"))
PACKET = xmp("<dc:title>words</dc:title>")


def evidence(content: bytes) -> tuple[Evidence, ...]:
    return read(document(content)).evidence


def told(content: bytes) -> list[tuple[str, object]]:
    return [(str(e.kind), e.value) for e in evidence(content)]


@pytest.mark.parametrize("mark", [b"", b"Exif\0\0"])
def test_exif_is_read(mark: bytes) -> None:
    assert told(png((b"eXIf", mark + EXIF))) == [("make", "Example")]


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (b"tEXt", b"Author\0Zo\xeb Example"),
        (b"zTXt", b"Author\0\0" + zlib.compress(b"Zo\xeb Example")),
        (b"iTXt", b"Author\0\0\0fr\0auteur\0" + "Zoë Example".encode()),
        (b"iTXt", b"Author\0\1\0\0\0" + zlib.compress("Zoë Example".encode())),
    ],
)
def test_each_text_chunk_is_read_in_its_code(kind: bytes, body: bytes) -> None:
    (one,) = evidence(png((kind, body)))
    assert (one.kind, one.value, one.locator) == (Kind.ARTIST, "Zoë Example", BoxPath("tEXt/Author"))


@pytest.mark.parametrize("packed", [False, True])
def test_xmp_is_read(packed: bool) -> None:
    text = b"\1\0\0\0" + zlib.compress(PACKET) if packed else b"\0\0\0\0" + PACKET
    assert told(png((b"iTXt", b"XML:com.adobe.xmp\0" + text))) == [("text", "words")]


def profile(name: str, body: bytes, title: str = "", end: str = "") -> bytes:
    lines = [body.hex()[i : i + 72] for i in range(0, 2 * len(body), 72)]
    return f"Raw profile type {name}\0\0".encode() + zlib.compress(
        f"\n{title or name}\n{len(body):8}\n{chr(10).join(lines)}\n{end}".encode()
    )


@pytest.mark.parametrize(
    ("name", "body", "found"),
    [
        ("exif", b"Exif\0\0" + EXIF, ("make", "Example")),
        ("APP1", b"Exif\0\0" + EXIF, ("make", "Example")),
        ("APP1", b"http://ns.adobe.com/xap/1.0/\0" + PACKET, ("text", "words")),
        ("xmp", PACKET, ("text", "words")),
        ("iptc", resource(0x0404, sets((90, b"Town"))), ("place", "Town")),
        ("iptc", sets((90, b"Town")), ("place", "Town")),
        ("8bim", resource(0x0404, sets((90, b"Town"))), ("place", "Town")),
    ],
)
def test_profiles_that_imagemagick_writes_are_read(name: str, body: bytes, found: tuple[str, str]) -> None:
    assert told(png((b"zTXt", profile(name, body)))) == [found]


def test_a_profile_with_a_title_of_two_words_is_read() -> None:
    content = png((b"zTXt", profile("iptc", sets((90, b"Town")), "IPTC profile")))
    assert told(content) == [("place", "Town")]


def test_what_stands_behind_a_profile_s_digits_is_no_hindrance() -> None:
    assert told(png((b"zTXt", profile("xmp", PACKET, end="\0")))) == [("text", "words")]


def test_the_time_of_the_last_change_is_read() -> None:
    (one,) = evidence(png((b"tIME", b"\x07\xea\x05\x03\x15\x0e\x09")))
    assert (one.value, one.when) == ("2026-05-03T21:14:09", datetime(2026, 5, 3, 21, 14, 9))


def test_a_signed_statement_is_found() -> None:
    assert told(png((b"caBX", b"jumb"))) == [("c2pa", "yes")]


def test_a_file_that_ends_early_gives_what_is_there() -> None:
    whole = png((b"tEXt", b"Author\0Ana Example"), end=False)
    reading = read(document(whole))
    assert reading.outcome is Outcome.PARTIAL
    assert [e.value for e in reading.evidence] == ["Ana Example"]


def test_a_broken_text_is_left_out() -> None:
    assert told(png((b"zTXt", b"Author\0\0broken"), (b"tEXt", b"Title\0words"))) == [("text", "words")]
    with pytest.raises(ParseError):
        read(document(png((b"zTXt", b"Author\0\0broken"))[:40]))


def test_safety_7_1_a_text_is_unpacked_to_a_limit() -> None:
    bomb = zlib.compress(b"x" * (4 * MAX_INFLATED))
    (one,) = evidence(png((b"zTXt", b"Title\0\0" + bomb)))
    assert len(str(one.value)) < MAX_INFLATED


def test_many_texts_are_one_block() -> None:
    many = [(b"tEXt", b"date:create%d\0x" % i) for i in range(400)]
    reading = read(document(png((b"tEXt", b"Title\0words"), *many)))
    assert (reading.outcome, [e.value for e in reading.evidence]) == (Outcome.OK, ["words"])
