"""Posts files come in pieces of whole lines."""

import json
from pathlib import Path

from exposure.collect.files import gather
from exposure.collect.files.posts import MAX_BYTES, MAX_LINES
from exposure.model import Document, Skipped, SourceType
from tests.collect.files.made import posts


def documents(path: Path, data: bytes) -> list[Document]:
    path.write_bytes(data)
    found = list(gather(path))
    assert all(isinstance(f, Document) for f in found), found
    return [f for f in found if isinstance(f, Document)]


def test_a_posts_file_is_posts_of_no_known_account(tmp_path: Path) -> None:
    [found] = documents(tmp_path / "mine.jsonl", posts("one", "two"))
    assert (found.media_type, found.name, found.content) == (
        "application/x-posts",
        "mine.jsonl",
        posts("one", "two"),
    )
    assert (found.source.type, found.source.uri) == (SourceType.POST, "posts:")
    assert found.source.account.platform == "posts"


def test_a_long_file_comes_in_pieces_that_know_their_first_line(tmp_path: Path) -> None:
    data = posts(*(f"post {i}" for i in range(2500)))
    found = documents(tmp_path / "p.jsonl", data)
    assert [f.line for f in found] == [1, 1001, 2001]
    assert all(f.content.count(b"\n") <= MAX_LINES for f in found)
    assert b"".join(f.content for f in found) == data


def test_long_posts_make_small_pieces_of_whole_lines(tmp_path: Path) -> None:
    data = posts(*("é" * 40_000 for _ in range(20)))
    found = documents(tmp_path / "p.jsonl", data)
    assert len(found) > 1
    assert all(len(f.content) < 2 * MAX_BYTES for f in found)
    assert [json.loads(line)["id"] for f in found for line in f.content.splitlines()] == [
        str(i) for i in range(1, 21)
    ]


def test_a_line_without_end_is_left_out_and_keeps_its_number(tmp_path: Path) -> None:
    data = posts("one") + b'{"text": "' + b"x" * (3 << 20) + b'"}\n' + posts("three")
    [found] = documents(tmp_path / "p.jsonl", data)
    lines = found.content.splitlines()
    assert (lines[0], lines[2]) == (posts("one").strip(), posts("three").strip())
    assert isinstance(json.loads(lines[1]), str)


def test_the_mark_at_the_beginning_and_a_last_line_without_end_are_no_matter(tmp_path: Path) -> None:
    [found] = documents(tmp_path / "p.jsonl", b"\xef\xbb\xbf" + posts("one", "two").rstrip())
    assert found.content == posts("one", "two").rstrip()


def test_a_first_line_longer_than_the_head_is_still_a_post(tmp_path: Path) -> None:
    [found] = documents(tmp_path / "p.jsonl", posts("x" * 200_000, "short"))
    assert found.media_type == "application/x-posts"


def test_posts_in_16_bits_are_left_out_with_advice(tmp_path: Path) -> None:
    (tmp_path / "p.jsonl").write_bytes(posts("one").decode().encode("utf-16"))
    [found] = gather(tmp_path / "p.jsonl")
    assert isinstance(found, Skipped)
    assert "UTF-8" in str(found.reason)
