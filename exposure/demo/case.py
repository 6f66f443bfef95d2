"""A made-up person as a workshop sees them: what they posted, the cards, and what follows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exposure.demo.person import Blog, Person, Post, Profile
from exposure.extract.platforms import platform
from exposure.infer import RULES
from exposure.model import Evidence, GeoPoint, Kind, Level, Question, Report
from exposure.render.catalogue.fixes import fix_words
from exposure.render.catalogue.kinds import kind_words
from exposure.render.catalogue.levels import level_word
from exposure.render.catalogue.questions import question_words
from exposure.render.tongue import N_, _, day, n_, say
from exposure.render.values import evidence_texts, part_of_day
from exposure.render.view import Told, View

MOST_CARDS = 12
EACH = 4
"""Cards of one question at most."""
SHOWN_POSTS = 5

_OPENED = {rule.fact: rule.question for rule in RULES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One piece of evidence to cut out.

    Attributes:
        number: Printed on it.
        question: Which question it helps to answer.
        kind: What it is.
        words: What stands there, or empty for a place.
        where: Which site or file.
        when: When it was posted or taken, or empty.
    """

    number: int
    question: Question
    kind: str
    words: str
    where: str
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a question comes to.

    Attributes:
        question: In words.
        word: How sure somebody could be.
        because: Why, one sentence a fact.
        cards: The numbers of the cards that say so.
        fixes: What closes it, together.
        closes: Whether that closes it wholly.
    """

    question: str
    word: str
    because: tuple[str, ...]
    cards: tuple[int, ...]
    fixes: tuple[str, ...]
    closes: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One made-up person.

    Attributes:
        person: Who.
        about: Sentences that they wrote about themselves.
        posts: Some of what they posted, oldest first: day, words, and whether a place was tagged.
        photos: How many photos there are, and of how many the file says where.
        cards: At most twelve.
        answers: The eight questions.
        answered: How many can be answered.
        changes: What closes most, in order: words, minutes, questions left after it.
        fixes: Every change of the what-if, in its order: words and minutes.
    """

    person: Person
    about: tuple[str, ...]
    posts: tuple[tuple[str, str, bool], ...]
    photos: int
    cards: tuple[Card, ...]
    answers: tuple[Answer, ...]
    answered: int
    changes: tuple[tuple[str, int, int], ...]
    fixes: tuple[tuple[str, int], ...]


def case_of(person: Person, report: Report) -> Case:
    """Return a made-up person's case, in the language that is spoken."""
    view = View(report=report)
    cards = tuple(_cards(view))
    return Case(
        person=person,
        about=tuple(_about(person)),
        posts=tuple(_posts(person)),
        photos=len(person.album) + sum(len(e.shots) for s in _blogs(person) for e in s.entries),
        cards=cards,
        answers=tuple(_answer(view, question, cards) for question in Question),
        answered=view.answered,
        changes=tuple(_changes(view)),
        fixes=tuple((_fix(view, name), minutes) for name, minutes in report.plan.case.fixes),
    )


def _blogs(person: Person) -> Iterator[Blog]:
    yield from (site for site in person.sites if isinstance(site, Blog))


def _about(person: Person) -> Iterator[str]:
    for site in person.sites:
        yield from site.about if isinstance(site, Blog) else site.note
    yield person.bio


