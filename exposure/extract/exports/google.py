"""Google Takeout: name, timeline, reviews on the map. Almost all of it is private; reviews are not.

Shapes: maintained readers of these copies (2026). Names of folders follow the account's language, so
files of the timeline that lie alone are told by their content.
"""

import re

from exposure.extract.exports.contract import Export, File, Item, json_file
from exposure.extract.exports.into import Into, point
from exposure.extract.tracks import timeline
from exposure.model import Audience, Kind

_NOTE = (
    "Your Google timeline is seen by nobody but you and Google. Whoever gets into your account sees it all. "
    "You can delete it in Google Maps, under Your timeline."
)
_TIMELINES = (
    "Location History (Timeline)",
    "Location History",
    "Standortverlauf",
    "Historial de ubicaciones",
    "Historique des positions",
    "Locatiegeschiedenis",
    "Cronologia delle posizioni",
    "Histórico de localização",
    "Zeitachse",
    "Timeline",
)
_MAPS = (
    "Maps (your places)",
    "Maps (meine Orte)",
    "Maps (Tus sitios)",
    "Maps (vos lieux)",
    "Maps (je plaatsen)",
    "Maps (i tuoi luoghi)",
    "Maps (seus lugares)",
    "Maps",
)


def _segment(item: Item, into: Into) -> None:
    into.note(_NOTE)
    timeline.segment(item, into)


def _old_segment(item: Item, into: Into) -> None:
    into.note(_NOTE)
    timeline.old_segment(item, into)


def _record(item: Item, into: Into) -> None:
    into.note(_NOTE)
    timeline.record(item, into)


def _person(item: Item, into: Into) -> None:
    into.understood += 1
    name = item.text("name", "formattedName") or item.text("displayName")
    into.detail(Kind.PROFILE_NAME, name, item.pointer("name", "formattedName"), audience=Audience.ANYONE)


def _review(item: Item, into: Into) -> None:
    """Read a review, which stands under the owner's name for anyone to see."""
    told = Item(item.get("properties"), item.pointer("properties"))
    text = "review_text_published" if told.get("review_text_published") else "Review Comment"
    date = "date" if told.get("date") else "Published"
    pair = item.get("geometry", "coordinates")
    place, place_at = None, item.pointer("geometry", "coordinates")
    if isinstance(pair, list) and len(pair) >= 2:
        place = point(pair[1], pair[0])
    if place is None:
        place_at = told.pointer("Location", "Geo Coordinates")
        old = told.get("Location", "Geo Coordinates")
        place = point(old.get("Latitude"), old.get("Longitude")) if isinstance(old, dict) else None
    address = told.text("google_maps_url") or told.text("Google Maps URL")
    source = into.post(
        address if address.startswith(("https://", "http://")) else "",
        item.at,
        told.text(text),
        told.text(date),
        text_at=told.pointer(text),
        posted_at=told.pointer(date),
        place=place,
        place_at=place_at,
        audience=Audience.ANYONE,
    )
    for key in (("location", "name"), ("Location", "Business Name")):
        into.detail(Kind.PLACE, told.text(*key), told.pointer(*key), source=source, audience=Audience.ANYONE)


EXPORT = Export(
    name="google",
    title="Google",
    host="google.com",
    marks=(
        ("archive_browser.html",),
        ("Profile/Profile.json",),
        *((f"{maps}/Reviews.json",) for maps in _MAPS),
        *(
            (f"{folder}/{name}",)
            for folder in _TIMELINES
            for name in ("Records.json", "Location History.json")
        ),
        ("Settings.json", "Timeline Edits.json"),
    ),
    tells=re.compile(
        rb'"(?:semanticSegments|timelineObjects|rawSignals)"\s*:\s*\['
        rb'|"locations"\s*:\s*\[\s*\{[^{}]{0,400}"(?:latitude|longitude)E7"'
        rb'|\A\s*\[\s*\{(?=[^\[\]]{0,1500}"(?:visit|activity|timelinePath)")(?=.{0,1500}"(?:start|end)Time")',
        re.DOTALL,
    ),
    folders=("Takeout/Google Photos/", "Takeout/Google Fotos/", "Takeout/Google Foto/"),
    files=(
        File(
            role="person",
            names=("Profile/Profile.json", "Profil/Profil.json"),
            cutting=json_file(""),
            read=_person,
            first=True,
        ),
        File(
            role="reviews",
            names=tuple(f"{maps}/Reviews.json" for maps in _MAPS),
            cutting=json_file("features/*"),
            read=_review,
        ),
        File(
            role="segments",
            names=("Timeline.json", "*/Timeline.json", "location-history.json", "*/location-history.json"),
            cutting=json_file("semanticSegments/*", "*"),
            read=_segment,
            lone=True,
        ),
        File(
            role="visits",
            names=("*/Semantic Location History/*/*.json",),
            cutting=json_file("timelineObjects/*"),
            read=_old_segment,
            lone=True,
        ),
        File(
            role="records",
            names=tuple(
                f"{folder}/{n}" for folder in _TIMELINES for n in ("Records.json", "Location History.json")
            ),
            cutting=json_file("locations/*"),
            read=_record,
            lone=True,
        ),
    ),
    photos=("Google Photos/*/*", "Google Fotos/*/*", "Google Foto/*/*"),
)
