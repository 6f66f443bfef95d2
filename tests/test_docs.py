"""The handbook says what the program does."""

import re
from pathlib import Path

import pytest

from exposure.cli import COMMANDS
from exposure.cli.kit import command as kit
from exposure.cli.scan import command as scan
from exposure.demo import PERSONS

DOCS = Path(__file__).parents[1] / "docs"
PAGES = [*DOCS.glob("*.md"), DOCS.parent / "README.md"]


def test_the_way_in_to_each_network_is_current():
    from scripts.networks import TARGET, text

    assert TARGET.read_text() == text(), "run: python -m scripts.networks"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_every_command_and_option_that_is_named_is_there(page):
    words = page.read_text()
    for name in re.findall(r"^ {4,}exposure ([a-z]+)|`exposure ([a-z]+)", words, re.MULTILINE):
        assert "".join(name) in COMMANDS, name
    known = {o for c in (scan, kit) for p in c.params for o in (*p.opts, *p.secondary_opts)}
    known |= {"--open", "--forget", "--list", "--key", "--signature", "--json", "--help", "--no-open"}
    for option in re.findall(r"exposure [^`\n]*?(--[a-z-]+)", words):
        assert option in known, option


def test_the_workshop_page_names_every_person():
    page = (DOCS / "workshop.md").read_text()
    assert all(f"**{person.name}**" in page for person in PERSONS)


def test_every_make_target_that_is_named_is_there():
    targets = set(re.findall(r"^([a-z]+):", (DOCS.parent / "Makefile").read_text(), re.MULTILINE))
    for page in PAGES:
        named = set(re.findall(r"(?:`|^ {4,}|, )make ([a-z]+)", page.read_text(), re.MULTILINE))
        assert named <= targets, page.name
