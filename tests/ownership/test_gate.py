"""The gate, the step of rel=me, and the limits of a run (safety.md 1.1, 1.8, 4)."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from exposure.errors import RefusedError
from exposure.model import (
    Account,
    Audience,
    Category,
    Evidence,
    JsonPointer,
    Kind,
    Ownership,
    Reading,
    Source,
    SourceType,
    Subject,
)
from exposure.ownership import admit, blind, is_local, limit_unproven, may_show, one_person, own, spread


def account(platform: str, handle: str = "ana") -> Account:
    return Account(platform=platform, host=f"{platform}.example", handle=handle)


def evidence(ownership: Ownership, kind: Kind = Kind.BIO_MAIL, **more) -> Evidence:
    source = Source(
        type=SourceType.PROFILE,
        uri="https://mastodon.example/@ana",
        account=account("mastodon"),
        ownership=ownership,
    )
    values = {
        "value": "ana@example.org",
        "quote": "write to ana@example.org",
        "when": datetime(2026, 1, 2, 3, 4),
        "posted": datetime(2026, 1, 2, 3, 4, tzinfo=UTC),
        "zone": 60,
        "category": Category.EMAIL,
        "audience": Audience.ANYONE,
        **more,
    }
    return Evidence(kind=kind, source=source, locator=JsonPointer("/note/ana"), found_by="email", **values)


@pytest.mark.parametrize("ownership", [Ownership.PROVEN, Ownership.LOCAL])
def test_safety_1_1_the_owner_sees_values(ownership):
    assert may_show(ownership)
    assert admit(evidence(ownership)) == evidence(ownership)


def test_safety_1_1_an_unproven_account_leaves_kinds_and_nothing_else():
    admitted = admit(evidence(Ownership.UNPROVEN))
    assert (admitted.kind, admitted.category, admitted.audience) == (
        Kind.BIO_MAIL,
        Category.EMAIL,
        Audience.ANYONE,
    )
    assert admitted.source.account == Account(platform="mastodon")
    left = [admitted.value, admitted.quote, admitted.when, admitted.posted, admitted.zone]
    assert left == [None] * 5
    source = admitted.source
    assert "ana" not in f"{admitted} {source.uri} {source.account.canonical} {admitted.locator}"
    assert not may_show(Ownership.UNPROVEN)


def test_safety_1_1_a_source_is_blinded_with_its_evidence():
    source = evidence(Ownership.UNPROVEN).source
    assert blind(source).uri == "" == blind(source).account.handle
    proven = replace(source, ownership=Ownership.PROVEN)
    assert blind(proven) is proven


def test_safety_1_1_a_reading_that_is_settled_already_is_not_made_anew():
    ours = Reading(evidence=(evidence(Ownership.LOCAL), evidence(Ownership.LOCAL)))
    assert own(ours, Ownership.LOCAL) is ours
    mixed = Reading(evidence=(evidence(Ownership.PROVEN), evidence(Ownership.LOCAL)))
    assert {e.source.ownership for e in own(mixed, Ownership.UNPROVEN).evidence} == {Ownership.UNPROVEN}
    other = own(ours, Ownership.LOCAL, account("site")).evidence
    assert {e.source.account for e in other} == {account("site")}


def test_safety_4_other_peoples_details_are_counted_and_not_known():
    assert admit(evidence(Ownership.PROVEN, subject=Subject.OTHER)).value is None
    mention = evidence(Ownership.PROVEN, Kind.MENTION, subject=Subject.OTHER, value="@ben")
    assert admit(mention).value == "@ben"


def test_safety_1_no_value_is_in_a_repr():
    assert "ana" not in repr(evidence(Ownership.PROVEN))


def test_safety_1_8_proof_spreads_one_step_to_an_account_that_links_back():
    site, social, code = account("site"), account("mastodon"), account("gitlab")
    links = {social: frozenset({site}), site: frozenset({social, code}), code: frozenset({site})}
    assert spread({social: "words"}, links) == {site}


def test_safety_1_8_never_by_a_one_way_link():
    site, social = account("site"), account("mastodon")
    assert spread({social: "words"}, {social: frozenset({site}), site: frozenset()}) == frozenset()
    assert spread({social: "words"}, {site: frozenset({social})}) == frozenset()


def test_safety_1_8_never_from_an_account_that_was_itself_reached_by_a_link():
    site, social = account("site"), account("mastodon")
    links = {social: frozenset({site}), site: frozenset({social})}
    assert spread({social: "rel_me"}, links) == frozenset()


def test_safety_1_8_never_to_two_accounts_of_one_platform():
    site, one, two = account("site"), account("mastodon", "one"), account("mastodon", "two")
    links = {site: frozenset({one, two}), one: frozenset({site}), two: frozenset({site})}
    assert spread({site: "site"}, links) == frozenset()
    assert spread({site: "site", one: "words"}, links) == frozenset()


def test_safety_1_8_never_to_an_account_of_its_own_platform():
    one, two = account("mastodon", "one"), account("mastodon", "two")
    assert spread({one: "words"}, {one: frozenset({two}), two: frozenset({one})}) == frozenset()


def test_safety_1_at_most_three_unproven_accounts_a_run():
    limit_unproven(frozenset(account("site", str(n)) for n in range(3)))
    with pytest.raises(RefusedError, match="4 accounts"):
        limit_unproven(frozenset(account("site", str(n)) for n in range(4)))


def named(platform: str, name: str) -> Evidence:
    return replace(
        evidence(Ownership.UNPROVEN, Kind.PROFILE_NAME, value=name),
        source=replace(evidence(Ownership.UNPROVEN).source, account=account(platform)),
    )


def test_safety_1_profiles_of_two_unrelated_people_stop_the_run():
    both = [named("mastodon", "Ana Example"), named("gitlab", "Ben Sample")]
    with pytest.raises(RefusedError, match="2 different people") as error:
        one_person(both, frozenset())
    assert "Ana" not in str(error.value)


@pytest.mark.parametrize("second", ["ana example", "Ána Example-Sample", "Ana E.", "Ana", "Moonlight", ""])
def test_safety_1_one_person_under_forms_of_a_name_goes_on(second):
    one_person([named("mastodon", "Ana Example"), named("gitlab", second)], frozenset())


def test_safety_1_proven_accounts_may_have_any_names():
    names = [named("mastodon", "Ana Example"), named("gitlab", "Night Owl")]
    one_person(names, frozenset({account("mastodon"), account("gitlab")}))
    with pytest.raises(RefusedError):
        one_person(
            [*names, named("github", "Ben Sample")], frozenset({account("mastodon"), account("gitlab")})
        )


def test_a_saved_page_is_no_file_that_a_statement_covers():
    source = evidence(Ownership.UNPROVEN).source
    assert not is_local(source)
    assert not is_local(replace(source, type=SourceType.PAGE))
    assert is_local(replace(source, type=SourceType.PHOTO))
