"""Copies of a made-up person from every service, read by the real path but for the worker's walls."""

import importlib
import json
import struct
import tracemalloc
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure import audit
from exposure.collect.archives import Form, Pack
from exposure.errors import ParseError, RefusedError, SkipError
from exposure.extract import read
from exposure.extract.exports import exports, roots
from exposure.model import (
    Account,
    Document,
    Evidence,
    Outcome,
    Ownership,
    Reading,
    Skipped,
    Source,
    SourceType,
)
from exposure.model.shape import BETWEEN, Shape
from exposure.model.wire import reading_from_json, reading_to_json
from exposure.ownership import Proof
from exposure.sources.exports import Reader
from exposure.sources.tools import Quiet, Tools
from tests.extract.exports.made import google, packed
from tests.extract.exports.made.person import HANDLE, NAME
from tests.sources.test_export_photos import located

NOW = datetime(2026, 1, 1, tzinfo=UTC)
CASES = [
    ("instagram", "build", {}),
    ("instagram", "build", {"private": True}),
    ("instagram", "old", {}),
    ("facebook", "build", {}),
    ("facebook", "old", {"placed": False}),
    ("threads", "build", {}),
    ("x", "build", {}),
    ("x", "build", {"protected": True}),
    ("x", "old", {}),
    ("tiktok", "build", {}),
    ("tiktok", "old", {}),
    ("google", "build", {}),
    ("mastodon", "build", {}),
    ("reddit", "build", {}),
    ("linkedin", "build", {}),
    ("snapchat", "build", {}),
    ("discord", "build", {}),
    ("strava", "build", {}),
    ("telegram", "build", {}),
    ("pinterest", "build", {}),
    ("spotify", "build", {}),
    ("github", "build", {}),
    ("github", "build", {"private": True}),
]
JSON_FILES = [
    (e.name, f.role) for e in exports() for f in e.files if f.cutting.shape is Shape.JSON and not f.counted
]
NAMES = """
media title creation_timestamp media_metadata photo_metadata exif_data latitude longitude
label_values label value dict string_map_data Username Name tweet full_text created_at entities
user_mentions screen_name id_str geo coordinates profile description bio object tag name type
content to cc published attachments data place coordinate post timestamp tags visit topCandidate
placeLocation latLng startTime activity start timelinePath point properties geometry Location Date
Title user body url summary birthday year month day connections visibility placeVisit location
duration latitudeE7 longitudeE7 attachment
"""
KEYS = st.sampled_from(NAMES.split())
COUNTED = frozenset({"post_time", "mention", "hashtag", "place_tag", "gps"})
POSTS = 130


@dataclass
class Here:
    """Reads documents in this process, and keeps what it was given."""

    given: list[Document] = field(default_factory=list)

    def read(self, documents: Iterable[Document]) -> Iterator[tuple[Document, Reading | SkipError]]:
        for document in documents:
            self.given.append(document)
            try:
                yield document, read(document)
            except ParseError as error:
                yield document, error


@dataclass
class Told:
    """What came out of one copy."""

    pool: Here
    skipped: list[Skipped]
    documents: list[Document]
    readings: list[Reading]

    @property
    def evidence(self) -> list[Evidence]:
        return [e for r in self.readings for e in r.evidence]

    @property
    def account(self) -> Account:
        return self.documents[-1].source.account

    def counted(self) -> Counter:
        found: Counter = Counter()
        for document, reading in zip(self.documents, self.readings, strict=True):
            for e in reading.evidence:
                if e.kind in COUNTED:
                    value = (e.value.latitude, e.value.longitude) if e.point else e.value
                    shown = e.audience if e.audience != "unknown" else document.source.audience
                    found[e.kind.value, value, shown.value] += 1
        return found

    def values(self, kind: str) -> list[object]:
        return [e.value for e in self.evidence if e.kind == kind]


