"""Last step: the report, the share copy, and deleting everything."""

from flask import Blueprint, Response, g, redirect, request
from werkzeug.wrappers import Response as Answer

from exposure import render
from exposure.errors import RefusedError
from exposure.model import Level, Ownership, Report, answers
from exposure.ownership import Store
from exposure.web import here
from exposure.web.show import show

steps = Blueprint("done", __name__)


@steps.get("/done")
def told() -> str | Answer:
    """Show what came of the check."""
    run = here.visit().run
    if run is None:
        return redirect("/what", 303)
    if run.going:
        return redirect("/checking", 303)
    report, known = run.report, len(here.visit().known)
    if report is None:
        return show("done.html", report=None, fault=run.fault, kind=run.kind, known=known)
    return show(
        "done.html",
        report=report,
        fault="",
        known=known,
        present=report.demo and here.visit().person is not None,
        answered=sum(level >= Level.LIKELY for level in answers(report.scenarios).values()),
        unproven=sum(x.ownership is Ownership.UNPROVEN for x in report.looked),
        changes=sum(len(step.fixes) for step in report.plan.steps),
        minutes=sum(step.minutes for step in report.plan.steps),
    )


@steps.get("/report")
def report() -> Answer:
    """Show the private copy; it is written nowhere unless the person saves it."""
    made = _report()
    return _page(render.private(made), "report.html") if made else redirect("/done", 303)


@steps.get("/share")
def share() -> str | Answer:
    """Show the share copy, if it gives nothing away."""
    made = _report()
    if made is None:
        return redirect("/done", 303)
    secret = Store(here.visit().tools.home).secret()
    page = render.share(render.share_view(render.summary(made, secret=secret)))
    try:
        render.check_share(page, render.sensitive(made))
    except RefusedError:
        return show("refused.html", title="share")
    return _page(page, "share.html")


@steps.post("/again")
def again() -> Answer:
    """Go back to what was added, to check it anew."""
    visit = here.visit()
    if not visit.busy:
        visit.run = None
    return redirect("/what" if visit.alone is not None else "/", 303)


@steps.post("/delete")
def delete() -> str:
    """Delete everything and end."""
    return _end(keep=request.form.get("keep") == "yes")


@steps.post("/leave")
def leave() -> Answer:
    """Delete everything at once and show an empty page: somebody came in."""
    _end(keep=False)
    g.pop("policy", None)
    return Response("<!doctype html><title>New tab</title>", mimetype="text/html")


def _end(*, keep: bool) -> str:
    """Delete everything, also what is remembered of accounts unless that is to be kept, and end."""
    here.visit().forget(proofs=not keep)
    page = here.page()
    if page:
        page.end()
    return show("gone.html")


def _report() -> Report | None:
    run = here.visit().run
    return run.report if run and not run.going else None


def _page(html: str, name: str) -> Response:
    """Return one of our finished pages, which brings its own policy, to be shown or saved."""
    answer = Response(html, mimetype="text/html")
    answer.headers["Content-Security-Policy"] = "frame-ancestors 'none'"
    if request.args.get("save"):
        answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
