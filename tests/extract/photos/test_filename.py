import re
from datetime import datetime

import pytest

from exposure.extract.photos import filename
from exposure.extract.photos.contract import Block, BlockKind, Detail
from exposure.model import FileName, Kind, Level


def details(name: str) -> list[Detail]:
    return list(filename.parse(Block(BlockKind.NAME, name.encode())))


def told(name: str) -> set[tuple[str, object]]:
    return {(str(d.kind), d.value) for d in details(name)}


AT = ("datetime", "2024-01-31T14:25:30")
DAY = ("datetime", "2024-01-31")
ANDROID_SHOT = (("kind", "screenshot"), ("device", "Android"))
MAC_SHOT = (("kind", "screenshot"), ("device", "macOS"))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("IMG_20240131_142530.jpg", {AT, ("kind", "camera"), ("device", "Android")}),
        ("IMG_20240131_142530-edited.jpg", {AT, ("kind", "edited"), ("device", "Android")}),
        ("PXL_20240131_142530123.MP.jpg", {AT, ("kind", "camera"), ("device", "Google Pixel")}),
        ("20240131_142530(0).jpg", {AT, ("kind", "camera"), ("device", "Samsung")}),
        ("IMG-20240131-WA0001.jpg", {DAY, ("app", "WhatsApp"), ("kind", "messenger")}),
        ("WhatsApp Image 2024-01-31 at 14.25.30.jpeg", {AT, ("app", "WhatsApp"), ("kind", "messenger")}),
        (
            "Screenshot_20240131-142530_Chat.png",
            {AT, ("kind", "screenshot"), ("device", "Android"), ("shown_app", "Chat")},
        ),
        ("Bildschirmfoto 2024-01-31 um 14.25.30.png", {AT, ("kind", "screenshot"), ("device", "macOS")}),
        ("Screenshot from 2024-01-31 14-25-30.png", {AT, ("kind", "screenshot"), ("device", "GNOME")}),
        ("signal-2024-01-31-142530.jpg", {AT, ("app", "Signal"), ("kind", "messenger")}),
        ("FB_IMG_1706711130123.jpg", {AT, ("app", "Facebook"), ("kind", "social")}),
        (
            "received_1234567890123456.jpeg",
            {("id", "1234567890123456"), ("app", "Messenger"), ("kind", "messenger")},
        ),
        ("1706711130123.jpg", {AT}),
        ("IMG20240131142530.jpg", {AT, ("kind", "camera"), ("device", "Android")}),
        (
            "00100lrPORTRAIT_00100_BURST20240131142530123_COVER.jpg",
            {AT, ("kind", "camera"), ("device", "Android")},
        ),
        ("IMG_20240131_142530_00_001.insp", {AT, ("kind", "camera"), ("device", "Insta360")}),
        (
            "WhatsApp Image 2024-01-31 at 2.25.30 PM (1).jpeg",
            {AT, ("app", "WhatsApp"), ("kind", "messenger")},
        ),
        ("Screenshot 2024-01-31 at 2.25.30\u202fPM.png", {AT, ("kind", "screenshot"), ("device", "macOS")}),
        ("スクリーンショット 2024-01-31 14.25.30.png", {AT, ("kind", "screenshot"), ("device", "macOS")}),
        ("Zrzut ekranu 2024-01-31 142530.png", {AT, ("kind", "screenshot"), ("device", "Windows")}),
        ("Снимок экрана 2024-01-31 в 14.25.30.png", {AT, ("kind", "screenshot"), ("device", "macOS")}),
        ("viber_image_2024-01-31_14-25-30-123.jpg", {AT, ("app", "Viber"), ("kind", "messenger")}),
        ("KakaoTalk_Photo_2024-01-31-14-25-30.jpeg", {AT, ("app", "KakaoTalk"), ("kind", "messenger")}),
        ("微信图片_20240131142530.jpg", {AT, ("app", "WeChat"), ("kind", "messenger")}),
        (
            "12345678_123456789012345_1234567890123456789_n.jpg",
            {("id", "123456789012345"), ("app", "Facebook"), ("kind", "social")},
        ),
        (
            "2024013114253000-0123456789ABCDEF0123456789ABCDEF.jpg",
            {
                AT,
                ("id", "0123456789ABCDEF0123456789ABCDEF"),
                ("kind", "screenshot"),
                ("device", "Nintendo Switch"),
            },
        ),
        ("WIN_20240131_14_25_30_Pro.jpg", {AT, ("kind", "camera"), ("device", "Windows")}),
        ("dji_fly_20240131_142530_12_1706711130123_photo.jpg", {AT, ("kind", "camera"), ("device", "DJI")}),
        ("IMG_0421.PNG", {("kind", "screenshot"), ("device", "Apple")}),
        ("IMG_20240131142530.jpg", {AT, ("kind", "camera"), ("device", "Android")}),
        ("ScreenRecording_01-31-2024 14-25-30_1.MP4", {AT, ("kind", "screenshot"), ("device", "Apple")}),
        ("image_2024-01-31_14-25-30.png", {AT, ("app", "Telegram"), ("kind", "messenger")}),
        (
            "snaptik_7123456789012345678.mp4",
            {("id", "7123456789012345678"), ("app", "TikTok"), ("kind", "social")},
        ),
        ("DALL·E 2024-01-31 14.25.30 - A town.png", {AT, ("app", "DALL-E")}),
        ("ChatGPT Image Jan 31, 2024, 02_25_30 PM.png", {("app", "ChatGPT")}),
        ("20240131142530.jpg", {AT}),
        ("20249931142530.jpg", set()),
        ("Photo on 31-01-2024 at 14.25 #2.jpg", {("kind", "camera"), ("device", "macOS")}),
        ("IMG_0421.CR2", {("kind", "camera"), ("device", "Canon")}),
        ("IMG_0421 (1).HEIC", {("kind", "camera"), ("device", "Apple")}),
        ("IMG_0421.JPG", {("kind", "camera")}),
        ("SAM_0421.JPG", {("kind", "camera"), ("device", "Samsung")}),
        ("IMG_0421.HEIC", {("kind", "camera"), ("device", "Apple")}),
        ("IMG_E0421.HEIC", {("kind", "edited"), ("device", "Apple")}),
        ("DSCF1234.RAF", {("kind", "camera"), ("device", "Fujifilm")}),
        ("P1010001.RW2", {("kind", "camera"), ("device", "Panasonic")}),
        ("P1010001.JPG", {("kind", "camera")}),
        ("IMG_20249931_142530.jpg", {("kind", "camera"), ("device", "Android")}),
        ("IMG_20240131_142530123_HDR.jpg", {AT, ("kind", "camera"), ("device", "Android")}),
        ("20240131_142530_001.jpg", {AT, ("kind", "camera"), ("device", "Samsung")}),
        (
            "Imagen de WhatsApp 2024-01-31 a las 14.25.30_ab12cd34.jpg",
            {AT, ("app", "WhatsApp"), ("kind", "messenger")},
        ),
        ("00000012-PHOTO-2024-01-31-14-25-30.jpg", {AT, ("app", "WhatsApp"), ("kind", "messenger")}),
        ("Screen_Recording_20240131_142530_Chat.mp4", {AT, *ANDROID_SHOT, ("shown_app", "Chat")}),
        (
            "Screenshot_2024-01-31-14-25-30-12_0123456789abcdef0123456789abcdef.jpg",
            {AT, *ANDROID_SHOT},
        ),
        ("RPReplay_Final1706711130.MP4", {AT, ("kind", "screenshot"), ("device", "Apple")}),
        (
            "Screenshot 2024-01-31 at 14-25-30 Example Title.png",
            {AT, ("kind", "screenshot"), ("app", "Firefox")},
        ),
        ("Captura de pantalla 2024-01-31 a la(s) 14.25.30.png", {AT, *MAC_SHOT}),
        ("Näyttökuva 2024-1-31 kello 14.25.30.png", {AT, *MAC_SHOT}),
        ("截屏2024-01-31 下午2.25.30.png", {AT, *MAC_SHOT}),
        ("Στιγμιότυπο 2024-01-31, 14.25.30.png", {AT, *MAC_SHOT}),
        ("צילום מסך 2024-01-31 ב-14.25.30.png", {AT, *MAC_SHOT}),
        ("Снимок экрана от 2024-01-31 14-25-30.png", {AT, ("kind", "screenshot"), ("device", "GNOME")}),
        ("Screenshot (12).png", {("kind", "screenshot"), ("device", "Windows")}),
        ("photo_1@31-01-2024_14-25-30.jpg", {AT, ("app", "Telegram"), ("kind", "messenger")}),
        (
            "53123456789_abcdef1234_o.jpg",
            {("id", "53123456789"), ("app", "Flickr"), ("kind", "social")},
        ),
        ("Picsart_24-01-31_14-25-30-123.jpg", {AT, ("app", "PicsArt"), ("kind", "edited")}),
        ("微信截图_20240131142530.png", {AT, ("kind", "screenshot")}),
    ],
)
def test_a_name_tells_what_its_form_says(name: str, found: set[tuple[str, object]]) -> None:
    assert told(name) == found


