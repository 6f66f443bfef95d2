"""Saved pages: whole, with the encoding they are in."""

from pathlib import Path

import pytest

from exposure.collect.files import gather
from exposure.collect.files.charset import charset
from exposure.collect.files.documents import MAX_PAGE
from exposure.model import Audience, Document, Ownership, Skipped, SourceType
from tests.collect.files.made import ARCHIVED, PAGE


def only(path: Path, data: bytes) -> Document | Skipped:
    path.write_bytes(data)
    [found] = gather(path)
    return found


def test_a_saved_page_is_nobodys_until_it_is_proven(tmp_path: Path) -> None:
    found = only(tmp_path / "profile.txt", PAGE)
    assert isinstance(found, Document)
    assert (found.media_type, found.page, found.content) == ("text/html", "saved", PAGE)
    assert (found.source.type, found.source.uri) == (SourceType.PAGE, "page:profile.txt")
    assert (found.source.account.platform, found.name) == ("saved", "profile.txt")
    assert (found.source.ownership, found.source.audience) == (Ownership.UNPROVEN, Audience.UNKNOWN)


def test_an_archived_page_is_given_as_it_is(tmp_path: Path) -> None:
    found = only(tmp_path / "a.mhtml", ARCHIVED)
    assert isinstance(found, Document)
    assert (found.media_type, found.page, found.content) == ("multipart/related", "saved", ARCHIVED)


def test_a_page_of_many_megabytes_is_left_out_with_advice(tmp_path: Path) -> None:
    found = only(tmp_path / "a.html", PAGE + b" " * MAX_PAGE)
    assert isinstance(found, Skipped)
    assert "16 MiB" in str(found.reason)
    assert "complete web page" in str(found.reason)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"<html>", "utf-8"),
        (b"\xef\xbb\xbf<html>", "utf-8-sig"),
        ("<html>".encode("utf-16"), "utf-16"),
        (b'<meta charset="utf-8">', "utf-8"),
        (b"<META CHARSET=Shift_JIS>", "shift_jis"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', "cp1251"),
        (b'<meta charset="iso-8859-1">', "cp1252"),
        (b'<meta charset="gb2312">', "gb18030"),
        (b'<?xml version="1.0" encoding="EUC-JP"?>', "euc_jp"),
        (b'<meta charset="no-such-set">', "utf-8"),
        (b'<meta charset="utf-7">', "utf-8"),
        (b'<meta charset="rot13">', "utf-8"),
        (b'<meta charset="utf-16">', "utf-8"),
    ],
)
def test_the_encoding_is_one_of_the_webs(head: bytes, expected: str) -> None:
    assert charset(head) == expected
    b"".decode(charset(head))


@pytest.mark.parametrize(
    "body",
    [
        b'<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">x</div>',
        b'<section class="_3-95 _a6-g">x</section>',
        b'<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder">x</div>',
        b'<div class="outer-cell mdl-cell mdl-cell--12-col">x</div>',
    ],
)
def test_a_single_page_of_a_copy_sends_to_the_whole_copy(body: bytes, tmp_path: Path) -> None:
    (tmp_path / "posts_1.html").write_bytes(b"<html><body>" + body)
    [found] = gather(tmp_path / "posts_1.html")
    assert isinstance(found, Skipped)
    assert "Scan the whole copy" in str(found.reason)
