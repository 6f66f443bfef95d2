"""For a projector: the cards of a made-up person one by one, and which question each helps to answer."""

from flask import Blueprint, redirect
from werkzeug.wrappers import Response

from exposure.demo.case import Case, case_of
from exposure.model import Question, Report
from exposure.render.catalogue.questions import question_words
from exposure.render.page import what_if
from exposure.render.tongue import speaking
from exposure.render.view import View
from exposure.web import here
from exposure.web.show import show

steps = Blueprint("present", __name__)

Change = tuple[int, str, int]
"""A change's place in the what-if, its words, its minutes."""


@steps.get("/present")
def guess() -> str | Response:
    """Show the cards; nothing of a real person is ever shown here."""
    visit = here.visit()
    report = visit.run.report if visit.run and not visit.run.going else None
    if report is None or not report.demo or visit.person is None:
        return redirect("/done", 303)
    with speaking(visit.settings.tone, lang=visit.settings.lang):
        case = case_of(visit.person, report)
        planned, others = _planned(case, report)
        return show(
            "present.html",
            presenting=True,
            case=case,
            cards=sorted(case.cards, key=lambda card: card.number * 5 % 13),  # not question by question
            planned=planned,
            others=others,
            questions=[(question, question_words(question)) for question in Question],
            answers=dict(zip(Question, case.answers, strict=True)),
            data=what_if(View(report=report)),
        )


def _planned(case: Case, report: Report) -> tuple[list[Change], list[Change]]:
    """Return the changes of the plan in its order, and the others."""
    names = [name for name, _minutes in report.plan.case.fixes]
    planned = [names.index(name) for step in report.plan.steps for name in step.fixes]
    others = [at for at in range(len(names)) if at not in planned]
    return [(at, *case.fixes[at]) for at in planned], [(at, *case.fixes[at]) for at in others]
