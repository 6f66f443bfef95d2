"""Ruth, 34, a nurse who sells pots. Her town lies in open water, and nobody of this name is meant."""

from datetime import UTC, datetime

from exposure.demo.person import Blog, Camera, Entry, Person, Profile, Shot, local, near, posts
from exposure.model import GeoPoint

HOME = GeoPoint(latitude=30.417386, longitude=-71.214739)
WARD = GeoPoint(latitude=30.438127, longitude=-71.189264)
MARKET = GeoPoint(latitude=30.426519, longitude=-71.201873)
BEACH = GeoPoint(latitude=30.402741, longitude=-71.226318)

TAGS = {"home": HOME, "ward": WARD, "market": MARKET, "beach": BEACH}


def _shot(number: int, when: str, scene: str, place: GeoPoint, caption: str = "") -> Shot:
    """Return a photo named as cameras name them."""
    name = f"SMP_{number:04}.JPG"
    return Shot(name=name, scene=scene, taken=local(when), place=near(place, name, 20.0), caption=caption)


SHOP = Blog(
    address="https://saltpan-pots.example/",
    title="Saltpan Pots",
    about=(
        "Cups and bowls from a shed by the sea. I'm Ruth, a nurse by night and a potter by day.",
        "Collect from the shed: 14 Saltpan Lane, Brackenmouth. Ring before you come.",
        "Call +1-508-555-0142 or write to ruth@saltpan-pots.example and I will answer after my shift.",
    ),
    card={
        "@type": "Person",
        "name": "Ruth Example",
        "jobTitle": "Nurse and potter",
        "telephone": "+1-508-555-0142",
        "email": "mailto:ruth@saltpan-pots.example",
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "14 Saltpan Lane",
            "addressLocality": "Brackenmouth",
        },
    },
    links=(("ruth_nights on social.example", "https://social.example/@ruth_nights"),),
    entries=(
        Entry(
            title="Twelve blue cups",
            written=local("2026-09-12 11:40"),
            text=(
                "The kiln was kind this time: twelve went in and twelve came out.",
                "My daughter chose the blue. She says it is the colour of the sea before she is allowed in.",
            ),
            shots=(_shot(411, "2026-09-12 10:52", "cup", HOME, "Number seven of twelve, on the shed step."),),
        ),
        Entry(
            title="What the shed looks like at six",
            written=local("2026-10-04 09:15"),
            text=(
                "I come home from nights when everyone else gets up, and sit here until the kettle is done.",
            ),
            shots=(_shot(448, "2026-10-04 07:38", "window", HOME, "The shed window, east side."),),
        ),
        Entry(
            title="Closed over the holidays",
            written=local("2026-11-15 18:05"),
            text=(
                "We're away from 12 December to 27 December, all four of us, at my sister's cabin.",
                "No pots can be collected then. Orders that come in by 5 December go out before we leave.",
            ),
            shots=(
                _shot(502, "2026-11-15 16:21", "sky", HOME, "Last firing of the year, seen from the gate."),
            ),
        ),
    ),
)

QUIET = Blog(
    address="https://low-tide-notes.example/",
    title="Low tide notes",
    about=("Things I think on the way home. No names, no faces, no comments.",),
    card={},
    entries=(
        Entry(
            title="Five in the morning",
            written=local("2026-09-25 13:20"),
            text=("The corridor lights go to half and everyone whispers, even the vending machine.",),
            shots=(_shot(427, "2026-09-25 07:55", "street", BEACH, "The way home."),),
        ),
        Entry(
            title="A flat sea",
            written=local("2026-10-22 12:02"),
            text=(
                "I stood at the water until my hands stopped shaking from too much coffee.",
                "Some nights you only remember the jokes. That is a skill, I think.",
            ),
            shots=(_shot(471, "2026-10-22 08:04", "sky", BEACH, "Nothing on it, nothing in it."),),
        ),
    ),
)

TOOTS = posts(
    """
2026-08-29 15:10 first firing of the autumn. my son guards the kiln with a water pistol #pottery
2026-09-01 08:12 off nights. the whole bus smells of somebody's toast and i love them for it
2026-09-03 18:24 on my way in. twelve hours, two litres of coffee, one good pair of socks #nightshift
2026-09-05 13:47 glaze day. everything i own is now slightly green #pottery
2026-09-08 14:20 my daughter lost a tooth in a bread roll and we all had to look for it
2026-09-10 18:31 i work every Wednesday, Thursday and Friday from 7pm to 7am, so please do not ring
    before two
2026-09-12 12:05 twelve blue cups, no cracks. shop is open again #pottery
2026-09-15 16:33 met @petra_bakes for cake and stayed for three hours
2026-09-17 18:20 my shift at Brackenmouth General Hospital starts at seven, my lunch is at home
    #nightshift
2026-09-19 14:52 stall at the market with @petra_bakes next saturday, come and hold a bowl
2026-09-22 10:18 husband has fixed the shed roof. it was fine before but now it is fixed
2026-09-24 18:28 full moon on the ward tonight, wish us luck #nightshift
2026-09-26 17:05 sold nine bowls and one lid. who buys a lid? #pottery
2026-09-29 15:44 school run, pot run, home run
2026-10-01 18:22 new people start on the ward tonight, i brought biscuits #nightshift
2026-10-03 14:36 @petra_bakes bakes bread in one of my pots. it held! #pottery
2026-10-06 13:11 my sister called and it is settled, we're off to Port Sample for two weeks in december
2026-10-08 18:35 second night of three. the lift sings again #nightshift
2026-10-10 16:48 rain, clay, radio. a good day #pottery
2026-10-13 14:05 parents' evening. both of mine talk too much. no idea from whom
2026-10-15 08:20 slept through two alarms and a marching band
2026-10-17 15:27 cracked three, kept nine #pottery
2026-10-20 16:02 lunch with @petra_bakes and @oskar_w, we laughed until the waiter asked
2026-10-22 18:29 last night of the week is always the longest #nightshift
2026-10-24 14:44 kiln is full of very small fish for the school fair #pottery
2026-10-27 13:32 my son wants to be a lighthouse. not the keeper. the lighthouse
2026-10-29 18:26 extra shift on saturday, so the market is off, sorry @petra_bakes #nightshift
2026-10-31 19:40 two small ghosts, one tired nurse, eleven houses
2026-11-03 15:16 started the winter glaze, it looks like fog #pottery
2026-11-05 18:33 quiet in the staff room, somebody left soup for everyone #nightshift
2026-11-07 13:58 @oskar_w carried forty kilos of clay up the lane and only swore twice #pottery
2026-11-10 14:41 dentist, shoes, library, home. in that order. thank you @petra_bakes for the lift
2026-11-12 18:21 off to work in the dark, home in the dark #nightshift
2026-11-14 16:23 thirty orders to pack and one roll of tape
2026-11-15 18:12 we're off to Port Sample for two weeks, 12 December to 27 December, all four of us.
    the cabin has no signal and i can not wait
2026-11-17 15:03 last market of the year on saturday with @petra_bakes #pottery
2026-11-19 18:27 eleven shifts to go until the holidays #nightshift
"""
)

