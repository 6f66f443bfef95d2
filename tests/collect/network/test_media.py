"""Types that are read, and whether the bytes agree."""

import pytest

from exposure.collect.network import PAGE, PICTURE, PROOF
from exposure.collect.network.media import agrees, media_type

PNG = b"\x89PNG\r\n\x1a\n"
HEIC = b"\0\0\0\x18ftypheic"


@pytest.mark.parametrize(
    ("header", "media"),
    [
        ("text/html", "text/html"),
        ("Text/HTML; Charset=utf-8", "text/html"),
        (" text/html ;", "text/html"),
        ("application/activity+json; profile=x", "application/activity+json"),
        ("", ""),
        ("text", ""),
        ("text/html, image/png", ""),
        ("text/html image/png", ""),
        ("/", ""),
    ],
)
def test_a_media_type_is_read_without_its_parameters(header: str, media: str) -> None:
    assert media_type(header) == media


@pytest.mark.parametrize(
    ("media", "content"),
    [
        ("text/html", b"<!doctype html>"),
        ("text/html", b"\xef\xbb\xbf \n<html>"),
        ("text/html", b"Warning: old software <html>"),
        ("text/html", b""),
        ("application/xhtml+xml", b"<?xml version='1.0'?>"),
        ("application/rss+xml", b"\n<rss>"),
        ("application/json", b' {"a": 1}'),
        ("application/json", b"null"),
        ("application/ld+json", b"[]"),
        ("text/plain", b"amber otter kettle maple 42"),
        ("image/png", PNG),
        ("image/jpeg", b"\xff\xd8\xff\xe0"),
        ("image/gif", b"GIF89a"),
        ("image/webp", b"RIFF\x0a\0\0\0WEBP"),
        ("image/tiff", b"II*\0"),
        ("image/tiff", b"MM\0*"),
        ("image/heic", HEIC),
        ("image/heif", HEIC),
    ],
)
def test_honest_bytes_agree_with_their_type(media: str, content: bytes) -> None:
    assert agrees(media, content, "utf-8")


@pytest.mark.parametrize(
    ("media", "content"),
    [
        ("text/html", PNG),
        ("text/html", b"PK\x03\x04 <html>"),
        ("text/html", b"%PDF-1.7 <html>"),
        ("text/html", b"\x1f\x8b\x08 <html>"),
        ("text/html", b"GIF89a <html>"),
        ("text/html", b"just words"),
        ("text/html", b'{"a": "b"}'),
        ("text/html", b"<html>\0"),
        ("text/html", b"<html>\x01"),
        ("text/plain", b"\x7fELF\x02\x01"),
        ("text/plain", b"a\0b"),
        ("text/plain", HEIC),
        ("application/json", b"<html>"),
        ("application/json", b"callback({})"),
        ("application/json", b")]}'"),
        ("application/xml", b"{}"),
        ("image/png", b"<svg>"),
        ("image/png", b"\xff\xd8\xff"),
        ("image/jpeg", b"<html>"),
        ("image/webp", b"RIFF\x0a\0\0\0WAVE"),
        ("image/heic", b"\0\0\0\x18ftypisom"),
    ],
)
def test_safety_6_6_bytes_of_another_type_disagree(media: str, content: bytes) -> None:
    assert not agrees(media, content, "utf-8")


def test_safety_6_6_text_is_looked_at_in_its_own_charset() -> None:
    page = "<html>".encode("utf-16-le")
    assert agrees("text/html", page, "utf-16-le")
    assert not agrees("text/html", page, "utf-8")


def test_safety_6_5_the_limits_are_those_of_the_rule() -> None:
    mib = 2**20
    assert (PAGE.wire, PAGE.decoded) == (2 * mib, 5 * mib)
    assert (PICTURE.wire, PICTURE.decoded) == (15 * mib, 15 * mib)
    assert (PROOF.wire, PROOF.decoded) == (2**18, 2**18)
    assert {(x.connect, x.read, x.total) for x in (PAGE, PICTURE, PROOF)} == {(5, 10, 20)}


def test_safety_6_6_no_type_that_can_run_is_on_a_list() -> None:
    every = PAGE.types | PICTURE.types | PROOF.types
    assert not {t for t in every if "svg" in t or "script" in t or "pdf" in t or "zip" in t or "octet" in t}
