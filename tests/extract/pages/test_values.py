"""Values as pages write them."""

import pytest

from exposure.extract.pages.accounts import profile
from exposure.extract.pages.contact import messenger, uncover
from exposure.extract.pages.jsonld import loads
from exposure.extract.pages.maps import mapped
from exposure.extract.pages.values import host, mail, pair, phone, point
from exposure.extract.pages.vcard import lines


@pytest.mark.parametrize(
    ("latitude", "longitude", "good"),
    [
        ("38.5", -58, True),
        (0, 0, False),
        ("0.0", "0", False),
        (91, 0, False),
        ("x", 1, False),
        (None, 1, False),
        ("nan", 1, False),
    ],
)
def test_point(latitude: object, longitude: object, good: bool) -> None:
    assert bool(point(latitude, longitude)) is good


@pytest.mark.parametrize(
    ("text", "good"), [("38.5;-58.1", True), (" 38.5, -58.1 ", True), ("38.5", False), ("a;b", False)]
)
def test_pair(text: str, good: bool) -> None:
    assert bool(pair(text)) is good


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("mailto:ana@example.org", "ana@example.org"),
        ("MAILTO:ana%2Bx@example.org?cc=b@example.org", "ana+x@example.org"),
        ("ana@example.org", "ana@example.org"),
        ("mailto:", None),
        ("ana at example", None),
    ],
)
def test_mail(text: str, value: str | None) -> None:
    assert mail(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("tel:+1-508-555-0142;ext=1", "+1-508-555-0142"),
        ("555-0142", "555-0142"),
        ("tel:x", None),
        ("1" * 30, None),
    ],
)
def test_phone(text: str, value: str | None) -> None:
    assert phone(text) == value


def test_host() -> None:
    assert [host(a) for a in ("https://WWW.Example.org/x", "ftp://a.example", "http://[", "x")] == [
        "example.org",
        "",
        "",
        "",
    ]


@pytest.mark.parametrize(
    ("address", "value"),
    [
        ("https://wa.me/15085550144?text=x", "15085550144"),
        ("whatsapp://send?phone=15085550144", "15085550144"),
        ("https://wa.me/message/ABC", None),
        ("https://t.me/ana_e", None),
        ("https://example.org/15085550144", None),
        ("http://[", None),
    ],
)
def test_messenger(address: str, value: str | None) -> None:
    assert messenger(address) == value


def test_uncover() -> None:
    assert uncover("zz") is None
    assert uncover("00" * 5) is None


@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("https://m.facebook.com/ana.example", True),
        ("https://bsky.app/profile/ana.example", True),
        ("https://example.social/@ana", True),
        ("https://docs.github.com/en", False),
        ("https://github.com/features", False),
        ("https://example.org/ana", False),
        ("mailto:a@b.example", False),
    ],
)
def test_profile(address: str, good: bool) -> None:
    assert profile(address) is good


def test_maps_without_a_place_are_none() -> None:
    for address in (
        "https://www.google.com/maps/place/Quillhaven",
        "https://osm.org/",
        "https://example.org/@1.11,2.22",
        "x",
    ):
        assert mapped(address) is None


def test_json_is_repaired_or_none() -> None:
    assert loads('<!-- {"a": [1, 2,], } -->') == {"a": [1, 2]}
    assert loads("{&quot;a&quot;: 1}") == {"a": 1}
    assert loads('{"a": "x\ny"}') == {"a": "x\ny"}
    assert loads("{nonsense") is None
    assert loads("[" * 100_000) is None


def test_vcard_lines_are_unfolded() -> None:
    text = "item1.TEL;TYPE=cell:1\r\nNOTE:a\\, b\r\n  c\r\nnonsense\r\n"
    assert list(lines(text)) == [("TEL", ";TYPE=cell", "1"), ("NOTE", "", "a, b c")]
