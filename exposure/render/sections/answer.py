"""The answer first: how many of eight questions, and the eight cards."""

from collections.abc import Mapping

from markupsafe import Markup

from exposure.model import Level, Ownership, Question
from exposure.render.catalogue.levels import level_word
from exposure.render.catalogue.questions import question_words
from exposure.render.contract import Context, Section
from exposure.render.sections.close import FIRST, fix_names, minutes_words
from exposure.render.shareview import ShareView
from exposure.render.tongue import n_, toned
from exposure.render.view import View


def _title() -> str:
    return toned(
        "What a stranger can learn about you", "What someone you don't know could work out about you"
    )


def count_sentence(answered: int) -> str:
    """Return the count in a sentence, its figure large."""
    return toned(
        "{n} of {total} questions about you can be answered.",
        "They could answer {n} of {total} questions about you.",
        n=Markup("<b>{}</b>").format(answered),
        total=len(Question),
    )


def cards(answers: Mapping[Question, Level]) -> list[dict[str, object]]:
    """Return the eight cards: question, level and its word."""
    return [
        {"at": at, "question": question_words(q), "level": int(answers[q]), "word": level_word(answers[q])}
        for at, q in enumerate(Question)
    ]


def _private(view: View) -> Context:
    report = view.report
    left = report.plan.steps[-1].questions if report.plan.steps else view.answered
    minutes = sum(step.minutes for step in report.plan.steps)
    changes = sum(len(step.fixes) for step in report.plan.steps)
    return {
        "count": count_sentence(view.answered),
        "cards": cards(view.answers),
        "start": [
            {"link": Markup(" + ").join(fix_names(view, step.fixes)), "minutes": minutes_words(step.minutes)}
            for step in report.plan.steps[:FIRST]
        ],
        "ways_out": n_(
            "With {n} change ({minutes} minutes): {left} of {total}.",
            "With {n} changes ({minutes} minutes): {left} of {total}.",
            changes,
            minutes=minutes,
            left=left,
            total=len(Question),
        )
        if changes
        else "",
        "little": not view.told,
        "unread": all(x.ownership is Ownership.UNPROVEN for x in report.looked),
        "looked": len(report.looked),
    }


def _share(view: ShareView) -> Context:
    return {
        "count": count_sentence(view.answered),
        "cards": cards(dict(view.answers)),
        "start": (),
        "ways_out": "",
        "little": not view.facts,
        "unread": all(source.ownership is Ownership.UNPROVEN for source in view.sources),
        "looked": len(view.sources),
    }


SECTION = Section(name="answer", place=10, title=_title, private=_private, share=_share)
