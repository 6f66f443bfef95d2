"""Whatever a language's frames say: sentence patterns for every category, as data."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from exposure.extract.guess.places import is_place, is_village
from exposure.extract.languages.contract import Language
from exposure.extract.names import first_names
from exposure.extract.text.asked import SHORT, asked
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.grammar import Frame
from exposure.extract.text.guess import about
from exposure.extract.text.made import is_far, pattern
from exposure.extract.text.own import business, first_person, past, subject
from exposure.extract.text.passage import Passage, straight
from exposure.extract.text.phrases import phrase
from exposure.extract.text.school import says_school
from exposure.extract.text.slots import UPPER
from exposure.model import Kind, Level

REACH = 110
"""Characters of a longer text that the same doubt holds for."""
MEANT = 0.0
"""Log odds above which a text without "I" or "my" is about its writer all the same."""
MEANT_WELL = 1.0
"""The same where a mistake is worse than a miss."""
SURE = 1.0
"""The same for a frame that says little by itself, whether or not there is an "I"."""
MAX_DOUBTS = 4
"""Places in one text about which the small model is asked."""
MAX_HITS = 5
"""Times that one frame may be found in one text."""
_LINK = re.compile(r"https?://|(?<!\w)RT\b|www\.")
_ALONE = frozenset({"Friend", "Someone"})
"""Slots for a first name that stands without another."""
_CAPITAL_BEFORE = re.compile(rf"[^\s.!?…] [{UPPER}][\w'-]* \Z")
_CAPITAL_BEHIND = re.compile(rf" [{UPPER}][a-z]")
_BIG = re.compile(r"(?<!\d)([1-9])-([01])(?!\d)")
_IN_BIO = {
    Kind.TEXT_TOWN: Kind.BIO_TOWN,
    Kind.TEXT_SCHOOL: Kind.BIO_SCHOOL,
    Kind.TEXT_WORK: Kind.BIO_WORK,
    Kind.TEXT_JOB: Kind.BIO_JOB,
    Kind.TEXT_NAME: Kind.BIO_NAME,
    Kind.TEXT_PHONE: Kind.BIO_PHONE,
    Kind.TEXT_ACCOUNT: Kind.BIO_LINK,
    Kind.TEXT_INTEREST: Kind.BIO_INTEREST,
    Kind.TEXT_BIRTHDAY: Kind.BIO_BIRTH,
    Kind.TEXT_BIRTHDAY_AGE: Kind.BIO_AGE,
    Kind.TEXT_WISH: Kind.BIO_OPEN_TO_WORK,
}


_SAID_ONLY = frozenset(
    {Kind.TEXT_PHONE, Kind.TEXT_WORK, Kind.TEXT_ACCOUNT, Kind.TEXT_NAME, Kind.TEXT_ADDRESS}
)
"""What counts only where the writer says "I" or "my": elsewhere it is mostly a shop's or a stranger's."""

_PRECISE = frozenset({Kind.TEXT_SCHOOL, Kind.TEXT_TOWN, Kind.TEXT_DOCUMENT})
"""What is found without "I" only if the writer is meant beyond doubt."""
_OFFERED = frozenset(
    {
        *(Kind.TEXT_MONEY, Kind.TEXT_WORK, Kind.TEXT_TOWN, Kind.TEXT_ADDRESS, Kind.TEXT_JOB),
        *(Kind.TEXT_SCHOOL, Kind.TEXT_PLAN_AWAY, Kind.TEXT_AWAY),
    }
)
"""What adverts and announcements of events are full of."""
_SHOPS = frozenset({Kind.TEXT_TIMETABLE, Kind.TEXT_PHONE})
"""What shops, venues and stations say of themselves too."""


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield what the language's frames find, each frame at most five times."""
    text = straight(passage.text)
    judge, far = _Judge(passage, language), is_far(text)
    for frame, start, end in asked(passage, language):
        searched = passage.low if frame.folded else text
        made = pattern(frame, passage.low[start:end], far=far)
        for match in islice(made.finditer(searched, start, end), MAX_HITS):
            span = _checked(match, language)
            if span and judge.allows(frame, match):
                yield _span(frame, match, span, bio=passage.bio)


