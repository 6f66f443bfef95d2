"""A page of ours as HTML: its words in the person's language, its one style, its one script."""

from functools import cache

from flask import Response, g
from markupsafe import Markup

from exposure.render.frame import asset, environment, fingerprint
from exposure.render.tongue import speaking
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
    return asset("basics.css") + asset("web.css", HERE)


def show(template: str, **context: object) -> str:
    """Return a page, and let its policy allow its own style and script."""
    visit, guard, code = here.visit(), here.guard(), asset("web.js", HERE)
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
