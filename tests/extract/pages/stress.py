"""Pages that are made to keep a reader busy: each is one idea, grown to a size."""

import json
from collections.abc import Callable, Mapping

HEAD = "<!-- saved from url=(0028)https://x.com/example_person --><html><head>{}</head><body>{}</body></html>"
TWEET = '<article data-testid="tweet"><div data-testid="tweetText">tea {}</div>{}</article>'


def body(text: str, head: str = "") -> str:
    return HEAD.format(head, text)


def deep(open_: str, shut: str = "") -> Callable[[int], str]:
    return lambda size: body(open_ * (size // len(open_ + shut)) + "x" + shut * (size // len(open_ + shut)))


def many(piece: str) -> Callable[[int], str]:
    return lambda size: body("".join(piece.replace("#", str(n)) for n in range(size // max(len(piece), 1))))


def script(value: Callable[[int], object]) -> Callable[[int], str]:
    return lambda size: body(f'<script type="application/ld+json">{json.dumps(value(size))}</script>')


def nested_list(size: int) -> object:
    found: object = "x"
    for _ in range(min(size // 2, 900)):
        found = [found]
    return found


STRESS: Mapping[str, Callable[[int], str]] = {
    "elements nested without end": deep("<div>"),
    "elements nested and closed": deep("<b>", "</b>"),
    "lists in lists": deep("<ul><li>"),
    "tables in tables": deep("<table><tr><td>"),
    "posts in posts": deep('<article data-testid="tweet">'),
    "formats left open": many("<p><b><i><u>#"),
    "comments nested in classes": deep('<div class="comments">'),
    "hidden blocks in hidden blocks": deep('<div hidden style="display:none">'),
    "many paragraphs": many("<p>word #</p>"),
    "many posts": many(TWEET.format("#", "")),
    "many biographies": many('<div data-testid="UserDescription">I live in town #</div>'),
    "many links": many('<a rel="me" href="https://a#.example/">#</a>'),
    "many pictures": many('<img src="/#.jpg">'),
    "many metas": lambda size: body("x", '<meta name="description" content="tea">' * (size // 39)),
    "many attributes": lambda size: body("<p " + " ".join(f"a{n}=b" for n in range(size // 8)) + ">x</p>"),
    "one attribute of megabytes": lambda size: body(f'<p title="{"x" * size}">x</p>'),
    "many classes": lambda size: body(f'<p class="{" ".join(f"c{n}" for n in range(size // 7))}">x</p>'),
    "a word of megabytes": lambda size: body("<p>" + "x" * size),
    "one line of digits": lambda size: body("<p>" + "07700 900123 " * (size // 13)),
    "addresses without end": lambda size: body("<p>" + "a@" * (size // 2)),
    "dots and letters": lambda size: body("<p>" + "a." * (size // 2)),
    "spaces without end": lambda size: body("<p>I live in" + " " * size + "x"),
    "new lines without end": lambda size: body("<p>I live in" + "\n" * size + "x"),
    "entities without end": lambda size: body("<p>" + "&amp;" * (size // 5)),
    "broken entities": lambda size: body("<p>" + "&#x" * (size // 3)),
    "less-than signs": lambda size: body("<" * size),
    "quotes left open": lambda size: body('<a href="' * (size // 9)),
    "comments left open": lambda size: body("<!--" * (size // 4)),
    "marks of other kinds": lambda size: body("<![CDATA[" * (size // 9)),
    "scripts left open": lambda size: body("<script>" * (size // 8)),
    "JSON that is nested": script(nested_list),
    "JSON with many people": script(lambda size: [{"@type": "Person", "name": "x"}] * (size // 35)),
    "JSON with one long word": script(lambda size: {"@type": "Person", "description": "a" * size}),
    "JSON that is broken": lambda size: body(f"<script>{'[{' * (size // 2)}</script>"),
    "combining marks": lambda size: body("<p>e" + "\u0301" * (size // 2)),
    "emoji joined without end": lambda size: body("<p>" + "\U0001f469\u200d" * (size // 7)),
    "a base that is long": lambda size: body("<a href=x>" * 500, f"<base href=https://a.example/{0:999}/>"),
    "h-cards in h-cards": deep('<div class="h-card">'),
    "vCards without end": many("BEGIN:VCARD\nFN:x\nEND:VCARD\n"),
}  # fmt: skip
