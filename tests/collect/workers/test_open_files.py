"""Files whose metadata may stand anywhere are looked at in their place, through an open descriptor."""

import os
import resource
from pathlib import Path

import pytest

from exposure.collect.files import gather
from exposure.collect.workers import Pool
from exposure.extract.photos.contract import MEDIA_TYPES
from exposure.model import Document, Kind, OpenFile, Reading
from tests.collect.workers.conftest import MODULE, ask, order, said
from tests.photos import Ifd, tiff

LONG = 60 * 1024 * 1024


def raw(path: Path, *, size: int = LONG, number: int = 0) -> Path:
    """Write a raw photo, sparse but for its beginning and a directory at its end."""
    first = tiff(Ifd({0x010F: "Example"}))
    first = first[:4] + (size - 4096).to_bytes(4, "little") + first[8:]
    inner = tiff(Ifd({0x010F: "Example", 0x0110: f"Camera {number}", 0x013B: "Ana Example"}))
    with path.open("wb") as file:
        file.write(first.ljust(70_000, b"\1"))
        file.truncate(size)
        file.seek(size - 4096)
        file.write(moved(inner, size - 4096))
    return path


def moved(block: bytes, to: int) -> bytes:
    """Return a block's first directory with its values' places counted from a file's beginning."""
    body = bytearray(block[8:])
    for at in range(2, 2 + 12 * int.from_bytes(body[:2], "little"), 12):
        if int.from_bytes(body[at + 4 : at + 8], "little") > 4:
            place = int.from_bytes(body[at + 8 : at + 12], "little") - 8 + to
            body[at + 8 : at + 12] = place.to_bytes(4, "little")
    return bytes(body)


def found(folder: Path) -> list[Document]:
    return [d for d in gather(folder, MEDIA_TYPES) if isinstance(d, Document)]


@pytest.mark.parametrize("fork", [True, False], ids=["handed over", "read in"])
def test_safety_7_7_metadata_at_the_end_of_a_raw_photo_is_found(tmp_path: Path, *, fork: bool) -> None:
    for number in range(9):
        raw(tmp_path / f"IMG_{number:04}.dng", size=LONG if fork else 1 << 20, number=number)
    files = len(list(Path("/proc/self/fd").iterdir()))
    with Pool(jobs=1, fork=fork) as pool:
        results = list(pool.read(found(tmp_path)))
    assert len(results) == 9
    for document, reading in results:
        assert isinstance(reading, Reading)
        values = {e.kind: e.value for e in reading.evidence}
        assert values[Kind.MODEL] == f"Camera {int(document.name[4:8])}"
        assert values[Kind.ARTIST] == "Ana Example"
    assert len(list(Path("/proc/self/fd").iterdir())) == files


def test_a_raw_photo_costs_what_its_metadata_costs(tmp_path: Path) -> None:
    """Not what its 60 MB would: that is read neither here nor there."""
    raw(tmp_path / "a.dng")
    (document,) = found(tmp_path)
    assert document.opened
    assert len(document.content) == 1 << 16
    assert document.size == LONG
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with Pool(jobs=1) as pool:
        ((_, reading),) = pool.read([document])
    assert isinstance(reading, Reading)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 16 * 1024
    assert document.opened.descriptor < 0


def test_safety_7_2_what_is_handed_over_can_only_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"hello")
    file = OpenFile(os.open(path, os.O_RDONLY))
    document = Document(
        source=order("a").source, content=b"", media_type="image/tiff", name="scribble", opened=file
    )
    with Pool(f"{MODULE}:handed", jobs=1) as pool:
        ((_, result),) = pool.read([document])
        assert said(result) == "hello; writing refused; truncating refused"
        assert said(ask(pool, "a")) == "nothing"
    assert path.read_bytes() == b"hello"


def test_a_worker_that_ends_over_an_open_file_costs_that_file(tmp_path: Path) -> None:
    for number in range(3):
        raw(tmp_path / f"{number}.dng", number=number)
    documents = found(tmp_path)
    with Pool(f"{MODULE}:falls_over_open_files", jobs=1) as pool:
        results = list(pool.read([order("say"), *documents, order("say")]))
    assert [isinstance(r, Reading) for _, r in results] == [True, False, False, False, True]
