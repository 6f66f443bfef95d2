"""What was looked at, whose it is, and who else can see it."""

from dataclasses import dataclass, field
from enum import StrEnum
from string import ascii_lowercase, ascii_uppercase

from exposure.model.quick import quick

_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)
_PATHS = "site"
"""The platform whose handles are paths: ``/~Ann`` and ``/~ann`` may be two people's."""
_NUMBERS = "channel/"
"""How handles begin that are numbers in letters, such as a channel's of YouTube."""


class SourceType(StrEnum):
    """The form of a source."""

    PROFILE = "profile"
    PAGE = "page"
    PHOTO = "photo"
    EXPORT = "export"
    POST = "post"
    TRACK = "track"


class Ownership(StrEnum):
    """Whose a source is, as far as we know (``safety.md`` 1)."""

    PROVEN = "proven"
    LOCAL = "local"
    UNPROVEN = "unproven"


class Audience(StrEnum):
    """Who can see an item."""

    ANYONE = "anyone"
    MEMBERS = "members"
    OWNER = "owner"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One account, or one heap of the owner's own files, that a fix can be applied to.

    Attributes:
        platform: The adapter's name (``github``), ``site`` for a personal site, ``photos`` or
            ``posts`` for local files.
        host: The ASCII host name, or empty for local files.
        handle: The account's name in an address, or empty.
    """

    platform: str
    host: str = field(default="", repr=False)
    handle: str = field(default="", repr=False)

    @property
    def canonical(self) -> str:
        """One string for one account: ``platform|host|handle``, in lower case where case tells nobody apart.

        Only A to Z are lowered: folding further would make one of ``strasse`` and ``straße``.
        """
        exact = self.platform == _PATHS or self.handle.startswith(_NUMBERS)
        handle = self.handle if exact else self.handle.translate(_LOWER)
        return f"{self.platform}|{self.host.translate(_LOWER)}|{handle}"


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a document came from.

    Attributes:
        type: Its form.
        uri: The address of a page, ``photo:NAME``, ``posts:ID`` ...; a personal value, so masked
            everywhere but in the private copy.
        account: The account it belongs to.
        ownership: Whose it is.
        audience: Who can see it, unless an item says otherwise.
    """

    type: SourceType
    uri: str = field(repr=False)
    account: Account
    ownership: Ownership = Ownership.UNPROVEN
    audience: Audience = Audience.UNKNOWN
