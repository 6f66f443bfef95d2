"""``exposure platforms``: what is supported, how, and what it can show."""

import json
from typing import TYPE_CHECKING, Any

import click

from exposure.cli.options import general, settle
from exposure.sources.walls import usable

if TYPE_CHECKING:
    from exposure.extract.platforms import Platform

WAYS = {"A": "open", "B": "page", "F": "feed", "W": "saved page"}


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
        click.echo(f"{platform.title:<22} {', '.join(_ways(platform)):<28} {platform.example}")
        click.echo(f"{'':<22} can show: {', '.join(platform.can_show) or 'what the saved page holds'}")
    return 0


def _ways(platform: "Platform") -> list[str]:
    ways = [WAYS[platform.tier]] if platform.pages else []
    ways += [way.name for way in usable(platform)]
    if platform.saved:
        ways.append("saved page")
    return list(dict.fromkeys(ways))


def _entry(platform: "Platform") -> dict[str, Any]:
    return {
        "name": platform.name,
        "title": platform.title,
        "tier": platform.tier,
        "ways": _ways(platform),
        "example": platform.example,
        "can_show": list(platform.can_show),
        "settings_url": platform.settings_url,
    }
