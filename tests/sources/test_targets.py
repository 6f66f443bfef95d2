"""What a person names becomes accounts and files."""

import pytest

from exposure.errors import UsageError
from exposure.sources.targets import sort


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("https://github.com/example-person", "github|github.com|example-person"),
        ("github.com/example-person", "github|github.com|example-person"),
        ("@ana@social.example", "mastodon|social.example|ana"),
        ("https://ana.example/", "site|ana.example|"),
    ],
)
def test_an_address_is_an_account(text, account):
    (target,), wrong = sort([text])
    assert target.claim.account.canonical == account
    assert wrong == ()


def test_a_file_that_exists_is_a_path_even_if_it_looks_like_a_host(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "github.com").mkdir()
    (tmp_path / "github.com" / "ana").touch()
    (target,), _ = sort(["github.com/ana"])
    assert target.claim is None
    assert target.path.exists()


@pytest.mark.parametrize(
    "text",
    [
        "missing.jpg",
        "",
        "ftp://x.example/a",
        "https://user:pw@x.example/",
        "javascript:alert(1)",
        "ana@example.org",
    ],
)
def test_what_is_neither_says_what_to_do(text):
    with pytest.raises(UsageError, match=r"target 1: .*https://"):
        sort([text])


def test_one_wrong_target_does_not_stop_the_others(tmp_path):
    targets, wrong = sort([str(tmp_path), "missing.jpg"])
    assert [t.number for t in targets] == [1]
    assert [s.label for s in wrong] == ["target 2"]
    assert "missing" not in str(wrong[0])


def test_an_account_named_twice_is_looked_at_once():
    targets, _ = sort(["https://github.com/Example-Person", "github.com/example-person/"])
    assert len(targets) == 1


def test_safety_2_2_a_target_is_spoken_of_without_its_name():
    (target,), _ = sort(["https://github.com/quiet-heron"])
    assert target.label == "link 1 (GitHub)"
    assert "quiet-heron" not in repr(target)


@pytest.mark.parametrize("text", ["https://t.co/abc", "bit.ly/abc", "https://vm.tiktok.com/abc/"])
def test_a_short_link_says_why_and_what_to_give(text):
    with pytest.raises(UsageError, match=r"short link.*the address that the browser shows"):
        sort([text])


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("https://x.com/settings", "X"),
        ("instagram.com/explore/", "Instagram"),
        ("https://github.com/", "GitHub"),
    ],
)
def test_a_page_of_a_known_site_that_is_no_profile_says_what_a_profile_looks_like(text, site):
    with pytest.raises(UsageError, match=rf"page of {site}, but no profile.*It looks like https://"):
        sort([text])
