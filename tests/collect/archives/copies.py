"""Owner's copies that nobody honest makes: the names are a service's, what stands under them is hostile.

Beside ``hostile``, whose archives are no copy of anything and mostly end before a byte is parsed.
"""

import bz2
import gzip
import json
import lzma
import struct
import zlib
from collections.abc import Iterator

from tests.collect.archives.hostile import File, deflated, header, padded, records, tarred, zipped

POSTS = b"your_instagram_activity/media/posts_1.json"
GOOD = json.dumps(
    [{"media": [{"uri": "media/posts/a.jpg", "creation_timestamp": 1_700_000_000, "title": "hello"}]}]
).encode()
_TYPES = b'<?xml version="1.0"?><Types/>'
_MIB = 2**20


def one(content: bytes, name: bytes = POSTS, **more: object) -> bytes:
    """Return a copy of one file, packed as services pack it."""
    return zipped(File(name=name, data=content, method=8, **more))  # type: ignore[arg-type]


def some(**files: bytes) -> bytes:
    """Return a copy of several files; ``__`` stands for a slash and ``_dot_`` for a dot."""
    names = {name.replace("__", "/").replace("_dot_", "."): data for name, data in files.items()}
    return zipped(*(File(name=name.encode(), data=data, method=8) for name, data in names.items()))


def _raw(packed: bytes, plain: bytes = b"[]") -> bytes:
    """Return a copy whose compressed bytes are given as they are."""
    body = struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 8, 0, 0, zlib.crc32(plain), len(packed), len(plain),
                       len(POSTS), 0) + POSTS + packed  # fmt: skip
    entry = struct.pack("<4s2B5H3L5H2L", b"PK\1\2", 20, 3, 20, 0, 8, 0, 0, zlib.crc32(plain), len(packed),
                        len(plain), len(POSTS), 0, 0, 0, 0, 0o100600 << 16, 0) + POSTS  # fmt: skip
    return body + entry + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(entry), len(body), 0)


def _quoted() -> bytes:
    """Return entries that quote each other's heads, so that one kernel is unpacked many times over."""
    plain = b"a" * 10**6
    kernel = deflated(plain)
    names = [b"%03d" % n for n in range(40)]
    now, bare, files = b"", plain, []
    for name in reversed(names):
        if now:
            head, rest = now[:33], now[33:]
            packed = b"\0" + struct.pack("<HH", 33, 33 ^ 0xFFFF) + head + rest
            bare = head + bare
        else:
            packed = kernel
        total = zlib.crc32(bare)
        now = (
            struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 8, 0, 0, total, len(packed), len(bare), 3, 0)
            + name
            + packed
        )
        files.append((name, len(packed), len(bare), total))
    directory = b"".join(
        struct.pack("<4s2B5H3L5H2L", b"PK\1\2", 20, 3, 20, 0, 8, 0, 0, total, packed, size, 3, 0, 0, 0, 0,
                    0o100600 << 16, len(now) - 33 - packed) + name
        for name, packed, size, total in files
    )  # fmt: skip
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, len(files), len(files), len(directory), len(now), 0)
    return now + directory + end


def _document(core: bytes) -> bytes:
    parts = {b"[Content_Types].xml": _TYPES, b"docProps/core.xml": core, b"word/document.xml": b"<a/>"}
    return zipped(*(File(name=name, data=data, method=8) for name, data in parts.items()))


