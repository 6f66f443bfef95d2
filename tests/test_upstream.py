"""The programs in docs/upstream.md run as they stand there, so that anybody can see what they show."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[1] / "docs" / "upstream.md"
PROGRAMS = re.findall(r"^## (.+?)$.*?^```python\n(.*?)^```$", PAGE.read_text(), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("title", "program"), PROGRAMS, ids=[title for title, _ in PROGRAMS])
def test_a_reproduction_runs_and_says_what_it_saw(title, program):
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=200, check=False
    )
    assert done.returncode == 0, done.stderr[-500:]
    assert done.stdout.strip()
    assert done.stderr == ""


def test_each_fault_has_a_program():
    assert len(PROGRAMS) == PAGE.read_text().count("\n## ") >= 6
