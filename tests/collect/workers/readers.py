"""Readers for the tests: some honest, most as if a file had taken the worker over.

``obey`` does what the document's name says, with the document's content as its argument.
"""

import ctypes
import os
import resource
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from exposure.errors import ParseError
from exposure.model import Css, Document, Evidence, Kind, Reading, Words

RESULTS = 4
COUNTED: list[int] = []


def trivial(document: Document) -> Reading:
    return Reading(keys=(("size", str(len(document.content))), ("pid", str(os.getpid()))))


def obey(document: Document) -> Reading:
    done = ORDERS[document.name](document.content.decode())
    return (
        done if isinstance(done, Reading) else Reading(keys=(("said", str(done)), ("pid", str(os.getpid()))))
    )


def evidence_of(document: Document) -> Reading:
    """As many pieces of evidence as the content says."""
    found = tuple(
        Evidence(
            kind=Kind.TEXT,
            value=f"{i} " + "é" * 200,
            source=document.source,
            locator=Css("p"),
            found_by="test",
        )
        for i in range(int(document.content))
    )
    return Reading(evidence=found)


def attempt(act: Callable[[], object]) -> str:
    try:
        act()
    except (OSError, RuntimeError, ValueError) as error:
        return f"refused: {type(error).__name__}"
    return "done"


def connect(port: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as line:
        line.connect(("127.0.0.1", int(port)))


def fork() -> None:
    if os.fork() == 0:
        os._exit(0)


def trace(pid: str) -> None:
    if ctypes.CDLL(None, use_errno=True).ptrace(16, int(pid), 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "ptrace")


def read(path: str) -> None:
    Path(path).read_bytes()


def run(_: str) -> None:
    subprocess.run([sys.executable, "-c", "pass"], check=True)


def execute(_: str) -> None:
    os.execv("/bin/true", ["true"])


def thread(_: str) -> None:
    threading.Thread(target=str).start()


def raise_limits(_: str) -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (1000, 1000))


def open_many(_: str) -> int:
    """How many files can be open at once: our own code may be opened for reading."""
    files = []
    try:
        while len(files) < 1000:
            files.append(os.open(os.__file__, os.O_RDONLY))
    except OSError:
        pass
    for fd in files:
        os.close(fd)
    return len(files)


def descriptors(_: str) -> str:
    found = []
    for fd in range(256):
        try:
            kind = os.fstat(fd).st_mode & 0o170000
        except OSError:
            continue
        found.append(f"{fd}:{kind:o}")
    return " ".join(found)


def hog(_: str) -> None:
    kept = []
    while True:
        kept.append(bytearray(16 << 20))


def swell(size: str) -> int:
    return len(bytearray(b"x") * int(size))


def spin(_: str) -> None:
    while True:
        pass


def raw(data: str) -> None:
    """Write past the reader's back, straight into the pipe to the parent."""
    os.write(RESULTS, data.encode("latin-1"))


def flood(item: str) -> None:
    """Write objects without end, each small enough, for the item of that number."""
    body = b'{"item":' + item.encode() + b',"part":{"keys":[["a","' + b"x" * 100_000 + b'"]]}}'
    frame = len(body).to_bytes(4, sys.byteorder) + body
    while True:
        os.write(RESULTS, frame)


def raises(name: str) -> None:
    errors = {"ParseError": ParseError, "SystemExit": SystemExit, "KeyboardInterrupt": KeyboardInterrupt}
    known = errors | {"MemoryError": MemoryError, "ValueError": ValueError, "OSError": OSError}
    raise known[name]("the secret is 4711")


def broken(_: str) -> None:
    try:
        {}["tag"]
    except KeyError as error:
        raise ParseError("the secret is 4711") from error


def recurse(_: str) -> None:
    recurse(_)


def poison(_: str) -> str:
    """Hurt the items that come after in this worker: any of them ends it."""
    ORDERS["say"] = lambda _: os._exit(7)
    return "poisoned"


def state(_: str) -> int:
    COUNTED.append(1)
    return len(COUNTED)


def noise(_: str) -> str:
    print("noise", flush=True)
    os.write(2, b"noise")
    return "quiet"


def late_import(_: str) -> str:
    """What libraries do late: a codec, a time zone, a compiled module, a parser."""
    import bz2
    import zoneinfo

    import bs4

    text = "日本".encode("shift_jis").decode("shift_jis")
    page = bs4.BeautifulSoup(f"<p>{text}</p>", "lxml").p.text
    return f"{page} {zoneinfo.ZoneInfo('Europe/Rome').key} {len(bz2.compress(b'x'))}"


ORDERS: dict[str, Callable[[str], object]] = {
    "say": lambda text: text,
    "pid": lambda _: os.getpid(),
    "environment": lambda _: dict(os.environ),
    "descriptors": descriptors,
    "folder": lambda _: attempt(lambda: list(Path("/").iterdir())),
    "write": lambda path: attempt(lambda: Path(path).write_text("x")),
    "append": lambda path: attempt(lambda: os.open(path, os.O_WRONLY | os.O_APPEND)),
    "delete": lambda path: attempt(lambda: Path(path).unlink()),
    "read": lambda path: attempt(lambda: read(path)),
    "connect": lambda port: attempt(lambda: connect(port)),
    "unix": lambda _: attempt(socket.socketpair),
    "run": lambda _: attempt(lambda: run(_)),
    "execute": lambda _: attempt(lambda: execute(_)),
    "fork": lambda _: attempt(fork),
    "thread": lambda _: attempt(lambda: thread(_)),
    "kill": lambda pid: attempt(lambda: os.kill(int(pid), signal.SIGCONT)),
    "trace": lambda pid: attempt(lambda: trace(pid)),
    "raise limits": lambda _: attempt(lambda: raise_limits(_)),
    "open many": open_many,
    "hog": hog,
    "swell": swell,
    "spin": spin,
    "sleep": lambda seconds: time.sleep(float(seconds)),
    "raw": raw,
    "flood": flood,
    "exit": lambda status: os._exit(int(status)),
    "crash": lambda _: ctypes.string_at(0),
    "raises": raises,
    "broken": broken,
    "recurse": recurse,
    "poison": poison,
    "state": state,
    "noise": noise,
    "late import": late_import,
    "huge": lambda size: Reading(keys=(("a", "x" * int(size)),)),
    "note": lambda text: Reading(notes=(Words(text, (("n", 1),)),)),
}


def handed(document: Document) -> Reading:
    """What can be done with an open file."""
    if document.opened is None:
        return Reading(keys=(("said", "nothing"),))
    fd, told = document.opened.descriptor, []
    told.append(os.pread(fd, 100, 0).decode())
    for word, attempt in (
        ("writing", lambda: os.write(fd, b"x")),
        ("truncating", lambda: os.ftruncate(fd, 0)),
    ):
        try:
            attempt()
            told.append(f"{word} done")
        except OSError:
            told.append(f"{word} refused")
    return Reading(keys=(("said", "; ".join(told)),))


def falls_over_open_files(document: Document) -> Reading:
    if document.opened:
        os._exit(1)
    return Reading()
