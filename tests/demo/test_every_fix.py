"""Every fix of every made-up person's plan, really made on their pages and photos, and the audit run again.

The plan foretells the next report: what the fix takes away is gone, nothing comes up that it did not
foretell, and where no place is concerned and nothing else goes with it, every situation is as foretold.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any

import pytest

from exposure import extract
from exposure.demo import PERSONS, blog, folder
from exposure.demo.person import Blog, Person, Post, Profile, host
from exposure.demo.pictures import picture
from exposure.model import FactName, Fix, Kind, Level, Needs, Scope
from exposure.model.scenario import facts_of
from exposure.remedy.instances import closes_as
from tests.demo import test_story
from tests.demo.test_fixes import cleaned, foretold, left_of, levels
from tests.demo.test_story import Story, _tell

_PLACES = {
    *(FactName.HOME, FactName.TOWN, FactName.DAY_PLACE, FactName.HABIT, FactName.WAY, FactName.AWAY),
    *(FactName.HERE_NOW, FactName.SLEEP, FactName.ZONE, FactName.PLAN),
}
"""Facts that the next audit works out anew from whatever is left, not only counts."""
Change = Callable[[Person, Fix, Collection[str]], Person]


def at(fix: Fix, person: Person, change: Callable[[Blog | Profile], Blog | Profile]) -> Person:
    """Change the site of the fix's account; every site if it is for the person."""

    def new(site: Blog | Profile) -> Blog | Profile:
        return change(site) if fix.account is None or host(site.address) == fix.account.host else site

    return replace(person, sites=tuple(map(new, person.sites)))


def unsaid(texts: Collection[str], said: Collection[str]) -> tuple[str, ...]:
    return tuple(t for t in texts if not any(s in t for s in said))


def posts_without(posts: Collection[Post], said: Collection[str]) -> tuple[Post, ...]:
    return tuple(p for p in posts if not any(s in p.text for s in said))


def card_without(card: Mapping[str, Any], said: Collection[str]) -> dict[str, Any]:
    kept = {}
    for key, value in card.items():
        if isinstance(value, dict):
            kept[key] = card_without(value, said)
        elif key == "@type" or not any(s in str(value) for s in said):
            kept[key] = value
    return kept


def said_no_more(person: Person, fix: Fix, said: Collection[str]) -> Person:
    """Delete every post, line and field that says one of these."""

    def change(site: Blog | Profile) -> Blog | Profile:
        if isinstance(site, Profile):
            fields = tuple(f for f in site.fields if f[0] not in said and f[1] not in said)
            featured = () if fix.type.name == "bio_short" else site.featured
            note, posts = unsaid(site.note, said), posts_without(site.posts, said)
            return replace(site, note=note, fields=fields, featured=featured, posts=posts)
        entries = tuple(replace(e, text=unsaid(e.text, said)) for e in site.entries)
        about, card = unsaid(site.about, said), card_without(site.card, said)
        return replace(site, about=about, card=card, entries=entries)

    made = at(fix, person, change)
    if fix.account is None or fix.account.platform == "posts":
        made = replace(made, feed=posts_without(made.feed, said), bio="".join(unsaid([made.bio], said)))
    return made


def private(person: Person, fix: Fix, _said: Collection[str]) -> Person:
    if fix.account.platform == "posts":
        return replace(person, feed=())
    return at(fix, person, lambda s: replace(s, posts=(), lists_open=False))


def untag(person: Person, _fix: Fix, _said: Collection[str]) -> Person:
    return replace(person, feed=tuple(replace(p, place=None) for p in person.feed))


def short_name(person: Person, fix: Fix, _said: Collection[str]) -> Person:
    def change(site: Blog | Profile) -> Blog | Profile:
        if isinstance(site, Profile):
            return replace(site, name=site.name.split()[0].lower())
        return replace(site, card={**site.card, "name": site.card["name"].split()[0].lower()})

    return at(fix, person, change)


def lists(person: Person, fix: Fix, _said: Collection[str]) -> Person:
    return at(fix, person, lambda s: replace(s, lists_open=False))


def mentions(person: Person, fix: Fix, _said: Collection[str]) -> Person:
    def edited(posts: Collection[Post]) -> tuple[Post, ...]:
        return tuple(replace(p, text=re.sub(r"(?<!\w)@\w+", "a pal", p.text)) for p in posts)

    if fix.account.platform == "posts":
        return replace(person, feed=edited(person.feed))
    return at(fix, person, lambda s: replace(s, posts=edited(s.posts)))