def told(path: Path, form: Form = Form.ZIP) -> Told:
    pool, skipped = Here(), []
    reader = Reader(pool, Quiet(), skipped, mine=True)
    found = list(reader.read(Pack(path=path, name=path.name, form=form)))
    return Told(pool, skipped, [d for d, _ in found], [r for _, r in found])


def made(name: str, build: str, given: dict) -> dict:
    """Build a case's files; what only the expectation needs is left out."""
    module = importlib.import_module(f"tests.extract.exports.made.{name}")
    return getattr(module, build)(POSTS, **{k: v for k, v in given.items() if k != "placed"})


@pytest.mark.parametrize(("name", "build", "given"), CASES)
def test_every_time_place_person_and_audience_of_a_copy_is_exact(name, build, given, tmp_path):
    module = importlib.import_module(f"tests.extract.exports.made.{name}")
    found = told(packed.zipped(tmp_path / "copy.zip", made(name, build, given)))
    assert found.skipped == []
    assert found.counted() == module.expected(POSTS, **given)
    assert {e.source.account.platform for e in found.evidence} >= {name}


@pytest.mark.parametrize("pack", ["tarred", "folder"])
@pytest.mark.parametrize("name", ["instagram", "x", "mastodon", "reddit", "github"])
def test_a_copy_is_the_same_as_archive_and_as_folder(name, pack, tmp_path):
    files = made(name, "build", {})
    path = getattr(packed, pack)(tmp_path / "copy", files, top="any name/")
    found = told(path, Form.TAR if pack == "tarred" else Form.FOLDER)
    module = importlib.import_module(f"tests.extract.exports.made.{name}")
    assert found.counted() == module.expected(POSTS)


def test_bluesky_is_read_from_its_one_file(tmp_path):
    from tests.extract.exports.made import bluesky

    path = tmp_path / "anything.bin"
    path.write_bytes(bluesky.build(POSTS))
    found = told(path, Form.FILE)
    assert found.counted() == bluesky.expected(POSTS)
    assert found.values("profile_name") == [NAME]


@pytest.mark.parametrize(("name", "build", "given"), CASES)
def test_private_messages_go_nowhere(name, build, given, tmp_path):
    path = packed.zipped(tmp_path / "copy.zip", made(name, build, given))
    found = told(path)
    assert found.pool.given
    assert not any(b"NEVER" in d.content or b"OTHERS" in d.content for d in found.pool.given
                   if name not in {"mastodon", "github"})  # fmt: skip
    assert "OTHERS" not in str([(e.value, e.quote) for e in found.evidence])
    assert "stranger" not in found.values("mention")


def test_private_messages_are_not_even_opened(tmp_path):
    """A broken member is told as soon as it is opened: the messages are broken, and nothing is told."""
    path = packed.zipped(tmp_path / "copy.zip", made("instagram", "build", {}))
    data = path.read_bytes()
    name = b"your_instagram_activity/messages/inbox/bo_1/message_1.json"
    start = data.index(name) + len(name)
    path.write_bytes(data[:start] + bytes([data[start] ^ 0xFF]) + data[start + 1 :])
    assert told(path).skipped == []


@pytest.mark.parametrize(
    ("name", "account"),
    [
        ("instagram", f"instagram|instagram.com|{HANDLE}"),
        ("facebook", f"facebook|facebook.com|{HANDLE}"),
        ("x", f"x|x.com|{HANDLE}"),
        ("tiktok", f"tiktok|tiktok.com|{HANDLE}"),
        ("mastodon", f"mastodon|social.example|{HANDLE}"),
        ("reddit", f"reddit|reddit.com|{HANDLE}"),
        ("snapchat", f"snapchat|snapchat.com|{HANDLE}"),
        ("github", "github|github.com|ana-example"),
        ("discord", "discord|discord.com|123456789012345678"),
    ],
)
def test_a_copy_says_whose_account_it_is_of(name, account, tmp_path):
    found = told(packed.zipped(tmp_path / "copy.zip", made(name, "build", {})))
    assert found.account.canonical == account
    assert {d.source.account.canonical for d in found.documents} == {account}


