"""Third step: what is being read, what is done, and stop."""

import json
from collections.abc import Iterator

from flask import Blueprint, Response, redirect
from werkzeug.wrappers import Response as Answer

from exposure.web import here
from exposure.web.run import Run, Stand
from exposure.web.show import show

steps = Blueprint("checking", __name__)

PATIENCE = 15.0
"""Seconds after which a line is sent though nothing changed, so that the connection stays."""


@steps.get("/checking")
def watch() -> str | Answer:
    """Show how far the check is; without scripts the page asks again by itself."""
    run = here.visit().run
    if run is None:
        return redirect("/what", 303)
    if not run.going:
        return redirect("/done", 303)
    return show("checking.html", stand=run.stand, stopping=run.stopping)


@steps.get("/still")
def still() -> tuple[str, int]:
    """Say that the page is there; it asks by itself, which is nobody's visit and keeps nothing open."""
    return "", 204


ASKED_BY_ITSELF = "checking.still"


@steps.get("/progress")
def progress() -> Response:
    """Send how far it is as server-sent events (HTML Standard, 9.2) until it has ended."""
    run = here.visit().run
    events = _events(run) if run else iter(["event: end\ndata: {}\n\n"])
    return Response(events, mimetype="text/event-stream")


@steps.post("/stop")
def stop() -> Answer:
    """End the check with what has been read."""
    run = here.visit().run
    if run:
        run.stop()
    return redirect("/checking", 303)


def _events(run: Run) -> Iterator[str]:
    seen = -1
    while True:
        stand = run.wait(seen, PATIENCE)
        if not stand.going:
            yield "event: end\ndata: {}\n\n"
            return
        yield f"data: {json.dumps(_told(stand))}\n\n" if stand.number != seen else ": still here\n\n"
        seen = stand.number


def _told(stand: Stand) -> dict[str, object]:
    """Return kinds and counts, never a name."""
    return {"what": stand.what, "done": stand.done, "total": stand.total}
