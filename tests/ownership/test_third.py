"""A third look: answers that nearly fit, text that is not seen, addresses that nearly are (safety.md 1)."""

import pytest

from tests.ownership.attacks import TEXT, Reply, data
from tests.ownership.test_attacks import (
    FOLDER,
    GITHUB_API,
    INSTAGRAM,
    MASTODON,
    META,
    XBIO,
    X,
    file,
    github,
    live,
    mastodon,
    saved,
    script,
    site,
)

HIDING = (
    "display:none",
    "display: NONE !important",
    "visibility:hidden",
    "visibility:collapse",
    "opacity:0",
    "opacity:0.0",
    "opacity: 0%",
    "font-size:0",
    "font-size:0px",
    "font-size:0.0em",
    "font:0/0 a",
    "color:transparent",
    "position:absolute;left:-9999px",
    "position:fixed;top:-200vh",
    "text-indent:-9999px",
    "clip:rect(0,0,0,0)",
    "clip-path:inset(50%)",
    "clip-path:inset(100%)",
    "width:0;overflow:hidden",
    "max-height:0;overflow:hidden",
    "height:0px;overflow:clip",
    "transform:scale(0)",
    "transform:scaleX(0)",
    "content-visibility:hidden",
    "dis/**/play:none",
    "display\t:\tnone",
    "filter:opacity(0)",
    "zoom:0",
)
UNSEEN = (
    "<div hidden>{}</div>",
    '<div hidden="until-found">{}</div>',
    "<template>{}</template>",
    "<noscript>{}</noscript>",
    "<textarea>{}</textarea>",
    "<select><option>{}</option></select>",
    '<input value="{}">',
    "<svg><title>{}</title></svg>",
    "<svg><desc>{}</desc></svg>",
    "<script>{}</script>",
    "<style>{}</style>",
    "<!-- {} -->",
    '<img alt="{}">',
    '<a href="{}">x</a>',
    '<iframe srcdoc="{}"></iframe>',
    "<iframe>{}</iframe>",
    "<object>{}</object>",
    "<video>{}</video>",
    "<canvas>{}</canvas>",
    "<dialog>{}</dialog>",
    "<datalist><option>{}</datalist>",
    "<noframes>{}</noframes>",
    "<noembed>{}</noembed>",
    "<math><annotation>{}</annotation></math>",
    "<ruby>x<rp>{}</rp></ruby>",
)
LOGINS = (
    "ann\u200b",
    "\u0430nn",
    "ann\u0301",
    "ann?",
    "ann.",
    "a\u00adnn",
    "ann2",
    "xann",
    "ann-",
    1,
    True,
)
METAS = {
    "in a noscript": f"<noscript>{META}</noscript>",
    "in a template": f"<template>{META}</template>",
    "in a title": f"<title>{META}</title>",
    "in a style": f"<style>{META}</style>",
    "in a script": f"<script>{META}</script>",
    "twice": META * 2,
    "twice, once with other words": META + META.replace("WORDS", "birch canoe daisy ember 17"),
    "as a property": META.replace("name=", "property="),
    "as a header": META.replace("name=", "http-equiv="),
    "by another name": META.replace("exposure-proof", "exposure-proof-2"),
    "in an element of its own": f"<x-head>{META}</x-head>",
    "in a svg": f"<svg>{META}</svg>",
    "after a body that begins": f"<p>x</p>{META}",
    "with markup around": META.replace("WORDS", "&lt;b&gt;W&lt;/b&gt; x"),
    "in a condition": f"<!--[if IE]>{META}<![endif]-->",
    "in the text of a comment": f"<!-- > {META} -->",
    "in a CDATA": f"<![CDATA[{META}]]>",
    "in an object": f"<object>{META}</object>",
}
MOVED = (
    "https://ann.example/~mal/",
    "https://www.ann.example/",
    "https://ann.example.evil.example/",
    "https://evil.example/",
    "https://ann.example:8443/",
    "https://ann.example/?u=mal",
    "https://ann.example/login",
    "https://mal.ann.example/",
    "https://ann.example@evil.example/",
    "https://xn--ann-example/",
)
CANONICALS = (
    "https://x.com/ann2",
    "https://x.com/an",
    "https://x.com.evil.example/ann",
    "https://evil.example/x.com/ann",
    "https://evil.example/?u=https://x.com/ann",
    "https://x.com@evil.example/ann",
    "https://x.com/mal/../ann",
    "https://x.com/mal%2f..%2fann",
    "https://x.com/ann/status/1/likes",
    "https://x.com/i/user/ann",
    "//x.com/mal",
    "https://x.com/search?q=ann",
    "https://mobile.x.com.example/ann",
    "https://notx.com/ann",
    "https://x.com/\u0430nn",
    "https://x.com/mal#https://x.com/ann",
)

