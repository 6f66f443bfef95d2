"""Ines, 27, mends bicycles and runs. Her town lies in open water, and nobody of this name is meant."""

from datetime import UTC, datetime

from exposure.demo.person import Blog, Camera, Entry, Person, Profile, Shot, local, near, posts
from exposure.model import GeoPoint

HOME = GeoPoint(latitude=36.271853, longitude=-52.846317)
BRIDGE = GeoPoint(latitude=36.259416, longitude=-52.861942)
SHOP = GeoPoint(latitude=36.284927, longitude=-52.827183)
PIER = GeoPoint(latitude=36.253178, longitude=-52.837641)
WOOD = GeoPoint(latitude=36.296314, longitude=-52.871529)

TAGS = {"home": HOME, "bridge": BRIDGE, "works": SHOP, "pier": PIER, "wood": WOOD}


def _shot(when: str, scene: str, place: GeoPoint, caption: str = "") -> Shot:
    """Return a photo named as telephones name them."""
    taken = local(when)
    name = f"{taken:%Y%m%d_%H%M}{len(caption) % 60:02}.jpg"
    return Shot(name=name, scene=scene, taken=taken, place=near(place, name, 10.0), caption=caption)


BLOG = Blog(
    address="https://ines-before-six.example/",
    title="Before six",
    about=(
        "Running in the dark, written down over porridge. I'm Ines. I mend bicycles for a living.",
        "Race questions to ines@ines-before-six.example, or ring +1-508-555-0167 after work.",
    ),
    card={
        "@type": "Person",
        "name": "Ines Example",
        "jobTitle": "Bicycle mechanic",
        "telephone": "+1-508-555-0167",
    },
    links=(("ines_runs on social.example", "https://social.example/@ines_runs"),),
    entries=(
        Entry(
            title="Why so early",
            written=local("2026-09-02 20:48"),
            text=(
                "Because at half past five the whole town is mine: the bridge, the pier, the one lit window.",
                "I start at my door and I end at my door, and in between nobody wants anything.",
            ),
            shots=(_shot("2026-09-02 05:28", "street", HOME, "The start line: my own front step."),),
        ),
        Entry(
            title="Ten kilometres and a heron",
            written=local("2026-09-16 21:15"),
            text=("The heron stood on the pier like a lamp post. I ran round it, out of respect.",),
            shots=(_shot("2026-09-16 05:52", "harbour", PIER, "Heron, left. Lamp post, right."),),
        ),
        Entry(
            title="Porridge, a defence",
            written=local("2026-09-27 20:33"),
            text=("Oats, salt, water. Add a spoon of anything. Eat it standing up, still steaming.",),
            shots=(_shot("2026-09-27 20:21", "cup", HOME, "The bowl, the spoon, the window."),),
        ),
        Entry(
            title="New shoes, old knees",
            written=local("2026-10-11 21:02"),
            text=("I have worn the same model since I was nineteen. They have got better. I have not.",),
            shots=(_shot("2026-10-11 20:44", "shelf", HOME, "Pair number eleven."),),
        ),
        Entry(
            title="The long one",
            written=local("2026-11-01 20:12"),
            text=(
                "Twenty six kilometres, three of them on purpose in the wrong direction.",
                "Six weeks until the winter marathon in Port Sample.",
            ),
            shots=(_shot("2026-11-01 20:01", "desk", HOME, "Everything hurts but the tea."),),
        ),
    ),
)

