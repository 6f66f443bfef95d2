"""A Mastodon server with one account, as the real one answers without a login.

Format: the entities Account, Status, Mention, Tag and FeaturedTag of https://docs.joinmastodon.org/entities/
(documentation of 2026-07-02).
"""

import html
import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from exposure.demo import photos
from exposure.demo.person import Post, Profile, host
from exposure.demo.server import Reply, Site

PAGE = 20
"""Posts in an answer if the request does not say."""
MOST = 40
"""The most posts that a request can have."""


def site(profile: Profile, *, zone: int, words: str) -> Site:
    """Return the server of an account.

    Args:
        profile: The account.
        zone: The owner's clock, in minutes east of UTC.
        words: The ownership words, put at the end of the biography; empty for none.
    """
    account = _account(profile, words)
    statuses = [_status(post, profile, account, zone) for post in reversed(profile.posts)]
    base = f"/api/v1/accounts/{account['id']}"

    def answer(path: str, query: Mapping[str, str]) -> Reply | None:
        if path == "/api/v1/accounts/lookup":
            known = query.get("acct", "").lower() in {
                profile.handle,
                f"{profile.handle}@{host(profile.address)}",
            }
            return _json(account) if known else _json({"error": "Record not found"}, status=404)
        if path == base:
            return _json(account)
        if path == f"{base}/statuses":
            return _json(_page(statuses, query))
        if path == f"{base}/featured_tags":
            return _json([_featured(tag, profile) for tag in profile.featured])
        if path == f"/@{profile.handle}":
            return Reply(content=_front(profile, account).encode())
        if path == _avatar(profile):
            drawn = photos.scene(profile.avatar, seed=len(profile.handle), width=200, height=200)
            return Reply(content=photos.jpeg(drawn, None), media_type="image/jpeg")
        return None

    return answer