def _span(frame: Frame, match: re.Match[str], span: tuple[int, int], *, bio: bool) -> Span:
    kind = frame.kind
    if kind is Kind.TEXT_WORK and says_school(" ".join(match["v"].lower().split()[-3:]), frame.language):
        kind = Kind.TEXT_SCHOOL
    kind = _IN_BIO.get(kind, kind) if bio else kind
    value = _age(match) if frame.kind is Kind.TEXT_BIRTHDAY_AGE else None
    return Span(*span, kind=kind, value=value, level=frame.level)


def _age(match: re.Match[str]) -> int | None:
    """Return the age that is said as a number, or "3-0", or None if a band of ages is."""
    age = match.groupdict().get("age")
    big = _BIG.search(match["v"])
    return int(age) if age else int(big[1] + big[2]) if big else None


@dataclass(slots=True)
class _Judge:
    """Whether what a frame found in one text counts; what holds for the whole text is asked once.

    Attributes:
        passage: The text.
        language: Whose frames are asked.
        meant: For places in it, the log odds that the writer is meant, though neither "I" nor "my" is said.
        shop: Whether a shop, a venue or a station speaks, once it has been asked.
        advert: Whether it is an advert or announces an event, likewise.
        linked: Whether it holds a link or is passed on, likewise.
        kindred: Whether it speaks of relatives or of a partner, likewise.
    """

    passage: Passage
    language: Language
    meant: dict[int, float] = field(default_factory=dict)
    shop: bool | None = None
    advert: bool | None = None
    linked: bool | None = None
    kindred: bool | None = None

    def allows(self, frame: Frame, match: re.Match[str]) -> bool:
        """Return whether the frame's flags hold where it was found."""
        flags, at, passage = frame.flags, match.start("v"), self.passage
        if ("plain" in flags and self._linked()) or self._kindred(frame):
            return False
        if "said" in flags and not first_person(passage, at, self.language):
            return False
        if "sure" in flags and not (passage.bio or self._meant(at) > SURE):
            return False
        if "me" in flags and not self._me(frame, at):
            return False
        if "subject" in flags and not (passage.bio or subject(passage, match.start(), self.language)):
            return False
        if frame.kind in _SHOPS and self._shop():
            return False
        if frame.kind is Kind.TEXT_WORK and (self._word(match) or (passage.bio and is_place(match["v"]))):
            return False
        if frame.kind in _OFFERED and not passage.bio and self._advert():
            return False
        if frame.kind is Kind.TEXT_DOCUMENT and self._sample(match):
            return False
        return not ("now" in flags and past(passage, at, self.language))

    def _word(self, match: re.Match[str]) -> bool:
        """Return whether an employer's name that is a word as well stands there without a capital."""
        said = self.passage.text[slice(*match.span("v"))]
        return said.islower() and said in self.language.words_too

    def _me(self, frame: Frame, at: int) -> bool:
        if first_person(self.passage, at, self.language):
            return True
        if frame.kind in _SAID_ONLY:
            return False
        return self._meant(at) > (MEANT_WELL if frame.kind in _PRECISE else MEANT)

    def _meant(self, at: int) -> float:
        """Return what the small model says, asked once for a place."""
        near = at // REACH if len(self.passage.low) > SHORT else 0
        if near not in self.meant:
            asked = len(self.meant) < MAX_DOUBTS
            self.meant[near] = about(self.passage, at, (self.language,)) if asked else -MEANT_WELL
        return self.meant[near]

    def _linked(self) -> bool:
        if self.linked is None:
            self.linked = bool(_LINK.search(self.passage.text))
        return self.linked

    def _kindred(self, frame: Frame) -> bool:
        """Return whether whom a bare name means is a relative or a partner as likely as a friend."""
        if frame.kind is not Kind.TEXT_FRIEND or frame.level is not Level.HINT:
            return False
        if self.kindred is None:
            words = phrase(self.language.kin), phrase(self.language.partners)
            self.kindred = any(said.search(self.passage.low) for said in words)
        return self.kindred

    def _sample(self, match: re.Match[str]) -> bool:
        """Return whether a number is one that is shown for example."""
        numbered = any(c.isdigit() for c in match["v"])
        near = max(0, match.start("v") - REACH), match.end("v") + REACH
        return numbered and bool(phrase(self.language.samples).search(self.passage.low, *near))

    def _advert(self) -> bool:
        if self.advert is None:
            self.advert = bool(phrase(self.language.adverts).search(self.passage.low))
        return self.advert

    def _shop(self) -> bool:
        if self.shop is None:
            self.shop = business(self.passage, self.language)
        return self.shop


