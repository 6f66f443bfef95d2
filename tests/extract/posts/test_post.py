"""One post, as an adapter hands it in."""

from exposure.extract import posts
from exposure.model import Account, Audience, Css, JsonPointer, Kind, Source, SourceType, Subject, TextSpan

SOURCE = Source(type=SourceType.POST, uri="https://social.example/api", account=Account(platform="mastodon"))


def test_places_stand_below_the_post_unless_they_are_given() -> None:
    when = posts.moment("2025-07-20T03:11Z")
    found = list(
        posts.post(
            uri="https://social.example/1",
            text="my dog Rex",
            source=SOURCE,
            at="/feed/3",
            posted=when,
            mentions=[posts.Tag("@cy", JsonPointer("/feed/3/people/0"))],
            hashtags=[posts.Tag("#Ink", JsonPointer("/feed/3/tags/0/name")), posts.Tag(" ", JsonPointer(""))],
            text_at=Css("article > p"),
            audience=Audience.ANYONE,
            found_by="mastodon",
        )
    )
    assert [(e.kind, e.value, e.locator, e.found_by) for e in found] == [
        (Kind.POST_TIME, "2025-07-20T03:11:00+00:00", JsonPointer("/feed/3/posted"), "mastodon"),
        (Kind.TEXT_PET, "my dog Rex", TextSpan(0, 10, Css("article > p")), "pet"),
        (Kind.MENTION, "cy", JsonPointer("/feed/3/people/0"), "mastodon"),
        (Kind.HASHTAG, "Ink", JsonPointer("/feed/3/tags/0/name"), "mastodon"),
    ]
    assert {e.source.uri for e in found} == {"https://social.example/1"}
    assert {e.audience for e in found} == {Audience.ANYONE}
    assert [e.subject for e in found if e.kind is Kind.MENTION] == [Subject.OTHER]


def test_what_is_named_twice_is_given_once() -> None:
    tags = [posts.Tag("Cy", JsonPointer("/mentions/0")), posts.Tag("cy", JsonPointer("/mentions/1"))]
    found = posts.post(uri="posts:1", text="@cy and @CY #a #A", source=SOURCE, mentions=tags)
    assert [(e.kind, e.value) for e in found] == [(Kind.MENTION, "cy"), (Kind.HASHTAG, "a")]