@pytest.mark.parametrize("name", ["instagram", "facebook", "x", "linkedin", "reddit", "tiktok", "google"])
def test_what_only_the_owner_sees_of_a_profile_is_passed_over(name, tmp_path):
    found = told(packed.zipped(tmp_path / "copy.zip", made(name, "build", {})))
    shown = str([e.value for e in found.evidence])
    for secret in (
        "secret@",
        "s@example.org",
        "old@example.org",
        "Secret Street",
        "12345",
        "2001-02-03",
        "203.0.113",
    ):
        assert secret not in shown or (name, secret) == ("facebook", "2001-02-03")


def test_safety_4_other_people_are_counted_and_never_read(tmp_path):
    for name in ("instagram", "facebook", "linkedin", "telegram", "snapchat", "x"):
        found = told(packed.zipped(tmp_path / f"{name}.zip", made(name, "build", {})))
        given = b"".join(
            d.content for d in found.pool.given if d.page.split("/")[0] not in {"person", "posts"}
        )
        assert b"Beispiel" not in given, name
        assert any(n.numbers for r in found.readings for n in r.notes) or found.values("follow_open"), name


def test_the_broken_text_of_meta_is_mended(tmp_path):
    found = told(packed.zipped(tmp_path / "copy.zip", made("facebook", "build", {})))
    assert found.values("bio_town") == ["Grünfeld"]
    assert "Brother" in found.values("tag_family")
    assert not any("Ã" in str(e.value) for e in found.evidence)


def test_the_places_that_a_service_keeps_of_pictures_are_the_owners_alone(tmp_path):
    found = told(packed.zipped(tmp_path / "copy.zip", made("instagram", "build", {})))
    places = [e for e in found.evidence if e.kind == "gps"]
    assert places
    assert {e.audience for e in places} == {"owner"}


def test_a_private_account_is_told_in_a_sentence(tmp_path):
    found = told(packed.zipped(tmp_path / "copy.zip", made("instagram", "build", {"private": True})))
    assert any("a stranger cannot" in str(n) for r in found.readings for n in r.notes)


@pytest.mark.parametrize("build", ["android", "ios", "month"])
def test_a_timeline_that_lies_alone_is_known_by_its_content(build, tmp_path):
    path = tmp_path / "Zeitleiste.json"
    path.write_bytes(b"".join(packed.parts(getattr(google, build)(POSTS))))
    found = told(path, Form.FILE)
    assert found.counted() == google.visited(POSTS)
    visits = [e for e in found.evidence if e.kind == "place_tag"]
    assert all(e.when is not None and e.zone is not None for e in visits)


def test_raw_records_are_thinned_and_keep_their_places(tmp_path):
    path = tmp_path / "Records.json"
    path.write_bytes(b"".join(packed.parts(google.records(POSTS))))
    found = told(path, Form.FILE)
    places = {(e.value.latitude, e.value.longitude) for e in found.evidence}
    assert 0 < len(found.evidence) <= 60
    assert places <= {p for _, p, _ in google.visited(POSTS)} | {(45.0, 7.0)}


def test_youtube_is_a_copy_within_googles(tmp_path):
    files = google.build(10) | google.tube(POSTS)
    found = told(packed.zipped(tmp_path / "takeout.zip", files))
    assert {d.source.account.platform for d in found.documents} == {"google", "youtube"}
    tube = [d.source.account.platform == "youtube" for d in found.documents]
    found.documents = [d for d, keep in zip(found.documents, tube, strict=True) if keep]
    found.readings = [r for r, keep in zip(found.readings, tube, strict=True) if keep]
    assert found.counted() == google.tube_expected(POSTS)


