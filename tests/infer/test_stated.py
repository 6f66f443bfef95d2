"""Facts that are said or shown: each with what makes it, and with what fools it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from exposure.infer import infer
from exposure.model import Account, Evidence, Fact, FactName, Kind, Level, Subject, Tie
from tests.people import BLOG, CLIPS, NOW, PICTURES, RUNS, evidence

SITE = Account(platform="site", host="ana.example")
SOCIAL = Account(platform="mastodon", host="social.example", handle="ana_draws")


def only(found: list[Evidence], name: FactName) -> Fact | None:
    facts = [f for f in infer(found, now=NOW) if f.name is name]
    return facts[0] if facts else None


def level(found: list[Evidence], name: FactName) -> Level:
    fact = only(found, name)
    return fact.level if fact else Level.NONE


def at(day: int, hour: int = 12) -> datetime:
    """Return a moment so many days before the audit."""
    return (NOW - timedelta(days=day)).replace(hour=hour)


def said(kind: Kind, value: str = "a value", day: int = 1, **more: object) -> Evidence:
    return evidence(kind, value, posted=at(day), uri=f"https://x.example/{day}/{value}", **more)  # type: ignore[arg-type]


# --- once, twice, and the same again


@pytest.mark.parametrize(
    ("kind", "name", "levels"),
    [
        (Kind.TEXT_ADDRESS, FactName.ADDRESS, (Level.LIKELY, Level.STRONG)),
        (Kind.TEXT_FAMILY, FactName.FAMILY, (Level.LIKELY, Level.STRONG)),
        (Kind.TEXT_WISH, FactName.WISH, (Level.LIKELY, Level.LIKELY)),
        (Kind.TEXT_GOODS, FactName.GOODS, (Level.HINT, Level.HINT)),
        (Kind.TEXT_HARD_TIME, FactName.HARD_TIME, (Level.HINT, Level.HINT)),
        (Kind.TEXT_SCHOOL, FactName.DAY_PLACE, (Level.LIKELY, Level.LIKELY)),
        (Kind.TEXT_TOWN, FactName.TOWN, (Level.LIKELY, Level.LIKELY)),
    ],
)
def test_one_item_and_a_second_one_on_another_day(kind, name, levels):
    assert level([said(kind, "words", 3)], name) is levels[0]
    assert level([said(kind, "words", 3), said(kind, "words", 9)], name) is levels[1]


@pytest.mark.parametrize("kind", [Kind.TEXT_ADDRESS, Kind.TEXT_FAMILY, Kind.TEXT_WISH])
def test_the_same_words_twice_a_day_count_once(kind):
    twice = [said(kind, "Words", 3), said(kind, "words!", 3, account=CLIPS)]
    names = {f.count for f in infer(twice, now=NOW) if f.name is not FactName.ACCOUNTS}
    assert names == {1}


def test_what_a_profile_says_twice_is_said_once():
    twice = [
        evidence(Kind.BIO_TOWN, "Quillhaven"),
        evidence(Kind.BIO_TOWN, "Quillhaven, XX", path="/location"),
    ]
    fact = only(twice, FactName.TOWN)
    assert fact
    assert fact.count == 1


def test_the_level_of_a_detail_caps_what_it_can_carry():
    weak = [
        evidence(Kind.BIO_TOWN, "Quillhaven", account=a, level=Level.HINT) for a in (PICTURES, CLIPS, RUNS)
    ]
    assert level(weak, FactName.TOWN) is Level.HINT


@pytest.mark.parametrize("place", ["the moon", "Hogwarts", "127.0.0.1", "everywhere", "✨"])
def test_joke_places_are_no_town(place):
    assert level([evidence(Kind.BIO_TOWN, place)], FactName.TOWN) is Level.NONE


def test_different_towns_are_different_facts():
    found = [evidence(Kind.BIO_TOWN, "Quillhaven"), evidence(Kind.BIO_TOWN, "Marrow Bay", account=CLIPS)]
    towns = [f for f in infer(found, now=NOW) if f.name is FactName.TOWN]
    assert [(f.rank, f.level) for f in towns] == [(0, Level.LIKELY), (1, Level.LIKELY)]


@pytest.mark.parametrize(("days", "holds"), [(3, True), (2, False)])
def test_a_town_in_photos_needs_three_days(days, holds):
    found = [
        evidence(Kind.PLACE, "Quillhaven", account=BLOG, when=datetime(2026, 5, 1 + n, 12), uri=f"photo:{n}")
        for n in range(days)
    ]
    assert bool(level(found, FactName.TOWN)) is holds


# --- name


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("Ana Example", True),
        ("Ana María de Example", True),
        ("Jean-Luc O\u2019Example", True),
        ("山田太郎", True),
        ("Ana", False),
        ("ana draws things", False),
        ("Example Photography", False),
        ("Example GmbH", False),
        ("Ana & Ben", False),
        ("The Real Ana", False),
        ("xX_ana_Xx", False),
        ("Ana 🌸", False),
    ],
)
def test_a_full_name_is_first_and_last(text, full):
    assert bool(level([evidence(Kind.PROFILE_NAME, text)], FactName.NAME)) is full


def test_the_same_name_on_two_accounts_is_sure():
    found = [
        evidence(Kind.PROFILE_NAME, "Ana Example"),
        evidence(Kind.PROFILE_NAME, "Ana M. Example", account=CLIPS),
    ]
    assert level(found, FactName.NAME) is Level.STRONG


def test_a_name_in_a_photo_counts():
    assert level([evidence(Kind.ARTIST, "(c) 2024 Ana Example", account=BLOG)], FactName.NAME) is Level.LIKELY


# --- age and birth date


def test_a_stated_age_grows_with_time():
    fact = only([said(Kind.TEXT_BIRTHDAY_AGE, "16", 800)], FactName.AGE)
    assert fact
    assert fact.value == ("18-19", "adult")


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (Kind.BIO_AGE, "16", ("16", "under_18")),
        (Kind.BIO_AGE, 34, ("34", "adult")),
        (Kind.BIO_SCHOOL_YEAR, "year 9", ("13-15", "under_18")),
        (Kind.BIO_SCHOOL_YEAR, "class of 2028", ("15-21", "unknown")),
        (Kind.BIO_SCHOOL_YEAR, "sophomore", ("", "unknown")),
        (Kind.BIO_BIRTH, "2011-03-14", ("14-15", "under_18")),
    ],
)
def test_ages_are_ranges_and_say_whether_under_18(kind, value, expected):
    fact = only([evidence(kind, value)], FactName.AGE)
    assert fact
    assert fact.value == expected


@pytest.mark.parametrize(("kind", "value"), [(Kind.BIO_SCHOOL_YEAR, "Class of 1899"), (Kind.BIO_AGE, "400")])
def test_ages_that_cannot_be_are_dropped(kind, value):
    assert level([evidence(kind, value)], FactName.AGE) is Level.NONE


@pytest.mark.parametrize("words", ["class of 2027", "class of '27", "abi 2027"])
def test_a_school_year_in_a_post_is_no_age_but_gives_one(words):
    found = replace(evidence(Kind.TEXT_BIRTHDAY_AGE, words, posted=NOW), found_by="school_year")
    fact = only([found], FactName.AGE)
    assert fact
    assert fact.value == ("16-22", "unknown")


@pytest.mark.parametrize(
    ("words", "ago", "expected"),
    [
        ("year 9", 0, ("13-15", "under_18")),
        ("year 9", 731, ("15-18", "unknown")),
        ("2. semester", 0, ("", "unknown")),
        ("l2", 0, ("", "unknown")),
        ("en 3e", 0, ("14-16", "under_18")),
        ("2º eso", 0, ("13-15", "under_18")),
        ("1º bachillerato", 0, ("15-18", "unknown")),
    ],
)
def test_a_year_of_school_is_read_as_its_country_counts_and_grows(words, ago, expected):
    fact = only([evidence(Kind.BIO_SCHOOL_YEAR, words, posted=NOW - timedelta(days=ago))], FactName.AGE)
    assert fact
    assert fact.value == expected


def test_ages_that_agree_are_counted_together():
    found = [
        evidence(Kind.BIO_AGE, "16"),
        evidence(Kind.BIO_SCHOOL_YEAR, "year 11"),
        said(Kind.TEXT_BIRTHDAY_AGE, "44"),
    ]
    fact = only(found, FactName.AGE)
    assert fact
    assert (fact.value, fact.count) == (("16", "under_18"), 2)


def test_a_birth_date_is_put_together_from_its_parts():
    found = [
        evidence(Kind.BIO_BIRTH, "--03-14"),
        said(Kind.TEXT_BIRTHDAY, "2008-03-14"),
        said(Kind.TEXT_BIRTHDAY, "2008", 9),
    ]
    fact = only(found, FactName.BIRTHDATE)
    assert fact
    assert (fact.value, fact.count) == ("2008-03-14", 3)


def test_the_first_of_january_is_nobodys_birthday():
    assert level([evidence(Kind.BIO_BIRTH, "1990-01-01")], FactName.BIRTHDATE) is Level.NONE


@pytest.mark.parametrize(("years", "holds"), [((2024, 2025), True), ((2025,), False)])
def test_greetings_count_if_they_come_on_the_same_day_in_two_years(years, holds):
    found = [
        evidence(
            Kind.GREETING,
            "happy birthday",
            posted=datetime(y, 5, 12, 10, tzinfo=UTC),
            uri=f"https://x.example/{y}",
        )
        for y in years
    ]
    assert bool(level(found, FactName.BIRTHDATE)) is holds


# --- contact and open doors


@pytest.mark.parametrize(
    ("value", "own"),
    [
        ("ana@example.org", True),
        ("support@example.org", False),
        ("noreply@example.org", False),
        ("12345+ana@users.noreply.code.example", False),
    ],
)
def test_role_and_hidden_addresses_are_nobodys(value, own):
    found = [evidence(Kind.BIO_MAIL, value)]
    assert bool(level(found, FactName.CONTACT)) is own
    assert bool(level(found, FactName.OPEN_DOOR)) is own


def test_a_contact_keeps_only_its_kinds():
    fact = only(
        [evidence(Kind.BIO_MAIL, "ana@example.org"), evidence(Kind.BIO_PHONE, "+44 20 7946 0123")],
        FactName.CONTACT,
    )
    assert fact
    assert fact.value == ("bio_mail", "bio_phone")


@pytest.mark.parametrize(
    ("value", "holds"), [("open", True), ("yes", True), ("no", False), ("followers", False)]
)
def test_a_door_that_is_said_to_be_closed_is_closed(value, holds):
    assert bool(level([evidence(Kind.MESSAGES_OPEN, value)], FactName.OPEN_DOOR)) is holds


# --- people


def mentions(handle: str, days: list[int], *, each: int = 1) -> list[Evidence]:
    return [
        evidence(
            Kind.MENTION,
            handle,
            posted=at(day) + timedelta(minutes=n),
            uri=f"https://x.example/{handle}/{day}/{n}",
            subject=Subject.OTHER,
        )
        for day in days
        for n in range(each)
    ]


def test_one_concert_with_twelve_mentions_is_one_day():
    assert level(mentions("@singer_k", [3], each=12), FactName.PEOPLE) is Level.NONE


@pytest.mark.parametrize(("days", "expected"), [(2, 0), (3, 1), (8, 2), (20, 3)])
def test_people_are_counted_by_days(days, expected):
    assert level(mentions("@juno_k", list(range(1, days + 1)), each=2), FactName.PEOPLE) == expected


def test_people_are_ranked_by_days_that_fade():
    old = mentions("@lina_w", list(range(900, 906)))
    fact = only(old + mentions("@juno_k", [1, 4, 9, 12]), FactName.PEOPLE)
    assert fact
    assert fact.value == (Tie(handle="juno_k", days=4), Tie(handle="lina_w", days=6))
    assert fact.count == 4


@pytest.mark.parametrize(
    "handle", ["@acme_support", "@acme_official", "@weatherbot", "@ana_draws", "@ana_draws@social.example"]
)
def test_brands_bots_and_oneself_are_nobody(handle):
    own = [evidence(Kind.PROFILE_NAME, "Ana", account=SOCIAL)]
    found = own + [
        evidence(Kind.MENTION, handle, account=SOCIAL, posted=at(d), uri=f"https://s.example/{d}")
        for d in range(1, 12)
    ]
    assert level(found, FactName.PEOPLE) is Level.NONE


# --- accounts


def names(*accounts: Account) -> list[Evidence]:
    return [evidence(Kind.PROFILE_NAME, "Ana", account=a) for a in accounts]


def account(platform: str, handle: str) -> Account:
    return Account(platform=platform, host=f"{platform}.example", handle=handle)


def test_a_link_to_an_account_that_was_looked_at_joins_them():
    found = [*names(SOCIAL), evidence(Kind.BIO_LINK, "https://ana.example/", account=SOCIAL), *names(SITE)]
    fact = only(found, FactName.ACCOUNTS)
    assert fact
    assert fact.value == ("mastodon ana_draws = site ana.example (bio_link)",)
    assert fact.level is Level.LIKELY


@pytest.mark.parametrize(
    "address",
    ["https://social.example/@ana_draws", "social.example/@ANA_draws/", "@ana_draws@social.example"],
)
def test_addresses_are_read_in_every_way_they_are_written(address):
    found = [*names(SOCIAL), evidence(Kind.REL_ME, address, account=SITE)]
    assert level(found, FactName.ACCOUNTS) is Level.LIKELY


@pytest.mark.parametrize(
    "address", ["https://social.example/@someone", "https://other.example/@ana_draws", "nowhere"]
)
def test_a_link_to_anybody_else_joins_nothing(address):
    found = [*names(SOCIAL), evidence(Kind.BIO_LINK, address, account=SITE)]
    assert level(found, FactName.ACCOUNTS) is Level.NONE


@pytest.mark.parametrize(
    ("handle", "expected"),
    [("ana.draws.snails", Level.LIKELY), ("inkly", Level.HINT), ("alex", Level.NONE), ("alex99", Level.NONE)],
)
def test_a_rare_handle_on_two_accounts_says_more_than_a_common_one(handle, expected):
    found = names(account("clips", handle), account("pictures", handle.replace(".", "_")))
    assert level(found, FactName.ACCOUNTS) is expected


def shown(kind: Kind, here: str, there: str, **more: object) -> Fact | None:
    return only(
        [
            evidence(kind, here, account=CLIPS, **more),  # type: ignore[arg-type]
            evidence(kind, there, account=PICTURES, **more),  # type: ignore[arg-type]
            *names(CLIPS, replace(PICTURES, handle="other")),
        ],
        FactName.ACCOUNTS,
    )


def joined_by(fact: Fact | None, kind: Kind) -> bool:
    return fact is not None and any(s.kind is kind for s in fact.support)


@pytest.mark.parametrize(
    ("kind", "here", "there", "joined"),
    [
        (Kind.BIO_MAIL, "ana@post.example", "mailto:Ana@Post.example", True),
        (Kind.BIO_MAIL, "ana@post.example", "ben@post.example", False),
        (Kind.BIO_MAIL, "support@shop.example", "support@shop.example", False),
        (Kind.BIO_PHONE, "+44 20 555 0123", "020 555 0123", True),
        (Kind.BIO_PHONE, "+1 212 555-0123", "(212) 555 0123", True),
        (Kind.BIO_PHONE, "112", "112", False),
    ],
)
def test_one_contact_in_two_profiles_joins_them(kind, here, there, joined):
    assert joined_by(shown(kind, here, there), Kind.SAME_CONTACT) is joined


@pytest.mark.parametrize(
    ("here", "there", "joined"),
    [
        ("sha256:ab12cd", "sha256:ab12cd", True),
        ("sha256:ab12cd", "sha256:ab12ce", False),
        ("dhash:0f1e2d3c4b5a6978", "dhash:0f1e2d3c4b5a697f", True),
        ("dhash:0f1e2d3c4b5a6978", "dhash:f0e1d2c3b4a59687", False),
        ("dhash:0000000000000000", "dhash:0000000000000000", False),
        ("dhash:0f1e2d3c4b5a6978", "phash:0f1e2d3c4b5a6978", False),
    ],
)
def test_one_picture_joins_two_accounts_by_bytes_or_by_looks(here, there, joined):
    assert joined_by(shown(Kind.SAME_PICTURE, here, there), Kind.SAME_PICTURE) is joined


@pytest.mark.parametrize(
    ("quote", "joined"),
    [
        ("Draws snails, drinks too much tea, always late", True),
        ("I like music and films", False),
        ("Opinions are my own and not those of anyone else", False),
    ],
)
def test_the_same_words_about_oneself_join_two_accounts(quote, joined):
    fact = shown(Kind.BIO_INTEREST, "tea", "tea", quote=quote)
    assert joined_by(fact, Kind.SAME_WORDS) is joined


def test_what_two_folders_share_joins_nothing():
    files = [Account(platform="photos"), Account(platform="posts")]
    found = [evidence(Kind.BIO_MAIL, "ana@post.example", account=a) for a in files]
    assert only(found, FactName.ACCOUNTS) is None


def test_one_camera_joins_two_accounts():
    found = [evidence(Kind.SERIAL, "30505951", account=a, uri=f"photo:{a.host}") for a in (BLOG, SITE)]
    assert level(found, FactName.ACCOUNTS) is Level.LIKELY
    blank = [evidence(Kind.SERIAL, "00000000", account=a, uri=f"photo:{a.host}") for a in (BLOG, SITE)]
    assert level(blank, FactName.ACCOUNTS) is Level.NONE


# --- topics, wishes, answers


def test_topics_count_days_and_leave_out_what_is_never_collected():
    good = [said(Kind.HASHTAG, "comics", day) for day in range(1, 9)]
    never = [
        said(Kind.HASHTAG, tag, day)
        for day in range(20, 40)
        for tag in ("vote2026", "pride", "depression", "pray")
    ]
    fact = only(good + never, FactName.INTERESTS)
    assert fact
    assert (fact.value, fact.count, fact.level) == (("comics",), 8, Level.LIKELY)


def test_a_trend_of_one_day_is_no_interest():
    assert level([said(Kind.HASHTAG, f"tag{n}") for n in range(30)], FactName.INTERESTS) is Level.NONE


def test_a_wish_is_shown_as_a_class_of_words():
    found = [said(Kind.TEXT_WISH, "I want to model", 2), said(Kind.TEXT_WISH, "looking for a job", 5)]
    fact = only(found, FactName.WISH)
    assert fact
    assert fact.value == ("modelling", "work")


def test_answers_count_different_questions():
    found = [
        said(Kind.TEXT_PET, "our dog Biscuit", 1),
        said(Kind.TEXT_PET, "Biscuit again", 9),
        said(Kind.TEXT_FIRSTS, "my first car was red", 3),
        evidence(Kind.BIO_SCHOOL, "Quillhaven High School"),
    ]
    fact = only(found, FactName.ANSWERS)
    assert fact
    assert (fact.value, fact.count) == (("car", "pet", "school"), 3)


# --- times of posts


def posts(hours: list[int], count: int) -> list[Evidence]:
    start = datetime(2026, 3, 2, tzinfo=UTC)
    times = [
        start + timedelta(days=n, hours=hours[n % len(hours)], minutes=(n * 37) % 60, seconds=n % 60)
        for n in range(count)
    ]
    return [
        evidence(Kind.POST_TIME, t.isoformat(), posted=t, zone=0, uri=f"https://x.example/{n}")
        for n, t in enumerate(times)
    ]


AWAKE = [7, 9, 11, 12, 13, 15, 16, 18, 19, 20, 21, 22]


def test_quiet_hours_that_stand_out_are_sleep():
    fact = only(posts(AWAKE, 160), FactName.SLEEP)
    assert fact
    assert fact.level is Level.LIKELY
    bed, wake = str(fact.value).split()[0].split("-")
    assert bed[:2] in {"22", "23", "00"}
    assert wake[:2] in {"06", "07"}


def test_night_shifts_are_read_as_they_are():
    fact = only(posts([17, 18, 20, 21, 23, 0, 2, 4, 5, 6], 160), FactName.SLEEP)
    assert fact
    assert str(fact.value)[:2] in {"07", "08", "09"}


def test_few_posts_or_posts_at_every_hour_say_nothing_about_sleep():
    assert only(posts(AWAKE, 29), FactName.SLEEP) is None
    assert only(posts(list(range(24)), 240), FactName.SLEEP) is None


def test_a_machine_at_nine_sharp_does_not_sleep():
    times = [datetime(2026, 3, 2, 9, 0, tzinfo=UTC) + timedelta(days=n) for n in range(150)]
    clockwork = [
        evidence(Kind.POST_TIME, t.isoformat(), posted=t, uri=f"https://x.example/{t}") for t in times
    ]
    assert only(clockwork, FactName.SLEEP) is None


def test_a_zone_is_read_from_photos():
    found = [
        evidence(Kind.TZ, "+05:30", account=BLOG, uri=f"photo:{n}", when=datetime(2026, 3, 2, 12, n))
        for n in range(30)
    ]
    fact = only(found, FactName.ZONE)
    assert fact
    assert (fact.value, fact.level) == (330, Level.HINT)


def test_a_zone_is_guessed_from_posts_only_if_it_fits_far_better():
    fact = only(posts([h - 2 for h in AWAKE], 600), FactName.ZONE)
    assert fact is None or abs(int(str(fact.value)) - 120) <= 120
    assert only(posts(list(range(24)), 240), FactName.ZONE) is None


def test_a_folder_of_photos_is_no_account():
    folder = Account(platform="photos")
    found = [evidence(Kind.SERIAL, "30505951", account=a, uri=f"photo:{a.platform}") for a in (BLOG, folder)]
    assert level(found, FactName.ACCOUNTS) is Level.NONE


def test_a_name_that_a_camera_writes_into_every_photo_is_said_once():
    found = [evidence(Kind.ARTIST, "Ana Example", account=BLOG, uri=f"photo:{n}") for n in range(20)]
    assert level(found, FactName.NAME) is Level.LIKELY


def test_a_count_of_follows_is_no_topic():
    fact = only(
        [said(Kind.HASHTAG, "comics", d) for d in range(1, 9)] + [evidence(Kind.FOLLOW_OPEN, 187)],
        FactName.INTERESTS,
    )
    assert fact
    assert fact.value == ("comics",)