@pytest.mark.parametrize(
    "name",
    [
        "photo.jpg",
        "12345678.jpg",
        "report-2024-13-45.png",
        "DSC0001-2.jpg",
        "12345678_123456.jpg",
        "Ana.jpg",
        "",
        ".",
        "IMG_.jpg",
        "Screenshot.png",
        "C0001.txt",
        "holiday 2024-01-31 report.png",
    ],
)
def test_other_names_tell_nothing(name: str) -> None:
    assert told(name) == set()


def test_a_name_is_only_likely_since_anybody_can_change_it() -> None:
    assert {(d.level, d.locator) for d in details("IMG_0421.HEIC")} == {(Level.LIKELY, FileName())}


def test_names_in_utc_say_so() -> None:
    assert [d.zone for d in details("PXL_20240131_142530123.jpg") if d.when] == [0]
    local = details("IMG_20240131_142530.jpg")[0]
    assert (local.when, local.zone) == (datetime(2024, 1, 31, 14, 25, 30), None)


def test_a_day_without_a_time_is_no_moment() -> None:
    assert [d.when for d in details("IMG-20240131-WA0001.jpg") if d.kind is Kind.DATETIME] == [None]


def test_each_form_can_be_read_by_itself() -> None:
    for naming in filename.NAMINGS:
        assert re.compile(naming.form)
