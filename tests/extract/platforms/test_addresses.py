"""The forms in which people write profile addresses: which name an account, and which name nobody."""

import pytest

from exposure.extract.platforms import PLATFORMS, Rank, claim

NAMED = [p for p in PLATFORMS if p.rank is Rank.NAMED]
ORCID = "0000-0000-0000-000x"

FORMS: dict[str, tuple[str, ...]] = {
    "aboutme ana.example": ("about.me/ana.example", "www.about.me/ana.example/"),
    "behance ana-example": ("behance.net/ana-example", "www.behance.net/ana-example/projects"),
    "calendly ana-example": ("calendly.com/ana-example", "www.calendly.com/ana-example/"),
    "cashapp $anaexample": ("cash.app/$anaexample", "cash.me/$anaexample", "www.cash.app/$anaexample/"),
    "chesscom ana-example": (
        "chess.com/member/ana-example",
        "www.chess.com/de/member/ana-example",
        "www.chess.com/pt_br/member/ana-example/",
    ),
    "duolingo ana.e": ("www.duolingo.com/profile/ana.e", "duolingo.com/u/ana.e/"),
    "etsy shop/AnaExample": ("www.etsy.com/shop/AnaExample", "etsy.com/uk/shop/AnaExample/"),
    "etsy people/ana_e": ("www.etsy.com/people/ana_e", "www.etsy.com/de-en/people/ana_e"),
    "forgejo ana.e": ("codeberg.org/ana.e", "www.codeberg.org/ana.e/"),
    "flickr ana-example": (
        "www.flickr.com/people/ana-example/",
        "flickr.com/photos/ana-example",
        "m.flickr.com/photos/ana-example/",
    ),
    "flickr 100000000@N00": ("www.flickr.com/photos/100000000@N00/", "flickr.com/people/100000000%40N00"),
    "goodreads user/show/100": (
        "www.goodreads.com/user/show/100-ana-example",
        "goodreads.com/user/show/100",
        "www.goodreads.com/user/show/100-ana/",
    ),
    "goodreads author/show/7": ("www.goodreads.com/author/show/7.Ana_Example",),
    "goodreads anaexample": ("www.goodreads.com/anaexample", "goodreads.com/anaexample/"),
    "keybase ana_example": ("keybase.io/ana_example", "www.keybase.io/ana_example/"),
    "lastfm ana-example": ("www.last.fm/user/ana-example", "last.fm/de/user/ana-example/"),
    "lemmy ana": ("lemmy.example/u/ana", "other.example/u/ana@lemmy.example", "lemmy.example/u/ana/"),
    "letterboxd ana_e": ("letterboxd.com/ana_e/", "www.letterboxd.com/ana_e", "letterboxd.com/ana_e/films/"),
    "lichess ana_e": ("lichess.org/@/ana_e", "www.lichess.org/@/ana_e/all"),
    "linktree ana.e": ("linktr.ee/ana.e", "www.linktr.ee/ana.e/"),
    "lnkbio ana.e": ("lnk.bio/ana.e", "www.lnk.bio/ana.e"),
    "medium ana.e": ("medium.com/@ana.e", "www.medium.com/@ana.e/about"),
    "medium ana-e": ("ana-e.medium.com", "ana-e.medium.com/about"),
    f"orcid {ORCID}": (f"orcid.org/{ORCID}", f"www.orcid.org/{ORCID}/"),
    "paypalme anaexample": (
        "paypal.me/anaexample",
        "www.paypal.me/anaexample/5eur",
        "www.paypal.com/paypalme/anaexample",
        "paypal.com/de/paypalme/anaexample/12.50",
    ),
    "peertube ana": (
        "peertube.example/a/ana",
        "peertube.example/accounts/ana/videos",
        "other.example/a/ana@peertube.example/video-channels",
    ),
    "peertube_channel ana_walks": (
        "peertube.example/c/ana_walks",
        "peertube.example/video-channels/ana_walks/about",
    ),
    "pixelfed ana.e": (
        "pixelfed.social/ana.e",
        "pixelfed.social/@ana.e",
        "pixelfed.social/users/ana.e",
        "pixelfed.social/i/web/profile/ana.e",
    ),
    "pixelfed ana": (
        "pixelfed.example/ana",
        "pixelfed.example/@ana",
        "pixelfed.example/users/ana",
        "pixelfed.example/i/web/profile/ana",
    ),
    "roblox 1234567": ("www.roblox.com/users/1234567/profile", "web.roblox.com/de/users/1234567/profile/"),
    "scholar EXAMPLE00000": (
        "scholar.google.com/citations?user=EXAMPLE00000",
        "scholar.google.de/citations?hl=de&user=EXAMPLE00000",
        "scholar.google.co.uk/citations?user=EXAMPLE00000&view_op=list_works",
    ),
    "scratch ana_e": ("scratch.mit.edu/users/ana_e/", "www.scratch.mit.edu/users/ana_e"),
    "soundcloud ana-e": ("soundcloud.com/ana-e", "m.soundcloud.com/ana-e", "www.soundcloud.com/ana-e/"),
    "spotify anaexample": ("open.spotify.com/user/anaexample", "open.spotify.com/intl-de/user/anaexample"),
    "stackexchange 42": (
        "stackoverflow.com/users/42/ana",
        "www.stackoverflow.com/users/42",
        "stackoverflow.com/users/42/ana/",
    ),
    "steam id/ana_e": ("steamcommunity.com/id/ana_e", "www.steamcommunity.com/id/ana_e/"),
    "steam profiles/76561190000000000": ("steamcommunity.com/profiles/76561190000000000/",),
    "strava 100": ("www.strava.com/athletes/100", "strava.com/athletes/100/", "m.strava.com/athletes/100"),
    "strava ana-e": ("www.strava.com/pros/ana-e",),
    "substack ana-e": ("substack.com/@ana-e", "www.substack.com/@ana-e/notes"),
    "substack_site ana-notes": ("ana-notes.substack.com", "ana-notes.substack.com/about"),
    "tumblr ana-e": (
        "ana-e.tumblr.com",
        "www.tumblr.com/ana-e",
        "tumblr.com/blog/ana-e",
        "www.tumblr.com/blog/view/ana-e",
    ),
    "wikipedia Ana Example": (
        "en.wikipedia.org/wiki/User:Ana%20Example",
        "de.wikipedia.org/wiki/Benutzerin:Ana%20Example",
        "it.m.wikipedia.org/wiki/Utente:Ana%20Example",
    ),
    "wordpress_com anaexample": ("anaexample.wordpress.com",),
    "youtube @ana-e": ("www.youtube.com/@ana-e", "m.youtube.com/@ana-e/videos", "youtube.com/@ana-e/about"),
    "youtube channel/UCabcdefghijklmnopqrstuv": (
        "www.youtube.com/channel/UCabcdefghijklmnopqrstuv",
        "youtube.com/channel/UCabcdefghijklmnopqrstuv/featured",
    ),
    "youtube c/AnaExample": ("www.youtube.com/c/AnaExample",),
    "youtube user/anaexample": ("www.youtube.com/user/anaexample/playlists",),
    "github ana-e": ("gist.github.com/ana-e", "github.com/ana-e"),
}  # fmt: skip
NOBODY = {
    "codeberg.org": "/ /explore /user /ana/repo /-/markup",
    "about.me": "/login /ana/more /",
    "behance.net": "/search /gallery/123/A-work /an",
    "calendly.com": "/login /ana/30min /",
    "cash.app": "/ana /login /$1ana /",
    "chess.com": "/ana /club/ana",
    "www.chess.com": "/member/",
    "duolingo.com": "/learn",
    "www.duolingo.com": "/settings/profile",
    "etsy.com": "/listing/123/a-thing /cart",
    "www.etsy.com": "/shop/",
    "flickr.com": "/groups/ana /photos/ana/123 /photos/tags /explore",
    "goodreads.com": "/book/show/1 /review/show/1 /search /home",
    "keybase.io": "/docs /team/ana /a",
    "last.fm": "/music/ana",
    "www.last.fm": "/login",
    "letterboxd.com": "/film/ana /films /ana/film/x /a",
    "lichess.org": "/training /@/ /team/ana",
    "linktr.ee": "/admin /login /ana/more",
    "lnk.bio": "/login /go",
    "medium.com": "/me /tag/ana /@ana/a-story-1a2b3c4d5e6f /",
    "help.medium.com": "/",
    "orcid.org": "/signin /0000-0000-0000 /0000-0000-0000-00000",
    "paypal.com": "/signin /paypalme/ /paypalme/my",
    "roblox.com": "/games/1",
    "www.roblox.com": "/users/ana/profile /users/1/friends",
    "scholar.google.com": "/scholar?q=ana /citations?user=short /citations",
    "scratch.mit.edu": "/projects/1 /users/ana/projects/",
    "soundcloud.com": "/discover /ana/a-song /you",
    "open.spotify.com": "/playlist/1 /artist/1 /user/",
    "stackoverflow.com": "/questions/1 /users /users/ana",
    "stackexchange.com": "/users/1",
    "steamcommunity.com": "/app/1 /id/ana/games /profiles/1",
    "strava.com": "/activities/1 /clubs/1",
    "www.strava.com": "/athletes/search",
    "substack.com": "/home",
    "www.substack.com": "/inbox",
    "support.substack.com": "/",
    "ana.substack.com": "/p/a-post",
    "tumblr.com": "/dashboard /tagged/ana",
    "www.tumblr.com": "/login",
    "ana.tumblr.com": "/post/1",
    "api.tumblr.com": "/",
    "en.wikipedia.org": "/wiki/Ana /wiki/User:Ana/sandbox /wiki/User_talk:Ana",
    "wikipedia.org": "/",
    "wordpress.com": "/log-in",
    "www.wordpress.com": "/",
    "en.wordpress.com": "/",
    "ana.wordpress.com": "/2026/11/20/a-post/",
    "youtube.com": "/watch?v=aaaaaaaaaaa /feed/subscriptions /shorts/aaaaaaaaaaa /playlist?list=1"
    " /channel/UCshort /results?search_query=ana /",
    "gist.github.com": "/ana/0123456789abcdef /",
}
"""Paths that are no profile, by host."""


