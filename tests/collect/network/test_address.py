# ruff: noqa: RUF001 (the letters that look like others are what is tested)
"""What is an address that may be asked, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.collect.network import canonical, parse
from exposure.errors import AddressError

REFUSED = [
    # schemes
    "",
    "site.example",
    "//site.example/a",
    "ftp://site.example/a",
    "file:///etc/passwd",
    "file://site.example/etc/passwd",
    "javascript:alert(1)",
    "data:text/html,hi",
    "gopher://site.example/",
    "ws://site.example/",
    "view-source:https://site.example/",
    "https:site.example",
    "https:/site.example",
    "https:///site.example",
    "https://",
    "https://?a",
    "https://#a",
    "httpss://site.example/",
    "http+unix://site.example/",
    # ports
    "https://site.example:80/",
    "http://site.example:443/",
    "https://site.example:8443/",
    "http://site.example:22/",
    "https://site.example:0/",
    "https://site.example:99999/",
    "https://site.example:0443/",
    "https://site.example:/",
    "https://site.example:443:443/",
    "https://site.example:+443/",
    "https://site.example:٤٤٣/",
    # IPv4 in every dress
    "http://127.0.0.1/",
    "http://127.1/",
    "http://127.0.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7f.0.0.1/",
    "http://0177.0.0.1/",
    "http://017700000001/",
    "http://127.0.0.0x1/",
    "http://127.0.0.1./",
    "http://0/",
    "http://0.0.0.0/",
    "http://169.254.169.254/latest/meta-data/",
    "http://8.8.8.8/",
    "http://①②⑦.⓪.⓪.①/",
    "http://１２７.０.０.１/",
    "http://127。0。0。1/",
    "http://site.0x10/",
    "http://site.example.1/",
    "http://foo.0x/",
    # IPv6
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fe80::1%25eth0]/",
    "http://[2606:4700::1111]/",
    "http://[::]/",
    "http://[site.example]/",
    "http://::1/",
    "http://[v1.site.example]/",
    "http://site.example]/",
    # names of private networks
    "http://localhost/",
    "http://LOCALHOST/",
    "http://localhost./",
    "http://a.localhost/",
    "http://printer.local/",
    "http://printer.local./",
    "http://metadata.google.internal/",
    "http://METADATA.google.INTERNAL/",
    "http://ｌｏｃａｌｈｏｓｔ/",
    "http://a.ｌｏｃａｌ/",
    "http://intranet/",
    "http://com/",
    "http://router.lan/",
    "http://nas.home.arpa/",
    "http://hidden.onion/",
    "http://1.0.0.127.in-addr.arpa/",
    "http://localhost.localdomain/",
    # user info
    "https://ana@site.example/",
    "https://ana:secret@site.example/",
    "https://site.example@evil.example/",
    "https://site.example%40evil.example/",
    "https://@site.example/",
    "https://:@site.example/",
    "https://site.example:443@evil.example/",
    "https://site.example＠evil.example/",
    # characters
    "https://site.example\\@evil.example/",
    "https://site.example\\a",
    "https:\\\\site.example/",
    "https://site.example/a b",
    " https://site.example/",
    "https://site.example/ ",
    "https://site.example/\n",
    "https://site.example/\tHost: evil.example",
    "https://site.exa\nmple/",
    "https://site.example/a\r\nHost: evil.example",
    "https://site.example/\x00",
    "https://site.example/\x7f",
    "https://site.example/\x85",
    "https://site.example/\u00a0",
    "https://site.example/\u200b",
    "https://site.example/\u202eabc",
    "https://site.example/\u2028",
    "https://site.example/\u3000",
    "https://site.example/\ud800",
    "https://site.example/\ufeff",
    "https://site.example/#a b",
    "https://si\u00adte.example/",
    "https://site\u200d.example/",
    # hosts that are no names
    "https://.site.example/",
    "https://site..example/",
    "https://site.example../",
    "https://-site.example/",
    "https://site-.example/",
    "https://si_te.example/",
    "https://si%74e.example/",
    "https://site.example%2fevil/",
    "https://site.example%00.evil.example/",
    "https://site,example/",
    "https://site.example;evil/",
    "https://*.example/",
    "https://site.example／evil.example/",
    "https://site.example？a/",
    "https://site.example＃a/",
    "https://℀.example/",
    "https://" + "a" * 64 + ".example/",
    "https://" + "a." * 127 + "example/",
    "https://xn--.example/",
    "https://xn--a.example/",
    "https://xn--site-.example/",
    "https://xn--bcher-kva8445foa.example/",
    "https://xn--zzzzzzzzzzzz.example/",
    "https://\u0301site.example/",
    "https://☃.example/",
    # dots and slashes in disguise
    "https://site.example/..",
    "https://site.example/a/../b",
    "https://site.example/./a",
    "https://site.example/a/.",
    "https://site.example/%2e%2e/b",
    "https://site.example/%2E./b",
    "https://site.example/.%2e/b",
    "https://site.example/%252e%252e/b",
    "https://site.example/..;/b",
    "https://site.example/..;a=b/c",
    "https://site.example/．．/b",
    "https://site.example/‥/b",
    "https://site.example/a%2fb",
    "https://site.example/a%2Fb",
    "https://site.example/a%252fb",
    "https://site.example/a%25252fb",
    "https://site.example/a%5cb",
    "https://site.example/a%255Cb",
    "https://site.example/a／b",
    "https://site.example/a%EF%BC%8Fb",
    "https://site.example/a＼b",
    "https://site.example/℀",
    "https://site.example/%c0%af",
    "https://site.example/%c0%ae%c0%ae/",
    "https://site.example/%e0%80%af",
    "https://site.example/%25c0%25af",
    "https://site.example/%2525252525252e",
    "https://site.example//evil.example",
    "https://site.example//",
    # escapes
    "https://site.example/%",
    "https://site.example/%2",
    "https://site.example/%zz",
    "https://site.example/%u002f",
    "https://site.example/%00",
    "https://site.example/%0d%0aHost:evil",
    "https://site.example/%2500",
    "https://site.example/%7f",
    "https://site.example/%ff",
    "https://site.example/?a=%0d%0a",
    "https://site.example/?a=%",
    "https://site.example/?a=%ff",
    # length
    "https://site.example/" + "a" * 2028,
    "https://site.example/" + "é" * 400,
    "https://site.example/#" + "a" * 2048,
]

ACCEPTED = [
    ("https://site.example", "https://site.example/", "https://site.example/"),
    ("https://site.example/", "https://site.example/", "https://site.example/"),
    ("HTTPS://Site.EXAMPLE/Ana", "https://site.example/Ana", "https://site.example/Ana"),
    ("http://site.example/a", "http://site.example/a", "https://site.example/a"),
    ("http://site.example:80/a", "http://site.example/a", "https://site.example/a"),
    ("https://site.example:443/a", "https://site.example/a", "https://site.example/a"),
    ("https://site.example./a", "https://site.example/a", "https://site.example/a"),
    ("https://site.example/a?b=c#d", "https://site.example/a?b=c", "https://site.example/a"),
    ("https://site.example?b", "https://site.example/?b", "https://site.example/"),
    ("https://site.example/a?", "https://site.example/a?", "https://site.example/a"),
    ("https://site.example/a?b=/../c%2Fd", "https://site.example/a?b=/../c%2Fd", "https://site.example/a"),
    ("https://site.example/%61%6e%61", "https://site.example/ana", "https://site.example/ana"),
    ("https://site.example/a%20b", "https://site.example/a%20b", "https://site.example/a%20b"),
    ("https://site.example/a%c3%a9", "https://site.example/a%C3%A9", "https://site.example/a%C3%A9"),
    ("https://site.example/aé", "https://site.example/a%C3%A9", "https://site.example/a%C3%A9"),
    ("https://site.example/a|b", "https://site.example/a%7Cb", "https://site.example/a%7Cb"),
    ("https://site.example/~ana", "https://site.example/~ana", "https://site.example/~ana"),
    ("https://site.example/%7Eana", "https://site.example/~ana", "https://site.example/~ana"),
    ("https://site.example/@ana", "https://site.example/@ana", "https://site.example/@ana"),
    ("https://site.example/%40ana", "https://site.example/%40ana", "https://site.example/%40ana"),
    ("https://site.example/a.b/...", "https://site.example/a.b/...", "https://site.example/a.b/..."),
    ("https://site.example/100%25", "https://site.example/100%25", "https://site.example/100%25"),
    ("https://site.example/a//b/", "https://site.example/a//b/", "https://site.example/a//b/"),
    ("https://bücher.example/", "https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"),
    ("https://BÜCHER.example/", "https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"),
    (
        "https://b\u0075\u0308cher.example/",
        "https://xn--bcher-kva.example/",
        "https://xn--bcher-kva.example/",
    ),
    ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"),
    ("https://faß.example/", "https://xn--fa-hia.example/", "https://xn--fa-hia.example/"),
    ("https://ｓｉｔｅ.example/", "https://site.example/", "https://site.example/"),
    ("https://site。example/", "https://site.example/", "https://site.example/"),
    ("https://r4---sn.site.example/", "https://r4---sn.site.example/", "https://r4---sn.site.example/"),
    ("https://1.2.3.4.site.example/", "https://1.2.3.4.site.example/", "https://1.2.3.4.site.example/"),
    ("https://mylocal.example/", "https://mylocal.example/", "https://mylocal.example/"),
    ("https://localhost.example/", "https://localhost.example/", "https://localhost.example/"),
]


@pytest.mark.parametrize("text", REFUSED)
def test_safety_6_1_what_could_be_read_two_ways_is_refused(text: str) -> None:
    with pytest.raises(AddressError):
        parse(text)


@pytest.mark.parametrize(("text", "url", "form"), ACCEPTED)
def test_safety_1_5_an_address_has_one_canonical_form(text: str, url: str, form: str) -> None:
    assert (parse(text).url, canonical(text)) == (url, form)
    assert canonical(form) == form
    assert parse(url).url == url


def test_safety_6_1_an_address_has_at_most_2048_characters() -> None:
    longest = "https://site.example/" + "a" * (2048 - 21)
    assert len(longest) == 2048
    assert parse(longest).url == longest
    with pytest.raises(AddressError, match="2048"):
        parse(longest + "a")


def test_there_are_many_tricks() -> None:
    assert len(set(REFUSED)) >= 150


@pytest.mark.parametrize("text", REFUSED)
def test_a_refusal_repeats_nothing_of_the_path_and_says_what_to_do(text: str) -> None:
    with pytest.raises(AddressError) as caught:
        parse(text.replace("evil", "handle77"))
    assert "handle77" not in str(caught.value)
    assert ";" in str(caught.value)
    assert caught.value.__context__ is None or isinstance(caught.value.__context__, AddressError)


def test_an_address_shows_its_host_only() -> None:
    assert "ana" not in repr(parse("https://site.example/ana?ana=ana"))


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("/b", "https://site.example/b"),
        ("b", "https://site.example/x/b"),
        ("../b", "https://site.example/b"),
        ("?q", "https://site.example/x/y?q"),
        ("//other.example/b", "https://other.example/b"),
        ("https://other.example", "https://other.example/"),
        ("#f", "https://site.example/x/y"),
    ],
)
def test_a_redirect_is_followed_from_where_it_stands(location: str, url: str) -> None:
    assert parse("https://site.example/x/y").follow(location).url == url


@pytest.mark.parametrize(
    "location",
    [
        "http://site.example/b",
        "/\\evil.example",
        "\\\\evil.example",
        "//[::1]/",
        "//[",
        "//127.0.0.1/",
        "///evil.example",
        "////evil.example",
        "https:///evil.example",
        "https:evil.example",
        "https:/evil.example",
        "http:evil.example",
        "//localhost/",
        "https://a@evil.example/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "//site.example:22/",
        "/%2e%2e/b",
        "/a b",
        "/a\nb",
        "https://a.example/, https://b.example/",
        "https:evil.example\\",
    ],
)
def test_safety_6_4_a_redirect_is_checked_like_any_address(location: str) -> None:
    with pytest.raises(AddressError):
        parse("https://site.example/x/y").follow(location)


def test_safety_6_4_http_may_become_https() -> None:
    assert parse("http://site.example/").follow("https://site.example/").scheme == "https"


@given(st.text(max_size=60))
def test_whatever_is_accepted_is_plain_and_stays_as_it_is(text: str) -> None:
    try:
        address = parse("https://site.example/" + text)
    except AddressError:
        return
    assert address.url.isascii()
    assert " " not in address.url
    assert parse(address.url) == address
    assert canonical(address.canonical) == address.canonical


@given(st.text(max_size=30))
def test_whatever_host_is_accepted_is_a_name(text: str) -> None:
    try:
        host = parse(f"https://{text}/").host
    except AddressError:
        return
    assert host == host.lower()
    assert set(host) <= set("abcdefghijklmnopqrstuvwxyz0123456789.-")
    assert "." in host
    assert not host.rsplit(".", 1)[1].isdigit()
