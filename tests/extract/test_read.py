"""Which room a document goes to."""

import subprocess
import sys
from pathlib import Path

import pytest

from exposure.errors import ParseError
from exposure.extract import POSTS, read
from exposure.model import Account, Document, Source, SourceType
from tests.extract.test_mhtml import MAIL

ROOT = Path(__file__).parents[2]


def document(content: bytes, media_type: str, page: str = "", type: SourceType = SourceType.PAGE) -> Document:  # noqa: A002
    source = Source(type=type, uri="local:1", account=Account(platform="site", host="example.org"))
    return Document(source=source, content=content, media_type=media_type, page=page)


def test_a_posts_file_goes_to_the_posts_reader() -> None:
    line = b'{"id": "1", "text": "I live in Exampleton", "posted": "2026-11-20T06:40:12Z"}\n'
    kinds = {e.kind for e in read(document(line, POSTS, type=SourceType.POST)).evidence}
    assert "post_time" in kinds


def test_a_page_goes_to_the_page_syntaxes() -> None:
    page = b'<html><body><a href="mailto:ana@example.org">write</a></body></html>'
    assert "ana@example.org" in {e.value for e in read(document(page, "text/html")).evidence}


def test_a_saved_mhtml_page_goes_to_the_platform_that_it_is_of() -> None:
    keys = dict(read(document(MAIL, "multipart/related", "saved")).keys)
    assert keys == {
        "account.platform": "github",
        "account.host": "github.com",
        "account.handle": "example-person",
    }


def test_a_photo_goes_to_the_photo_standards() -> None:
    with pytest.raises(ParseError, match="photo"):
        read(document(b"no photo", "image/jpeg", type=SourceType.PHOTO))


@pytest.mark.parametrize(
    ("media_type", "page"),
    [("video/mp4", ""), ("application/json", ""), ("application/json", "no such page")],
)
def test_what_nothing_reads_is_a_parse_error(media_type: str, page: str) -> None:
    with pytest.raises(ParseError):
        read(document(b"{}", media_type, page))


def test_importing_the_package_loads_no_reader() -> None:
    code = (
        "import sys; import exposure.extract; heavy = {'bs4', 'lxml', 'exifread'};"
        "print([m for m in sys.modules if m.startswith('exposure.extract.') or m in heavy])"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
