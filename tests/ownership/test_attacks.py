"""Attempts on the proof of ownership, one a row, beside honest people who must get through (safety.md 1)."""

import json
from dataclasses import replace

import pytest

from exposure.ownership import words
from tests.ownership.attacks import NOON, TEXT, Attack, Reply, World, data

GITHUB, GITHUB_API = "https://github.com/ann", "https://api.github.com/users/ann"
MASTODON = "https://social.example/@ann"
LOOKUP = "https://social.example/api/v1/accounts/lookup?acct=ann"
SITE, FOLDER = "https://ann.example/", "https://shared.example/~ann/"
FILE = "https://ann.example/.well-known/exposure-proof.txt"
META = '<meta name="exposure-proof" content="WORDS">'
INSTAGRAM, X = "https://www.instagram.com/ann/", "https://x.com/ann"


def github(**fields: object) -> dict[str, Reply]:
    return {GITHUB_API: data({"login": "ann", "bio": "", "blog": "", **fields})}


def mastodon(**fields: object) -> dict[str, Reply]:
    account = {"id": "1", "username": "ann", "acct": "ann", "note": "", "fields": []}
    return {LOOKUP: data({**account, **fields})}


def live(replies: dict[str, Reply], address: str = GITHUB, **more: object):
    return lambda world: world.look(replies, address, **more)[address]


def bio(text: str):
    """Return what reads a GitHub biography; ``WORDS`` are the words as given out."""
    return live(github(bio=text))


def changed(change):
    """Return what reads a biography that holds the words after a change."""
    return lambda world: world.look(github(bio="WORDS"), GITHUB, words=change(world.words(GITHUB)))[GITHUB]


