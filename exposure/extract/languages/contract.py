"""What a language is: words for the recognizers, and no logic.

Every word is lower case, with straight apostrophes; an empty tuple means that the recognizer which
needs the words stays silent in that language. Phrases are whole words, never parts of words.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from types import ModuleType
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """The words of one language. Compared by identity, so that patterns made of it can be kept.

    Attributes:
        code: ISO 639-1.
        reviewed: A native speaker has read the lists; if not, the report says so.
        common: Some 40 to 130 words that tell the language.
        regions: ISO 3166-1 codes of the countries whose telephone numbers to try, likeliest first.
        me: Words that show that the writer speaks of themselves.
        mine: "my", "our"; before kin, partners, friends and pets.
        be: "i am" in all its spellings; before an age, a job, a name.
        unreal: Wishes, conditions, jokes: what is said in such a sentence is not so.
        asks: Words before "if i" that make it no condition ("asked").
        could: The same before other conditions ("before" and "i could").
        past: Words that show that something is over.
        articles: A job takes an article ("i'm a nurse").
        numbers: "a", "one", "two", "three", before animals.
        joiners: Small words inside proper names ("of", "the").
        not_names: Capitalised words that name nobody and no place (weekdays, months).
        at: "at" as people write it into a mail address.
        dot: "dot" likewise.
        follow_me: "follow me on", "add me on".
        other_account: "alt", "other account".
        phone_cues: What stands beside a number that is the writer's own.
        alone: Words of one person, which no firm says ("i", "my").
        ours: Words of several, which persons and firms say ("we", "our").
        pronouns: How somebody says how to speak of them ("she/her").
        nobody: What no person says of themselves in a biography ("parody", "registered charity"). In this
            list and the next three, ``*`` is a gap within a sentence and ``#`` a number.
        pages: What a page says that no person speaks through, unless they name themselves.
        firms: What firms say in a biography; two of them, and no word of ``alone``, make one.
        organised: Last words of the names of firms, clubs and pages.
        venues: What they say too, and people as well; each counts half.
        offered: What adverts say in a post; with a word of ``alone``, a person says it too.
        posted: What news, quizzes and stories say in a post.
        told: What stands in a sentence about books, films, games, wishes and people that were overheard.
        denied: What says that the writer has none and is none ("i don't have a").
        grand: Ranks that people give themselves for fun ("ceo").
        fun: What such a rank is of ("being late").
        mock: What stands beside a job that is none ("self-appointed").
        measures: What follows a number in a recipe ("ml", "cups").
        kitchen: What else stands in a recipe ("preheat").
        adverts: What stands in adverts, job offers and the announcements of events.
        digits: The digits from nought as they are said, each with its spellings.
        twice: "double", "triple": how a digit that is said once counts for more.
        business: What stands beside a number, an hour or a list that is a shop's.
        my_name: "my name is".
        years_old: What follows an age ("years old", "yo").
        aged: What stands before an age ("age", "turning", "i turned").
        after_age: Words that may follow an age that stands alone ("i'm 16 and").
        born: "born in", "born on".
        my_birthday: "my birthday is", "my birthday on".
        birthday: "birthday" itself, after an ordinal number ("my 17th birthday").
        birthday_today: Phrases that say it is today.
        months: Twelve months, each with its spellings.
        school_years: Phrases for a school year: ``#`` for its number, ``##`` for the year in which it ends.
        lives_in: "i live in", "based in".
        comes_from: "from", "born and raised in".
        resides: What follows one's own town ("mein rehta hoon").
        in_: "in", between a job or a course and its town.
        not_in: Words before "in" that make no place of what follows ("fluent in").
        local: What people tell of the place where they live ("bin day").
        visiting: What they tell of other places ("hotel").
        whereabouts: Words before the name of a place ("in", "near").
        homely: What people tell of the house they live in ("the landlord").
        buildings: Last words of the names of buildings that people live in.
        countries: Names of countries and states, after a town and a comma.
        lives_at: What stands before one's own street and number.
        street_last: Words that end a street's name ("street"); with ``number_first`` off and no
            ``street_first``, also as a part of a word, with the number after it ("Musterstraße 12").
        street_first: Words that begin it ("rue", "calle").
        number_first: The number stands before such a street ("12 rue"); else after it.
        studies_at: "student at", "i go to".
        attends: "i go to": counts only before a name with a school's word in it.
        schools_after: What follows a school's name and makes it the writer's ("here i come").
        school_words: Words inside the name of a school.
        subjects: Courses and subjects, before a school's name ("law at").
        trades: Those of them that people work in as well ("marketing").
        titles: "mrs", before a teacher's name.
        studies: What pupils and students say and hardly anyone else ("my tutor").
        of_others: What stands near the schools of others, and near one's own of long ago.
        teachers: How pupils call teachers, before the name ("miss").
        lessons: "class", "homework", behind a teacher's name.
        works_at: "i work at", "working at".
        works_as: "i work as a".
        employers: Firms that many work for, so that their names need no capital.
        shop_floor: What stands beside an employer's name where somebody works there ("my shift").
        bought: What stands beside it where somebody buys there.
        words_too: Employers' names that are words as well ("next"), so that they need a capital.
        institutions: Last words of the names of places of work ("infirmary").
        sites: Places of work that need no name ("the depot").
        at_work: What is said at work and hardly anywhere else ("staff fridge").
        trade: What people of one trade say of their work ("waiting on a lumper").
        teaches: Jobs at schools.
        universities: Universities by the names that their students give them.
        campus: What stands near a university that the writer goes to ("freshers").
        classroom: What stands near a teacher or a school that is the writer's ("homework").
        exams: Exams and seasons that belong to an age ("mocks").
        sits: What stands near an exam that the writer sits ("tomorrow", "revising").
        examines: What stands near the exams of others ("marking").
        employs: What follows the employer's name ("mein kaam karta").
        job_at: "at", between a job and its employer.
        jobs: Words that are jobs, or end one.
        kin: Relatives.
        bare_kin: Relatives that need no "my" ("mum").
        kin_adjectives: Words between "my" and a relative, a friend or a pet.
        kin_after: Such words after the relative ("hermano mayor").
        parent_of: "mum of", "father to".
        partners: Partners.
        married_to: "married to", "wife of".
        wed: Phrases that say that there is a partner ("happily married").
        friends: Friends.
        short_names: First names that are words too, or very short: they count with a capital only.
        famous: First names under which the press, films and jokes speak of somebody; no friend's.
        pet_names: What animals are called and people hardly are.
        acts: What stands behind the name of a friend in everyday news ("rang").
        belongings: What a friend has that people speak of ("wedding").
        animal_acts: What animals do ("chewed").
        human_acts: What hardly anything but a person does, behind a name that no list knows ("owes me").
        brands: Words with a capital that do what people do, and are no names ("netflix").
        pets: Animals kept at home.
        pet_people: "dog mum", "cat dad".
        every: "every", "each".
        weekdays: Seven days from Monday, each with its spellings.
        weekly: Days that mean each of them ("mondays").
        daily: "every day", "each morning", "like always".
        day_words: "morning", "night", "weekend".
        oclock: What follows an hour ("pm", "uhr").
        clock_before: What stands before an hour ("at", "um").
        rides: "i take the", before a clock time and a bus or train.
        vehicles: Buses and trains.
        going: "flying to", "heading to".
        going_after: What follows the place one goes to ("bound", "here we come").
        leaving_when: "tomorrow", "next week".
        spans: What one counts a stay in ("days", "weeks").
        bare_when: How long or how soon, right behind a place ("for the weekend").
        back: "back on", "home by".
        staying: "we're in", before a place and "until".
        from_: "from", before the first day of an absence.
        to: "to", before its last day.
        until: "until", "till".
        empty: Phrases that say nobody is at home.
        countdown: Words between a number and a place ("days until").
        here: "i'm at", "currently at".
        now: "right now".
        events: What one goes to ("concert", "festival").
        going_event: "going to", "got tickets for".
        hobbies: Things people do for pleasure.
        jargon: What people say of a pastime, and hardly of anything else ("dropped a stitch").
        likes: "i play", "i love".
        loves: "i love": in a bio, before a pastime.
        wants_work: "looking for a job".
        money: Phrases about pay, debt and loss of work.
        documents: Phrases about a document that is shown or came.
        numbered: Documents and bookings that have a number of one's own.
        samples: What stands beside a number that is nobody's ("for example").
        firsts: Phrases before the answer to a bank's question.
        hard: Phrases of a hard time; kept apart and shown only if asked for.
    """

    code: str
    reviewed: bool = False
    common: frozenset[str]
    regions: tuple[str, ...] = ()
    me: tuple[str, ...] = ()
    mine: tuple[str, ...] = ()
    be: tuple[str, ...] = ()
    unreal: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    could: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    articles: bool = False
    numbers: tuple[str, ...] = ()
    joiners: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    at: tuple[str, ...] = ("at",)
    dot: tuple[str, ...] = ("dot",)
    follow_me: tuple[str, ...] = ()
    other_account: tuple[str, ...] = ()
    phone_cues: tuple[str, ...] = ()
    business: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()
    nobody: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    firms: tuple[str, ...] = ()
    organised: frozenset[str] = frozenset()
    venues: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    posted: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    grand: tuple[str, ...] = ()
    fun: tuple[str, ...] = ()
    mock: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    kitchen: tuple[str, ...] = ()
    adverts: tuple[str, ...] = ()
    digits: tuple[tuple[str, ...], ...] = ()
    twice: tuple[str, ...] = ()
    my_name: tuple[str, ...] = ()
    years_old: tuple[str, ...] = ()
    aged: tuple[str, ...] = ()
    after_age: tuple[str, ...] = ()
    born: tuple[str, ...] = ()
    my_birthday: tuple[str, ...] = ()
    birthday: tuple[str, ...] = ()
    birthday_today: tuple[str, ...] = ()
    months: tuple[tuple[str, ...], ...] = ()
    school_years: tuple[str, ...] = ()
    lives_in: tuple[str, ...] = ()
    comes_from: tuple[str, ...] = ()
    resides: tuple[str, ...] = ()
    in_: tuple[str, ...] = ()
    not_in: frozenset[str] = frozenset()
    local: tuple[str, ...] = ()
    visiting: tuple[str, ...] = ()
    whereabouts: tuple[str, ...] = ()
    homely: tuple[str, ...] = ()
    buildings: tuple[str, ...] = ()
    countries: frozenset[str] = frozenset()
    lives_at: tuple[str, ...] = ()
    street_last: tuple[str, ...] = ()
    street_first: tuple[str, ...] = ()
    number_first: bool = False
    studies_at: tuple[str, ...] = ()
    attends: tuple[str, ...] = ()
    schools_after: tuple[str, ...] = ()
    school_words: frozenset[str] = frozenset()
    subjects: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()
    trade: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    studies: tuple[str, ...] = ()
    of_others: tuple[str, ...] = ()
    teachers: tuple[str, ...] = ()
    lessons: tuple[str, ...] = ()
    works_at: tuple[str, ...] = ()
    works_as: tuple[str, ...] = ()
    employers: tuple[str, ...] = ()
    shop_floor: tuple[str, ...] = ()
    bought: tuple[str, ...] = ()
    words_too: frozenset[str] = frozenset()
    institutions: frozenset[str] = frozenset()
    sites: tuple[str, ...] = ()
    at_work: tuple[str, ...] = ()
    teaches: frozenset[str] = frozenset()
    universities: tuple[str, ...] = ()
    campus: tuple[str, ...] = ()
    classroom: tuple[str, ...] = ()
    exams: tuple[str, ...] = ()
    sits: tuple[str, ...] = ()
    examines: tuple[str, ...] = ()
    employs: tuple[str, ...] = ()
    job_at: tuple[str, ...] = ("at", "@")
    jobs: frozenset[str] = frozenset()
    kin: tuple[str, ...] = ()
    bare_kin: tuple[str, ...] = ()
    kin_adjectives: tuple[str, ...] = ()
    kin_after: tuple[str, ...] = ()
    parent_of: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    married_to: tuple[str, ...] = ()
    wed: tuple[str, ...] = ()
    friends: tuple[str, ...] = ()
    short_names: frozenset[str] = frozenset()
    famous: frozenset[str] = frozenset()
    pet_names: frozenset[str] = frozenset()
    acts: tuple[str, ...] = ()
    belongings: tuple[str, ...] = ()
    animal_acts: tuple[str, ...] = ()
    human_acts: tuple[str, ...] = ()
    brands: frozenset[str] = frozenset()
    pets: tuple[str, ...] = ()
    pet_people: tuple[str, ...] = ()
    every: tuple[str, ...] = ()
    weekdays: tuple[tuple[str, ...], ...] = ()
    weekly: tuple[str, ...] = ()
    daily: tuple[str, ...] = ()
    day_words: tuple[str, ...] = ()
    oclock: tuple[str, ...] = ()
    clock_before: tuple[str, ...] = ("at",)
    rides: tuple[str, ...] = ()
    vehicles: tuple[str, ...] = ()
    going: tuple[str, ...] = ()
    going_after: tuple[str, ...] = ()
    leaving_when: tuple[str, ...] = ()
    spans: tuple[str, ...] = ()
    bare_when: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    staying: tuple[str, ...] = ()
    from_: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()
    countdown: tuple[str, ...] = ()
    here: tuple[str, ...] = ()
    now: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    going_event: tuple[str, ...] = ()
    hobbies: frozenset[str] = frozenset()
    jargon: tuple[str, ...] = ()
    likes: tuple[str, ...] = ()
    loves: tuple[str, ...] = ()
    wants_work: tuple[str, ...] = ()
    money: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    numbered: tuple[str, ...] = ()
    samples: tuple[str, ...] = ()
    firsts: tuple[str, ...] = ()
    hard: tuple[str, ...] = ()


_WORD = re.compile(r"[^\W\d_]{4,}")
"""Words that are long enough to be known without their accents: not "é" and "dès"."""


def plain(letter: str) -> str:
    """Return a letter without its accents."""
    return unicodedata.normalize("NFD", letter)[0]


def bare(phrase: str) -> str:
    """Return a phrase as people type it who leave accents out; short words keep theirs."""
    return _WORD.sub(lambda m: "".join(map(plain, m[0])), phrase)


def _spellings(phrases: Iterable[str]) -> Iterator[str]:
    """Yield each phrase, and how it is typed without accents where that is another."""
    for phrase in phrases:
        yield phrase
        if not phrase.isascii() and bare(phrase) != phrase:
            yield bare(phrase)


def listed(text: str) -> tuple[str, ...]:
    """Return the phrases between the commas of ``text``; line ends count as spaces."""
    return tuple(_spellings(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip()))


def bag(text: str) -> frozenset[str]:
    """Return the words between the spaces of ``text``."""
    return frozenset(_spellings(text.split()))


def grouped(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the groups between the commas of ``text``, each as its words."""
    return tuple(tuple(_spellings(group.split())) for group in text.split(",") if group.strip())


def gathered(*modules: ModuleType) -> dict[str, Any]:
    """Return a language's fields that modules hold as constants: ``JOBS`` is ``jobs``, ``IN`` is ``in_``.

    Raises:
        TypeError: Two modules hold the same one.
    """
    names = {field.name.rstrip("_").upper(): field.name for field in fields(Language)}
    found: dict[str, Any] = {}
    for module in modules:
        held = {names[name]: value for name, value in vars(module).items() if name in names}
        if twice := held.keys() & found.keys():
            raise TypeError(f"{module.__name__} holds again: {', '.join(sorted(twice))}")
        found |= held
    return found
