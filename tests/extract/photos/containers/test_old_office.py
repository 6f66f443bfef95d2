import contextlib

import pytest

from exposure.collect.files import sniff
from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.model import BoxPath, Outcome
from tests.documents import compound, summary
from tests.photos import document

SAVED = 13_351_184_730  # 2024-01-31 14:25:30 in seconds since 1601
CONTENT = compound(
    {
        "WordDocument": b"words" * 20,
        "\x05SummaryInformation": summary(
            {
                2: "Mé week",
                4: "Ana Example",
                8: "Bo Example",
                0x0D: SAVED,
                0x12: "Example Word",
                7: "Normal.dot",
            }
        ),
        "\x05DocumentSummaryInformation": summary({0x0F: "Example School"}),
    }
)
RICH = (
    rb"{\rtf1\ansi{\fonttbl x}{\info{\title Caf\'e9 \u8364 ?}{\author Ana Example}{\operator Bo Example}"
    rb"{\creatim\yr2024\mo1\dy31\hr14\min25}{\*\company Example School}}words}"
)


def told(content: bytes) -> set[tuple[str, object]]:
    reading = read(document(content))
    assert reading.outcome is Outcome.OK
    return {(str(e.kind), e.value) for e in reading.evidence}


def test_properties_of_an_old_document_are_read() -> None:
    assert told(CONTENT) == {
        ("text", "Mé week"),
        ("artist", "Ana Example"),
        ("artist", "Bo Example"),
        ("datetime", "2024-01-31T14:25:30"),
        ("tz", "+00:00"),
        ("software", "Example Word"),
        ("text", "Example School"),
    }
    assert BoxPath("SummaryInformation/author") in {e.locator for e in read(document(CONTENT)).evidence}


def test_the_path_of_a_template_is_told() -> None:
    stream = summary({7: "C:\\Users\\ana\\letter.dot"})
    assert told(compound({"\x05SummaryInformation": stream})) == {
        ("orig_filename", "C:\\Users\\ana\\letter.dot")
    }


def test_a_document_of_an_apple_computer_is_read() -> None:
    content = compound({"\x05SummaryInformation": summary({4: "Zoe"}, code=10000)}).replace(b"Zoe", b"Zo\x91")
    unnamed = "Root Entry".encode("utf-16-le")
    for told_by in (content, content.replace(unnamed, bytes(len(unnamed)))):
        assert told(told_by) == {("artist", "Zoë")}


def test_how_long_it_was_worked_on_is_no_time() -> None:
    assert told(compound({"\x05SummaryInformation": summary({4: "Ana Example", 0x0D: 125})})) == {
        ("artist", "Ana Example")
    }


def test_rich_text_is_read() -> None:
    assert told(RICH) == {
        ("text", "Café €"),
        ("artist", "Ana Example"),
        ("artist", "Bo Example"),
        ("datetime", "2024-01-31T14:25:00"),
        ("text", "Example School"),
    }


@pytest.mark.parametrize("content", [CONTENT, RICH])
def test_they_are_known_by_content(content: bytes) -> None:
    assert sniff(content) == "application/x-office"


def test_safety_7_2_links_in_a_circle_end() -> None:
    looped = bytearray(CONTENT)
    looped[512:1024] = b"\1\0\0\0" * 128
    looped[68:72] = b"\0\0\0\0"
    with contextlib.suppress(ParseError):
        read(document(bytes(looped)))
    with pytest.raises(ParseError):
        read(document(CONTENT[:60]))
