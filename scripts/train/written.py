"""The written posts and biographies: what people of all sorts might post, each with what it gives away.

A line: language, b (biography) or p (post), text || category=words of the text; ... (~ before a debatable
one). The files of ``tests/extract/text/voices`` have the same form and are learnt from as well; what is in
``voices.txt`` is never learnt from, so that the tests measure something.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

POSTS = Path(__file__).with_name("posts")
VOICES = Path(__file__).parents[2] / "tests" / "extract" / "text" / "voices"
LANGUAGES = {"hi-en": "hi"}


@dataclass(frozen=True, slots=True)
class Fact:
    """What a text gives away.

    Attributes:
        category: Its name.
        start: The first character of the words that do.
        end: After their last.
        weak: Whether it is debatable: nothing is learnt from it.
    """

    category: str
    start: int
    end: int
    weak: bool


@dataclass(frozen=True, slots=True)
class Written:
    """A post or a biography.

    Attributes:
        text: As written.
        language: Its code.
        bio: It is a biography.
        facts: What it gives away, in the order of its line.
    """

    text: str
    language: str
    bio: bool
    facts: tuple[Fact, ...]

    def within(self, start: int, end: int) -> tuple[frozenset[str], frozenset[str]]:
        """Return the categories given away between two characters, and the debatable ones."""
        near = [f for f in self.facts if f.start < end and start < f.end]
        sure = frozenset(f.category for f in near if not f.weak)
        return sure, frozenset(f.category for f in near if f.weak) - sure


def written() -> Iterator[Written]:
    """Yield all written texts, by file and line, each once."""
    seen = set[str]()
    for folder in (POSTS, VOICES):
        for path in sorted(folder.glob("*.txt")):
            for line in path.read_text("utf-8").splitlines():
                if line.strip() and not line.startswith("#"):
                    found = _read(line)
                    if found.text not in seen:
                        seen.add(found.text)
                        yield found


def _read(line: str) -> Written:
    head, _, facts = line.rpartition("||")
    language, sort, text = head.strip().split(" ", 2)
    found = (_fact(text, said.strip()) for said in facts.split(";") if said.strip())
    return Written(text, LANGUAGES.get(language, language), sort == "b", tuple(found))


def _fact(text: str, said: str) -> Fact:
    name, _, words = said.partition("=")
    start = max(0, text.lower().find(words.strip().lower()))
    return Fact(name.lstrip("~"), start, start + max(1, len(words.strip())), weak=name.startswith("~"))
