"""First step: is this device yours alone, for whom are the words, and whose accounts are they?"""

from flask import Blueprint, redirect, request
from werkzeug.wrappers import Response

from exposure.demo import PERSONS
from exposure.model import Settings, Tone
from exposure.render.catalogue.countries import COUNTRIES
from exposure.render.languages import LANGUAGES
from exposure.web import here
from exposure.web.show import show

steps = Blueprint("who", __name__)


@steps.get("/")
def first() -> str:
    """Show the first page: a made-up person to try it with, and the questions."""
    return show("who.html", persons=PERSONS, languages=LANGUAGES.values(), countries=_countries())


@steps.post("/begin")
def begin() -> Response:
    """Take in the answers."""
    visit, form = here.visit(), request.form
    if form.get("alone") not in {"yes", "no"} or form.get("whose") != "own":
        visit.said = "unanswered"
        return redirect("/", 303)
    country = form.get("country", "")
    lang = form.get("lang", "en")
    settings = Settings(
        tone=Tone.TEEN if form.get("words") == Tone.TEEN else Tone.ADULT,
        lang=lang if lang in LANGUAGES else "en",
        country=country if country in COUNTRIES else "",
    )
    visit.begin(alone=form["alone"] == "yes", settings=settings)
    return redirect("/what", 303)


def _countries() -> list[tuple[str, str]]:
    """Return codes and names of the countries whose help lines are known, by name."""
    return sorted(((code, country.name) for code, country in COUNTRIES.items()), key=lambda c: c[1])
