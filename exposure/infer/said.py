"""Places that their own words call home: a tag's name, a caption, a keyword, a phrase in the same post."""

import re
from collections.abc import Iterable

from exposure.model import Evidence, GeoPoint, Kind, Subject

WORDS = frozenset({Kind.PLACE_TAG, Kind.PLACE, Kind.KEYWORD, Kind.TEXT, Kind.TEXT_HERE, Kind.TEXT_TOWN})
"""Kinds whose words are about the place at which the photo or post was made."""
_ROOMS = {
    "my": "room bedroom kitchen bed sofa couch balcony garden desk place flat apartment house",
    "mein(?:e[mnr]?)?": "zimmer küche bett sofa balkon garten schreibtisch wohnung haus",
    "m(?:a|on)": "chambre cuisine lit canapé balcon jardin bureau appart appartement maison",
    "mi": "cuarto habitación cocina cama sofá balcón jardín escritorio piso casa",
    "(?:meu|minha)": "quarto cozinha cama sofá varanda jardim apartamento apê casa",
}
_OWN = "|".join(rf"{my} (?:{'|'.join(rooms.split())})" for my, rooms in _ROOMS.items())
_AT = r"(?:at |back )?home(?: sweet home| alone)?|zu ?hause|daheim|chez moi|à la maison|en casa|em casa"
_HOME = re.compile(rf"(?<!\w)(?:{_AT}|{_OWN})(?!\w)", re.IGNORECASE)
_ON_THE_WAY = re.compile(
    r"\b(?:way|going|go|heading|driving|walking|coming|come|run|ride|bus|train|weg|towards?) (?:back )?home\b"
    r"|\bhome (?:game|match|town|page|made|work|for sale|depot|office)|\bhomes?\w",
    re.IGNORECASE,
)
LONGEST = 300
"""Letters of a text that are looked at."""


def calls_home(words: str) -> bool:
    """Return whether words say that their writer is at home, and not on the way there."""
    text = words[:LONGEST]
    return bool(_HOME.search(text)) and not _ON_THE_WAY.search(text)


def said_home(evidence: Iterable[Evidence]) -> frozenset[str]:
    """Return the addresses of the photos and posts whose own words call the place home."""
    return frozenset(
        e.source.uri
        for e in evidence
        if e.subject is not Subject.OTHER
        and not isinstance(e.value, GeoPoint)
        and (calls_home(str(e.value)) or calls_home(e.quote or ""))
    )
