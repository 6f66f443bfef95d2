"""What the reports on the made-up persons will say: the real fetcher, readers and rules, without waiting."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from exposure import extract
from exposure.assess import RECIPES, assess
from exposure.collect.files import gather
from exposure.collect.network import Fetcher
from exposure.demo import NOW
from exposure.demo.person import Blog, host
from exposure.errors import AddressError, SkipError
from exposure.extract.platforms import claim
from exposure.infer import infer
from exposure.model import FactName, Kind, Level, Outcome, Ownership, Plan, Question, Subject, answers
from exposure.ownership import admit, own
from exposure.ownership.gate import NAMING
from exposure.ownership.words import stand_in
from exposure.remedy import plan
from exposure.sources.profiles import Profile, Reader


@dataclass
class Clock:
    """Time that passes only when somebody waits."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


class Here:
    """Reads documents in this process, as the workers do in theirs."""

    def read(self, documents):
        for document in documents:
            try:
                yield document, extract.read(document)
            except SkipError as error:
                yield document, error


@dataclass
class Story:
    """A person as the audit sees them."""

    profiles: list[Profile]
    waited: float
    evidence: list = field(default_factory=list)

    def __post_init__(self) -> None:
        self.facts = infer(self.evidence, now=NOW)
        self.scenarios = assess(self.facts)

    def level(self, name: FactName) -> Level:
        return max((f.level for f in self.facts if f.name is name), default=Level.NONE)

    @property
    def plan(self) -> Plan:
        return plan(self.facts, self.scenarios, recipes=RECIPES, now=NOW)


@pytest.fixture(scope="module")
def tell(player):
    told = {}

    def one(person) -> Story:
        if person.slug not in told:
            told[person.slug] = _tell(player, person)
        return told[person.slug]

    return one


def _tell(player, person) -> Story:
    clock, evidence = Clock(), []
    with player(person) as played:
        fetcher = Fetcher(connector=played.stage.connector, clock=clock, sleep=clock.sleep)
        reader = Reader(fetcher, Here(), NOW)
        profiles = [reader.read(claim(address)) for address in person.addresses]
        for profile in profiles:
            for reading in profile.readings:
                evidence += own(reading, Ownership.PROVEN, profile.account).evidence
        for document in (d for target in played.stage.targets[-2:] for d in gather(Path(target))):
            evidence += own(extract.read(document), Ownership.LOCAL).evidence
    usual = [admit(e) for e in evidence if e.kind is not Kind.TEXT_HARD_TIME]
    return Story(profiles, clock.now, usual)


@pytest.fixture
def mara(tell, persons):
    return tell(persons["student"])


@pytest.fixture
def ruth(tell, persons):
    return tell(persons["nurse"])


def test_every_page_and_picture_is_read_within_the_fetchers_limits(tell, persons):
    for person in persons.values():
        story = tell(person)
        for profile, site in zip(story.profiles, person.sites, strict=True):
            assert profile.outcome is Outcome.OK
            assert profile.same
            photos = sum(len(e.shots) for e in site.entries) if isinstance(site, Blog) else 1
            assert len(profile.readings) > photos
            assert not profile.readings[0].notes
        assert story.waited < 25


def test_safety_1_3_every_account_is_proven_by_the_words_in_its_owners_field(tell, persons, player):
    for person in persons.values():
        with player(person) as played:
            for profile in tell(person).profiles:
                words = [w for a, w in played.words.items() if claim(a).account == profile.account]
                assert stand_in(words[0], profile.owner_texts)


def test_the_words_of_proof_are_no_evidence(tell, persons):
    for person in persons.values():
        values = " ".join(str(e.value).casefold() for e in tell(person).evidence)
        assert not any(word in values.split() for word in ("amber", "otter", "maple", "40", "41", "42"))


def test_safety_6_1_the_demos_fetcher_reaches_no_other_host(player, persons):
    with player(persons["student"]) as played:
        fetcher = Fetcher(connector=played.stage.connector)
        for address in ("https://example.org/", "https://low-tide-notes.example/", "https://127.0.0.1/"):
            with pytest.raises(AddressError):
                fetcher.fetch(address)


@pytest.mark.parametrize("fact", [FactName.HABIT, FactName.PEOPLE, FactName.ACCOUNTS])
def test_the_students_sites_show_this_for_sure(mara, fact):
    assert mara.level(fact) is Level.STRONG


@pytest.mark.parametrize(
    "fact",
    [
        FactName.HOME,
        FactName.DAY_PLACE,
        FactName.NAME,
        FactName.AGE,
        FactName.SLEEP,
        FactName.INTERESTS,
        FactName.WISH,
        FactName.OPEN_DOOR,
    ],
)
def test_the_students_sites_show_this_too(mara, fact):
    assert mara.level(fact) >= Level.LIKELY


