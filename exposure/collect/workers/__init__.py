"""Sandboxed workers: whatever strangers wrote is parsed in processes that can reach nothing."""

from exposure.collect.workers.limits import Limits
from exposure.collect.workers.pool import Pool

__all__ = ["Limits", "Pool"]
