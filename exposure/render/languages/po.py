"""Read and write gettext catalogues in their text form, so that none has to be compiled.

The format: https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html, without contexts,
which the report does not use. The files are our own, so a broken one is a fault of ours.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from gettext import NullTranslations, c2py

from exposure.render.languages.named import Shape, shapes

_LINE = re.compile(r'(?:(msgid|msgid_plural|msgstr)(?:\[(\d)\])?\s+)?"(.*)"$')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPES = {"n": "\n", "t": "\t"}
_PLURALS = re.compile(r"nplurals=(\d);\s*plural=([^;]+);")


@dataclass(slots=True)
class Entry:
    """One sentence with its translations.

    Attributes:
        one: The English, for one thing if it counts.
        many: The English for many, or empty.
        texts: The translations, one for each plural form; empty where there is none yet.
        fuzzy: Somebody has to look at it again: it is not used.
    """

    one: str
    many: str = ""
    texts: list[str] = field(default_factory=list)
    fuzzy: bool = False

    @property
    def done(self) -> bool:
        """Whether every form of it is translated."""
        return bool(self.texts) and all(self.texts) and not self.fuzzy


def read(text: str) -> list[Entry]:
    """Return the entries of a catalogue in its order; the first one is its header.

    Raises:
        ValueError: A line is neither a comment nor part of an entry; it is named by its number.
    """
    entries: list[Entry] = []
    fuzzy, at = False, ""
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            fuzzy = fuzzy or (line.startswith("#,") and "fuzzy" in line)
            continue
        match = _LINE.match(line)
        if match is None or not (match[1] or at):
            raise ValueError(f"line {number} of the catalogue is broken")
        at = match[1] or at
        if match[1] == "msgid":
            entries.append(Entry("", fuzzy=fuzzy))
            fuzzy = False
        elif match[1] == "msgstr":
            entries[-1].texts.append("")
        _add(entries[-1], at, _ESCAPE.sub(lambda m: _ESCAPES.get(m[1], m[1]), match[3]))
    return entries


def _add(entry: Entry, at: str, text: str) -> None:
    """Add text to the part of an entry that is being read."""
    if at == "msgid":
        entry.one += text
    elif at == "msgid_plural":
        entry.many += text
    else:
        entry.texts[-1] += text


def plural_of(header: str) -> tuple[int, str]:
    """Return how many plural forms the header of a catalogue names, and its rule for them."""
    found = _PLURALS.search(header)
    return (int(found[1]), found[2]) if found else (2, "n != 1")


class Catalogue(NullTranslations):
    """A language's sentences; what it lacks comes back in English.

    Args:
        entries: What ``read`` returned.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        super().__init__()
        known: Mapping[str, Entry] = {e.one: e for e in entries}
        header = known.get("", Entry(""))
        self._form = c2py(plural_of("".join(header.texts))[1])
        self._known = {one: e for one, e in known.items() if one and e.done}

    @cached_property
    def named(self) -> tuple[Shape, ...]:
        """The sentences that name a site or give an address, to be found after that was put in."""
        return shapes(self._known)

    def gettext(self, message: str) -> str:
        """Return a sentence's translation."""
        entry = self._known.get(message)
        return entry.texts[0] if entry else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the translation for ``n`` things."""
        entry = self._known.get(msgid1)
        if entry is None:
            return msgid1 if n == 1 else msgid2
        at = self._form(n)
        return entry.texts[at if at < len(entry.texts) else -1]


def write(entries: Iterable[Entry], *, forms: int) -> str:
    """Return a catalogue as text: every sentence on one line, what is not done yet empty.

    Args:
        entries: The header first.
        forms: How many plural forms the language has.
    """
    return "\n".join(_written(entry, forms) for entry in entries)


def _written(entry: Entry, forms: int) -> str:
    """Return one entry as text."""
    lines = [f"msgid {_quoted(entry.one)}"]
    if entry.many:
        texts = (entry.texts + [""] * forms)[:forms]
        lines.append(f"msgid_plural {_quoted(entry.many)}")
        lines += [f"msgstr[{at}] {_quoted(text)}" for at, text in enumerate(texts)]
    else:
        lines.append(f"msgstr {_quoted((entry.texts or [''])[0])}")
    return "\n".join((*(["#, fuzzy"] if entry.fuzzy else []), *lines, ""))


def _quoted(text: str) -> str:
    text = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"{}"'.format(text.replace("\n", "\\n").replace("\t", "\\t"))
