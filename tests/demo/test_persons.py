"""What every made-up person must be: made up, and telling enough."""

import json
import re
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from exposure.demo import NOW, PERSONS, photos
from exposure.demo.folder import records
from exposure.demo.person import Blog, Person, Profile
from exposure.demo.sites import sites

HOME_NIGHT = 20  # o'clock, when evening photos begin


def _shots(person: Person):
    blogs = [entry.shots for site in person.sites if isinstance(site, Blog) for entry in site.entries]
    return [*person.album, *(shot for shots in blogs for shot in shots)]


def _posts(person: Person):
    return [
        *person.feed,
        *(post for site in person.sites if isinstance(site, Profile) for post in site.posts),
    ]


def _words(person: Person) -> str:
    """Everything readable that the person's sites and files say."""
    pages = []
    for site, page in ((s, p) for s in person.sites for p in _pages(s)):
        answer = sites(person, {})[site.address.split("/")[2]]
        pages.append(answer(page, {"acct": getattr(site, "handle", ""), "limit": "40"}).content.decode())
    return "\n".join([*pages, *(json.dumps(r, ensure_ascii=False) for r in records(person))])


def _pages(site) -> list[str]:
    return (
        ["/"] if isinstance(site, Blog) else ["/api/v1/accounts/lookup", f"/@{site.handle}", _statuses(site)]
    )


def _statuses(site: Profile) -> str:
    return f"/api/v1/accounts/{int(site.joined.timestamp() * 1000) << 16}/statuses"


@pytest.fixture(params=PERSONS, ids=lambda p: p.slug)
def person(request):
    return request.param


@pytest.fixture
def student():
    return next(p for p in PERSONS if p.slug == "student")


@pytest.fixture
def nurse():
    return next(p for p in PERSONS if p.slug == "nurse")


def test_there_are_four_and_their_slugs_differ():
    assert [p.slug for p in PERSONS] == ["nurse", "parent", "runner", "student"]


def test_a_person_is_introduced_in_a_line(person):
    assert 10 < len(person.story) < 110
    assert "\n" not in person.story + person.name


def test_every_host_is_reserved(person):
    hosts = set(re.findall(r"(?:https?://|mailto:[\w.]+@|[\w.]@)([\w.-]+\.\w+)", _words(person)))
    assert {h for h in hosts if not h.endswith(".example")} <= {"schema.org"}
    assert len(hosts) > 1


def test_every_telephone_number_is_reserved_for_fiction(person):
    numbers = re.findall(
        r"\+?\d[\d ()-]{6,}\d", re.sub(r"https?://\S+|\d{8,}|\d{4}-\d\d-\d\d", " ", _words(person))
    )
    assert all(re.search(r"555-?01\d\d$", n) for n in numbers), numbers


def test_every_name_is_an_example(person):
    names = {s.name for s in person.sites if isinstance(s, Profile)}
    names |= {s.card["name"] for s in person.sites if isinstance(s, Blog) and s.card}
    names |= {person.camera.artist} - {""}
    assert all(name.endswith(" Example") for name in names)


def test_no_place_is_rounded_or_near_the_null_island(person):
    points = [s.place for s in _shots(person)] + [p.place for p in _posts(person) if p.place]
    for point in points:
        assert round(point.latitude, 3) != point.latitude
        assert round(point.longitude, 3) != point.longitude
        assert abs(point.latitude) > 20
        assert abs(point.longitude) > 20


def test_no_photo_shows_a_person(person):
    shown = {shot.scene for shot in _shots(person)} | {
        s.avatar for s in person.sites if isinstance(s, Profile)
    }
    assert shown <= set(photos.SCENES)


def test_everything_happened_before_the_demos_day_and_in_order(person):
    moments = [post.at(person.zone) for post in _posts(person)]
    moments += [
        shot.taken.replace(tzinfo=NOW.tzinfo) - timedelta(minutes=person.zone) for shot in _shots(person)
    ]
    assert max(moments) < NOW
    assert max(moments) - min(moments) > timedelta(weeks=11)
    for series in (person.feed, *(s.posts for s in person.sites if isinstance(s, Profile))):
        assert [p.written for p in series] == sorted(p.written for p in series)
        assert len({p.text for p in series}) == len(series)


def test_nobody_posts_at_a_fixed_minute(person):
    minutes = Counter(post.written.minute for post in _posts(person))
    assert max(minutes.values()) / sum(minutes.values()) < 0.15


def test_file_names_are_used_once(person):
    assert max(Counter(shot.name for shot in _shots(person)).values()) == 1


def test_a_site_asks_for_no_more_than_ten_requests(person):
    for site in person.sites:
        if isinstance(site, Blog):
            assert sum(len(e.shots) for e in site.entries) <= 7
        else:
            assert len(site.posts) <= 40


def test_words_never_touch_what_must_not_be_guessed(person):
    """Health, faith, politics, origin and being alone are nothing to show on anybody."""
    taboo = (
        r"(?i)\b(?:church|mosque|pray\w*|vote\w*|party|gay|straight|diagnos\w+|therap\w+|depress\w+|alone)\b"
    )
    assert not re.search(taboo, _words(person))


def test_the_students_blog_shows_her_home_on_six_evenings(student):
    shots = [s for site in student.sites if isinstance(site, Blog) for e in site.entries for s in e.shots]
    evenings = {s.taken.date() for s in shots if s.taken.hour >= HOME_NIGHT}
    assert (len(shots), len(evenings)) == (7, 6)


def test_the_students_home_and_tuesdays_are_tagged_too(student):
    tagged = Counter(p.place for p in student.feed if p.place)
    home = {p.written.date() for p in student.feed if p.place and p.text and p.written.hour >= HOME_NIGHT}
    assert len(home) >= 5
    tuesdays = {p.written.date() for p in student.feed if "#tracktuesday" in p.text}
    assert len(tuesdays) >= 5
    assert all(day.weekday() == 1 for day in tuesdays)
    assert len(tagged) >= 5


def test_the_students_friend_is_named_on_twenty_days_and_tags_on_twelve(student):
    toots = next(s for s in student.sites if isinstance(s, Profile)).posts
    days = Counter(handle for p in toots for handle in p.mentions)
    (friend, most), *others = days.most_common()
    assert most >= 20
    assert all(count < 8 for _, count in others)
    assert len({p.written.date() for p in toots if "@" + friend in p.text}) == most
    assert len({p.written.date() for p in toots if p.tags}) >= 12


def test_the_nurses_holiday_is_still_to_come(nurse):
    assert "away from 12 December" in _words(nurse)
    assert datetime(2026, 12, 12, tzinfo=UTC) > NOW
