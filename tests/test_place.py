"""Files in the making: killed at any moment they leave nothing, and they go through no link."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from exposure import place
from exposure.place import draft

ROOT = Path(__file__).parents[1]
NAMELESS = sys.platform.startswith("linux")
KILLED = """
import os, signal, sys
from pathlib import Path
import {module}
def end(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
setattr(os, {moment!r}, end)
{act}
"""
COPY = """
with exposure.clean.copies.draft(Path(".")) as made:
    exposure.clean.copies.fill(made.file, [b"words"])
    exposure.clean.copies.keep(made, "photo-1.jpg")
"""
ACTS = {
    "a report": ("exposure.render.files", "exposure.render.files.write(Path('.'), 'a.html', 'words' * 99)"),
    "the proofs": (
        "exposure.ownership.state",
        "exposure.ownership.state.Store(Path('.')).save(exposure.ownership.state.State())",
    ),
    "a copy": ("exposure.clean.copies", COPY),
}


@pytest.fixture(params=["nameless", "named", "no links", "no /proc"])
def way(request, monkeypatch) -> str:
    """Each way in which a file can be in the making."""
    if request.param == "nameless" and not NAMELESS:
        pytest.skip("files without a name are of Linux")
    if request.param == "named":
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    elif request.param == "no /proc":
        monkeypatch.setattr(place, "_OPEN_FILES", "/nowhere/fd")
    elif request.param == "no links":

        def refused(*_: object, **__: object) -> None:
            raise PermissionError("no links here")

        monkeypatch.setattr(os, "link", refused)
    return str(request.param)


@pytest.mark.skipif(not NAMELESS, reason="files without a name are of Linux")
@pytest.mark.parametrize("moment", ["fsync", "link"])
@pytest.mark.parametrize("act", ACTS)
def test_safety_8_5_killed_in_the_middle_it_leaves_nothing(act, moment, tmp_path):
    module, doing = ACTS[act]
    program = KILLED.format(module=module, moment=moment, act=doing)
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}, check=False
    )
    assert ended.returncode == -signal.SIGKILL
    assert list(tmp_path.iterdir()) == []


def test_safety_8_5_a_file_takes_its_place_whole_and_0600(way, tmp_path):
    with draft(tmp_path) as made:
        made.file.write(b"first")
        assert made.settle("a", over=True) == tmp_path / "a"
    with draft(tmp_path) as made:
        made.file.write(b"second")
        made.settle("a", over=True)
    assert (tmp_path / "a").read_bytes() == b"second"
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_safety_8_5_a_link_is_replaced_and_never_followed(way, tmp_path):
    other = tmp_path / "other"
    other.write_bytes(b"somebody's")
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "a").symlink_to(other)
    with draft(folder) as made:
        made.file.write(b"ours")
        made.settle("a", over=True)
    assert other.read_bytes() == b"somebody's"
    assert not (folder / "a").is_symlink()


def test_safety_8_7_nothing_is_written_over_that_is_not_to_be(way, tmp_path):
    (tmp_path / "a").write_bytes(b"first")
    with draft(tmp_path) as made:
        made.file.write(b"second")
        with pytest.raises(FileExistsError):
            made.settle("a", over=False)
    assert (tmp_path / "a").read_bytes() == b"first"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_what_does_not_take_its_place_is_gone(way, tmp_path):
    with draft(tmp_path) as made:
        made.file.write(b"words")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_missing_is_the_system_s_error(way, tmp_path):
    with pytest.raises(FileNotFoundError), draft(tmp_path / "nowhere"):
        pass
