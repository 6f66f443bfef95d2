"""Run a command and write what it cost as JSON: a small process, so that its own memory does not count."""

import json
import os
import sys
import time

report, cores, *command = sys.argv[1:]
if int(cores) and hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: int(cores)])
began = time.perf_counter()
pid = os.fork()
if pid == 0:
    os.execvp(command[0], command)
_, status, used = os.wait4(pid, 0)
with open(report, "w") as file:  # noqa: PTH123 (pathlib would double the memory)
    json.dump(
        [
            os.waitstatus_to_exitcode(status),
            used.ru_utime + used.ru_stime,
            time.perf_counter() - began,
            used.ru_maxrss,
        ],
        file,
    )
