"""A sheet as one file: its policy, its one style, and for the slides its one script."""

from collections.abc import Mapping

from exposure.kit.sheets import Sheet
from exposure.render.frame import asset, environment, policy
from exposure.render.tongue import _

HERE = "exposure.kit"


def page(sheet: Sheet, context: Mapping[str, object]) -> str:
    """Return a sheet as a whole page.

    Args:
        sheet: Which.
        context: What its template needs.
    """
    style = asset("kit.css", HERE) + asset("slides.css", HERE) if sheet.screen else asset("kit.css", HERE)
    code = asset("slides.js", HERE) if sheet.screen else ""
    shared = {"policy": policy(style, code), "style": style, "script": code, "title": _(sheet.title)}
    return environment(HERE).get_template(f"{sheet.name}.html").render(shared | dict(context))
