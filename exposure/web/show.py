"""A page of ours as HTML: its words in the person's language, its one style, its one script."""

import re
from functools import cache
from importlib.resources import files

from flask import Response, g
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from exposure.redact import visible
from exposure.render.page import asset, fingerprint
from exposure.render.tongue import _, n_, speaking, spoken, toned
from exposure.web import here
from exposure.web.visit import Visit

POLICY = (
    "default-src 'none'; style-src {style}; script-src {script}; img-src data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_BASICS = re.compile(r"\A.*?(?=/\* the ribbon \*/)", re.DOTALL)
"""The part of the report's style that every page of ours has: colours, type, links."""


@cache
def environment() -> Environment:
    """Return the templates' environment: everything is escaped, and nothing may be missing."""
    env = Environment(
        loader=PackageLoader("exposure.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.globals.update(_=_, n_=n_, toned=toned, spoken=spoken)
    env.filters["visible"] = visible
    return env


@cache
def own(name: str) -> Markup:
    """Return our own style sheet or script, as it goes into the page."""
    text = (files("exposure.web") / "static" / name).read_text(encoding="utf-8")
    return Markup(text)  # noqa: S704 (our own file)


@cache
def style() -> Markup:
    """Return the one style of every page."""
    basics = _BASICS.match(asset("page.css"))
    return Markup(f"{basics[0] if basics else ''}{own('web.css')}")  # noqa: S704 (our own files)


def show(template: str, **context: object) -> str:
    """Return a page, and let its policy allow its own style and script."""
    visit, guard, code = here.visit(), here.guard(), own("web.js")
    g.policy = POLICY.format(style=fingerprint(style()), script=fingerprint(code))
    shared = {
        "style": style(),
        "script": code,
        "token": guard.token,
        "visit": visit,
        "neutral": visit.alone is False,
        "said": _take(visit),
    }
    with speaking(visit.settings.tone, lang=visit.settings.lang):
        return environment().get_template(template).render(shared | context)


def covered(response: Response) -> Response:
    """Give a page of ours its policy."""
    if "policy" in g:
        response.headers["Content-Security-Policy"] = g.policy
    return response


def _take(visit: Visit) -> str:
    """Return the sentence that was kept for this page, once."""
    said, visit.said = visit.said, ""
    return said
