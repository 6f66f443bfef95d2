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
_AFTERNOON = frozenset({"P", "p", "下午", "오후"})

_FORMS = {
    "DAY": r"(?P<year>\d{4})[-_]?(?P<month>\d\d)[-_]?(?P<day>\d\d)",
    "LOOSE": r"(?P<year>\d{4})[-_. ]{1,2}(?P<month>\d\d?)[-_. ]{1,2}(?P<day>\d\d?)\.?",
    "CLOCK": r"(?P<hour>\d\d)[-_.]?(?P<minute>\d\d)[-_.]?(?P<second>\d\d)",
    "DOTTED": r"(?P<hour>\d\d)\.(?P<minute>\d\d)\.(?P<second>\d\d)",
    "HALF": r"(?P<hour>\d\d?)\.(?P<minute>\d\d)\.(?P<second>\d\d)[ \u202f]?(?P<half>[AaPp])\.?[Mm]\.?",
    "PACKED": r"(?P<year>20\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)_(?P<hour>\d\d)(?P<minute>\d\d)"
    r"(?P<second>\d\d)",
    "DASHED": r"(?P<hour>\d\d)-(?P<minute>\d\d)-(?P<second>\d\d)",
    "NARROW": r"(?P<hour>\d\d?)\.(?P<minute>\d\d)\.(?P<second>\d\d)",
    "BRIEF": r"(?P<year>\d\d)-(?P<month>\d\d)-(?P<day>\d\d)",
    "EUROPEAN": r"(?P<day>\d\d)-(?P<month>\d\d)-(?P<year>\d{4})",
    "MONTHFIRST": r"(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d{4})",
    "EPOCH": r"(?P<epoch>1\d{9})\d{3}",
    "WHATSAPP": r"(?:WhatsApp[- ](?:Image|Video|Audio|Bild|Afbeelding|Ptt)"
    r"|(?:Imagen?|Immagine|Imagem|V[íi]d[eé]o|[ÁA]udio|Obraz|Изображение|Видео)(?: de| do)? WhatsApp)",
    "REST": r"(?:[.~_(-][\w~().-]{0,40})?",
    "COPY": r"(?: ?\(\d{1,3}\)| \d| copy| Kopie)?(?:@[23]x)?",
    "AT": r"(?:at|um|om|kl\.?|klo|kello|à|a las|a la\(s\)|a les|alle|alle ore|às|o|u|v|la|pukul|lúc|saat"
    r"|-|\u0432|\u043e)",
    "FROM": r"(?:from|vom|du|del?|desde|desde el|da|dal|van|från|fra|z|ze|od|от|від|din|-)",
}
"""Parts of names. Whatever matches them, matches in one way only."""

_SHOT = re.compile(
    r"\A(?:Screen ?[Ss]hot|Screen Recording|CleanShot|Bildschirmfoto|Bildschirmaufnahme"
    r"|Capture d.[ée]cran|Captura(?: de (?:pantalla|[Tt]ela|ecr[ãa]))?|Captur[ăa] de ecran|Schermata"
    r"|Schermafbeelding|Schermafdruk|Sk[äa]rm(?:av)?bild|Skjermbilde|Skjermdump|Sk[æa]rmbillede"
    r"|N[äa]ytt[öo]kuva|Kuvakaappaus|Zrzut ekranu|Sn[íi]m(?:ek|ka) obrazovky|Snimka zaslona"
    r"|K[ée]perny[őo](?:fot[óo]|k[ée]p)|Снимок экрана|Знімок екрана|Снимка на екрана|Снимак екрана"
    r"|Ekran (?:Resmi|[Gg]örüntüsü)|Στιγμιότυπο(?: οθόνης)?|צילום מסך|لقطة شاشة"
    r"|Cuplikan Layar|Tangkapan [Ll]ayar|Tangkapan Skrin|Ảnh chụp [Mm]àn hình|स्क्रीनशॉट"
    r"|スクリーンショット|截[屏图圖]|屏幕(?:截图|快照)|螢幕(?:擷取畫面|快照|截圖)|스크린샷|화면 캡처)"
)
"""How systems call a picture of the screen, in their languages; here it is ``Screenshot``."""


