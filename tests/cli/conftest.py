"""Running the command as a person does: words in, output and exit code out."""

import io
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from exposure.cli import main
from exposure.demo import NOW, PERSONS, stage
from exposure.demo.person import Person
from exposure.demo.staging import Stage
from exposure.extract.platforms import claim
from exposure.sources.tools import Tools


@dataclass(frozen=True)
class Result:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        return self.out + self.err


class Typed(io.StringIO):
    """A terminal at which somebody types."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def tools(tmp_path: Path) -> Tools:
    """Tools with a memory of their own, that do not wait."""
    return Tools(home=tmp_path / "home", clock=lambda: NOW, sleep=lambda seconds: None, jobs=1)


@pytest.fixture
def run(capsys, monkeypatch, tmp_path, tools) -> Callable[..., Result]:
    """Run the command in an empty folder."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)

    def command(*words: str | Path, with_tools: Tools = tools, typed: str | None = None) -> Result:
        monkeypatch.setattr(sys, "stdin", io.StringIO("") if typed is None else Typed(typed))
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(w) for w in words], tools=with_tools)
        captured = capsys.readouterr()
        return Result(int(ended.value.code or 0), captured.out, captured.err)

    return command


def person(slug: str) -> Person:
    return next(p for p in PERSONS if p.slug == slug)


@pytest.fixture(params=["student", "nurse"])
def unproven(request) -> Iterator[Stage]:
    """The stage of a made-up person who has proven nothing."""
    with stage(person(request.param), words={}) as played:
        yield played


@pytest.fixture
def student(tools: Tools) -> Iterator[Stage]:
    """The stage of the made-up student, with the words that her accounts were given."""
    one = person("student")
    claims = {address: claim(address) for address in one.addresses}
    words = {address: tools.prover.words(c.account) for address, c in claims.items() if c}
    with stage(one, words=words) as played:
        yield played
