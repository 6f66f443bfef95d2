"""A site of one's own: one page with its photos, written as blog programs write them.

The page carries what such programs put there by themselves: OpenGraph, JSON-LD (schema.org),
an h-card and h-entries (microformats.org), and links marked ``rel="me"``.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone
from html import escape
from typing import Any

from exposure.demo.person import Blog, Camera, Entry, Shot
from exposure.demo.pictures import picture
from exposure.demo.server import Reply, Site

_STYLE = (
    "body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 Georgia,serif}"
    "img{max-width:100%;height:auto}"
)


def site(blog: Blog, *, camera: Camera, zone: int, words: str) -> Site:
    """Return the site: its front page, its photos as the camera wrote them, and ``robots.txt``.

    Args:
        blog: What stands on it.
        camera: What took its photos.
        zone: The owner's clock, in minutes east of UTC.
        words: The ownership words, put into a ``meta`` element of the head; empty for none.
    """
    page = Reply(content="\n".join(_page(blog, zone, words)).encode())
    robots = Reply(content=b"User-agent: *\nDisallow:\n", media_type="text/plain; charset=utf-8")
    shots = {_path(shot): shot for entry in blog.entries for shot in entry.shots}

    def answer(path: str, query: Mapping[str, str]) -> Reply | None:  # noqa: ARG001 (a plain site has none)
        if path in shots:
            return Reply(content=picture(shots[path], camera=camera, zone=zone), media_type="image/jpeg")
        return {"/": page, "/robots.txt": robots}.get(path)

    return answer


def _page(blog: Blog, zone: int, words: str) -> Iterator[str]:
    """Yield the lines of the front page."""
    yield '<!DOCTYPE html>\n<html lang="en">'
    yield from _head(blog, zone, words)
    yield '<body>\n<header class="h-card">'
    yield f'<h1><a class="u-url u-uid" href="{blog.address}">{_title(blog)}</a></h1>'
    for paragraph in blog.about:
        yield f'<p class="p-note">{_linked(paragraph)}</p>'
    yield from (
        f'<a rel="me" class="u-url" href="{escape(to)}">{escape(text)}</a>' for text, to in blog.links
    )
    yield "</header>\n<main>"
    for entry in sorted(blog.entries, key=lambda e: e.written, reverse=True):
        yield from _entry(entry, zone)
    yield "</main>\n</body>\n</html>\n"


def _head(blog: Blog, zone: int, words: str) -> Iterator[str]:
    """Yield the head; the ownership words stand in it and nowhere else."""
    about = escape(" ".join(blog.about))
    yield f'<head>\n<meta charset="utf-8">\n<title>{escape(blog.title)}</title>'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    if words:
        yield f'<meta name="exposure-proof" content="{escape(words)}">'
    yield f'<meta name="description" content="{about}">\n<meta property="og:type" content="website">'
    yield f'<meta property="og:title" content="{escape(blog.title)}">'
    yield f'<meta property="og:url" content="{blog.address}">'
    yield f'<meta property="og:description" content="{about}">'
    graph = json.dumps(_graph(blog, zone), ensure_ascii=False).replace("<", "\\u003c")
    yield f'<script type="application/ld+json">{graph}</script>\n<style>{_STYLE}</style>\n</head>'


def _graph(blog: Blog, zone: int) -> dict[str, Any]:
    """Return the page as schema.org sees it."""
    posts = [
        {
            "@type": "BlogPosting",
            "headline": entry.title,
            "datePublished": _stamp(entry.written, zone),
            "image": [f"{blog.address.rstrip('/')}{_path(shot)}" for shot in entry.shots],
        }
        for entry in blog.entries
    ]
    page = {"@type": "Blog", "name": blog.title, "url": blog.address, "blogPost": posts}
    links = [to for _, to in blog.links]
    card = {"@type": "Person", **blog.card, "url": blog.address, **({"sameAs": links} if links else {})}
    return {"@context": "https://schema.org", "@graph": [page, *([card] if blog.card else [])]}


def _title(blog: Blog) -> str:
    """Return the heading, with the owner's name in it as an h-card has it."""
    name = escape(str(blog.card.get("name", "")))
    return f'{escape(blog.title)} <span class="p-name">{name}</span>' if name else escape(blog.title)


def _linked(text: str) -> str:
    """Return a paragraph in which a mail address or telephone number is a link, as owners make them."""
    return " ".join(_link(word) for word in text.split(" "))


def _link(word: str) -> str:
    bare = word.rstrip(".,")
    if "@" in bare[1:]:
        safe = escape(bare)
        return f'<a class="u-email" href="mailto:{safe}">{safe}</a>{escape(word[len(bare) :])}'
    if bare.startswith("+") and bare[1:].replace("-", "").isdecimal():
        return f'<a class="p-tel" href="tel:{bare}">{bare}</a>{escape(word[len(bare) :])}'
    return escape(word)


def _entry(entry: Entry, zone: int) -> Iterator[str]:
    """Yield one entry with its photos."""
    stamp = _stamp(entry.written, zone)
    yield f'<article class="h-entry">\n<h2 class="p-name">{escape(entry.title)}</h2>'
    shown = f"{entry.written.day} {entry.written:%B %Y, %H:%M}"
    yield f'<time class="dt-published" datetime="{stamp}">{shown}</time>\n<div class="e-content">'
    yield from (f"<p>{escape(paragraph)}</p>" for paragraph in entry.text)
    for shot in entry.shots:
        caption = escape(shot.caption)
        yield f'<figure><img class="u-photo" src="{_path(shot)}" alt="{caption}">'
        yield f"<figcaption>{caption}</figcaption></figure>"
    yield "</div>\n</article>"


def _stamp(moment: datetime, zone: int) -> str:
    """Return a local time with its offset."""
    return moment.replace(tzinfo=timezone(timedelta(minutes=zone))).isoformat()


def _path(shot: Shot) -> str:
    """Return where a photo stands on the site."""
    return f"/photos/{shot.name}"
