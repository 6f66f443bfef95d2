"""How much work a call is, as the lines of Python it runs: the same on a busy machine and on an idle one."""

import sys
from collections.abc import Callable
from types import FrameType


def steps(call: Callable[[], object]) -> int:
    """Return how many lines of Python a call runs; what is loaded by it at first is no part of that."""
    call()
    count = 0

    def line(frame: FrameType, event: str, arg: object) -> object:
        nonlocal count
        count += event == "line"
        return line

    before = sys.gettrace()
    sys.settrace(line)
    try:
        call()
    finally:
        sys.settrace(before)
    return count
