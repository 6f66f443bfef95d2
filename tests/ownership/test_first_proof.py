"""The first proof, done as a person does it: how many steps, and how long the program itself takes.

A step is what a hand does: a command typed, words copied, words saved on the site, a key or button pressed.
"""

import html
import io
import json
import re
import sys
import time
from dataclasses import dataclass, field, replace

import pytest

from exposure.cli import main
from exposure.demo import NOW
from exposure.demo.server import Reply, serve
from exposure.extract.platforms import claim
from exposure.sources.tools import Tools
from exposure.web import open_page
from tests.sources.test_served import Loopback
from tests.web.conftest import come_in
from tests.web.test_steps import BEGUN

MOST = 5
SECONDS = 20
"""Of the processor, since a test says nothing of what else a computer does."""
ADDRESS = "https://github.com/ana-example"
WORDS = r"([a-z]+ [a-z]+ [a-z]+ [a-z]+ \d\d)"


@dataclass
class Person:
    """Somebody with an account, who does one thing after the other."""

    bio: str = "I teach."
    steps: list[str] = field(default_factory=list)

    def does(self, what: str) -> None:
        self.steps.append(what)

    def places(self, shown: str) -> None:
        """Copy the words that are shown into the profile, and save it there."""
        found = re.search(WORDS, shown)
        assert found, "the words are shown in plain sight"
        self.does("copies the words")
        self.bio = f"I teach. {found[1]}"
        self.does("saves them in the profile")

    def answers(self, path: str, query: dict[str, str]) -> Reply | None:
        account = {"login": "ana-example", "bio": self.bio, "id": 1}
        return Reply(content=json.dumps(account).encode(), media_type="application/json")


@pytest.fixture
def ana():
    return Person()


@pytest.fixture
def tools(ana, tmp_path):
    with serve({"api.github.com": ana.answers}) as port:
        yield Tools(
            home=tmp_path / "home", clock=lambda: NOW, sleep=lambda _: None, jobs=1, connector=Loopback(port)
        )


def test_at_the_terminal_in_at_most_five_steps(ana, tools, monkeypatch, capsys):
    class Hands(io.StringIO):
        """At the prompt, the words that were printed are placed; then Enter is pressed."""

        def isatty(self) -> bool:
            return True

        def readline(self, size: int = -1) -> str:
            ana.places(capsys.readouterr().out)
            ana.does("presses Enter")
            return "\n"

    monkeypatch.setattr(sys, "stdin", Hands())
    ana.does("types the command")
    start = time.process_time()
    with pytest.raises(SystemExit) as ended:
        main(["prove", ADDRESS], tools=tools)
    assert time.process_time() - start < SECONDS
    assert not ended.value.code
    assert "Done. You can remove the words now." in capsys.readouterr().err
    assert len(ana.steps) <= MOST, ana.steps


def test_on_the_page_in_at_most_five_steps(ana, tools):
    start = time.process_time()
    with open_page(replace(tools, offline=False)) as page:
        person = come_in(page)
        person.post("/begin", **BEGUN)
        ana.does("says that the device is theirs, and begins")
        person.post("/add", links=ADDRESS)
        ana.does("adds the address")
        ana.places(html.unescape(person.get("/what").text))
        person.post("/prove", link=page.visit.links[0].text)
        ana.does("presses the button to look")
        assert "Done. You can remove the words now." in person.get("/what").text
    assert time.process_time() - start < SECONDS
    assert len(ana.steps) <= MOST, ana.steps
    assert tools.prover.remembered(claim(ADDRESS).account) == "words"
