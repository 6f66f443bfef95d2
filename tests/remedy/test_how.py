from datetime import date

import pytest

from exposure.extract.platforms import PLATFORMS as ADAPTERS
from exposure.model import Account
from exposure.plugins import discover
from exposure.remedy import FIXES
from exposure.remedy.catalogue import FIXES as CATALOGUE
from exposure.remedy.how import how
from exposure.remedy.how.contract import HowTo
from exposure.remedy.instances import applies

HOWS = discover("exposure.remedy.how", "HOW", HowTo)
PLATFORMS = tuple(h.platform for h in HOWS)
BY_NAME = {fix.name: fix for fix in CATALOGUE}


def account(platform: str) -> Account:
    return Account(platform=platform, host=f"{platform}.example", handle="ana.example")


def test_every_platform_that_is_read_has_its_own_words():
    read = {p.name for p in ADAPTERS if p.pages}
    assert read <= set(PLATFORMS)
    assert len(PLATFORMS) == len(set(PLATFORMS))


@pytest.mark.parametrize("platform", [*PLATFORMS, "somewhere else"])
@pytest.mark.parametrize("fix", FIXES, ids=lambda fix: fix.name)
def test_every_fix_can_be_done_in_words(fix, platform):
    found = how(fix, account(platform))
    assert found.steps
    assert all(step.strip() == step and step for step in found.steps)
    assert found.past in {"yes", "no", "partly", "unknown"}
    assert date.fromisoformat(found.checked_on)
    assert not found.url or found.url.startswith("https://")
    assert "{" not in found.url
    words = set(" ".join(found.steps).lower().replace(",", " ").replace(".", " ").split())
    assert not {"track", "monitor", "find", "victim", "should've", "careless", "easily"} & words


@pytest.mark.parametrize("advice", HOWS, ids=lambda h: h.platform)
def test_a_platform_tells_how_only_for_fixes_it_has(advice):
    for name in advice.advice:
        assert applies(BY_NAME[name], advice.platform), name


def test_only_steps_whose_source_was_read_are_sure():
    assert how(BY_NAME["lists"], account("mastodon")).sure
    assert not how(BY_NAME["commit_mail"], account("github")).sure
    assert not how(BY_NAME["lists"], account("somewhere else")).sure


def test_an_address_is_that_of_the_accounts_own_server():
    assert how(BY_NAME["lists"], account("mastodon")).url == "https://mastodon.example/settings/privacy"


def test_a_fix_for_the_person_adds_what_its_platforms_need():
    steps = how(BY_NAME["posts_home"], None, [account("hackernews"), account("clips")]).steps
    assert any("Hacker News" in step for step in steps)
    assert not any("Hacker News" in step for step in how(BY_NAME["posts_home"], None).steps)
