"""What words give away, told by this program and by others: ``python -m scripts.bench.words``.

Measured on the voices kept apart from training. The others are development tools: installed, they run;
else their line says so. Presidio runs without a spaCy model, as none is on the package index: its
patterns and checksums only. ``exposurecheck`` runs its offline part.
"""

import importlib.util
import logging
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from exposure.extract import text as words
from exposure.model import Account, JsonPointer, Source, SourceType
from scripts.bench.hostile import told, worst

SOME = 10
"""Of so many hostile pieces, one is tried; all of them: ``python -m scripts.bench.hostile``."""
VOICES = Path(__file__).parents[2] / "tests" / "extract" / "text" / "voices.txt"
SOURCE = Source(type=SourceType.POST, uri="posts:1", account=Account(platform="posts"))
Teller = Callable[[str, bool, str], set[str]]
_PRESIDIO = {"PHONE_NUMBER": "phone", "EMAIL_ADDRESS": "email", "PERSON": "name", "LOCATION": "home"}
_DOCUMENTS = ("US_", "UK_", "ES_", "IT_", "IN_", "AU_", "SG_", "PL_", "CREDIT_CARD", "IBAN_CODE")
_CHECK = {
    "location": {"home"}, "employer": {"workplace", "job"}, "education": {"school"},
    "family": {"family", "partner"},
    "age_dob": {"age_or_birthday"}, "health": {"vulnerability"}, "finance": {"money"}, "real_name": {"name"},
    "schedule": {"routine"}, "relationships": {"partner", "friend"}, "identity_link": {"account"},
}  # fmt: skip


def voices() -> Iterator[tuple[str, bool, str, set[str], set[str]]]:
    """Yield language, whether it is a biography, the words, what they give away and what is debatable."""
    for line in VOICES.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            head, _, facts = line.partition("||")
            language, sort, text = head.strip().split(" ", 2)
            listed = [f.strip().partition("=")[0] for f in facts.split(";") if f.strip()]
            sure = {f for f in listed if not f.startswith("~")}
            yield language.partition("-")[0], sort == "b", text, sure, {f.lstrip("~") for f in listed}


def ours(text: str, bio: bool, language: str) -> set[str]:  # noqa: FBT001 (a teller's form)
    found = words.read(text, source=SOURCE, of=JsonPointer("/text"), bio=bio, lang=language)
    return {e.category.value for e in found if e.category}


def presidio() -> Teller:
    import spacy  # noqa: PLC0415
    from presidio_analyzer import AnalyzerEngine  # noqa: PLC0415
    from presidio_analyzer.nlp_engine import SpacyNlpEngine  # noqa: PLC0415

    logging.disable(logging.CRITICAL)
    engine = SpacyNlpEngine()
    engine.nlp = {"en": spacy.blank("en")}
    analyzer = AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])

    def tell(text: str, _bio: bool, _language: str) -> set[str]:  # noqa: FBT001 (a teller's form)
        kinds = {result.entity_type for result in analyzer.analyze(text, language="en")}
        documents = {"document" for kind in kinds if kind.startswith(_DOCUMENTS)}
        return {_PRESIDIO[kind] for kind in kinds if kind in _PRESIDIO} | documents

    return tell


def exposurecheck() -> Teller:
    from exposurecheck.backends.heuristic import scan_text  # noqa: PLC0415

    def tell(text: str, _bio: bool, _language: str) -> set[str]:  # noqa: FBT001 (a teller's form)
        return {c for found in scan_text(text) for c in _CHECK.get(found[0].value, ())}

    return tell


def measured(tell: Teller) -> str:
    """Return how well and how fast a teller reads the voices, the second time."""
    right = wrong = missed = alarms = empty = 0
    rows = list(voices())
    for language, bio, text, *_ in rows:
        tell(text, bio, language)
    begun = time.process_time()
    told = [tell(text, bio, language) for language, bio, text, *_ in rows]
    speed = len(rows) / max(1e-9, time.process_time() - begun)
    for found, (*_, sure, known) in zip(told, rows, strict=True):
        right, wrong = right + len(found & sure), wrong + len(found - known)
        missed += len(sure - found)
        alarms, empty = alarms + bool(found and not known), empty + (not known)
    precision, recall = right / max(1, right + wrong), right / (right + missed)
    both = 2 * right / (2 * right + wrong + missed)
    share = f"P {precision:.2f} R {recall:.2f} F1 {both:.2f}"
    return f"{share}  alarms {100 * alarms / empty:.0f}%  {speed:.0f} a CPU second"


def main() -> None:
    """Print a line for each."""
    others = (("presidio_analyzer", presidio), ("exposurecheck", exposurecheck))
    print(f"words, ours: {measured(ours)}", flush=True)
    for module, made in others:
        there = importlib.util.find_spec(module) is not None
        print(f"words, {module}: {measured(made()) if there else 'not installed'}", flush=True)
    for seconds, name, code, bio, piece in worst(SOME)[:3]:
        print(f"words, slowest on hostile text: {told(seconds, name, code, piece, bio=bio)}", flush=True)


if __name__ == "__main__":
    main()
