"""Settings from ``exposure.toml``: the options of the command line, remembered.

Looked for in the current folder, then in the user's own configuration folder; the first found is
used. Unknown keys are errors that name the known ones.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from exposure.errors import UsageError

NAME = "exposure.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The options that a file may set; None leaves the command's own default.

    Attributes:
        out: Folder for the run's files.
        words: ``adult`` or ``teen``.
        lang: Language tag.
        country: ISO 3166-1 code for the help lines.
        format: Comma-separated: ``html``, ``json``, ``csv``, ``pdf``.
        share: Write the share copy as well.
        encrypt: Lock what holds values under six words.
        region: Let the share copy show the wide region.
        offline: Use no network at all.
        jobs: Worker processes.
        quiet: Print nothing but errors.
    """

    out: str | None = None
    words: str | None = None
    lang: str | None = None
    country: str | None = None
    format: str | None = None
    share: bool | None = None
    encrypt: bool | None = None
    region: bool | None = None
    offline: bool | None = None
    jobs: int | None = None
    quiet: bool | None = None


_TYPES: Mapping[str, type] = {
    "out": str, "words": str, "lang": str, "country": str, "format": str,
    "share": bool, "encrypt": bool, "region": bool, "offline": bool, "jobs": int, "quiet": bool,
}  # fmt: skip


def find(named: Path | None, user_folder: Path) -> Path | None:
    """Return the configuration file to use, or None.

    Args:
        named: What ``--config`` says.
        user_folder: The user's own configuration folder.

    Raises:
        UsageError: The named file is not there.
    """
    if named is not None:
        if not named.is_file():
            raise UsageError(
                f"{named}: there is no such file; leave --config out, or name a file that exists"
            )
        return named
    return next((p for p in (Path(NAME), user_folder / NAME) if p.is_file()), None)


def load(path: Path | None) -> Config:
    """Return the settings in a file; the defaults without one.

    Raises:
        UsageError: The file is no TOML, or has an unknown key or a value of the wrong type.
    """
    if path is None:
        return Config()
    import tomllib  # noqa: PLC0415 (few have such a file)

    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{path.name}: cannot be read as TOML; correct it or leave it out") from error
    return Config(**{key: _checked(path.name, key, value) for key, value in data.items()})


def _checked(name: str, key: str, value: Any) -> Any:
    known = [f.name for f in fields(Config)]
    if key not in known:
        raise UsageError(f"{name}: unknown key {key!r}; known are {known}")
    if type(value) is not _TYPES[key]:
        raise UsageError(f"{name}: {key} must be of type {_TYPES[key].__name__}")
    return value
