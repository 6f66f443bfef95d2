"""A page of ours as HTML: its words in the person's language, its one style, its one script."""

from functools import cache

from flask import Response, g
from markupsafe import Markup

from exposure.render.frame import asset, environment, fingerprint
from exposure.render.tongue import say, speaking
from exposure.web import here
from exposure.web.visit import Visit

POLICY = (
    "default-src 'none'; style-src {style}; script-src {script}; img-src data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HERE = "exposure.web"


@cache
def style() -> Markup:
    """Return the one style of every page."""
    return asset("basics.css") + asset("web.css", HERE) + asset("present.css", HERE)


@cache
def script(*, presenting: bool) -> Markup:
    """Return the one script of a page; the presenter's counts the what-if with the engine of the report."""
    code = asset("web.js", HERE)
    return asset("engine.js") + asset("present.js", HERE) + code if presenting else code


def show(template: str, *, presenting: bool = False, **context: object) -> str:
    """Return a page, and let its policy allow its own style and script."""
    visit, guard, code = here.visit(), here.guard(), script(presenting=presenting)
    g.policy = POLICY.format(style=fingerprint(style()), script=fingerprint(code))
    shared = {
        "style": style(),
        "script": code,
        "token": guard.token,
        "visit": visit,
        "neutral": visit.alone is False,
        "said": _take(visit),
        "say": say,
    }
    with speaking(visit.settings.tone, lang=visit.settings.lang):
        return environment(HERE).get_template(template).render(shared | context)


def covered(response: Response) -> Response:
    """Give a page of ours its policy."""
    if "policy" in g:
        response.headers["Content-Security-Policy"] = g.policy
    return response


def _take(visit: Visit) -> str:
    """Return the sentence that was kept for this page, once."""
    said, visit.said = visit.said, ""
    return said
