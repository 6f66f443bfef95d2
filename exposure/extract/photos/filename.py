"""File names: phones, cameras and programs put a time, a maker or an app into them.

No standard: the forms are those that the programs named here give their files.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.model import FileName, Kind, Level

MAX_NAME = 255

_FORMS = {
    "DAY": r"(?P<year>\d{4})[-_]?(?P<month>\d\d)[-_]?(?P<day>\d\d)",
    "CLOCK": r"(?P<hour>\d\d)[-_.]?(?P<minute>\d\d)[-_.]?(?P<second>\d\d)",
    "PACKED": r"(?P<year>20\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)_(?P<hour>\d\d)(?P<minute>\d\d)"
    r"(?P<second>\d\d)",
    "EPOCH": r"(?P<epoch>1\d{12})",
    "REST": r"(?:[.~_(-][\w~().-]{0,40})?",
    "SHOT": r"(?:Screen ?[Ss]hot|Bildschirmfoto|Capture d.[ée]cran|Captura de pantalla|Schermata"
    r"|Captura de [Tt]ela)",
    "AT": r"(?:at|um|à|a las|alle|às)",
    "FROM": r"(?:from|vom|du|del?|da)",
}


@dataclass(frozen=True, slots=True)
class Naming:
    """How one program names its files.

    Attributes:
        pattern: The name without its ending; ``DAY``, ``CLOCK`` ... stand for ``_FORMS``. Groups
            named ``app`` and ``id`` are told as they are.
        kind: What sort of picture it is.
        device: What took it.
        app: What wrote it.
        utc: The time is UTC, else the device's local time.
        ending: The ending it must have, if the form alone says too little.
    """

    pattern: re.Pattern[str]
    kind: str = ""
    device: str = ""
    app: str = ""
    utc: bool = False
    ending: str = ""


def _naming(
    form: str, kind: str = "", device: str = "", app: str = "", *, utc: bool = False, ending: str = ""
) -> Naming:
    pattern = re.compile(re.sub("|".join(_FORMS), lambda m: _FORMS[m[0]], form))
    return Naming(pattern, kind, device, app, utc, ending)


NAMINGS = (
    _naming("PXL_DAY_CLOCK\\d{3}REST", "camera", "Google Pixel", utc=True),
    _naming("MVIMG_DAY_CLOCKREST", "motion photo", "Android"),
    _naming("IMG_DAY_CLOCK(?:-edited|~\\d)", "edited", "Android"),
    _naming("(?:IMG|VID|PANO|BURST)_DAY_CLOCKREST", "camera", "Android"),
    _naming("PACKED(?:\\(\\d+\\))?", "camera", "Samsung"),
    _naming("(?:IMG|VID|AUD|PTT)-DAY-WA\\d{4}", "messenger", app="WhatsApp"),
    _naming("WhatsApp (?:Image|Video) DAY AT CLOCK(?: \\(\\d+\\))?", "messenger", app="WhatsApp"),
    _naming("Screenshot_DAY[-_]CLOCK(?:-\\d{3})?(?:_(?P<app>[\\w. ]{1,80}))?", "screenshot", "Android"),
    _naming("SHOT DAY AT CLOCK(?: \\(\\d+\\))?", "screenshot", "macOS"),
    _naming("SHOT DAY CLOCK(?: \\(\\d+\\))?", "screenshot", "Windows"),
    _naming("SHOT FROM DAY CLOCK", "screenshot", "GNOME"),
    _naming("signal-DAY-CLOCK(?:-\\d{1,3})?REST", "messenger", app="Signal"),
    _naming("photo_DAY_CLOCK(?: \\(\\d+\\))?", "messenger", app="Telegram"),
    _naming("FB_IMG_EPOCH", "social", app="Facebook", utc=True),
    _naming("(?:mmexport|wx_camera_)EPOCH", "messenger", app="WeChat", utc=True),
    _naming("received_(?P<id>\\d{8,20})", "messenger", app="Messenger"),
    _naming("Snapchat-(?P<id>\\d{5,12})", "social", app="Snapchat"),
    _naming("InShot_DAY_CLOCK\\d{3}", "edited", app="InShot"),
    _naming("DAY CLOCK(?:-\\d+)?", "upload", app="Dropbox"),
    _naming("EPOCH", utc=True),
    _naming("IMG_E\\d{4}", "edited", "Apple"),
    _naming("IMG_\\d{4}", "camera", "Apple"),
    _naming("DSC[_N]\\d{4}", "camera", "Nikon"),
    _naming("DSC\\d{5}", "camera", "Sony"),
    _naming("DSCF\\d{4}", "camera", "Fujifilm"),
    _naming("P\\d{7}", "camera", "Panasonic", ending="rw2"),
    _naming("P\\d{7}", "camera"),
    _naming("(?:GOPR\\d{4}|G[HX]\\d{6})", "camera", "GoPro"),
    _naming("DJI_DAYCLOCK_\\d{4}REST", "camera", "DJI"),
    _naming("DJI_\\d{4}", "camera", "DJI"),
)
"""The first that fits a whole name counts."""


def parse(block: Block) -> Iterator[Detail]:
    """Yield what a file's name gives away; likely only, since anybody can rename a file."""
    name = block.content.decode("utf-8", "replace")[:MAX_NAME]
    stem, _, ending = name.rpartition(".") if "." in name else (name, "", "")
    for naming in NAMINGS:
        match = naming.pattern.fullmatch(stem)
        if match and naming.ending in {"", ending.lower()}:
            yield from _said(naming, match.groupdict())
            return


def _said(naming: Naming, groups: dict[str, str | None]) -> Iterator[Detail]:
    yield from _time(groups, 0 if naming.utc else None)
    told = (
        (Kind.FILE_KIND, naming.kind),
        (Kind.FILE_DEVICE, naming.device),
        (Kind.FILE_APP, naming.app or groups.get("app")),
        (Kind.ID, groups.get("id")),
    )
    for kind, value in told:
        if value:
            yield Detail(kind, value, FileName(), level=Level.LIKELY)


def _time(groups: dict[str, str | None], zone: int | None) -> Iterator[Detail]:
    """Yield the time, or the day if no time of day is in the name; nothing for days that are none."""
    parts = [int(groups.get(key) or 0) for key in ("year", "month", "day", "hour", "minute", "second")]
    try:
        when = (
            datetime.fromtimestamp(int(groups["epoch"] or 0) // 1000, UTC).replace(tzinfo=None)
            if "epoch" in groups
            else datetime(*parts)  # type: ignore[arg-type] # noqa: DTZ001 (six numbers; no zone is written)
        )
    except ValueError:
        return
    exact = bool("epoch" in groups or groups.get("hour"))
    value = when.isoformat() if exact else when.date().isoformat()
    yield Detail(Kind.DATETIME, value, FileName(), when if exact else None, zone, Level.LIKELY)


PARSER = Parser(name="filename", kinds=frozenset({BlockKind.NAME}), parse=parse)