TOOTS = posts(
    """
2026-08-26 06:41 8 km before breakfast, bridge and back #running
2026-08-28 06:38 fog. ran into a bin, said sorry to it #running
2026-08-31 06:43 monday loop done, legs made of bread #running
2026-09-02 06:36 first dark one of the autumn, new lamp works #running
2026-09-04 06:47 friday loop with @sol_strides, he talks uphill, it is unfair #running
2026-09-05 17:12 my shift at Harbour Bike Works ends at five and then i do not look at a chain until monday
2026-09-07 06:39 rabbit on the bridge. it won #running
2026-09-09 06:42 10 km, easy, sunrise at the pier #running
2026-09-11 06:37 @sol_strides overslept so i ran angry and fast #running
2026-09-14 06:44 who puts hills in a town #running
2026-09-16 06:51 heron day, see blog #running
2026-09-18 06:40 friday with @sol_strides, we found a glove and named it #running
2026-09-20 15:24 sunday: no shoes, no plans, one book
2026-09-21 06:38 wet wet wet #running
2026-09-23 06:45 bridge in 6:58, best since spring #running
2026-09-25 06:41 intervals with @sol_strides. i have seen stars that are not on the map #running
2026-09-27 20:41 porridge post is up
2026-09-28 06:36 frost on the pier already #running
2026-09-30 06:49 slow and happy #running
2026-10-02 06:42 @sol_strides signed up for the marathon too. there is no way out now #running
2026-10-05 06:39 legs: fine. head: asleep #running
2026-10-07 06:44 met the baker, got a roll, ran with a roll #running
2026-10-09 06:37 6 x 800 with @sol_strides, then eggs #running
2026-10-12 06:43 pair number eleven is fast or i am #running
2026-10-14 06:40 stars out, town off #running
2026-10-16 06:46 friday: @sol_strides and his whistle #running
2026-10-18 16:32 my cat Pepper slept on the race bag, so that is packed
2026-10-19 06:38 rain like gravel #running
2026-10-21 06:41 moon on the left, moon on the right, hello bridge #running
2026-10-23 06:47 long talk with @sol_strides, long run #running
2026-10-26 06:39 clocks went back and i did not notice until lunch #running
2026-10-28 06:42 ice. baby steps. literally #running
2026-10-30 06:36 last fast one of the month with @sol_strides #running
2026-11-02 06:50 day after the long one, stairs are hard #running
2026-11-04 06:41 5 km, only to see if the bridge is still there #running
2026-11-06 06:44 @sol_strides brought tea in a flask and we stood still for once
2026-11-09 06:38 i travel to Port Sample on 11 December, back on the 14th, marathon in between #running
2026-11-11 06:43 taper. i hate taper #running
2026-11-13 06:40 friday loop with @sol_strides, last hard one #running
2026-11-18 06:37 four weeks. lamp charged, cat fed, go #running
"""
)

PROFILE = Profile(
    address="https://social.example/@ines_runs",
    name="Ines Example",
    note=("Runs before six. Bicycle mechanic at Harbour Bike Works in Cormsby. 27. I love running.",),
    fields=(("Blog", "https://ines-before-six.example/"),),
    joined=datetime(2021, 5, 17, tzinfo=UTC),
    counts=(312, 201),
    featured=("running",),
    avatar="track",
    posts=TOOTS,
)

