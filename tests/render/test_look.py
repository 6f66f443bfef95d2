"""The look, as far as it can be reckoned: contrast, reading level, size, and words that do no harm."""

import re
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from exposure.assess import RECIPES
from exposure.model import FactName, Kind, Level, Question, Tone
from exposure.remedy import FIXES as FIX_TYPES
from exposure.render import private, share, share_view, summary
from exposure.render.catalogue.facts import fact_label
from exposure.render.catalogue.fixes import FIXES, HABITS, LOSES_PROOF, NOT_SEEN
from exposure.render.catalogue.kinds import KINDS
from exposure.render.catalogue.questions import question_words
from exposure.render.catalogue.situations import SITUATIONS
from exposure.render.frame import asset
from exposure.render.tongue import speaking
from tests.render.people import Maker, adult, empty, student, support

STYLE = str(asset("basics.css") + asset("page.css"))


def colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{3,6})\b", block))


LIGHT = colours(STYLE.partition("@media")[0])
DARK = LIGHT | colours(re.search(r"prefers-color-scheme: dark\) \{\s*:root \{(.*?)\}", STYLE, re.DOTALL)[1])
PRINT = LIGHT | colours(re.search(r"@media print \{\s*:root \{(.*?)\}", STYLE, re.DOTALL)[1])
TEXT = [
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "wash"),
    ("ink", "calm-wash"),
    ("soft", "paper"),
    ("soft", "card"),
    ("soft", "wash"),
    ("soft", "calm-wash"),
    ("link", "paper"),
    ("link", "card"),
    ("link", "calm-wash"),
    ("calm", "paper"),
    ("calm", "card"),
    ("calm", "calm-wash"),
    ("star", "night"),
    ("star", "night-2"),
    ("star-soft", "night"),
    ("star-soft", "night-2"),
    ("moon", "night"),
    ("moon", "night-2"),
    ("warn-ink", "warn-wash"),
    ("paper", "ink"),
    ("star", "night-2"),
    ("star", "land"),
    ("star", "green"),
    ("night", "moon"),
    ("ink", "wash"),
    ("soft", "paper"),
]
"""Words on their ground; the last six are the letters in maps and charts."""
SHAPES = [
    ("lit", "card"),
    ("lit", "paper"),
    ("edge", "card"),
    ("edge", "paper"),
    ("moon", "night-2"),
    ("moon", "land"),
    ("calm", "wash"),
]


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, two: str) -> float:
    high, low = sorted((luminance(one), luminance(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_text_has_a_contrast_of_at_least_four_and_a_half(scheme: str, front: str, back: str) -> None:
    known = {"light": LIGHT, "dark": DARK, "print": PRINT}[scheme]
    assert contrast(known[front], known[back]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back"), SHAPES)
def test_shapes_have_a_contrast_of_at_least_three(scheme: str, front: str, back: str) -> None:
    known = {"light": LIGHT, "dark": DARK}[scheme]
    assert contrast(known[front], known[back]) >= 3


def test_cards_lie_on_a_slightly_lighter_night() -> None:
    """The cards' white is 5 in 100 over the night; text on it keeps its contrast."""
    night = [int(LIGHT["night-2"][i : i + 2], 16) for i in (1, 3, 5)]
    mixed = "#" + "".join(f"{round(part * 0.95 + 255 * 0.05):02x}" for part in night)
    assert contrast(LIGHT["star-soft"], mixed) >= 4.5
    assert contrast(LIGHT["moon"], mixed) >= 4.5


def test_the_style_asks_for_nothing_and_works_in_both_directions() -> None:
    assert not re.search(r"url\(|@import|@font-face", STYLE)
    assert not re.search(r"[^-](margin|padding|border)-(left|right)|[^-]\b(left|right): ", STYLE)
    for feature in (
        "prefers-color-scheme: dark",
        "forced-colors: active",
        "reduced-motion",
        "@media print",
    ):
        assert feature in STYLE


def test_every_kind_fact_question_situation_and_fix_has_words() -> None:
    assert set(KINDS) == set(Kind)
    assert set(SITUATIONS) == {r.slug for r in RECIPES}
    assert list(SITUATIONS) == [r.slug for r in RECIPES]
    assert list(FIXES) == [f.name for f in FIX_TYPES]
    assert {*HABITS, *LOSES_PROOF, *NOT_SEEN} <= set(FIXES)
    for tone in Tone:
        with speaking(tone):
            assert all(fact_label(name) for name in FactName)
            assert all(question_words(q).endswith("?") for q in Question)


def syllables(word: str) -> int:
    word = re.sub(r"[^a-z]", "", word.lower())
    groups = len(re.findall(r"[aeiouy]+", word))
    silent = word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1
    return max(1, groups - silent)


def grade(sentences: list[str]) -> float:
    """Return the Flesch-Kincaid grade of sentences."""
    words = [w for s in sentences for w in re.findall(r"[A-Za-z][A-Za-z'-]*", s)]
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


UNREAD = (
    "script, style, [hidden], .lines, table, .ev, .groups, .situations .fine,"
    " .how li, .sets, .quarter, .fixes"
)
"""What is a list, a table, a source or a step of another room, and no sentence of the page."""


def sentences_of(html: str) -> list[str]:
    page = BeautifulSoup(html, "lxml")
    for part in page.select(UNREAD):
        part.decompose()
    out = []
    for block in page.select("main p, main li, main h1, main h2, main h3, main dd"):
        if not block.select("p, li"):
            out += re.split(r"(?<=[.!?:])\s+", " ".join(block.get_text().split()))
    return [s for s in out if len(s.split()) > 2]


@pytest.mark.parametrize(("tone", "most"), [("adult", 8.0), ("teen", 6.0)])
def test_the_words_can_be_read_at_the_level_that_was_promised(tone: str, most: float) -> None:
    assert grade(sentences_of(private(student() if tone == "teen" else adult()))) <= most


def test_sentences_are_short() -> None:
    long = [s for s in sentences_of(private(student())) if len(s.split()) > 24]
    assert long == []


NEVER = (
    "should have",
    "careless",
    "victim",
    "prey",
    "predator",
    "target",
    "overshar",
    "you revealed",
    "too late",
    "stalk",
    "exiftool",
    "search string",
    "children of",
    "your child",
    "your staff",
)


def test_safety_5_4_no_word_blames_frightens_or_teaches() -> None:
    pages = [private(student()), private(adult()), private(empty())]
    pages += [share(share_view(summary(r, secret=b"0" * 32))) for r in (student(), adult())]
    for html in pages:
        text = BeautifulSoup(html, "lxml").body.get_text(" ").casefold()
        assert [word for word in NEVER if word in text] == []
        assert not re.search(r"\b(track|monitor|find) (someone|somebody|her|him|them|your)\b", text)


def test_a_report_with_everything_is_at_most_150_kb() -> None:
    for report in (student(), adult(), empty()):
        assert len(private(report).encode()) <= 150_000


def test_the_page_does_not_grow_with_the_evidence() -> None:
    m = Maker(age="34")
    base = adult()
    home, *rest = base.facts
    assert home.name is FactName.HOME
    many = [m.detail(Kind.GPS, m.point(10 + n / 1e6, 20), m.photo(n)) for n in range(5000)]
    fact = replace(
        home, support=tuple(support(e, Kind.PHOTO_PLACE_HOME, Level.STRONG, n) for n, e in enumerate(many))
    )
    more = [
        m.detail(kind, f"value {n}", m.photo(n)) for n in range(2500) for kind in (Kind.MODEL, Kind.BIO_JOB)
    ]
    html = private(replace(base, facts=(fact, *rest), evidence=(*base.evidence, *many, *more)))
    assert len(html.encode()) <= 170_000
    assert "And 4988 more in the data file." in html