@dataclass(frozen=True, slots=True)
class Naming:
    """How one program names its files.

    Attributes:
        form: A pattern for the whole name. Groups named ``id`` (of a picture or an account) and ``shown``
            (an app) are told as they are.
        kind: What sort of picture it is.
        device: What took it.
        app: What wrote it.
        utc: The time is UTC, else the device's local time.
    """

    form: str
    kind: str = ""
    device: str = ""
    app: str = ""
    utc: bool = False


def _naming(
    form: str, kind: str = "", device: str = "", app: str = "", *, utc: bool = False, endings: str = ""
) -> Naming:
    """Return a naming; in its form ``DAY``, ``CLOCK`` ... stand for ``_FORMS``.

    Args:
        form: The name without its ending.
        kind: As in ``Naming``; so the next three.
        device: What took it.
        app: What wrote it.
        utc: The time is UTC.
        endings: The endings it must have one of, if the form alone says too little.
    """
    whole = re.sub("|".join(_FORMS), lambda m: _FORMS[m[0]], form)
    ending = rf"\.(?i:{'|'.join(endings.split())})" if endings else r"\.[^.]*"
    return Naming(whole + ending, kind, device, app, utc)


NAMINGS = (
    _naming("PXL_DAY_CLOCK\\d{3}REST", "camera", "Google Pixel", utc=True),
    _naming("MVIMG_DAY_CLOCKREST", "motion photo", "Android"),
    _naming("IMG_DAY_CLOCK\\d{0,3}(?:-edited|~\\d)", "edited", "Android"),
    _naming("(?:IMG|VID|LRV|PRO)_DAY_CLOCK_\\d\\d_\\d{3}", "camera", "Insta360", endings="insp insv jpg mp4"),
    _naming("(?:IMG|VID|PANO|BURST)_DAY_CLOCK\\d{0,3}REST", "camera", "Android"),
    _naming("(?:IMG|VID)_?(?=20\\d{12})DAYCLOCKREST", "camera", "Android"),
    _naming("\\d{5}[\\w-]{0,40}BURSTDAYCLOCK\\d{3}REST", "camera", "Android"),
    _naming("PACKED(?:\\(\\d+\\)|[_~-]\\d{1,3}|_HDR|_COVER|_Burst\\d{1,3})?", "camera", "Samsung"),
    _naming("(?:IMG|VID|AUD|PTT|STK|DOC|GIF)-DAY-WA\\d{4,6}COPY", "messenger", app="WhatsApp"),
    _naming("WHATSAPP DAY AT DOTTED(?:_[0-9a-f]{8})?COPY", "messenger", app="WhatsApp"),
    _naming("WHATSAPP DAY AT HALF(?:_[0-9a-f]{8})?COPY", "messenger", app="WhatsApp"),
    _naming("(?:\\d{8}-)?(?:PHOTO|VIDEO|AUDIO|GIF|STICKER)-DAY-CLOCKCOPY", "messenger", app="WhatsApp"),
    _naming("Screenshot_DAY[-_]CLOCK(?:[-_]\\d{2,3})?_[0-9a-f]{32}", "screenshot", "Android"),
    _naming(
        "Screen(?:shot|_Recording)_DAY[-_]CLOCK(?:[-_]\\d{2,3})?(?:~\\d)?(?:_(?P<shown>[\\w. ]{1,80}))?",
        "screenshot", "Android",
    ),
    _naming("(?:Screenrecorder|Screenrecord|Record)[-_]DAY[-_]CLOCK(?:-\\d{1,4})?", "screenshot", "Android"),
    _naming("RPReplay_Final(?P<epoch>1\\d{9})COPY", "screenshot", "Apple", utc=True),
    _naming("ScreenRecording_MONTHFIRST DASHED_\\d{1,3}COPY", "screenshot", "Apple"),
    _naming("(?:Simulator )?Screen ?[Ss]hot - .{1,60} - DAY at DOTTEDCOPY", "screenshot", "macOS"),
    _naming("Screenshot DAY at DASHED .{1,200}", "screenshot", app="Firefox"),
    _naming("screencapture-.{1,200}-DAY-CLOCK", "screenshot"),
    _naming("Screenshot ?LOOSE,?(?: AT)? (?:ב-)?DOTTEDCOPY", "screenshot", "macOS"),
    _naming("Screenshot ?LOOSE,?(?: AT)? HALFCOPY", "screenshot", "macOS"),
    _naming("Screenshot ?LOOSE,?(?: AT)? (?P<half>上午|下午|오전|오후) ?NARROWCOPY", "screenshot", "macOS"),
    _naming("Screenshot DAY CLOCKCOPY", "screenshot", "Windows"),
    _naming("Screenshot \\(\\d{1,4}\\)", "screenshot", "Windows"),
    _naming("Screenshot FROM DAY CLOCKCOPY", "screenshot", "GNOME"),
    _naming("Snipaste_DAY_CLOCK", "screenshot", app="Snipaste"),
    _naming("(?:微信|企业微信|QQ)截图_?(?:DAY_?CLOCK|\\d{10,16})", "screenshot"),
    _naming("signal-DAY-CLOCK(?:-\\d{1,3})?REST", "messenger", app="Signal"),
    _naming("(?:photo|video|audio)_DAY_CLOCKCOPY", "messenger", app="Telegram"),
    _naming("(?:photo|video)_\\d@EUROPEAN_CLOCKCOPY", "messenger", app="Telegram"),
    _naming("(?:photo|video)_(?P<id>\\d{16,20})_[a-z]", "messenger", app="Telegram"),
    _naming("image_DAY_DASHEDCOPY", "messenger", app="Telegram"),
    _naming("telegram-cloud-(?:photo|document)[\\w-]{5,60}", "messenger", app="Telegram"),
    _naming("viber_image_DAY_CLOCK(?:-\\d{3})?REST", "messenger", app="Viber"),
    _naming("IMG-[0-9a-f]{32}-V", "messenger", app="Viber"),
    _naming("threema-DAY-CLOCK\\d{0,3}REST", "messenger", app="Threema"),
    _naming("KakaoTalk_(?:Photo_|Video_)?DAY[-_]CLOCK\\d{0,3}REST", "messenger", app="KakaoTalk"),
    _naming("(?:微信图片|WeChat ?Image)_DAYCLOCK(?:_\\d{1,6})?COPY", "messenger", app="WeChat"),
    _naming("(?:QQ|TIM)(?:图片|视频)DAYCLOCKCOPY", "messenger", app="QQ"),
    _naming("LINE_(?:P|MOVIE_|ALBUM_|CAMERA_)?DAY_CLOCK\\d{0,3}REST", "messenger", app="LINE"),
    _naming("LINE_(?:MOVIE|ALBUM|CAMERA)_EPOCHCOPY", "messenger", app="LINE", utc=True),
    _naming("Skype_(?:Picture|Video)_(?P<year>\\d{4})_(?P<month>\\d\\d)_(?P<day>\\d\\d)T"
        "(?P<hour>\\d\\d)_(?P<minute>\\d\\d)_(?P<second>\\d\\d)_\\d{3}Z", "messenger", app="Skype", utc=True),
    _naming("(?:mmexport|wx_camera_)EPOCH", "messenger", app="WeChat", utc=True),
    _naming("FB_IMG_EPOCH", "social", app="Facebook", utc=True),
    _naming("\\d{5,10}_(?P<id>\\d{9,17})_\\d{10,19}_[nos]", "social", app="Facebook"),
    _naming("received_(?P<id>\\d{8,20})", "messenger", app="Messenger"),
    _naming("Messenger_creation_(?P<id>[\\w-]{8,40})", "messenger", app="Messenger"),
    _naming("Snapchat-(?P<id>\\d{5,12})COPY", "social", app="Snapchat"),
    _naming("(?:snaptik|ssstik\\.io)_(?P<id>\\d{15,20})COPY", "social", app="TikTok"),
    _naming("DALL.E DAY DOTTED - .{1,200}", app="DALL-E"),
    _naming("ChatGPT Image .{4,60}", app="ChatGPT"),
    _naming("RDT_DAY_CLOCK\\d{3,20}", "social", app="Reddit"),
    _naming("(?P<id>\\d{8,12})_[0-9a-f]{10}_[a-z](?:\\d{0,2})", "social", app="Flickr"),
    _naming("tumblr_(?P<id>\\w{10,60})_\\d{3,4}", "social", app="Tumblr"),
    _naming("InShot_DAY_CLOCK\\d{3}", "edited", app="InShot"),
    _naming("PSX_DAY_CLOCKREST", "edited", app="Photoshop Express"),
    _naming("lv_\\d{1,20}_DAYCLOCK", "edited", app="CapCut"),
    _naming("YouCut_DAY_CLOCK\\d{0,3}", "edited", app="YouCut"),
    _naming("(?:SNOW|Foodie|VSCO|PhotoGrid|FaceApp|Remini)_?(?:DAY_?CLOCK\\d{0,3}|EPOCH)REST", "edited"),
    _naming("Pics[Aa]rt_(?:BRIEF_CLOCKREST|\\d\\d-\\d\\d-\\d\\d\\.\\d\\d\\.\\d\\d)", "edited", app="PicsArt"),
    _naming("(?:LRM|LRM_EXPORT)_(?:\\d{5,20}_)?DAY_CLOCK\\d{0,3}REST", "edited", app="Lightroom"),
    _naming("(?:C360|B612|BeautyPlus|SODA)_DAY[-_]CLOCKREST", "edited"),
    _naming("COLLAGE_DAY_CLOCKREST", "edited"),
    _naming("DAY DOTTED(?:-\\d+)?", "upload", "", "Dropbox"),
    _naming("(?P<id>\\d{3,8})_DAYCLOCK_\\d+", "screenshot", app="Steam"),
    _naming("DAYCLOCK\\d\\d-(?P<id>[0-9A-F]{32})", "screenshot", "Nintendo Switch"),
    _naming("WP_DAY_CLOCKREST", "camera", "Windows Phone"),
    _naming("WIN_DAY_CLOCKREST", "camera", "Windows"),
    _naming("EPOCH", utc=True),
    _naming("(?=20\\d{12})DAYCLOCK"),
    _naming("Photo on \\d\\d?-\\d\\d?-(?:\\d\\d)?\\d\\d at \\d\\d?\\.\\d\\d.{0,8}", "camera", "macOS"),
    _naming("IMG_E\\d{4}COPY", "edited", "Apple"),
    _naming("FullSizeRender(?:-\\d{1,3})?COPY", "edited", "Apple"),
    _naming("C\\d{4}", "camera", "Sony", endings="mp4"),
    _naming("IMG_\\d{4}COPY", "camera", "Canon", endings="cr2 cr3 crw"),
    _naming("IMG_\\d{4}COPY", "camera", "Apple", endings="heic heif mov"),
    _naming("IMG_\\d{4}COPY", "screenshot", "Apple", endings="png"),
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
        ("MVI_\\d{4}", "Canon"), ("CAM\\d{5}", "LG"), ("GRMN\\d{4}", "Garmin"), ("DCP_\\d{4}", "Kodak"),
    )),
)  # fmt: skip
"""The first that fits a whole name counts."""


