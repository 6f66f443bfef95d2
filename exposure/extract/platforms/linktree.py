"""Linktree: a page of links, which joins its owner's accounts in one place.

Format: ``__NEXT_DATA__`` in the page; ``pageProps`` with the account's links as a maintained reader of
it had them, whose own check was broken in May 2026, so it is read tolerantly. Saved pages are read
like the live one.
"""

import re

from exposure.extract.platforms.contract import Embedded, Field, Form, Page, Platform, Tell, Tier
from exposure.model import JsonPointer, Kind, Outcome

MAILTO = re.compile(r"\Amailto:([^?\s]+)", re.IGNORECASE)
TEL = re.compile(r"\A(?:tel:|https?://wa\.me/)(\+?[\d\s().-]{5,})", re.IGNORECASE)


def links(path: str) -> tuple[Field, ...]:
    """Return what a list of addresses gives; some of them are of mail or a telephone."""
    return (
        Field(Kind.BIO_LINK, JsonPointer(path), owner_link=True, link="{}"),
        Field(Kind.BIO_MAIL, JsonPointer(path), part=MAILTO),
        Field(Kind.BIO_PHONE, JsonPointer(path), part=TEL),
    )


PLATFORM = Platform(
    name="linktree",
    title="Linktree",
    profile=re.compile(r"https://(?:www\.)?linktr\.ee/(?P<handle>[\w.]{1,30})/?", re.IGNORECASE),
    example="https://linktr.ee/example_person",
    home="https://linktr.ee/{handle}",
    host="linktr.ee",
    also=("www.linktr.ee",),
    reserved=frozenset({"admin", "discover", "login", "marketplace", "register", "s"}),
    tier=Tier.PAGE,
    pages=(
        Page(
            name="profile",
            url="https://linktr.ee/{handle}",
            form=Form.HTML,
            embedded=(
                Embedded(
                    script="script#__NEXT_DATA__",
                    root=JsonPointer("/props/pageProps"),
                    names=(JsonPointer("/username"), JsonPointer("/account/username")),
                    expects=(JsonPointer("/account"),),
                    tells=(Tell(outcome=Outcome.NOT_FOUND, at=JsonPointer("/account/isActive"), says=False),),
                    fields=(
                        Field(
                            Kind.PROFILE_NAME, JsonPointer("/account/pageTitle"), unless=re.compile(r"@\S*")
                        ),
                        Field(None, JsonPointer("/description"), "description", owner=True, text=True),
                        Field(
                            None, JsonPointer("/account/description"), "description", owner=True, text=True
                        ),
                        *links("/socialLinks/*/url"),
                        *links("/account/socialLinks/*/url"),
                        *links("/account/links/*/url"),
                        *links("/links/*/url"),
                        Field(None, JsonPointer("/account/links/*/title"), text=True),
                        Field(None, JsonPointer("/links/*/title"), text=True),
                    ),
                ),
            ),
        ),
    ),
    settings_url="https://linktr.ee/admin",
)
