"""What one item may take of a worker."""

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The bounds of reading one item; past any of them the item is skipped.

    Attributes:
        wall: Seconds by the clock, kept by the parent.
        cpu: Seconds of processor time, kept by the kernel.
        memory: Bytes an item may add to the worker; also the most a worker may hold in memory.
        part: Bytes of one JSON object from the worker.
        reading: Bytes of all the objects of one item.
    """

    wall: float = 10.0
    cpu: float = 5.0
    memory: int = 512 * MIB
    part: int = MIB
    reading: int = 32 * MIB
