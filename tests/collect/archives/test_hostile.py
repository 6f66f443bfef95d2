"""Hostile archives, one a row: each ends as a plain refusal or is read within bounds (safety.md 7.6)."""

import gzip
import resource
import time
from contextlib import closing

import pytest

from exposure.collect.archives import Pack, opened
from exposure.collect.archives.member import DamagedError
from exposure.collect.archives.tarred import gunzip
from exposure.collect.files.unread import LeftOutError
from tests.collect.archives.hostile import TEXT, archives

ROWS = tuple(archives())
SECONDS = 10
MEMORY = 64 * 1024
OPEN = frozenset({
    "zip with names that differ in case",
    "zip with names that are spelled in two ways",
    "zip with a name that is no UTF-8",
    "zip with a name that is turned around",
    "zip with a name that goes up in full-width dots",
    "zip with two end records",
    "zip with a bomb in six bombs",
    "zip with fewer entries than there are",
    "tar with a kind of its own",
    "tar with gzip that breaks off",
    "tar with two entries of one name",
    "tar with records that lie about their length",
    "tar with an extended size below nothing",
})  # fmt: skip
"""Archives of which something is read: their names are only compared, never used as paths."""


def peak() -> int:
    """Return the most memory that this process has had, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def taken(pack: Pack) -> tuple[int, int]:
    """Read all that an archive gives, and return how many members came whole and how many bytes."""
    whole = size = 0
    with closing(opened(pack)) as archive:
        list(archive.members())
        for member, chunks in archive.read(lambda name: True):
            assert not set(member.name) & set("\0\n\\")
            assert ".." not in member.name.split("/")
            try:
                got = sum(map(len, chunks))
            except DamagedError:
                continue
            whole, size = whole + (member.fault is None and got > 0), size + got
    return whole, size


@pytest.mark.parametrize(("name", "form", "content"), ROWS, ids=[name for name, *_ in ROWS])
def test_safety_7_6_a_hostile_archive_ends_in_its_limits(name, form, content, tmp_path):
    path = tmp_path / "a"
    path.write_bytes(content)
    start, before = time.process_time(), peak()
    whole = size = 0
    try:
        whole, size = taken(Pack(path=path, name="a", form=form))
    except LeftOutError as error:
        refusal = str(error.reason)
    else:
        refusal = "."
    assert refusal.endswith(".")
    assert time.process_time() - start < SECONDS
    assert peak() - before < MEMORY
    assert size < 2**20
    assert whole == 0 or name in OPEN


def test_there_are_many_archives():
    assert len({name for name, *_ in ROWS}) == len(ROWS) >= 90


@pytest.mark.parametrize("size", [1, 7, 65_536])
def test_gzip_members_behind_each_other_are_all_read(size):
    packed = b"".join(gzip.compress(TEXT * n, mtime=0) for n in (1, 0, 900, 5000, 1)) + bytes(99)
    pieces = (packed[at : at + size] for at in range(0, len(packed), size))
    assert b"".join(gunzip(pieces)) == TEXT * 5902
