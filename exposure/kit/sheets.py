"""The sheets of the kit, in the order in which a facilitator needs them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from exposure.demo.case import Case
from exposure.kit.words import FEEDBACK, RULES, STARTERS, TIMETABLES, Part
from exposure.model import Question, Settings, Tone
from exposure.render.catalogue.questions import question_words
from exposure.render.sections.approach import approach_context
from exposure.render.sections.help import help_context
from exposure.render.tongue import N_, _

Pages = Iterator[tuple[str, Mapping[str, object]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One kind of sheet.

    Attributes:
        name: Of its template, and of its file if there is one of it.
        title: What it is.
        use: How it is used, in a sentence.
        pages: Yields a file name and what the template needs, for each file.
        screen: It is shown, not printed.
    """

    name: str
    title: str
    use: str
    pages: Callable[[Settings, Sequence[Case]], Pages]
    screen: bool = False


def _index(settings: Settings, cases: Sequence[Case]) -> Pages:
    del settings
    files = [
        (sheet, [n for n, _c in sheet.pages(Settings(), cases)]) for sheet in SHEETS if sheet.name != "index"
    ]
    yield "index", {"files": [(_(s.title), _(s.use), names) for s, names in files]}


def _facilitator(settings: Settings, cases: Sequence[Case]) -> Pages:
    del settings
    timed = [(name, list(zip(parts, _starts(parts), strict=True))) for name, parts in TIMETABLES]
    yield "facilitator", {"rules": [_(r) for r in RULES], "timetables": timed, "cases": cases}


def _starts(parts: Sequence[Part]) -> list[int]:
    """Return in which minute each part begins."""
    return [sum(part.minutes for part in parts[:n]) for n in range(len(parts))]


def _personas(settings: Settings, cases: Sequence[Case]) -> Pages:
    del settings
    for case in cases:
        yield f"person-{case.person.slug}", {"case": case}


def _cards(settings: Settings, cases: Sequence[Case]) -> Pages:
    del settings
    questions = [question_words(q) for q in Question]
    for case in cases:
        yield f"cards-{case.person.slug}", {"case": case, "questions": questions}


def _answers(settings: Settings, cases: Sequence[Case]) -> Pages:
    del settings
    yield "answers", {"cases": cases}


def _fixes(settings: Settings, cases: Sequence[Case]) -> Pages:
    del settings, cases
    yield "my-three-changes", {}


def _help(settings: Settings, cases: Sequence[Case]) -> Pages:
    del cases
    young = settings.tone is Tone.TEEN
    yield "help-card", {**help_context(settings.country, young=young), **approach_context(settings.tone)}


def _talk(settings: Settings, cases: Sequence[Case]) -> Pages:
    del settings, cases
    yield "talking", {"starters": [(_(title), [_(line) for line in lines]) for title, lines in STARTERS]}


def _feedback(settings: Settings, cases: Sequence[Case]) -> Pages:
    del settings, cases
    yield "feedback", {"questions": [_(q) for q in FEEDBACK]}


def _slides(settings: Settings, cases: Sequence[Case]) -> Pages:
    yield (
        "slides",
        {
            "cases": cases,
            "rules": [_(r) for r in RULES],
            **help_context(settings.country, young=settings.tone is Tone.TEEN),
            **approach_context(settings.tone),
        },
    )


SHEETS = (
    Sheet(name="index", title=N_("Start here"), use=N_("What is in the kit."), pages=_index),
    Sheet(
        name="facilitator",
        title=N_("For the facilitator"),
        use=N_(
            "Read it the day before: rules, two timetables, what to do when somebody tells you something."
        ),
        pages=_facilitator,
    ),
    Sheet(
        name="slides",
        title=N_("Slides"),
        use=N_("Open it on the projector. Arrow keys go on and back. No internet is needed."),
        pages=_slides,
        screen=True,
    ),
    Sheet(
        name="person",
        title=N_("Made-up people"),
        use=N_("One sheet for each group. Print one for every two people."),
        pages=_personas,
    ),
    Sheet(
        name="cards",
        title=N_("Cards"),
        use=N_("Twelve cards of evidence and eight of questions for each person. Print one side, and cut."),
        pages=_cards,
    ),
    Sheet(
        name="answers",
        title=N_("Answers"),
        use=N_("For the facilitator: which card answers what, and what closes it."),
        pages=_answers,
    ),
    Sheet(
        name="fixes",
        title=N_("My three changes"),
        use=N_("One half page for everybody, to take home."),
        pages=_fixes,
    ),
    Sheet(
        name="help",
        title=N_("Help card"),
        use=N_("Two on a page. Everybody takes one, so that nobody is seen taking it."),
        pages=_help,
    ),
    Sheet(
        name="talk",
        title=N_("Talking about it"),
        use=N_("First sentences for a young person, and for an adult whom they trust."),
        pages=_talk,
    ),
    Sheet(
        name="feedback", title=N_("What was it like?"), use=N_("At the end, without names."), pages=_feedback
    ),
)
