"""What stands beside the owner's own: visitors, neighbours, cards of others (safety.md 1)."""

from dataclasses import replace

import pytest

from exposure.errors import ParseError
from exposure.extract import read as read_document
from exposure.extract.platforms import claim
from exposure.model import Account, Document, Source, SourceType
from exposure.ownership.words import stand_in
from exposure.sources.profiles import Reader
from tests.ownership.attacks import NOON, TEXT, Here, Reply, Sites
from tests.ownership.test_attacks import (
    FACEBOOK,
    FILE,
    GITHUB,
    META,
    SITE,
    XBIO,
    X,
    file,
    github,
    live,
    saved,
    script,
    site,
)
from tests.photos import HERE, ExifFields, jpeg

WORDS = "amber otter kettle maple 42"
ME = f'<a rel="me" href="{GITHUB}">me</a>'
BLOCKS = tuple(
    """
    comment comments-area comment-42 commentText wp-comment kommentare comentarios commentaires
    reply-list guest-book gaestebuch livre-dor visitor-messages discussion isso-thread giscus
    webmention-list reactions review testimonials forum-post shoutbox chat-log trackbacks pingback
    pinnwand wall-posts blogroll friends-links followers facepile user-content userGenerated
    contributors team likes h-cite
    """.split()  # noqa: SIM905 (a table reads best as one)
)
OWN = tuple(
    """
    h-card social-links site-footer author-bio no-comments comments-open responsive print-friendly
    preview
    """.split()  # noqa: SIM905 (a table reads best as one)
)
PARTS = (
    '<div itemscope itemtype="https://schema.org/Comment">{}</div>',
    '<div itemscope itemtype="http://schema.org/UserReview">{}</div>',
    '<p itemprop="comment">{}</p>',
    '<div role="comment">{}</div>',
    '<div role="log">{}</div>',
    '<div data-comment-id="4">{}</div>',
    "<isso-comment>{}</isso-comment>",
    '<section id="commentSection"><p>{}</p></section>',
    "<div>" * 70 + "{}" + "</div>" * 70,
)


def linked(world, body: str) -> str:
    """Mallory proves an account that links to Ann's site, where something links back."""
    page = Reply(f"<html><head></head><body>{body}</body></html>")
    return world.look({**github(bio="WORDS", blog=SITE), SITE: page}, GITHUB, SITE)[SITE]


@pytest.mark.parametrize("name", BLOCKS)
def test_safety_1_8_a_link_in_a_block_that_others_fill_is_nobodys(name, world):
    assert linked(world, f'<div class="{name}"><p>{ME}</p></div>') == ""
    assert linked(world, f'<section id="x-{name}"><ul><li>{ME}</ul></section>') == ""


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part[:30])
def test_safety_1_8_a_block_is_told_by_its_marks_as_well(part, world):
    assert linked(world, part.format(ME)) == ""


@pytest.mark.parametrize("rel", ["ugc me", "me UGC nofollow", "meme", "you", "me-too"])
def test_safety_1_8_a_link_marked_as_a_users_is_nobodys(rel, world):
    assert linked(world, f'<a rel="{rel}" href="{GITHUB}">x</a>') == ""


@pytest.mark.parametrize("name", OWN)
def test_safety_1_8_the_owners_own_link_counts_in_any_other_block(name, world):
    assert linked(world, f'<div class="{name}"><p>{ME}</p></div>') == "rel_me"


@pytest.mark.parametrize(
    "link", ["https://GitHub.com/ANN", "http://github.com/ann/", "https://www.github.com/Ann"]
)
def test_safety_1_8_a_link_in_other_letters_is_the_same_account(link, world):
    assert linked(world, f'<a rel="nofollow me" href="{link}">x</a>') == "rel_me"


MAL, TILDE = "https://mal.example/", "https://shared.example/~mal/"
THEIRS = (
    (MAL, "/p.jpg", "https://ann.example/home.jpg"),
    (TILDE, "/~ann/p.jpg", ""),
    (TILDE, "p.jpg", "https://shared.example/~ann/p.jpg"),
    (TILDE, "p.jpg", "https://shared.example/~mallory/p.jpg"),
    (TILDE, "../p.jpg", ""),
    (TILDE.rstrip("/"), "/~mallory/p.jpg", ""),
    (MAL, "https://ann.example/p.jpg", ""),
)
OURS = ((MAL, "/p.jpg", ""), (MAL, "/p.jpg", "https://mal.example/q.jpg"), (TILDE, "p.jpg", ""))


def pictured(address: str, image: str, moved_to: str):
    """Return the photos read with a page that is proven and shows one picture."""
    photo = jpeg(ExifFields(point=HERE))

    class Pictures(Sites):
        def fetch(self, asked: str, *, accept: str, **more: object):
            if accept != "image/*":
                return super().fetch(asked, accept=accept, **more)
            page = super().fetch(address)
            return replace(page, address=moved_to or asked, content=photo, media_type="image/jpeg")

    page = Reply(f'<html><head>{META}</head><body><img src="{image}">{image}</body></html>')
    profile = Reader(Pictures({address: page}, WORDS), Here(), NOON).read(claim(address))
    assert stand_in(WORDS, profile.owner_texts)
    return [e for r in profile.readings for e in r.evidence if e.source.type is SourceType.PHOTO]


