"""File names: phones, cameras and programs put a time, a maker or an app into them.

No standard: the forms are those that the programs named here give their files.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from unicodedata import normalize

from exposure.extract.photos.contract import Block, BlockKind, Detail, Parser
from exposure.model import FileName, Kind, Level

MAX_NAME = 255

_FORMS = {
    "DAY": r"(?P<year>\d{4})[-_]?(?P<month>\d\d)[-_]?(?P<day>\d\d)",
    "CLOCK": r"(?P<hour>\d\d)[-_.]?(?P<minute>\d\d)[-_.]?(?P<second>\d\d)",
    "DOTTED": r"(?P<hour>\d\d)\.(?P<minute>\d\d)\.(?P<second>\d\d)",
    "HALF": r"(?P<hour>\d\d?)\.(?P<minute>\d\d)\.(?P<second>\d\d)[ \u202f]?(?P<half>[AaPp])\.?[Mm]\.?",
    "PACKED": r"(?P<year>20\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)_(?P<hour>\d\d)(?P<minute>\d\d)"
    r"(?P<second>\d\d)",
    "EPOCH": r"(?P<epoch>1\d{12})",
    "REST": r"(?:[.~_(-][\w~().-]{0,40})?",
    "COPY": r"(?: ?\(\d{1,3}\)| \d| copy| Kopie)?",
    "SHOT": r"(?:Screen ?[Ss]hot|Screen Recording|Bildschirmfoto|Bildschirmaufnahme|Capture d.[ée]cran"
    r"|Captura de pantalla|Captura de [Tt]ela|Captura de ecr[ãa]|Schermata|Schermafbeelding|Sk[äa]rmavbild"
    r"|Skjermbilde|Sk[æa]rmbillede|N[äa]ytt[öo]kuva|Zrzut ekranu|Sn[íi]mek obrazovky|K[ée]perny[őo]fot[óo]"
    r"|Снимок экрана|Знімок екрана|Ekran Resmi|Στιγμιότυπο|لقطة شاشة|צילום מסך"
    r"|スクリーンショット|截屏|屏幕截图|스크린샷)",
    "AT": r"(?:at|um|om|kl\.?|klo|à|a las|alle|às|o|v|\u0432|\u043e)",
    "FROM": r"(?:from|vom|du|del?|da|van|från|fra|z|od)",
}
"""Parts of names. Whatever matches them, matches in one way only."""


@dataclass(frozen=True, slots=True)
class Naming:
    """How one program names its files.

    Attributes:
        pattern: The name without its ending; ``DAY``, ``CLOCK`` ... stand for ``_FORMS``. Groups
            named ``id`` (of a picture or an account) and ``shown`` (an app) are told as they are.
        kind: What sort of picture it is.
        device: What took it.
        app: What wrote it.
        utc: The time is UTC, else the device's local time.
        endings: The endings it must have one of, if the form alone says too little.
    """

    pattern: re.Pattern[str]
    kind: str = ""
    device: str = ""
    app: str = ""
    utc: bool = False
    endings: frozenset[str] = frozenset()


def _naming(
    form: str, kind: str = "", device: str = "", app: str = "", *, utc: bool = False, endings: str = ""
) -> Naming:
    pattern = re.compile(re.sub("|".join(_FORMS), lambda m: _FORMS[m[0]], form))
    return Naming(pattern, kind, device, app, utc, frozenset(endings.split()))


NAMINGS = (
    _naming("PXL_DAY_CLOCK\\d{3}REST", "camera", "Google Pixel", utc=True),
    _naming("MVIMG_DAY_CLOCKREST", "motion photo", "Android"),
    _naming("IMG_DAY_CLOCK(?:-edited|~\\d)", "edited", "Android"),
    _naming("(?:IMG|VID|LRV|PRO)_DAY_CLOCK_\\d\\d_\\d{3}", "camera", "Insta360", endings="insp insv jpg mp4"),
    _naming("(?:IMG|VID|PANO|BURST)_DAY_CLOCKREST", "camera", "Android"),
    _naming("(?:IMG|VID)(?=20\\d{12})DAYCLOCKREST", "camera", "Android"),
    _naming("\\d{5}[\\w-]{0,40}BURSTDAYCLOCK\\d{3}REST", "camera", "Android"),
    _naming("PACKED(?:\\(\\d+\\))?", "camera", "Samsung"),
    _naming("(?:IMG|VID|AUD|PTT)-DAY-WA\\d{4}", "messenger", app="WhatsApp"),
    _naming("WhatsApp (?:Image|Video|Audio) DAY AT DOTTEDCOPY", "messenger", app="WhatsApp"),
    _naming("WhatsApp (?:Image|Video|Audio) DAY AT HALFCOPY", "messenger", app="WhatsApp"),
    _naming("Screenshot_DAY[-_]CLOCK(?:-\\d{3})?(?:_(?P<shown>[\\w. ]{1,80}))?", "screenshot", "Android"),
    _naming("Screenrecorder-DAY-CLOCK(?:-\\d{1,4})?", "screenshot", "Android"),
    _naming("SHOT DAY(?: AT)? DOTTEDCOPY", "screenshot", "macOS"),
    _naming("SHOT DAY(?: AT)? HALFCOPY", "screenshot", "macOS"),
    _naming("SHOT DAY CLOCKCOPY", "screenshot", "Windows"),
    _naming("SHOT FROM DAY CLOCK", "screenshot", "GNOME"),
    _naming("signal-DAY-CLOCK(?:-\\d{1,3})?REST", "messenger", app="Signal"),
    _naming("photo_DAY_CLOCKCOPY", "messenger", app="Telegram"),
    _naming("telegram-cloud-(?:photo|document)[\\w-]{5,60}", "messenger", app="Telegram"),
    _naming("viber_image_DAY_CLOCK(?:-\\d{3})?REST", "messenger", app="Viber"),
    _naming("IMG-[0-9a-f]{32}-V", "messenger", app="Viber"),
    _naming("threema-DAY-CLOCK\\d{0,3}REST", "messenger", app="Threema"),
    _naming("KakaoTalk_(?:Photo_|Video_)?DAY[-_]CLOCK\\d{0,3}REST", "messenger", app="KakaoTalk"),
    _naming("(?:微信图片|WeChat ?Image)_DAYCLOCK", "messenger", app="WeChat"),
    _naming("(?:mmexport|wx_camera_)EPOCH", "messenger", app="WeChat", utc=True),
    _naming("FB_IMG_EPOCH", "social", app="Facebook", utc=True),
    _naming("\\d{5,10}_(?P<id>\\d{9,17})_\\d{10,19}_[nos]", "social", app="Facebook"),
    _naming("received_(?P<id>\\d{8,20})", "messenger", app="Messenger"),
    _naming("Messenger_creation_(?P<id>[\\w-]{8,40})", "messenger", app="Messenger"),
    _naming("Snapchat-(?P<id>\\d{5,12})COPY", "social", app="Snapchat"),
    _naming("InShot_DAY_CLOCK\\d{3}", "edited", app="InShot"),
    _naming("(?:LRM|LRM_EXPORT)_(?:\\d{5,20}_)?DAY_CLOCK\\d{0,3}REST", "edited", app="Lightroom"),
    _naming("(?:C360|B612|BeautyPlus|SODA)_DAY[-_]CLOCKREST", "edited"),
    _naming("COLLAGE_DAY_CLOCKREST", "edited"),
    _naming("DAY DOTTED(?:-\\d+)?", "upload", "", "Dropbox"),
    _naming("(?P<id>\\d{3,8})_DAYCLOCK_\\d+", "screenshot", app="Steam"),
    _naming("DAYCLOCK\\d\\d-(?P<id>[0-9A-F]{32})", "screenshot", "Nintendo Switch"),
    _naming("WP_DAY_CLOCKREST", "camera", "Windows Phone"),
    _naming("WIN_DAY_CLOCKREST", "camera", "Windows"),
    _naming("EPOCH", utc=True),
    _naming("IMG_E\\d{4}COPY", "edited", "Apple"),
    _naming("IMG_\\d{4}COPY", "camera", "Canon", endings="cr2 cr3 crw"),
    _naming("IMG_\\d{4}COPY", "camera", "Apple", endings="heic heif mov"),
    _naming("IMG_\\d{4}COPY", "camera"),
    _naming("_MG_\\d{4}", "camera", "Canon"),
    _naming("DSC[_N]\\d{4}COPY", "camera", "Nikon"),
    _naming("DSC\\d{5}COPY", "camera", "Sony"),
    _naming("_DSC\\d{4}", "camera"),
    _naming("DSCF\\d{4}COPY", "camera", "Fujifilm"),
    _naming("P\\d{7}", "camera", "Panasonic", endings="rw2"),
    _naming("P[\\dA-C]\\d{6}", "camera", "Olympus", endings="orf"),
    _naming("P\\d{7}", "camera"),
    _naming("(?:GOPR\\d{4}|G[HXP0]\\d{6})", "camera", "GoPro"),
    _naming("DJI_DAYCLOCK_\\d{4}REST", "camera", "DJI"),
    _naming("dji_(?:fly|mimo)_DAY_CLOCKREST", "camera", "DJI"),
    _naming("DJI_\\d{4}", "camera", "DJI"),
    *(_naming(form, "camera", maker) for form, maker in (
        ("SAM_\\d{4}", "Samsung"), ("CIMG\\d{4}", "Casio"), ("(?:IMGP|_IGP)\\d{4}", "Pentax"),
        ("R00\\d{5}", "Ricoh"), ("SDIM\\d{4}", "Sigma"), ("L1\\d{6}", "Leica"), ("1\\d\\d_\\d{4}", "Kodak"),
        ("HPIM\\d{4}", "HP"), ("PICT\\d{4}", "Minolta"), ("IMAG\\d{4}", "HTC"), ("YDXJ\\d{4}", "Yi"),
    )),
)  # fmt: skip
"""The first that fits a whole name counts."""


def parse(block: Block) -> Iterator[Detail]:
    """Yield what a file's name gives away; likely only, since anybody can rename a file."""
    name = block.content.decode("utf-8", "replace")[:MAX_NAME]
    name = name if name.isascii() else normalize("NFC", name)  # some systems take letters apart
    stem, _, ending = name.rpartition(".") if "." in name else (name, "", "")
    for naming in NAMINGS:
        match = naming.pattern.fullmatch(stem)
        if match and (not naming.endings or ending.lower() in naming.endings):
            yield from _said(naming, match.groupdict())
            return


