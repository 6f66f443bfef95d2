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

_SORTS = ("town", "school", "work", "phone", "mail", "account", "number", "secret", "amount", "then")
_WORDS: Mapping[str, tuple[str, ...]] = {
    "en": ("my area", "my school", "work", "(number on request)", "(address on request)",
           "(name on request)", "(kept private)", "(my secret)", "some money", "now and then"),
    "es": ("mi zona", "mi centro", "mi trabajo", "(número por privado)", "(correo por privado)",
           "(nombre por privado)", "(privado)", "(mi secreto)", "algo de dinero", "de vez en cuando"),
    "pt": ("minha região", "minha escola", "meu trabalho", "(número no privado)", "(endereço no privado)",
           "(nome no privado)", "(privado)", "(meu segredo)", "algum dinheiro", "de vez em quando"),
    "fr": ("mon coin", "mon école", "mon travail", "(numéro en privé)", "(adresse en privé)",
           "(nom en privé)", "(privé)", "(mon secret)", "un peu d'argent", "de temps en temps"),
    "de": ("meiner Gegend", "meiner Schule", "meiner Arbeit", "(Nummer auf Anfrage)",
           "(Adresse auf Anfrage)", "(Name auf Anfrage)", "(privat)", "(mein Geheimnis)", "etwas Geld",
           "ab und zu"),
    "hi": ("apne area", "apne school", "apne kaam", "(DM karo)", "(DM karo)", "(DM karo)",
           "(private)", "(mera secret)", "kuch paise", "kabhi kabhi"),
}  # fmt: skip
_BEFORE: Mapping[str, frozenset[str]] = {
    "en": frozenset({"at", "in", "from", "near", "to", "around"}),
    "es": frozenset({"en", "de", "desde", "para", "por"}),
    "pt": frozenset({"em", "de", "para", "pra"}),
    "fr": frozenset({"de", "vers", "depuis"}),
    "de": frozenset({"in", "aus", "von", "an", "bei"}),
}
"""Words after which a place, a school or an employer may become a more general one without its article."""
_AFTER = frozenset({"mein", "se", "ka", "ki", "ke", "pe", "me"})
"""Words that follow such a name in Hindi."""
_PLACES = frozenset({Category.HOME, Category.SCHOOL, Category.WORKPLACE})
_ARTICLES = frozenset({
    "a", "an", "the", "un", "una", "el", "la", "um", "uma", "o", "une", "le", "ein", "eine", "einen",
    "geborene", "ek",
})  # fmt: skip
_CLAUSE = re.compile(r"\s*(?:[.,;:!?…)\n]|[-–—] |\Z|[^\w\s'(&#@/])")  # noqa: RUF001 (dashes as people write them)
_GOES_ON = re.compile(
    r" (?:and|but|so|because|since|all|till|until|today|now|y|pero|que|hoy|desde|e|mas|hoje|et|mais|und"
    r"|aber|aur)(?!\w)",
    re.IGNORECASE,
)
_CUT = re.compile(r"\w|[:.,/]\d| \d")
"""What follows a find that ends within a word or a number."""
_LAST_WORD = re.compile(r"(?:\A|[^\w'])([\w']+) \Z")
_BANDS = (
    (13, "a child"),
    (20, "a teenager"),
    (30, "in my twenties"),
    (40, "in my thirties"),
    (50, "in my forties"),
)
_SIMPLE = {
    Category.SCHOOL: "school", Category.WORKPLACE: "work", Category.PHONE: "phone", Category.EMAIL: "mail",
    Category.ACCOUNT: "account", Category.SECURITY_ANSWER: "secret",
}  # fmt: skip
_SURE_OF_TIME = frozenset({"en", "es", "fr", "pt"})
"""Languages in which a time at the end of a clause may go and leave a sentence."""
_NAMED = frozenset({Category.FAMILY, Category.FRIEND, Category.PET, Category.PARTNER})
_LINKS = frozenset({"and", "&", "y", "et", "und", "e", "aur", "to", "of", "de", "da", "do", "von"})
"""Small words that lead to a name; none is left at an end."""
_LEADS = _LINKS | {
    "for", "on", "from", "until", "till", "in", "the", "a", "con", "com", "avec", "mit", "with", "para",
    "por", "en", "em", "hasta", "até", "desde", "pour", "pendant", "du", "del", "dos", "des", "le", "la",
    "el", "o", "ke", "ki", "ka", "se", "at", "is", "es", "est", "my", "mi", "mon", "ma", "mein",
}  # fmt: skip
"""Words that no clause may end in."""
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
        if (
            span
            and words is not None
            and words != text[slice(*span)]
            and _fits(text, span, evidence, language)
        ):
            yield *span, words