def test_the_tracks_of_strava_are_read_packed_or_not(tmp_path):
    found = told(packed.zipped(tmp_path / "copy.zip", made("strava", "build", {})))
    tracks = [e for e in found.evidence if e.kind == "track"]
    assert len({e.source.uri for e in tracks}) == 2
    assert {(round(e.value.latitude, 3), round(e.value.longitude, 3)) for e in tracks} >= {
        (45.0, 7.0),
        (45.006, 7.006),
    }


@pytest.mark.parametrize("name", ["_chat.txt", "WhatsApp Chat with Bo.txt"])
def test_a_chat_is_known_and_never_opened(name, tmp_path):
    found = told(packed.zipped(tmp_path / "copy.zip", {name: "[24.11.26, 10:11:12] Bo: NEVER"}))
    assert found.pool.given == []
    assert "private messages" in str(found.skipped[0].reason)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("TikTok", "user_data.txt"),
        ("Telegram", "export_results.html"),
    ],
)
def test_a_copy_of_web_pages_says_how_to_ask_for_the_other_one(name, file, tmp_path):
    found = told(packed.zipped(tmp_path / "copy.zip", {file: "<html></html>"}))
    [skipped] = found.skipped
    assert "JSON" in str(skipped.reason)
    assert name in str(skipped.reason)


def test_a_changed_layout_is_told_with_its_keys_and_no_value(tmp_path):
    files = made("mastodon", "build", {}) | {
        "outbox.json": '{"entries": [{"secret": "Ana Example"}], "@x": 1}'
    }
    found = told(packed.zipped(tmp_path / "copy.zip", files))
    [skipped] = found.skipped
    assert skipped.outcome is Outcome.SCHEMA_CHANGED
    assert "it names: entries" in skipped.name
    assert "Ana Example" not in f"{skipped.name} {skipped.reason}"
    assert found.values("profile_name") == [NAME]


def test_columns_of_another_language_are_a_changed_layout(tmp_path):
    files = made("reddit", "build", {}) | {"posts.csv": "nummer,datum\n1,2025-01-01\n"}
    found = told(packed.zipped(tmp_path / "copy.zip", files))
    [skipped] = found.skipped
    assert "set it to English" in str(skipped.reason)


def test_half_an_archive_is_a_sentence(tmp_path):
    path = packed.zipped(tmp_path / "copy.zip", made("x", "build", {}))
    path.write_bytes(path.read_bytes()[:-200])
    found = told(path)
    [skipped] = found.skipped
    assert "not complete" in str(skipped.reason)


def test_half_a_file_gives_what_came_before(tmp_path):
    files = made("x", "build", {})
    whole = "".join(p.decode() for p in packed.parts(files["data/tweets.js"]))
    files["data/tweets.js"] = whole[: len(whole) // 2]
    found = told(packed.zipped(tmp_path / "copy.zip", files))
    assert "ends too early" in str(found.skipped[0].reason)
    assert 20 < len(found.values("post_time")) < POSTS


def test_safety_7_6_archives_in_archives_stay_closed(tmp_path):
    inner = packed.zipped(tmp_path / "inner.zip", made("x", "build", {}))
    found = told(packed.zipped(tmp_path / "outer.zip", {"takeout-1.zip": inner.read_bytes()}))
    assert found.pool.given == []
    assert "unpack it and scan the folder" in str(found.skipped[0].reason)


def test_an_archive_that_is_no_copy_says_what_to_do(tmp_path):
    found = told(packed.zipped(tmp_path / "any.zip", {"a/b.txt": "x", "result.txt": "y"}))
    [skipped] = found.skipped
    assert "no owner's copy that this version knows" in str(skipped.reason)


@pytest.mark.parametrize(
    "broken", [b"\xff\xfe{", b"[1, 2, [[[[", b'{"orderedItems": "no list"}', b"", b"\0" * 999]
)
def test_broken_content_is_told_and_the_rest_is_read(broken, tmp_path):
    files = made("mastodon", "build", {}) | {"outbox.json": broken}
    found = told(packed.zipped(tmp_path / "copy.zip", files))
    assert found.values("profile_name") == [NAME]
    assert found.values("post_time") == []


def test_one_broken_entry_spoils_no_other(tmp_path):
    files = made("x", "build", {})
    text = "".join(p.decode() for p in packed.parts(files["data/tweets.js"]))
    odd = '{"tweet": {"id_str": "\\x"}}, {"tweet": {"entities": 7, "created_at": {}}}, 7, null,'
    files["data/tweets.js"] = text.replace("[\n", f"[\n{odd}", 1)
    found = told(packed.zipped(tmp_path / "copy.zip", files))
    assert len(found.values("post_time")) == POSTS
    assert found.skipped == []
    assert any("broken and were left out" in str(n) for r in found.readings for n in r.notes)


ODD = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 2**40) | st.floats() | st.text(max_size=5),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(KEYS, below, max_size=6),
    max_leaves=20,
)


