"""Pages saved as MHTML."""

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.errors import ParseError
from exposure.extract import mhtml
from exposure.model import Account, Document, Source, SourceType

MAIL = b"""From: <Saved by a browser>
Snapshot-Content-Location: https://github.com/example-person
Subject: example-person
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----x"

------x
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://github.com/example-person

<!DOCTYPE html><html><head><meta charset=3D"utf-8"></head><body><p>caf=C3=A9</p></body></html>
------x
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://github.com/a.png

AAAA
------x--
"""


def saved(content: bytes) -> Document:
    source = Source(type=SourceType.PROFILE, uri="saved:1", account=Account(platform="site"))
    return Document(source=source, content=content, media_type="multipart/related", page="saved")


def test_the_page_comes_out_with_the_address_it_was_saved_from() -> None:
    page = mhtml.page(saved(MAIL))
    assert page.media_type == "text/html"
    assert page.content.startswith(
        b"<!-- saved from url=(0033)https://github.com/example-person -->\n<!DOCTYPE"
    )
    assert "café" in page.content.decode(page.charset)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "https://example.org/ -->x", "https://example.org/a--b", ""]
)
def test_an_address_that_could_end_the_comment_is_left_out(address: str) -> None:
    broken = MAIL.replace(b"https://github.com/example-person", address.encode())
    assert mhtml.page(saved(broken)).content.startswith(b"<!DOCTYPE")


@pytest.mark.parametrize(
    "content",
    [b"", b"Content-Type: text/plain\n\nhello", b"\x00\xff", MAIL.replace(b"text/html\n", b"text/css\n")],
)
def test_what_holds_no_page_is_a_parse_error(content: bytes) -> None:
    with pytest.raises(ParseError):
        mhtml.page(saved(content))


@pytest.mark.parametrize(
    "header",
    [
        b"Content-Type: multipart/related;" + b" a=b;" * 300_000,
        b"Content-Type: text/html;\n" + b" a=b;\n" * 300_000,
        b"Content-Type: multipart/related; " + b"".join(b"boundary*%d=a; " % n for n in range(50_000)),
    ],
)
def test_safety_7_2_headers_without_end_take_no_time(header: bytes) -> None:
    start = time.process_time()
    with pytest.raises(ParseError):
        mhtml.page(saved(header + b"\n\n<html>"))
    assert time.process_time() - start < 2


@given(st.integers(0, len(MAIL) - 1), st.binary(min_size=1, max_size=4))
def test_changed_bytes_raise_a_parse_error_or_nothing(at: int, change: bytes) -> None:
    with contextlib.suppress(ParseError):
        mhtml.page(saved(MAIL[:at] + change + MAIL[at + 1 :]))
