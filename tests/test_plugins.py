"""Plug-ins are found by their constant."""

import sys

import pytest

from exposure.plugins import discover


@pytest.fixture
def family(tmp_path, monkeypatch):
    package = tmp_path / "a_family"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "second.py").write_text("PLUGIN = 2\n")
    (package / "first.py").write_text("PLUGIN = 1\n")
    (package / "contract.py").write_text("OTHER = 'x'\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield "a_family"
    for name in [n for n in sys.modules if n.startswith("a_family")]:
        del sys.modules[name]


def test_every_module_with_the_constant_is_found_in_the_order_of_names(family):
    assert discover(family, "PLUGIN", int) == (1, 2)


def test_a_constant_of_another_class_is_an_error(family):
    with pytest.raises(TypeError, match=r"a_family\.contract\.OTHER is not a int"):
        discover(family, "OTHER", int)
