"""What the request at hand belongs to: its page, its guard, its person."""

from typing import TYPE_CHECKING, cast

from flask import current_app

if TYPE_CHECKING:
    from exposure.web.guard import Guard
    from exposure.web.life import Page
    from exposure.web.visit import Visit


def visit() -> "Visit":
    """Return what the person has said so far."""
    return cast("Visit", current_app.config["VISIT"])


def guard() -> "Guard":
    """Return the keys of this server."""
    return cast("Guard", current_app.config["GUARD"])


def page() -> "Page | None":
    """Return the page's life; None while it is being made."""
    return cast("Page | None", current_app.config["PAGE"])
