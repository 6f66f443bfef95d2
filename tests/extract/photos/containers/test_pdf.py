from dataclasses import replace
from hashlib import md5, sha256

import pytest

from exposure.collect.files import sniff
from exposure.errors import ParseError
from exposure.extract.photos import read
from exposure.extract.photos.pdf import aes, lock
from exposure.extract.photos.pdf.values import Reader
from exposure.model import BoxPath, Kind, Outcome, Subject
from tests.documents import held, pdf, stream
from tests.photos import HERE, ExifFields, document, jpeg, xmp

PROPERTIES = (
    b"<< /Title (A \\(small\\) week) /Author <FEFF0041006E00610020004500780061006D0070006C0065>"
    b" /Keywords (one; two) /Creator (Word\\137Example) /CreationDate (D:20240131142530+02'00') >>"
)
PACKET = xmp("<dc:creator>Bo Example</dc:creator>")
KEY = b"0123456789abcdef"


def told(content: bytes) -> set[tuple[str, object]]:
    reading = read(document(content))
    assert reading.outcome is Outcome.OK
    return {(str(e.kind), e.value) for e in reading.evidence}


def test_properties_are_read_in_each_form_of_string() -> None:
    assert told(pdf([(1, PROPERTIES), (2, b"<< /Type /Catalog >>")])) == {
        ("text", "A (small) week"),
        ("artist", "Ana Example"),
        ("keyword", "one"),
        ("keyword", "two"),
        ("software", "Word_Example"),
        ("datetime", "2024-01-31T14:25:30"),
        ("tz", "+02:00"),
    }


def test_letters_of_pdfs_own_encoding_and_of_utf_8_are_read() -> None:
    assert told(pdf([(1, b"<< /Title (\\200 \xe9t\xe9) /Author (\xc3\x85sa Example) >>")])) == {
        ("text", "\u2022 \xe9t\xe9"),
        ("artist", "\xc5sa Example"),
    }


def test_what_was_saved_over_but_is_still_in_the_file_is_told() -> None:
    content = pdf([(1, b"<< /Author (Ana Example) >>"), (1, b"<< /Author (Bo Example) >>")])
    assert told(content) == {("artist", "Bo Example"), ("artist", "Ana Example")}


def test_properties_and_comments_inside_streams_of_objects_are_read() -> None:
    inner = held({1: b"<< /Author (Ana Example) >>", 5: b"<< /Subtype /Highlight /T (Bo Example) >>"})
    entries = b"/Type /XRef /Info 1 0 R /Root 2 0 R"
    content = pdf([(7, inner), (8, stream(entries, b"\0" * 8, packed=True))], trailer=b"")
    (author, reviewer) = read(document(content)).evidence
    assert (author.kind, author.value) == (Kind.ARTIST, "Ana Example")
    assert (reviewer.kind, reviewer.subject) == (Kind.PERSON, Subject.OTHER)


def test_packets_are_unpacked_and_photos_inside_are_read() -> None:
    photo = jpeg(ExifFields(point=HERE))
    content = pdf(
        [
            (3, stream(b"/Type /Metadata /Subtype /XML", PACKET, packed=True)),
            (4, stream(b"/Subtype /Image /Filter /DCTDecode", photo)),
        ]
    )
    kinds = {e.kind: e.value for e in read(document(content)).evidence}
    assert kinds == {Kind.ARTIST: "Bo Example", Kind.GPS: HERE}


def test_who_signed_and_where_is_told() -> None:
    content = pdf([(4, b"<< /Type /Sig /ByteRange [0 1] /Name (Ana Example) /Location (Sampletown) >>")])
    assert told(content) == {("artist", "Ana Example"), ("place", "Sampletown")}


def locked_pdf(revision: int, *, opens: bool = True) -> bytes:
    """Return a file whose author is locked, with the empty password or another."""
    entries = {
        "Filter": "Standard",
        "V": float(revision - 1),
        "R": float(revision),
        "O": b"o" * 32,
        "P": -4.0,
    }
    found = lock.opened(entries, b"id")
    assert found is not None
    kept = replace(found, opens=True)
    check = lock.rc4(kept.key, lock._PADDING) if revision == 2 else mixed(kept.key)
    author = kept.string(b"Ana Example", 1, 0).hex().encode()  # the same way there and back
    said = f"<< /Filter /Standard /V {revision - 1} /R {revision} /P -4 /O <{b'o'.hex() * 32}> /U <"
    encrypt = said.encode() + (check if opens else bytes(32)).hex().encode() + b"> >>"
    trailer = b"<< /Info 1 0 R /Encrypt 9 0 R /ID [(id) (id)] >>"
    return pdf([(1, b"<< /Author <" + author + b"> >>"), (9, encrypt)], trailer)