def _said(naming: Naming, groups: dict[str, str | None]) -> Iterator[Detail]:
    yield from _time(groups, 0 if naming.utc else None)
    told = (
        (Kind.FILE_KIND, naming.kind),
        (Kind.FILE_DEVICE, naming.device),
        (Kind.FILE_APP, naming.app or groups.get("shown")),
        (Kind.SHOWN_APP, groups.get("shown")),
        (Kind.ID, groups.get("id")),
    )
    for kind, value in told:
        if value:
            yield Detail(kind, value, FileName(), level=Level.LIKELY)


def _time(groups: dict[str, str | None], zone: int | None) -> Iterator[Detail]:
    """Yield the time, or the day if no time of day is in the name; nothing for days that are none."""
    year, month, day, hour, minute, second = (
        int(groups.get(key) or 0) for key in ("year", "month", "day", "hour", "minute", "second")
    )
    if groups.get("half"):
        hour = hour % 12 + (12 if groups["half"] in {"P", "p"} else 0)
    try:
        when = (
            datetime.fromtimestamp(int(groups["epoch"] or 0) // 1000, UTC).replace(tzinfo=None)
            if "epoch" in groups
            else datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 (no zone is written)
        )
    except ValueError:
        return
    exact = bool("epoch" in groups or groups.get("hour"))
    value = when.isoformat() if exact else when.date().isoformat()
    yield Detail(Kind.DATETIME, value, FileName(), when if exact else None, zone, Level.LIKELY)


PARSER = Parser(name="filename", kinds=frozenset({BlockKind.NAME}), parse=parse)
