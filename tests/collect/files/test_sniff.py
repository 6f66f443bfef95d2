"""Every kind is known by its content."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.collect.files import sniff
from exposure.collect.files.unread import unread
from tests.collect.files.made import ARCHIVED, PAGE, brands, heic, jpeg, posts

KINDS = [
    ("image/jpeg", jpeg()),
    ("image/heic", heic()),
    ("image/heic", brands(b"mif1", b"mif1", b"heic", b"hevc")),
    ("image/heic", brands(b"heix", b"mif1")),
    ("image/heic", brands(b"msf1", b"hevc")),
    ("image/heic", brands(b"MiHB", b"mif1")),
    ("image/avif", brands(b"avif", b"mif1")),
    ("image/avif", brands(b"mif1", b"avif", b"miaf")),
    ("image/png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
    ("image/webp", b"RIFF\x10\0\0\0WEBPVP8 "),
    ("image/gif", b"GIF89a\1\0\1\0"),
    ("image/tiff", b"II*\0\x08\0\0\0"),
    ("image/tiff", b"MM\0*\0\0\0\x08"),
    ("image/x-raw", brands(b"crx ", b"isom")),
    ("image/x-raw", b"FUJIFILMCCD-RAW 0201"),
    ("image/vnd.adobe.photoshop", b"8BPS\0\1"),
    ("image/jxl", b"\xff\x0a\xfa\x1f"),
    ("image/jxl", b"\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x14ftypjxl "),
    ("video/mp4", brands(b"isom", b"mp42")),
    ("video/quicktime", brands(b"qt  ")),
    ("video/quicktime", b"\0\0\0\x08wide\0\0\0\0mdat"),
    ("audio/mp4", brands(b"M4A ", b"isom")),
    ("application/pdf", b"%PDF-1.7\n"),
    ("application/zip", b"PK\x03\x04\x14\0"),
    ("application/gzip", b"\x1f\x8b\x08\0"),
    ("multipart/related", ARCHIVED),
    ("multipart/related", b"MIME-Version: 1.0\nContent-Type:\n multipart/related; boundary=x\n\n"),
    ("text/html", PAGE),
    ("text/html", b"\xef\xbb\xbf" + PAGE),
    ("text/html", b"\r\n\t " + PAGE),
    ("text/html", b"<!-- saved from url=(0023)https://example.org/ -->\n" + PAGE),
    ("text/html", b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">'),
    ("text/html", b"<HTML lang=en>"),
    ("text/html", PAGE.decode().encode("utf-16")),
    ("text/html", b"<!-- a comment longer than what was read"),
    ("application/x-posts", posts("hello")),
    ("application/x-posts", b'\xef\xbb\xbf\n{"text": ""}'),
    ("application/json", b'{"title": "hello"}'),
    ("application/json", b'{\n  "text": "one object over several lines"\n}'),
    ("application/json", b'[{"text": "an array"}]'),
    ("application/json", b'{"text": ["no text"]}\n'),
    ("application/json", b'{"text": "cut ' + b"x" * 1000),
    ("application/gpx+xml", b'<?xml version="1.0"?>\n<gpx version="1.1">'),
    ("application/vnd.google-earth.kml+xml", b'<kml xmlns="http://www.opengis.net/kml/2.2">'),
    ("image/svg+xml", b'<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ("application/xml", b'<?xml version="1.0"?><note/>'),
    ("application/rdf+xml", b'<?xml version="1.0"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/>'),
    ("application/rdf+xml", b'<?xpacket begin="" id="W5M0"?>\n<x:xapmeta xmlns:x="adobe:ns:meta/"/>'),
    ("image/x-raw", b"II\x1a\0\0\0HEAPCCDR\2\0\1\0"),
    ("image/x-raw", b"~\x10\4\xfe0MIE\0\0\0\0"),
    (None, b"Some words that anybody could have written."),
    (None, b"<3 is a heart and no page"),
    (None, b"{ is a brace and no object"),
    (None, b"To: ana@example.org\nContent-Type: multipart/mixed; boundary=x\n\nA letter"),
    (None, b"\x7fELF\2\1\1\0"),
    (None, b"{" * 60_000 + b"\0"),
    (None, b"RIFF\x10\0\0\0WAVEfmt "),
    (None, b""),
]


@pytest.mark.parametrize(("media_type", "head"), KINDS, ids=[f"{i} {k}" for i, (k, _) in enumerate(KINDS)])
def test_a_file_is_what_its_content_says(media_type: str | None, head: bytes) -> None:
    assert sniff(head) == media_type


def test_nesting_without_end_is_no_posts_file() -> None:
    assert sniff(b"[" * 60_000) in {None, "application/json"}
    assert sniff(b'{"a":' * 12_000) in {None, "application/json"}


@given(st.binary(max_size=300))
def test_any_bytes_have_a_type_or_none(head: bytes) -> None:
    found = sniff(head)
    assert found is None or "/" in found


@given(st.text(alphabet='<!->?hHtmMlL {}[]":\n', max_size=80))
def test_any_text_has_a_type_or_none(text: str) -> None:
    found = sniff(text.encode())
    assert found is None or "/" in found


@pytest.mark.parametrize("media_type", sorted({k for k, _ in KINDS if k} | {"", "no/such"}))
def test_what_is_not_read_is_said_in_whole_sentences(media_type: str) -> None:
    sentence = str(unread(media_type))
    assert sentence.startswith("This is ")
    assert sentence[-1] in ".?"
    assert "this version" in sentence
