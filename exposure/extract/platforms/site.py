"""A site of one's own: the given page by every page syntax, the proof file at its root, and what it names.

Beside the page that was named, only what that page itself names is asked for: its feed, oEmbed answer and
contact card, ``humans.txt``, a text below ``/.well-known/``, "about" and the imprint; robots.txt is obeyed.

The proof file counts for the root of a host only (``safety.md`` 1.4): its whole body is the words.
"""

import re
from dataclasses import replace

from exposure.extract.platforms import plain
from exposure.extract.platforms.contract import (
    IN_BIOGRAPHIES,
    IN_POSTS,
    Field,
    Form,
    Key,
    Page,
    Platform,
    Rank,
    Tier,
)
from exposure.model import Css, Document, JsonPointer, Kind, Level, OwnerText, Reading, SourceType

PROOF = "exposure-proof"
"""The name of the owner's text, and of the ``meta`` element that serves instead of the file."""
NAMED = ("feed", "oembed", "card", "humans", "note", "about", "imprint")
"""What a page can name of its own site."""
_WORDS = re.compile(r"\w+(?: \w+){3} \d\d")


def read_page(document: Document) -> Reading:
    """Return what every page syntax finds, and where the page says that more of its owner's stands."""
    from exposure.extract import pages  # noqa: PLC0415 (a profile address is understood without it)
    from exposure.extract.pages import companions  # noqa: PLC0415 (as above)
    from exposure.extract.pages.page import Page as Html  # noqa: PLC0415 (as above)

    if document.status != 200:
        return pages.read(document)
    html = Html.of(document)
    reading = pages.gathered(html)
    return replace(reading, keys=tuple(companions.paths(html)))


def read_further(document: Document) -> Reading:
    """Return what a further page of the site says. Words of proof count on the page that was named alone."""
    from exposure.extract import pages  # noqa: PLC0415 (as above)

    reading = pages.read(document)
    links = tuple(replace(link, owner=False) for link in reading.links)
    return replace(reading, owner_texts=(), links=links, pictures=())


def read_proof(document: Document) -> Reading:
    """Return the body of the proof file as its owner's text, if it is words and nothing else."""
    body = " ".join(document.content.decode("utf-8-sig", errors="replace").split())
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
            keys=tuple(Key(f"{name}_path", Css("[href]", "href")) for name in NAMED),
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
        Page(
            name="feed",
            url="https://{host}{feed_path}",
            form=Form.FEED,
            type=SourceType.POST,
            optional=True,
            found=True,
        ),
        Page(
            name="oembed",
            url="https://{host}{oembed_path}",
            type=SourceType.PAGE,
            optional=True,
            found=True,
            fields=(
                Field(Kind.PROFILE_NAME, JsonPointer("/author_name"), level=Level.LIKELY),
                Field(Kind.BIO_LINK, JsonPointer("/author_url"), link="{}", level=Level.LIKELY),
            ),
        ),
        *(
            Page(
                name=name,
                url=f"https://{{host}}{{{name}_path}}",
                accept=accept,
                type=SourceType.PAGE,
                optional=True,
                found=True,
                read=read,
            )
            for name, accept, read in (
                ("card", "text/vcard, text/plain", plain.read_card),
                ("humans", "text/plain", plain.read_notes),
                ("note", "text/plain", plain.read_notes),
                ("about", "text/html", read_further),
                ("imprint", "text/html", read_further),
            )
        ),
    ),
)
