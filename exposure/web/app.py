"""The page's parts put together: the guard before everything, the steps behind it."""

import errno
import logging
from dataclasses import replace
from typing import Any, cast

from flask import Flask, Request, Response, g, redirect, request
from werkzeug.exceptions import HTTPException

from exposure.render.languages import LANGUAGES
from exposure.web import here
from exposure.web.guard import Guard
from exposure.web.show import covered, show
from exposure.web.steps import checking, done, made_up, present, what, who
from exposure.web.uploads import MOST_FILES
from exposure.web.visit import Visit


class _Request(Request):
    """A request whose files go straight into the folder of uploads."""

    max_form_parts = MOST_FILES + 100
    max_form_memory_size = 1024 * 1024

    def _get_file_stream(
        self,
        total_content_length: int | None,
        content_type: str | None,
        filename: str | None = None,
        content_length: int | None = None,
    ) -> Any:
        del total_content_length, content_type, filename, content_length
        stream = here.visit().uploads.stream()
        g.setdefault("arrived", []).append(stream)
        return stream


NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
"""What a system says when a file has no room."""


def make(guard: Guard, visit: Visit) -> Flask:
    """Return the application of one page."""
    app = Flask("exposure.web", static_folder=None, template_folder=None)
    app.request_class = _Request
    app.config.update(GUARD=guard, VISIT=visit, PAGE=None, TRAP_HTTP_EXCEPTIONS=False)
    app.after_request(covered)
    guard.protect(app)
    app.before_request(_touch)
    app.teardown_request(_tidy)
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(Exception, _broken)
    for name in (app.logger.name, "waitress"):
        logging.getLogger(name).disabled = True  # what broke may hold what somebody wrote
    app.add_url_rule("/start/<given>", "start", _start)
    for step in (who, what, checking, done, made_up, present):
        app.register_blueprint(step.steps)
    return app


def _start(given: str) -> Response | tuple[str, int]:
    """Turn the one-time link into a cookie and a clean address."""
    guard = here.guard()
    if guard.begin(given):
        visit = here.visit()
        wanted = (tag.partition("-")[0].lower() for tag in request.accept_languages.values())
        lang = next((tag for tag in wanted if tag in LANGUAGES), visit.settings.lang)
        visit.settings = replace(visit.settings, lang=lang)
        return guard.let_in(cast("Response", redirect("/", 303)))
    if guard.knows(request):  # the same person, who went back
        return cast("Response", redirect("/", 303))
    return show("refused.html", title="used"), 403


def _touch() -> None:
    page = here.page()
    if page and request.endpoint != checking.ASKED_BY_ITSELF:
        page.touch()


def _tidy(error: BaseException | None) -> None:
    """Delete files that came with this request and were not kept."""
    del error
    here.visit().uploads.tidy(g.get("arrived", ()))


def _refused(error: HTTPException) -> tuple[str, int]:
    """Say calmly what is wrong and what to do."""
    code = error.code or 500
    title = {404: "missing", 405: "missing", 413: "large"}.get(code, "refused")
    return show("refused.html", title=title), code


def _broken(error: Exception) -> tuple[str, int]:
    """Keep the page standing whatever happens, and say no value."""
    if isinstance(error, OSError) and error.errno in NO_ROOM:
        return show("refused.html", title="full"), 507
    return show("refused.html", title="broken", fault=type(error).__name__), 500
