"""YouTube: its part of Google Takeout: comments, videos with who can see them, the channel's name.

Columns: two maintained readers (2026), in upper and lower case as they came. The names of folders, files and
columns follow the account's language; those of comments are known in seven (an open reader of 2026), all
others in English. What was watched and searched is private.
"""

import json

from exposure.extract.exports.contract import Export, File, Item, records
from exposure.extract.exports.into import Into
from exposure.model import Audience, Kind

_FOLDERS = ("YouTube and YouTube Music", "YouTube")
_ABROAD = {
    "YouTube und YouTube Music": ("Kommentare",),
    "YouTube et YouTube Music": ("commentaires",),
    "YouTube y YouTube Music": ("comentarios",),
    "YouTube e YouTube Music": ("commenti", "comentários"),
    "YouTube en YouTube Music": ("reacties",),
}
"""Where comments are, by the folder's name in other languages."""
_COMMENT = (
    "comment id|kommentar-id|id du commentaire|id del comentario|id commento|id do comentário|reactie-id"
)
_WHEN = (
    "comment create timestamp|comment creation timestamp|zeitstempel der erstellung des kommentars"
    "|horodatage de création du commentaire|marca de tiempo de creación del comentario"
    "|timestamp creazione commento|carimbo de data/hora de criação do comentário"
    "|tijdstempel van het aanmaken van de reactie"
)
_WHERE = "video id|video-id|id de la vidéo|id del vídeo|id video|id do vídeo"
_TEXT = (
    "comment text|kommentartext|texte du commentaire|texto del comentario|testo commento"
    "|texto do comentário|reactietekst"
)
"""Columns of comments, the same in each language with ``|`` between them."""
_VISIBLE = {
    "public": Audience.ANYONE,
    "unlisted": Audience.UNKNOWN,
    "private": Audience.OWNER,
}


def _names(*names: str) -> tuple[str, ...]:
    return tuple(f"{folder}/{name}" for name in names for folder in _FOLDERS)


def _channel(item: Item, into: Into) -> None:
    into.handle(item.text("channel id"))
    key = "channel title (original)" if item.get("channel title (original)") else "channel title"
    into.detail(Kind.PROFILE_NAME, item.text(key), item.pointer(key), audience=Audience.ANYONE)


def _column(item: Item, names: str) -> str:
    """Return what a column is called here."""
    return next((name for name in names.split("|") if item.get(name) is not None), "")


def _comment(item: Item, into: Into) -> None:
    comment, when, video, text = (_column(item, names) for names in (_COMMENT, _WHEN, _WHERE, _TEXT))
    pointers = item.pointer(text), item.pointer(when)
    raw, video, comment = item.text(text), item.text(video), item.text(comment)
    into.post(
        f"https://www.youtube.com/watch?v={video}&lc={comment}" if video and comment else "",
        item.at,
        words(raw),
        item.text(when),
        text_at=pointers[0],
        posted_at=pointers[1],
        audience=Audience.ANYONE,
    )


def words(raw: str) -> str:
    """Return a comment's words: they come as JSON objects side by side, or plain."""
    if not raw.startswith("{"):
        return raw
    try:
        parts = json.loads(f"[{raw}]")
    except (ValueError, RecursionError):
        return raw
    return "".join(p["text"] for p in parts if isinstance(p, dict) and isinstance(p.get("text"), str))


def _video(item: Item, into: Into) -> None:
    privacy = item.text("privacy") or item.text("video privacy")
    audience = _VISIBLE.get(privacy.casefold(), Audience.UNKNOWN)
    title = "video title (original)" if item.get("video title (original)") else "video title"
    date = next(
        (k for k in ("video publish timestamp", "video create timestamp", "time created") if item.get(k)),
        "video create timestamp",
    )
    name = item.text("video id")
    source = into.post(
        f"https://www.youtube.com/watch?v={name}" if name else "",
        item.at,
        item.text(title),
        item.text(date),
        text_at=item.pointer(title),
        posted_at=item.pointer(date),
        audience=audience,
    )
    told = "video description (original)"
    into.words(item.text(told), item.pointer(told), source, item.text(date), audience)


def _subscriptions(item: Item, into: Into) -> None:
    into.note(
        "Your YouTube copy lists {count} channels that you follow. Only their number was read. "
        "Whether others can see them is a setting of yours.",
        count=item.data,
    )


EXPORT = Export(
    name="youtube",
    title="YouTube",
    host="youtube.com",
    marks=tuple(
        (name,)
        for name in _names(
            "comments/comments.csv",
            "channels/channel.csv",
            "subscriptions/subscriptions.csv",
            "history/watch-history.json",
            "history/watch-history.html",
        )
    ),
    folders=tuple(f"Takeout/{folder}/" for folder in (*_FOLDERS, *_ABROAD)),
    files=(
        File(
            role="channel",
            names=_names("channels/channel.csv", "channels/channel*.csv"),
            cutting=records("Channel ID"),
            read=_channel,
            first=True,
        ),
        File(
            role="comments",
            names=(
                *_names("comments/comments*.csv"),
                *(f"{folder}/{name}/{name}*.csv" for folder, names in _ABROAD.items() for name in names),
            ),
            cutting=records(_COMMENT, _WHEN),
            read=_comment,
        ),
        File(
            role="videos",
            names=_names("video metadata/videos*.csv", "videos/videos*.csv"),
            cutting=records("Video ID"),
            read=_video,
        ),
        File(
            role="subscriptions",
            names=_names("subscriptions/subscriptions.csv"),
            cutting=records("Channel Id"),
            read=_subscriptions,
            counted=True,
        ),
    ),
)
