"""The writer's school, college or university."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from exposure.extract.guess.places import is_settlement
from exposure.extract.languages.contract import Language, bag
from exposure.extract.text.contract import Recognizer, Span
from exposure.extract.text.guess import about
from exposure.extract.text.own import first_person, past, subject
from exposure.extract.text.passage import Passage, Segment
from exposure.extract.text.phrases import Phrases, Wanted, either, hits, phrase, proper
from exposure.model import Kind, Level

NEAR = 60
"""Characters between a university and what says that somebody studies there."""
_MARKS = "🎓🏫"
SHORT = 320
"""Characters of a post that is about one thing."""
MEANT = 0.0
"""Log odds that the writer is meant, at least."""
_CAPITALS = re.compile(r"(?<![\w@#'])[A-Z][\w'&.-]+ (?=(?:of |the |and |& )?[A-Z])")
"""Where a name of several words may begin."""
_LAST = bag(
    """
    sixth comp comprehensive infants juniors prep poly tech state girls girls' boys boys' seniors convent
    seminary madrasa montessori conservatoire
    """
)
"""Last words of schools' names that are ordinary words elsewhere."""
_NOT_FIRST = bag("high middle primary secondary elementary grammar prep infants juniors sixth")
"""Words that mean a school at the end of a name only."""
_TOKEN = re.compile(r"[^\W_][\w'.-]*")
_KNOWN = bag(
    """
    AIIMS ANU BITS BYU CMU CSU DCU DPS DTU ETH EPFL FAU FIU FSU HBCU IIIT IIM IISc IIT ISI JNU KCL
    KIT KV LMU LSE LSU LUMS MIT MMU MSU NCSU NID NIFT NIT NTNU NTU NUIG NUS NUST NYU OAU OSU PUC
    QMUL QUB RMIT RWTH SDSU SFU SOAS SRCC SUNY TAMU TCD TISS TUM UAB UAL UAM UBA UBC UCB UCC UCD UCF
    UCL UCLA UCM UCSB UCSD UEA UERJ UFBA UFF UFMG UFPE UFPR UFRGS UFRJ UFSC UGA UIC UIUC UMass UNAM
    UNB UNC UNESP UNICAMP UNILAG UNIFESP UNLV UNSW UPenn UPM UPV USC USF USP USYD UTS UVA UVic UWA
    UWE UWO VCU VIT VUB XLRI
    """
)
"""Short names of universities and colleges, as they are written."""
_AT = re.compile(r" ?(?:@|at|en(?: la)?|na|no|à(?: la)?|an(?: der)?|in|de la|da|de) ?(?=\S)")


