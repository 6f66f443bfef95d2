"""Keep the catalogues of the report's languages complete: ``make words``.

Gathers every sentence that the report can say and writes it into each catalogue, with an empty
translation where it is new; what is said no longer goes. Then lists what lacks a translation.
``--check`` writes nothing and fails if there is any.

Sentences stand in five places: in calls of ``_``, ``N_``, ``n_`` and ``toned`` in Python, in the same
calls in templates, in ``Words`` anywhere, in the data of recipes, fixes and the ways in to a site, and,
in some rooms, by themselves.
"""

import ast
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from jinja2 import Environment, nodes

from exposure.assess import RECIPES
from exposure.demo import PERSONS
from exposure.extract.platforms import PLATFORMS
from exposure.plugins import discover
from exposure.remedy import FIXES
from exposure.remedy.how.contract import Advice, HowTo
from exposure.remedy.how.general import GENERAL
from exposure.render.catalogue.countries import COUNTRIES
from exposure.render.languages import LANGUAGES, text_of
from exposure.render.languages.po import Entry, plural_of, read, write
from exposure.sources.walls import usable

ROOT = Path(__file__).parents[1] / "exposure"
HOME = ROOT / "render" / "languages"
CALLS = {"_": 1, "N_": 1, "n_": 2, "toned": 2}
"""How many of the first arguments are sentences."""
NOT_OURS = frozenset({"clean", "cli"})
"""Rooms whose words stand in the terminal only; it speaks English."""
TEMPLATES = ("render", "web", "kit")

NEW = (
    "Language: {code}\nContent-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"
)
"""The head of a new catalogue, with the commonest plural rule."""
PLAIN = ("collect/", "extract/exports/", "infer/", "sources/walls.py")
"""Rooms in which every whole sentence is for the report, however it gets into ``Words``."""


def said() -> dict[str, str]:
    """Return every sentence, with the form for many of those that count (else empty)."""
    found: dict[str, str] = {}
    for one, many in _all():
        if one:
            found[one] = many or found.get(one, "")
    return found


def _all() -> Iterator[tuple[str, str]]:
    for path in sorted(ROOT.rglob("*.py")):
        room = path.relative_to(ROOT).as_posix()
        if room.partition("/")[0] not in NOT_OURS:
            yield from in_python(path.read_text(encoding="utf-8"))
        if room.startswith(PLAIN):
            yield from sentences(path.read_text(encoding="utf-8"))
    for room in TEMPLATES:
        for path in sorted((ROOT / room / "templates").rglob("*.html")):
            yield from in_template(path.read_text(encoding="utf-8"))
    yield from ((person.story, "") for person in PERSONS)
    for recipe in RECIPES:
        yield from ((text, "") for text in (recipe.title, recipe.at_risk))
    for fix in FIXES:
        yield from ((text, "") for text in (fix.title, fix.note))
    yield from ((country.name, "") for country in COUNTRIES.values())
    for advice in _advice():
        yield from ((step, "") for step in advice.steps)
    for platform in PLATFORMS:
        yield platform.stranger, ""
        yield from ((step, "") for way in usable(platform) for step in way.steps)


def _advice() -> Iterator[Advice]:
    yield from GENERAL.values()
    for how in discover("exposure.remedy.how", "HOW", HowTo):
        yield from how.advice.values()


def in_python(source: str) -> Iterator[tuple[str, str]]:
    """Yield the sentences in a module."""
    tree = ast.parse(source)
    named = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func)
        if name in CALLS:
            texts = [a.value for a in node.args[: CALLS[name]] if isinstance(a, ast.Constant)]
            texts += [t for a in node.args[: CALLS[name]] if isinstance(a, ast.IfExp) for t in _texts(a, {})]
            yield from _pairs(name, [t for t in texts if isinstance(t, str)])
        elif name in {"Words.of", "Words"} and node.args:
            yield from ((text, "") for text in _texts(node.args[0], named))


def sentences(source: str) -> Iterator[tuple[str, str]]:
    """Yield the whole sentences in a module that are no docstrings."""
    tree = ast.parse(source)
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            text = node.value
            if " " in text and text.endswith(".") and (text[0].isupper() or text.startswith("{")):
                yield text, ""


def _pairs(name: str, texts: list[str]) -> Iterator[tuple[str, str]]:
    if name == "n_" and len(texts) == 2:
        yield texts[0], texts[1]
    else:
        yield from ((text, "") for text in texts)


def _texts(node: ast.AST, named: dict[str, ast.expr]) -> Iterator[str]:
    """Yield the sentences in an expression, and in the constants of the module that it names."""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and " " in part.value:
            yield part.value
        elif isinstance(part, ast.Name) and part.id in named:
            yield from _texts(named[part.id], {})


def in_template(source: str) -> Iterator[tuple[str, str]]:
    """Yield the sentences in a template."""
    tree = Environment(autoescape=True).parse(source)
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in CALLS:
            args = call.args[: CALLS[call.node.name]]
            yield from _pairs(call.node.name, [a.value for a in args if isinstance(a, nodes.Const)])


def merged(entries: Iterable[Entry], sentences: dict[str, str]) -> list[Entry]:
    """Return a catalogue with every sentence in it, and with no other: the header first."""
    known = {entry.one: entry for entry in entries}
    out = [known.get("", Entry(""))]
    for one in sorted(sentences, key=str.casefold):
        entry = known.get(one, Entry(one))
        if entry.many != sentences[one]:
            entry = Entry(one, sentences[one], fuzzy=bool(entry.texts))
        out.append(entry)
    return out


def missing(code: str) -> list[str]:
    """Return the sentences that a language lacks, or has without one of their forms."""
    entries = read(text_of(code))
    forms = plural_of("".join(entries[0].texts))[0]
    known = {e.one: e for e in entries}
    lacking = []
    for one, many in said().items():
        entry = known.get(one)
        if entry is None or not entry.done or (many and len(entry.texts) != forms):
            lacking.append(one)
    return lacking


def main() -> int:
    """Write the catalogues and list what they lack."""
    sentences, worst = said(), 0
    for code in [c for c in LANGUAGES if c != "en"]:
        path = HOME / f"{code}.po"
        if not path.exists():
            path.write_text(write([Entry("", texts=[NEW.format(code=code)])], forms=2), encoding="utf-8")
            print(f"{path.name} is new: put the language's own plural rule into its head")
        entries = read(path.read_text(encoding="utf-8"))
        forms = plural_of("".join(entries[0].texts))[0]
        if "--check" not in sys.argv:
            path.write_text(write(merged(entries, sentences), forms=forms), encoding="utf-8")
        lacking = missing(code)
        worst = max(worst, bool(lacking))
        print(f"{code}: {len(sentences) - len(lacking)} of {len(sentences)} sentences translated")
        for one in lacking:
            print(f"  {one}")
    return worst if "--check" in sys.argv else 0


if __name__ == "__main__":
    raise SystemExit(main())
