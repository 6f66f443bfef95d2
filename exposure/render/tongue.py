"""One way for every English sentence of the report, so that it can be translated.

``_`` looks a sentence up in the catalogue of the language that ``speaking`` has set; without one
the English comes back. Tables of sentences mark them with ``N_`` and translate when they are used.
Sentences have room for numbers and for finished markup, as ``{name}`` and nothing else: a format
string may have come from a worker, and ``str.format`` would let it do more.
"""

import gettext
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from typing import Final

from markupsafe import Markup, escape

from exposure.model import Tone, Words
from exposure.redact import visible
from exposure.render.languages import LANGUAGES, Language, catalogue
from exposure.render.languages.named import found
from exposure.render.languages.po import Catalogue

_ENGLISH: Final = gettext.NullTranslations()
_catalogue: ContextVar[gettext.NullTranslations] = ContextVar("catalogue", default=_ENGLISH)
_tone: ContextVar[Tone] = ContextVar("tone", default=Tone.ADULT)
_language: ContextVar[Language] = ContextVar("language", default=LANGUAGES["en"])
_FIELD = re.compile(r"\{(\w+)\}")
_NUMBERED = re.compile(r"( *(?:\d{1,3}\. )?)(.*)", re.DOTALL)
"""A line of a list: its number, and its sentence."""


@contextmanager
def speaking(
    tone: Tone = Tone.ADULT, translations: gettext.NullTranslations | None = None, *, lang: str = "en"
) -> Iterator[None]:
    """Speak in this tone, and in this language, inside the block.

    Args:
        tone: For whom the words are.
        translations: A catalogue to use instead of the language's own.
        lang: One of our languages; English for any other.
    """
    language = LANGUAGES.get(lang, LANGUAGES["en"])
    before = _language.set(language), _catalogue.set(translations or catalogue(language.code))
    tone_before = _tone.set(tone)
    try:
        yield
    finally:
        _tone.reset(tone_before)
        _catalogue.reset(before[1])
        _language.reset(before[0])


def spoken() -> Language:
    """Return the language spoken."""
    return _language.get()


def N_(message: str) -> str:  # noqa: N802 (the name that gettext tools look for)
    """Mark a sentence in a table, to be translated when it is used."""
    return message


def _(message: str, /, **fields: object) -> str | Markup:
    """Return a sentence in the language spoken, with its fields.

    Args:
        message: English with ``{name}`` fields.
        fields: Numbers, text, or markup; with any markup among them the sentence is markup too,
            and everything else in it is escaped.
    """
    return filled(_catalogue.get().gettext(message) if message else "", fields)


def n_(one: str, many: str, n: int, /, **fields: object) -> str | Markup:
    """Return the sentence for ``n`` things; ``{n}`` is the number."""
    return filled(_catalogue.get().ngettext(one, many, n), {"n": n, **fields})


def filled(sentence: str, fields: dict[str, object]) -> str | Markup:
    """Put fields into a sentence; an unknown field stays as it is written."""
    markup = any(isinstance(value, Markup) for value in fields.values())
    text = str(escape(sentence)) if markup else sentence

    def field(match: re.Match[str]) -> str:
        value = fields.get(match[1], match[0])
        return str(escape(value)) if markup else str(value)

    text = _FIELD.sub(field, text)
    return Markup(text) if markup else text  # noqa: S704 (each part was escaped above)


def toned(adult: str, teen: str, /, **fields: object) -> str | Markup:
    """Return the sentence for the one who reads; both are English."""
    return _(teen if _tone.get() is Tone.TEEN else adult, **fields)


def say(words: Words) -> str:
    """Return a sentence with its numbers.

    Its text may have come through a worker that a hostile file has taken over, so it is shown as
    outside text is, and its fields are replaced without ``str.format``. A text that the catalogue does
    not know as a whole is said line by line.
    """
    known, message = _catalogue.get(), words.message
    if not isinstance(known, Catalogue) or known.gettext(message) != message:
        return visible(str(_(message, **dict(words.numbers))))
    return "\n".join(_line(known, line, dict(words.numbers)) for line in message.split("\n"))


def _line(known: Catalogue, line: str, numbers: dict[str, int]) -> str:
    """Return one line in another language: a sentence, a numbered step, or one that names a site."""
    match = _NUMBERED.fullmatch(line)
    number, text = (match[1], match[2]) if match else ("", line)
    said = known.gettext(text) if text else ""
    if said != text:
        return number + str(filled(said, {k: visible(str(v)) for k, v in numbers.items()}))
    named = found(text, known.named)
    if named:
        names: dict[str, object] = {k: visible(known.gettext(v)) for k, v in named[1].items()}
        return number + str(filled(known.gettext(named[0]), names))
    return visible(str(filled(line, dict(numbers))))


_MONTHS = (
    N_("January"), N_("February"), N_("March"), N_("April"), N_("May"), N_("June"), N_("July"),
    N_("August"), N_("September"), N_("October"), N_("November"), N_("December"),
)  # fmt: skip
_WEEKDAYS = (
    N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday"), N_("Friday"), N_("Saturday"), N_("Sunday"),
)  # fmt: skip


def day(when: date) -> str:
    """Return a date in words: ``24 November 2026``."""
    return str(_("{day} {month} {year}", day=when.day, month=_(_MONTHS[when.month - 1]), year=when.year))


def moment(when: datetime) -> str:
    """Return a date and a time to the minute."""
    return str(_("{day}, {time}", day=day(when), time=f"{when:%H:%M}"))


def month(when: date) -> str:
    """Return a month in words: ``November 2026``."""
    return str(_("{month} {year}", month=_(_MONTHS[when.month - 1]), year=when.year))


def weekday(number: int) -> str:
    """Return a weekday's name; 0 is Monday."""
    return str(_(_WEEKDAYS[number % 7]))


def day_text(text: str) -> str:
    """Return an ISO date in words, or the text as it is where it is none."""
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return visible(text)


def part_words(part: str, *, weekend: bool) -> str:
    """Return a part of the day on weekdays, or on weekends."""
    return str(_("weekends, {part}", part=part) if weekend else _("weekdays, {part}", part=part))