def _fits(text: str, span: tuple[int, int], evidence: Evidence, language: Language) -> bool:
    """Return whether the sentence stays good grammar when a find in it is made more general.

    A place, a school, an employer: only right after a preposition that takes the new words (in Hindi:
    right before one) and with nothing of the name behind it, or alone between two marks.
    """
    start, end = span
    before = _LAST_WORD.search(text, max(0, start - 24), start)
    word = before[1].lower() if before else ""
    ends = bool(_CLAUSE.match(text, end))
    if _CUT.match(text, end) or (start and text[start - 1].isalnum()):
        return False
    if evidence.category in _PLACES:
        if not text[start].isupper():
            return False
        following = text[end : end + 6].split(" ")
        if language.code == "hi":
            return len(following) > 1 and following[0] == "" and following[1] in _AFTER
        alone = evidence.category is Category.HOME and not word and ends and language.code == "en"
        led = word in _BEFORE[language.code] and not text[start:end].startswith("#")
        return alone or (led and (ends or bool(_GOES_ON.match(text, end))))
    if evidence.category is Category.TRAVEL_ABSENCE:
        return ends and language.code in _SURE_OF_TIME
    if evidence.category is Category.SECURITY_ANSWER:
        return word not in _ARTICLES and all(w[:1].isupper() for w in text[start:end].split())
    return True


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
        if any(c.isdigit() for c in words) or not words[:1].isupper():
            return None
        return (_wider(words) if language.code == "en" else None) or say["town"]
    if category is Category.AGE_OR_BIRTHDAY:
        return _older(words, evidence, language)
    if category is Category.ROUTINE:
        told = _often(language).sub(say["then"], words, count=1)
        return None if told == words or any(c.isdigit() for c in told) else told
    if category is Category.TRAVEL_ABSENCE:
        return _untimed(words, language)
    if category is Category.MONEY:
        return _AMOUNT.sub(say["amount"], words)
    return _NUMBER.sub(say["number"], words) if category is Category.DOCUMENT else None


def _untimed(words: str, language: Language) -> str | None:
    """Return words without the times at their end; None if no time, or next to nothing, would be left."""
    kept = words
    for _ in range(3):
        times = [m for m in _dates(language).finditer(kept) if m.end() == len(kept)]
        if not times:
            break
        kept = kept[: times[0].start()].rstrip(" ,")
    return (
        kept if kept != words and len(kept.split()) > 1 and kept.split()[-1].lower() not in _LEADS else None
    )


def _say(language: Language) -> dict[str, str]:
    return dict(zip(_SORTS, _WORDS.get(language.code, _WORDS["en"]), strict=True))


def _wider(words: str) -> str | None:
    """Return the country of a town, or None if it is none or nothing but a street."""
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
    if left.lower() == "with":
        return "with friends"
    return left if left and kept[-1].lower() not in _LEADS else None


def _is_name(word: str, language: Language) -> bool:
    """Return whether a word is a handle or a name; German writes all nouns with a capital."""
    low = word.lower()
    capital = word[:1].isupper() and low not in language.kin
    return word.startswith("@") or (capital and (low in first_names() or language.code != "de"))


def _older(words: str, evidence: Evidence, language: Language) -> str | None:
    if language.code != "en" or not isinstance(evidence.value, int):
        return None
    if _TURNING.search(words):
        return _TURNING.sub(r"\g<turn> a year older", words)
    band = next((said for below, said in _BANDS if evidence.value < below), "over fifty")
    return re.sub(rf"(?:\ban? )?\b{evidence.value}\b(?:[ -]years?[ -]olds?| ?y/?o)?", band, words, count=1)


@cache
def _often(language: Language) -> re.Pattern[str]:
    """Match "every thursday 7pm", "at 9 each morning", "mondays"."""
    names = either((*flat(language.weekdays), *language.day_words, *language.weekly))
    day = rf"(?:{either(language.every)} {names}|{either(language.weekly)})(?!\w)"
    at = either(language.clock_before)
    return re.compile(rf"(?<!\w)(?:{at} {_HOUR} )?{day}(?:,? (?:{at} )?{_HOUR})?", re.IGNORECASE)


@cache
def _dates(language: Language) -> re.Pattern[str]:
    """Match "until the 22nd", "on Friday", "tomorrow morning", and how long."""
    names = either(flat((*language.weekdays, *language.months)))
    day = rf"(?:\w{{2,4}} )?(?:\d{{1,2}}(?:st|nd|rd|th|\.)?|{names})"
    until = rf" (?:{either((*language.until, *language.from_))}|on|am|le|el|dia) {day}"
    return re.compile(rf"(?:{until}|,? {either(language.leaving_when)})(?!\w)", re.IGNORECASE)
