"""The options that several commands share: the same word means the same thing everywhere."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import click

from exposure import config
from exposure.errors import UsageError
from exposure.model import Audience, GeoPoint, Settings, Tone
from exposure.sources.tools import Tools

F = TypeVar("F", bound=Callable[..., Any])
FORMATS = ("html", "json", "csv", "pdf")
LANGUAGES = ("en", "es", "ar")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The shared options, after the configuration file has been looked at.

    Attributes:
        out: Folder for the run's files; None for ``reports/DATE``.
        formats: Which files.
        share: Write the share copy as well.
        encrypt: Lock what holds values under six words.
        basemap: A GeoJSON file to draw under the maps, or None.
        quiet: Print nothing but errors.
        tools: What the run works with.
    """

    out: Path | None
    formats: frozenset[str]
    share: bool
    encrypt: bool
    basemap: Path | None
    quiet: bool
    tools: Tools


def reading(command: F) -> F:
    """Add the options about what is read."""
    for option in reversed(
        (
            click.option("--mine", is_flag=True, help="State that the files are your own."),
            click.option(
                "--seen-by",
                type=click.Choice(["anyone", "members"]),
                help="Who saw a saved page as you saved it: anyone, or members who are signed in.",
            ),
            click.option("--offline/--online", default=None, help="Use no network at all."),
            click.option(
                "--keep-private",
                type=click.Path(path_type=Path, exists=True, dir_okay=False),
                metavar="FILE",
                help="Places you keep to yourself: lines of latitude, longitude, metres; or GeoJSON.",
            ),
            click.option("--hard-times", is_flag=True, help="Let words about hard days count as well."),
            click.option(
                "--remember",
                is_flag=True,
                help="Keep what photos gave, encrypted; next time read new ones only.",
            ),
            click.option("--forget", is_flag=True, help="First forget what earlier runs kept of photos."),
            click.option("--codes", is_flag=True, help="Read QR and other codes in pictures too (slow)."),
            click.option("--jobs", type=click.IntRange(1, 64), metavar="N", help="Worker processes."),
        )
    ):
        command = option(command)
    return command


def writing(command: F) -> F:
    """Add the options about what is written."""
    for option in reversed(
        (
            click.option(
                "--out", type=click.Path(path_type=Path, file_okay=False), help="Folder for the files."
            ),
            click.option("--words", type=click.Choice(["adult", "teen"]), help="For whom the words are."),
            click.option("--lang", metavar="en|es|ar", help="Language of the report."),
            click.option("--country", metavar="GB", help="Country of the help lines."),
            click.option("--format", metavar="html,json,csv,pdf", help="Which files to write."),
            click.option("--share/--no-share", default=None, help="Write the share copy as well."),
            click.option(
                "--encrypt/--no-encrypt", default=None, help="Lock the report under six words, shown once."
            ),
            click.option(
                "--region/--no-region",
                default=None,
                help="Let the share copy show the wide region.",
            ),
            click.option(
                "--basemap",
                type=click.Path(path_type=Path, exists=True, dir_okay=False),
                help="GeoJSON file of a whole state or country, to draw streets under the maps.",
            ),
        )
    ):
        command = option(command)
    return command


def general(command: F) -> F:
    """Add the options that every command has."""
    for option in reversed(
        (
            click.option("--quiet/--no-quiet", default=None, help="Print nothing but errors."),
            click.option("--debug", is_flag=True, help="Show where a fault happened."),
            click.option(
                "--config", "config_file", type=click.Path(path_type=Path), help="Settings file to use."
            ),
        )
    ):
        command = option(command)
    return command


def settle(given: dict[str, Any]) -> Options:
    """Return the options: what was given, else what the configuration file says, else the default.

    Raises:
        UsageError: The file or a value is wrong; the message names the values that are known.
    """
    base = click.get_current_context().obj or Tools()
    kept = config.load(config.find(given.get("config_file"), base.home))

    def of(name: str, default: Any) -> Any:
        value = given.get(name)
        value = getattr(kept, name, None) if value is None else value
        return default if value is None else value

    formats = frozenset(part.strip() for part in str(of("format", default="html")).split(","))
    if formats - set(FORMATS):
        raise UsageError(
            f"--format: {sorted(formats - set(FORMATS))} is not known; known are {list(FORMATS)}"
        )
    encrypt = bool(of("encrypt", default=False))
    if encrypt and "pdf" in formats:
        raise UsageError("--encrypt: a PDF is printed from an open file; unlock the report and print that")
    if given.get("forget"):
        from exposure.sources.memory import forget  # noqa: PLC0415 (only if asked for)

        forget(base.home)
    jobs = of("jobs", None)
    out = of("out", None)
    tools = replace(
        base,
        offline=bool(base.offline) or bool(of("offline", default=False)),
        mine=bool(given.get("mine")),
        seen_by=Audience(given.get("seen_by") or "unknown"),
        hard_times=bool(given.get("hard_times")),
        remember=bool(given.get("remember")),
        codes=_codes() if given.get("codes") else False,
        kept=_kept(given.get("keep_private")),
        settings=_settings(of),
        **({"jobs": jobs} if jobs else {}),
    )
    return Options(
        out=Path(out) if out else None,
        formats=formats,
        share=bool(of("share", default=False)),
        encrypt=encrypt,
        basemap=given.get("basemap"),
        quiet=bool(of("quiet", default=False)),
        tools=tools,
    )


def _kept(path: Path | None) -> tuple[GeoPoint, ...]:
    if path is None:
        return ()
    from exposure.sources.circles import circles  # noqa: PLC0415 (only if asked for)

    return circles(path)


def _codes() -> bool:
    """Make sure that codes can be read.

    Raises:
        UsageError: They cannot.
    """
    from exposure.extract.codes import installed  # noqa: PLC0415 (only if asked for)

    if not installed():
        raise UsageError("--codes needs more parts; get them with: pip install 'exposure-audit[codes]'")
    return True


def _settings(of: Callable[..., Any]) -> Settings:
    words, lang, country = of("words", "adult"), of("lang", "en"), of("country", "")
    if words not in set(Tone):
        raise UsageError(f"words: {words!r} is not known; known are {[str(t) for t in Tone]}")
    if lang not in LANGUAGES:
        raise UsageError(f"--lang: {lang!r} is not there yet; this version speaks {list(LANGUAGES)}")
    if country and not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise UsageError(f"--country: {country!r} is not a country code of two letters, such as GB")
    region = bool(of("region", default=False))
    return Settings(tone=Tone(words), lang=lang, country=country.upper(), region=region)
