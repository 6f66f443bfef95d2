"""The words of a page found out once are those that are shown of each element, and nesting costs no more."""

import random

from exposure.extract import find, tree
from exposure.extract.order import Order
from exposure.extract.shown import Shown
from tests.extract.steps import steps
from tests.extract.test_tree import PIECES

HIDDEN = ("<p hidden>", "<div style='display:none'>", "<noscript>", "<title>t</title>", "<svg><title>x")


def test_each_element_shows_what_find_visible_says():
    chance = random.Random(9)
    for _ in range(60):
        page = "".join(chance.choices(PIECES + HIDDEN, k=chance.choice((3, 30, 100))))
        soup = tree.html(f"<html>{page}", None)
        shown = Shown.of(soup)
        assert all(shown.text(tag) == find.visible(tag) for tag in Order.of(soup).tags)


def test_all_elements_of_a_nested_page_are_asked_in_linear_time():
    def asked(count):
        soup = tree.html("<div>" * count + "x", None)
        tags = Order.of(soup).tags

        def all_of_them():
            shown = Shown.of(soup)
            return [shown.text(tag) for tag in tags[:50]]

        return steps(all_of_them)

    assert asked(400) < 2.5 * asked(200)