def _page(statuses: list[dict[str, Any]], query: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the newest posts older than ``max_id``, as many as ``limit`` says."""
    limit = query.get("limit", "")
    wanted = min(int(limit), MOST) if limit.isdecimal() else PAGE
    before = query.get("max_id", "")
    older = [s for s in statuses if int(s["id"]) < int(before)] if before.isdecimal() else statuses
    return older[:wanted]


def _account(profile: Profile, words: str) -> dict[str, Any]:
    """Return the Account entity."""
    name = host(profile.address)
    picture = f"https://{name}{_avatar(profile)}"
    note = (*profile.note, words) if words else profile.note
    followers, following = profile.counts
    last = max((post.written for post in profile.posts), default=None)
    return {
        "id": _snowflake(profile.joined),
        "username": profile.handle,
        "acct": profile.handle,
        "display_name": profile.name,
        "locked": False,
        "bot": False,
        "discoverable": True,
        "indexable": True,
        "group": False,
        "created_at": profile.joined.strftime("%Y-%m-%dT00:00:00.000Z"),
        "note": " ".join(f"<p>{_rich(text, name)}</p>" for text in note),
        "url": profile.address,
        "uri": f"https://{name}/users/{profile.handle}",
        "avatar": picture,
        "avatar_static": picture,
        "header": "",
        "header_static": "",
        "followers_count": followers,
        "following_count": following,
        "statuses_count": len(profile.posts),
        "last_status_at": last.date().isoformat() if last else None,
        "hide_collections": not profile.lists_open,
        "noindex": False,
        "emojis": [],
        "roles": [],
        "fields": [_field(label, value, profile) for label, value in profile.fields],
    }


def _field(label: str, value: str, profile: Profile) -> dict[str, Any]:
    """Return a Field of the profile's table; an address is a link that the server has verified."""
    if not value.startswith("https://"):
        return {"name": label, "value": html.escape(value), "verified_at": None}
    shown = html.escape(value.removeprefix("https://"))
    link = f'<a href="{html.escape(value)}" rel="me nofollow noopener" target="_blank">{shown}</a>'
    verified = profile.joined + timedelta(days=3)
    return {"name": label, "value": link, "verified_at": verified.strftime("%Y-%m-%dT%H:%M:%S.000+00:00")}


def _status(post: Post, profile: Profile, account: Mapping[str, Any], zone: int) -> dict[str, Any]:
    """Return the Status entity."""
    name = host(profile.address)
    moment = post.at(zone)
    number = _snowflake(moment)
    return {
        "id": number,
        "created_at": moment.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "in_reply_to_id": None,
        "in_reply_to_account_id": None,
        "sensitive": False,
        "spoiler_text": "",
        "visibility": "public",
        "language": "en",
        "uri": f"https://{name}/users/{profile.handle}/statuses/{number}",
        "url": f"{profile.address}/{number}",
        "replies_count": 0,
        "reblogs_count": 0,
        "favourites_count": 0,
        "edited_at": None,
        "content": f"<p>{_rich(post.text, name)}</p>",
        "reblog": None,
        "application": {"name": "Web", "website": None},
        "account": account,
        "media_attachments": [],
        "mentions": [_mention(handle, name) for handle in post.mentions],
        "tags": [{"name": tag, "url": f"https://{name}/tags/{tag}"} for tag in post.tags],
        "emojis": [],
        "card": None,
        "poll": None,
    }


def _mention(handle: str, name: str) -> dict[str, str]:
    """Return the Mention entity of an account of the same server."""
    number = str(109_000_000_000_000_000 + int.from_bytes(handle.encode()[:6], "big"))
    return {"id": number, "username": handle, "url": f"https://{name}/@{handle}", "acct": handle}


def _featured(tag: str, profile: Profile) -> dict[str, Any]:
    """Return the FeaturedTag entity."""
    used = [post.written for post in profile.posts if tag in post.tags]
    return {
        "id": str(len(tag)),
        "name": tag,
        "url": f"{profile.address}/tagged/{tag}",
        "statuses_count": str(len(used)),
        "last_status_at": max(used).date().isoformat() if used else None,
    }


def _rich(text: str, name: str) -> str:
    """Return the text as the server's HTML: mentions and tags are links."""
    safe = html.escape(text, quote=False)
    link = rf'<a href="https://{name}/@\1" class="u-url mention">@<span>\1</span></a>'
    person = f'<span class="h-card" translate="no">{link}</span>'
    tag = rf'<a href="https://{name}/tags/\1" class="mention hashtag" rel="tag">#<span>\1</span></a>'
    safe = re.sub(r"(?<![\w&/])@(\w+)", person, safe)
    return re.sub(r"(?<![\w&/])#(\w+)", tag, safe)


def _front(profile: Profile, account: Mapping[str, Any]) -> str:
    """Return the profile's page: a frame for scripts, with meta tags, as the real server sends."""
    name, title = (
        host(profile.address),
        html.escape(f"{profile.name} (@{profile.handle}@{host(profile.address)})"),
    )
    links = "".join(
        f'<link href="{html.escape(v)}" rel="me">' for _, v in profile.fields if v.startswith("https://")
    )
    about = html.escape(" ".join(profile.note))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - {name}</title>{links}'
        f'<meta property="og:type" content="profile"><meta property="og:title" content="{title}">'
        f'<meta property="og:url" content="{profile.address}">'
        f'<meta property="og:description" content="{about}">'
        f'<meta property="og:image" content="{account["avatar"]}"></head>'
        '<body><div id="mastodon"></div>'
        "<noscript>To use this site, please enable JavaScript.</noscript></body></html>"
    )


def _avatar(profile: Profile) -> str:
    """Return the path of the profile picture."""
    return f"/system/accounts/avatars/{_snowflake(profile.joined)}/original/avatar.jpg"


def _snowflake(moment: datetime) -> str:
    """Return an identifier as the server makes it: milliseconds shifted by 16 bits."""
    return str(int(moment.astimezone(UTC).timestamp() * 1000) << 16)


def _json(body: Any, *, status: int = 200) -> Reply:
    """Return a JSON answer."""
    return Reply(
        content=json.dumps(body, ensure_ascii=False).encode(),
        media_type="application/json; charset=utf-8",
        status=status,
    )
