"""Wikipedia: the account, its user page, and what it edited and when.

Formats: https://www.mediawiki.org/wiki/API:Users, API:Parsing_wikitext and API:Usercontribs (second
format version), as known in 2026. One account serves every language. Anyone can write on a user page,
so no words of proof count in it. Saved pages: the text of the page.
"""

import re

from exposure.extract.platforms.contract import Field, Page, Platform, Posts, Tell, Tier
from exposure.model import Css, JsonPointer, Kind, Level, Outcome, SourceType

_API = "https://{lang}.wikipedia.org/w/api.php?format=json&formatversion=2"
_SPACES = (
    r"User|Benutzer(?:in)?|Usuari[oa]|Utilisateur|Utilisatrice|Utente|Gebruiker|Usuário|Usuária|Wikipedyst[ka]a?"
    "|Användare|Bruker|Bruger|Käyttäjä|Участник|Участница|Користувач|Користувачка|Kullanıcı|用户|利用者|사용자"  # noqa: RUF001 (Turkish)
)

PLATFORM = Platform(
    name="wikipedia",
    title="Wikipedia",
    profile=re.compile(
        rf"https://(?P<lang>[a-z]{{2,12}}(?:-[a-z]+)*)(?:\.m)?\.wikipedia\.org/wiki/(?:{_SPACES}):"
        r"(?P<handle>[^/?#:<>\[\]|{}]{1,85})/?",
        re.IGNORECASE,
    ),
    example="https://en.wikipedia.org/wiki/User:Example-person",
    home="https://{lang}.wikipedia.org/wiki/User:{handle}",
    host="wikipedia.org",
    also=(".wikipedia.org",),
    tier=Tier.API,
    pages=(
        Page(
            name="profile",
            url=f"{_API}&action=query&list=users&ususers={{handle}}&usprop=editcount%7Cregistration%7Cgender",
            expects=(JsonPointer("/query/users/0/name"),),
            tells=(
                Tell(outcome=Outcome.NOT_FOUND, at=JsonPointer("/query/users/0/missing"), says=True),
                Tell(outcome=Outcome.NOT_FOUND, at=JsonPointer("/query/users/0/invalid"), says=True),
            ),
        ),
        Page(
            name="userpage",
            url=f"{_API}&action=parse&page=User:{{handle}}&prop=text&disableeditsection=1&redirects=1",
            optional=True,
            fields=(Field(None, JsonPointer("/parse/text"), text=True, html=True),),
        ),
        Page(
            name="edits",
            url=f"{_API}&action=query&list=usercontribs&ucuser={{handle}}&uclimit=100"
            "&ucprop=title%7Ctimestamp%7Ccomment",
            type=SourceType.POST,
            optional=True,
            expects=(JsonPointer("/query/usercontribs"),),
            posts=Posts(
                each=JsonPointer("/query/usercontribs/*"),
                text=(JsonPointer("/comment"),),
                posted=JsonPointer("/timestamp"),
            ),
        ),
        Page(
            name="articles",
            url=f"{_API}&action=query&list=usercontribs&ucuser={{handle}}&uclimit=50"
            "&ucprop=title&ucnamespace=0&ucshow=new",
            optional=True,
            fields=(
                Field(Kind.BIO_INTEREST, JsonPointer("/query/usercontribs/*/title"), level=Level.LIKELY),
            ),
        ),
    ),
    saved=(Field(None, Css("#mw-content-text .mw-parser-output"), text=True, html=True),),
    settings_url="https://{lang}.wikipedia.org/wiki/Special:Preferences",
)