@pytest.mark.parametrize(("whose", "address"), [(w, a) for w, forms in FORMS.items() for a in forms])
def test_every_form_of_an_address_names_the_account(whose: str, address: str) -> None:
    name, _, handle = whose.partition(" ")
    marked = "?" in address
    host, slash, path = address.partition("/")
    for written in (
        f"https://{address}",
        f"http://{address}",
        address,
        f"https://{host.upper()}{slash}{path}",
        f"https://{address}#top",
        f"https://{address}{'&' if marked else '?'}utm_source=x",
    ):
        found = claim(written)
        assert found is not None, written
        assert (found.platform.name, found.account.handle) == (name, handle), written


@pytest.mark.parametrize("whose", FORMS)
def test_all_forms_of_an_address_name_one_account(whose: str) -> None:
    found = {claim(f"https://{address}").account for address in FORMS[whose]}  # type: ignore[union-attr]
    assert len(found) == 1


@pytest.mark.parametrize(
    "address", [f"{host}{path}" for host, paths in NOBODY.items() for path in paths.split()]
)
def test_other_pages_of_a_site_are_nobodys(address: str) -> None:
    assert claim(f"https://{address}") is None


@pytest.mark.parametrize("platform", NAMED, ids=[p.name for p in NAMED])
def test_a_host_that_only_looks_alike_is_not_the_sites(platform) -> None:
    host, _, rest = platform.example.removeprefix("https://").partition("/")
    alike = host.replace(platform.host, f"evil-{platform.host}")
    for other in (f"{host}.evil.example", alike, host.replace(".", "-") + ".example"):
        found = claim(f"https://{other}/{rest}")
        assert found is None or found.platform is not platform, other


