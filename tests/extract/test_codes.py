"""Codes in pictures: read though small, turned or tilted, and told for what they are."""

import io
import random
from dataclasses import replace
from pathlib import Path

import pytest

from exposure.extract import codes, read_codes
from exposure.model import Document, Evidence, Kind, Outcome, Source, SourceType
from exposure.sources.look import look
from exposure.sources.tools import Tools
from tests.photos import SOURCE

zxingcpp = pytest.importorskip("zxingcpp")
Image = pytest.importorskip("PIL.Image")

CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Example\r\nTEL;TYPE=CELL:+1 202 555 0142\r\n"
    "EMAIL:ana@example.org\r\n"
    "item1.ADR;TYPE=HOME:;;1 Example Street;Faketown;;00000;Nowhere\r\nORG:Example Ltd\r\nEND:VCARD\r\n"
)
PASS = "M1" + "EXAMPLE/ANA".ljust(20) + "EABC123 FAKNOWXX 0123 123Y012A0034 100"
FORMS = {"QRCode": CARD, "Aztec": PASS, "PDF417": PASS}


def picture(text: str, form: str, *, turn: float = 0, kind: str = "JPEG", size: int = 700) -> bytes:
    """Return a picture with a code on a white wall."""
    code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, form))
    drawn = _image(code)
    wall = Image.new("L", (2400, 1800), 235)
    drawn = drawn.resize((size, round(size * drawn.height / drawn.width)), Image.Resampling.NEAREST)
    wall.paste(drawn.rotate(turn, expand=True, fillcolor=235), (500, 400))
    out = io.BytesIO()
    wall.save(out, kind)
    return out.getvalue()


def _image(code: object) -> "Image.Image":
    view = memoryview(zxingcpp.write_barcode_to_image(code, scale=4))
    height, width = view.shape[:2]
    return Image.frombytes("L", (width, height), view.tobytes())


def document(content: bytes, media_type: str = "image/jpeg") -> Document:
    return Document(source=SOURCE, content=content, media_type=media_type, name="a.jpg")


def told(content: bytes) -> dict[Kind, object]:
    return {e.kind: e.value for e in codes.read(document(content))}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("turn", [0, 7, 90])
def test_a_code_is_read_though_it_is_turned(form: str, turn: int) -> None:
    found = told(picture(FORMS[form], form, turn=turn))
    assert found[Kind.PICTURE_CODE] == ("visiting card" if form == "QRCode" else "boarding pass")
    assert found[Kind.DOCUMENT_NAME] == "Ana Example"


def test_a_card_gives_what_stands_on_it_and_where() -> None:
    found = codes.read(document(picture(CARD, "QRCode")))
    values = {e.kind: e.value for e in found}
    assert values[Kind.PHONE] == "+1 202 555 0142"
    assert values[Kind.EMAIL] == "ana@example.org"
    assert values[Kind.ADDRESS] == "1 Example Street, Faketown, 00000, Nowhere"
    assert values[Kind.TEXT_WORK] == "Example Ltd"
    assert {str(e.locator) for e in found} == {"BoxPath(path='picture/QRCode 1')"}
    assert {e.found_by for e in found} == {"codes"}


def test_a_wi_fi_code_gives_the_name_of_the_network_and_not_its_password() -> None:
    found = told(picture(r"WIFI:T:WPA;P:secret\;S:word;S:Example\; Home;;", "QRCode"))
    assert found == {Kind.PICTURE_CODE: "Wi-Fi", Kind.TEXT: "Example; Home"}


def test_other_words_go_to_the_recognizers_of_texts() -> None:
    found = codes.read(document(picture("Write to me: ana@example.org", "QRCode")))
    assert (found[0].kind, found[0].value) == (Kind.PICTURE_CODE, "text")
    assert "ana@example.org" in [e.value for e in found[1:]]
    assert told(picture("https://example.org/a", "QRCode"))[Kind.PICTURE_CODE] == "link"


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n" + b"\0" * 100])
def test_what_is_no_picture_says_nothing(content: bytes) -> None:
    assert codes.read(document(content)) == ()


def test_safety_7_5_a_picture_of_too_many_pixels_is_not_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codes, "MAX_PIXELS", 1000)
    assert codes.read(document(picture(CARD, "QRCode"))) == ()


def test_the_metadata_still_counts() -> None:
    reading = read_codes(document(picture(CARD, "QRCode")))
    assert reading.outcome is Outcome.OK
    assert reading.evidence[0].value == "visiting card"
    page = replace(document(b"<html><p>hello</p>"), source=Source(
        type=SourceType.PAGE, uri="page:a", account=SOURCE.account), media_type="text/html")  # fmt: skip
    assert all(e.found_by != "codes" for e in read_codes(page).evidence)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_whole_run_reads_them_in_the_sandbox(tmp_path: Path, kind: str) -> None:
    content = picture(PASS, "Aztec", kind=kind)
    noise = Image.frombytes("L", (500, 500), random.Random(1).randbytes(250_000))
    out = io.BytesIO()
    noise.save(out, kind, quality=100)
    (tmp_path / "pass").write_bytes(content)
    (tmp_path / "noise").write_bytes(out.getvalue())
    assert max(len(content), len(out.getvalue())) > 1 << 16
    tools = Tools(home=tmp_path / "home", jobs=1, mine=True, codes=True)
    looker, seen = look([str(tmp_path / "pass"), str(tmp_path / "noise")], tools)
    found: list[Evidence] = [e for one in seen for e in one.reading.evidence]
    assert Kind.PICTURE_CODE in {e.kind for e in found}
    assert "Ana Example" in {e.value for e in found}
    assert looker.skipped == []
