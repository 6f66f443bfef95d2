"""The walls that a worker puts around itself before it sees the first byte of anybody's file."""

import contextlib
import ctypes
import os
import struct
import sys
import sysconfig
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from exposure import errors
from exposure.collect.workers import landlock, seccomp
from exposure.collect.workers.limits import Limits

if sys.platform != "win32":
    import resource

OPEN_FILES = 32
SHARED = (
    "/lib",
    "/lib64",
    "/usr/lib",
    "/usr/lib64",
    "/usr/local/lib",
    "/etc/ld.so.cache",
    "/usr/share/zoneinfo",
)
"""Compiled libraries and time zones, the same on every machine; what is missing is passed over."""
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_NO_NEW_PRIVS = 1, 4, 38
SIGKILL = 9
CAPSET = {"x86_64": 126, "aarch64": 91}
CAPABILITIES_VERSION = 0x20080522  # linux/capability.h, version 3


@cache
def readable() -> tuple[Path, ...]:
    """Return the folders of program code: all that a worker may open, and for reading only.

    A library may load a codec or a table late; nothing of anybody's own lies here.
    """
    code = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    code |= {entry for entry in sys.path if Path(entry).name in {"site-packages", "dist-packages"}}
    ours = str(Path(errors.__file__).parent)
    return tuple(Path(folder) for folder in sorted({*code, ours, *SHARED}))


def _address_space() -> int:
    """The bytes of address space in use now; 0 where the system does not say."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def _limit(limits: Limits) -> tuple[str, ...]:
    """Set the kernel's limits of a process, soft and hard: nothing of it can be raised again."""
    bounds = [
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_NPROC, 0),
    ]
    in_use = _address_space()
    if in_use:
        bounds.append((resource.RLIMIT_AS, in_use + limits.memory))
    try:
        for bound, amount in bounds:
            resource.setrlimit(bound, (amount, amount))
    except (OSError, ValueError):
        return ()
    return ("rlimits",)


def _give_up_privileges(prctl: Callable[..., int]) -> bool:
    """Never gain a privilege again, drop those of root, die with the parent, leave no core.

    Returns:
        Whether the kernel promised the first, without which the later walls cannot be put up.
    """
    none = [ctypes.c_ulong(0)] * 3
    prctl(PR_SET_PDEATHSIG, ctypes.c_ulong(SIGKILL), *none)
    prctl(PR_SET_DUMPABLE, ctypes.c_ulong(0), *none)
    if number := CAPSET.get(os.uname().machine):
        header = struct.pack("=Ii", CAPABILITIES_VERSION, 0)
        ctypes.CDLL(None).syscall(ctypes.c_long(number), header, bytes(24))
    return prctl(PR_SET_NO_NEW_PRIVS, ctypes.c_ulong(1), *none) == 0


def _build(limits: Limits, *, filtered: bool) -> Iterator[str]:
    """Put up wall after wall, each one making the next ones impossible to touch."""
    yield from _limit(limits)
    if sys.platform != "linux" or not _give_up_privileges(ctypes.CDLL(None).prctl):
        return
    with contextlib.suppress(OSError):
        yield from landlock.restrict(readable())
    if filtered and seccomp.restrict():
        yield "seccomp"


def build(limits: Limits, *, filtered: bool = True) -> tuple[str, ...]:
    """Put up every wall this system has, for good, and return the names of those that stand.

    Args:
        limits: What one item may take.
        filtered: Whether to try the filter of system calls; False after it once kept a worker
            from starting.
    """
    return () if sys.platform == "win32" else tuple(_build(limits, filtered=filtered))
