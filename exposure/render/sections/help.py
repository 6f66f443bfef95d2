"""Help now: who listens, by the country the reader chose, with the day it was checked."""

from markupsafe import Markup

from exposure.render.catalogue.countries import COUNTRIES, lines_for
from exposure.render.catalogue.helplines import CHECKED, Line, Sure, Telling
from exposure.render.contract import Context, Section
from exposure.render.links import safe_address
from exposure.render.shareview import ShareView
from exposure.render.tongue import N_, _, month
from exposure.render.view import View

_MUST_TELL = {
    Telling.YES: N_("They must tell the authorities if someone is in danger."),
    Telling.NO: N_("They keep what you say to themselves."),
    Telling.UNKNOWN: "",
}


def _line(line: Line) -> dict[str, object]:
    """Return one help line for the template."""
    address = safe_address(f"https://{line.web}") if line.web else None
    return {
        "name": line.name,
        "about": _(line.about),
        "phone": line.phone,
        "more": _(line.more) if line.more else "",
        "link": Markup('<a href="{}" rel="noopener noreferrer">{}</a>').format(address, address)
        if address
        else "",
        "must_tell": _(_MUST_TELL[line.must_tell]) if _MUST_TELL[line.must_tell] else "",
        "source": line.source,
        "checked": month(line.checked_on),
        "medium": line.sure is Sure.MEDIUM,
    }


def help_context(country: str, *, young: bool) -> Context:
    """Return the help lines of a country, worldwide ones after them; an unknown one has only those."""
    known = COUNTRIES.get(country)
    return {
        "country": _(known.name) if known else "",
        "emergency": known.emergency if known else "",
        "lines": [_line(line) for line in lines_for(country, young=young)],
        "checked": month(CHECKED),
        "asked": bool(country) and not known,
    }


def _private(view: View) -> Context:
    return help_context(view.report.settings.country.upper(), young=view.young)


def _share(view: ShareView) -> Context:
    return help_context(view.country, young=view.tone == "teen")


SECTION = Section(
    name="help",
    place=110,
    title=lambda: str(_("Help now")),
    private=_private,
    share=_share,
    menu=lambda: str(_("Help now")),
)