def site(head: str = "", body: str = "", *, address: str = SITE, **more: object):
    page = Reply(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>", **more)
    return live({address: page}, address)


def file(body: str, **more: object):
    page = {SITE: Reply("<html><head></head><body>Hi</body></html>")}
    return live({**page, FILE: Reply(body, **{"media_type": TEXT, **more})}, SITE)


def saved(address: str, body: str = "", head: str = "", of: str = ""):
    html = f'<html><head><link rel="canonical" href="{of or address}">{head}</head><body>{body}</body></html>'
    return lambda world: world.save(html, address)


def script(value: object, kind: str = 'type="application/json"') -> str:
    return f"<script {kind}>{json.dumps(value)}</script>"


def later(minutes: float):
    """Return what looks for words that long after they were given out."""

    def run(world: World) -> str:
        given = world.words(GITHUB)
        world.minutes = minutes
        return world.look(github(bio=given), GITHUB, words="-")[GITHUB]

    return run


def of_another(address: str):
    """Return what puts words, given out for another account, into this one."""

    def run(world: World) -> str:
        given = world.words(address)
        world.words(GITHUB)
        return world.look(github(bio=given), GITHUB, words="-")[GITHUB]

    return run


def forged_then_live(world: World) -> str:
    """A saved page that its holder wrote into is read, then the live account."""
    page = '<html><head><link rel="canonical" href="https://github.com/ann"></head><body>{}</body></html>'
    assert world.save(page.format('<div class="user-profile-bio">WORDS</div>'), GITHUB) == "saved"
    return world.look(github(bio="I teach"), GITHUB, words="-")[GITHUB]


def forged_then_linked(world: World) -> str:
    """The same, and the account links to a site that links back."""
    page = '<html><head><link rel="canonical" href="https://github.com/ann"></head><body>{}</body></html>'
    world.save(page.format('<div class="user-profile-bio">WORDS</div>'), GITHUB)
    me = Reply('<html><body><a rel="me" href="https://github.com/ann">me</a></body></html>')
    return world.look({**github(blog=SITE), SITE: me}, GITHUB, SITE, words="-")[SITE]


def proven_once(world: World, address: str = GITHUB) -> None:
    assert world.look(github(bio="WORDS"), address)[address] == "words"


def remembered(change):
    """Return what changes the memory of a proof, and reads an account without words."""

    def run(world: World) -> str:
        proven_once(world)
        change(world)
        return world.look(github(bio="I teach"), GITHUB, words="-")[GITHUB]

    return run


def tampered(world: World) -> None:
    path = world.folder / "home" / "proofs.json"
    path.write_text(path.read_text().replace('"words"', '"key"'))


def over_two_fields(world: World) -> str:
    first, second = world.words(GITHUB).split(" ", 2)[0], world.words(GITHUB).split(" ", 1)[1]
    return world.look(github(bio=first, blog=second), GITHUB, words="-")[GITHUB]


def moved_home(world: World) -> None:
    """The file of proofs is carried to another computer, without its secret."""
    kept = (world.folder / "home" / "proofs.json").read_bytes()
    world.tools = replace(world.tools, home=world.folder / "other")
    world.tools.prover.store.secret()
    (world.folder / "other" / "proofs.json").write_bytes(kept)


def after(days: float):
    return remembered(lambda world: setattr(world, "minutes", days * 24 * 60))


def neighbour(address: str, other: str):
    """Return what proves one account of a shared place, and reads another."""

    def run(world: World) -> str:
        page = Reply(f"<html><head>{META}</head><body></body></html>")
        assert world.look({address: page}, address)[address] == "site"
        return world.look({other: Reply("<html><head></head><body>Hi</body></html>")}, other, words="-")[
            other
        ]

    return run


def chain(*accounts: tuple[str, tuple[str, ...]], first: str = GITHUB, last: str):
    """Return what reads a GitHub account with words, and sites that link with ``rel="me"``."""

    def run(world: World) -> str:
        replies = github(bio="WORDS", blog=accounts[0][0])
        for address, links in accounts:
            anchors = "".join(f'<a rel="me" href="{link}">me</a>' for link in links)
            replies[address] = Reply(f"<html><body>{anchors}</body></html>")
        return world.look(replies, first, *(a for a, _ in accounts))[last]

    return run


def linked_mastodon(world: World) -> str:
    """A proven site links to a Mastodon account, which links back in a field."""
    field = {"name": "Site", "value": f'<a href="{SITE}" rel="me">x</a>', "verified_at": "2026-01-01"}
    page = Reply(f'<html><head>{META}</head><body><a rel="me" href="{MASTODON}">m</a></body></html>')
    return world.look({SITE: page, **mastodon(fields=[field])}, SITE, MASTODON)[MASTODON]


def linked_one_way(world: World) -> str:
    page = Reply(f'<html><head>{META}</head><body><a rel="me" href="{MASTODON}">m</a></body></html>')
    return world.look({SITE: page, **mastodon()}, SITE, MASTODON)[MASTODON]


def linked_by_a_comment(world: World) -> str:
    """Mallory proves an account and leaves a rel=me link to it in the comments of a blog she links to."""
    comment = f'<div class="comments"><a rel="me" href="{GITHUB}">nice</a></div>'
    blog = Reply(f"<html><body>{comment}</body></html>")
    return world.look({**github(bio="WORDS", blog=SITE), SITE: blog}, GITHUB, SITE)[SITE]


def linked_in_hidden(world: World) -> str:
    blog = Reply(f'<html><body><p style="opacity:0"><a rel="me" href="{GITHUB}">x</a></p></body></html>')
    return world.look({**github(bio="WORDS", blog=SITE), SITE: blog}, GITHUB, SITE)[SITE]


def two_of_one_platform(world: World) -> str:
    """A proven site links to two accounts of one server, and both link back."""
    page = Reply(
        f'<html><head>{META}</head><body><a rel="me" href="{MASTODON}">a</a>'
        '<a rel="me" href="https://social.example/@ben">b</a></body></html>'
    )
    field = {"name": "Site", "value": f'<a href="{SITE}" rel="me">x</a>', "verified_at": "2026-01-01"}
    ben = {"id": "2", "username": "ben", "acct": "ben", "note": "", "fields": [field]}
    replies = {SITE: page, **mastodon(fields=[field]), LOOKUP.replace("=ann", "=ben"): data(ben)}
    return world.look(replies, SITE, MASTODON, "https://social.example/@ben")["https://social.example/@ben"]


STATUSES = "https://social.example/api/v1/accounts/1/statuses?limit=40&exclude_reblogs=true"
TAGS = "https://social.example/api/v1/accounts/1/featured_tags"
STRAVA, AUTHOR = "https://www.strava.com/athletes/100", "https://www.goodreads.com/author/show/1"
FACEBOOK = "https://www.facebook.com/ann.example"
FULL_WIDTH = {n: n + 0xFEE0 for n in range(ord("!"), ord("~"))}
CHAIN = chain(
    (SITE, (GITHUB, "https://b.example/")), ("https://b.example/", (SITE,)), last="https://b.example/"
)
CAPTION = {"node": {"edge_media_to_caption": {"edges": [{"node": {"text": "WORDS"}}]}}}


def post(**fields: object):
    """Return what reads a Mastodon account with one post."""
    posted = {"id": "2", "content": "", "account": {"acct": "ann"}, "created_at": "2026-11-24T11:59:00Z"}
    return live({**mastodon(), STATUSES: data([{**posted, **fields}])}, MASTODON)


def strava(body: str):
    return live({STRAVA: Reply(f"<html><head></head><body>{body}</body></html>")}, STRAVA)


def athlete(**fields: object) -> str:
    named = {"firstName": "M", "lastName": "L", "description": "WORDS"}
    return script({"x": [{**named, **fields}]}, 'id="__NEXT_DATA__"')


TILE = {"profile_tile_items": {"nodes": [{"node": {"profile_status_text": {"text": "WORDS"}}}]}}
OTHER_TILE = {"profile_tile_items": {"nodes": [{"node": {"profile_status_text": {"text": "I teach"}}}]}}
ANN, MAL = {"username": "ann", "biography": "I teach"}, {"username": "mal", "biography": "WORDS"}
XBIO = '<div data-testid="UserDescription">{}</div>'
CARD = f'<aside data-testid="UserCell">{XBIO}</aside>'
VCARD = '<div class="user-profile-bio">{}</div>'

HONEST = (
    Attack("words in the biography", bio("WORDS")),
    Attack("between other words", bio("Teacher in a small town. WORDS Likes tea.")),
    Attack("in capitals", changed(str.upper)),
    Attack("with line breaks and many spaces", changed(lambda w: w.replace(" ", " \n  "))),
    Attack("with no-break spaces", changed(lambda w: w.replace(" ", "\u00a0"))),
    Attack("in full-width letters", changed(lambda w: w.translate(FULL_WIDTH))),
    Attack("in quotation marks of other languages", bio("„WORDS“ «x»")),
    Attack("after a dash, before an ellipsis", bio("Ann—WORDS…")),
    Attack("between Chinese punctuation", bio("你好。WORDS\uff0c谢谢")),
    Attack("between Arabic punctuation", bio("مرحبا، WORDS؛ شكرا")),
    Attack("touched by emoji", bio("🦊WORDS🦊")),
    Attack("touched by an emoji in colours", bio("❤️WORDS ✨")),
    Attack("after a bullet and a bar", bio("she/her | WORDS • tea")),
    Attack("a handle in other letters", live(github(bio="WORDS", login="Ann"))),
    Attack("after 29 minutes", later(29)),
    Attack(
        "in a field of a Mastodon account",
        live(mastodon(fields=[{"name": "x", "value": "<p>WORDS</p>"}]), MASTODON),
    ),
    Attack("in a Mastodon biography in bold", live(mastodon(note="<p>Hi <b>WORDS</b></p>"), MASTODON)),
    Attack("a meta in the head", site(META)),
    Attack("a meta in the head of one's own folder", site(META, address=FOLDER)),
    Attack("the well-known file", file("WORDS\n")),
    Attack("a saved page of Instagram", saved(INSTAGRAM, script({"user": {**ANN, "biography": "WORDS"}}))),
    Attack(
        "the same beside a card of another",
        saved(INSTAGRAM, script([{**ANN, "biography": "WORDS"}, {**MAL, "biography": "x"}])),
    ),
    Attack("a saved page of X", saved(X, XBIO.format("WORDS"))),
    Attack("a saved page of X that holds the words twice", saved(X, XBIO.format("WORDS") * 2)),
    Attack(
        "a saved page of Facebook in two parts",
        saved(FACEBOOK, script(TILE) + script({"profile_tile_items": {}})),
    ),
    Attack("a saved page of GitHub", saved(GITHUB, VCARD.format("Teacher. WORDS"))),
    Attack("a saved page beside a card of whom to follow", saved(X, XBIO.format("WORDS") + CARD.format("x"))),
    Attack("a biography of an athlete", strava('<p class="athlete-bio">WORDS</p>')),
    Attack("the data of an athlete", strava(athlete(id="100"))),
    Attack("rel=me in both directions", linked_mastodon),
    Attack("rel=me from words to a site", chain((SITE, (GITHUB,)), last=SITE)),
    Attack("remembered for 29 days", after(29)),
)

FIELDS = (
    Attack(
        "in a follower's name",
        live({GITHUB_API: data({"login": "ann", "bio": "", "followers_list": [{"name": "WORDS"}]})}),
    ),
    Attack("in the display name", live(github(name="WORDS"))),
    Attack("in the employer's field", live(github(company="WORDS"))),
    Attack("in the place's field", live(github(location="WORDS"))),
    Attack("in the e-mail's field", live(github(email="WORDS"))),
    Attack("in a key of the answer", live(github(WORDS="x"))),
    Attack("an answer about another login", live(github(login="mal", bio="WORDS"))),
    Attack("an answer about a longer login", live(github(login="ann2", bio="WORDS"))),
    Attack("an answer about a shorter login", live(github(login="an", bio="WORDS"))),
    Attack("over two fields", over_two_fields),
    Attack("a list of answers", live({GITHUB_API: data([{"login": "ann", "bio": "WORDS"}])})),
    Attack(
        "a remote account of the same name", live(mastodon(acct="ann@other.example", note="WORDS"), MASTODON)
    ),
    Attack("in a post", post(content="WORDS")),
    Attack("in a boosted post of another", post(reblog={"content": "WORDS", "account": {"acct": "mal"}})),
    Attack("in a featured tag", live({**mastodon(), TAGS: data([{"name": "WORDS"}])}, MASTODON)),
    Attack("in the name of a field", live(mastodon(fields=[{"name": "WORDS", "value": "x"}]), MASTODON)),
    Attack(
        "in a moved account's biography", live(mastodon(moved={"acct": "mal", "note": "WORDS"}), MASTODON)
    ),
    Attack("hidden in a biography's markup", live(mastodon(note="<p hidden>WORDS</p>"), MASTODON)),
    Attack("in a comment in a biography's markup", live(mastodon(note="<p><!-- WORDS --></p>"), MASTODON)),
    Attack(
        "in an attribute in a biography's markup", live(mastodon(note='<p title="WORDS">x</p>'), MASTODON)
    ),
    Attack("in a style in a biography's markup", live(mastodon(note="<style>WORDS</style>"), MASTODON)),
    Attack(
        "in words about an author that librarians edit",
        live(
            {
                AUTHOR: Reply(
                    '<html><head><meta property="og:title" content="Ann Example"></head>'
                    '<body><div class="aboutAuthorInfo"><span>WORDS</span></div></body></html>'
                )
            },
            AUTHOR,
        ),
    ),
    Attack(
        "in a comment on a live page", strava('<div class="comments"><p class="athlete-bio">WORDS</p></div>')
    ),
    Attack("in another athlete in the data", strava(athlete(id="200"))),
    Attack("in an athlete who has no number", strava(athlete())),
    Attack(
        "in one of two athletes on a page",
        strava('<p class="athlete-bio">WORDS</p><p class="athlete-bio">x</p>'),
    ),
)

LETTERS = (
    Attack(
        "with Cyrillic letters",
        changed(lambda w: w.translate(str.maketrans("aeopc", "\u0430\u0435\u043e\u0440\u0441"))),
    ),
    Attack("with a zero-width space inside", changed(lambda w: w.replace(" ", "\u200b ", 1))),
    Attack("with a soft hyphen inside", changed(lambda w: w[:2] + "\u00ad" + w[2:])),
    Attack("touched by a joiner", bio("\u200dWORDS")),
    Attack("touched by a variation selector alone", bio("a\ufe0fWORDS")),
    Attack("touched by an invisible blank", bio("\u2800WORDS")),
    Attack("touched by a Hangul filler", bio("\u3164WORDS")),
    Attack("with an accent on the last digit", bio("WORDS\u0301")),
    Attack("behind a right-to-left mark", bio("\u202eWORDS")),
    Attack("as part of longer words", bio("xWORDSx")),
    Attack("with one more digit", bio("WORDS1")),
    Attack("with one word less", changed(lambda w: w.split(" ", 1)[1])),
    Attack("in another order", changed(lambda w: " ".join(reversed(w.split())))),
    Attack("without spaces", changed(lambda w: w.replace(" ", ""))),
    Attack("with words between them", changed(lambda w: w.replace(" ", " of ", 1))),
    Attack("joined by underscores", changed(lambda w: w.replace(" ", "_"))),
    Attack("percent-encoded", changed(lambda w: w.replace(" ", "%20"))),
    Attack("with Arabic digits", changed(lambda w: w.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")))),
    Attack("in base64", changed(lambda w: w.encode().hex())),
)

TIME = (
    Attack("after 31 minutes", later(31)),
    Attack("a day later", later(24 * 60)),
    Attack("before they were given out", later(-5)),
    Attack("words of ann2", of_another("https://github.com/ann2")),
    Attack("words of ann at another site", of_another("https://gitlab.com/ann")),
    Attack("words of ann's server account", of_another(MASTODON)),
    Attack(
        "words made with another secret", live(github(bio=words.make(World.account(GITHUB), NOON, bytes(32))))
    ),
    Attack("remembered for 31 days", after(31)),
    Attack("remembered from the future", after(-1)),
    Attack("a memory that was changed", remembered(tampered)),
    Attack("a memory of another computer", remembered(moved_home)),
    Attack(
        "a memory that was emptied", remembered(lambda w: (w.folder / "home" / "proofs.json").write_text(""))
    ),
    Attack("a memory whose secret is gone", remembered(lambda w: (w.folder / "home" / "secret").unlink())),
)

PLACES = (
    Attack(
        "sent on to another account",
        live(
            {GITHUB_API: data({"login": "ann", "bio": "WORDS"}, moved_to="https://api.github.com/users/mal")}
        ),
    ),
    Attack("sent on to another host", site(META, moved_to="https://mal.example/")),
    Attack("an open redirect on the same host", site(META, moved_to="https://ann.example/out/mal")),
    Attack(
        "a folder sent on to its neighbour",
        site(META, address=FOLDER, moved_to="https://shared.example/~mal/"),
    ),
    Attack(
        "a folder sent on to one in other letters",
        site(META, address=FOLDER, moved_to="https://shared.example/~ANN/"),
    ),
    Attack("a meta on an error page", site(META, status=404)),
    Attack("a meta behind a login", site(META, status=401)),
    Attack("a meta in the body", site("", META)),
    Attack("two metas", site(META + META)),
    Attack("a meta in a comment", site(f"<!-- {META} -->")),
    Attack("a meta in a script", site(f"<script>'{META}'</script>")),
    Attack("a meta in a noscript", site(f"<noscript>{META}</noscript>")),
    Attack("a meta in a template", site(f"<template>{META}</template>")),
    Attack("a meta in a title", site(f"<title>{META}</title>")),
    Attack("a meta in an attribute", site("", "<div data-x='" + META + "'></div>")),
    Attack("a meta in a framed document", site("", "<iframe srcdoc='" + META + "'></iframe>")),
    Attack("a meta in a drawing", site("", f"<svg><metadata>{META}</metadata></svg>")),
    Attack("a meta of another name", site(META.replace("exposure-proof", "description"))),
    Attack("words in the text of a page", site("", "<p>WORDS</p>")),
    Attack("words in the title of a page", site("<title>WORDS</title>")),
    Attack(
        "a page for everything in place of the file",
        file("<html><body>WORDS</body></html>", media_type="text/html"),
    ),
    Attack("the file with more in it", file("WORDS\nand more")),
    Attack("the file on an error page", file("WORDS", status=404)),
    Attack("the file sent on elsewhere", file("WORDS", moved_to="https://mal.example/x.txt")),
    Attack(
        "the file at the root, for a folder",
        live(
            {
                FOLDER: Reply("<html></html>"),
                "https://shared.example/.well-known/exposure-proof.txt": Reply("WORDS", TEXT),
            },
            FOLDER,
        ),
    ),
    Attack(
        "the file in a folder",
        live(
            {FOLDER: Reply("<html></html>"), f"{FOLDER}.well-known/exposure-proof.txt": Reply("WORDS", TEXT)},
            FOLDER,
        ),
    ),
    Attack("a neighbour's folder", neighbour(FOLDER, "https://shared.example/~ann2/")),
    Attack("a folder in other letters", neighbour(FOLDER, "https://shared.example/~Ann/")),
    Attack("the root of a shared host", neighbour(FOLDER, "https://shared.example/")),
    Attack("a folder of a proven root", neighbour("https://shared.example/", FOLDER)),
    Attack(
        "another user's pages on a shared domain",
        neighbour("https://ann.pages.example/", "https://ben.pages.example/"),
    ),
    Attack(
        "the domain above a user's pages", neighbour("https://ann.pages.example/", "https://pages.example/")
    ),
    Attack("another port of a host's name", neighbour(SITE, "https://www.ann.example.net/")),
)

LINKS = (
    Attack("rel=me one way from words", linked_one_way),
    Attack(
        "rel=me one way to words",
        chain((SITE, (GITHUB,)), ("https://b.example/", (GITHUB,)), last="https://b.example/"),
    ),
    Attack("rel=me by a chain of two", CHAIN),
    Attack("rel=me in a comment of a blog", linked_by_a_comment),
    Attack("rel=me in what nobody sees", linked_in_hidden),
    Attack("rel=me to two accounts of one server", two_of_one_platform),
)

SAVED = (
    Attack("a saved file, then the live account", forged_then_live),
    Attack("a saved file, then a linked site", forged_then_linked),
    Attack("a card of another on Instagram", saved(INSTAGRAM, script([ANN, MAL]))),
    Attack("a card of another before one's own", saved(INSTAGRAM, script([MAL, ANN]))),
    Attack("another's data alone", saved(INSTAGRAM, script(MAL))),
    Attack(
        "another's name that begins alike",
        saved(INSTAGRAM, script({"username": "ann_", "biography": "WORDS"})),
    ),
    Attack(
        "a caption on Instagram",
        saved(INSTAGRAM, script({**ANN, "edge_owner_to_timeline_media": {"edges": [CAPTION]}})),
    ),
    Attack("two biographies on X", saved(X, XBIO.format("I teach") + XBIO.format("WORDS"))),
    Attack(
        "a card of whom to follow on X",
        saved(X, CARD.format("WORDS")),
    ),
    Attack("a hover card on X", saved(X, f'<div data-testid="HoverCard">{XBIO.format("WORDS")}</div>')),
    Attack(
        "a reply on X",
        saved(X, '<article data-testid="tweet"><div data-testid="tweetText">WORDS</div></article>'),
    ),
    Attack(
        "a reposted post on X",
        saved(
            X,
            '<article data-testid="tweet"><span data-testid="socialContext">Ann reposted</span>'
            '<div data-testid="tweetText">WORDS</div></article>',
        ),
    ),
    Attack(
        "data about another on X",
        saved(
            X,
            script(
                {"mainEntity": {"additionalName": "mal", "description": "WORDS"}},
                'data-testid="UserProfileSchema-test"',
            ),
        ),
    ),
    Attack("two intros on Facebook", saved(FACEBOOK, script([OTHER_TILE, TILE]))),
    Attack("a hidden biography", saved(X, '<div style="display:none">' + XBIO.format("WORDS") + "</div>")),
    Attack("a biography in a template", saved(X, f"<template>{XBIO.format('WORDS')}</template>")),
    Attack("a biography in a noscript", saved(X, f"<noscript>{XBIO.format('WORDS')}</noscript>")),
    Attack("a biography in a comment", saved(X, f"<!-- {XBIO.format('WORDS')} -->")),
    Attack("a page of another account", saved(GITHUB, VCARD.format("WORDS"), of="https://github.com/mal")),
    Attack(
        "a page that names two accounts",
        saved(
            GITHUB, VCARD.format("WORDS"), head='<meta property="og:url" content="https://github.com/mal">'
        ),
    ),
    Attack(
        "a page that names none",
        lambda w: w.save(f"<html><body>{VCARD.format('WORDS')}</body></html>", GITHUB),
    ),
    Attack(
        "a canonical link in the body",
        lambda w: w.save(
            f'<html><body><link rel="canonical" href="{GITHUB}">{VCARD.format("WORDS")}</body></html>', GITHUB
        ),
    ),
    Attack(
        "a biography in a comment's block",
        saved(GITHUB, f'<div class="comment-body">{VCARD.format("WORDS")}</div>'),
    ),
    Attack(
        "a biography in a list of followers",
        saved(GITHUB, f'<div class="followers">{VCARD.format("WORDS")}</div>'),
    ),
    Attack(
        "a search page that echoes",
        saved(
            GITHUB, '<input value="WORDS"><h1>Results for WORDS</h1>', of="https://github.com/search?q=WORDS"
        ),
    ),
)

ATTACKS = (*FIELDS, *LETTERS, *TIME, *PLACES, *LINKS, *SAVED)


@pytest.mark.parametrize("row", HONEST, ids=lambda row: row.name)
def test_safety_1_6_an_honest_owner_gets_through(row, tmp_path):
    assert row.run(World(tmp_path))


@pytest.mark.parametrize("row", ATTACKS, ids=lambda row: row.name)
def test_safety_1_3_an_attack_proves_nothing(row, tmp_path):
    assert not row.run(World(tmp_path))
