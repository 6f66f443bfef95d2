"""What counts as the owner's: the proof, links, pictures."""

import pytest

from tests.extract.pages.case import document, read

WORDS = "amber otter kettle maple 42"
META = f'<meta name="exposure-proof" content="{WORDS}">'


def proofs(html: str, **changes: str) -> list[str]:
    return [t.text for t in read(html, **changes).owner_texts]


def test_safety_1_4_one_meta_in_the_head_is_the_owners_text() -> None:
    page = read(f"<html><head>{META}</head><body>x</body></html>")
    assert [(t.name, t.text) for t in page.owner_texts] == [("exposure-proof", WORDS)]


@pytest.mark.parametrize(
    "html",
    [
        f"<html><head></head><body>{META}</body></html>",
        f"<html><head>{META}{META}</head><body></body></html>",
        f"<html><head>{META}</head><body><div>{META}</div></body></html>",
        f"<html><head>{META.replace('exposure-proof', 'EXPOSURE-PROOF')}{META}</head></html>",
        f"<html><head>{META.replace('exposure-proof', 'exposure-proof-2')}</head></html>",
        f"<html><head><noscript>{META}</noscript></head><body></body></html>",
        f"<html><head><template>{META}</template></head><body></body></html>",
        f"<html><head><!-- {META} --></head><body></body></html>",
        f"<html><head><script>'{META}'</script></head><body></body></html>",
        f"<html><head><title>{META}</title></head><body></body></html>",
        f"<html><head><meta property='exposure-proof' content='{WORDS}'></head></html>",
        f"<html><body><p>{WORDS}</p></body></html>",
        f"<html><body><p hidden>{WORDS}</p><p style='display:none'>{WORDS}</p></body></html>",
    ],
)
def test_safety_1_3_nothing_else_in_a_page_is_the_owners_text(html: str) -> None:
    assert proofs(html) == []


def test_safety_1_4_only_a_site_of_ones_own_has_the_meta() -> None:
    assert proofs(f"<html><head>{META}</head></html>", platform="instagram") == []


def test_safety_1_8_a_link_of_a_visitor_or_a_hidden_one_is_not_the_owners() -> None:
    page = read(
        '<body><a rel="me" href="https://a.example/">a</a><div id="comments"><a rel="me" href="https://b.example/">b</a></div>'
        '<blockquote><a rel="me" href="https://c.example/">c</a></blockquote><p hidden><a rel="me" href="https://d.example/">d</a>'
        '</p><noscript><a rel="me" href="https://e.example/">e</a></noscript><a href="https://f.example/">f</a></body>'
    )
    assert {k.address[8] for k in page.links if k.owner} == {"a"}
    assert {k.address[8] for k in page.links if k.rel_me} >= {"a"}
    assert not {k.address[8] for k in page.links if k.rel_me} & {"b", "c", "f"}


def test_links_are_absolute_and_of_the_web() -> None:
    page = read(
        '<html><head><base href="https://ana.example/sub/"></head><body><a href="x">1</a>'
        '<a href="javascript:x()">2</a>'
        '<a href="mailto:a@b.example">3</a><a href="http://[broken">4</a></body></html>'
    )
    assert [k.address for k in page.links] == ["https://ana.example/sub/x"]


def test_pictures_are_of_the_same_host_and_photos_come_first() -> None:
    images = "".join(f'<img src="/p{n}.png">' for n in range(30))
    page = read(
        f'<body>{images}<img src="logo.svg"><img src="/a.JPG"><img src="/a.JPG">'
        '<img src="https://ana.example/b.heic?w=1#x"><img src="https://cdn.example/c.jpg">'
        '<img src="data:image/png;base64,AA"><div class="comments"><img src="/d.jpg"></div></body>'
    )
    assert page.pictures[:3] == (
        "https://ana.example/a.JPG",
        "https://ana.example/b.heic?w=1",
        "https://ana.example/p0.png",
    )
    assert len(page.pictures) == 20


def test_a_page_without_an_address_has_no_pictures() -> None:
    assert read('<body><img src="/a.jpg"></body>', uri="page:saved.html").pictures == ()
    assert document("x").source.uri
