"""The tree of a page: Beautiful Soup's own, in linear time, whatever bytes it is made of."""

import random
import subprocess
import sys

import pytest
from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from exposure.extract import tree
from tests.extract.pages.stress import STRESS
from tests.extract.steps import steps

PIECES = (
    *("<div>", "<p>", "</p>", "</div>", "<b class='a b' id=x>", "</b>", "word ", "  ", "\n", "<br>", "&amp;"),
    *("<script>1 < 2</script>", "<pre> a\n</pre>", "<table><tr><td>", "</table>", "<!--c-->", "<ul><li>"),
    *("</ul>", "<meta charset=utf-8>", "<template><p>", "</template>", "<svg><g>", "</svg>", "é", "</x>"),
    *("<?x y?>", "<!DOCTYPE html>", "<textarea> </textarea>", "<{a}b {c}d=e>", "<style>p{}</style>"),
    "<a href=/x rel='me you'>x</a>",
)


def shape(soup):
    """Return every part of a tree with all that it is linked to."""
    nodes = [soup, *soup.descendants]
    number = {id(node): n for n, node in enumerate(nodes)}
    links = ("parent", "next_element", "previous_element", "next_sibling", "previous_sibling")
    return [
        (
            (node.name, dict(node.attrs), len(node.contents))
            if isinstance(node, Tag)
            else (type(node), str(node)),
            [number.get(id(getattr(node, link))) for link in links],
        )
        for node in nodes
    ]


def test_it_is_the_tree_that_beautiful_soup_makes():
    chance = random.Random(8)
    pages = ["".join(chance.choices(PIECES, k=chance.choice((3, 30, 200)))) for _ in range(150)]
    for page in (*pages, *(make(400) for make in STRESS.values())):
        theirs = BeautifulSoup(f"<html>{page}".encode(), "lxml", from_encoding="utf-8")
        assert shape(tree.html(f"<html>{page}".encode(), "utf-8")) == shape(theirs)


def test_texts_in_deep_elements_take_linear_time():
    few, many = (b"<div>" * n + b"<b>x</b>y" * n for n in (200, 400))
    assert steps(lambda: tree.html(many, "utf-8")) < 2.2 * steps(lambda: tree.html(few, "utf-8"))


def test_white_space_is_not_asked_sign_by_sign():
    few, many = (b"<p>" + b" " * n + b"</p>" for n in (10, 10_000))
    assert steps(lambda: tree.html(many, "utf-8")) < 2 * steps(lambda: tree.html(few, "utf-8"))


@pytest.mark.parametrize(
    ("content", "charset", "text"),
    [
        (b"<p>M\xc3\xbcller", "utf-8", "Müller"),
        (b"\xef\xbb\xbf<p>M\xc3\xbcller", "cp1252", "Müller"),
        (b"<p>M\xfcller", "cp1252", "Müller"),
        (b"<p>M\xfcller", "utf-8", "M\ufffdller"),
        (b"<p>M\xfcller \x81x", "cp1252", "Müller \ufffdx"),
        ("<p>Müller".encode("utf-16"), "utf-16", "Müller"),
        ("<p>Müller".encode("utf-16-le") + b"\0\xd8x\0", "utf-16-le", "Müller\ufffdx"),
        ("<p>中文".encode("gb18030") + b"\xff", "gb18030", "中文\ufffd"),
        ("<p>Müller".encode("mac-roman"), "mac-roman", "Müller"),
        ("<p>日本".encode("euc_jp"), "euc_jp", "日本"),
        (b"<p>a\0b", "utf-8", "a\ufffdb"),
        (b"<p>M\xc3\xbcller", "no such encoding", "Müller"),
        ("\ufeff<p>Müller\ud800", None, "Müller?"),
    ],
)
def test_it_is_decoded_by_the_encoding_that_is_given(content, charset, text):
    assert tree.html(content, charset).get_text() == text


def test_xml_is_xml():
    made = tree.xml("<a><B>x</B></a>")
    assert made.is_xml
    assert isinstance(made.a.B.contents[0], NavigableString)


MEMORY = """
from pathlib import Path
from exposure.extract import tree
tree.html(b"<p>x</p>", "utf-8")
most = 5 * 1024 * 1024
content = (BODY * most)[:most]
tree.html(content, CHARSET)
print(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory otherwise")
@pytest.mark.parametrize(
    ("body", "charset"),
    [
        (b"\xff\xc3(\x80", "utf-8"),
        (b"\0", "utf-8"),
        (b"a\0", "utf-8"),
        (b"a\xd8", "utf-16-le"),
        (b"\xd6\xd0\xce\xc4 ", "utf-8"),
        (b"\xff\x81", "gb18030"),
        (b"<\0\0\0p\0\0\0>\0\0\0", "utf-8"),
    ],
)
def test_safety_7_2_five_megabytes_of_odd_bytes_fit_in_half_the_memory(body, charset):
    code = MEMORY.replace("BODY", repr(body)).replace("CHARSET", repr(charset))
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(told.stdout) < 250 * 1024
