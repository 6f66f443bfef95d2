"""The same sentence, giving away less: places, times, ages, names and numbers made more general by rules.

For the owner's eyes only: it is worked out here and sent nowhere. What cannot be made gentler by a rule
stays as it is; feelings and pastimes are nobody's to edit.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from exposure.extract.languages import choose
from exposure.extract.languages.contract import Language
from exposure.extract.names import first_names
from exposure.extract.text.passage import fold
from exposure.extract.text.phrases import either, flat
from exposure.gazetteer import country_name, named
from exposure.model import Category, Evidence, TextSpan

_SORTS = ("town", "school", "work", "reach", "number", "secret", "amount", "then", "soon", "somewhere")
_WORDS: Mapping[str, tuple[str, ...]] = {
    "en": ("my area", "my school", "work", "(message me)", "(kept private)", "(my secret)", "some money",
           "now and then", "soon", "my usual place"),
    "es": ("mi zona", "mi centro", "mi trabajo", "(escríbeme)", "(privado)", "(mi secreto)", "algo de dinero",
           "de vez en cuando", "pronto", "mi sitio de siempre"),
    "pt": ("minha região", "minha escola", "meu trabalho", "(me chama)", "(privado)", "(meu segredo)",
           "algum dinheiro", "de vez em quando", "em breve", "meu lugar de sempre"),
    "fr": ("mon coin", "mon école", "mon travail", "(écris-moi)", "(privé)", "(mon secret)",
           "un peu d'argent", "de temps en temps", "bientôt", "mon endroit habituel"),
    "de": ("meiner Gegend", "meiner Schule", "meiner Arbeit", "(schreib mir)", "(privat)",
           "(mein Geheimnis)", "etwas Geld", "ab und zu", "bald", "meinem üblichen Ort"),
    "hi": ("mere area", "mera school", "mera kaam", "(message karo)", "(private)", "(mera secret)",
           "kuch paise", "kabhi kabhi", "jaldi", "meri jagah"),
}  # fmt: skip
_BANDS = (
    (13, "a child"),
    (20, "a teenager"),
    (30, "in my twenties"),
    (40, "in my thirties"),
    (50, "in my forties"),
)
_SIMPLE = {
    Category.SCHOOL: "school", Category.WORKPLACE: "work", Category.PHONE: "reach", Category.EMAIL: "reach",
    Category.ACCOUNT: "reach", Category.SECURITY_ANSWER: "secret",
}  # fmt: skip
_NAMED = frozenset({Category.FAMILY, Category.FRIEND, Category.PET, Category.PARTNER})
_LINKS = frozenset({"and", "&", "y", "et", "und", "e", "aur", "to", "of", "de", "da", "do", "von"})
"""Small words that lead to a name; none is left at an end."""
_NUMBER = re.compile(r"\d(?:[ -]?[\dA-Z])+|[A-Z\d]{2,}[ -]?[A-Z\d]{2,}")
_HOUR = r"\d{1,2}(?:[:.h]\d\d)? ?(?:am|pm|uhr|h|o'clock|baje)?(?!\w)"
_TURNING = re.compile(r"(?P<turn>turn(?:ing|ed)?) (?:the big )?\d{1,2}", re.IGNORECASE)
_THE = {"United Kingdom": "the UK", "United States": "the US", "Netherlands": "the Netherlands"}
_AMOUNT = re.compile(r"[£$€₹] ?\d[\d,.]*k?|\d[\d,.]* ?(?:quid|euros?|pounds|dollars|reais)", re.IGNORECASE)
_SPACES = re.compile(r" {2,}| (?=[,.!?])")


def gentler(text: str, found: Iterable[Evidence]) -> str:
    """Return the text with each find made more general; the text itself where no rule applies.

    Args:
        text: A post or biography, or a part of one: a find whose words are not in it is passed over.
        found: What the recognizers found in it.
    """
    language = choose(fold(text))[0]
    changes = sorted(_changes(text, found, language), key=lambda c: (c[0], -c[1]))
    told, at = "", 0
    for start, end, words in changes:
        if start >= at:
            told, at = told + text[at:start] + words, end
    told += text[at:]
    return _SPACES.sub(lambda m: "" if m[0] == " " else " ", told).strip() if changes else text


def _changes(text: str, found: Iterable[Evidence], language: Language) -> Iterator[tuple[int, int, str]]:
    for evidence in found:
        span = _span(text, evidence)
        words = _gentle(text[slice(*span)], evidence, language) if span else None
        if span and words is not None and words != text[slice(*span)]:
            yield *span, words


def _span(text: str, evidence: Evidence) -> tuple[int, int] | None:
    """Return where a find's words stand in the text, which may be a part of what it was found in."""
    at, value = evidence.locator, evidence.value
    if isinstance(value, str) and value in text:
        exact = isinstance(at, TextSpan) and text[at.start : at.end] == value
        start = at.start if exact and isinstance(at, TextSpan) else text.index(value)
        return start - text[max(0, start - 1) : start].count("@"), start + len(value)
    inside = isinstance(at, TextSpan) and 0 <= at.start < at.end <= len(text)
    if (
        inside
        and isinstance(at, TextSpan)
        and (not isinstance(value, int) or str(value) in text[at.start : at.end])
    ):
        return at.start, at.end
    return None


