"""Put the sections into one page: its policy, its one style, its one script, and its data."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from markupsafe import Markup

from exposure.model import Level, Question, Report
from exposure.model.case import to_page
from exposure.plugins import discover
from exposure.render.catalogue.levels import level_word
from exposure.render.contract import Context, Section
from exposure.render.frame import asset, environment, policy
from exposure.render.maps.ground import Ground
from exposure.render.shareview import ShareView
from exposure.render.tongue import _, day, moment, speaking
from exposure.render.view import View


@cache
def sections() -> tuple[Section, ...]:
    """Return the sections in the order of the page."""
    found = discover("exposure.render.sections", "SECTION", Section)
    return tuple(sorted(found, key=lambda s: s.place))


@cache
def style() -> Markup:
    """Return the page's one style, without comments and needless space."""
    text = re.sub(r"/\*.*?\*/", "", asset("basics.css") + asset("page.css"), flags=re.DOTALL)
    text = re.sub(r"\s*([{};,>])\s*|(?<=:)\s+|\s+(?=\n)", r"\1", text).replace(";}", "}")
    names = sorted(set(re.findall(r"--[a-z][a-z0-9-]*(?=:)", text)), key=lambda name: (-len(name), name))
    for at, name in enumerate(names):
        text = re.sub(rf"{name}(?![a-z0-9-])", f"--{at:x}", text)
    return Markup(text.strip())  # noqa: S704 (our own file)


@cache
def script() -> Markup:
    """Return the page's one script: the engine of the what-if, and what joins it to the page."""
    lines = f"{asset('engine.js')}{asset('page.js')}".splitlines()
    code = "\n".join(line.strip() for line in lines if line.strip() and not line.strip().startswith("//"))
    return Markup(f"(() => {{\n{code}\n}})();\n")  # noqa: S704 (our own files)


_QUOTED = re.compile(r' ([a-z][a-z-]*)="([\w.#:-]+)"(?=[ >])')


def slim(html: str) -> Markup:
    """Return rendered markup without the quotes that it does not need.

    Text and attributes from outside hold no plain quotation mark, since they are escaped; so what looks
    like an attribute is one.
    """
    return Markup(_QUOTED.sub(r" \1=\2", html))  # noqa: S704 (rendered by an environment that escapes)


def _filled(
    section: Section, context: Context | None, template: str, finish: Callable[[str], Markup]
) -> Iterator[dict[str, object]]:
    """Yield a rendered section, if it has something to show."""
    if context is None:
        return
    html = finish(environment().get_template(template).render(context))
    yield {
        "name": section.name,
        "title": section.title(),
        "menu": section.menu() if section.menu else "",
        "html": html,
    }


def _private_sections(view: View) -> Iterator[dict[str, object]]:
    for section in sections():
        context = section.private(view) if section.private else None
        yield from _filled(section, context, f"{section.name}.html", slim)


def _share_sections(view: ShareView) -> Iterator[dict[str, object]]:
    for section in sections():
        context = section.share(view) if section.share else None
        template = section.share_template or f"{section.name}.html"
        yield from _filled(section, context, template, Markup)


def page(template: str, context: Mapping[str, object], *, code: str = "") -> str:
    """Return a whole page.

    Args:
        template: Of the page.
        context: What the template needs beside policy, style and script.
        code: The page's script, or empty for a page without any.
    """
    shared = {"policy": policy(style(), code), "style": style(), "script": code}
    return environment().get_template(template).render(shared | dict(context))


def what_if(view: View) -> dict[str, object]:
    """Return the data of the what-if: the case, which card each situation is on, and words."""
    questions = list(Question)
    return {
        "case": to_page(view.report.plan.case),
        "questions": {s.recipe.slug: questions.index(s.recipe.question) for s in view.report.scenarios},
        "words": {
            "levels": [level_word(level) for level in Level],
            "now": str(_("Now: {n} of {total} (it was {was}). {minutes} minutes.")),
            "closed": str(_("closed")),
        },
    }


def private(report: Report, *, ground: Ground | None = None) -> str:
    """Return the private copy as one HTML file that asks nobody for anything.

    Args:
        report: What the audit found; values of unproven accounts are already withheld in it.
        ground: What the person gave to be drawn under the maps.
    """
    view = View(report=report, ground=ground or Ground())
    with speaking(view.tone, lang=report.settings.lang):
        context = {
            "sections": list(_private_sections(view)),
            "young": view.young,
            "demo": report.demo,
            "interrupted": report.interrupted,
            "made": moment(report.made_at),
            "made_on": day(report.made_at),
            "data": what_if(view),
        }
        return page("private.html", context, code=script())


def share(view: ShareView) -> str:
    """Return the share copy, from nothing but what may leave; it has no script.

    The same view gives the same copy, byte for byte.
    """
    with speaking(view.tone, lang=view.lang):
        context = {"sections": list(_share_sections(view)), "view": view, "made_on": day(view.made_on)}
        return page("share.html", context)