PROFILE = Profile(
    address="https://social.example/@ruth_nights",
    name="Ruth Example",
    note=(
        "Night nurse at Brackenmouth General Hospital. 34.",
        "I live in Brackenmouth. Mum of two. Pots at the shop.",
    ),
    fields=(("Shop", "https://saltpan-pots.example/"), ("Shifts", "nights, Wed to Fri")),
    joined=datetime(2022, 11, 19, tzinfo=UTC),
    counts=(96, 143),
    lists_open=False,
    avatar="cup",
    posts=TOOTS,
)

FEED = posts(
    """
2026-08-30 11:20 [beach] bucket, spade, nap
2026-09-02 18:05 [ward] into the night
2026-09-06 10:44 [market] tomatoes i did not grow
2026-09-09 18:11 [ward] here we go again
2026-09-11 17:59 third of three
2026-09-12 09:41 [home] breakfast in the shed, nobody is allowed to speak
2026-09-13 16:30 [beach] my two built a dam and a law
2026-09-16 18:13 new shoes, same floor
2026-09-19 21:26 [home] glaze under my nails, again
2026-09-20 11:02 [market] cheese with @petra_bakes
2026-09-23 18:07 [ward] the plant in the staff room has a name now
2026-09-26 10:15 [market] the stall is up, bowls in front, lids behind
2026-09-30 18:16 [ward] halfway through the week, somehow
2026-10-02 18:02 friday night, the glamour
2026-10-04 07:44 [home] the sun comes up behind the kiln
2026-10-04 15:38 [beach] shells for glaze tests
2026-10-07 18:10 brought the good biscuits
2026-10-11 14:29 [home] kiln watch, day off, socks off
2026-10-14 18:14 [ward] rain on the ambulance bay roof
2026-10-18 12:21 [market] sold out of small cups
2026-10-21 18:08 [ward] three nights, then clay
2026-10-25 13:50 [home] fish for the fair, forty of them
2026-10-28 18:17 somebody cleaned the kettle. who are you
2026-10-30 18:04 extra one. worth it for the soup
2026-11-01 15:12 [beach] wind with some beach in it
2026-11-04 18:12 [ward] dark at six now
2026-11-08 14:47 [home] fog glaze, test tile four
2026-11-11 18:09 hello again, corridor
2026-11-15 16:40 [home] last firing of the year
2026-11-18 18:15 [ward] eleven to go
""",
    TAGS,
)

ALBUM = (
    _shot(398, "2026-08-31 19:52", "window", HOME),
    _shot(405, "2026-09-07 20:40", "desk", HOME),
    _shot(409, "2026-09-10 02:14", "cup", WARD),
    _shot(413, "2026-09-14 13:22", "cup", HOME),
    _shot(419, "2026-09-20 10:50", "street", MARKET),
    _shot(424, "2026-09-24 04:08", "cup", WARD),
    _shot(433, "2026-09-28 22:17", "desk", HOME),
    _shot(440, "2026-10-03 23:05", "window", HOME),
    _shot(452, "2026-10-05 22:33", "cup", HOME),
    _shot(459, "2026-10-13 16:25", "window", HOME),
    _shot(466, "2026-10-18 12:04", "street", MARKET),
    _shot(474, "2026-10-22 23:39", "cup", WARD),
    _shot(481, "2026-10-26 20:11", "desk", HOME),
    _shot(490, "2026-11-03 22:48", "window", HOME),
    _shot(497, "2026-11-08 15:06", "cup", HOME),
)

PERSON = Person(
    slug="nurse",
    name="Ruth, 34",
    story="Works nights, sells pots from her shed, and has a page without a name: three sites and a camera.",
    zone=-300,
    camera=Camera(
        make="Sample Optics",
        model="S-35",
        software="S-35 Ver. 2.10",
        serial="50142077",
        artist="Ruth Example",
    ),
    sites=(SHOP, PROFILE, QUIET),
    album=ALBUM,
    bio="clay by day \u00b7 nights on the ward \u00b7 two kids, one kiln",
    feed=FEED,
)
