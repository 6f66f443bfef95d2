"""Posts from templates: choices are drawn, slots are filled from lists."""

import random
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from exposure.extract.names import first_names

FOLDER = Path(__file__).with_name("templates")
LANGUAGES = ("en", "es", "pt", "fr", "de", "hi")
_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")
_CAPITAL_NAMES = 0.8
"""How often a name keeps its capital; the others are written as in a hurry."""


@dataclass(frozen=True, slots=True)
class Template:
    """A post or a segment of a biography before its choices are drawn.

    Attributes:
        language: Its code.
        labels: The categories that it gives away; none for a post that gives nothing away.
        text: With choices and slots.
    """

    language: str
    labels: frozenset[str]
    text: str


def lists() -> dict[str, list[str]]:
    """Return what fills each slot; ``slot.es`` goes before ``slot`` in Spanish."""
    found: dict[str, list[str]] = {"Name": sorted(first_names())}
    for line in (FOLDER / "fill.txt").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            name, _, values = line.partition(":")
            found[name.strip()] = [v.strip() for v in values.split(", ")]
    found["Name2"] = found["Name"]
    return found


def posts() -> Iterator[Template]:
    """Yield the templates of posts."""
    for language in LANGUAGES:
        yield from _read((FOLDER / f"{language}.txt").read_text("utf-8"), language)


def segments() -> dict[str, list[Template]]:
    """Return the templates of segments of biographies by language."""
    found: defaultdict[str, list[Template]] = defaultdict(list)
    for template in _read((FOLDER / "bios.txt").read_text("utf-8"), ""):
        text, slash, label = template.text.rpartition("/")
        more = {label} if slash and label.isidentifier() and len(label) > 2 and " " not in label else set()
        known = more & {"job", "home", "school", "family", "age_or_birthday"}
        found[template.language].append(
            Template(template.language, template.labels | known, text if known else template.text)
        )
    return found


def _read(content: str, language: str) -> Iterator[Template]:
    labels: frozenset[str] = frozenset()
    for line in content.splitlines():
        if line.startswith("@") and line[1:2].isalpha():
            words = line[1:].split()
            if not language or len(words[0]) == 2:
                language_now, *words = words
            else:
                language_now = language
            labels = frozenset(words) - {"none"}
        elif line.strip() and not line.startswith("#"):
            yield Template(language_now, labels, line)


class Filler:
    """Draws choices and fills slots; the same seed gives the same posts."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._lists = lists()

    def post(self, template: Template) -> str:
        """Return one post of a template."""
        text = template.text
        while (drawn := _CHOICE.sub(self._draw, text)) != text:
            text = drawn
        text = _SLOT.sub(lambda m: self._fill(m[1], template.language), text)
        return re.sub(r" +([,.!?])", r"\1", " ".join(text.split()))

    def _draw(self, match: re.Match[str]) -> str:
        return self._chance.choice(match[1].split("|"))

    def _fill(self, slot: str, language: str) -> str:
        values = self._lists.get(f"{slot}.{language}") or self._lists[slot]
        value = self._chance.choice(values)
        if slot.startswith("Name"):
            return value.capitalize() if self._chance.random() < _CAPITAL_NAMES else value
        return value
