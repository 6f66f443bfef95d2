"""Find the plug-ins of a family: every module of a package that holds the family's constant."""

import importlib
import pkgutil
from functools import cache
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


@cache
def discover(package: str, constant: str, kind: type[T]) -> tuple[T, ...]:
    """Return the plug-ins of ``package``, ordered by module name.

    Args:
        package: A package's name, such as ``exposure.extract.platforms``.
        constant: The name of the constant, such as ``PLATFORM``.
        kind: The class of the plug-in.

    Raises:
        TypeError: A module holds a constant of that name and another class.
    """
    return tuple(_plugins(importlib.import_module(package), constant, kind))


def _plugins(package: ModuleType, constant: str, kind: type[T]) -> list[T]:
    """Import every module of the package and collect its constant."""
    found = []
    for module_info in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name):
        module = importlib.import_module(f"{package.__name__}.{module_info.name}")
        plugin = getattr(module, constant, None)
        if plugin is None:
            continue
        if not isinstance(plugin, kind):
            raise TypeError(f"{module.__name__}.{constant} is not a {kind.__name__}")
        found.append(plugin)
    return found