@pytest.mark.parametrize(("address", "image", "moved_to"), THEIRS)
def test_safety_1_5_a_picture_of_a_neighbour_or_of_another_site_is_not_read(address, image, moved_to):
    assert pictured(address, image, moved_to) == []


@pytest.mark.parametrize(("address", "image", "moved_to"), OURS)
def test_safety_1_5_a_picture_of_ones_own_site_is_read(address, image, moved_to):
    assert pictured(address, image, moved_to)


INTRO = {"profile_intro_card": {"bio": {"text": "WORDS"}}}
OTHER_INTRO = {"profile_intro_card": {"bio": {"text": "I teach"}}}
MASTO_HEAD = (
    '<div class="account__header"><div class="account__header__content"><p>{}</p></div>'
    '<div class="account__header__fields"><dl><dt>x</dt><dd class="translate">{}</dd></dl></div></div>'
)
OTHERS = {
    "another's introduction before one's own": saved(FACEBOOK, script([INTRO, OTHER_INTRO])),
    "another's introduction after one's own": saved(FACEBOOK, script([OTHER_INTRO, INTRO])),
    "another's introduction in a script of its own": saved(FACEBOOK, script(INTRO) + script(OTHER_INTRO)),
    "two heads of accounts, words in a field": saved(
        "https://social.example/@ann",
        MASTO_HEAD.format("I teach", "x") + MASTO_HEAD.format("Mallory", "WORDS"),
    ),
    "a card laid over the page": saved(X, f'<div role="dialog">{XBIO.format("WORDS")}</div>'),
    "a dialog": saved(X, f"<dialog open>{XBIO.format('WORDS')}</dialog>"),
    "a tip of a name": saved(X, f'<div role="tooltip">{XBIO.format("WORDS")}</div>'),
    "a block beside the page": saved(X, f'<aside role="complementary">{XBIO.format("WORDS")}</aside>'),
    "a text that shows markup": site(META, media_type=TEXT),
    "markup of another kind": site(META.replace(">", "/>"), media_type="application/xml"),
    "a file with words of two accounts": file("WORDS\nbirch canoe daisy ember 17"),
    "a file at another address": live(
        {SITE: Reply("<html><body>x</body></html>"), FILE: Reply("WORDS", TEXT, moved_to=FILE + "?x=1")}, SITE
    ),
}


@pytest.mark.parametrize("name", OTHERS)
def test_safety_1_3_what_may_be_another_persons_proves_nothing(name, world):
    assert OTHERS[name](world) == ""


def test_safety_1_4_a_file_from_a_simple_editor_counts(world):
    assert file("\ufeffWORDS\r\n")(world) == "site"


def archived(parts: list[tuple[str, str, str]], outer: str) -> list[str]:
    """Return the accounts that a saved archive proves with ``WORDS``; nothing if it is refused."""
    head = (
        f"Snapshot-Content-Location: {outer}\r\nMIME-Version: 1.0\r\n" if outer else "MIME-Version: 1.0\r\n"
    )
    text = f'{head}Content-Type: multipart/related; boundary="B"\r\n\r\n'
    for where, charset, bio in parts:
        html = f"<html><head><title>x</title></head><body>{XBIO.format(bio)}</body></html>"
        text += f"--B\r\nContent-Type: text/html; charset={charset}\r\n"
        text += f"Content-Location: {where}\r\n\r\n{html}\r\n"
    source = Source(type=SourceType.PAGE, uri="page:x.mhtml", account=Account(platform="page"))
    whole = (text + "--B--\r\n").encode()
    try:
        reading = read_document(
            Document(source=source, content=whole, media_type="multipart/related", page="saved")
        )
    except ParseError:
        return []
    return [dict(reading.keys).get("account.handle", "")] if stand_in(WORDS, reading.owner_texts) else []


ESCAPED = "".join(f"\\x{ord(c):02x}" for c in WORDS)


@pytest.mark.parametrize(
    ("parts", "outer", "proves"),
    [
        ([(X, "utf-8", WORDS)], X, ["ann"]),
        ([(X + "#top", "utf-8", WORDS)], X, ["ann"]),
        ([(X, "windows-1252", WORDS)], "", ["ann"]),
        ([("https://mal.example/frame", "utf-8", WORDS), (X, "utf-8", "I teach")], X, []),
        ([(X, "utf-8", "I teach"), ("https://x.com/mal", "utf-8", WORDS)], X, []),
        ([("https://x.com/mal", "utf-8", WORDS)], X, []),
        ([(X, "unicode_escape", ESCAPED)], X, []),
        ([(X, "utf-7", WORDS.replace(" ", "+ACA-"))], X, []),
        ([(X, "rot13", "nzore bggre xrggyr zncyr 42")], X, []),
    ],
)
def test_safety_1_3_of_a_saved_archive_only_the_page_itself_counts(parts, outer, proves):
    assert archived(parts, outer) == proves
