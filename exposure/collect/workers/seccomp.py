"""Seccomp: a list of the few system calls that a reader needs; the kernel refuses all others.

So there is no new socket (through the one that is there open files come in, and nothing goes out), no new
process or thread, no other program, no tracing, and no opening of a file but for reading. Format:
``linux/seccomp.h``, ``linux/filter.h`` and ``linux/audit.h``; numbers from ``asm/unistd_64.h`` (x86_64)
and ``asm-generic/unistd.h`` (aarch64) of Linux 6.1.
"""

import ctypes
import errno
import os
import struct

PR_SET_SECCOMP, MODE_FILTER = 22, 2
KILL, REFUSE, ALLOW = 0x80000000, 0x00050000, 0x7FFF0000
LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER, ARCHITECTURE, ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
NEWER = 448
"""Calls from here on are answered "no such call", so that C libraries fall back to older ones."""

ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
CALLS = {
    "x86_64": {
        "read": 0, "write": 1, "close": 3, "stat": 4, "fstat": 5, "lstat": 6, "poll": 7, "lseek": 8,
        "mmap": 9, "mprotect": 10, "munmap": 11, "brk": 12, "rt_sigaction": 13, "rt_sigprocmask": 14,
        "rt_sigreturn": 15, "pread64": 17, "readv": 19, "writev": 20, "access": 21, "select": 23,
        "sched_yield": 24, "mremap": 25, "madvise": 28, "dup": 32, "nanosleep": 35, "getitimer": 36,
        "setitimer": 38, "getpid": 39, "exit": 60, "uname": 63, "getcwd": 79, "gettimeofday": 96,
        "getrusage": 98, "sysinfo": 99, "times": 100, "getuid": 102, "getgid": 104, "geteuid": 107,
        "getegid": 108, "sigaltstack": 131, "gettid": 186, "time": 201, "futex": 202,
        "sched_getaffinity": 204, "getdents64": 217, "restart_syscall": 219, "fadvise64": 221,
        "clock_gettime": 228, "clock_getres": 229, "clock_nanosleep": 230, "exit_group": 231,
        "newfstatat": 262, "faccessat": 269, "pselect6": 270, "ppoll": 271, "getcpu": 309,
        "recvmsg": 47, "getrandom": 318, "membarrier": 324, "statx": 332, "faccessat2": 439,
    },
    "aarch64": {
        "getcwd": 17, "dup": 23, "faccessat": 48, "close": 57, "getdents64": 61, "lseek": 62, "read": 63,
        "write": 64, "readv": 65, "writev": 66, "pread64": 67, "pselect6": 72, "ppoll": 73,
        "newfstatat": 79, "fstat": 80, "exit": 93, "exit_group": 94, "futex": 98, "nanosleep": 101,
        "getitimer": 102, "setitimer": 103, "clock_gettime": 113, "clock_getres": 114,
        "clock_nanosleep": 115, "sched_getaffinity": 123, "sched_yield": 124, "restart_syscall": 128,
        "sigaltstack": 132, "rt_sigaction": 134, "rt_sigprocmask": 135, "rt_sigreturn": 139, "times": 153,
        "uname": 160, "getrusage": 165, "getcpu": 168, "gettimeofday": 169, "getpid": 172, "getuid": 174,
        "geteuid": 175, "getgid": 176, "getegid": 177, "gettid": 178, "sysinfo": 179, "brk": 214,
        "munmap": 215, "mremap": 216, "mmap": 222, "fadvise64": 223, "mprotect": 226, "madvise": 233,
        "recvmsg": 212, "getrandom": 278, "membarrier": 283, "statx": 291, "faccessat2": 439,
    },
}  # fmt: skip
"""Calls allowed whatever their arguments."""
OPENS = {"x86_64": ((2, 1), (257, 2)), "aarch64": ((56, 2),)}
"""``open`` and ``openat``: number, and which argument holds the flags."""
FCNTL = {"x86_64": 72, "aarch64": 25}
FCNTL_COMMANDS = (1, 2, 3, 1030)  # the descriptor's flags, the file's flags, a copy of the descriptor
CHANGES_A_FILE = 0o1 | 0o2 | 0o100 | 0o1000 | 0o2000 | 0o20000000
"""Write only, read and write, create, truncate, append, a nameless temporary file."""


def _step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    """One instruction: jumps skip ``yes`` or ``no`` instructions."""
    return struct.pack("=HBBI", code, yes, no, value)


def program(machine: str) -> bytes:
    """Return the filter for ``x86_64`` or ``aarch64``, eight bytes an instruction."""
    allow, refuse = _step(RETURN, ALLOW), _step(RETURN, REFUSE | errno.EPERM)
    steps = [
        _step(LOAD, ARCHITECTURE),
        _step(EQUAL, ARCHITECTURES[machine], yes=1),
        _step(RETURN, KILL),
        _step(LOAD, NUMBER),
    ]
    for number in CALLS[machine].values():
        steps += [_step(EQUAL, number, no=1), allow]
    for number, argument in OPENS[machine]:
        flags = _step(LOAD, ARGUMENTS + 8 * argument)
        steps += [_step(EQUAL, number, no=4), flags, _step(ANY_BIT, CHANGES_A_FILE, no=1), refuse, allow]
    checks = [_step(EQUAL, c, yes=len(FCNTL_COMMANDS) - i) for i, c in enumerate(FCNTL_COMMANDS)]
    load = _step(LOAD, ARGUMENTS + 8)
    steps += [_step(EQUAL, FCNTL[machine], no=len(checks) + 3), load, *checks, refuse, allow]
    steps += [_step(AT_LEAST, NEWER, no=1), _step(RETURN, REFUSE | errno.ENOSYS), refuse]
    return b"".join(steps)


def restrict() -> bool:
    """Put the filter around this process, for good; False where it cannot stand.

    The process must have given up gaining privileges (``PR_SET_NO_NEW_PRIVS``) before.
    """
    machine = os.uname().machine
    if machine not in CALLS or ctypes.sizeof(ctypes.c_void_p) != 8:
        return False
    code = program(machine)
    steps = ctypes.create_string_buffer(code, len(code))
    form = struct.pack("=H6xQ", len(code) // 8, ctypes.addressof(steps))
    libc = ctypes.CDLL(None, use_errno=True)
    arguments = (ctypes.c_ulong(MODE_FILTER), form, ctypes.c_ulong(0), ctypes.c_ulong(0))
    return bool(libc.prctl(ctypes.c_int(PR_SET_SECCOMP), *arguments) == 0)
