"""A fix that is really made changes the next report as the plan said: on the made-up persons' own pages.

The plan keeps the places of the audit and only counts again (``remedy``); the next audit looks anew. So
what a fix takes away must be gone, nothing may come up that stood before no stronger, and where no place
is concerned every situation is as the plan foretold.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from exposure.clean import Cleaner
from exposure.demo.person import Blog, Person, Profile
from exposure.model import Fix, Kind, Level
from exposure.model.case import scenario_levels
from exposure.remedy.instances import closes_as
from tests.demo.test_story import Story, _tell

Change = Callable[[Person], Person]


def on(kind: type[Blog] | type[Profile], **changes: object) -> Change:
    """Return a change of every site of a kind; a function makes the new value from the site."""

    def change(person: Person) -> Person:
        def new(site: Blog | Profile) -> Blog | Profile:
            made = {k: v(site) if callable(v) else v for k, v in changes.items()}
            return replace(site, **made)  # type: ignore[arg-type]

        return replace(person, sites=tuple(new(s) if isinstance(s, kind) else s for s in person.sites))

    return change


def without(card: dict[str, object], *keys: str) -> dict[str, object]:
    return {k: v for k, v in card.items() if k not in keys}


@dataclass(frozen=True)
class Case:
    """A fix of a person's plan, and how it is made.

    Attributes:
        slug: Whose.
        fix: Its name.
        platform: Of its account, or empty where it is the person's.
        change: Makes it.
        exact: No place is concerned, so that the plan foretells every situation.
    """

    slug: str
    fix: str
    platform: str
    change: Change
    exact: bool = True


CASES = [
    Case("student", "private", "mastodon", on(Profile, posts=(), lists_open=False)),
    Case("student", "private", "posts", lambda p: replace(p, feed=()), exact=False),
    Case("student", "untag_places", "posts",
         lambda p: replace(p, feed=tuple(replace(post, place=None) for post in p.feed)), exact=False),
    Case("student", "bio_contact", "site",
         on(Blog, card=lambda b: without(b.card, "email"), about=lambda b: b.about[:1])),
    Case("student", "name_short", "mastodon", on(Profile, name="mara")),
    Case("student", "name_short", "site", on(Blog, card=lambda b: {**b.card, "name": "mara"})),
    Case("student", "bio_short", "mastodon", on(Profile, note=("Messages open, say hi!",), featured=())),
    Case("nurse", "bio_contact", "site",
         on(Blog, card=lambda b: without(b.card, "email", "telephone"),
            about=lambda b: tuple(t for t in b.about if "@" not in t and "555" not in t))),
    Case("nurse", "private", "mastodon", on(Profile, posts=())),
]  # fmt: skip


def the_fix(story: Story, name: str, platform: str) -> Fix:
    return next(
        f
        for f in story.plan.fixes
        if f.type.name == name and (f.account.platform if f.account else "") == platform
    )


def foretold(story: Story, fix: Fix) -> dict[str, Level]:
    case = story.plan.case
    done = {i for i, (name, _) in enumerate(case.fixes) if name == fix.id}
    return {slug: level for slug, level in scenario_levels(case, done).items() if level}


def levels(story: Story) -> dict[str, Level]:
    return {s.recipe.slug: s.level for s in story.scenarios}


def left_of(story: Story, fix: Fix) -> set[Kind]:
    """Return the kinds that the fix takes away and that still carry a fact at its account."""
    return {
        s.kind
        for fact in story.facts
        for s in fact.support
        if closes_as(s.evidence, s.kind) in fix.type.removes
        and (fix.account is None or s.evidence.source.account == fix.account)
    }


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.slug}-{c.fix}-{c.platform}")
def test_a_fix_really_made_changes_the_report_as_foretold(case, tell_of, player, persons):
    before = tell_of(persons[case.slug])
    fix = the_fix(before, case.fix, case.platform)
    assert left_of(before, fix)
    after = _tell(player, case.change(persons[case.slug]))
    assert not left_of(after, fix)
    assert after.plan.exposure <= before.plan.exposure
    assert all(level <= levels(before).get(slug, Level.NONE) for slug, level in levels(after).items())
    if case.exact:
        assert levels(after) == foretold(before, fix)


def cleaned(files: dict[str, bytes], place: Path) -> dict[str, bytes]:
    """Return photos as ``exposure clean`` makes them."""
    originals, copies = place / "originals", place / "copies"
    originals.mkdir()
    for name, content in files.items():
        (originals / name).write_bytes(content)
    made = list(Cleaner(out=copies).clean([originals]))
    assert len(made) == len(files)
    return dict(zip(sorted(files), (path.read_bytes() for path in made), strict=True))


def test_everything_the_plan_asks_for_really_made_leaves_no_situation_likely(tell_of, player, persons):
    """All steps of the student's plan at once, by taking down what they take away."""
    person = persons["student"]
    before = tell_of(person)
    assert {s.level for s in before.scenarios} >= {Level.STRONG}
    private = replace(person, feed=(), album=person.album[:1], bio="hello")
    quiet = on(Profile, posts=(), name="mara", note=(), fields=(), featured=(), lists_open=False)(private)
    bare = on(Blog, card=lambda b: {}, about=(), links=(), entries=())(quiet)
    after = _tell(player, bare)
    assert after.plan.exposure <= 2
    assert not [s for s in after.scenarios if s.level >= Level.LIKELY]
