"""The web pages that Meta makes of a copy, which is what people get who do not choose JSON.

They say the same as the JSON but for the hour of a post: they name no time zone, so its day alone is kept.
What fields are called follows the language of the account; English is certain, the others are tried.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from exposure.extract.exports.contract import File, Item, Read
from exposure.extract.exports.into import Into, point
from exposure.extract.exports.pages import CARDS, Card, card
from exposure.extract.exports.written import day
from exposure.model import Audience, GeoPoint, Kind, Source
from exposure.model.shape import Cutting, Shape

_NOTE = (
    "Your copy is made of web pages. They do not say in which time zone their times are, so only the days "
    "were used. If you ask for the copy again and choose the format JSON, the hours can be looked at too."
)
_PAIR = re.compile(r"(?:[^\d\n]{0,60}\D[:\s(])??\(?\s*(-?\d{1,3}\.\d+)\s*,\s*(-?\d{1,3}\.\d+)\s*\)?")
_LATITUDES = frozenset(
    {"latitude", "breitengrad", "latitud", "latitudine", "breedtegraad", "خط العرض", "широта"}
)
_LONGITUDES = frozenset(
    {"longitude", "längengrad", "longitud", "longitudine", "lengtegraad", "خط الطول", "долгота"}
)
_CAMERA = {
    "camera make": Kind.MAKE,
    "kamerahersteller": Kind.MAKE,
    "marca de la cámara": Kind.MAKE,
    "camera model": Kind.MODEL,
    "kameramodell": Kind.MODEL,
    "modelo de la cámara": Kind.MODEL,
    "lens model": Kind.LENS,
    "software": Kind.SOFTWARE,
}
_PLACES = re.compile(r"(?:Place|Ort|Lugar|Lieu|Luogo|Plaats|Local|المكان): ?(.{1,200})")
_ADDRESSES = re.compile(r"(?:Address|Adresse|Dirección|Indirizzo|Adres|Endereço|URL|Website|Name):.{0,500}")
_MAX_WORDS = 20_000


def twins(files: Iterable[File], readers: Mapping[str, Read]) -> tuple[File, ...]:
    """Return the pages that say the same as files of JSON.

    Args:
        files: Of JSON.
        readers: Of some of their roles; others have no page that is read. What comes first is read as a
            whole, everything else card by card.
    """
    return tuple(_twin(file, readers[file.role]) for file in files if file.role in readers)


def _twin(file: File, read: Read) -> File:
    whole = Cutting(shape=Shape.WHOLE)
    return replace(
        file,
        role=f"{file.role}-page",
        names=paged(file.names),
        cutting=whole if file.first else Cutting(shape=Shape.CARDS, classes=CARDS),
        read=read,
        page=True,
    )


def paged(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the pages that stand in the place of files of JSON."""
    return tuple(name.removesuffix(".json") + ".html" for name in names)


def parsed(item: Item, into: Into) -> Card:
    """Return an element as a card, and tell once that the copy is made of pages."""
    found = card(item.data if isinstance(item.data, str) else item.data.decode("utf-8", "replace"))
    if found.runs:
        into.note(_NOTE)
    return found


def posted(found: Card) -> datetime | None:
    """Return the noon of the day that a card says; None if it says none."""
    return next(filter(None, map(day, found.times)), None)


def words(found: Card) -> str:
    """Return what was written: a card's texts but for dates, coordinates and addresses."""
    kept = (
        text
        for text in found.words
        if not (
            _dated(text) or _PAIR.fullmatch(text) or _PLACES.fullmatch(text) or _ADDRESSES.fullmatch(text)
        )
    )
    return "\n".join(kept)[:_MAX_WORDS]


def _dated(text: str) -> bool:
    """Whether a text is a time, and not words that hold a date."""
    return ":" in text and day(text) is not None


def captioned(item: Item, into: Into) -> None:
    """Read a picture or film of Instagram or Threads: its heading is what was written below it."""
    found = parsed(item, into)
    if found.runs:
        source = _post(found, item, into, found.heading or words(found), None)
        _kept(found, item, into, source)


def status(item: Item, into: Into) -> None:
    """Read a post of Facebook: its heading only says what was done."""
    found = parsed(item, into)
    if not found.runs:
        return
    place = _place(found)
    source = _post(found, item, into, words(found) or _message(found), place)
    if name := _place_name(found):
        into.detail(Kind.PLACE, name, item.at, source=source)
    if place is None:
        _kept(found, item, into, source)


def _post(found: Card, item: Item, into: Into, text: str, place: GeoPoint | None) -> Source:
    return into.post("", item.at, text, posted(found), place=place, day=True)


def _message(found: Card) -> str:
    """Return the words of a post that stand in a table."""
    messages = (
        values[0] for label, values in found.pairs() if label.casefold() in {"message", "text", "post"}
    )
    return next(messages, "")


def _place(found: Card) -> GeoPoint | None:
    """Return the place that a post is tagged with."""
    texts = (r.text for r in found.runs if not r.link)
    for text in texts:
        if match := _PAIR.fullmatch(text):
            return point(match[1], match[2])
    return None


def _place_name(found: Card) -> str:
    matches = (_PLACES.fullmatch(text) for text in found.words)
    return next((m[1].strip() for m in matches if m), "")


def _kept(found: Card, item: Item, into: Into, source: Source) -> None:
    """Read what the service kept of a picture's Exif, which nobody else can see."""
    dated = posted(found)
    for place in _points(found):
        into.detail(Kind.GPS, place, item.at, source=source, audience=Audience.OWNER, posted=dated)
    for label, values in found.pairs():
        kind = _CAMERA.get(label.casefold())
        if kind:
            into.detail(kind, values[0], item.at, source=source, audience=Audience.OWNER, posted=dated)


def _points(found: Card) -> Iterator[GeoPoint]:
    """Yield the places of a card's pictures, each once."""
    latitude, seen = "", set()
    for label, values in found.pairs():
        if label.casefold() in _LATITUDES:
            latitude = values[0]
        elif label.casefold() in _LONGITUDES:
            place = point(latitude, values[0])
            if place and place not in seen:
                seen.add(place)
                yield place
            latitude = ""