_ANY = re.compile("|".join(re.sub(r"[(][?]P<[a-z]+>", "(?:", naming.form) + "()" for naming in NAMINGS))
"""All of them at once, with an empty group behind each, whose number tells which it was."""


def parse(block: Block) -> Iterator[Detail]:
    """Yield what a file's name gives away; likely only, since anybody can rename a file."""
    name = block.content.decode("utf-8", "replace")[:MAX_NAME]
    name = name if name.isascii() else normalize("NFC", name)  # some systems take letters apart
    name = _SHOT.sub("Screenshot", name if "." in name else f"{name}.", count=1)
    found = _ANY.fullmatch(name)
    naming = NAMINGS[found.lastindex - 1] if found and found.lastindex else None
    said = re.fullmatch(naming.form, name) if naming else None
    if naming and said:
        yield from _said(naming, said.groupdict())


def _said(naming: Naming, groups: dict[str, str | None]) -> Iterator[Detail]:
    yield from _time(groups, 0 if naming.utc else None)
    told = (
        (Kind.FILE_KIND, naming.kind),
        (Kind.FILE_DEVICE, naming.device),
        (Kind.FILE_APP, naming.app),
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
        hour = hour % 12 + (12 if groups["half"] in _AFTERNOON else 0)
    year += 2000 if 0 < year < 100 else 0
    try:
        when = (
            datetime.fromtimestamp(int(groups["epoch"] or 0), UTC).replace(tzinfo=None)
            if "epoch" in groups
            else datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 (no zone is written)
        )
    except ValueError:
        return
    exact = bool("epoch" in groups or groups.get("hour"))
    value = when.isoformat() if exact else when.date().isoformat()
    yield Detail(Kind.DATETIME, value, FileName(), when if exact else None, zone, Level.LIKELY)


PARSER = Parser(name="filename", kinds=frozenset({BlockKind.NAME}), parse=parse)
