"""How each command ends when its reader is gone, its disk is full, or the system wants it to end."""

import os
import random
import signal
import sys
import time
from pathlib import Path

import pytest

from exposure.demo import PERSONS, folder
from tests.faults.world import World

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/dev/full is of Linux")
NURSE = next(p for p in PERSONS if p.slug == "nurse")

FULL = """
import os, sys
os.dup2(os.open("/dev/full", os.O_WRONLY), 2)
os.execv(sys.executable, [sys.executable, "-m", "exposure", *sys.argv[1:]])
"""
"""A command whose words about itself nobody can take."""


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Her own files."""
    photos, _ = folder.write(NURSE, tmp_path_factory.mktemp("mine"))
    return photos


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def plain(said: bytes) -> bool:
    return b"Traceback" not in said and b"Exception ignored" not in said and b"KeyboardInterrupt" not in said


def commands(album: Path, world: World) -> dict[str, tuple[object, ...]]:
    """Return commands that print, or take a while, by name."""
    return {
        "inspect": ("inspect", album, "--mine", "--jobs", "1"),
        "inspect --json": ("inspect", album, "--mine", "--json", "--jobs", "1"),
        "platforms": ("platforms",),
        "platforms --json": ("platforms", "--json"),
        "demo --list": ("demo", "--list"),
        "--help": ("--help",),
        "scan": ("scan", album, "--mine", "--offline", "--jobs", "1", "--out", world.out),
        "clean": ("clean", album, "--out", world.out),
        "demo": ("demo", "nurse", "--out", world.out),
        "kit": ("kit", "--out", world.out),
        "serve": ("serve", "--no-open", "--offline"),
    }


PRINTING = ("inspect", "inspect --json", "platforms", "platforms --json", "demo --list", "--help")
LASTING = ("inspect", "scan", "clean", "demo", "kit", "serve")


@pytest.mark.parametrize("name", PRINTING)
def test_a_full_disk_behind_the_output_is_one_sentence(name, album, world):
    with Path("/dev/full").open("w") as full:
        running = world.start(*commands(album, world)[name], stdout=full)
        _, err = running.communicate(timeout=200)
    assert running.returncode == 1
    assert err.count(b"cannot be printed there (No space left on device)") == 1
    assert plain(err)


@pytest.mark.parametrize("name", ["inspect --json", "platforms --json"])
def test_a_reader_that_goes_away_ends_a_command_in_silence(name, album, world):
    there, here = os.pipe()
    running = world.start(*commands(album, world)[name], stdout=here)
    os.close(here)
    os.read(there, 10)
    os.close(there)
    _, err = running.communicate(timeout=200)
    assert running.returncode == 0
    assert plain(err)
    assert b"exposure:" not in err


def test_a_report_is_written_also_if_nobody_takes_what_is_said(album, world):
    running = world.start(*commands(album, world)["scan"], program=("-c", FULL))
    running.communicate(timeout=200)
    assert running.returncode == 0
    assert (world.out / "report.html").is_file()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("name", LASTING)
def test_the_system_s_wish_to_end_leaves_nothing_half_done(name, number, album, world):
    running = world.start(*commands(album, world)[name])
    world.begun(running)
    time.sleep(random.Random(f"{name} {number}").uniform(0, 0.8))
    running.send_signal(number)
    _, err = running.communicate(timeout=200)
    # while Python itself ends, the system ends it; ``serve`` ends as by Ctrl-C, also before it serves
    assert running.returncode in {128 + number, -number, 0, *([130] if name == "serve" else [])}
    assert plain(err)
    assert world.passing() == []


@pytest.mark.parametrize("name", LASTING)
def test_ctrl_c_twice_is_words_for_every_command(name, album, world):
    running = world.start(*commands(album, world)[name])
    world.begun(running)
    time.sleep(random.Random(name).uniform(0, 0.8))
    for _ in range(2):
        if running.poll() is None:
            os.killpg(running.pid, signal.SIGINT)
        time.sleep(0.05)
    _, err = running.communicate(timeout=200)
    assert running.returncode in {130, -signal.SIGINT, 0, 1, 3}  # Python may end itself by the signal
    assert plain(err)
    assert world.passing() == []