def _contents() -> Iterator[tuple[str, bytes]]:
    """Yield copies whose archive is honest and whose files are not."""
    yield "bomb of spaces", one(b"[" + b" " * (32 * _MIB) + b"]")
    yield "bomb of numbers", one(b"[" + b"0," * (4 * _MIB) + b"0]")
    yield "depth without end", one(b"[" * 500_000)
    yield "depth that is closed", one(b"[" * 50_000 + b"]" * 50_000)
    yield "number of 200,000 digits", one(GOOD.replace(b"1700000000", b"9" * 200_000))
    yield (
        "times that are no numbers",
        one(GOOD.replace(b"1700000000", b"NaN")[:-1] + b"," + GOOD[1:].replace(b"1700000000", b"-1e999")),
    )
    yield "UTF-16", one(GOOD.decode().encode("utf-16"))
    yield "UTF-32", one(GOOD.decode().encode("utf-32"))
    yield "bytes of no charset", one(GOOD.replace(b"hello", bytes(range(128, 256))))
    yield "half characters", one(GOOD.replace(b"hello", rb"\ud800 x \udfff"))
    yield "200,000 keys", one(b"{" + b",".join(b'"%d":1' % n for n in range(200_000)) + b"}")
    yield "100,000 keys of one name", one(b"[{" + b",".join([b'"media":[]'] * 100_000) + b"}]")
    yield "string that never ends", one(b'[{"title":"' + rb"\u0041" * 500_000)
    yield (
        "other types than promised",
        some(actor_dot_json=b"[1]", outbox_dot_json=b'{"orderedItems":{"a":[null,1,"x"]}}'),
    )
    yield (
        "depth in two files",
        some(actor_dot_json=b'{"a":' * 9_000, outbox_dot_json=b'{"orderedItems":[' + b"[" * 9_000),
    )
    yield (
        "script that is no data",
        some(data__account_dot_js=b"window.YTD.account.part0 = [{}]", data__tweets_dot_js=b"/*" * 500_000),
    )
    yield (
        "script of brackets",
        some(
            data__account_dot_js=b"window.YTD.account.part0 = [{}]",
            data__tweets_dot_js=b"window.YTD.tweets.part0 = " + b"[" * 100_000,
        ),
    )
    yield (
        "table of one field",
        some(
            comments_dot_csv=b'id,permalink,date,ip,body\n1,x,2026,1,"' + b"a" * (8 * _MIB),
            posts_dot_csv=b"id\n" + b'"' * _MIB,
        ),
    )
    yield (
        "table of 200,000 columns",
        some(comments_dot_csv=b"id,date,body\n", posts_dot_csv=b"c," * 200_000 + b"\n" + b"," * 200_000),
    )
    yield "page of 50,000 boxes", one(b"<div>" * 50_000, b"your_instagram_activity/media/posts_1.html")
    yield (
        "page of one attribute",
        one(b"<div class='" + b"a " * 500_000 + b"'>x", b"your_instagram_activity/media/posts_1.html"),
    )
    yield (
        "history of 100,000 boxes",
        some(**{"Takeout__YouTube and YouTube Music__history__watch-history_dot_html": b"<div>" * 100_000}),
    )
    yield (
        "sidecars of depth",
        zipped(
            *(
                File(name=b"Takeout/Google Photos/A/%d.jpg.json" % n, data=b'{"title":' * 500, method=8)
                for n in range(200)
            )
        ),
    )
    yield (
        "pictures of four billion pixels",
        zipped(
            *(
                File(
                    name=b"p/%d.png" % n,
                    data=b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
                    + b"\x7f\xff\xff\xff" * 2
                    + b"\x08\2\0\0\0"
                    + bytes(64),
                )
                for n in range(50)
            )
        ),
    )
    yield "blocks of depth", some(repo_dot_car=b"\x3a\xa2eroots\x80gversion\x01" + b"\x81" * 100_000)
    yield (
        "two services in one",
        zipped(
            File(name=POSTS, data=GOOD),
            File(name=b"data/account.js", data=b"window.YTD.account.part0 = [{}]"),
            File(name=b"actor.json", data=b"{}"),
            File(name=b"outbox.json", data=b"{}"),
        ),
    )


