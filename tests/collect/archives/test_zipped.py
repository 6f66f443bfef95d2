"""Zip archives as services make them, and as nobody honest makes them (``safety.md`` 7.6)."""

import io
import struct
import zipfile
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure.collect.archives.member import DamagedError, Member
from exposure.collect.archives.zipped import Zipped
from exposure.collect.files.unread import LeftOutError

TEXT = b"the loom is humming again\n" * 400


def made(path: Path, *names: str, data: bytes = TEXT, packed: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", packed) as archive:
        for name in names:
            archive.writestr(name, data)
    return path


def read(path: Path, wanted: str = "") -> dict[str, bytes]:
    with closing(Zipped(path)) as archive:
        return {m.name: b"".join(chunks) for m, chunks in archive.read(lambda n: wanted in n)}


def members(path: Path) -> list[Member]:
    with closing(Zipped(path)) as archive:
        return list(archive.members())


def refused(path: Path) -> str:
    with pytest.raises(LeftOutError) as error:
        Zipped(path)
    return str(error.value.reason)


@pytest.mark.parametrize("packed", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_members_come_whole_and_only_those_wanted(tmp_path, packed):
    path = made(tmp_path / "a.zip", "a.json", "b/c.json", "é.json", packed=packed)
    assert read(path) == {"a.json": TEXT, "b/c.json": TEXT, "é.json": TEXT}
    assert list(read(path, "b/")) == ["b/c.json"]


def test_a_member_whose_size_was_not_known_when_it_was_written_comes_whole(tmp_path):
    out = io.BytesIO()

    class Pipe:
        """Cannot be wound back, so sizes stand behind each member."""

        def write(self, data: bytes) -> int:
            return out.write(data)

        def flush(self) -> None:
            """Do nothing."""

    with zipfile.ZipFile(Pipe(), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.json", TEXT)
    path = tmp_path / "a.zip"
    path.write_bytes(out.getvalue())
    assert read(path) == {"a.json": TEXT}


def test_large_archives_with_longer_fields_are_read(tmp_path):
    path = tmp_path / "a.zip"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("a", "w", force_zip64=True) as f,
    ):
        f.write(TEXT)
    assert read(path) == {"a": TEXT}


def test_safety_7_6_two_entries_of_one_name_are_refused(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a", b"1")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a", b"2")
    assert "no service builds one" in refused(path)


def test_safety_7_6_overlapping_entries_are_refused(tmp_path):
    """Two names for the same bytes: how bombs of a few kilobytes become petabytes."""
    path = made(tmp_path / "a.zip", "a", "b")
    data = bytearray(path.read_bytes())
    second = data.rindex(b"PK\x01\x02")
    data[second + 42 : second + 46] = bytes(4)
    path.write_bytes(data)
    assert "no service builds one" in refused(path)


def test_safety_7_6_a_locked_archive_is_refused(tmp_path):
    path = made(tmp_path / "a.zip", "a")
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert "password" in refused(path)


def test_safety_7_6_too_many_entries_are_refused(tmp_path):
    path = made(tmp_path / "a.zip", "a")
    data = bytearray(path.read_bytes())
    end = data.rindex(b"PK\x05\x06")
    wide = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 200_001, 200_001, end - 100, 100)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    path.write_bytes(bytes(data[:end]) + wide + locator + tail)
    assert "200,000" in refused(path)


def test_safety_7_6_a_local_name_that_differs_is_not_read(tmp_path):
    path = made(tmp_path / "a.zip", "a.json", "b.json")
    data = bytearray(path.read_bytes())
    data[data.index(b"a.json")] = ord("x")
    path.write_bytes(data)
    with pytest.raises(DamagedError):
        read(path, "a.json")
    assert read(path, "b.json") == {"b.json": TEXT}


@pytest.mark.parametrize("name", ["../a", "a/../../b", "/etc/a", "C:/a", "a\\b", "a\x01b", "a//b", "./a"])
def test_safety_7_6_names_that_lead_out_are_passed_over(tmp_path, name):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("good", b"1")
        info = zipfile.ZipInfo("x" * len(name))
        archive.writestr(info, b"2")
    path.write_bytes(path.read_bytes().replace(b"x" * len(name), name.encode()))
    assert [m.name for m in members(path)] == ["good"]


def test_safety_7_6_links_are_passed_over(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        info = zipfile.ZipInfo("link")
        info.create_system, info.external_attr = 3, 0o120777 << 16
        archive.writestr(info, b"/etc/passwd")
        archive.writestr("good", b"1")
    assert read(path) == {"good": b"1"}


def test_safety_7_6_a_member_packed_too_tightly_is_not_opened(tmp_path):
    path = made(tmp_path / "a.zip", "bomb", data=bytes(8 << 20))
    [member] = members(path)
    assert "far too tightly" in str(member.fault)
    assert read(path) == {"bomb": b""}


def test_safety_7_6_a_member_that_is_longer_than_it_says_stops(tmp_path):
    path = made(tmp_path / "a.zip", "a", data=bytes(1000) + TEXT)
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<L", 500)
    path.write_bytes(data)
    with pytest.raises(DamagedError):
        read(path)


def test_another_method_of_packing_is_a_sentence(tmp_path):
    path = made(tmp_path / "a.zip", "a", packed=zipfile.ZIP_LZMA)
    [member] = members(path)
    assert "services do not use" in str(member.fault)


@pytest.mark.parametrize("cut", [1, 50, 200])
def test_half_an_archive_is_not_complete(tmp_path, cut):
    path = made(tmp_path / "a.zip", "a", "b")
    path.write_bytes(path.read_bytes()[:-cut])
    assert "not complete" in refused(path)


def test_a_byte_that_changed_is_noticed(tmp_path):
    path = made(tmp_path / "a.zip", "a", packed=zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[data.index(TEXT[:20]) + 5] ^= 1
    path.write_bytes(data)
    with pytest.raises(DamagedError):
        read(path)


@settings(max_examples=150)
@given(st.data())
def test_changed_bytes_give_the_truth_or_a_sentence(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("zip")
    content = bytearray(made(folder / "a.zip", "a", "b", data=TEXT[:300]).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    (folder / "a.zip").write_bytes(content)
    with suppress(LeftOutError, DamagedError):
        found = read(folder / "a.zip")
        assert set(found.values()) <= {TEXT[:300], b""}