@settings(max_examples=300)
@given(data=st.lists(ODD, min_size=1, max_size=3), which=st.sampled_from(JSON_FILES))
def test_whatever_stands_in_a_file_gives_a_reading_or_one_error(data, which):
    export, file = which
    source = Source(type=SourceType.EXPORT, uri="export:x", account=Account(platform=export, handle="ana"))
    content = BETWEEN.join(json.dumps(d).encode() for d in data)
    document = Document(source=source, content=content, media_type="application/json", page=f"{file}/a")
    with suppress(ParseError):
        reading = read(document)
        assert reading_from_json(json.loads(json.dumps(reading_to_json(reading, source))), source) == reading


def test_text_in_16_bits_is_read(tmp_path):
    files = made("mastodon", "build", {})
    files["outbox.json"] = b"\xff\xfe" + b"".join(packed.parts(files["outbox.json"])).decode().encode(
        "utf-16-le"
    )
    found = told(packed.zipped(tmp_path / "copy.zip", files))
    assert len(found.values("post_time")) == POSTS


def test_a_later_part_of_a_copy_knows_whose_the_first_was(tmp_path):
    files = made("facebook", "build", {})
    person = "personal_information/profile_information/profile_information.json"
    packs = [
        Pack(path=packed.zipped(tmp_path / "1.zip", {person: files.pop(person)}), name="1", form=Form.ZIP),
        Pack(path=packed.zipped(tmp_path / "2.zip", files), name="2", form=Form.ZIP),
    ]
    reader = Reader(Here(), Quiet(), [], mine=True)
    accounts = {d.source.account.handle for pack in packs for d, _ in reader.read(pack)}
    assert accounts == {HANDLE}


# The whole way, workers and gate included.


def tools(tmp_path: Path, *, mine: bool) -> Tools:
    return Tools(home=tmp_path / "home", clock=lambda: NOW, jobs=1, mine=mine)


def test_a_copy_becomes_a_report(tmp_path):
    path = packed.zipped(tmp_path / "copy.zip", made("instagram", "build", {}))
    report = audit([str(path)], tools=tools(tmp_path, mine=True))
    [looked] = report.looked
    assert (looked.ownership, looked.proven_by) == (Ownership.LOCAL, "statement")
    assert looked.account.canonical == f"instagram|instagram.com|{HANDLE}"
    assert {f.name for f in report.facts} >= {"name", "people"}
    assert report.skipped == ()


def test_safety_1_without_the_statement_a_copy_shows_no_value(tmp_path):
    path = packed.zipped(tmp_path / "copy.zip", made("instagram", "build", {}))
    report = audit([str(path)], tools=tools(tmp_path, mine=False))
    assert report.evidence
    assert all(e.value is None and e.when is None and e.source.uri == "" for e in report.evidence)
    assert report.facts == ()
    assert HANDLE not in repr(report.looked[0].account.handle)


