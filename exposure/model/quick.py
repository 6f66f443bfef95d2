"""A quicker beginning for the small frozen objects of which a run makes millions.

A frozen dataclass sets each field by its name, through ``object.__setattr__``. A slot can be set directly,
which takes a third of the time; what comes out is the same. Where even calling the class is too slow, a
``maker`` takes a third of that again.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from typing import Any, ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")


def quick(cls: type[T]) -> type[T]:
    """Give a dataclass (frozen, with slots) an ``__init__`` that sets its slots directly.

    Raises:
        TypeError: One of its fields has a default factory, or it has something to do after its beginning.
    """
    every = fields(cls)  # type: ignore[arg-type] # every class that comes here is a dataclass
    if hasattr(cls, "__post_init__") or any(f.default_factory is not MISSING for f in every):
        raise TypeError(f"{cls.__name__} does more at its beginning than setting fields")
    known = _defaults(every) | {f"set_{f.name}": getattr(cls, f.name).__set__ for f in every}
    lines = (f"\n    set_{f.name}(self, {f.name})" for f in every)
    exec(f"def __init__(self, {_signature(every)}):{''.join(lines)}", known)  # noqa: S102 (field names alone)
    known["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"
    known["__init__"].__module__ = cls.__module__
    cls.__init__ = known["__init__"]  # type: ignore[method-assign] # of the same signature
    return cls


def maker(cls: Callable[P, T]) -> Callable[P, T]:
    """Return a function that makes what calling a quick class makes.

    The object is filled while it is of a class with the same slots that is not frozen, and is of its
    own class when it comes out.
    """
    every = fields(cls)  # type: ignore[arg-type] # as above
    return _maker(cls, _signature(every), {f.name: f.name for f in every})


def row_maker(cls: Callable[..., T], *names: str) -> Callable[..., T]:
    """Return the same for a class whose fields come as a row, in an order of names."""
    return _maker(cls, ", ".join(names), {name: name for name in names})


def changer(cls: type[T], name: str) -> Callable[[T, Any], T]:
    """Return a function that makes what ``replace`` makes of an object and a new value of one field."""
    every = fields(cls)  # type: ignore[arg-type] # as above
    return _maker(cls, "old, new", {f.name: f"old.{f.name}" for f in every} | {name: "new"})


def _maker(cls: Callable[..., T], signature: str, parts: Mapping[str, str]) -> Callable[..., T]:
    """Return a function of a signature that makes an object, each field from an expression."""
    every = fields(cls)  # type: ignore[arg-type] # as above
    open_ = type(f"_Open{cls.__name__}", (), {"__slots__": tuple(f.name for f in every)})
    known = _defaults(every) | {"open_": open_, "closed": cls}
    lines = (f"\n    self.{name} = {part}" for name, part in parts.items())
    exec(  # noqa: S102 (as above)
        f"def make({signature}):\n    self = open_(){''.join(lines)}\n    self.__class__ = closed\n"
        "    return self",
        known,
    )
    made: Callable[..., T] = known["make"]
    return made


def _defaults(every: tuple[Field[Any], ...]) -> dict[str, Any]:
    """Return the names that a signature uses."""
    return {f"default_{f.name}": f.default for f in every}


def _signature(every: tuple[Field[Any], ...]) -> str:
    """Return the parameters of a dataclass with these fields."""
    words = (f.name if f.default is MISSING else f"{f.name}=default_{f.name}" for f in every)
    return ("*, " if every[0].kw_only else "") + ", ".join(words)
