"""The handbook says what the program does."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from exposure.cli import COMMANDS
from exposure.demo import PERSONS

DOCS = Path(__file__).parents[1] / "docs"
PAGES = [*DOCS.glob("*.md"), DOCS.parent / "README.md"]


def test_the_way_in_to_each_network_is_current():
    from scripts.networks import TARGET, text

    assert TARGET.read_text() == text(), "run: python -m scripts.networks"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_every_command_and_option_that_is_named_is_there(page):
    for name, rest in re.findall(r"(?:^ {4,}|`)exposure ([a-z]+)([^`\n]*)", page.read_text(), re.MULTILINE):
        assert name in COMMANDS, name
        command = import_module(f"exposure.cli.{name}").command
        known = {"--help", *(o for p in command.params for o in (*p.opts, *p.secondary_opts))}
        assert set(re.findall(r"(?<!\S)--[a-z-]+", rest)) <= known, (name, rest)


def test_the_workshop_page_names_every_person():
    page = (DOCS / "workshop.md").read_text()
    assert all(f"**{person.name}**" in page for person in PERSONS)


def test_every_make_target_that_is_named_is_there():
    targets = set(re.findall(r"^([a-z]+):", (DOCS.parent / "Makefile").read_text(), re.MULTILINE))
    for page in PAGES:
        named = set(re.findall(r"(?:`|^ {4,}|, )make ([a-z]+)", page.read_text(), re.MULTILINE))
        assert named <= targets, page.name
