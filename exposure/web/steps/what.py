"""Second step: links, photos, saved pages, exports; what each is, and the words of proof."""

from dataclasses import dataclass, replace
from pathlib import Path

from flask import Blueprint, redirect, request
from werkzeug.wrappers import Response

from exposure import audit
from exposure.errors import SkipError
from exposure.extract.platforms import Way
from exposure.extract.platforms.elsewhere import is_post, is_short, site_of
from exposure.model import Audience
from exposure.render.tongue import N_
from exposure.sources.proving import Place, found, place
from exposure.sources.walls import usable
from exposure.web import here
from exposure.web.run import Run
from exposure.web.show import show
from exposure.web.sketches import GENERAL, SKETCHES, Sketch
from exposure.web.uploads import MOST_BYTES
from exposure.web.visit import Link

steps = Blueprint("what", __name__)


@dataclass(frozen=True, slots=True)
class Line:
    """A link as it is shown.

    Attributes:
        number: Its place in the list.
        text: As written.
        title: The site, or empty where it is no profile.
        wrong: What it is instead: ``short``, ``post``, ``site``, ``other``; empty for a profile.
        example: How a profile's address looks there, where it is another page of a known site.
        live: The program looks at it by itself.
        ways: How to get one's own copy, for a site that lets no program in.
        proven: It is known to be theirs.
        place: Where its words go, or None.
        words: The words.
        sketch: Where the field is, for a big site.
    """

    number: int
    text: str
    title: str = ""
    wrong: str = ""
    example: str = ""
    live: bool = False
    ways: tuple[Way, ...] = ()
    proven: bool = False
    place: Place | None = None
    words: str = ""
    sketch: Sketch | None = None


@steps.get("/what")
def ask() -> str | Response:
    """Show what was added so far, and where to add more."""
    visit = here.visit()
    if visit.alone is None:
        return redirect("/", 303)
    if visit.busy:
        return redirect("/checking", 303)
    lines = [_line(number, link) for number, link in enumerate(visit.links)]
    return show(
        "what.html",
        lines=lines,
        fetched=[x for x in lines if x.live],
        first=next((x.number for x in lines if x.ways), None),
        wrong=[x for x in lines if x.wrong],
        general=GENERAL,
        most=MOST_BYTES - visit.uploads.size,
    )


@steps.post("/add")
def add() -> Response:
    """Take in links, files and a folder, and check them if the person wants that now."""
    visit, form = here.visit(), request.form
    left = visit.add_links(form.get("links", "").splitlines())
    for file in [f for _, f in request.files.items(multi=True)]:
        left += bool(file.filename) and not visit.uploads.keep(file.stream, file.filename or "")  # type: ignore[arg-type]
    folder = form.get("folder", "").strip().strip('"')
    if folder and not _add_folder(Path(folder).expanduser()):
        visit.said = "no folder"
        return redirect("/what", 303)
    visit.mine = form.get("mine") == "yes"
    seen_by = form.get("seen_by", "")
    visit.seen_by = Audience(seen_by) if seen_by in {"anyone", "members"} else Audience.UNKNOWN
    if left:
        visit.said = "left out"
    elif form.get("then") == "check":
        return _check()
    return redirect("/what", 303)


def _add_folder(path: Path) -> bool:
    """Add a folder or file of this computer; return whether it is there."""
    visit = here.visit()
    try:
        there = path.is_absolute() and path.exists()
    except (OSError, ValueError):
        there = False
    if there and path not in visit.folders:
        visit.folders.append(path)
    return there


@steps.post("/leave-out")
def leave_out() -> Response:
    """Take one link, folder or file, or all files, from the list.

    Each is named by what it is and not by its place, which may be another one's in a second tab.
    """
    visit = here.visit()
    kind, _, which = request.form.get("what", "").partition(" ")
    if kind == "link":
        visit.links[:] = [link for link in visit.links if link.text != which]
    elif kind == "folder":
        visit.folders[:] = [folder for folder in visit.folders if str(folder) != which]
    elif kind == "file":
        visit.uploads.leave_out(which)
    elif kind == "files":
        for file in tuple(visit.uploads.files):
            visit.uploads.leave_out(file.path.name)
    return redirect("/what", 303)


@steps.post("/prove")
def prove() -> Response:
    """Look for the words of one account now."""
    visit = here.visit()
    link = next((x for x in visit.links if x.text == request.form.get("link")), None)
    if link and link.claim and not visit.tools.prover.remembered(link.claim.account):
        try:
            visit.said = "proven" if found(link.claim, visit.ready) else "no words"
        except SkipError:
            visit.said = "no answer"
    return redirect("/what", 303)


def _check() -> Response:
    """Begin the check, if there is something to check."""
    visit = here.visit()
    if not visit.targets:
        visit.said = "nothing"
        return redirect("/what", 303)
    if not visit.busy:
        targets, tools = tuple(visit.targets), visit.ready
        visit.person = None
        visit.run = Run(lambda told: audit(targets, tools=tools.telling(told))).begin()
    return redirect("/checking", 303)


def _by_hand(way: Way) -> Way:
    """Return a way without what is typed at a terminal: the file is added on the page."""
    steps = [step for step in way.steps if "exposure scan" not in step and "--" not in step]
    if way.name == "saved page":
        steps.append(N_("If the site shows nothing there, save the page while you are signed in."))
    steps.append(N_("Add the file below. For a saved page, say there who could see it."))
    return replace(way, steps=tuple(steps))


def _line(number: int, link: Link) -> Line:
    """Return a link with what can be said of it."""
    claimed, prover = link.claim, here.visit().tools.prover
    if claimed is None:
        return _wrong(number, link.text)
    platform = claimed.platform
    proven = bool(prover.remembered(claimed.account))
    where = place(platform)
    words = prover.words(claimed.account) if where.fields and not proven else ""
    ways = () if platform.pages else tuple(map(_by_hand, usable(platform)))
    return Line(
        number,
        link.text,
        platform.title,
        live=bool(platform.pages),
        ways=ways,
        proven=proven,
        place=where if words else None,
        words=words,
        sketch=SKETCHES.get(platform.name),
    )


def _wrong(number: int, text: str) -> Line:
    """Return a line that is no profile, with what it is instead."""
    if is_short(text):
        return Line(number, text, wrong="short")
    site = site_of(text)
    if site is None:
        return Line(number, text, wrong="other")
    wrong = "post" if is_post(site, text) else "site"
    return Line(number, text, site.title, wrong=wrong, example=site.example)
