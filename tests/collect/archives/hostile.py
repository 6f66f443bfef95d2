"""Archives that nobody honest makes, built byte by byte; each is small on the disk."""

import gzip
import io
import struct
import tarfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from exposure.collect.archives import Form

TEXT = b'{"profile": "nobody"}'
LOCAL, ENTRY = struct.Struct("<4s5H3L2H"), struct.Struct("<4s2B5H3L5H2L")
FULL = 0xFFFFFFFF
_MIB = 2**20


@dataclass(frozen=True, kw_only=True)
class File:
    """One entry of a zip, in its two places: what the directory says, and what stands before the bytes."""

    name: bytes = b"a.json"
    data: bytes = TEXT
    local: bytes | None = None
    method: int = 0
    flags: int = 0
    crc: int | None = None
    size: int | None = None
    packed: int | None = None
    offset: int | None = None
    mode: int = 0o100600
    extra: bytes = b""
    mark: bytes = b"PK\x03\x04"


def zipped(*files: File, count: int | None = None, start: int | None = None, size: int | None = None,
           before: bytes = b"", after: bytes = b"", comment: bytes = b"") -> bytes:  # fmt: skip
    """Return a zip of these entries, with what the end record says changed where given."""
    body, directory = bytearray(before), bytearray()
    for file in files:
        at = len(body)
        crc = zlib.crc32(file.data) if file.crc is None else file.crc
        stored = deflated(file.data) if file.method == 8 else file.data
        packed = len(stored) if file.packed is None else file.packed
        plain = len(file.data) if file.size is None else file.size
        local = file.name if file.local is None else file.local
        body += LOCAL.pack(file.mark, 20, file.flags, file.method, 0, 0, crc, min(packed, FULL),
                           min(plain, FULL), len(local), 0) + local + stored  # fmt: skip
        offset = at if file.offset is None else file.offset
        directory += ENTRY.pack(b"PK\x01\x02", 20, 3, 20, file.flags, file.method, 0, 0, crc,
                                min(packed, FULL), min(plain, FULL), len(file.name), len(file.extra), 0, 0, 0,
                                file.mode << 16, min(offset, FULL)) + file.name + file.extra  # fmt: skip
    number = len(files) if count is None else count
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, number & 0xFFFF, number & 0xFFFF,
                      len(directory) if size is None else size, len(body) if start is None else start,
                      len(comment))  # fmt: skip
    return bytes(body) + bytes(directory) + after + end + comment


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def wide(*numbers: int) -> bytes:
    """Return the field that holds long sizes."""
    return struct.pack(f"<2H{len(numbers)}Q", 1, 8 * len(numbers), *numbers)


def tarred(*members: tuple[tarfile.TarInfo, bytes], form: int = tarfile.GNU_FORMAT) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for info, data in members:
            info.size = info.size or len(data)
            archive.addfile(info, io.BytesIO(data + bytes(max(0, info.size - len(data)))) if data else None)
    return out.getvalue()


def member(name: str = "a.json", **changes: object) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    for key, value in changes.items():
        setattr(info, key, value)
    return info


def header(kind: bytes = b"0", name: bytes = b"a.json", size: bytes = b"00000000000\0") -> bytes:
    """Return one header of a tar, its sum right."""
    block = bytearray(512)
    block[: len(name[:100])] = name[:100]
    block[100:108], block[124:136], block[156:157] = b"0000600\0", size, kind
    block[257:265] = b"ustar\x0000"
    block[148:156] = b"%06o\0 " % (sum(block[:148]) + sum(block[156:]) + 256)
    return bytes(block)


def padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 512)


def records(count: int, record: bytes = b"4 =\n") -> bytes:
    """Return an extended header of that many records."""
    body = record * count
    return header(b"x", size=b"%011o\0" % len(body)) + padded(body)


def repeated(block: bytes, times: int) -> bytes:
    """Return a block that many times as gzip, packed once: gzip members may follow each other."""
    return gzip.compress(block, 9, mtime=0) * times


def _overlapping() -> bytes:
    one = (
        LOCAL.pack(b"PK\x03\x04", 20, 0, 0, 0, 0, zlib.crc32(TEXT), len(TEXT), len(TEXT), 1, 0) + b"a" + TEXT
    )
    return zipped(*(File(name=bytes([65 + n]), offset=0) for n in range(20)), before=one)


