"""Whose a saved page is, and what of it counts."""

import pytest
from bs4 import BeautifulSoup

from exposure.extract import read
from exposure.extract.platforms.saved import saved_platform
from exposure.model import Account, Audience, Document, Outcome, Source, SourceType

MARK = "<!-- saved from url=(0033){} -->"
CANONICAL = '<link rel="canonical" href="{}">'
OG = '<meta property="og:url" content="{}">'
GITHUB, OTHER = "https://github.com/example-person", "https://github.com/someone-else"


def page(*, mark: str = "", head: str = "", body: str = "") -> str:
    return (
        f"<!DOCTYPE html>\n{mark}\n<html><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>"
    )


def saved(html: str, audience: Audience = Audience.MEMBERS) -> Document:
    source = Source(type=SourceType.PAGE, uri="saved:1", account=Account(platform="site"), audience=audience)
    return Document(source=source, content=html.encode(), media_type="text/html", page="saved")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (page(mark=MARK.format(GITHUB)), GITHUB),
        (page(head=CANONICAL.format(GITHUB)), GITHUB),
        (page(head=OG.format(GITHUB)), GITHUB),
        (
            page(mark=MARK.format(GITHUB + "?tab=stars"), head=CANONICAL.format(GITHUB) + OG.format(GITHUB)),
            GITHUB,
        ),
        (page(mark=MARK.format("https://ana.example.org/")), "https://ana.example.org/"),
        (
            page(mark="<!--\n Page saved with SingleFile \n url: https://x.com/example_person \n-->"),
            "https://x.com/example_person",
        ),
        (page(), None),
        (page(mark=MARK.format("https://github.com/settings")), None),
        (page(mark=MARK.format("file:///home/ana/page.html")), None),
        (page(body=CANONICAL.format(GITHUB) + OG.format(GITHUB)), None),
    ],
)
def test_a_saved_page_is_of_the_address_that_it_names(html: str, expected: str | None) -> None:
    found = saved_platform(BeautifulSoup(html, "html.parser"))
    assert (found[1].url if found else None) == expected


@pytest.mark.parametrize(
    "html",
    [
        page(mark=MARK.format(GITHUB), head=CANONICAL.format(OTHER)),
        page(mark=MARK.format("https://mirror.example.org/"), head=CANONICAL.format(GITHUB)),
        page(head=CANONICAL.format(GITHUB) + OG.format(OTHER)),
    ],
)
def test_safety_1_a_page_that_names_two_accounts_is_nobodys(html: str) -> None:
    assert saved_platform(BeautifulSoup(html, "lxml")) is None
    reading = read(saved(html))
    assert reading.keys == ()
    assert reading.owner_texts == ()


def test_safety_1_3_words_outside_the_owner_field_do_not_count() -> None:
    head = CANONICAL.format(GITHUB) + '<meta name="exposure-proof" content="amber otter kettle maple 42">'
    body = '<p>amber otter kettle maple 42</p><div class="user-profile-bio">Hello</div>'
    reading = read(saved(page(head=head, body=body)))
    assert [(t.name, t.text) for t in reading.owner_texts] == [("bio", "Hello")]
    assert not any(link.owner for link in reading.links)


def test_safety_1_3_a_page_of_no_account_has_no_owner_texts() -> None:
    reading = read(saved(page(head='<meta name="exposure-proof" content="amber otter kettle maple 42">')))
    assert reading.owner_texts == ()


def test_the_audience_is_the_one_that_the_person_stated() -> None:
    html = page(
        head=CANONICAL.format(GITHUB),
        body='<h1 class="vcard-names"><span itemprop="name">Ana Example</span></h1>',
    )
    for audience in (Audience.ANYONE, Audience.MEMBERS):
        evidence = read(saved(html, audience)).evidence
        assert evidence
        assert {e.audience for e in evidence} == {audience}


def test_a_page_without_the_platforms_own_fields_is_read_in_part() -> None:
    assert read(saved(page(head=CANONICAL.format(GITHUB)))).outcome is Outcome.PARTIAL


def test_what_others_write_on_the_page_of_a_platform_is_not_the_owners() -> None:
    stranger = "<article><p>I live in Exampleton and I am 31 years old.</p></article>"
    body = f'<div class="user-profile-bio">Hello</div>{stranger}'
    reading = read(saved(page(head=CANONICAL.format(GITHUB), body=body)))
    assert not reading.evidence