def apart(person: Person, fix: Fix, _said: Collection[str]) -> Person:
    def change(site: Blog | Profile) -> Blog | Profile:
        if isinstance(site, Blog):
            return replace(site, links=())
        return replace(site, fields=tuple(f for f in site.fields if "://" not in f[1]))

    return at(fix, person, change)


def closed(person: Person, fix: Fix, _said: Collection[str]) -> Person:
    if fix.account.platform == "posts":
        return replace(person, feed=(), bio="")
    return replace(person, sites=tuple(s for s in person.sites if host(s.address) != fix.account.host))


def nameless(person: Person, _fix: Fix, said: Collection[str]) -> Person:
    return replace(said_no_more(person, _fix, said), camera=replace(person.camera, artist=""))


CHANGES: Mapping[str, Change] = {
    "private": private,
    "untag_places": untag,
    "bio_short": said_no_more,
    "bio_contact": said_no_more,
    "name_short": short_name,
    "lists": lists,
    "mentions": mentions,
    "posts_home": said_no_more,
    "posts_times": said_no_more,
    "posts_family": said_no_more,
    "posts_work": said_no_more,
    "posts_feelings": said_no_more,
    "links_apart": apart,
    "old_account": closed,
    "documents": nameless,
}
EXACT = {"name_short", "lists"}
"""Nothing but what the fix names goes with them."""


def what_it_says(story: Story, fix: Fix) -> set[str]:
    """Return the words of what a fix takes away."""
    return {
        str(words)
        for fact in story.facts
        for s in fact.support
        if closes_as(s.evidence, s.kind) in fix.type.removes
        and (fix.account is None or s.evidence.source.account == fix.account)
        for words in (s.evidence.value, s.evidence.quote)
        if words and len(str(words)) > 2
    }


def of_places(needs: Needs) -> bool:
    return bool(facts_of(needs) & _PLACES)


def test_every_fix_of_every_plan_has_a_way_to_be_really_made(tell_of):
    for person in PERSONS:
        for fix in tell_of(person).plan.fixes:
            taken = fix.type.scope not in {Scope.PHONE, Scope.HABIT}
            assert fix.type.name in {*CHANGES, "clean_photos"} or not taken


@pytest.mark.parametrize("person", PERSONS, ids=lambda p: p.slug)
def test_every_fix_really_made_changes_the_report_as_foretold(tell_of, player, person):
    before = tell_of(person)
    needs = {s.recipe.slug: s.recipe.needs for s in before.scenarios}
    made = [f for f in before.plan.fixes if f.type.name in CHANGES]
    assert len(made) >= 12
    for fix in made:
        after = _tell(player, CHANGES[fix.type.name](person, fix, what_it_says(before, fix)))
        expected = foretold(before, fix)
        assert not left_of(after, fix), fix.id
        for slug, level in levels(after).items():
            most = levels(before).get(slug, Level.NONE) if of_places(needs[slug]) else expected.get(slug)
            assert level <= (most or Level.NONE), (fix.id, slug)
        assert after.plan.exposure <= before.plan.exposure, fix.id
        if fix.type.name in EXACT:
            assert levels(after) == expected, fix.id


@pytest.mark.parametrize("person", PERSONS, ids=lambda p: p.slug)
def test_photos_really_cleaned_say_no_place_any_more(tell_of, player, person, monkeypatch, tmp_path):
    before = tell_of(person)
    entries = [e for b in person.sites if isinstance(b, Blog) for e in b.entries]
    shots = [*person.album, *(s for e in entries for s in e.shots)]
    files = {s.name: picture(s, camera=person.camera, zone=person.zone) for s in shots}
    clean = cleaned(files, tmp_path)
    for module in (blog, folder):
        monkeypatch.setattr(module, "picture", lambda shot, *, camera, zone: clean[shot.name])
    after = _tell(player, person)
    fixes = [f for f in before.plan.fixes if f.type.name == "clean_photos"]
    assert fixes
    assert not any(left_of(after, fix) for fix in fixes)
    assert not any(e.kind in {Kind.GPS, Kind.TZ, Kind.MODEL} for e in after.evidence)
    assert after.plan.exposure <= before.plan.exposure
    assert set(levels(after)) <= set(levels(before))


@pytest.fixture(autouse=True, scope="module")
def _read_once():
    """Read no document twice: what a fix leaves alone was read before."""
    known: dict[object, object] = {}
    really = extract.read

    def read(document):
        key = (document.source, document.content, document.page, document.name, document.opened is None)
        if document.opened is not None:
            return really(document)
        if key not in known:
            known[key] = really(document)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(test_story.extract, "read", read)
        yield
