"""The demo offers the page, and the page ends with what was chosen on it."""

import os
import re
import subprocess
import sys
from urllib.parse import urlsplit

import pytest

from exposure.cli import main
from tests.web.conftest import Person


def test_the_demo_says_at_its_end_how_to_open_the_page(tools, tmp_path, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["demo", "runner", "--out", str(tmp_path / "out")], tools=tools)
    assert not ended.value.code
    assert "exposure demo --serve" in capsys.readouterr().err


def test_demo_serve_opens_the_page_without_a_network(tmp_path):
    program = [sys.executable, "-m", "exposure", "demo", "--serve"]
    environment = {**os.environ, "EXPOSURE_HOME": str(tmp_path), "BROWSER": "true %s"}
    served = subprocess.Popen(program, stdout=subprocess.PIPE, text=True, env=environment)
    try:
        link = urlsplit(re.search(r"http://\S+", served.stdout.readline())[0])
        person = Person(link.netloc)
        person.cookie = person.get(link.path).getheader("Set-Cookie").split(";")[0]
        shown = person.get("/").text
        assert shown.count('name="person"') == 4
        person.post("/begin", alone="yes", whose="own")
        person.post("/add", links="https://github.com/ana-example", then="check")
        person.get("/progress")
        assert "Nothing could be read" in person.get("/done").text
        person.post("/delete")
        assert served.wait(60) == 0
        assert "Everything that was added is deleted." in served.stdout.read()
    finally:
        served.kill()
        served.communicate()
