"""What earlier runs read: nothing twice, nothing to be read on the disk, nothing that is not one's own."""

import stat
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from exposure.collect.files import gather
from exposure.errors import SkipError
from exposure.extract.photos import read
from exposure.extract.photos.contract import MEDIA_TYPES
from exposure.model import Document, Ownership, Reading
from exposure.sources import local, memory
from exposure.sources.look import look
from exposure.sources.memory import NAME, Memory
from exposure.sources.tools import Tools
from tests.photos import ExifFields, Ifd, jpeg, tiff

SECRET = bytes(range(32))
Answer = tuple[Document, Reading | SkipError]


class Counting:
    """A pool that reads here, and counts."""

    def __init__(self) -> None:
        self.read_names: list[str] = []

    def read(self, documents: Iterable[Document | Answer]) -> Iterator[Answer]:
        for document in documents:
            if isinstance(document, tuple):
                yield document
                continue
            self.read_names.append(document.name)
            yield document, SkipError("broken") if document.name == "broken.jpg" else read(document)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "photos"
    path.mkdir()
    for number in range(5):
        fields = ExifFields(make="Example", owner="Ana Example", serial=f"EX-{number}")
        (path / f"{number}.jpg").write_bytes(jpeg(fields))
    raw = tiff(Ifd({0x010F: "Example", 0x013B: "Ana Example"})).ljust(100_000, b"\1")
    (path / "raw.dng").write_bytes(raw)
    (path / "broken.jpg").write_bytes(jpeg(ExifFields(make="Broken")))
    return path


def run(folder: Path, home: Path, secret: bytes = SECRET) -> tuple[list[str], dict[str, Reading]]:
    """Return the names that were read, and what there is to tell of each file."""
    pool, skipped = Counting(), []
    found = (d for d in gather(folder, MEDIA_TYPES) if isinstance(d, Document))
    with Memory(home, secret) as known:
        told = {d.name: r for d, r in local.read(pool, found, skipped, known)}
    return pool.read_names, told


def test_a_second_run_reads_only_what_is_new_or_changed(folder: Path, tmp_path: Path) -> None:
    first, told = run(folder, tmp_path / "home")
    assert sorted(first) == ["0.jpg", "1.jpg", "2.jpg", "3.jpg", "4.jpg", "broken.jpg", "raw.dng"]
    again, retold = run(folder, tmp_path / "home")
    assert again == ["broken.jpg"]
    assert retold == told
    (folder / "1.jpg").write_bytes(jpeg(ExifFields(make="Example", serial="EX-9")))
    (folder / "new.jpg").write_bytes(jpeg(ExifFields(make="Other")))
    with (folder / "raw.dng").open("r+b") as file:
        file.seek(90_000)
        file.write(b"\2")
    changed, _ = run(folder, tmp_path / "home")
    assert sorted(changed) == ["1.jpg", "broken.jpg", "new.jpg", "raw.dng"]


def test_safety_2_nothing_of_a_photo_can_be_read_on_the_disk(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run(folder, home)
    (path,) = home.iterdir()
    content = path.read_bytes()
    assert b"SQLite" in content
    for word in (b"Ana Example", b"Example", b"EX-1", b".jpg", b"make", b"exif", b"photo"):
        assert word not in content
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_another_secret_or_a_changed_entry_recalls_nothing(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run(folder, home)
    assert len(run(folder, home, secret=bytes(32))[0]) == 7
    known = Memory(home, SECRET)
    assert known._table
    known._table.execute("UPDATE files SET entry = substr(entry, 1, 100) || x'00' || substr(entry, 102)")
    known.__exit__(None, None, None)
    assert len(run(folder, home)[0]) == 7


def test_entries_cannot_be_swapped(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run(folder, home)
    known = Memory(home, SECRET)
    assert known._table
    rows = known._table.execute("SELECT name, entry FROM files").fetchall()
    known._table.executemany(
        "UPDATE files SET entry = ? WHERE name = ?",
        [(entry, name) for (name, _), (_, entry) in zip(rows, rows[1:] + rows[:1], strict=True)],
    )
    known.__exit__(None, None, None)
    assert len(run(folder, home)[0]) == 7


def test_a_run_that_is_cut_off_keeps_what_it_read(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "EVERY", 0.0)
    pool = Counting()
    found = (d for d in gather(folder, MEDIA_TYPES) if isinstance(d, Document))
    known = Memory(tmp_path / "home", SECRET)
    answers = local.read(pool, found, [], known)
    for _ in range(3):
        next(answers)
    assert known._table
    known._table.close()  # as when the process is killed: nothing more is written
    assert len(run(folder, tmp_path / "home")[0]) == 7 - 3


@pytest.mark.parametrize("content", [b"no database" * 500, b""])
def test_a_broken_memory_is_no_hindrance(folder: Path, tmp_path: Path, content: bytes) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    (home / NAME).write_bytes(content)
    assert len(run(folder, home)[0]) == 7


def test_it_can_be_forgotten(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run(folder, home)
    assert memory.forget(home)
    assert not memory.forget(home)
    assert len(run(folder, home)[0]) == 7


@pytest.mark.parametrize(("mine", "remember"), [(True, False), (False, True)])
def test_safety_1_nothing_is_kept_unless_asked_for_and_one_s_own(
    folder: Path, tmp_path: Path, *, mine: bool, remember: bool
) -> None:
    home = tmp_path / "home"
    _, seen = look([str(folder)], Tools(home=home, jobs=1, mine=mine, remember=remember))
    assert list(seen)
    assert not (home / NAME).exists()


def test_what_is_recalled_belongs_to_the_run_that_recalls_it(folder: Path, tmp_path: Path) -> None:
    tools = Tools(home=tmp_path / "home", jobs=1, mine=True, remember=True)
    first = list(look([str(folder)], tools)[1])
    second = list(look([str(folder)], replace(tools, jobs=2))[1])
    assert sorted(map(repr, second)) == sorted(map(repr, first))
    assert {e.source.ownership for s in second for e in s.reading.evidence} == {Ownership.LOCAL}
