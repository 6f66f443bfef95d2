"""Write ``docs/networks.md``: for each site how it is read, what it shows, the steps of its ways in."""

from collections.abc import Iterator
from pathlib import Path

from exposure.cli.platforms import ways_of
from exposure.extract.platforms import PLATFORMS, Platform
from exposure.render.catalogue.kinds import kind_words
from exposure.sources.proving import place
from exposure.sources.walls import usable

TARGET = Path(__file__).parents[1] / "docs" / "networks.md"
HEAD = """# The way in to each network

Made by `python -m scripts.networks` from what the program itself knows. *open*: the site lets programs
ask. *page*, *feed*: its public page or feed is read. *saved page*, *export*: your own copy is read.

*Words go into* says where the words of `exposure prove` count. Where it says *in a saved page*, what the
site answers to a program has no such field (Chess.com's answer, for one, has no biography): put the words
there, save the page, and scan it. That shows the values of the saved page; of the live address kinds and
counts are shown. Where nothing stands, no field is known that only the owner writes, so a page from there
shows kinds and counts.
"""


def text() -> str:
    """Return the page."""
    named = [p for p in PLATFORMS if p.name != "site"]
    listed = sorted(named, key=lambda p: p.title.casefold())
    parts = [HEAD, "| site | how | words go into | example |", "|---|---|---|---|"]
    parts += [f"| {p.title} | {', '.join(ways_of(p))} | {_proof(p)} | `{p.example}` |" for p in listed]
    parts.append("")
    for platform in listed:
        parts += _section(platform)
    return "\n".join(parts).rstrip() + "\n"


def _proof(platform: Platform) -> str:
    """Return the fields in which words of proof count."""
    where = place(platform)
    names = " or ".join(where.fields[:3])
    return f"{names}, in a saved page" if names and not where.live else names


def _section(platform: Platform) -> Iterator[str]:
    """Yield the section of a site that needs the owner's hand."""
    ways = usable(platform)
    if not ways:
        return
    yield f"## {platform.title}\n"
    for way in ways:
        yield f"**By {way.name}**" + (f" (<{way.url}>)" if way.url else "") + "\n"
        yield from (f"{number}. {step}" for number, step in enumerate(way.steps, 1))
        yield ""
    shown = dict.fromkeys(kind_words(kind).casefold() for kind in platform.can_show)
    if shown:
        yield f"It can show: {', '.join(list(shown)[:14])}.\n"


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