def mixed(key: bytes) -> bytes:
    """Return what revision 3 keeps to tell whether a password is right."""
    text = md5(lock._PADDING + b"id", usedforsecurity=False).digest()
    for step in range(20):
        text = lock.rc4(bytes(byte ^ step for byte in key), text)
    return text + bytes(16)


@pytest.mark.parametrize("revision", [2, 3])
def test_a_locked_file_that_opens_without_a_password_is_read(revision: int) -> None:
    assert told(locked_pdf(revision)) == {("artist", "Ana Example")}


@pytest.mark.parametrize("revision", [2, 3])
def test_a_file_that_needs_a_password_stays_locked_and_says_so(revision: int) -> None:
    with pytest.raises(ParseError):
        read(document(locked_pdf(revision, opens=False)))


def test_the_newest_kind_of_lock_is_opened() -> None:
    salt, iv = b"saltsalt", bytes(range(16))
    middle = lock._hardened(salt)
    entries = {
        "Filter": "Standard",
        "V": 5.0,
        "R": 6.0,
        "U": bytes(40) + salt,
        "UE": aes.encrypted(middle, bytes(16), KEY * 2),
        "CF": {"StdCF": {"CFM": "AESV3"}},
        "StrF": "StdCF",
        "StmF": "StdCF",
        "Perms": aes.encrypted(KEY * 2, bytes(16), b"\0\0\0\0\xff\xff\xff\xffTadbrand"),
    }
    locked = lock.opened(entries, b"")
    assert locked is not None
    text = b"Ana Example".ljust(16, b"\5")
    assert locked.string(iv + aes.encrypted(KEY * 2, iv, text), 1, 0) == b"Ana Example"


@pytest.mark.parametrize("whose", ["reader", "owner"])
def test_a_lock_of_256_bits_opens_with_either_empty_password(whose: str) -> None:
    user, owner = bytes(40) + b"usersalt", bytes(40) + b"ownersal"
    middle = sha256(b"usersalt" if whose == "reader" else b"ownersal" + user).digest()
    name, other = ("UE", "OE") if whose == "reader" else ("OE", "UE")
    locked = aes.encrypted(middle, bytes(16), KEY * 2)
    entries = {
        "Filter": "Standard",
        "V": 5.0,
        "R": 5.0,
        "U": user,
        "O": owner,
        name: locked,
        other: bytes(32),
    }
    perms = aes.encrypted(KEY * 2, bytes(16), bytes(9) + b"adbrand")
    assert lock.opened({**entries, "Perms": perms}, b"") == lock.Lock(
        KEY * 2, "Identity", "Identity", metadata=True, opens=True
    )
    shut = lock.opened({**entries, "Perms": bytes(16)}, b"")
    assert shut is not None
    assert not shut.opens


def test_aes_gives_what_the_standard_prints() -> None:
    text = bytes.fromhex("00112233445566778899aabbccddeeff")  # FIPS 197, appendix C
    for size, expected in (
        (16, "69c4e0d86a7b0430d8cdb78070b4c55a"),
        (32, "8ea2b7ca516745bfeafc49904b496089"),
    ):
        locked = aes.encrypted(bytes(range(size)), bytes(16), text)
        assert locked.hex() == expected
        assert aes.decrypted(bytes(range(size)), bytes(16), locked) == text


def test_it_is_known_by_content_and_a_broken_one_is_no_end() -> None:
    assert sniff(pdf([])) == "application/pdf"
    assert (
        told(pdf([(1, b"<< /Author (Ana"), (1, b"<< /Title [[[[ >>"), (3, b"<< /Length 9999 >> stream\n")]))
        == set()
    )


def test_where_it_stands_is_said() -> None:
    (one,) = read(document(pdf([(1, b"<< /Author (Ana Example) >>")]))).evidence
    assert one.locator == BoxPath("Info/author")


def test_safety_7_4_a_comment_of_percent_signs_ends() -> None:
    """Each sign could begin a comment, so a pattern that tries them all would never end."""
    with pytest.raises(ValueError, match="cannot be read"):
        Reader(b"%" * 5000 + b"\nx", 0).value()
    assert Reader(b" % one %% two\n%three\r 7", 0).value() == 7