def test_the_students_school_is_named_and_she_is_seen_to_be_young(mara):
    said = {f.name: f for f in mara.facts if f.name in {FactName.AGE, FactName.DAY_PLACE} and f.support}
    schools = [str(f.value) for f in mara.facts if f.name is FactName.DAY_PLACE]
    assert any("School" in value for value in schools)
    assert "under_18" in said[FactName.AGE].value


def test_all_eight_questions_about_the_student_have_an_answer(mara):
    assert {q for q, level in answers(mara.scenarios).items() if level >= Level.LIKELY} == set(Question)


def test_closing_the_students_home_takes_the_blog_and_the_place_tags_together(mara):
    home = mara.plan.by_question[Question.HOME]
    accounts = {f.account.platform for f in mara.plan.fixes if f.id in home.fixes}
    assert home.closes
    assert accounts == {"site", "posts"}


@pytest.mark.parametrize("fact", [FactName.CONTACT, FactName.OPEN_DOOR, FactName.NAME, FactName.ACCOUNTS])
def test_the_nurses_sites_show_this_for_sure(ruth, fact):
    assert ruth.level(fact) is Level.STRONG


@pytest.mark.parametrize(
    "fact",
    [FactName.ADDRESS, FactName.TOWN, FactName.DAY_PLACE, FactName.AWAY, FactName.FAMILY],
)
def test_the_nurses_sites_show_this_too(ruth, fact):
    assert ruth.level(fact) >= Level.LIKELY


def test_the_nurses_home_is_not_her_ward_and_only_possible(ruth, persons):
    """Her nights are on the ward, so that her photos alone do not tell the two apart for sure."""
    assert ruth.level(FactName.HOME) is Level.HINT
    home = next(f.value for f in ruth.facts if f.name is FactName.HOME)
    shop = persons["nurse"].sites[0].entries[0].shots[0].place
    assert abs(home.latitude - shop.latitude) + abs(home.longitude - shop.longitude) < 0.001


def test_the_nurses_holiday_is_planned_and_not_past(ruth):
    away = next(f.value for f in ruth.facts if f.name is FactName.AWAY)
    assert "planned" in away


def test_the_nurses_page_without_a_name_is_joined_by_her_camera(ruth, persons):
    accounts = next(f for f in ruth.facts if f.name is FactName.ACCOUNTS)
    nameless = host(persons["nurse"].addresses[-1])
    assert any(nameless in pair and "camera_serial" in pair for pair in accounts.value)


@pytest.fixture
def dario(tell, persons):
    return tell(persons["parent"])


@pytest.fixture
def ines(tell, persons):
    return tell(persons["runner"])


def test_the_parents_children_are_counted_and_his_plans_seen(dario):
    assert dario.level(FactName.FAMILY) >= Level.LIKELY
    assert dario.level(FactName.AWAY) >= Level.LIKELY
    named = [e for e in dario.evidence if e.subject is Subject.OTHER and e.kind not in NAMING]
    assert all(e.value is None for e in named)


def test_the_parents_gate_is_a_habit_and_not_his_home(dario, persons):
    home = next(f.value for f in dario.facts if f.name is FactName.HOME)
    kitchen = persons["parent"].sites[0].entries[0].shots[0].place
    assert abs(home.latitude - kitchen.latitude) + abs(home.longitude - kitchen.longitude) < 0.001
    assert any(f.name is FactName.HABIT and (f.value.weekday, f.value.hour) == (0, 14) for f in dario.facts)


def test_the_runners_door_is_her_home_and_her_telephone_stands_open(ines, persons):
    home = next(f.value for f in ines.facts if f.name is FactName.HOME)
    door = persons["runner"].sites[0].entries[0].shots[0].place
    assert abs(home.latitude - door.latitude) + abs(home.longitude - door.longitude) < 0.001
    assert ines.level(FactName.CONTACT) is Level.STRONG
    assert ines.level(FactName.PEOPLE) >= Level.LIKELY


def test_every_person_has_a_question_that_takes_two_changes(tell, persons):
    for person in persons.values():
        closings = tell(person).plan.by_question.values()
        assert any(len(closing.fixes) > 1 and closing.closes for closing in closings), person.slug


def test_the_two_reports_differ(mara, ruth):
    assert answers(mara.scenarios) != answers(ruth.scenarios)
    assert {f.name for f in mara.facts} != {f.name for f in ruth.facts}
