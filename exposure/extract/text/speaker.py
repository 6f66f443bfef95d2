"""Does a person speak of themselves at all? Shops, charities, bots, fan pages, stories and recipes do not.

One decision for all recognizers: where nobody speaks, nothing of the text is a person's.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from exposure.extract.languages.contract import Language
from exposure.extract.text.passage import Passage
from exposure.extract.text.phrases import Phrases, either, flat, phrase, wild, words_of

LOOKED_AT = 1500
"""Characters of a text that are asked who speaks."""
FIRM = 2
"""Different things that firms say, from which one speaks."""
COOKED = 3
"""Amounts that make a recipe; with a word of the kitchen, one less."""
OLDEST = 110
"""Years; whoever is older is made up."""
NEAR = 45
"""Characters on either side of a job that may make fun of it."""
_AGED = re.compile(
    r"(?<!\w)(?:age[d:]? ?|i'm )(\d{3,5})(?![\w%])"
    r"|(?<!\w)(\d{3,5}) ?(?:(?:years|yrs) old|years young|yo)(?!\w)"
)
_KEYWORD = re.compile(r"(?<!\w)[Tt]ext [A-Z]{2,12} to (?=\d)")
"""How charities and lotteries ask for a message."""


_TITLE = re.compile(r"[|\u2022\u00b7,.:;\n(\u2013\u2014]| - ")
"""What ends the name that a biography begins with."""
_NUMBERED = re.compile(r"(?<![\w@.-])\+?\(?\d(?:[ ()-]{0,2}\d){6,13}(?!\w)")
_PRICED = re.compile(r"[£$€₹] ?\d")


_REPORTED = re.compile(
    r"\A(?:man|woman|boy|girl|teenager|mother|father|couple|driver|pensioner|pupil|two|three), (?:aged )?\d"
)
"""How a headline begins."""


def silent(passage: Passage, languages: Sequence[Language]) -> bool:
    """Return whether nobody speaks of themselves in a text."""
    low = passage.low[:LOOKED_AT]
    if _REPORTED.match(low) or _KEYWORD.search(passage.text, 0, LOOKED_AT):
        return True
    if passage.bio:
        return _ageless(low) or any(_faceless(low, language) for language in languages)
    return any(_posted(low, language) or _cooked(low, language) for language in languages)


def told(passage: Passage, at: int, language: Language) -> bool:
    """Return whether the sentence around ``at`` is about people in a book, a film or a game, or a wish."""
    return bool(wild(language.told).search(passage.low, *passage.sentence(at)))


def denied(passage: Passage, at: int, language: Language) -> bool:
    """Return whether the writer says right before ``at`` that they have none or are none."""
    start, _ = passage.sentence(at)
    near = max(start, at - 40)
    return any(at - m.end() < 12 for m in phrase(language.denied).finditer(passage.low, near, at + 2))


def in_fun(low: str, start: int, language: Language) -> bool:
    """Return whether the job at ``start`` is a rank that somebody gives themselves ("CEO of being late")."""
    if language.mock and phrase(language.mock).search(low, max(0, start - NEAR), start + NEAR):
        return True
    return bool(language.grand and _rank(language).match(low, start))


@cache
def _rank(language: Language) -> re.Pattern[str]:
    grand, fun = either(language.grand), either(language.fun)
    return re.compile(rf"(?:[a-z-]{{2,12}} )?{grand} (?:of|at|in) {fun}(?!\w)")


@lru_cache(maxsize=32)
def _faceless(low: str, language: Language) -> bool:
    if wild(language.nobody).search(low):
        return True
    if wild(language.pronouns).search(low) or wild(language.alone).search(low):
        return False
    if wild(language.pages).search(low):
        return True
    if not language.firms:
        return False
    venues = {m[0] for m in wild(language.venues).finditer(low)}
    said = {"we" if m[0] in language.ours else m[0] for m in wild(language.firms).finditer(low)}
    title = _TITLE.split(low.strip(), maxsplit=1)[0].split()
    signs = (
        len(said)
        + (len(title) > 1 and title[-1] in language.organised)
        + sum(bool(sign.search(low)) for sign in (_NUMBERED, _PRICED, _hours(language)))
    )
    works = not language.jobs.isdisjoint(words_of(low))
    related = bool(_relatives(language).search(low))
    return signs + len(venues) / 2 >= FIRM + related + works / 2


@cache
def _relatives(language: Language) -> Phrases:
    return Phrases(language.kin + language.partners)


def _posted(low: str, language: Language) -> bool:
    if wild(language.posted).search(low):
        return True
    return bool(wild(language.offered).search(low)) and not wild(language.alone).search(low)


def _cooked(low: str, language: Language) -> bool:
    if not language.measures:
        return False
    amounts = sum(1 for _ in _amount(language).finditer(low))
    return amounts >= COOKED or (amounts >= COOKED - 1 and bool(wild(language.kitchen).search(low)))


def _ageless(low: str) -> bool:
    return any(int(m[1] or m[2]) > OLDEST for m in _AGED.finditer(low))


@cache
def _amount(language: Language) -> re.Pattern[str]:
    units = "|".join(map(re.escape, language.measures))
    numbers = "|".join(map(re.escape, language.numbers))
    return re.compile(
        rf"(?<!\w)(?:\d{{1,4}} ?|(?:{numbers}|half|half a) (?:[a-z]{{2,8}} )?)(?:{units})(?!\w)"
    )


@cache
def _hours(language: Language) -> re.Pattern[str]:
    """Match opening hours and fixtures: "Tues-Sun", "Weds 6pm", "New ep Fridays"."""
    day = either(flat(language.weekdays) + language.weekly)
    until, at = rf" ?[-\u2013/&] ?{day}", r",? (?:at )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?"
    return re.compile(rf"(?<!\w){day}(?:{until}|{at})?(?!\w)")