def _checked(match: re.Match[str], language: Language) -> tuple[int, int] | None:
    """Return what is exposed, cut to what is really a place or a name, or None if a slot holds none."""
    start, end = match.span("v")
    for slot, value in match.groupdict().items():
        if value is None or slot not in _CHECKS:
            continue
        length = _CHECKS[slot](value, language)
        if not length or (slot in _ALONE and _surnamed(match.string, *match.span(slot))):
            return None
        if match.end(slot) == end:
            end = match.start(slot) + length
    return start, end


def _place(value: str, language: Language) -> int:
    """Return the length of the longest beginning that is a place."""
    words = value.split(" ")
    if words[0].lower() in language.not_names:
        return 0
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count]).rstrip(".'").removesuffix("'s")
        if is_place(name) or _village(name, language):
            return len(name)
    return 0


def _village(name: str, language: Language) -> bool:
    """Return whether a name is that of a small place and no other word."""
    low = name.lower()
    first = low.partition(" ")[0]
    known = first in first_names() or first in language.common or low in language.brands
    return name[:1].isupper() and name[1:].islower() and not known and is_village(name)


def _typed(value: str, language: Language) -> int:
    """Return the length of the longest beginning that is a place, though typed without a capital."""
    first = value.lower().partition(" ")[0]
    return 0 if first in language.common or first in language.kin else _place(value, language)


def _name(value: str, language: Language) -> int:
    first, _, rest = value.removesuffix("'s").partition(" ")
    if first.lower().removesuffix("'s") not in first_names() or first.lower() in language.not_names:
        return 0
    return (
        len(first)
        if rest.lower() in language.not_names or first.endswith("'s")
        else len(value.removesuffix("'s"))
    )


def _first(value: str, language: Language) -> int:
    """Return the length of a first name, though typed without a capital; a common word is none."""
    said = value.lower().removesuffix("'s")
    ordinary = any(said in words for words in (language.common, language.not_names, language.hobbies))
    return len(said) if said in first_names() and not ordinary else 0


def _friend(value: str, language: Language) -> int:
    """Return the length of a first name with a capital that is no star's."""
    low = value.lower()
    named = low in language.short_names or (low in first_names() and low not in language.common)
    other = (language.famous, language.not_names, language.hobbies, language.kin, language.pets)
    return len(low) if named and not any(low in words for words in other) else 0


def _someone(value: str, language: Language) -> int:
    """Return the length of a word with a capital that may be a name, though no list knows it."""
    low = value.lower().removesuffix("'s")
    known = (language.brands, language.famous, language.not_names, language.hobbies, language.kin)
    listed = (*known, language.pets, language.common, language.jobs, language.school_words, language.me)
    return 0 if any(low in words for words in listed) or is_place(value.removesuffix("'s")) else len(low)


def _surnamed(text: str, start: int, end: int) -> bool:
    """Return whether a first name is a part of a longer name, as people known to all are called."""
    return bool(_CAPITAL_BEFORE.search(text, max(0, start - 30), start) or _CAPITAL_BEHIND.match(text, end))


def _buddy(value: str, language: Language) -> int:
    return len(value) if value.lower() in language.pet_names else 0


def _proper(value: str, language: Language) -> int:
    low = value.lower().removesuffix("'s")
    return 0 if low.split(" ")[0] in language.not_names or low in language.not_names else len(low)


def _code(value: str, language: Language) -> int:  # noqa: ARG001 (a check's form)
    return len(value) if any(c.isdigit() for c in value) else 0


_CHECKS = {
    "Place": _place, "place": _typed, "Name": _name, "First": _first, "Proper": _proper, "One": _proper,
    "Code": _code, "Friend": _friend, "Buddy": _buddy, "Someone": _someone,
}  # fmt: skip

RECOGNIZER = Recognizer(name="frames", kind=Kind.TEXT_INTEREST, find=find, general=1)
