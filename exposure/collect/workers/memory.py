"""How much memory another process of ours holds, on systems whose kernel keeps no limit for us."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path


def resident(pid: int) -> int:
    """Return the bytes of memory a process holds; 0 where the system does not say."""
    try:
        if sys.platform == "linux":
            pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
            return pages * os.sysconf("SC_PAGE_SIZE")
        if sys.platform == "win32":
            return _windows(pid)
        shown = subprocess.run(  # noqa: S603 (a fixed command and a number)
            ["/bin/ps", "-o", "rss=", "-p", str(pid)], capture_output=True, timeout=2, check=False
        )
        return int(shown.stdout or b"0") * 1024
    except (OSError, ValueError, IndexError, subprocess.SubprocessError):
        return 0


def _windows(pid: int) -> int:
    """Ask ``K32GetProcessMemoryInfo``; the working set is the second size in its structure."""
    if sys.platform != "win32":
        return 0
    kernel = ctypes.WinDLL("kernel32")
    handle = kernel.OpenProcess(0x1000, False, pid)  # noqa: FBT003 (PROCESS_QUERY_LIMITED_INFORMATION)
    sizes = (ctypes.c_size_t * 10)()
    try:
        known = kernel.K32GetProcessMemoryInfo(ctypes.c_void_p(handle), sizes, ctypes.sizeof(sizes))
        return int(sizes[2]) if known else 0
    finally:
        kernel.CloseHandle(ctypes.c_void_p(handle))
