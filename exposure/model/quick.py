"""A quicker beginning for the small frozen objects of which a run makes millions.

A frozen dataclass sets each field by its name, through ``object.__setattr__``. A slot can be set directly,
which takes a third of the time; what comes out is the same.
"""

from dataclasses import MISSING, fields
from typing import Any, TypeVar

T = TypeVar("T")


def quick(cls: type[T]) -> type[T]:
    """Give a dataclass (frozen, with slots) an ``__init__`` that sets its slots directly.

    Raises:
        TypeError: One of its fields has a default factory, or it has something to do after its beginning.
    """
    every = fields(cls)  # type: ignore[arg-type] # every class that comes here is a dataclass
    if hasattr(cls, "__post_init__") or any(f.default_factory is not MISSING for f in every):
        raise TypeError(f"{cls.__name__} does more at its beginning than setting fields")
    known: dict[str, Any] = {f"default_{f.name}": f.default for f in every}
    known |= {f"set_{f.name}": getattr(cls, f.name).__set__ for f in every}
    words = (f.name if f.default is MISSING else f"{f.name}=default_{f.name}" for f in every)
    lines = (f"\n    set_{f.name}(self, {f.name})" for f in every)
    star = "*, " if every[0].kw_only else ""
    exec(f"def __init__(self, {star}{', '.join(words)}):{''.join(lines)}", known)  # noqa: S102 (field names alone)
    known["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"
    known["__init__"].__module__ = cls.__module__
    cls.__init__ = known["__init__"]  # type: ignore[method-assign] # of the same signature
    return cls
