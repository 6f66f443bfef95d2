import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure.demo.person import METRES_A_DEGREE, Post, local, near, posts
from exposure.model import GeoPoint

SPOT = GeoPoint(latitude=38.123457, longitude=-58.765432)


def test_a_block_of_posts_is_read_line_by_line():
    first, second = posts(
        "\n2026-09-01 18:04 [spot] with @ana and @ana #ink\n2026-09-02 07:00 a long\n    day\n",
        {"spot": SPOT},
    )
    assert first == Post(written=local("2026-09-01 18:04"), text="with @ana and @ana #ink", place=SPOT)
    assert (first.mentions, first.tags) == (("ana",), ("ink",))
    assert (second.text, second.place, second.mentions) == ("a long day", None, ())


def test_a_mail_address_is_no_mention_and_a_fragment_no_tag():
    post = Post(written=local("2026-09-01 08:00"), text="ana@post.example page#two @ana, #ink.")
    assert (post.mentions, post.tags) == (("ana",), ("ink",))


@pytest.mark.parametrize("line", ["", "2026-09-01 no time", "18:04 no day", "2026-09-01 18:04 "])
def test_a_line_that_is_no_post_is_an_error(line):
    with pytest.raises(ValueError, match="not a post"):
        posts(line)


def test_an_unknown_place_is_an_error():
    with pytest.raises(KeyError):
        posts("2026-09-01 18:04 [moon] hello")


def test_a_moment_is_in_utc_and_keeps_its_minute():
    moment = Post(written=local("2026-09-01 22:04"), text="hello").at(-240)
    assert moment.isoformat().startswith("2026-09-02T02:04:")
    assert moment.utcoffset().total_seconds() == 0


@given(st.text(), st.floats(1, 200))
def test_a_fix_scatters_no_further_than_it_may_and_always_alike(sign, metres):
    moved = near(SPOT, sign, metres)
    north = (moved.latitude - SPOT.latitude) * METRES_A_DEGREE
    east = (moved.longitude - SPOT.longitude) * METRES_A_DEGREE * 0.7866
    assert (north**2 + east**2) ** 0.5 <= metres + 0.1
    assert near(SPOT, sign, metres) == moved
