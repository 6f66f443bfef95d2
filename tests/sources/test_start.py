"""What a run on photos alone must not wait for."""

import json
import subprocess
import sys
from pathlib import Path

from tests.photos import ExifFields, jpeg

SCRIPT = """
import json, sys
from exposure.sources.look import look
from exposure.sources.tools import Tools
from pathlib import Path
found = [e for seen in look([sys.argv[1]], Tools(home=Path(sys.argv[2]), jobs=1, mine=True))[1]
         for e in seen.reading.evidence]
print(json.dumps([len(found), sorted(sys.modules)]))
"""
SLOW = {
    "exposure.extract.platforms",
    "requests",
    "bs4",
    "lxml",
    "rich",
    "jinja2",
    "phonenumbers",
    "PIL",
    "sqlite3",
}


def test_photos_alone_load_no_platform_and_no_network(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg(ExifFields(make="Example")))
    path = [entry or str(Path.cwd()) for entry in sys.path]
    code = f"import sys; sys.path[:] = {path!r}" + SCRIPT
    command = [sys.executable, "-c", code, str(tmp_path / "a.jpg"), str(tmp_path / "home")]
    shown = subprocess.run(command, capture_output=True, check=True, timeout=200).stdout
    found, modules = json.loads(shown)
    assert found
    assert SLOW.isdisjoint(modules)
