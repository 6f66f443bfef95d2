"""Second step: links, photos, saved pages, exports; what each is, and the words of proof."""

from dataclasses import dataclass, replace
from pathlib import Path

from flask import Blueprint, redirect, request
from werkzeug.wrappers import Response

from exposure import audit
from exposure.errors import SkipError
from exposure.extract.platforms import Way
from exposure.model import Audience
from exposure.render.tongue import N_
from exposure.sources.proving import Place, found, place
from exposure.sources.walls import usable
from exposure.web import here
from exposure.web.run import Run
from exposure.web.show import show
from exposure.web.visit import Link

steps = Blueprint("what", __name__)


@dataclass(frozen=True, slots=True)
class Line:
    """A link as it is shown.

    Attributes:
        number: Its place in the list.
        text: As written.
        title: The site, or empty where it is no profile.
        ways: How to get one's own copy, for a site that lets no program in.
        proven: It is known to be theirs.
        place: Where its words go, or None.
        words: The words.
    """

    number: int
    text: str
    title: str = ""
    ways: tuple[Way, ...] = ()
    proven: bool = False
    place: Place | None = None
    words: str = ""


@steps.get("/what")
def ask() -> str | Response:
    """Show what was added so far, and where to add more."""
    visit = here.visit()
    if visit.alone is None:
        return redirect("/", 303)
    if visit.busy:
        return redirect("/checking", 303)
    lines = [_line(number, link) for number, link in enumerate(visit.links)]
    return show("what.html", lines=lines, fetched=[x for x in lines if x.title and not x.ways])


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
    """Take one link, folder or file, or all files, from the list."""
    visit = here.visit()
    kind, _, number = request.form.get("what", "").partition(" ")
    at = int(number) if number.isdecimal() and len(number) < 7 else -1
    if kind == "link" and 0 <= at < len(visit.links):
        visit.links.pop(at)
    elif kind == "folder" and 0 <= at < len(visit.folders):
        visit.folders.pop(at)
    elif kind == "file":
        visit.uploads.leave_out(at)
    elif kind == "files":
        while visit.uploads.files:
            visit.uploads.leave_out(0)
    return redirect("/what", 303)


@steps.post("/prove")
def prove() -> Response:
    """Look for the words of one account now."""
    visit = here.visit()
    at = request.form.get("link", "")
    link = visit.links[int(at)] if at.isdecimal() and int(at) < len(visit.links) else None
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
        return Line(number, link.text)
    platform = claimed.platform
    proven = bool(prover.remembered(claimed.account))
    where = place(platform)
    words = prover.words(claimed.account) if where.fields and not proven else ""
    ways = () if platform.pages else tuple(map(_by_hand, usable(platform)))
    return Line(number, link.text, platform.title, ways, proven, where if words else None, words)