ATTACKS = {
    **{f"a biography under {s}": live(mastodon(note=f'<p style="{s}">WORDS</p>'), MASTODON) for s in HIDING},
    **{
        f"a biography within {u}": live(mastodon(note=f"<p>x</p>{u.format('WORDS')}"), MASTODON)
        for u in UNSEEN
    },
    **{
        f"a saved biography under {s}": saved(X, f'<div style="{s}">{XBIO.format("WORDS")}</div>')
        for s in HIDING
    },
    **{
        f"a saved biography within {u}": saved(
            X, u.format(XBIO.format("WORDS")) if '"{}"' not in u else XBIO.format(u.format("WORDS"))
        )
        for u in UNSEEN
    },
    **{f"an answer about {login!r}": live(github(login=login, bio="WORDS")) for login in LOGINS},
    **{
        f"an answer about an account {login!r}": live(mastodon(acct=login, note="WORDS"), MASTODON)
        for login in LOGINS
    },
    **{f"a meta {name}": site(text) for name, text in METAS.items()},
    **{f"a site that sends to {there}": site(META, moved_to=there) for there in MOVED if "?" not in there},
    **{
        f"a file that sends to {there}": file("WORDS", moved_to=there + ".well-known/exposure-proof.txt")
        for there in MOVED
    },
    **{f"a page saved from {there}": saved(X, XBIO.format("WORDS"), of=there) for there in CANONICALS},
    "a file at the root for a folder": live(
        {
            FOLDER: Reply("<html><body>x</body></html>"),
            "https://shared.example/.well-known/exposure-proof.txt": Reply("WORDS", TEXT),
        },
        FOLDER,
    ),
    "a meta at the root for a folder": live(
        {
            FOLDER: Reply("<html><body>x</body></html>"),
            "https://shared.example/": Reply(f"<html><head>{META}</head></html>"),
        },
        FOLDER,
    ),
    **{
        f"a file with {name}": file(text)
        for name, text in {
            "markup": "<p>WORDS</p>",
            "a page": f"<html><head>{META}</head></html>",
            "a line before": "x\nWORDS",
            "a line after": "WORDS\nx",
            "JSON": '"WORDS"',
            "a list": "- WORDS",
            "a key": "proof=WORDS",
            "a NUL": "WORDS\0",
            "a quote": "> WORDS",
        }.items()
    },
    **{
        f"a file answered with {status}": file("WORDS", status=status)
        for status in (201, 203, 204, 206, 301, 304, 401, 403, 404, 410, 500)
    },
    **{
        f"an account answered with {status}": live(
            {GITHUB_API: data({"login": "ann", "bio": "WORDS"}, status=status)}
        )
        for status in (201, 203, 206, 301, 304, 401, 403, 404, 500)
    },
    **{
        f"an account's {key}": live(github(**{key: "WORDS"}))
        for key in (
            "login_name",
            "avatar_url",
            "html_url",
            "twitter_username",
            "node_id",
            "type",
            "Bio",
            "bio ",
            "biography",
            "status",
            "plan",
            "readme",
        )
    },
    **{
        f"an account's {key} of Mastodon": live(mastodon(**{key: value}), MASTODON)
        for key, value in {
            "emojis": [{"shortcode": "WORDS"}],
            "roles": [{"name": "WORDS"}],
            "url": "WORDS",
            "avatar": "WORDS",
            "display_name": "WORDS",
            "source": {"note": "WORDS"},
            "memorial": "WORDS",
            "avatar_description": "WORDS",
        }.items()
    },
    "a comment by the account in the data of the page": saved(
        INSTAGRAM,
        script(
            {
                "user": {"username": "ann", "biography": "I teach"},
                "comments": [{"owner": {"username": "ann", "biography": "WORDS"}}],
            }
        ),
    ),
    "data that is plain text": saved(
        INSTAGRAM, script({"user": {"username": "ann", "biography": "WORDS"}}, 'type="text/plain"')
    ),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_safety_1_3_1_5_what_nearly_fits_proves_nothing(name, world):
    assert ATTACKS[name](world) == ""


def test_there_are_many():
    assert len(ATTACKS) >= 150
