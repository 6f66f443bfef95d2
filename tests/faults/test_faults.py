"""What the world does to a run: it is killed, interrupted, out of room, or watched byte by byte."""

import errno
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from exposure.demo import PERSONS, folder
from exposure.render import files
from exposure.render.files import write

NURSE = next(p for p in PERSONS if p.slug == "nurse")
SECRETS = ("Ruth", "Saltpan", "555-0142", "50142077", "petra_bakes", "30.417", "-71.214")
"""Values of the made-up nurse that are found in her photos and posts."""
ALLOWED = {"report.html", "audit.json", "evidence.csv"}


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Her own files, many times over, so that a run takes a while."""
    home = tmp_path / "mine"
    home.mkdir()
    photos, posts = folder.write(NURSE, home)
    for number in range(12):
        for photo in list(photos.iterdir())[:15]:
            (photos / f"{number}-{photo.name}").write_bytes(photo.read_bytes())
    return posts.parent


def scan(album: Path, where: Path, *more: str) -> subprocess.Popen[bytes]:
    """Start a scan in a world of its own: home, temporary folder, working folder."""
    for name in ("home", "tmp", "here"):
        (where / name).mkdir(exist_ok=True)
    environment = {
        "PATH": os.defpath,
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(where / "home"),
        "XDG_DATA_HOME": str(where / "home" / "data"),
        "TMPDIR": str(where / "tmp"),
    }
    command = [sys.executable, "-m", "exposure", "scan", str(album), "--mine", "--offline", "--jobs", "1"]
    return subprocess.Popen(
        [*command, "--out", str(where / "out"), *more],
        env=environment, cwd=where / "here", stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip


def children(group: int) -> list[int]:
    """Return the processes of a session that still live."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == group and fields[0] != "Z":
            found.append(int(entry.name))
    return found


def gone(group: int) -> bool:
    """Wait until no process of a session is left."""
    until = time.monotonic() + 60
    while children(group) and time.monotonic() < until:
        time.sleep(0.1)
    return not children(group)


def whole(out: Path) -> None:
    """What lies there is complete: no half file, no file beside it."""
    if not out.exists():
        return
    assert not [p.name for p in out.iterdir() if p.suffix == ".tmp"]
    report = out / "report.html"
    if report.exists():
        assert report.read_text().rstrip().endswith("</html>")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize("seconds", [0.2, 0.9, 1.6, 2.6])
def test_a_run_that_is_killed_leaves_no_half_file_and_no_worker(seconds, album, tmp_path):
    running = scan(album, tmp_path)
    time.sleep(seconds)
    running.kill()
    running.communicate()
    assert gone(running.pid)
    whole(tmp_path / "out")
    left = [p for p in (tmp_path / "tmp").rglob("*") if p.is_file()]
    assert not any(secret.encode() in p.read_bytes() for p in left for secret in SECRETS)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize("times", [1, 2])
def test_ctrl_c_ends_in_words_also_the_second_time(times, album, tmp_path):
    for photo in list(album.glob("*/*")):  # so many that it does not end by itself before
        for number in range(20):
            photo.with_name(f"again-{number}-{photo.name}").hardlink_to(photo)
    running = scan(album, tmp_path)
    for line in iter(running.stderr.readline, b""):
        if b"Reading files" in line:
            break
    for _ in range(times):
        os.killpg(running.pid, signal.SIGINT)
        time.sleep(0.05)
    out, err = running.communicate(timeout=200)
    assert running.returncode in {130, -signal.SIGINT}
    assert b"Traceback" not in out + err
    assert gone(running.pid)
    whole(tmp_path / "out")
    if times == 1:
        assert b"You stopped it early" in err


def test_safety_2_3_values_stand_in_the_private_files_and_nowhere_else(album, tmp_path):
    running = scan(album, tmp_path, "--format", "html,json,csv", "--share")
    out, err = running.communicate(timeout=200)
    assert running.returncode in {0, 3}, err
    seen = [p for name in ("home", "tmp", "here", "out") for p in (tmp_path / name).rglob("*")]
    assert {"report.html", "share.html", "summary.json"} <= {p.name for p in seen}
    leaks = [
        (p.name, secret)
        for p in seen
        for secret in SECRETS
        if secret in p.name or (p.is_file() and p.name not in ALLOWED and secret.encode() in p.read_bytes())
    ]
    assert leaks == []
    assert not any(secret.encode() in out + err for secret in SECRETS)
    assert list((tmp_path / "tmp").iterdir()) == []
    assert list((tmp_path / "here").iterdir()) == []


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO, errno.EDQUOT])
def test_a_full_disk_is_one_sentence_and_leaves_what_was_there(fault, tmp_path, monkeypatch):
    write(tmp_path, "report.html", "the first")

    def full(_: int) -> None:
        raise OSError(fault, os.strerror(fault))

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(Exception, match=re.escape(os.strerror(fault))):
        write(tmp_path, "report.html", "the second, which finds no room")
    assert (tmp_path / "report.html").read_text() == "the first"
    assert {p.name for p in tmp_path.iterdir()} <= {"report.html", ".gitignore"}


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_folder_that_may_not_be_written_is_one_sentence(album, tmp_path):
    tmp_path.joinpath("out").mkdir(mode=0o500)
    running = scan(album, tmp_path)
    _, err = running.communicate(timeout=200)
    assert running.returncode == 2
    assert b"choose another --out" in err
    assert b"Traceback" not in err


def test_a_folder_that_cannot_be_made_is_one_sentence(album, tmp_path):
    tmp_path.joinpath("out").write_text("a file stands where the folder should be")
    running = scan(album, tmp_path, "--out", str(tmp_path / "out" / "below"))
    _, err = running.communicate(timeout=200)
    assert running.returncode == 2
    assert b"choose another --out" in err
    assert b"Traceback" not in err
    assert tmp_path.joinpath("out").read_text() == "a file stands where the folder should be"
