"""Tar archives, packed or not (``safety.md`` 7.6)."""

import gzip
import io
import tarfile

import pytest

from exposure.collect.archives.member import DamagedError
from exposure.collect.archives.tarred import Tarred
from exposure.collect.files.unread import LeftOutError

TEXT = b"the loom is humming again\n" * 400
LONG = "a/" * 90 + "long name.json"


def made(path, form=tarfile.PAX_FORMAT, *, mode="w:gz"):
    with tarfile.open(path, mode, format=form) as archive:
        for name in ("./a.json", LONG, "é.json"):
            info = tarfile.TarInfo(name)
            info.size = len(TEXT)
            archive.addfile(info, io.BytesIO(TEXT))
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
        folder = tarfile.TarInfo("folder")
        folder.type = tarfile.DIRTYPE
        archive.addfile(folder)
        out = tarfile.TarInfo("../out")
        out.size = 1
        archive.addfile(out, io.BytesIO(b"x"))
    return path


def read(path, wanted=""):
    archive = Tarred(path)
    return {m.name: b"".join(chunks) for m, chunks in archive.read(lambda n: wanted in n)}


@pytest.mark.parametrize("mode", ["w:gz", "w"])
@pytest.mark.parametrize("form", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT])
def test_files_come_whole_links_and_unsafe_names_do_not(tmp_path, form, mode):
    path = made(tmp_path / "a.tar.gz", form, mode=mode)
    assert read(path) == {"a.json": TEXT, LONG: TEXT, "é.json": TEXT}
    assert [m.name for m in Tarred(path).members()] == ["a.json", LONG, "é.json"]


def test_what_is_not_taken_is_passed_over(tmp_path):
    archive = Tarred(made(tmp_path / "a.tar.gz"))
    assert [m.name for m, _ in archive.read(lambda n: n != LONG)] == ["a.json", "é.json"]


def test_half_an_archive_gives_what_came_before(tmp_path):
    path = made(tmp_path / "a.tar", mode="w")
    path.write_bytes(path.read_bytes()[: 512 + -len(TEXT) % 512 + len(TEXT) + 4000])
    found = (b"".join(chunks) for _, chunks in Tarred(path).read(lambda n: True))
    assert next(found) == TEXT
    with pytest.raises(DamagedError):
        next(found)


def test_one_packed_file_is_no_archive(tmp_path):
    path = tmp_path / "a.gz"
    path.write_bytes(gzip.compress(b"x" * 2000))
    with pytest.raises(LeftOutError) as error:
        Tarred(path)
    assert "one file packed with gzip" in str(error.value.reason)


def test_a_broken_archive_that_is_not_packed_is_not_called_packed(tmp_path):
    path = tmp_path / "a.tar"
    path.write_bytes(HEADER[:148] + b"000000\0 " + HEADER[156:])
    with pytest.raises(LeftOutError) as error:
        Tarred(path)
    assert "gzip" not in str(error.value.reason)


HEADER = tarfile.TarInfo("x").tobuf(tarfile.USTAR_FORMAT)


@pytest.mark.parametrize(
    "data",
    [b"\x1f\x8b\x08broken", b"\x1f\x8b" + bytes(600), bytes(100), HEADER[:100], HEADER[:400]]
    + [gzip.compress(HEADER[:end], mtime=0) for end in (60, 124, 130, 511)],
)
def test_broken_archives_are_a_sentence(tmp_path, data):
    path = tmp_path / "a.tar.gz"
    path.write_bytes(data)
    with pytest.raises(LeftOutError):
        Tarred(path)


@pytest.mark.parametrize("end", [60, 124, 130, 511])
def test_half_a_later_header_is_a_sentence(tmp_path, end):
    path = tmp_path / "a.tar"
    path.write_bytes(HEADER + HEADER[:end])
    with pytest.raises(LeftOutError):
        list(Tarred(path).members())


def test_a_size_of_many_digits_is_not_believed(tmp_path):
    info = tarfile.TarInfo("x")
    info.pax_headers = {"size": "9" * 5000}
    path = tmp_path / "a.tar"
    path.write_bytes(info.tobuf(tarfile.PAX_FORMAT) + bytes(1024))
    assert [m.size for m in Tarred(path).members()] == [0]


def test_safety_7_6_a_header_that_wants_much_memory_is_refused(tmp_path):
    info = tarfile.TarInfo("x")
    info.type, info.size = b"x", 1 << 30
    path = tmp_path / "a.tar"
    path.write_bytes(info.tobuf(tarfile.USTAR_FORMAT) + bytes(2048))
    with pytest.raises(LeftOutError) as error:
        Tarred(path)
    assert "no service builds one" in str(error.value.reason)


def test_safety_7_6_an_archive_packed_far_too_tightly_is_refused(tmp_path, monkeypatch):
    from exposure.collect.archives import tarred

    monkeypatch.setattr(tarred, "RATIO_FROM", 1 << 20)
    info = tarfile.TarInfo("bomb")
    info.size = 64 << 20
    path = tmp_path / "a.tar.gz"
    with gzip.open(path, "wb", compresslevel=9) as out:
        out.write(info.tobuf() + bytes(64 << 20))
    with pytest.raises(LeftOutError):
        list(Tarred(path).members())
