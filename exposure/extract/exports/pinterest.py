"""Pinterest: the copy is one page, a list of pins with ``Key: value`` on each line.

Shape: the sample of an open reader of these copies (2025). Each pin says whether it is private.
"""

import html
import re

from exposure.extract.exports.contract import Export, File, Item
from exposure.extract.exports.into import Into
from exposure.model import Audience
from exposure.model.shape import Cutting, Shape

_PIN = '<a href="https://www.pinterest.'
_ADDRESS = re.compile(r'<a href="(https://www\.pinterest\.[a-z.]{2,6}/pin/[\w-]{1,40}/?)"')
_FIELD = re.compile(r"^<br>\s*([A-Z][\w ]{1,30}):\s*(.{0,20000}?),?\s*$", re.MULTILINE)
_NOTHING = "No data"


def _pin(item: Item, into: Into) -> None:
    match = _ADDRESS.match(item.data)
    fields = {m[1]: m[2].split("<br>")[0].strip().rstrip(",") for m in _FIELD.finditer(item.data)}
    if match is None or "Created at" not in fields:
        return
    private = fields.get("Private", "").casefold()
    audience = {"false": Audience.ANYONE, "true": Audience.OWNER}.get(private, Audience.UNKNOWN)
    repin = fields.get("Is a repin", "").casefold() == "true"
    said = {k: html.unescape(fields.get(k, "")) for k in ("Title", "Details", "Alt Text", "Board Name")}
    said = {k: v for k, v in said.items() if v and v != _NOTHING}
    date = fields["Created at"].replace("/", "-")
    source = into.post(
        match[1],
        item.at,
        "" if repin else said.get("Details", ""),
        date,
        text_at=item.pointer("Details"),
        posted_at=item.pointer("Created at"),
        audience=audience,
    )
    for key in () if repin else ("Title", "Alt Text"):
        into.words(said.get(key, ""), item.pointer(key), source, date, audience)
    into.words(said.get("Board Name", ""), item.pointer("Board Name"), source, date, audience)


EXPORT = Export(
    name="pinterest",
    title="Pinterest",
    host="pinterest.com",
    marks=(("pinterest.html",),),
    like=re.compile(r"pinterest[\w .()-]{0,80}\.html", re.IGNORECASE),
    files=(
        File(
            role="pins",
            names=("*.html",),
            cutting=Cutting(shape=Shape.LINES, begins=_PIN),
            read=_pin,
        ),
    ),
)