def test_safety_1_copies_of_two_people_stop_the_run(tmp_path):
    files = made("x", "build", {})
    files["data/account.js"] = (
        str(files["data/account.js"]).replace(NAME, "Bo Beispiel").replace(HANDLE, "bo")
    )
    one = packed.zipped(tmp_path / "1.zip", made("facebook", "build", {}))
    two = packed.zipped(tmp_path / "2.zip", files)
    with pytest.raises(RefusedError, match="2 different people"):
        audit([str(one), str(two)], tools=tools(tmp_path, mine=True))


def test_a_folder_with_an_unpacked_copy_in_it_is_read_once(tmp_path):
    packed.folder(tmp_path / "all", made("instagram", "build", {}), top="instagram-ana/")
    (tmp_path / "all" / "notes.txt").write_text("x")
    report = audit([str(tmp_path / "all")], tools=tools(tmp_path, mine=True))
    assert [x.account.platform for x in report.looked] == ["instagram"]
    assert sum(e.kind == "post_time" for e in report.evidence) == POSTS


def test_an_unpacked_takeout_is_a_copy_with_its_photos(tmp_path):
    files = google.build(20) | {"Takeout/Google Photos/Trip/1.jpg": located(45.07, 7.68)}
    packed.folder(tmp_path / "all", files)
    report = audit([str(tmp_path / "all")], tools=tools(tmp_path, mine=True))
    assert {x.account.platform for x in report.looked} == {"google", "photos"}
    assert report.skipped == ()
    assert sum(e.kind == "gps" for e in report.evidence) == 1


def test_every_top_of_a_folder_names_more_than_a_common_file():
    common = {"result.json", "posts.csv", "profile.csv", "index.html", "data.json"}
    assert not any(len(marks) == 1 and marks[0].casefold() in common for marks in roots())
    assert all(len(marks) > 1 or "/" in marks[0] for marks in roots()), "a saved page can have any name"
    assert len(exports()) >= 18


def test_an_archive_of_20_gib_is_read_by_its_named_files_alone(tmp_path):
    """One film of 20 GiB in a copy: what is not named is not touched, so size is neither time nor memory."""
    path = packed.zipped(tmp_path / "small.zip", made("x", "build", {}))
    size, name = 20 << 30, b"data/tweets_media/1-film.mp4"
    large = tmp_path / "large.zip"
    with zipfile.ZipFile(path) as small:
        start, count = small.start_dir, len(small.filelist)
    data = path.read_bytes()
    end = data.rindex(b"PK\x05\x06")
    wide = struct.pack("<2H2Q", 1, 16, size, size)
    local = struct.pack("<4s5H3L2H", b"PK\x03\x04", 45, 0, 0, 0, 0, 0, 0xFFFFFFFF, 0xFFFFFFFF, len(name), 20)
    entry = struct.pack(
        "<4s6H3L5H2L",
        b"PK\x01\x02",
        45,
        45,
        0,
        0,
        0,
        0,
        0,
        0xFFFFFFFF,
        0xFFFFFFFF,
        len(name),
        20,
        0,
        0,
        0,
        0,
        start,
    )
    directory = data[start:end] + entry + name + wide
    at = start + len(local) + len(name) + 20 + size
    end64 = struct.pack(
        "<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count + 1, count + 1, len(directory), at
    )
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, at + len(directory), 1)
    last = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    with large.open("wb") as out:
        out.write(data[:start] + local + name + wide)
        out.seek(at)
        out.write(directory + end64 + locator + last)
    assert large.stat().st_size > 20 << 30
    tracemalloc.start()
    found = told(large)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found.skipped == []
    assert len(found.values("post_time")) == POSTS
    assert peak < 32 << 20