@pytest.mark.parametrize("platform", NAMED, ids=[p.name for p in NAMED])
def test_reserved_words_are_nobodys_in_any_case(platform) -> None:
    handle = claim(platform.example).account.handle  # type: ignore[union-attr]
    last = platform.example.rstrip("/").endswith(handle)
    for word in platform.reserved if last else ():
        found = claim(platform.example.replace(handle, word.title()))
        assert found is None or found.platform is not platform, word


def test_each_site_of_a_network_is_a_host_of_its_own() -> None:
    hosts = (
        "stackoverflow.com",
        "pl.stackoverflow.com",
        "superuser.com",
        "meta.superuser.com",
        "mathoverflow.net",
    )
    more = ("cooking.stackexchange.com", "cooking.meta.stackexchange.com")
    for host in (*hosts, *more):
        found = claim(f"https://{host}/users/42/ana")
        assert found is not None
        assert (found.platform.name, found.account.host) == ("stackexchange", host)


def test_a_name_that_several_kinds_of_address_share_is_several_accounts() -> None:
    """Proving one of them must not open another, which may be somebody else's."""
    alike = (
        *("www.youtube.com/@ana", "www.youtube.com/c/ana", "www.youtube.com/user/ana"),
        *("steamcommunity.com/id/76561190000000000", "steamcommunity.com/profiles/76561190000000000"),
        *("www.etsy.com/shop/anae", "www.etsy.com/people/anae"),
        *("substack.com/@ana", "ana.substack.com"),
        *("peertube.example/a/ana", "peertube.example/c/ana"),
    )
    found = [claim(f"https://{address}") for address in alike]
    assert len({c.account.canonical for c in found if c}) == len(alike)
