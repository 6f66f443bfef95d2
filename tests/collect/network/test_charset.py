"""The encoding to read a page by."""

import codecs

import pytest

from exposure.collect.network.charset import _LABELS, charset

HTML = b"<p>"


@pytest.mark.parametrize(
    ("kind", "content", "codec"),
    [
        ("text/html", HTML, "utf-8"),
        ("text/html; charset=utf-8", HTML, "utf-8"),
        ("text/html; charset=UTF8", HTML, "utf-8"),
        ('text/html; charset="windows-1251"', HTML, "cp1251"),
        ("text/html; CHARSET = iso-8859-1", HTML, "cp1252"),
        ("text/html; x=y; charset=Shift_JIS; z", HTML, "cp932"),
        ("text/html; charset=gbk", HTML, "gb18030"),
        ("text/html; charset=utf-16", HTML, "utf-16-le"),
        ("text/html; charset=koi8-r", codecs.BOM_UTF8 + HTML, "utf-8"),
        ("text/html", codecs.BOM_UTF16_BE + b"\0<", "utf-16-be"),
        ("text/html", b'<meta charset="koi8-r">', "koi8_r"),
        ("text/html", b"<META http-equiv=x content='text/html; charset=iso-8859-2'>", "iso8859_2"),
        ("text/html; charset=euc-kr", b"<meta charset=koi8-r>", "cp949"),
        ("text/html; charset=nonsense", b"<meta charset=koi8-r>", "koi8_r"),
        ("text/html", b"<meta charset=utf-16le>", "utf-8"),
        ("text/html", b" " * 1024 + b"<meta charset=koi8-r>", "utf-8"),
        ("text/xml", b"<?xml version='1.0' encoding='windows-1250'?>", "cp1250"),
    ],
)
def test_safety_6_6_the_charset_is_one_of_the_web(kind: str, content: bytes, codec: str) -> None:
    assert charset(kind, content) == codec


@pytest.mark.parametrize(
    "label",
    [
        "utf-7",
        "utf-32",
        "idna",
        "punycode",
        "rot13",
        "unicode_escape",
        "raw-unicode-escape",
        "hz-gb-2312",
        "iso-2022-kr",
        "base64",
        "undefined",
        "utf_8_sig",
        "cp037",
        "",
        "../x",
        "é",
        "\x00",
    ],
)
def test_safety_6_6_other_charsets_count_as_unsaid(label: str) -> None:
    assert charset(f"text/html; charset={label}", HTML) == "utf-8"
    assert charset("text/html", b"<meta charset='" + label.encode() + b"'>") == "utf-8"


def test_json_does_not_say_its_charset_itself() -> None:
    assert charset("application/json", b'"<meta charset=koi8-r>"', declared=False) == "utf-8"


@pytest.mark.parametrize("codec", _LABELS)
def test_every_codec_is_one_that_python_reads_text_by(codec: str) -> None:
    assert "a" in b"a\x00a\xff".decode(codec, "replace") or codec.startswith("utf-16")


def test_no_label_stands_for_two_codecs() -> None:
    labels = [label for group in _LABELS.values() for label in group.split()]
    assert len(labels) == len(set(labels))