def _packings() -> Iterator[tuple[str, bytes]]:
    """Yield copies with an honest file, packed dishonestly."""
    yield "wrong sum", one(GOOD, crc=7)
    yield "empty blocks", _raw(b"\0\0\0\xff\xff" * 200_000 + deflated(b"[]"))
    yield "empty blocks without end", _raw(b"\0\0\0\xff\xff" * 200_000)
    yield "bytes behind its end", _raw(deflated(GOOD) + b"J" * 5_000, GOOD)
    yield "half of its bytes", _raw(deflated(GOOD * 99)[:-20], GOOD * 99)
    yield "reference before its beginning", _raw(b"\x63\x60\x18\x05\xa3\x60" * 99, GOOD)
    yield "entries that quote each other", _quoted()
    yield "lock on one of two", zipped(File(name=POSTS, data=GOOD), File(name=b"a", data=GOOD, flags=1))
    yield "size of nothing", one(b"[" + b" " * 10**6 + b"]", size=0)
    yield "size of four gigabytes", one(GOOD, size=2**32 - 2)
    yield "its file twice", zipped(File(name=POSTS, data=GOOD), File(name=POSTS, data=b"[]"))
    yield "its file in two cases", zipped(File(name=POSTS, data=GOOD), File(name=POSTS.upper(), data=GOOD))
    yield (
        "its file behind a climb",
        zipped(File(name=b"x/../" + POSTS, data=GOOD), File(name=b"/" + POSTS, data=GOOD)),
    )
    yield "its file as a link", zipped(File(name=POSTS, data=b"/etc/passwd", mode=0o120777))
    yield "name after a NUL", zipped(File(name=POSTS + b"\0.exe", data=GOOD), File(name=POSTS, data=GOOD))
    yield (
        "name of a share",
        zipped(File(name=b"\\\\host\\share\\" + POSTS, data=GOOD), File(name=b"CON", data=GOOD)),
    )
    yield (
        "another copy within",
        zipped(File(name=b"more.zip", data=one(GOOD)), File(name=b"more.tgz", data=gzip.compress(b"x"))),
    )


def _others() -> Iterator[tuple[str, bytes]]:
    """Yield what ends in the name of an archive and is something else, or several things."""
    yield "a page in front.zip", b"<!doctype html><title>x</title>" + one(GOOD)
    yield "a picture in front.zip", b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0" + one(GOOD)
    yield "a PDF in front.zip", b"%PDF-1.4\n" + one(GOOD)
    yield "a GIF in front.zip", b"GIF89a\1\0\1\0\0\0\0;" + one(GOOD)
    yield "a tar in front.zip", tarred() + one(GOOD)
    yield "a zip in front.tar", one(GOOD) + tarred()
    yield "parts of several.zip", one(GOOD)[:-22] + struct.pack("<4s4H2LH", b"PK\5\6", 3, 3, 1, 1, 88, 99, 0)
    yield "bzip2.tar.bz2", bz2.compress(bytes(10**7))
    yield "xz.tar.xz", lzma.compress(bytes(10**7))
    yield "zstd.tar.zst", b"\x28\xb5\x2f\xfd" + bytes(99)
    yield "seven.7z", b"7z\xbc\xaf\x27\x1c\0\4" + b"\xff" * 99
    yield "rar.rar", b"Rar!\x1a\x07\x01\0" + bytes(99)
    yield "cab.cab", b"MSCF" + bytes(99)
    yield "disc.iso", bytes(32_769) + b"CD001" + bytes(99)
    yield "a header that names forever.gz", b"\x1f\x8b\x08\x08" + bytes(6) + b"n" * 10**6
    yield "directories without a file.zip", b"PK\3\4" + b"PK\1\2" * 50_000 + b"PK\5\6" + b"\xff" * 18
    yield "a document that is a bomb.docx", _document(b"<a>" + b"x" * 10**7 + b"</a>")
    yield (
        "a document of laughs.docx",
        _document(
            b"<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'>"
            + b"".join(b"<!ENTITY b%d '%s'>" % (n, b"&a;" * 99) for n in range(9))
            + b"]><a>&b8;</a>"
        ),
    )
    yield (
        "a document that asks for a file.docx",
        _document(b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"),
    )
    yield "a document of depth.docx", _document(b"<a>" * 50_000)
    yield "a hard link of the name.tar", header(b"1", POSTS) + bytes(1024)
    yield (
        "a sparse file of the name.tar",
        records(1, b"22 GNU.sparse.major=1\n") + header(b"0", POSTS, b"%011o\0" % len(GOOD)) + padded(GOOD),
    )
    yield (
        "the name twice.tar",
        (header(b"0", POSTS, b"%011o\0" % len(GOOD)) + padded(GOOD)) * 2 + bytes(1024),
    )


def copies() -> Iterator[tuple[str, bytes]]:
    """Yield all of them: a file's name that says what it does, and its bytes."""
    for made, says in (
        (_contents, "a copy with {}.zip"),
        (_packings, "a copy packed with {}.zip"),
        (_others, "{}"),
    ):
        for name, content in made():
            yield says.format(name), content
