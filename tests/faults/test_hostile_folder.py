"""Every hostile archive in one folder, beside a photo and a page that are honest: one scan of it."""

import json

import pytest

from tests.collect.archives.copies import copies
from tests.collect.archives.hostile import archives
from tests.faults.world import World
from tests.photos import ExifFields, jpeg

LONG = (
    "two gigabytes in one file as gzip", "500 headers of records as gzip", "5,000 names of 2,000 letters",
)  # fmt: skip
"""Three that take seconds each; ``tests/collect/archives`` holds them to their limits one by one."""
SECONDS = 10
"""Of the processor, for each file (``safety.md`` 7.2)."""
MEMORY = 512 * 1024
"""In KiB, for each process."""
COUNTED = """
import json, pathlib, resource, subprocess, sys
ended = subprocess.run([sys.executable, "-m", "exposure", *sys.argv[2:]]).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
pathlib.Path(sys.argv[1]).write_text(json.dumps([used.ru_utime + used.ru_stime, used.ru_maxrss]))
sys.exit(ended)
"""
"""Runs a command and counts the sum of its processes' times and the most memory of one of them. A process of
its own, since what runs the tests passes its own size on to what it starts."""
PAGE = """<!doctype html><html><head><title>Ana Example</title>
<link rel="canonical" href="https://github.com/ana-e"><meta property="og:title" content="Ana Example">
<meta property="og:url" content="https://github.com/ana-e"></head>
<body><div class="h-card vcard"><span class="p-name vcard-fullname">Ana Example</span>
<div class="p-note user-profile-bio"><div>Nurse in a made-up town</div></div></div></body></html>"""

READ = frozenset(
    {
        "a GIF in front.zip",
        "a PDF in front.zip",
        "a copy packed with bytes behind its end.zip",
        "a copy packed with its file in two cases.zip",
        "a copy packed with name after a NUL.zip",
        "a copy with UTF-16.zip",
        "a copy with bytes of no charset.zip",
        "a copy with half characters.zip",
        "a copy with times that are no numbers.zip",
        "a sparse file of the name.tar",
        "a zip in front.tar",
        "the name twice.tar",
    }
)
"""Those of which an honest part is read, and no more than that; the others are named as left out."""


def hostile() -> dict[str, bytes]:
    """Return all archives under the names of files; none is a valid copy, all are small on the disk."""
    names = {f"{name}.{form}".replace("/", "_"): content for name, form, content in archives()}
    kept = {name: data for name, data in names.items() if not any(long in name for long in LONG)}
    return kept | {name.replace("/", "_"): data for name, data in copies()}


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> tuple[World, int, str, set[str], float, int]:
    """The folder after one scan: where, exit code, what was said, hostile names, CPU seconds, peak KiB."""
    world = World(tmp_path_factory.mktemp("hostile"))
    folder = world.at / "mine"
    folder.mkdir()
    made = hostile()
    for name, content in made.items():
        (folder / name).write_bytes(content)
    (folder / "honest.jpg").write_bytes(jpeg(ExifFields(make="Example", model="Camera 1")))
    (folder / "honest.html").write_text(PAGE)
    words = (folder, "--mine", "--offline", "--format", "html,json", "--jobs", "2", "--out", world.out)
    running = world.start("scan", *words, program=("-c", COUNTED, str(world.at / "used.json")))
    stdout, stderr = running.communicate()
    seconds, peak = json.loads((world.at / "used.json").read_text())
    return world, running.returncode, (stderr + stdout).decode(), set(made), seconds, peak


def test_there_are_many(scanned):
    assert len(scanned[3]) >= 150


def test_safety_7_3_the_run_ends_as_the_contract_says(scanned):
    world, code, said, *_ = scanned
    assert code == 3, said
    assert "Traceback" not in said
    assert "went wrong inside" not in said
    assert (world.out / "report.html").read_text().rstrip().endswith("</html>")


def test_safety_7_6_each_hostile_archive_is_named_or_gave_its_honest_part(scanned):
    world, _, _, made, *_ = scanned
    audit = json.loads((world.out / "audit.json").read_text())
    named = {s["name"] for s in audit["skipped"]}
    told = {name for name in made if any(n == name or n.startswith(f"{name}: ") for n in named)}
    assert told == made - READ


def test_safety_7_3_the_honest_ones_are_read(scanned):
    world, *_ = scanned
    audit = json.loads((world.out / "audit.json").read_text())
    assert {e["value"] for e in audit["evidence"] if e["kind"] in {"make", "model"}} == {
        "Example",
        "Camera 1",
    }
    assert "profile_name" in {e["kind"] for e in audit["evidence"]}
    assert not {s["name"] for s in audit["skipped"]} & {"honest.jpg", "honest.html"}


def test_safety_7_2_all_of_it_takes_hardly_more_than_one_file_may(scanned):
    *_, seconds, peak = scanned
    assert seconds < 3 * SECONDS
    assert peak < MEMORY


def test_safety_8_5_nothing_of_it_is_written_but_the_report(scanned):
    world, *_ = scanned
    assert world.passing() == []
    assert {path.name for path in world.out.iterdir()} == {
        "report.html",
        "audit.json",
        "summary.json",
        ".gitignore",
    }
    assert not any(path.name.startswith("etc") or "passwd" in path.name for path in world.left())
    outside = {path.name for path in (world.at / "home").rglob("*") if path.is_file()}
    assert outside <= {"secret", "proofs.json"}
