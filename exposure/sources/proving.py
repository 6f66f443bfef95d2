"""Where on a platform the words of proof are put, and looking for them there."""

from collections.abc import Iterable
from dataclasses import dataclass

from exposure.collect.workers import Pool
from exposure.errors import RefusedError
from exposure.extract.platforms import Claim, Field, Platform
from exposure.ownership import key
from exposure.sources.profiles import Reader
from exposure.sources.readers import READER
from exposure.sources.tools import Tools
from exposure.sources.walls import ways_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where to put the words.

    Attributes:
        fields: Names of the owner-only fields; empty where there are none that can be read.
        sentence: Where, after "Put the words into ...".
        example: What to write on a site of one's own, with ``WORDS`` for the words; or empty.
        instead: What to do where there is no such field.
        live: The program can look there by itself; else the owner saves the page and scans it.
    """

    fields: tuple[str, ...]
    sentence: str
    live: bool = True
    example: str = ""
    instead: str = ""


_SITE = Place(
    fields=("exposure-proof",),
    sentence=(
        "the head of that page (exactly one such line), or make them the whole text of the file "
        "/.well-known/exposure-proof.txt on the same host"
    ),
    example='  <meta name="exposure-proof" content="WORDS">',
)


def place(platform: Platform) -> Place:
    """Return where an account of a platform can be proven."""
    if platform.name == "site":
        return _SITE
    live = _owned(f for page in platform.pages for f in page.every_field)
    fields = live or _owned(platform.in_saved)
    if not fields:
        return Place(fields=(), sentence="", instead=str(ways_in(platform)))
    listed = " or ".join(f"the {name} field" for name in fields[:3])
    return Place(fields=fields, sentence=f"{listed} of your {platform.title} profile", live=bool(live))


def _owned(fields: Iterable[Field]) -> tuple[str, ...]:
    """Return the names of the fields that only the owner writes, each once."""
    return tuple(dict.fromkeys(f.name for f in fields if f.owner))


def found(claimed: Claim, tools: Tools) -> bool:
    """Fetch an account's page and look for its words; remember success.

    Raises:
        SkipError: The page could not be fetched or read.
    """
    with Pool(READER, jobs=1) as pool:
        profile = Reader(tools.fetcher(), pool, tools.clock(), proof_only=True).read(claimed)
    if profile.error:
        raise profile.error
    return bool(tools.prover.check(claimed.account, profile.owner_texts, identity=profile.identity))


def signed(claimed: Claim, signature: bytes, tools: Tools) -> bool:
    """Fetch the SSH keys that the platform publishes for an account and look whether one of them signed.

    Only an answer of status 200 from the very address that was asked counts: a list of keys that a
    redirect led to may be somebody else's.

    Raises:
        RefusedError: The platform publishes no keys, or a signature cannot be checked here.
        SkipError: The keys could not be fetched.
    """
    from exposure.collect.network import PROOF  # noqa: PLC0415 (slow to import)

    if not claimed.ssh_keys:
        raise RefusedError(
            f"{claimed.platform.title} publishes no keys; use the words instead (exposure prove ADDRESS)"
        )
    fetched = tools.fetcher().fetch(claimed.ssh_keys, accept="text/plain", limits=PROOF)
    if fetched.status != 200 or fetched.address != claimed.ssh_keys:
        return False
    keys = key.published(fetched.content.decode("ascii", "replace"))
    return tools.prover.check_key(claimed.account, signature, keys)
