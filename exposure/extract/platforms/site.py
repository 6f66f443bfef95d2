"""A site of one's own: the given page by every page syntax, and the proof file at its root.

The proof file counts for the root of a host only (``safety.md`` 1.4): its whole body is the words.
"""

import re

from exposure.extract.platforms.contract import IN_BIOGRAPHIES, IN_POSTS, Page, Platform, Rank, Tier
from exposure.model import Document, Kind, OwnerText, Reading, SourceType

PROOF = "exposure-proof"
"""The name of the owner's text, and of the ``meta`` element that serves instead of the file."""
_WORDS = re.compile(r"\w+(?: \w+){3} \d\d")


def read_page(document: Document) -> Reading:
    """Return what every page syntax finds."""
    from exposure.extract import pages  # noqa: PLC0415 (a profile address is understood without it)

    return pages.read(document)


def read_proof(document: Document) -> Reading:
    """Return the body of the proof file as its owner's text, if it is words and nothing else."""
    body = " ".join(document.content.decode("utf-8", errors="replace").split())
    text = (OwnerText(name=PROOF, text=body),) if _WORDS.fullmatch(body) else ()
    return Reading(owner_texts=text)


PLATFORM = Platform(
    name="site",
    title="A site of your own",
    profile=re.compile(r"https://(?P<host>[^/?#]+)(?P<handle>/[^?#]*)?", re.IGNORECASE),
    example="https://www.example.org/",
    home="https://{host}{path}",
    rank=Rank.REST,
    tier=Tier.PAGE,
    shows=(*IN_BIOGRAPHIES, *IN_POSTS, Kind.PROFILE_NAME, Kind.REL_ME, Kind.GPS),
    pages=(
        Page(
            name="profile",
            url="https://{host}{path}",
            accept="text/html",
            type=SourceType.PAGE,
            read=read_page,
        ),
        Page(
            name="proof",
            url="https://{host}/.well-known/exposure-proof.txt",
            accept="text/plain",
            type=SourceType.PAGE,
            optional=True,
            whole=True,
            proof=True,
            read=read_proof,
        ),
    ),
)
