"""The wheel is the same bytes wherever and whenever it is built, so that anybody can check it."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("hatchling")
ROOT = Path(__file__).parents[1]
PARTS = ("exposure", "pyproject.toml", "README.md", "LICENSE", "NOTICE")
ZONES = ("UTC", "Pacific/Kiritimati")


def copied(folder: Path, *, second: bool) -> Path:
    """Return a copy of what a wheel is made of; the second has other times, modes and neighbours."""
    folder.mkdir(parents=True)
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
        else:
            shutil.copy2(ROOT / part, folder / part)
    for path in sorted(folder.rglob("*"), reverse=second):
        if second:
            os.utime(path, (86_400, 86_400))
            path.chmod(0o700 if path.is_dir() else 0o600)
    return folder


def built(folder: Path, *, second: bool) -> Path:
    """Return the wheel that is built there, in another zone and with another order of hashes."""
    env = {
        "PATH": os.defpath,
        "HOME": str(folder.parent),
        "TZ": ZONES[second],
        "PYTHONHASHSEED": str(int(second)),
        "LC_ALL": ("C.UTF-8", "C")[second],
    }
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder / "out")],
        cwd=folder,
        env=env,
        check=True,
        capture_output=True,
    )
    (wheel,) = (folder / "out").glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheels(tmp_path_factory) -> list[Path]:
    folder = tmp_path_factory.mktemp("wheels")
    places = (folder / "a" / "one", folder / "b" / "another name")
    return [built(copied(at, second=bool(n)), second=bool(n)) for n, at in enumerate(places)]


def test_two_builds_in_two_folders_give_the_same_bytes(wheels):
    assert len({wheel.name for wheel in wheels}) == 1
    assert len({hashlib.sha256(wheel.read_bytes()).hexdigest() for wheel in wheels}) == 1


def test_the_wheel_holds_the_program_and_nothing_else(wheels):
    with zipfile.ZipFile(wheels[0]) as wheel:
        names = wheel.namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"exposure"}
    assert not [name for name in names if name.endswith((".pyc", ".so", ".exe", ".dll"))]
