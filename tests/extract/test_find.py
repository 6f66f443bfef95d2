"""Finding again what a locator names."""

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from exposure.errors import ParseError
from exposure.extract import find
from exposure.model import Css, JsonPointer

RFC_6901 = {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "m~n": 8, " ": 7}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("", RFC_6901),
        ("/foo", ["bar", "baz"]),
        ("/foo/0", "bar"),
        ("/", 0),
        ("/a~1b", 1),
        ("/c%d", 2),
        ("/ ", 7),
        ("/m~0n", 8),
        ("/foo/2", None),
        ("/foo/00", None),
        ("/foo/-", None),
        ("/foo/bar", None),
        ("/x/y", None),
    ],
)
def test_a_json_pointer_names_what_rfc_6901_says(path: str, value: object) -> None:
    assert find.json_at(RFC_6901, JsonPointer(path)) == value


def test_a_star_stands_for_each_entry_and_what_is_recorded_names_one() -> None:
    data = {"people": [{"name": "Ana"}, {"nick": "b"}, {"name": "Bea"}]}
    found = list(find.each(data, JsonPointer("/people/*/name")))
    assert found == [(JsonPointer("/people/0/name"), "Ana"), (JsonPointer("/people/2/name"), "Bea")]
    assert all(find.json_at(data, at) == value for at, value in found)
    assert find.beside(found[1][0], JsonPointer("/people/*/nick")) == JsonPointer("/people/2/nick")


@given(st.dictionaries(st.text(max_size=5), st.integers(), max_size=5))
def test_a_place_that_was_found_is_found_again(data: dict[str, int]) -> None:
    for key, value in data.items():
        escaped = key.replace("~", "~0").replace("/", "~1")
        assert find.json_at(data, JsonPointer(f"/{escaped}")) == value


def test_hidden_text_is_no_text() -> None:
    page = """<p>Shown <b>here</b><span hidden>1</span><span style="color:red; DISPLAY : none">2</span>
    <script>3</script><style>4</style><!-- 5 --><template>6</template><noscript>7</noscript>
    <i style="visibility:hidden">8</i><i style="opacity:0">9</i><i style="opacity:0.9">!</i></p>"""
    assert find.plain(page) == "Shown here !"


def test_text_inside_something_hidden_is_no_text() -> None:
    tree = BeautifulSoup('<div style="display:none"><p id="bio">words</p></div>', "lxml")
    assert find.css_at(tree, Css("#bio")) == ""


def test_blocks_and_breaks_are_new_lines() -> None:
    assert find.plain("<p>one<br>two</p><p>three   four</p>five") == "one\ntwo\nthree four\nfive"
    assert find.plain("no &amp; markup") == "no & markup"
    assert find.plain("https://example.org") == "https://example.org"


def test_deep_nesting_is_no_recursion() -> None:
    assert find.plain("<div>" * 20_000 + "deep").strip() in {"deep", ""}


def test_a_css_locator_names_the_first_match() -> None:
    tree = BeautifulSoup('<a class="u me" href="/x">one</a><a class="u">two</a>', "lxml")
    assert find.css_at(tree, Css("a.u")) == "one"
    assert find.css_at(tree, Css("a.u", "href")) == "/x"
    assert find.css_at(tree, Css("a.u", "class")) == "u me"
    assert find.css_at(tree, Css("a.u", "title")) is None
    assert find.css_at(tree, Css("b")) is None


def test_a_path_to_an_element_names_it_and_no_other() -> None:
    tree = BeautifulSoup("<div><p>a</p><x:y>q</x:y><p>b<i>c</i></p></div><div><p>d</p></div>", "lxml")
    for tag in tree.find_all():
        assert tree.select(find.path_to(tag)) == [tag]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[" * 200_000, b"9" * 5000, b'{"a": }', b"\xff\xfe", b"[" + b" " * find.MAX_JSON + b"]"],
    ids=["empty", "open", "deep", "long number", "no value", "no text", "large"],
)
def test_safety_7_6_broken_json_is_a_parse_error(content: bytes) -> None:
    with pytest.raises(ParseError):
        find.load_json(content)


def test_json_may_begin_with_a_byte_order_mark() -> None:
    assert find.load_json("\ufeff[1]".encode()) == [1]
    assert find.load_json("[1]".encode("utf-16"), "utf-16") == [1]