def find(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield the name after "student at", after "I go to" if a word in it says school, and teachers' names."""
    for match in hits(_teacher(language), passage.low):
        name = passage.text[match.start("name") : match.end("name")]
        if name[0].isupper() and not past(passage, match.start(), language):
            yield Span(match.start(), match.end("name"))
    for match in hits(_goes(language), passage.low):
        taught = match[0].startswith(language.lessons)
        if not (passage.bio or taught or subject(passage, match.start(), language)):
            continue
        span = named(passage.text, match.end(), language)
        if span and (match[0] in language.studies_at or says_school(passage.low[slice(*span)], language)):
            yield Span(*span)
    if not passage.bio:
        yield from _studied(passage, language)
        yield from _taught(passage, language)


def _taught(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield a teacher or a school in a short post about its writer that tells of lessons."""
    low, cues = passage.low, phrase(language.classroom)
    if not language.teachers or len(low) > SHORT or not cues.search(low):
        return
    found = [
        m.span()
        for m in hits(_called(language), low)
        if m["name"] not in language.not_names and not past(passage, m.start(), language)
    ]
    found += [s for s in _schools(passage, language) if not past(passage, s[0], language)]
    for start, end in found[:2]:
        around = any(m.end() <= start or m.start() >= end for m in cues.finditer(low))
        if around and about(passage, start, (language,)) > MEANT:
            yield Span(start, end)


def _schools(passage: Passage, language: Language) -> Iterator[tuple[int, int]]:
    """Yield names of two words and more that end as a school's do."""
    for match in hits(_CAPITALS, passage.text):
        span = proper(passage.text, match.start(), language)
        name = passage.low[slice(*span)].split() if span else []
        if span and len(name) > 1 and (name[-1] in language.school_words or name[-1] in _LAST):
            yield span


@cache
def _called(language: Language) -> re.Pattern[str]:
    name = r"(?P<name>[^\W\d_](?:[\w-]|'(?!s)){2,20})"
    return re.compile(rf"(?<!\w){either(language.teachers)}\.? {name}(?!\w)")


@cache
def _goes(language: Language) -> Phrases:
    return Phrases(language.studies_at + language.attends)


def _studied(passage: Passage, language: Language) -> Iterator[Span]:
    """Yield a university by its everyday name, in a post that tells of studying: "UCD registration"."""
    study = phrase(language.campus)
    if not language.universities or not study.search(passage.low):
        return
    for match in hits(phrase(language.universities), passage.low):
        start, end = passage.sentence(match.start())
        near = max(start, match.start() - NEAR), min(end, match.end() + NEAR)
        told = passage.text[match.start()].isupper() and study.search(passage.low, *near)
        mine = told and not past(passage, match.start(), language)
        if mine and first_person(passage, match.start(), language):
            yield Span(*match.span())


def label(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield a name with a school's word in it, or whatever stands behind a mortar board."""
    segment = bio[index]
    if segment.mark and segment.mark[:1] in _MARKS and segment.text[0].isupper():
        yield Span(segment.start, segment.end, level=Level.STRONG)
        return
    course = (
        list(_course(segment, language))
        or list(_short_name(segment))
        or list(_university(bio, index, language))
    )
    if course:
        yield from course
        return
    for token in _TOKEN.finditer(segment.text):
        span = named(segment.text, token.start(), language)
        if span and says_school(segment.low[slice(*span)], language) and " " in segment.text[slice(*span)]:
            yield Span(segment.start + span[0], segment.start + span[1])
            return


def _course(segment: Segment, language: Language) -> Iterator[Span]:
    """Yield "law at Example" and "periodismo en Exampleton", with the town."""
    match = _subject(language).match(segment.low)
    if not match:
        return
    link = _AT.match(segment.low, match.end())
    span = proper(segment.text, link.end(), language) if link else None
    if span and is_settlement(segment.text[slice(*span)]) and "@" not in (link[0] if link else ""):
        yield Span(segment.start, segment.start + match.end())
        yield Span(segment.start + span[0], segment.start + span[1], kind=Kind.BIO_TOWN)
    elif span:
        name = segment.low[slice(*span)]
        works = match[0] in language.trades and name not in language.universities
        kind = Kind.BIO_WORK if works and not says_school(name, language) else None
        yield Span(segment.start + span[0], segment.start + span[1], kind=kind)


def _short_name(segment: Segment) -> Iterator[Span]:
    """Yield "UCL", "IIT Exampleton", with the town."""
    first = _TOKEN.search(segment.text)
    if not first or first[0] not in _KNOWN or len(segment.text.split()) > 4:
        return
    yield Span(segment.start + first.start(), segment.end)
    last = segment.text.rpartition(" ")[2]
    if last != first[0] and last[:1].isupper() and is_settlement(last):
        yield Span(segment.end - len(last), segment.end, kind=Kind.BIO_TOWN)


def _university(bio: Sequence[Segment], index: int, language: Language) -> Iterator[Span]:
    """Yield "Oberlin" beside a word for a student, "Makerere law '23", with the subject."""
    segment = bio[index]
    match = _named(language).fullmatch(segment.low)
    if match and (segment.text[:1].isupper() or match["more"]):
        near = (*bio[max(0, index - 2) : index], *bio[index + 1 : index + 3])
        if match["more"] or any(_student(language).search(s.low) for s in near):
            yield Span(segment.start, segment.end)


@cache
def _named(language: Language) -> re.Pattern[str]:
    subject = rf"(?: {either(language.subjects)})?"
    more = rf"(?P<more>{subject} '?\d\d| {either(language.subjects)})?"
    return re.compile(rf"{either(language.universities)}{more}")


@cache
def _student(language: Language) -> re.Pattern[str]:
    words = "student|freshman|sophomore|junior|senior|undergrad|postgrad|fresher|major|alum|phd|masters|grad"
    return re.compile(rf"(?<!\w)(?:{words}|{either(language.subjects)})(?!\w)")


@cache
def _subject(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{either(language.subjects)}(?!\w)")


def named(text: str, at: int, language: Language) -> tuple[int, int] | None:
    """Return the proper name at ``at``, with a school's word behind it even in lower case."""
    span = proper(text, at, language)
    while span and text[span[1] : span[1] + 1] == " ":
        token = _TOKEN.match(text, span[1] + 1)
        if not token or token[0].lower() not in language.school_words:
            break
        span = span[0], token.end()
    return span


def says_school(low: str, language: Language) -> bool:
    """Return whether a word of a name means a school; "High Example" is a place."""
    words = low.split()
    named = len(words) > 1 and words[0] in _NOT_FIRST
    return any(word in language.school_words for word in words[named:])


@cache
def _teacher(language: Language) -> Wanted:
    """Match "Mrs Example's chemistry class"."""

    def form() -> str:
        titles, lessons = either(language.titles), either(language.lessons)
        name = r"(?P<name>[^\W\d_][\w-]{1,30})(?:'s?)?"
        return rf"(?<!\w){titles}\.? {name} (?:\w{{2,15}} )?{lessons}(?!\w)"

    return Wanted(form, language.titles, language.lessons)


RECOGNIZER = Recognizer(
    name="school", kind=Kind.TEXT_SCHOOL, bio_kind=Kind.BIO_SCHOOL, find=find, label=label, rank=15
)
