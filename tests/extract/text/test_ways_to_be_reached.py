"""Mail, telephone, accounts: tables of texts that give one away, and of texts that do not."""

import pytest

from exposure.model import Kind, Level
from tests.extract.text.conftest import Read, Said


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("ana@example.org", ["ana@example.org"]),
        ("mail me: ana.e+list@mail.example.org, please.", ["ana.e+list@mail.example.org"]),
        ("ana (at) example.org", ["ana@example.org"]),
        ("ana [at] example [dot] org", ["ana@example.org"]),
        ("write to ana at example dot org", ["ana@example.org"]),
        ("ana@example.org or bea@example.net", ["ana@example.org", "bea@example.net"]),
        ("escríbeme: ana (arroba) example (punto) org", ["ana@example.org"]),
        ("ana@xn--exmple-cua.example", ["ana@xn--exmple-cua.example"]),
        ("the picture is logo@2x.png", []),
        ("clone git@example.org:ana/thing", []),
        ("hello @ana@social.example", []),
        ("we met at school dot dot dot", []),
        ("my mail is ana@example.", []),
        ("https://ana@example.org/", []),
    ],
)
def test_mail(said: Said, text: str, values: list[str]) -> None:
    assert said(text, "mail") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("text me on 07700 900215", ["07700 900215"]),
        ("my number is 555-0142", ["555-0142"]),
        ("call me: (512) 555-0118", ["(512) 555-0118"]),
        ("+1-508-555-0142", ["+1-508-555-0142"]),
        ("tel: 020 7946 0321", ["020 7946 0321"]),
        ("escribidme al 600 000 311 que he cambiado", ["600 000 311"]),
        ("555-0142", []),
        ("call Example Pizza on 020 7946 0321", []),
        ("need tickets? 512 555 0118", []),
        ("we sold 1234567890 of them", []),
        ("2014-04-12 04:04", []),
        ("card 4111 1111 1111 1111", []),
        ("see example.org/5125550118", []),
    ],
)
def test_phone_in_a_post(said: Said, text: str, values: list[str]) -> None:
    assert said(text, "phone") == values


def test_phone_in_a_bio_needs_no_cue_but_a_shop_has_none(said: Said) -> None:
    assert said("photographer • (512) 555-0118", "phone", bio=True) == ["(512) 555-0118"]
    assert said("The Example Inn. Rooms and ales. 020 7946 0321", "phone", bio=True) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("ig: ana.draws", ["ana.draws"]),
        ("snap - ana_e", ["ana_e"]),
        ("art | sc: trumpet.ae09", ["trumpet.ae09"]),
        ("@anawrites on everything", ["@anawrites"]),
        ("comics 👻 ana_e", ["ana_e"]),
        ("example.org/ana", ["example.org/ana"]),
        ("https://ana.example/", ["https://ana.example/"]),
        ("nurse at @hospital", []),
        ("line: the best band", ["the"]),
        ("version 2.5 of me", []),
    ],
)
def test_account_in_a_bio(said: Said, text: str, values: list[str]) -> None:
    assert said(text, "account", bio=True) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("my alt is @anaunfiltered, follow it", ["anaunfiltered"]),
        ("follow me on insta @ana.draws", ["ana.draws"]),
        ("my new tiktok: @ana.draws", ["ana.draws"]),
        ("follow @brand for news", []),
        ("ig: everyone is there", []),
        ("happy birthday to my main man @bo", []),
    ],
)
def test_account_in_a_post(said: Said, text: str, values: list[str]) -> None:
    assert said(text, "account") == values


def test_people_and_tags_are_read_without_their_signs(read: Read) -> None:
    found = read("with @bea_e and @cy@social.example #Running #2 a@b.example #café")
    assert [e.value for e in found if e.kind is Kind.MENTION] == ["bea_e", "cy@social.example"]
    assert [e.value for e in found if e.kind is Kind.HASHTAG] == ["Running", "café"]
    assert {e.subject for e in found if e.kind is Kind.MENTION} == {"other"}


def test_kinds_tell_bios_from_posts(read: Read) -> None:
    assert [e.kind for e in read("ana@example.org", bio=True)] == [Kind.BIO_MAIL]
    assert [e.kind for e in read("ana@example.org")] == [Kind.TEXT_MAIL]
    assert [e.level for e in read("call me 555-0142")] == [Level.STRONG]
