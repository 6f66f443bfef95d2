"""What will be asked is said before, and nothing else is asked."""

import pytest

from exposure.extract.platforms import PLATFORMS, claim
from exposure.sources.plan import INTRO, OUTRO, NotPlannedError, Plan, planned
from exposure.sources.targets import sort

READ = [p for p in PLATFORMS if p.pages]


def test_the_plan_names_shared_hosts_and_counts():
    targets, _ = sort(["https://github.com/example-person"])
    intro, line, outro = planned(targets)
    assert (intro, outro) == (INTRO, OUTRO)
    assert line == "  link 1 (GitHub): up to 5 pages of api.github.com"


def test_the_plan_names_no_host_of_ones_own():
    targets, _ = sort(["https://social.example/@ana", "https://ana.example/"])
    text = "\n".join(planned(targets))
    assert "example" not in text.casefold()
    assert text.count("its own server") == 2


def test_proving_asks_only_for_pages_in_which_words_can_stand():
    claimed = claim("https://social.example/@ana")
    assert sum(Plan.of(claimed, proof_only=True).most.values()) == 1


def test_files_alone_have_no_plan(tmp_path):
    targets, _ = sort([str(tmp_path)])
    assert planned(targets) == ()


@pytest.mark.parametrize("platform", READ, ids=[p.name for p in READ])
def test_safety_6_7_no_host_is_asked_more_than_ten_times(platform):
    plan = Plan.of(claim(platform.example))
    assert plan.most
    assert all(1 <= count <= 9 for count in plan.most.values())


@pytest.mark.parametrize("platform", READ, ids=[p.name for p in READ])
def test_a_plan_shows_no_handle(platform):
    targets, _ = sort([platform.example])
    lines = planned(targets)[1:-1]
    assert lines
    assert all(targets[0].claim.account.handle not in line or not targets[0].claim.account.handle
               for line in lines)  # fmt: skip


def test_what_is_not_in_the_plan_is_not_asked_for():
    plan = Plan.of(claim("https://github.com/example-person"))
    for _ in range(5):
        plan.take("https://api.github.com/users/example-person")
    with pytest.raises(NotPlannedError):
        plan.take("https://api.github.com/users/example-person")
    with pytest.raises(NotPlannedError):
        plan.take("https://elsewhere.example/")