def _gentle(words: str, evidence: Evidence, language: Language) -> str | None:
    category, say = evidence.category, _say(language)
    if category in _SIMPLE:
        return say[_SIMPLE[category]]
    if category in _NAMED:
        return _unnamed(words, language)
    if category is Category.HOME:
        return (_wider(words) if language.code == "en" else None) or say["town"]
    if category is Category.AGE_OR_BIRTHDAY:
        return _older(words, evidence, language)
    if category is Category.ROUTINE:
        told = _clock(language).sub("", _days(language).sub(say["then"], words, count=1))
        return " ".join(told.split())
    if category is Category.TRAVEL_ABSENCE:
        return _dates(language).sub("", words).rstrip()
    if category is Category.MONEY:
        return _AMOUNT.sub(say["amount"], words)
    return _NUMBER.sub(say["number"], words) if category is Category.DOCUMENT else None


def _say(language: Language) -> dict[str, str]:
    return dict(zip(_SORTS, _WORDS.get(language.code, _WORDS["en"]), strict=True))


def _wider(words: str) -> str | None:
    """Return the country of a town, or None if it is none or nothing but a street."""
    if any(c.isdigit() for c in words):
        return None
    places = named(words)
    name = country_name(places[0].country) if places else ""
    return _THE.get(name, name) or None


def _unnamed(words: str, language: Language) -> str | None:
    """Return words without the names and handles at their end; None if nothing else would be left."""
    kept = words.split(" ")
    while kept and _is_name(kept[-1].strip(","), language):
        kept.pop()
        while kept and kept[-1].strip(",").lower() in _LINKS:
            kept.pop()
    left = " ".join(kept).rstrip(",")
    return "with friends" if left.lower() == "with" else left or None


def _is_name(word: str, language: Language) -> bool:
    """Return whether a word is a handle or a name; German writes all nouns with a capital."""
    capital = word[:1].isupper() and language.code != "de" and word.lower() not in language.kin
    return word.startswith("@") or word.lower() in first_names() or capital


def _older(words: str, evidence: Evidence, language: Language) -> str | None:
    if language.code != "en" or not isinstance(evidence.value, int):
        return None
    if _TURNING.search(words):
        return _TURNING.sub(r"\g<turn> a year older", words)
    band = next((said for below, said in _BANDS if evidence.value < below), "over fifty")
    return re.sub(rf"(?:\ban? )?\b{evidence.value}\b(?:[ -]years?[ -]olds?| ?y/?o)?", band, words, count=1)


@cache
def _days(language: Language) -> re.Pattern[str]:
    """Match "every thursday", "each morning", "mondays"."""
    names = either((*flat(language.weekdays), *language.day_words, *language.weekly))
    return re.compile(
        rf"(?<!\w)(?:{either(language.every)} {names}|{either(language.weekly)})(?!\w)", re.IGNORECASE
    )


@cache
def _clock(language: Language) -> re.Pattern[str]:
    """Match "at 9", "7pm"."""
    hour = rf"(?:{either(language.clock_before)} )?{_HOUR}"
    return re.compile(rf",? {hour}|(?<!\w){hour} ?", re.IGNORECASE)


@cache
def _dates(language: Language) -> re.Pattern[str]:
    """Match "until the 22nd", "on Friday", "tomorrow morning", and how long."""
    names = either(flat((*language.weekdays, *language.months)))
    day = rf"(?:\w{{2,4}} )?(?:\d{{1,2}}(?:st|nd|rd|th|\.)?|{names})"
    until = rf" (?:{either((*language.until, *language.from_))}|on|am|le|el|dia) {day}"
    return re.compile(rf"(?:{until}|,? {either(language.leaving_when)})(?!\w)", re.IGNORECASE)
