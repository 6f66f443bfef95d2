"""Sandboxed workers: whatever strangers wrote is parsed in processes that can reach nothing."""

from typing import TYPE_CHECKING, Any

from exposure.collect.workers.limits import Limits

if TYPE_CHECKING:
    from exposure.collect.workers.pool import Pool

__all__ = ["Limits", "Pool"]


def __getattr__(name: str) -> Any:
    """Load the pool when it is asked for: inside a worker, nobody asks."""
    if name == "Pool":
        from exposure.collect.workers.pool import Pool  # noqa: PLC0415

        return Pool
    raise AttributeError(name)
