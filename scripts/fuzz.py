"""Change files at random and give them to every reader: nothing but a reason may come out, and soon.

``python -m scripts.fuzz --minutes 30 --family photos`` goes on where the last run stopped: changed files
that made a reader say something new are kept in ``.fuzz/FAMILY`` and are changed further. What escapes,
takes more than a second of processor time or asks for too much memory is kept in ``.fuzz/found``, with
the fault beside it. Everything begins with files that the tests make; nothing is downloaded.
"""

import argparse
import hashlib
import importlib
import inspect
import io
import json
import random
import resource
import signal
import tempfile
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from types import FrameType

from exposure.collect.archives import Pack
from exposure.collect.files.sniff import HEAD, sniff
from exposure.errors import SkipError
from exposure.extract import read
from exposure.model import Account, Audience, Document, JsonPointer, Outcome, Source, SourceType
from exposure.sources import exports, local
from exposure.sources.targets import Target
from exposure.sources.tools import Quiet

ROOT = Path(__file__).parents[1] / ".fuzz"
SECOND = 1.0
"""Of processor time for one file."""
HANGS = 10
MAX_WORDS = 20_000
"""Characters of a text that are read."""
MEMORY = 2 * 1024**3
"""Address space of the whole process: a reader that asks for more than is left fails with MemoryError."""
MOST_KEPT = 4_000
TOKENS = (
    *(b"\x00", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x80\x00\x00\x00", b"\x00\x00\x00\x01"),
    *(
        b"PK\x03\x04",
        b"Exif\0\0",
        b"II*\0",
        b"MM\0*",
        b"ftyp",
        b"%00",
        b"../",
        b"\r\n\r\n",
        b"endobj",
        b"stream",
    ),
    *(b"<!DOCTYPE", b"<!ENTITY a '&a;'>", b"]]>", b"</script>", b"&#0;", "\u202e\u0000\ud7ff".encode()),
    *(b"{", b"[" * 64, b'"', b"\\u0000", b"1e999", b"NaN", b"-0", b"9" * 40),
)


class Here:
    """Reads documents in this process; the walls of the workers are not what is tried here."""

    def read(self, documents: Iterable[Document]) -> Iterator[tuple[Document, object]]:
        """Yield each document with its reading or its reason."""
        for document in documents:
            try:
                yield document, read(document)
            except SkipError as error:
                yield document, error


def whole(content: bytes, folder: Path) -> list[str]:
    """Read a file as a run does, from finding out what it is; return what it said."""
    path = folder / "file"
    path.write_bytes(content)
    skipped: list[object] = []
    packs: list[Pack] = []
    target = Target(1, str(path), None)
    found = local.documents([target], Audience.UNKNOWN, skipped, packs, mine=True)  # type: ignore[arg-type]
    said = [_said(result) for _, result in Here().read(found)]
    copies = exports.Reader(Here(), Quiet(), skipped, True)  # type: ignore[arg-type]  # noqa: FBT003
    for pack in packs:
        said += [_said(reading) for _, reading in copies.read(pack)]
    return said + [str(getattr(s, "reason", s))[:60] for s in skipped]


def answer(document: Document) -> Callable[[bytes, Path], list[str]]:
    """Return how to read changed answers of a site."""

    def one(content: bytes, folder: Path) -> list[str]:
        del folder
        return [_said(result) for _, result in Here().read([replace(document, content=content)])]

    return one


def _said(result: object) -> str:
    """Return what makes a result different from others."""
    if isinstance(result, Exception):
        return str(result)[:60]
    evidence = getattr(result, "evidence", ())
    return f"{getattr(result, 'outcome', '')} {sorted({str(e.kind) for e in evidence})} {len(evidence) > 20}"


Seed = tuple[bytes, Callable[[bytes, Path], list[str]]]


def photos() -> list[Seed]:
    """Return photos of every container that the tests build."""
    from tests import photos_video  # noqa: PLC0415
    from tests.extract.photos import test_hostile, test_makernote, test_track  # noqa: PLC0415
    from tests.extract.photos.containers import test_still_mutants  # noqa: PLC0415

    stills = getattr(test_still_mutants, "SEEDS", {})
    made = [*test_hostile.SEEDS, *(stills.values() if isinstance(stills, dict) else stills)]
    made += [photos_video.movie(photos_video.mvhd(), photos_video.loci(47.5, -30.25))]
    made += [*test_track.FILMS, *test_makernote.SEEDS]
    return [(m, whole) for m in made if isinstance(m, bytes)]


def documents() -> list[Seed]:
    """Return PDF and office documents, as the tests build them."""
    found = []
    for name in ("test_pdf", "test_office"):
        module = importlib.import_module(f"tests.extract.photos.containers.{name}")
        found += [v for v in vars(module).values() if isinstance(v, bytes) and len(v) > 100]
    return [(content, whole) for content in found]


def pages() -> list[Seed]:
    """Return the answers of every site, and pages saved from them."""
    from tests.extract.platforms.asking import CASES  # noqa: PLC0415

    live = [(d.content, answer(d)) for d in (case.document() for case in CASES)]
    saved = [(c.document().content, whole) for c in CASES if c.asked["page"] == "saved"]
    return live + saved


def files() -> list[Seed]:
    """Return posts files and tracks."""
    from tests.extract.tracks import made  # noqa: PLC0415

    posts = json.dumps(
        {
            "id": "1",
            "kind": "post",
            "posted": "2026-01-01T10:00:00Z",
            "text": "hello @ana",
            "mentions": ["ana"],
        }
    )
    tracks = made.ALL.values() if isinstance(made.ALL, dict) else made.ALL
    built = [t() if callable(t) else t for t in tracks]
    return [(f"{posts}\n{posts}\n".encode(), whole), *((b, whole) for b in built if isinstance(b, bytes))]


def copies() -> list[Seed]:
    """Return the owner's copies of every service, packed both ways."""
    from tests.extract.exports.made import packed  # noqa: PLC0415
    from tests.sources.test_exports import CASES  # noqa: PLC0415

    found: list[Seed] = []
    with tempfile.TemporaryDirectory() as folder:
        for name, builder, options in CASES:
            module = importlib.import_module(f"tests.extract.exports.made.{name}")
            build = getattr(module, builder)
            taken = {k: v for k, v in options.items() if k in inspect.signature(build).parameters}
            for pack in (packed.zipped, packed.tarred):
                contents = build(4, **taken)
                found.append((pack(Path(folder) / "copy", contents).read_bytes(), whole))
    return found


def words() -> list[Seed]:
    """Return posts and biographies of every language, and hostile pieces made of each one's words."""
    from exposure.extract.languages import languages  # noqa: PLC0415
    from scripts.bench.hostile import hostile, pieces  # noqa: PLC0415

    folder = Path(__file__).parents[1] / "tests" / "extract" / "text"
    lines = [
        (path.stem[:2] if path.parent.name == "voices" else line[:2], line.partition(" || ")[0][5:])
        for path in (folder / "voices.txt", *sorted((folder / "voices").glob("*.txt")))
        for line in path.read_text(encoding="utf-8").split("\n")
        if line[3:5] in {"b ", "p "}
    ]
    lines += [(lang.code, hostile(piece)) for lang in languages() for piece in list(pieces(lang))[::300]]
    return [(line.encode(), said_in(code)) for code, line in lines]


def said_in(code: str) -> Callable[[bytes, Path], list[str]]:
    """Return how to read a changed text, as a post and as a biography that says its language."""

    def one(content: bytes, folder: Path) -> list[str]:
        del folder
        from exposure.extract.text import read as told  # noqa: PLC0415

        text = content[: 4 * MAX_WORDS].decode("utf-8", "replace")[:MAX_WORDS]
        account = Account(platform="posts")
        source = Source(type=SourceType.POST, uri="posts:1", account=account)
        said = []
        for bio in (False, True):
            found = list(told(text, source=source, of=JsonPointer("/text"), bio=bio, lang=code))
            said.append(f"{sorted({str(e.kind) for e in found})} {len(found) > 20}")
        return said

    return one


class FoundError(Exception):
    """A clean copy holds something."""


def clean() -> list[Seed]:
    """Return pictures and films with much in them, of every form that is cleaned."""
    from tests.clean import made  # noqa: PLC0415

    seeds: list[Seed] = [(build(), copied) for build in made.ALL.values()]  # type: ignore[no-untyped-call]
    return seeds + [(content, copied) for content, _ in photos() if sniff(content[:HEAD])]


def copied(content: bytes, folder: Path) -> list[str]:
    """Clean a file as a run does, without workers, and read what it kept by all that reads photos.

    Raises:
        FoundError: A copy stayed in which there is something.
    """
    from exposure.clean.pieces import content as joined  # noqa: PLC0415
    from exposure.clean.pieces import from_reading, unchanged  # noqa: PLC0415
    from exposure.clean.worker import check, rewrite  # noqa: PLC0415

    media_type = sniff(content[:HEAD])
    account = Account(platform="photos")
    source = Source(type=SourceType.PHOTO, uri="photo:a", account=account)
    document = Document(source=source, content=content, media_type=media_type or "")
    file, copied_to = folder / "original", folder / "copy"
    file.write_bytes(content)
    try:
        with io.FileIO(file) as original:
            made = b"".join(joined(from_reading(rewrite(document), len(content)), original))
        copied_to.write_bytes(made)
        copy = replace(document, content=made)
        found = check(copy)
        with io.FileIO(copied_to) as kept:
            same = unchanged(from_reading(found, len(made)), kept, len(made))
    except SkipError as error:
        return [str(error)[:60]]
    if found.outcome is not Outcome.OK or not same:
        return ["refused"]
    left = [str(e.kind) for e in read(replace(copy, name="")).evidence]
    if left or whole_kinds(made, folder):
        raise FoundError(", ".join(left) or "as a file")
    return [f"{media_type} clean"]


def whole_kinds(made: bytes, folder: Path) -> bool:
    """Whether a scan of a clean copy finds anything."""
    return any(said.startswith("ok [") and "[]" not in said for said in whole(made, folder))


FAMILIES = {
    "photos": photos,
    "documents": documents,
    "pages": pages,
    "files": files,
    "copies": copies,
    "words": words,
    "clean": clean,
}


def changed(content: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """Return content with a few changes."""
    out = bytearray(content[: 1 << 20])
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        at = chance.randrange(len(out) + 1)
        match chance.randrange(7):
            case 0 if out:
                out[at % len(out)] ^= 1 << chance.randrange(8)
            case 1 if out:
                out[at % len(out)] = chance.randrange(256)
            case 2:
                del out[at : at + chance.choice((1, 2, 4, 16, 256, 4096))]
            case 3:
                out[at:at] = chance.choice(TOKENS)
            case 4:
                token = chance.choice(TOKENS)
                out[at : at + len(token)] = token
            case 5:
                size = chance.choice((4, 32, 512))
                out[at:at] = out[at : at + size] * chance.choice((1, 2, 50))
            case 6:
                other = chance.choice(others)
                start = chance.randrange(len(other) + 1)
                out[at : at + 64] = other[start : start + chance.choice((16, 256, 4096))]
    return bytes(out[: 1 << 20])


class HungError(Exception):
    """A reader went on for too long."""


def _hung(number: int, frame: FrameType | None) -> None:
    del number, frame
    raise HungError


def one(content: bytes, how: Callable[[bytes, Path], list[str]], folder: Path) -> tuple[str, float, str]:
    """Read one file; return what it said, the seconds it took, and what escaped."""
    start = time.process_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, HANGS)
    try:
        said, escaped = "|".join(how(content, folder)[:8]), ""
    except Exception:  # noqa: BLE001 (finding whatever escapes is what this is for)
        said, escaped = "escaped", traceback.format_exc()
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return said, time.process_time() - start, escaped


def keep(folder: Path, content: bytes, note: str = "") -> None:
    """Keep a file under the name of its content."""
    folder.mkdir(parents=True, exist_ok=True)
    name = hashlib.sha256(content).hexdigest()[:20]
    (folder / name).write_bytes(content)
    if note:
        (folder / f"{name}.txt").write_text(note)


def fuzz(family: str, minutes: float, seed: int) -> tuple[int, int, float]:
    """Try one family for some minutes; return files tried, faults found, and the slowest in seconds."""
    chance = random.Random(seed)
    seeds = FAMILIES[family]()
    ways = {id(how): how for _, how in seeds}
    kept = [(p.read_bytes(), whole) for p in sorted((ROOT / family).glob("*"))[:MOST_KEPT]]
    pool = seeds + [k for k in kept if whole in ways.values()]
    others = [content for content, _ in seeds]
    seen: set[str] = set()
    tried = faults = 0
    slowest = 0.0
    until = time.monotonic() + minutes * 60
    with tempfile.TemporaryDirectory() as folder:
        for content, how in seeds:  # readers are loaded when they are met first; that is not their time
            seen.add(one(content, how, Path(folder))[0])
        while time.monotonic() < until:
            content, how = chance.choice(pool)
            mutant = changed(content, others, chance)
            said, seconds, escaped = one(mutant, how, Path(folder))
            tried += 1
            slowest = max(slowest, seconds)
            if escaped or seconds > SECOND:
                faults += 1
                keep(ROOT / "found", mutant, f"{family}: {seconds:.2f} s\n{escaped}")
                print(
                    f"{family}: {seconds:.2f} s {escaped.splitlines()[-1] if escaped else 'slow'}", flush=True
                )
            elif said not in seen:
                seen.add(said)
                if len(pool) < MOST_KEPT:
                    pool.append((mutant, how))
                    if how is whole:
                        keep(ROOT / family, mutant)
    return tried, faults, slowest


def main() -> None:
    """Try what was asked for, and say what came of it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--minutes", type=float, default=1, help="for each family")
    asked.add_argument("--family", choices=FAMILIES, action="append")
    asked.add_argument("--seed", type=int, default=time.time_ns())
    given = asked.parse_args()
    signal.signal(signal.SIGVTALRM, _hung)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for family in given.family or FAMILIES:
        tried, faults, slowest = fuzz(family, given.minutes, given.seed)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{family}: {tried} files, {faults} faults, slowest {slowest:.2f} s, {peak:.0f} MiB", flush=True
        )


if __name__ == "__main__":
    main()
