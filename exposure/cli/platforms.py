"""``exposure platforms``: what is supported, how, and what it can show."""

import json
from textwrap import fill
from typing import TYPE_CHECKING, Any

import click

from exposure.cli.options import general, settle
from exposure.sources.walls import usable

if TYPE_CHECKING:
    from exposure.extract.platforms import Platform

WAYS = {"A": "open", "B": "page", "F": "feed", "W": "saved page"}
INDENT = " " * 23


@click.command(
    "platforms",
    help="""List the sites that are supported, how they are read, and what each can show.

    \b
    Example:
      exposure platforms --json
    """,
)
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@general
def command(*, as_json: bool, **given: Any) -> int:
    """Print one line a site."""
    from exposure.extract.platforms import PLATFORMS  # noqa: PLC0415

    settle(given)
    if as_json:
        click.echo(json.dumps([_entry(p) for p in PLATFORMS], indent=1, ensure_ascii=False))
        return 0
    for platform in PLATFORMS:
        click.echo(f"{platform.title:<22} {', '.join(ways_of(platform)):<28} {platform.example}")
        click.echo(
            fill(f"can show: {_shown(platform)}", 100, initial_indent=INDENT, subsequent_indent=INDENT)
        )
    return 0


def _shown(platform: "Platform") -> str:
    """Return what a site can show, in plain words."""
    from exposure.render.catalogue.kinds import kind_words  # noqa: PLC0415 (--help does without it)

    parts = [kind_words(kind) for kind in platform.stated]
    parts += [f"what the words of the {name} say" for name in platform.wordy]
    listed = "; ".join(part[0].lower() + part[1:] for part in parts)
    return listed or "what the saved page holds"


def ways_of(platform: "Platform") -> list[str]:
    """Return how a site is read, in words."""
    ways = [WAYS[platform.tier]] if platform.pages else []
    ways += [way.name for way in usable(platform)]
    if platform.saved:
        ways.append("saved page")
    if platform.name in _exports():
        ways.append("export")
    return list(dict.fromkeys(ways))


def _exports() -> frozenset[str]:
    """Return the platforms whose owners' copies are read."""
    from exposure.extract.exports import exports  # noqa: PLC0415 (--help does without it)

    return frozenset(export.name for export in exports() if not export.refusal)


def _entry(platform: "Platform") -> dict[str, Any]:
    return {
        "name": platform.name,
        "title": platform.title,
        "tier": platform.tier,
        "ways": ways_of(platform),
        "example": platform.example,
        "can_show": list(platform.can_show),
        "settings_url": platform.settings_url,
    }