def _nested() -> bytes:
    inner = zipped(File(data=bytes(10**6), method=8))
    for _ in range(6):
        inner = zipped(*(File(name=b"%d.zip" % n, data=inner, method=8) for n in range(4)))
    return inner


def _many(names: Callable[[int], bytes], count: int, **more: object) -> bytes:
    return zipped(*(File(name=names(n), data=b"", **more) for n in range(count)))  # type: ignore[arg-type]


def _zip64(entries: int, size: int, start: int) -> bytes:
    body = zipped(File())
    at = body.rindex(b"PK\x05\x06")
    end = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, entries, entries, size, start)
    found = struct.pack("<4sLQL", b"PK\x06\x07", 0, at, 1)
    return (
        body[:at] + end + found + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, FULL, FULL, 0)
    )


def zips() -> Iterator[tuple[str, bytes]]:
    """Yield hostile zips by what they do."""
    names = {
        "goes up": b"../a.json", "goes up in the middle": b"x/../../a.json", "is absolute": b"/etc/a.json",
        "names a drive": b"C:\\a.json", "goes up by backslashes": b"..\\..\\a.json",
        "has a NUL": b"a.json\0.txt", "has a new line": b"a\n.json", "has an escape": b"\x1b[2Ja.json",
        "has two slashes": b"a//b.json", "is empty": b"", "is a dot": b"./a.json",
        "is 60,000 long": b"a" * 60_000,
        "is no UTF-8": b"\xff\xfe.json", "is turned around": "a\u202enosj.exe".encode(),
        "goes up in full-width dots": "\uff0e\uff0e/a.json".encode(),
    }  # fmt: skip
    for what, name in names.items():
        yield f"a name that {what}", zipped(File(name=name, flags=0x800))
    yield "two entries of one name", zipped(File(), File(data=b"other"))
    yield "names that differ in case", zipped(File(), File(name=b"A.JSON"))
    yield "names that are spelled in two ways", zipped(File(name="é".encode()), File(name="e\u0301".encode()))
    yield "a local name that differs", zipped(File(local=b"b.json"))
    yield "a link", zipped(File(mode=0o120777, data=b"/etc/passwd"))
    yield "a device", zipped(File(mode=0o020666))
    yield "a pipe", zipped(File(mode=0o010666))
    yield "a lock", zipped(File(flags=1))
    yield "a strong lock", zipped(File(flags=0x41))
    yield "a hidden directory", zipped(File(flags=0x2000))
    yield "a method of its own", zipped(File(method=99))
    yield "bzip2", zipped(File(method=12))
    yield "a wrong sum", zipped(File(crc=1))
    yield "a wrong mark", zipped(File(mark=b"PK\x03\x05"))
    yield "fewer bytes than it says", zipped(File(size=99, packed=99))
    yield "more bytes than it says", zipped(File(data=TEXT * 50, method=8, size=3))
    yield "deflate that is none", zipped(File(method=8, data=b"", size=5, packed=0))
    yield "a bomb", zipped(File(data=bytes(32 * _MIB), method=8))
    yield "a bomb that says it is small", zipped(File(data=bytes(32 * _MIB), method=8, size=100))
    yield "a bomb that says it is huge", zipped(File(data=bytes(_MIB), method=8, size=2**32 - 2))
    yield "twenty entries over one", _overlapping()
    yield "a bomb in six bombs", _nested()
    yield "an entry that lies in the directory", zipped(File(), File(name=b"b", offset=60))
    yield "an offset behind the end", zipped(File(offset=2**31))
    yield "an offset of sixteen exabytes", zipped(File(offset=FULL, extra=wide(2**64 - 1)))
    yield "a size of sixteen exabytes", zipped(File(size=FULL, packed=FULL, extra=wide(2**64 - 1, 2**64 - 1)))
    yield "long sizes without their field", zipped(File(size=FULL, packed=FULL))
    yield "long sizes whose field is cut", zipped(File(size=FULL, extra=struct.pack("<2H", 1, 800)))
    yield "a field that never ends", zipped(File(size=FULL, extra=bytes(60_000)))
    yield "more entries than there are", zipped(File(), count=9)
    yield "fewer entries than there are", zipped(File(), File(name=b"b"), count=1)
    yield "no entries", zipped()
    yield "250,000 entries", zipped(File(), count=0xFFFF)[:-22] + _zip64(250_000, 100, 0)[-98:]
    yield "18 quintillion entries", _zip64(2**64 - 1, 60, 57)
    yield "a directory of 18 quintillion bytes", _zip64(1, 2**64 - 1, 0)
    yield "a directory before the file", _zip64(1, 60, 2**63)
    yield "bytes between directory and end", zipped(File(), after=b"x" * 99)
    yield "two end records", zipped(File(), comment=zipped(File(name=b"b.json")))
    yield "a program in front", zipped(File(), before=b"MZ" + bytes(200), start=0)
    yield "an end record alone", b"PK\x05\x06" + b"\xff" * 18
    yield "half of it", zipped(File(data=TEXT * 99))[:400]
    yield "5,000 entries of nothing", _many(lambda n: b"%d" % n, 5_000)
    yield "5,000 names of 2,000 letters", _many(lambda n: b"%2000d" % n, 5_000)


