"""Runs as people have them: as an ordinary user, in folders that refuse, on a full disk, without /proc.

Tests are often run by the administrator, whom no folder refuses: then a namespace of its own makes an
ordinary user of the run. Where the system makes none, these are skipped.
"""

import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from exposure.demo import PERSONS, folder
from tests.faults.world import World

NURSE = next(p for p in PERSONS if p.slug == "nurse")
ADMINISTRATOR = os.name == "posix" and os.geteuid() == 0
USER = ("unshare", "-U", "--map-user=1000", "--map-group=1000") if ADMINISTRATOR else ()
INTO = """
import os, sys
at = sys.argv.index("--")
os.execvp(sys.argv[1], [*sys.argv[1:at], sys.executable, "-m", "exposure", *sys.argv[at + 1:]])
"""
MOUNTED = 'mount -t tmpfs -o size=64k none "$0" && mount -t tmpfs none /proc && exec "$@"'


def given(*command: str) -> bool:
    """Whether the system gives this."""
    return not command or (
        shutil.which(command[0]) is not None
        and subprocess.run([*command, "true"], check=False, capture_output=True).returncode == 0
    )


pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not given(*USER),
    reason="no ordinary user can be made",
)


@pytest.fixture
def world(tmp_path: Path) -> World:
    world = World(tmp_path)
    (tmp_path / "mine").mkdir()
    photos, _ = folder.write(NURSE, tmp_path / "mine")
    for photo in sorted(photos.iterdir())[4:]:
        photo.unlink()
    return world


def scan(world: World, *through: str, **more: object) -> tuple[int, str]:
    """Scan her files through another command, and return the exit code and what was said."""
    words = ("scan", world.at / "mine", "--mine", "--offline", "--jobs", "1", "--out", world.out)
    way = (*through, "--", *words) if through else words
    running = world.start(*way, program=("-c", INTO) if through else ("-m", "exposure"), **more)
    out, err = running.communicate(timeout=200)
    said = (out + err).decode()
    assert "Traceback" not in said
    return running.returncode, said


def test_safety_7_2_8_5_an_ordinary_user_has_the_same_walls_and_modes(world):
    code, said = scan(world, *USER)
    assert code == 0, said
    assert "administrator" not in said
    page = (world.out / "report.html").read_text()
    for wall in (
        "a lock on files",
        "a lock on the network",
        "a short list of what they may ask of the system",
    ):
        assert wall in page
    assert {path.stat().st_mode & 0o777 for path in world.left() if world.out in path.parents} == {0o600}
    assert world.out.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_refuses_is_told_before_anything_is_read(world):
    world.out.mkdir(mode=0o500)
    code, said = scan(world, *USER)
    assert code == 2
    assert "choose another --out" in said
    assert "Reading" not in said
    assert list(world.out.iterdir()) == []


def test_a_home_that_refuses_is_told_before_anything_is_read(world):
    (world.at / "home").chmod(0o500)
    code, said = scan(world, *USER)
    assert code == 2
    assert "EXPOSURE_HOME" in said
    assert "Reading" not in said
    assert not world.out.exists()


def test_a_temporary_folder_that_refuses_is_not_needed(world):
    (world.at / "tmp").chmod(0o500)
    assert scan(world, *USER)[0] == 0


def test_a_file_that_may_not_grow_is_one_sentence_and_leaves_nothing(world):
    code, said = scan(
        world, *USER, before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
    )
    assert code == 2
    assert "report.html: cannot be written there (File too large)" in said
    assert {path.name for path in world.out.iterdir()} <= {".gitignore"}
    assert world.passing() == []


@pytest.mark.skipif(not ADMINISTRATOR or not given("unshare", "-m"), reason="mounts are the administrator's")
def test_a_disk_that_is_full_and_a_system_without_proc(world):
    world.out.mkdir()
    code, said = scan(world, "unshare", "-m", "sh", "-c", MOUNTED, str(world.out))
    assert code == 2
    assert "report.html: cannot be written there (No space left on device)" in said
    assert world.passing() == []


@pytest.mark.skipif(not ADMINISTRATOR or not given("unshare", "-m"), reason="mounts are the administrator's")
def test_a_run_without_proc_is_like_any_other(world):
    code, said = scan(world, "unshare", "-m", "sh", "-c", MOUNTED, str(world.at / "tmp"))
    assert code == 0, said
    assert (world.out / "report.html").read_text().rstrip().endswith("</html>")
    assert world.passing() == []