def _posts(person: Person) -> Iterator[tuple[str, str, bool]]:
    """Yield every so-many-th post of each network, so that the weeks are all there."""
    networks = [s.posts for s in person.sites if isinstance(s, Profile)] + [person.feed]
    chosen: list[Post] = []
    for posts in networks:
        chosen += posts[1 :: max(1, len(posts) // SHOWN_POSTS)][:SHOWN_POSTS]
    for post in sorted(chosen, key=lambda p: p.written):
        yield day(post.written), post.text, post.place is not None


def _cards(view: View) -> Iterator[Card]:
    """Yield the strongest evidence of each question, round by round, until there are twelve."""
    said: set[str] = set()
    by_question = {q: list(_evidence(view, q, said)) for q in Question}
    places: dict[str, str] = {}
    picked = [
        (question, found[at])
        for at in range(EACH)
        for question, found in by_question.items()
        if at < len(found)
    ]
    order = {question: place for place, question in enumerate(Question)}
    chosen = sorted(picked[:MOST_CARDS], key=lambda p: order[p[0]])
    for number, (question, (told, kind, e)) in enumerate(chosen, 1):
        yield Card(
            number=number,
            question=question,
            kind=kind_words(kind),
            words=_place(told, e, places) if e.point else _words(e),
            where=_where(e),
            when=_when(e),
        )


def _evidence(view: View, question: Question, said: set[str]) -> Iterator[tuple[Told, Kind, Evidence]]:
    """Yield different evidence of the facts that answer a question, surest first, none of it twice."""
    for told in view.told:
        if _OPENED.get(told.name) is not question:
            continue
        for shown in told.top:
            e = shown.support.evidence
            words = _words(e)
            if words and words not in said and e.kind is not Kind.POST_TIME:
                said.add(words)
                yield told, shown.support.kind, e
                break  # the next fact tells something else


def _words(e: Evidence) -> str:
    """Return what a card says; of a biography only the detail, since words of proof stand in it."""
    if isinstance(e.value, GeoPoint):
        return f"{e.value.latitude:.3f}, {e.value.longitude:.3f}"
    said = " ".join(evidence_texts(e))
    return said if e.kind.startswith("bio") or not e.posted else e.quote or said


def _place(told: Told, e: Evidence, places: dict[str, str]) -> str:
    """Return a place as a letter, the same for the same place, and how many days lead there."""
    letter = places.setdefault(_words(e), chr(ord("A") + len(places)))
    return str(
        n_(
            "Place {place}. {n} day leads there.",
            "Place {place}. {n} days lead there.",
            told.count,
            place=letter,
        )
    )


def _where(e: Evidence) -> str:
    """Return on what a card's evidence stands."""
    if e.source.type == "photo":
        return str(_("A photo; the file itself says it"))
    known = platform(e.source.account.platform)
    return str(_(known.title)) if known else str(_("A photo network"))


def _when(e: Evidence) -> str:
    moment = e.posted or e.when
    return f"{day(moment)}, {part_of_day(moment.hour)}" if moment else ""


def _answer(view: View, question: Question, cards: tuple[Card, ...]) -> Answer:
    told = [t for t in view.told if _OPENED.get(t.name) is question and t.level >= Level.LIKELY]
    closing = view.report.plan.by_question.get(question)
    return Answer(
        question=question_words(question),
        word=level_word(view.answers[question]),
        because=tuple(str(say(t.fact.because)) for t in _first_of_each(told)),
        cards=tuple(c.number for c in cards if c.question is question),
        fixes=_grouped(view, closing.fixes) if closing else (),
        closes=bool(closing and closing.closes),
    )


def _first_of_each(told: list[Told]) -> list[Told]:
    return list({t.name: t for t in reversed(told)}.values())[::-1][:3]


def _grouped(view: View, names: Iterable[str]) -> tuple[str, ...]:
    """Return changes in words, each once, with the sites it is made on."""
    sites: dict[str, list[str]] = {}
    for name in names:
        fix = view.fixes[name]
        found = sites.setdefault(fix_words(fix.type.name, fix.type.title), [])
        if fix.account:
            known = platform(fix.account.platform)
            found.append(str(_(known.title if known else _NETWORK)))
    return tuple(f"{words} ({', '.join(dict.fromkeys(on))})" if on else words for words, on in sites.items())


def _fix(view: View, name: str) -> str:
    """Return a change, with the site it is made on."""
    return _grouped(view, (name,))[0]


_NETWORK = N_("the photo network")
N_("A site of your own")
"""The one title of a platform that is no name."""


def _changes(view: View) -> Iterator[tuple[str, int, int]]:
    for step in view.report.plan.steps:
        yield " + ".join(_grouped(view, step.fixes)), step.minutes, step.questions
