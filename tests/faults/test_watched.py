"""Every command in one watched world, with values planted in what is read: where any of them is written."""

import base64
import re
import signal
import subprocess
import sys
from dataclasses import dataclass, field

import pytest

from exposure.cli import COMMANDS
from exposure.demo import PERSONS, folder
from tests.faults.world import World

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX"),
    pytest.mark.timeout(900),  # one fixture runs every command
]
NURSE = next(p for p in PERSONS if p.slug == "nurse")
OWN = ("Saltpan", "555-0142", "50142077", "petra_bakes", "30.417", "-71.214")
"""Of her photos and posts: stated as her own, so that the private files may hold them."""
OTHER = ("Zelkova", "Quillfeather", "zelkova_q", "555-0173", "Orrery Bridge")
"""Of a page that nobody has proven: no file may hold them."""
PAGE = """<!doctype html><html><head><title>Zelkova Quillfeather</title>
<link rel="canonical" href="https://github.com/zelkova_q">
<meta property="og:title" content="Zelkova Quillfeather">
<meta property="og:url" content="https://github.com/zelkova_q"></head><body><div class="h-card vcard">
<span class="p-name vcard-fullname">Zelkova Quillfeather</span><div class="p-note user-profile-bio">
<div>I live in Orrery Bridge, call me on 555-0173</div></div></div></body></html>"""
PRIVATE = {"report.html", "audit.json", "evidence.csv"}


@dataclass
class Watched:
    """What was done and said in a world."""

    world: World
    done: set[str] = field(default_factory=set)
    said: dict[str, bytes] = field(default_factory=dict)

    def run(self, *words: object, typed: str = "") -> str:
        """Run a command to its end, and return its output."""
        running = self.world.start(*words, stdin=subprocess.PIPE)  # type: ignore[arg-type]
        out, err = running.communicate(typed.encode(), timeout=240)
        assert running.returncode in {0, 3, 4}, err
        assert b"Traceback" not in err
        self.done.add(str(words[0]))
        self.said[" ".join(map(str, words))] = err if "--json" in words else out + err
        return out.decode()


def forms(secret: str) -> set[bytes]:
    """Return a value as files may hold it: in other cases and charsets, and packed into letters."""
    plain = secret.encode()
    packed = {base64.b64encode(bytes(n) + plain)[4 * (n > 0) : -4] for n in range(3)}
    cases = {plain, plain.lower(), plain.upper(), secret.encode("utf-16-le"), plain.hex().encode()}
    return cases | {one for one in packed if len(one) > 7}


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    """The world after every command has run in it."""
    at = tmp_path_factory.mktemp("watched")
    one = Watched(World(at))
    named = tmp_path_factory.mktemp("theirs")
    photos, _ = folder.write(NURSE, named)
    for photo in sorted(photos.iterdir())[8:]:
        photo.unlink()
    page = named / "page.html"
    page.write_text(PAGE)
    everything = "html,json,csv"
    mine = ("--mine", "--offline", "--jobs", "1", "--debug")
    one.run("scan", named, *mine, "--format", everything, "--share", "--remember", "--out", at / "out")
    told = one.run("scan", named, *mine, "--format", everything, "--encrypt", "--out", at / "locked")
    words = re.search(r"six words that open it: (.*)", told)
    assert words
    one.run("unlock", at / "locked" / "report.html.age", typed=f"{words[1]}\n")
    one.run("share", at / "out")
    one.run("compare", at / "out", at / "locked")
    one.run("inspect", named, *mine)
    one.run("inspect", named, *mine, "--json")
    one.run("clean", photos, "--out", at / "clean")
    one.run("prove", "https://www.instagram.com/zelkova_q/", "--offline")
    one.run("prove", "--list")
    one.run("demo", "--list")
    one.run("platforms")
    served = one.world.start("serve", "--no-open", "--offline")
    one.world.begun(served)
    served.stdout.readline()
    served.send_signal(signal.SIGTERM)
    one.said["serve"] = b"".join(served.communicate(timeout=240))
    one.done.add("serve")
    return one


def test_every_command_was_watched(watched):
    assert watched.done == set(COMMANDS) - {"kit"}  # which takes nothing that is anybody's


def test_safety_2_3_own_values_stand_in_private_files_alone(watched):
    found = [
        (str(path.relative_to(watched.world.at)), secret)
        for path in watched.world.left()
        for secret in OWN
        if any(form in path.name.encode() for form in forms(secret))
        or (path.name not in PRIVATE and any(form in path.read_bytes() for form in forms(secret)))
    ]
    assert found == []


def test_safety_1_1_values_of_an_unproven_page_stand_nowhere(watched):
    found = [
        (str(path.relative_to(watched.world.at)), secret)
        for path in watched.world.left()
        for secret in OTHER
        if any(form in path.name.encode() + path.read_bytes() for form in forms(secret))
    ]
    assert [row for row in found if not row[0].endswith("proofs.json")] == []


@pytest.mark.parametrize("secret", [*OWN, *OTHER])
def test_safety_2_2_nothing_that_was_said_holds_a_value(secret, watched):
    assert [name for name, said in watched.said.items() if any(form in said for form in forms(secret))] == []


def test_safety_8_5_every_file_is_for_its_owner_alone(watched):
    files = {str(path.relative_to(watched.world.at)): path for path in watched.world.left()}
    assert [name for name, path in files.items() if path.stat().st_mode & 0o077] == []
    assert watched.world.passing() == []
