"""Landlock: the kernel's wall against opening files and connecting, through ctypes.

Format: https://docs.kernel.org/userspace-api/landlock.html and ``linux/landlock.h`` of Linux 6.18
(ABI 7). The three system calls have one number on every architecture.
"""

import ctypes
import os
import struct
from collections.abc import Iterable
from pathlib import Path

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
ASK_VERSION = 1
RULE_PATH_BENEATH = 1
READ_FILE, READ_DIR = 1 << 2, 1 << 3
FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 5: 16}
"""How many file rights an ABI knows: they are bits 0 upwards. 2: moving, 3: truncating, 5: ioctl."""
BIND_AND_CONNECT = 0b11  # TCP, from ABI 4
ABSTRACT_SOCKETS_AND_SIGNALS = 0b11  # towards processes outside, from ABI 6


def _call(number: int, *arguments: object) -> int:
    """Make a system call; -1 or less where the kernel refused or knows no such call."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    return int(libc.syscall(ctypes.c_long(number), *arguments))


def version() -> int:
    """Return the ABI that the kernel offers; 0 or less without Landlock."""
    return _call(CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint(ASK_VERSION))


def _allow_reading(ruleset: int, path: Path) -> None:
    """Let a file, or all beneath a folder, be read; what is not there needs no rule."""
    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    rule = struct.pack("=Qi", READ_FILE | READ_DIR if path.is_dir() else READ_FILE, fd)
    _call(ADD_RULE, ctypes.c_int(ruleset), ctypes.c_int(RULE_PATH_BENEATH), rule, ctypes.c_uint(0))
    os.close(fd)


def restrict(readable: Iterable[Path]) -> tuple[str, ...]:
    """Shut this process, for good, out of every file but those beneath ``readable``, and the network.

    The process must have given up gaining privileges (``PR_SET_NO_NEW_PRIVS``) before.

    Returns:
        The walls that stand: ``landlock``, and ``landlock-net`` where the kernel knows TCP rules;
        empty without Landlock.
    """
    abi = version()
    if abi < 1:
        return ()
    rights = (1 << FILE_RIGHTS[max(k for k in FILE_RIGHTS if k <= abi)]) - 1
    net, scoped = BIND_AND_CONNECT * (abi >= 4), ABSTRACT_SOCKETS_AND_SIGNALS * (abi >= 6)
    form = struct.pack("=QQQ", rights, net, scoped)[: 8 * (1 + (abi >= 4) + (abi >= 6))]
    ruleset = _call(CREATE_RULESET, form, ctypes.c_size_t(len(form)), ctypes.c_uint(0))
    if ruleset < 0:
        return ()
    for path in readable:
        _allow_reading(ruleset, path)
    done = _call(RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint(0))
    os.close(ruleset)
    if done != 0:
        return ()
    return ("landlock", "landlock-net") if net else ("landlock",)
