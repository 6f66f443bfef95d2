"""A sheet as one file: its policy, its one style, and for the slides its one script."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from exposure.kit.sheets import Sheet
from exposure.redact import visible
from exposure.render.page import policy
from exposure.render.tongue import _, n_, spoken, toned


@cache
def environment() -> Environment:
    """Return the templates' environment: everything is escaped, and nothing may be missing."""
    env = Environment(
        loader=PackageLoader("exposure.kit"),
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
    """Return our own style sheet or script."""
    text = (files("exposure.kit") / "static" / name).read_text(encoding="utf-8")
    return Markup(text)  # noqa: S704 (our own file)


def page(sheet: Sheet, context: Mapping[str, object]) -> str:
    """Return a sheet as a whole page.

    Args:
        sheet: Which.
        context: What its template needs.
    """
    style = own("kit.css") + own("slides.css") if sheet.screen else own("kit.css")
    code = own("slides.js") if sheet.screen else ""
    shared = {"policy": policy(style, code), "style": style, "script": code, "title": _(sheet.title)}
    return environment().get_template(f"{sheet.name}.html").render(shared | dict(context))
