"""The web pages that Meta makes of a copy, as they were until 2022 and are since, in several languages."""

import html
from collections.abc import Iterator

from tests.extract.exports.made.person import BIO, HANDLE, NAME, Post, posts, truth

NEW = ("pam _3-95 _2ph- _a6-g uiBoxWhite noborder", "_3-95 _2pim _a6-h _a6-i", "_3-95 _a6-p", "_3-94 _a6-o")
OLD = ("pam _3-95 _2pi0 _2lej uiBoxWhite noborder", "_3-96 _2pio _2lek _2lel", "_3-96 _2let", "_3-94 _2lem")
FB = ("_3-95 _a6-g", "_2ph_ _a6-h _a6-i", "_2ph_ _a6-p", "_3-94 _a6-o")
_OWN, _FB = "your_instagram_activity", "your_facebook_activity"
_HEAD = "<html><head><title>Posts</title><style>._a6-g{margin:0}</style></head><body class='_5vb_'>"
MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
    "de": ("Jan", "Feb", "März", "Apr", "Mai", "Juni", "Juli", "Aug", "Sep", "Okt", "Nov", "Dez"),
}
LABELS = {
    "en": ("Username", "Name", "Bio", "Private Account", "Latitude", "Longitude", "Comment", "Time"),
    "es": ("Nombre de usuario", "Nombre", "Biografía", "Cuenta privada", "Latitud", "Longitud", "Comentario",
           "Hora"),
    "de": ("Benutzername", "Name", "Steckbrief", "Privates Konto", "Breitengrad", "Längengrad", "Kommentar",
           "Uhrzeit"),
}  # fmt: skip


def stamp(post: Post, lang: str) -> str:
    time = post.time
    return f"{MONTHS[lang][time.month - 1]} {time:%d, %Y} {time.hour % 12 or 12}:{time:%M} " + (
        "pm" if time.hour > 11 else "am"
    )


def row(label: str, value: str) -> str:
    return (
        f'<tr><td colspan="2" class="_2pin _a6_q">{label}<div><div>{html.escape(value)}</div></div></td></tr>'
    )


def sheet(rows: dict[str, str], classes: tuple[str, ...] = NEW) -> str:
    table = "".join(row(*pair) for pair in rows.items())
    return (
        f'{_HEAD}<div class="_a706" role="main"><div class="{classes[0]}"><div class="{classes[2]}">'
        f'<table style="table-layout: fixed;">{table}</table></div></div></div></body></html>'
    )


def picture(post: Post, classes: tuple[str, ...], lang: str) -> str:
    exif = ""
    if post.place:
        cells = zip(LABELS[lang][4:6], post.place, strict=True)
        exif = "".join(
            f'<tr><td class="_2pin _a6_q"><div class="_a6-q">{label}</div></td>'
            f'<td class="_2pin _2piu _a6_r"><div><div class="_a6-q">{value}</div></div></td></tr>'
            for label, value in cells
        )
    return (
        f'<div class="{classes[0]}"><h2 class="{classes[1]}">{html.escape(post.text)}</h2>'
        f'<div class="{classes[2]}"><div><div><a target="_blank" href="media/posts/1.jpg">'
        f'<img src="media/posts/1.jpg" class="_a6_o _3-96" /></a><div><table>{exif}</table>'
        "</div></div></div></div>"
        f'<div class="{classes[3]}">{stamp(post, lang)}</div></div>'
    )


def listed(count: int, make: object, *more: object) -> Iterator[str]:
    yield f'{_HEAD}<div class="_li"><main class="_a706" role="main">'
    for post in posts(count):
        yield make(post, *more)  # type: ignore[operator]
    yield "</main></div></body></html>"


def instagram(count: int, *, lang: str = "en", classes: tuple[str, ...] = NEW) -> dict:
    names = LABELS[lang]
    people = "".join(
        f'<div class="{classes[0]}"><h2 class="{classes[1]}">friend{n}</h2>'
        f'<div class="{classes[2]}"><div><div><a href="https://www.instagram.com/_u/friend{n}">friend{n}</a></div></div></div></div>'
        for n in range(40)
    )
    person = {
        names[0]: HANDLE,
        names[1]: NAME,
        names[2]: BIO,
        names[3]: "False",
        "Email": "secret@example.org",
    }
    return {
        "start_here.html": "NEVER",
        "personal_information/personal_information/personal_information.html": sheet(person, classes),
        f"{_OWN}/media/posts_1.html": listed(count, picture, classes, lang),
        "connections/followers_and_following/following.html": f"{_HEAD}{people}</body></html>",
        f"{_OWN}/messages/inbox/bo_1/message_1.html": "NEVER",
    }


def status(post: Post, lang: str) -> str:
    place = ""
    if post.place:
        place = "<div>Place: Loom Cafe</div><div>Address: Loom Street 1</div><div>({}, {})</div>".format(
            *post.place
        )
    return (
        f'<section class="{FB[0]}" aria-labelledby="u"><h2 class="{FB[1]}">{NAME} updated her status.</h2>'
        f'<div class="{FB[2]}"><div class="_2pin"><div>{html.escape(post.text)}</div></div>'
        f'<div class="_2pin"><div>{place}</div></div>'
        f'<div class="_2pin"><div>Updated {stamp(post, lang)}</div></div></div>'
        f'<footer class="{FB[3]}"><div class="_a72d">{stamp(post, lang)}</div></footer></section>'
    )


def facebook(count: int) -> dict:
    group = (
        '<tr><td colspan="2" class="_a6_q">Education<div><section class="_a6-g"><div class="_2ph_ _a6-p">'
        '<table><tr><td class="_a6_q">Name</td><td class="_2piu _a6_r">Green Field High</td></tr></table>'
        "</div></section></div></td></tr>"
    )
    rows = {
        "Name": NAME,
        "Username": HANDLE,
        "Birthday": "Feb 3, 2001",
        "Current city": "Grünfeld",
        "About me": BIO,
        "Previous names": "Bo",
    }
    page = sheet(rows, FB).replace("</table>", f"{group}</table>", 1)
    friends = "".join(
        f'<section class="_a6-g"><h2 class="_a6-h">Friend {n}</h2></section>' for n in range(30)
    )
    return {
        "personal_information/profile_information/profile_information.html": page,
        f"{_FB}/posts/your_posts__check_ins__photos_and_videos_1.html": listed(count, status, "en"),
        "connections/friends/your_friends.html": f"{_HEAD}{friends}</body></html>",
        f"{_FB}/messages/inbox/bo_1/message_1.html": "NEVER",
    }


def days(found: object) -> object:
    """Return an expectation with days in the place of times."""
    for kind, value, shown in list(found):  # type: ignore[call-overload]
        if kind == "post_time":
            count = found.pop((kind, value, shown))  # type: ignore[attr-defined]
            found[kind, value[:10], shown] += count  # type: ignore[index]
    return found


def expected_instagram(count: int) -> object:
    return days(truth(count, audience=lambda p: "anyone", place="gps", place_audience="owner"))


def expected_facebook(count: int) -> object:
    return days(truth(count, audience=lambda p: "unknown", place="place_tag"))
