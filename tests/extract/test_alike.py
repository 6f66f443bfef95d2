"""The picture of an account as a number: accounts that show one picture are joined by it, and no others."""

import base64
import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from exposure import extract
from exposure.extract import alike
from exposure.infer import infer
from exposure.infer.shared import CLOSE
from exposure.model import Account, Document, FactName, Kind, Ownership, Source, SourceType
from exposure.ownership import admit, own
from tests.people import NOW


def drawn(seed: int, *, side: int = 400, form: str = "JPEG", quality: int = 90) -> bytes:
    """Return a made-up picture: some coloured shapes."""
    rng, image = random.Random(seed), Image.new("RGB", (400, 400), "#335577")
    pen = ImageDraw.Draw(image)
    for _ in range(40):
        x, y, size = rng.randrange(400), rng.randrange(400), rng.randrange(20, 90)
        pen.ellipse(
            (x - size, y - size, x + size, y + size), fill=tuple(rng.randrange(256) for _ in range(3))
        )
    file = io.BytesIO()
    image.resize((side, side)).save(file, form, **({"quality": quality} if form != "PNG" else {}))
    return file.getvalue()


def saved(
    handle: str, picture: bytes, *, name: str = "me.jpg", shown: str = "", host: str = "a.example"
) -> Document:
    """Return a profile saved as MHTML, with its picture in it."""
    address = f"https://cdn.{host}/{name}"
    html = shown or f'<meta property="og:image" content="{address}?size=400">'
    text = f"""Snapshot-Content-Location: https://{host}/@{handle}
Content-Type: multipart/related; type="text/html"; boundary="x"

--x
Content-Type: text/html; charset=utf-8
Content-Location: https://{host}/@{handle}

<html><head>{html}</head><body><h1>{handle}</h1></body></html>
--x
Content-Type: image/jpeg
Content-Transfer-Encoding: base64
Content-Location: {address}?size=120

{base64.b64encode(picture).decode()}
--x--
"""
    source = Source(type=SourceType.PAGE, uri=f"saved:{handle}", account=Account(platform="site", host=host))
    return Document(source=source, content=text.encode(), media_type="multipart/related")


def numbers(document: Document) -> list[str]:
    return [str(e.value) for e in extract.read(document).evidence if e.kind is Kind.SAME_PICTURE]


def joined(*documents: Document) -> bool:
    """Whether the accounts of these pages are joined by a picture."""
    evidence = []
    for number, document in enumerate(documents):
        account = Account(platform="mastodon", host=f"host{number}.example", handle=f"handle{number * 7}x")
        reading = own(extract.read(document), Ownership.PROVEN, account)
        evidence += map(admit, reading.evidence)
    facts = [f for f in infer(evidence, now=NOW) if f.name is FactName.ACCOUNTS]
    return any(s.kind is Kind.SAME_PICTURE for f in facts for s in f.support)


def test_one_picture_saved_with_two_accounts_joins_them_though_made_smaller_and_saved_again():
    large, small = drawn(1), drawn(1, side=120, form="WEBP", quality=60)
    assert large != small
    assert joined(saved("ana", large), saved("draws", small, host="b.example"))
    assert not joined(saved("ana", large), saved("draws", drawn(2), host="b.example"))


def test_without_pillow_the_same_file_joins_and_nothing_else(monkeypatch):
    monkeypatch.setattr(alike, "find_spec", lambda _name: None)
    same, other = drawn(1), drawn(1, quality=60)
    assert numbers(saved("ana", same))[0].startswith("sha256:")
    assert joined(saved("ana", same), saved("draws", same, host="b.example"))
    assert not joined(saved("ana", same), saved("draws", other, host="b.example"))


def test_hardly_any_two_pictures_have_numbers_that_are_close():
    found = [int(alike._number(drawn(seed, side=96))[6:], 16) for seed in range(60)]
    close = sum((a ^ b).bit_count() <= CLOSE for n, a in enumerate(found) for b in found[:n])
    assert close == 0


@pytest.mark.parametrize(
    "shown",
    [
        '<img class="account-avatar big" src="https://cdn.a.example/me.jpg?size=120">',
        "<meta name='twitter:image' content='https://cdn.a.example/me.jpg?size=9&amp;x=1'>",
    ],
)
def test_the_owners_picture_is_found_by_what_the_page_says_of_it(shown):
    assert len(numbers(saved("ana", drawn(3), shown=shown))) == 1


@pytest.mark.parametrize("name", ["missing.png", "default_avatar.png", "anonymous.jpg"])
def test_a_picture_that_a_site_gives_to_everybody_joins_nobody(name):
    assert numbers(saved("ana", drawn(3), name=name)) == []


def test_other_pictures_of_a_page_are_left_alone():
    assert numbers(saved("ana", drawn(3), shown='<img src="https://cdn.a.example/me.jpg">')) == []


def test_safety_4_a_picture_is_a_number_and_no_words_say_what_is_on_it():
    (number,) = numbers(saved("ana", drawn(3)))
    assert number.startswith("dhash:")
    assert len(number) == len("dhash:") + 16


@given(st.binary(max_size=300))
def test_broken_pictures_and_pages_give_nothing_or_a_number(content):
    assert alike._number(content) == "" or content
    page = saved("ana", content)
    assert len(numbers(page)) <= 1
    broken = Document(source=page.source, content=page.content[:200] + content, media_type=page.media_type)
    assert list(alike.of_page(broken, page)) == []
