"""robots.txt as RFC 9309 has it."""

import time

import pytest

from exposure.collect.network.robots import ALLOW_ALL, REFUSE_ALL, read


@pytest.mark.parametrize(
    ("rules", "target", "allowed"),
    [
        ("Disallow: /", "/a", False),
        ("Disallow:", "/a", True),
        ("Disallow: /a", "/b", True),
        ("Disallow: /a", "/abc", False),
        ("Disallow: /a\nAllow: /a/b", "/a/b/c", True),
        ("Allow: /a/b\nDisallow: /a", "/a/b/c", True),
        ("Allow: /a\nDisallow: /a", "/a", True),
        ("Disallow: /*.jpg$", "/x/y.jpg", False),
        ("Disallow: /*.jpg$", "/x/y.jpg?z", True),
        ("Disallow: /*.jpg", "/x/y.jpg?z", False),
        ("Disallow: /a$", "/a", False),
        ("Disallow: /a$", "/ab", True),
        ("Disallow: /a*b*c", "/a1b2c3", False),
        ("Disallow: /a*b*c", "/a1c2b3", True),
        ("Disallow: /a*a$", "/a", True),
        ("Disallow: *x", "/abx", False),
        ("Disallow: /%61na", "/ana", False),
        ("Disallow: /n%C3%A9", "/n%C3%A9/x", False),
        ("Disallow: /né", "/n%C3%A9/x", False),
        ("Disallow: /a # because", "/a", False),
        ("disallow :/a", "/a", False),
        ("Disallow: /a\r\n", "/a", False),
        ("Noise\n\x00\x01: ???\nDisallow: /a", "/a", False),
        ("Sitemap: https://site.example/x\nDisallow: /a", "/a", False),
    ],
)
def test_safety_6_7_the_longest_rule_decides(rules: str, target: str, allowed: bool) -> None:
    assert read(f"User-agent: *\n{rules}".encode()).allows(target) is allowed


def test_safety_6_7_our_own_group_goes_before_the_one_for_everybody() -> None:
    text = b"User-agent: *\nDisallow: /\n\nUser-Agent: Exposure/1.0\nDisallow: /private\n"
    assert read(text).allows("/a")
    assert not read(text).allows("/private")
    assert not read(b"User-agent: *\nAllow: /\nUser-agent: exposure\nDisallow: /").allows("/a")


def test_groups_of_one_name_are_read_together_and_others_left() -> None:
    text = (
        b"User-agent: a\nUser-agent: *\nDisallow: /x\nUser-agent: b\nDisallow: /\nUser-agent: *\nDisallow: /y"
    )
    robots = read(text)
    assert [robots.allows(t) for t in ("/x", "/y", "/z")] == [False, False, True]


def test_an_empty_file_allows_everything() -> None:
    assert read(b"").allows("/a")
    assert read(b"\xef\xbb\xbfUser-agent: *\nDisallow: /").allows("/a") is False
    assert ALLOW_ALL.allows("/a")
    assert not REFUSE_ALL.allows("/a")


def test_a_pattern_made_to_take_long_does_not() -> None:
    robots = read(b"User-agent: *\nDisallow: /" + b"*a" * 5000 + b"b$\n" * 3)
    start = time.thread_time()
    robots.allows("/" + "a" * 2000)
    assert time.thread_time() - start < 1
