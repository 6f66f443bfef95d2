"""The web pages of a copy of Facebook that hold no posts: the profile, and what the owner likes."""

from exposure.extract.exports.contract import Item
from exposure.extract.exports.into import Into
from exposure.extract.exports.meta_pages import parsed
from exposure.extract.exports.written import day
from exposure.model import Audience, Kind, Level

_HANDLES = frozenset({"username", "profile url", "profile uri", "benutzername", "nombre de usuario"})
_ABOUT = frozenset({"about me", "about you", "intro bio", "bio", "über mich", "acerca de mí", "steckbrief"})
_FIELDS = {
    "name": Kind.PROFILE_NAME,
    "nombre": Kind.PROFILE_NAME,
    "nom": Kind.PROFILE_NAME,
    "nome": Kind.PROFILE_NAME,
    "naam": Kind.PROFILE_NAME,
    "current city": Kind.BIO_TOWN,
    "wohnort": Kind.BIO_TOWN,
    "ciudad actual": Kind.BIO_TOWN,
    "ville actuelle": Kind.BIO_TOWN,
    "hometown": Kind.BIO_TOWN,
    "heimatstadt": Kind.BIO_TOWN,
    "ciudad de origen": Kind.BIO_TOWN,
    "birthday": Kind.BIO_BIRTH,
    "date of birth": Kind.BIO_BIRTH,
    "geburtstag": Kind.BIO_BIRTH,
    "fecha de nacimiento": Kind.BIO_BIRTH,
    "emails": Kind.BIO_MAIL,
    "email addresses": Kind.BIO_MAIL,
    "e-mail-adressen": Kind.BIO_MAIL,
    "phone numbers": Kind.BIO_PHONE,
    "telefonnummern": Kind.BIO_PHONE,
    "números de teléfono": Kind.BIO_PHONE,
    "websites": Kind.BIO_LINK,
    "webseiten": Kind.BIO_LINK,
    "sitios web": Kind.BIO_LINK,
    "education": Kind.BIO_SCHOOL,
    "ausbildung": Kind.BIO_SCHOOL,
    "formación académica": Kind.BIO_SCHOOL,
    "work": Kind.BIO_WORK,
    "work experience": Kind.BIO_WORK,
    "arbeit": Kind.BIO_WORK,
    "empleo": Kind.BIO_WORK,
}
"""What fields are called; English is certain, the others are tried."""
_GROUPED = frozenset({Kind.BIO_SCHOOL, Kind.BIO_WORK})
_ENTRY = frozenset({"name", "school", "employer", "company", "nombre", "schule", "arbeitgeber", "nom"})


def person(item: Item, into: Into) -> None:
    """Read the page of the profile: labels and values, and groups of them; the first of each label counts."""
    found = parsed(item, into)
    into.understood = 0
    group: Kind | None = None
    known = set()
    for label, values in found.rows():
        name = label.casefold().rstrip(":")
        if not values:
            group = _FIELDS.get(name)
        elif group in _GROUPED and name in _ENTRY:
            into.detail(group, values[0], "", level=Level.LIKELY)
        elif name not in known:
            known.add(name)
            _field(name, values, into)


def _field(name: str, values: list[str], into: Into) -> None:
    if name in _HANDLES:
        into.handle(handle(values[0]))
    elif name in _ABOUT:
        into.bio("\n".join(values), "")
    elif (kind := _FIELDS.get(name)) is Kind.PROFILE_NAME:
        into.detail(kind, values[0], "", audience=Audience.ANYONE)
    elif kind is Kind.BIO_BIRTH:
        born = day(values[0])
        into.detail(kind, born.date().isoformat() if born else "", "")
    elif kind in _GROUPED:
        into.detail(kind, values[0], "", level=Level.LIKELY)
    elif kind:
        for value in values:
            into.detail(kind, value, "")


def handle(address: str) -> str:
    """Return the account's name in an address; empty where it has a number alone."""
    name = address.rstrip("/").rpartition("/")[2]
    return "" if "?" in name else name


def interest(item: Item, into: Into) -> None:
    """Read a page that the owner likes."""
    found = parsed(item, into)
    value = found.heading or "".join(found.words[:1])
    into.detail(Kind.BIO_INTEREST, value, item.at, level=Level.LIKELY)
