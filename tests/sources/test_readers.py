"""Workers are born knowing what will be read."""

import subprocess
import sys

import pytest

from exposure.sources.readers import reader_for

FILES, ALL = "exposure.extract.files", "exposure.extract"
LOADED = """
import sys
from exposure import extract
from exposure.model import Account, Document, Source, SourceType
extract.warm()
known = set(sys.modules)
page = b"<html><title>Ana</title><article class=h-entry><p class=e-content>My sister lives in Porto</article>"
source = Source(type=SourceType.PAGE, uri="page:a", account=Account(platform="page"))
extract.read(Document(source=source, content=page, media_type="text/html", page="saved", status=200))
print(*sorted(name for name in set(sys.modules) - known if name.startswith("exposure")))
"""


@pytest.mark.parametrize(
    ("names", "links", "codes", "reader"),
    [
        (["a.jpg", "b.HEIC", "in/c.mov"], [], False, f"{FILES}:read"),
        (["a.jpg"], [], True, f"{FILES}:read_codes"),
        (["a.jpg"], ["a link"], True, f"{ALL}:read_codes"),
        (["a.jpg", "in/posts.jsonl"], [], False, f"{ALL}:read"),
        (["page.html"], [], False, f"{ALL}:read"),
        (["no ending"], [], False, f"{ALL}:read"),
        ([], ["a link"], True, f"{ALL}:read"),
    ],
)
def test_words_are_loaded_before_where_something_may_hold_them(names, links, codes, reader, tmp_path):
    for name in names:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x")
    assert reader_for(links, [tmp_path] if names else [], codes=codes) == reader
    if len(names) == 1:
        assert reader_for(links, [tmp_path / names[0]], codes=codes) == reader


def test_safety_7_2_the_first_page_loads_nothing_that_would_count_against_it():
    told = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert told.stdout.split() == []