def test_a_copy_and_a_saved_page_of_one_account_agree(tmp_path):
    """What both say is said once, and the page adds nothing that contradicts the copy."""
    copy = packed.zipped(tmp_path / "copy.zip", made("instagram", "build", {}))
    page = tmp_path / "page.html"
    page.write_text(
        f"<!DOCTYPE html><!-- saved from url=(0033)https://www.instagram.com/{HANDLE}/ --><html><head>"
        f'<meta property="og:title" content="{NAME} (@{HANDLE}) • Instagram photos and videos">'
        f'<meta property="og:url" content="https://www.instagram.com/{HANDLE}/">'
        '<meta property="og:type" content="profile"></head><body></body></html>'
    )
    both = tools(tmp_path, mine=True)
    account = Account(platform="instagram", host="instagram.com", handle=HANDLE)
    store = both.prover.store
    store.save(store.load().with_proof(Proof(account=account.canonical, method="words", at=NOW)))
    alone = audit([str(copy)], tools=both)
    report = audit([str(copy), str(page)], tools=both)
    assert {x.account.canonical for x in report.looked} == {account.canonical}
    assert {x.ownership for x in report.looked} <= {Ownership.LOCAL, Ownership.PROVEN}
    before = {f.name: (f.value, f.level) for f in alone.facts}
    after = {f.name: (f.value, f.level) for f in report.facts}
    assert before.keys() <= after.keys()
    assert all(after[name][1] >= level for name, (_, level) in before.items())
    assert {name for name, _ in after.items()} - before.keys() <= {"accounts", "picture"}
    assert {n: after[n][0] for n in before if n != "name"} == {
        n: v for n, (v, _) in before.items() if n != "name"
    }


SPANISH = "ID del comentario,X,Marca de tiempo de creación del comentario,Y,ID del vídeo,Texto del comentario"


@pytest.mark.parametrize(
    ("folder", "columns"),
    [
        ("YouTube und YouTube Music/Kommentare/Kommentare",
         "Kommentar-ID,Kanal-ID,Zeitstempel der Erstellung des Kommentars,Preis,Video-ID,Kommentartext"),
        ("YouTube y YouTube Music/comentarios/comentarios",
         SPANISH),
        ("YouTube and YouTube Music/comments/comments(1)",
         "Comment ID,Channel ID,Comment creation timestamp,Price,Video ID,Comment text"),
    ],
)  # fmt: skip
def test_comments_of_youtube_are_read_in_other_languages(folder, columns, tmp_path):
    row = 'c1,UCx,2025-01-02T03:04:05+00:00,0,v1,"{""text"":""hi @bo""}"'
    found = told(packed.zipped(tmp_path / "t.zip", {f"Takeout/{folder}.csv": f"{columns}\n{row}\n"}))
    assert found.skipped == []
    assert found.values("post_time") == ["2025-01-02T03:04:05+00:00"]
    assert found.values("mention") == ["bo"]
    assert found.evidence[0].source.uri == "https://www.youtube.com/watch?v=v1&lc=c1"


@pytest.mark.parametrize(
    "files",
    [
        {"Takeout/YouTube und YouTube Music/Verlauf/Wiedergabeverlauf.html": "NEVER"},
        {"Takeout/archive_browser.html": "x", "Takeout/Mail/All mail.mbox": "NEVER"},
        {"Takeout/YouTube and YouTube Music/history/watch-history.html": "NEVER"},
    ],
)
def test_a_copy_of_which_nothing_is_read_says_so(files, tmp_path):
    found = told(packed.zipped(tmp_path / "t.zip", files))
    [skipped] = found.skipped
    assert "nothing that others can see" in str(skipped.reason)
    assert found.pool.given == []


@pytest.mark.parametrize("name", ["Tiktok/Posts/Post.txt", "Tiktok/Profile/Profile Info.txt"])
def test_a_copy_of_tiktok_as_text_says_how_to_ask_for_the_other_one(name, tmp_path):
    [skipped] = told(packed.zipped(tmp_path / "t.zip", {name: "Username: ana"})).skipped
    assert "choose the format JSON" in str(skipped.reason)
