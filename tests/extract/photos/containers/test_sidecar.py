import pytest

from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.extract.photos.containers.sidecar import claims
from tests.photos import document, xmp

PACKET = xmp("<dc:title>words</dc:title>")
BARE = PACKET[PACKET.index(b"<x:") : PACKET.rindex(b"<?")]


@pytest.mark.parametrize(
    "content",
    [
        PACKET,
        BARE,
        b"\xef\xbb\xbf" + PACKET,
        b'<?xml version="1.0" encoding="UTF-8"?>\n' + BARE,
        b"\xff\xfe" + PACKET.decode().encode("utf-16-le"),
    ],
)
def test_a_sidecar_is_known_by_its_content(content: bytes) -> None:
    assert [e.value for e in read(document(content)).evidence] == ["words"]


@pytest.mark.parametrize("head", [b"", b"<html>", b'<?xml version="1.0"?><gpx>', b"<rdf", b"words"])
def test_other_xml_is_none(head: bytes) -> None:
    assert not claims(head)


def test_a_broken_one_is_an_error() -> None:
    with pytest.raises(ParseError):
        read(document(PACKET[:-90]))
