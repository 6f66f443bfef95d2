"""Trying it with a made-up person: the way of a workshop, with no network and nobody's accounts."""

from flask import Blueprint, redirect, request
from werkzeug.wrappers import Response

from exposure.demo import PERSONS
from exposure.demo.run import report_on
from exposure.web import here
from exposure.web.run import Run

steps = Blueprint("made_up", __name__)


@steps.post("/made-up")
def try_it() -> Response:
    """Check a made-up person from fictional sites on this computer."""
    visit = here.visit()
    person = next((p for p in PERSONS if p.slug == request.form.get("person")), None)
    if person is None:
        return redirect("/", 303)
    if not visit.busy:
        tools = visit.ready
        visit.person = person
        visit.run = Run(lambda told: report_on(person, tools, told)).begin()
    return redirect("/checking", 303)