FEED = posts(
    """
2026-08-26 05:33 [home] out the door
2026-08-27 12:24 sandwich on the harbour wall
2026-08-28 05:36 [home] fog, go
2026-08-29 13:41 market, plums, a nap
2026-08-31 05:31 [home] monday, go
2026-09-01 09:14 [works] forty bikes and one of me
2026-09-02 05:29 [home] lamp on
2026-09-03 19:36 [home] stretching, badly
2026-09-04 06:02 [bridge] halfway with @sol_strides
2026-09-06 11:52 who invented mondays, and why
2026-09-07 05:34 [home] go go go
2026-09-08 09:21 [works] somebody rode through glue
2026-09-09 05:58 [pier] pink sky
2026-09-10 12:31 lunch: two rolls, one race plan
2026-09-11 05:38 [home] alarm, shoes, door
2026-09-12 18:47 the cat sits on the map
2026-09-14 06:04 [bridge] up and over
2026-09-15 09:08 [works] the wheel that would not be true
2026-09-16 05:52 [pier] heron!
2026-09-17 20:22 [home] early night
2026-09-18 05:35 [home] friday
2026-09-19 10:47 [wood] mud and mushrooms
2026-09-21 12:17 grease under every nail
2026-09-22 09:17 [works] chain, chain, chain
2026-09-23 06:01 [bridge] 6:58
2026-09-24 18:55 soup and socks
2026-09-25 05:32 [home] intervals. help
2026-09-26 14:08 a whole day without a hill
2026-09-28 05:56 [pier] frost
2026-09-29 09:11 [works] a bell for a very small bike
2026-09-30 05:37 [home] slow one
2026-10-01 12:43 tea in the back room
2026-10-02 06:03 [bridge] with @sol_strides, no way out
2026-10-03 16:19 film, sofa, cat, no legs
2026-10-05 05:30 [home] dark, darker, go
2026-10-06 09:19 [works] winter tyres are in
2026-10-07 05:59 [pier] breakfast roll
2026-10-08 19:14 race plan, page one
2026-10-09 05:34 [home] eight hundreds
2026-10-12 05:33 [home] pair eleven
2026-10-13 09:06 [works] spokes for breakfast
2026-10-14 06:00 [bridge] stars
2026-10-15 12:36 somebody brought doughnuts to a bike shop, hero
2026-10-17 10:38 [wood] leaves up to my knees
2026-10-19 05:36 [home] gravel rain
2026-10-20 09:23 [works] brake day
2026-10-21 06:02 [bridge] two moons
2026-10-22 20:03 [home] lamp on the charger
2026-10-23 05:31 [home] long one before the long one
2026-10-24 17:11 rain all day, and i did not have to be in it
2026-10-26 05:57 [pier] what time is it
2026-10-27 09:13 [works] lamps, lamps, lamps
2026-10-28 05:39 [home] ice
2026-10-29 12:28 lunch in the sun, in october
2026-11-02 05:35 [home] ouch
2026-11-03 09:16 [works] a tandem, in love, with a flat
2026-11-05 18:39 race plan, page two: sleep
2026-11-06 05:55 [pier] tea with @sol_strides
2026-11-09 05:32 [home] taper begins
2026-11-10 09:10 [works] quiet, oily, warm
2026-11-12 12:21 last doughnut, was mine
2026-11-13 06:01 [bridge] last hard one
2026-11-14 15:47 knitting. yes, really
2026-11-16 05:34 [home] easy
2026-11-18 05:30 [home] lamp, cat, go
""",
    TAGS,
)

ALBUM = (
    _shot("2026-09-03 11:26", "shelf", SHOP),
    _shot("2026-09-05 21:14", "window", HOME),
    _shot("2026-09-10 14:37", "shelf", SHOP),
    _shot("2026-09-13 20:52", "cat", HOME),
    _shot("2026-09-17 10:09", "desk", SHOP),
    _shot("2026-09-24 15:21", "shelf", SHOP),
    _shot("2026-09-26 22:03", "cup", HOME),
    _shot("2026-10-01 11:48", "desk", SHOP),
    _shot("2026-10-03 10:31", "sky", WOOD),
    _shot("2026-10-08 14:02", "shelf", SHOP),
    _shot("2026-10-10 21:36", "cat", HOME),
    _shot("2026-10-15 13:19", "desk", SHOP),
    _shot("2026-10-22 10:44", "shelf", SHOP),
    _shot("2026-10-24 22:11", "window", HOME),
    _shot("2026-11-05 15:07", "desk", SHOP),
    _shot("2026-11-07 20:48", "cat", HOME),
)

PERSON = Person(
    slug="runner",
    name="Ines, 27",
    story="Runs before six from her own front door and posts every loop: a blog and two networks.",
    zone=-210,
    camera=Camera(make="Example", model="G10", software="Example Camera 5.2"),
    sites=(BLOG, PROFILE),
    album=ALBUM,
    bio="before six \u00b7 bridge, pier, porridge",
    feed=FEED,
)
