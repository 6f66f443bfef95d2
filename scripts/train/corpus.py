"""The training posts: thousands, each with what it gives away, made anew from a seed."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from scripts.train.grammar import Filler, Template, posts, segments
from scripts.train.noise import theirs, unreal, voice

SEED = 20251124
EACH = {"en": 45, "es": 28, "pt": 28, "fr": 28, "de": 28, "hi": 28}
"""Posts of one template."""
NEGATIVE = 1.6
"""Templates that give nothing away are drawn so much oftener."""
BIOS = {"en": 5000, "es": 1500, "pt": 1500, "fr": 1500, "de": 1500, "hi": 1500}
_CUTS = (", ", ", ", " | ", " · ", " • ", ". ", "\n", " / ", " ✨ ", " - ", " & ", "; ", " ♡ ")
_MARKS = {"job": "💼", "school": "🎓", "home": "📍", "age_or_birthday": "🎂", "account": "👻", "pet": "🐶"}


@dataclass(frozen=True, slots=True)
class Example:
    """A training text.

    Attributes:
        text: As written.
        language: Its code.
        labels: What it gives away.
        group: The template it came from; all of a group are trained on or held out together.
        spans: For a biography: start, end and labels of each segment.
    """

    text: str
    language: str
    labels: frozenset[str]
    group: int
    spans: tuple[tuple[int, int, frozenset[str]], ...] = ()


def post_examples(seed: int = SEED) -> Iterator[Example]:
    """Yield training posts."""
    chance = random.Random(seed)
    filler, templates = Filler(chance), list(posts())
    empty: dict[str, list[Template]] = {}
    for template in templates:
        if not template.labels:
            empty.setdefault(template.language, []).append(template)
    for group, template in enumerate(templates):
        times = EACH[template.language] if template.labels else int(EACH[template.language] * NEGATIVE)
        for _ in range(times):
            yield from _posts(template, group, filler, empty[template.language], chance)


def _posts(
    template: Template, group: int, filler: Filler, empty: list[Template], chance: random.Random
) -> Iterator[Example]:
    text, language, labels = filler.post(template), template.language, template.labels
    drawn = chance.random()
    if labels and drawn < 0.10:
        text, labels = unreal(text, language, chance), frozenset()
    elif labels and drawn < 0.20:
        told = theirs(text, language, chance)
        if told is None:
            return
        text, labels = told, frozenset()
    elif drawn < 0.33:
        other = filler.post(chance.choice(empty))
        text = f"{text}{chance.choice(('. ', ', ', ' ', '! ', ' - '))}{other}"
        if drawn < 0.25:
            text = f"{other}. {filler.post(template)}"
    yield Example(voice(text, language, chance), language, labels, group)


def bio_examples(seed: int = SEED) -> Iterator[Example]:
    """Yield training biographies of two to six segments."""
    chance = random.Random(seed + 1)
    filler = Filler(chance)
    for language, templates in segments().items():
        for number in range(BIOS[language]):
            yield _bio(language, templates, filler, chance, number)


def _bio(
    language: str, templates: list[Template], filler: Filler, chance: random.Random, number: int
) -> Example:
    by_label: dict[str, list[Template]] = {}
    for template in templates:
        for label in template.labels or {"none"}:
            by_label.setdefault(label, []).append(template)
    labels = list(by_label)
    common = ["age_or_birthday", "home", "job", "interest", "none", "interest", "school", "family", "pet"]
    drawn = ["name"] * (chance.random() < 0.45)
    drawn += [chance.choice(common if chance.random() < 0.6 else labels) for _ in range(chance.randint(1, 5))]
    cut, text, spans = chance.choice(_CUTS), "", []
    for place, label in enumerate(drawn):
        template = chance.choice(by_label[label])
        words = filler.post(template)
        if chance.random() < 0.1 and label in _MARKS and cut != ", ":
            text += _MARKS[label]
        if cut == ". " or chance.random() < 0.3:
            words = words[:1].upper() + words[1:]
        spans.append((len(text), len(text) + len(words), template.labels))
        text += words + (cut if place < len(drawn) - 1 else "")
        if chance.random() < 0.1:
            cut = chance.choice(_CUTS)
    everything = frozenset(x for *_, found in spans for x in found)
    return Example(text, language, everything, number, tuple(spans))
