"""A file that is looked at in its place gives what it gives as bytes."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.extract.photos.mapped import Mapped
from exposure.model import OpenFile
from tests.extract.photos.containers import test_still_mutants as still
from tests.photos import document


@pytest.mark.parametrize("name", still.SEEDS)
def test_every_format_gives_the_same_in_its_place(name: str, tmp_path: Path) -> None:
    content = still.SEEDS[name]
    path = tmp_path / "file"
    path.write_bytes(content)
    there = replace(
        document(content[:100], complete=False),
        size=len(content),
        opened=OpenFile(os.open(path, os.O_RDONLY)),
    )
    assert read(there) == read(document(content))


def test_what_the_containers_ask_of_bytes_is_answered(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"abcdef")
    with path.open("rb") as file:
        content = Mapped(file.fileno(), 0, access=1)
        assert content.startswith(b"ab")
        assert content.startswith((b"x", b"abcdef"))
        assert content.startswith(b"cd", 2)
        assert not content.startswith(b"abcdefg")
        assert content.endswith(b"ef")
        assert not content.endswith(b"xabcdef")
        assert content.index(b"cd") == 2
        with pytest.raises(ValueError, match="not in this file"):
            content.index(b"x")
        content.close()


def test_a_file_that_cannot_be_looked_into_is_said_to_be_so(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()
    nothing = replace(document(b"II*\0"), opened=OpenFile(os.open(path, os.O_RDONLY)))
    with pytest.raises(ParseError, match="cannot look into"):
        read(nothing)
