"""Invented people as reports, built by hand: every part of the page has something to show."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from exposure.assess import RECIPES, assess
from exposure.model import (
    Account,
    Audience,
    Category,
    Evidence,
    ExifTag,
    Fact,
    FactName,
    FileName,
    GeoPoint,
    JsonPointer,
    Kind,
    Level,
    Looked,
    Outcome,
    Ownership,
    Report,
    Settings,
    Skipped,
    Slot,
    Source,
    SourceType,
    Subject,
    Support,
    TextSpan,
    Tie,
    Words,
)
from exposure.remedy import plan

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
Spoil = Callable[[str], str]


def same(text: str) -> str:
    return text


class Maker:
    """Builds one person; ``spoil`` changes every outside string on its way in.

    Args:
        spoil: What to do to every string from outside.
        move: Degrees by which every place is moved.
        ages: The age that is told.
    """

    def __init__(self, spoil: Spoil = same, *, move: float = 0.0, age: str = "16", days: int = 0) -> None:
        self.spoil, self.move, self.age, self.days = spoil, move, age, days
        s = spoil
        self.blog = Source(
            type=SourceType.PAGE,
            uri=s("https://blog.example.org/ana"),
            account=Account(platform="site", host=s("blog.example.org")),
            ownership=Ownership.PROVEN,
            audience=Audience.ANYONE,
        )
        self.net = Source(
            type=SourceType.PROFILE,
            uri=s("https://social.example.org/@ana_example"),
            account=Account(platform="mastodon", host=s("social.example.org"), handle=s("ana_example")),
            ownership=Ownership.PROVEN,
            audience=Audience.ANYONE,
        )
        self.runs = Source(
            type=SourceType.TRACK,
            uri=s("track:morning.gpx"),
            account=Account(platform="posts", handle=""),
            ownership=Ownership.LOCAL,
        )
        self.files = Account(platform="photos")

    def photo(self, n: int) -> Source:
        return Source(
            type=SourceType.PHOTO,
            uri=self.spoil(f"photo:IMG_{2000 + n}.jpg"),
            account=self.blog.account,
            ownership=Ownership.LOCAL,
        )

    def point(self, lat: float, lon: float, radius: float = 120) -> GeoPoint:
        return GeoPoint(latitude=lat + self.move, longitude=lon + self.move, radius=radius)

    def detail(self, kind: Kind, value: object, source: Source, **more: object) -> Evidence:
        value = self.spoil(value) if isinstance(value, str) else value
        if more.get("quote"):
            more["quote"] = self.spoil(str(more["quote"]))
        more.setdefault("locator", JsonPointer(self.spoil("/bio")))
        more.setdefault("audience", Audience.ANYONE)
        return Evidence(kind=kind, value=value, source=source, found_by="test", **more)


def support(e: Evidence, kind: Kind, cap: Level, unit: object) -> Support:
    return Support(evidence=e, kind=kind, cap=cap, unit=unit)


BRITISH = Settings(country="GB")
HOME = ((2, Level.HINT), (3, Level.LIKELY), (5, Level.STRONG))
ONE = ((1, Level.LIKELY), (2, Level.STRONG))


def student(maker: Maker | None = None, *, settings: Settings = BRITISH) -> Report:
    """Ana Example, 16: home, school, habit, people, accounts, plans, and files full of metadata."""
    m = maker or Maker()
    strong, likely = Level.STRONG, Level.LIKELY
    extra = m.days
    nights = [
        m.detail(
            Kind.GPS,
            m.point(10.12345 + n / 9000, 20.54321, 0),
            m.photo(n),
            when=datetime(2026, 9, 1 + n, 22, 10),
            locator=ExifTag(m.spoil("GPS GPSLatitude")),
        )
        for n in range(6 + extra)
    ]
    runs = [
        m.detail(Kind.TRACK, m.point(10.1236, 20.5434, 0), m.runs, when=datetime(2026, 10, 6 + 7 * n, 18, 0))
        for n in range(4)
    ]
    school = m.detail(
        Kind.BIO_SCHOOL,
        "Example Upper School",
        m.net,
        category=Category.SCHOOL,
        quote="year 11 at Example Upper School, track and field",
        locator=TextSpan(12, 32, JsonPointer(m.spoil("/note"))),
    )
    age = m.detail(Kind.BIO_AGE, m.age, m.net, quote=f"{m.age}, she/her")
    name = m.detail(Kind.PROFILE_NAME, "Ana Example", m.net)
    door = m.detail(Kind.MESSAGES_OPEN, "open", m.net)
    mail = m.detail(
        Kind.BIO_MAIL, "ana.quillfeather@example.org", m.net, quote="write to ana.quillfeather@example.org"
    )
    link = m.detail(Kind.BIO_LINK, "https://blog.example.org/ana", m.net)
    event = m.detail(
        Kind.TEXT_EVENT,
        "Example Hall",
        m.net,
        quote="friday at Example Hall!!",
        posted=datetime(2026, 11, 20, 16, 0, tzinfo=UTC),
    )
    names = ["@sam_sample", "@rio_rivers", "@kit_kettle", "@lou_lantern"]
    mentions = [
        m.detail(
            Kind.MENTION,
            names[n % 4 if n % 3 else 0],
            m.net,
            subject=Subject.OTHER,
            posted=datetime(2026, 3, 1, 15, 0, tzinfo=UTC) + timedelta(days=5 * n),
        )
        for n in range(24 + extra)
    ]
    topics = [
        m.detail(
            Kind.HASHTAG,
            ("#trackfield", "#sketching", "#oldcameras")[n % 3],
            m.net,
            posted=datetime(2026, 4, 1, 17, 0, tzinfo=UTC) + timedelta(days=3 * n),
        )
        for n in range(12)
    ]
    times = [
        m.detail(
            Kind.POST_TIME,
            "",
            m.net,
            posted=datetime(2026, 2, 2, tzinfo=UTC)
            + timedelta(days=n, hours=(7, 15, 16, 16, 17, 18, 20, 21)[n % 8], minutes=n % 60),
        )
        for n in range(160)
    ]
    other = m.detail(
        Kind.TEXT_BIRTHDAY,
        "3 May",
        m.net,
        subject=Subject.OTHER,
        quote="happy birthday sis, 3 May forever",
    )
    metadata = [
        e
        for n in range(6 + extra)
        for e in (
            m.detail(Kind.MODEL, "Examplephone 9", m.photo(n), locator=ExifTag("Image Model")),
            m.detail(Kind.SERIAL, f"EX-40{n % 2}771", m.photo(n), locator=ExifTag("EXIF BodySerialNumber")),
            m.detail(
                Kind.DATETIME,
                f"2026-09-0{n % 9 + 1}T22:10:00",
                m.photo(n),
                when=datetime(2026, 9, 1 + n, 22, 10),
            ),
            m.detail(Kind.THUMB, 5120, m.photo(n), locator=ExifTag("JPEGThumbnail")),
            m.detail(Kind.ORIG_FILENAME, "ana-balcony.heic", m.photo(n), locator=FileName()),
        )
    ]
    facts = (
        Fact(
            name=FactName.HOME,
            value=m.point(10.1235, 20.5432),
            because=Words.of(
                "{days} nights of photos, and {runs} runs that begin there.", days=6 + extra, runs=4
            ),
            support=(
                *(support(e, Kind.PHOTO_PLACE_HOME, strong, ("day", n)) for n, e in enumerate(nights)),
                *(support(e, Kind.TRACK_END_HOME, strong, ("run", n)) for n, e in enumerate(runs)),
            ),
            steps=HOME,
        ),
        Fact(
            name=FactName.DAY_PLACE,
            value=m.spoil("Example Upper School"),
            because=Words.of("It is said once, in a profile."),
            support=(support(school, Kind.BIO_SCHOOL, strong, "bio"),),
            steps=((1, likely), (3, strong)),
        ),
        Fact(
            name=FactName.HABIT,
            value=Slot(place=m.point(10.1302, 20.5511), weekday=1, hour=17, days=4, share=0.8),
            because=Words.of("{days} times at one place in the same two hours.", days=4),
            support=tuple(support(e, Kind.TRACK_SLOT, strong, n) for n, e in enumerate(runs)),
            steps=((3, Level.HINT), (4, likely), (5, strong)),
        ),
        Fact(
            name=FactName.PEOPLE,
            value=tuple(
                Tie(handle=m.spoil(h), days=d) for h, d in zip(names, (12 + extra, 5, 4, 3), strict=True)
            ),
            because=Words.of("One person is named on {days} days.", days=12 + extra),
            support=tuple(support(e, Kind.MENTION, strong, n) for n, e in enumerate(mentions)),
            steps=((3, Level.HINT), (8, likely), (20, strong)),
        ),
        Fact(
            name=FactName.AGE,
            value=(m.spoil(m.age), "under_18" if m.age < "18" else "adult"),
            because=Words.of("It is said once."),
            support=(support(age, Kind.BIO_AGE, strong, "bio"),),
            steps=ONE,
        ),
        Fact(
            name=FactName.NAME,
            value=m.spoil("Ana Example"),
            because=Words.of("A profile shows it."),
            support=(support(name, Kind.PROFILE_NAME, strong, "a"),),
            steps=ONE,
        ),
        Fact(
            name=FactName.OPEN_DOOR,
            value="yes",
            because=Words.of("Messages are open to all."),
            support=(support(door, Kind.MESSAGES_OPEN, strong, "a"),),
            steps=ONE,
        ),
        Fact(
            name=FactName.CONTACT,
            value=("bio_mail",),
            because=Words.of("A mail address can be read."),
            support=(support(mail, Kind.BIO_MAIL, strong, "m"),),
            steps=((1, strong),),
        ),
        Fact(
            name=FactName.ACCOUNTS,
            value=(m.spoil("mastodon ana_example + site blog.example.org"),),
            because=Words.of("One sign joins two of your accounts."),
            support=(support(link, Kind.BIO_LINK, strong, "l"),),
            steps=ONE,
        ),
        Fact(
            name=FactName.PLAN,
            value=m.spoil("Example Hall"),
            because=Words.of("A post or page says where you will be."),
            support=(support(event, Kind.TEXT_EVENT, strong, "e"),),
            steps=ONE,
        ),
        Fact(
            name=FactName.INTERESTS,
            value=tuple(m.spoil(t) for t in ("trackfield", "sketching", "oldcameras")),
            because=Words.of("Topics on {days} days.", days=12),
            support=tuple(support(e, Kind.HASHTAG, likely, n) for n, e in enumerate(topics)),
            steps=((3, Level.HINT), (8, likely), (20, strong)),
        ),
        Fact(
            name=FactName.SLEEP,
            value=m.spoil("22:30-06:30"),
            because=Words.of(
                "The times of {count} posts leave the same hours free, night after night.", count=160
            ),
            support=tuple(support(e, Kind.POST_TIME, likely, n) for n, e in enumerate(times)),
            steps=((30, Level.HINT), (120, likely)),
        ),
    )
    evidence = (
        *(*nights, *runs, school, age, name, door, mail, link, event),
        *(*mentions, *topics, *times, other, *metadata),
    )
    return report_of(
        facts,
        evidence,
        settings=settings,
        stated_at=NOW,
        walls=("rlimits", "landlock"),
        looked=(
            Looked(
                account=m.blog.account,
                source=m.blog,
                documents=3,
                items=20,
                outcome=Outcome.OK,
                proven_by="site",
            ),
            Looked(
                account=m.net.account,
                source=m.net,
                documents=2,
                items=210,
                outcome=Outcome.OK,
                proven_by="words",
            ),
            Looked(
                account=m.runs.account,
                source=m.runs,
                documents=4,
                items=4,
                outcome=Outcome.OK,
                proven_by="statement",
            ),
            Looked(
                account=m.files,
                source=m.photo(0),
                documents=6 + extra,
                items=40,
                outcome=Outcome.OK,
                proven_by="statement",
            ),
        ),
        skipped=(
            Skipped(
                label="link 3",
                reason=Words.of(
                    "It asked for a sign-in. Save the page while you are signed in, and give us that."
                ),
                name=m.spoil("https://work.example.org/ana"),
                outcome=Outcome.LOGIN_WALL,
            ),
        ),
        notes=(Words(m.spoil("A page was longer than we read."), ()),),
        demo=True,
    )


def report_of(facts: Sequence[Fact], evidence: Sequence[Evidence], **more: object) -> Report:
    """Return a report with scenarios and a plan for these facts."""
    scenarios = assess(facts)
    return Report(
        made_at=NOW,
        facts=tuple(facts),
        evidence=tuple(evidence),
        scenarios=scenarios,
        plan=plan(facts, scenarios, recipes=RECIPES, now=NOW),
        **more,
    )


def adult(maker: Maker | None = None) -> Report:
    """The same person at 34, with grown-up words."""
    return student(maker or Maker(age="34"))


def empty() -> Report:
    """Somebody of whom nothing was found, though three photos were read."""
    m = Maker()
    return report_of(
        (),
        (),
        looked=(Looked(account=m.files, source=m.photo(0), documents=3, items=0, outcome=Outcome.OK),),
        settings=Settings(),
    )


def unproven() -> Report:
    """One account that was not shown to be the reader's: the gate has withheld every value."""
    source = Source(
        type=SourceType.PROFILE,
        uri="",
        account=Account(platform="github", host="github.com", handle="somebody"),
        ownership=Ownership.UNPROVEN,
    )
    evidence = [
        Evidence(kind=kind, value=None, source=source, locator=JsonPointer("/x"), found_by="github")
        for kind in (Kind.PROFILE_NAME, Kind.BIO_MAIL, Kind.HASHTAG, Kind.HASHTAG)
    ]
    looked = Looked(account=source.account, source=source, documents=1, items=4, outcome=Outcome.OK)
    return report_of((), evidence, looked=(looked,))
