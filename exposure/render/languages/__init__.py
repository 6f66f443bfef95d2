"""The languages of the report: which there are, which way they run, and who has read them.

``NAME.po`` beside this file is the catalogue of a language, in gettext's text form; ``make words``
keeps it complete. English has none: it is the language that the program is written in.
"""

from dataclasses import dataclass
from functools import cache
from gettext import NullTranslations
from importlib.resources import files

from exposure.render.languages.po import Catalogue, read


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language that the report speaks.

    Attributes:
        code: BCP 47 language tag.
        name: As its speakers write it.
        direction: ``ltr`` or ``rtl``.
        reviewed: A fluent speaker has read the words; else the page says that nobody has.
    """

    code: str
    name: str
    direction: str = "ltr"
    reviewed: bool = False


LANGUAGES = {
    language.code: language
    for language in (
        Language(code="en", name="English", reviewed=True),
        Language(code="es", name="Español"),
        Language(code="ar", name="العربية", direction="rtl"),
    )
}


@cache
def catalogue(code: str) -> NullTranslations:
    """Return the catalogue of a language; English, and a language that we do not have, need none."""
    if code not in LANGUAGES or code == "en":
        return NullTranslations()
    return Catalogue(read(text_of(code)))


def text_of(code: str) -> str:
    """Return the catalogue of a language as it is written."""
    return (files("exposure.render.languages") / f"{code}.po").read_text(encoding="utf-8")