def tars() -> Iterator[tuple[str, bytes]]:
    """Yield hostile tars by what they do."""
    for what, name in {
        "goes up": "../a.json",
        "is absolute": "/etc/a.json",
        "goes up within": "x/../../a",
    }.items():
        yield f"a name that {what}", tarred((member(name), TEXT))
    for what, kind in {
        "a link": tarfile.SYMTYPE, "a hard link": tarfile.LNKTYPE, "a device": tarfile.CHRTYPE,
        "a block device": tarfile.BLKTYPE, "a pipe": tarfile.FIFOTYPE,
    }.items():  # fmt: skip
        yield what, tarred((member(type=kind, linkname="/etc/passwd"), b""))
    yield "a sparse file", header(b"S", size=b"00000001000\0") + bytes(512)
    yield "a kind of its own", header(b"Q") + tarred((member(), TEXT))
    yield "two entries of one name", tarred((member(), TEXT), (member(), b"other"))
    yield "a size of nine exabytes", header(size=b"\x80" + b"\xff" * 11) + TEXT
    yield "a negative size", header(size=b"\xff" * 12) + TEXT
    yield "a size in letters", header(size=b"zzzzzzzzzzz\0") + TEXT
    yield "a size in nines", header(size=b"99999999999\0") + TEXT
    yield "an extended size of 18 digits", records(1, b"30 size=%019d\n" % 10**17) + header() + TEXT
    yield "an extended size below nothing", records(1, b"11 size=-1\n") + header() + TEXT
    yield "an extended name that goes up", records(1, b"17 path=../../x\n ") + header() + TEXT
    yield "an extended header of a megabyte", header(b"x", size=b"00004000000\0") + bytes(_MIB)
    yield "records that lie about their length", records(1, b"999999 path=a\n") + header() + TEXT
    yield "records without end", records(16_000) + header() + TEXT
    yield "a long name of 60,000", header(b"L", size=b"%011o\0" % 60_000) + padded(b"a" * 60_000) + header()
    yield "long names of long names", (header(b"L", size=b"00000000004\0") + padded(b"a")) * 5_000
    yield "a wrong sum", header().replace(b"ustar", b"ustaR")
    yield "half a header", header()[:300]
    yield "nothing", b""
    yield "nothing but zeros", bytes(10_240)
    yield "a gigabyte of zeros as gzip", repeated(bytes(8 * _MIB), 129)
    yield (
        "two gigabytes in one file as gzip",
        repeated(header(size=b"20000000000\0") + bytes(8 * _MIB - 512), 256),
    )
    yield "500 headers of records as gzip", repeated(records(16_000) * 50, 100)
    yield "a million headers as gzip", repeated(header() * 10_000, 100)
    yield "gzip of gzip of gzip", gzip.compress(gzip.compress(gzip.compress(tarred((member(), TEXT)))))
    yield "gzip that breaks off", gzip.compress(tarred((member(), TEXT * 999)))[:-20]
    yield "gzip of no tar", gzip.compress(b"words")
    yield "100,000 empty gzip members", gzip.compress(b"") * 100_000


def archives() -> Iterator[tuple[str, Form, Callable[[], bytes]]]:
    """Yield all of them: what each does, its form, and its bytes."""
    for form, made in ((Form.ZIP, zips), (Form.TAR, tars)):
        for name, content in made():
            yield f"{form} with {name}", form, content  # type: ignore[misc]
