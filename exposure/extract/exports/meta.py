"""What the copies of Instagram, Threads and Facebook have in common: broken text, labels, kept Exif.

Their JSON writes each byte of a UTF-8 text as a character of its own; maintained readers of these
copies agree on how it is mended (read 2026-11-24).
"""

import re
from collections.abc import Iterator
from typing import Any

from exposure.extract.exports.contract import Item, escaped
from exposure.extract.exports.into import Into, point
from exposure.model import Audience, GeoPoint, Kind, Source

_PAIR = re.compile(r"\(?\s*(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*\)?")
_EXIF = ("photo_metadata", "video_metadata")
_COORDINATES = frozenset(
    {"coordinates", "koordinaten", "coordonnées", "coordenadas", "coordinate", "coördinaten"}
)
NAMES = {
    "username": ("Username", "Gebruikersnaam", "Benutzername", "Nombre de usuario", "Nom d\u2019utilisateur",
                 "Nom d'utilisateur", "Nome de usuário", "Nome utente"),
    "name": ("Name", "Naam", "Nombre", "Nom", "Nome"),
    "bio": ("Bio", "Steckbrief", "Biografía", "Presentación", "Biografia"),
    "website": ("Website", "Webseite", "Sitio web", "Site web", "Site", "Sito web"),
    "private": ("Private Account", "Privéaccount", "Privates Konto", "Cuenta privada", "Compte privé",
                "Conta privada", "Account privato"),
    "comment": ("Comment", "Kommentar", "Comentario", "Commentaire", "Comentário", "Commento", "Opmerking"),
    "owner": ("Media Owner", "Media-eigenaar", "Medieninhaber", "Propietario del contenido",
              "Propriétaire du média"),
    "time": ("Time", "Tijd", "Uhrzeit", "Zeit", "Hora", "Heure", "Ora"),
}  # fmt: skip
"""What fields are called, by the language of the account; English is certain, the others are tried."""
YES = frozenset({"true", "ja", "yes", "sí", "oui", "sim", "vero", "wahr", "vrai"})


def mend(text: object) -> str:
    """Return a text with its characters put together again; one that was whole stays as it is."""
    if not isinstance(text, str):
        return ""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def field(item: Item, name: str) -> tuple[str, str, Any]:
    """Return a field of ``string_map_data``: its text, its place, and the field itself."""
    fields = item.get("string_map_data")
    for key, value in fields.items() if isinstance(fields, dict) else ():
        if mend(key) in NAMES[name] and isinstance(value, dict):
            return mend(value.get("value")), item.pointer("string_map_data", key, "value"), value
    return "", "", {}


def labels(data: Any, at: str, depth: int = 3) -> Iterator[tuple[str, str, str]]:
    """Yield the labels of ``label_values`` in lower case, what they say, and where that stands."""
    if not isinstance(data, list) or not depth:
        return
    for index, entry in enumerate(data):
        if not isinstance(entry, dict):
            continue
        label = mend(entry.get("label") or entry.get("title")).casefold()
        value = entry.get("value")
        if label and isinstance(value, str) and value:
            yield label, mend(value), f"{at}/{index}/value"
        for key in ("dict", "vec"):
            yield from labels(entry.get(key), f"{at}/{index}/{key}", depth - 1)


def labelled_place(item: Item) -> tuple[GeoPoint | None, str]:
    """Return the coordinates among an element's labels, and where they stand."""
    for label, value, at in labels(item.get("label_values"), item.pointer("label_values")):
        match = _PAIR.fullmatch(value)
        if match and (label in _COORDINATES or "." in match[1]):
            return point(match[1], match[2]), at
    return None, ""


def exif(media: Item, into: Into, source: Source, posted: Any) -> None:
    """Read what the service kept of a picture's Exif, which nobody else can see."""
    kept = media.get("media_metadata")
    for kind in _EXIF:
        block = kept.get(kind) if isinstance(kept, dict) else None
        entries = block.get("exif_data") if isinstance(block, dict) else None
        for index, data in enumerate(entries if isinstance(entries, list) else ()):
            if isinstance(data, dict):
                at = media.pointer("media_metadata", kind, "exif_data") + f"/{index}"
                _kept(data, at, into, source, posted)


def _kept(data: dict[str, Any], at: str, into: Into, source: Source, posted: Any) -> None:
    when = posted.posted if posted else None
    place = point(data.get("latitude"), data.get("longitude"))
    if place:
        into.detail(Kind.GPS, place, f"{at}/latitude", source=source, audience=Audience.OWNER, posted=when)
    for key, found in (
        ("camera_make", Kind.MAKE),
        ("camera_model", Kind.MODEL),
        ("lens_model", Kind.LENS),
        ("software", Kind.SOFTWARE),
    ):
        if text := mend(data.get(key)).strip():
            into.detail(
                found, text, f"{at}/{escaped(key)}", source=source, audience=Audience.OWNER, posted=when
            )


def first_text(item: Item) -> tuple[str, str]:
    """Return a post's words and where they stand: its own title, else that of its one picture."""
    own = mend(item.get("title"))
    if own:
        return own, item.pointer("title")
    for media in item.below("media")[:1]:
        return mend(media.get("title")), media.pointer("title")
    return "", item.pointer("title")


def first_time(item: Item) -> tuple[Any, str]:
    """Return a post's time and where it stands."""
    if item.get("creation_timestamp") is not None:
        return item.get("creation_timestamp"), item.pointer("creation_timestamp")
    for media in item.below("media")[:1]:
        if media.get("creation_timestamp") is not None:
            return media.get("creation_timestamp"), media.pointer("creation_timestamp")
    return item.get("timestamp"), item.pointer("timestamp")


def photo_post(item: Item, into: Into) -> None:
    """Read a post of pictures: its words, its time, its place, and the Exif that was kept."""
    from exposure.extract.posts import stamp  # noqa: PLC0415 (slow to import)

    text, text_at = first_text(item)
    time, time_at = first_time(item)
    place, place_at = labelled_place(item)
    posted = stamp(time)
    source = into.post(
        "", item.at, text, posted, text_at=text_at, posted_at=time_at, place=place, place_at=place_at
    )
    for media in item.below("media") or [item]:
        exif(media, into, source, posted)
