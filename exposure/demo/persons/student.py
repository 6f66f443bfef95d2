"""Mara, 16, draws comics and runs. Her town lies in open water, and nobody of this name is meant."""

from datetime import UTC, datetime

from exposure.demo.person import Blog, Camera, Entry, Person, Profile, Shot, local, near, posts
from exposure.model import GeoPoint

HOME = GeoPoint(latitude=38.614283, longitude=-58.327461)
SCHOOL = GeoPoint(latitude=38.626917, longitude=-58.309174)
TRACK = GeoPoint(latitude=38.603348, longitude=-58.352816)
LIBRARY = GeoPoint(latitude=38.621739, longitude=-58.336642)
HARBOUR = GeoPoint(latitude=38.597126, longitude=-58.318927)
SHOP = GeoPoint(latitude=38.618864, longitude=-58.343195)

TAGS = {
    "home": HOME,
    "track": TRACK,
    "library": LIBRARY,
    "harbour": HARBOUR,
    "shop": SHOP,
}


def _shot(when: str, scene: str, place: GeoPoint, caption: str = "") -> Shot:
    """Return a photo named as telephones name them."""
    taken = local(when)
    name = f"IMG_{taken:%Y%m%d_%H%M}{len(caption) % 60:02}.jpg"
    return Shot(name=name, scene=scene, taken=taken, place=near(place, name), caption=caption)


def _entry(title: str, written: str, text: tuple[str, ...], shot: Shot) -> Entry:
    """Return a blog entry with one photo."""
    return Entry(title=title, written=local(written), text=text, shots=(shot,))


BLOG = Blog(
    address="https://mara-draws.example/",
    title="mara draws",
    about=(
        "Ink, comics and too many cats. The best page of the week goes here.",
        "Questions? mara.draws@post.example",
    ),
    card={"@type": "Person", "name": "Mara Example", "email": "mailto:mara.draws@post.example"},
    links=(("mara_draws on social.example", "https://social.example/@mara_draws"),),
    entries=(
        _entry(
            "Page one, again",
            "2026-09-05 22:10",
            (
                "I have started this comic four times. This is the fifth page one, and I do not hate it.",
                "The lamp is on its third bulb this year. It sees more of me than the sun does.",
            ),
            _shot("2026-09-05 22:02", "desk", HOME, "Page one on the desk, still wet."),
        ),
        _entry(
            "Rain on the window",
            "2026-09-19 22:44",
            (
                "It rained so hard that the street turned into a river, so I drew it as one.",
                "The trick is to leave out more than you put in. I always learn that too late.",
            ),
            _shot("2026-09-19 22:21", "window", HOME, "My view. Everything below the roof is ink."),
        ),
        _entry(
            "Biscuit sits for a portrait",
            "2026-10-03 22:31",
            (
                "Four minutes is as long as a cat will sit.",
                "The pose changes, the look of being let down does not.",
            ),
            _shot("2026-10-03 22:05", "cup", HOME, "The tuna was in the cup. The model is under the table."),
        ),
        _entry(
            "Race day",
            "2026-10-11 20:12",
            (
                "Third in the 1500. Third! I had drawn the podium, with myself on step four.",
                "Same track where we train, so I know every crack in lane two.",
            ),
            _shot("2026-10-10 14:36", "track", TRACK, "Lane two and its cracks."),
        ),
        _entry(
            "Ink stains, a list",
            "2026-10-18 21:47",
            (
                "Sleeve. Other sleeve. Maths book. Cat.",
                "The wall behind the desk, where it will stay until I move out.",
            ),
            _shot("2026-10-18 21:11", "desk", HOME, "The brush that did it."),
        ),
        _entry(
            "The city at the bottom of the garden",
            "2026-11-01 21:30",
            (
                "New pages! The snail detective finds a city under the shed.",
                "I drew our own back gate for it and then made it forty metres tall.",
            ),
            _shot("2026-11-01 20:58", "window", HOME, "The gate in question, from my window."),
        ),
        _entry(
            "Fifty pages",
            "2026-11-14 22:40",
            (
                "Fifty finished pages. The pile is higher than my tea.",
                "Thank you to everyone who wrote. I answer every mail, sometimes in drawings.",
            ),
            _shot("2026-11-14 22:18", "desk", HOME, "Fifty pages, one shelf."),
        ),
    ),
)

TOOTS = posts(
    """
2026-09-01 07:14 back to school. new sketchbook, old bus, same window seat. @juno_k kept it free for
    me #sketchbook
2026-09-02 20:41 drew shoes all through maths instead of triangles. @juno_k yours are the ones with
    the lace undone
2026-09-05 22:14 page one is up on the blog. @juno_k has seen all five of it #comics #ink
2026-09-07 16:02 swapped lunch with @juno_k and came out two plums ahead
2026-09-09 21:18 warm ups for inktober start now, because i am slow #ink
2026-09-11 17:25 friday list: eat, nap, draw a snail with a hat. @juno_k wants two snails
2026-09-13 11:32 pancakes with my little brother. he wants a comic about a pancake who is a
    detective. obviously yes
2026-09-15 20:36 legs are jelly. @lina_w that last lap was not funny #running
2026-09-17 12:24 library at lunch with @juno_k, we found a book on how to draw horses. we can not
    draw horses
2026-09-19 22:51 rain all day so the street is a river now. it is on the blog #ink #rain
2026-09-20 14:48 paper shop with @juno_k. nobody needs nine kinds of white. i bought three
2026-09-22 20:51 my spikes have a hole. @lina_w is lending me hers until i find a job, ha
2026-09-24 18:37 the big table smells of turpentine and @juno_k says that is what success smells like
2026-09-26 23:06 can not sleep, drew teeth for an hour. the snail has teeth now #comics
2026-09-28 07:19 @juno_k fell asleep on my shoulder on the bus and i did not move for six stops
2026-09-30 19:44 last day before inktober. all brushes washed. @juno_k is doing it too, wish us luck
    #inktober
2026-10-01 21:09 day 1: a moustache. it is a good one #inktober #ink
2026-10-03 22:40 biscuit sat still for four minutes. world record for this cat #inktober #cats
2026-10-05 20:27 @juno_k drew me as a heron and i have never felt so seen #inktober
2026-10-06 20:15 eight times 400 and then @tobi_runs had the nerve to sing #running
2026-10-08 21:33 day 8 and my hand is a claw. @juno_k switched to the left one out of spite #inktober
2026-10-10 19:50 THIRD in the 1500!! @lina_w second, @juno_k lost her voice from shouting #running
2026-10-12 16:41 i am looking for a job for saturdays, anything with paper, paint or animals
2026-10-14 20:58 the snail has a partner now. name by @juno_k: inspector slow #comics #inktober
2026-10-15 22:19 worst day in a long time and nobody to talk to about it. i will draw it tomorrow
2026-10-17 15:12 @juno_k and i sold eleven zines at the harbour market. ELEVEN #zines
2026-10-19 21:26 hiccups while inking. do not try this at home #inktober
2026-10-21 07:16 bus is late, so here is @juno_k as a bus
2026-10-23 19:08 film night with @juno_k, we paused it so often to draw that it took five hours
2026-10-25 13:57 grandma taught me to darn socks and now i want to darn everything
2026-10-27 20:33 hill sprints in the dark. @tobi_runs brought a whistle. why #running
2026-10-29 18:21 @juno_k has the flu so i sent her a get well snail
2026-10-31 21:52 day 31. DONE. never again (see you next year) @juno_k #inktober #ink
2026-11-02 20:44 new pages on the blog: the city under the shed #comics
2026-11-04 12:31 @juno_k is back and the bus is loud again
2026-11-06 22:24 ordered the good paper. i am broke until spring #ink
2026-11-09 20:12 group project with @juno_k and two people who do not answer. so, a project with @juno_k
2026-11-12 21:40 @juno_k says the snail needs a sad chapter. it broke both of us #comics
2026-11-15 15:35 fifty pages! we ate a whole cake for it, @juno_k did the icing snail #comics
2026-11-18 20:23 mock exams next week and my only plan is @juno_k and a kettle
"""
)

PROFILE = Profile(
    address="https://social.example/@mara_draws",
    name="Mara Example",
    note=(
        "16. Student at Ebberhaven High School. I love drawing comics and running. Messages open, say hi!",
    ),
    fields=(("Blog", "https://mara-draws.example/"), ("Pronouns", "she/her")),
    joined=datetime(2024, 8, 12, tzinfo=UTC),
    counts=(214, 187),
    featured=("comics", "running"),
    avatar="cup",
    posts=TOOTS,
)

FEED = posts(
    """
2026-08-29 13:20 [harbour] last week of summer and the ferry still smells of chips
2026-08-30 21:34 [home] new lamp, who dis
2026-08-31 16:45 covered my school books with old comic pages. worth it
2026-09-01 18:06 [track] first session back. i can hear my knees #tracktuesday
2026-09-02 07:22 bus window drawings, part one
2026-09-03 17:51 the bakery gave me the broken ones for free again
2026-09-04 20:26 friday mood: one hoodie, two biscuits
2026-09-06 15:14 [shop] three kinds of white and a brush that i can not afford
2026-09-07 21:48 [home] biscuit found the ink. biscuit is now a dalmatian
2026-09-08 18:21 6 x 300 with @lina_w, she smiles while she runs, it is not natural #tracktuesday
2026-09-09 12:18 lunch outside as long as it lasts @juno_k
2026-09-10 19:37 cut my own fringe. no photos of that
2026-09-12 11:05 market tomatoes, market honey, market dog
2026-09-12 16:29 [harbour] sketching boats with @juno_k, boats do not hold still either
2026-09-13 20:52 [home] leftover pancakes are a dinner
2026-09-14 07:25 fog. the school looks like a film
2026-09-15 21:31 [home] feet up, tea, page seven
2026-09-16 16:33 found a feather, kept the feather
2026-09-17 12:47 [library] horse book with @juno_k. page 4 already lost us
2026-09-18 18:03 weekend. no plans. perfect plans
2026-09-19 14:22 puddle with a whole sky in it
2026-09-20 14:31 [shop] white, off white, other white @juno_k
2026-09-21 20:07 chemistry revision, or: i drew the periodic table as cats
2026-09-22 17:58 [track] borrowed spikes, borrowed speed. thank you @lina_w #tracktuesday
2026-09-23 19:16 my brother drew me. i have four arms, all of them busy
2026-09-24 12:09 art room playlist by @juno_k, so we are all sad now
2026-09-25 21:55 [home] late light, last page of the week
2026-09-26 17:42 thrifted a coat with somebody else's bus ticket in it
2026-09-27 10:48 [home] slow sunday, slow snail
2026-09-28 16:20 autumn leaves, all in my hood, thank you @juno_k
2026-09-29 18:34 rained off after two laps. we ran the third anyway #tracktuesday
2026-09-30 20:41 brushes in a row. tomorrow it starts
2026-10-01 07:27 drew on the bus. bumpy line, good line
2026-10-02 15:52 [library] books due: four. books returned: none
2026-10-03 13:38 tuna for the model
2026-10-04 16:55 [harbour] windy. the gulls are winning
2026-10-05 21:03 heron portrait by @juno_k, framed it in tape
2026-10-06 18:11 eight of them. eight. @tobi_runs counted out loud #tracktuesday
2026-10-07 12:35 soup day
2026-10-08 22:02 claw hand, day eight
2026-10-09 19:20 packed my race bag three times
2026-10-10 14:44 [track] THIRD. look at that lane. i love that lane
2026-10-11 11:17 [home] medal on the lamp
2026-10-12 17:31 asked at the paper shop about saturdays. they will think about it
2026-10-13 20:48 my brother's tooth came out in an apple
2026-10-14 07:18 frost on the bus stop, somebody wrote hello in it
2026-10-15 22:36 bad day. tea. bed
2026-10-16 16:10 better today. thank you @juno_k
2026-10-17 10:32 [harbour] zine table is up, come by! with @juno_k
2026-10-17 16:57 [harbour] eleven sold, one traded for a cookie
2026-10-18 13:26 ink on the wall. it is a feature now
2026-10-19 19:59 hiccup line art
2026-10-20 18:27 [track] dark at six now, the floodlights hum in b flat #tracktuesday
2026-10-21 12:14 @juno_k as a bus, now in colour
2026-10-22 21:21 [home] all the cups in this house are in my room
2026-10-23 22:47 film night, hour five @juno_k
2026-10-24 15:03 [shop] ink, finally. same black as ever
2026-10-25 17:33 first darned sock. it is ugly. i love it
2026-10-26 20:15 drew my breakfast, ate my model
2026-10-27 18:19 hills and a whistle @tobi_runs #tracktuesday
2026-10-28 16:44 leaf pile, no survivors
2026-10-29 19:12 get well snail for @juno_k is in the post
2026-10-30 12:28 pumpkin soup and a pumpkin grin
2026-10-31 18:40 costume: tired artist. low effort, high truth
2026-11-01 11:51 day one of not having to draw. drew
2026-11-02 07:21 everything is orange out there
2026-11-03 18:16 [track] new shoes. the hole is history #tracktuesday
2026-11-04 16:38 bus gang complete again @juno_k
2026-11-05 20:34 snail city, block four
2026-11-06 17:09 saved up for paper and it is GOOD paper
2026-11-07 14:35 [library] saturday quiet, eleven pages
2026-11-08 12:56 grandma's kitchen, grandma's rules
2026-11-08 21:17 [home] scanned the lot. my desk is warm and i am happy
2026-11-09 19:45 group project face @juno_k
2026-11-10 18:08 wind from all sides. @lina_w says it builds character #tracktuesday
2026-11-11 21:10 sad chapter, page one
2026-11-12 12:21 hot chocolate debate with @juno_k, marshmallows lost
2026-11-13 16:27 [home] friday 13th: dropped my phone, it landed on my foot, so, lucky
2026-11-14 17:54 bought a cake for fifty pages
2026-11-15 16:06 icing snail by @juno_k, gone in two bites
2026-11-16 20:29 revision notes, now with cats
2026-11-17 18:24 [track] stars and frost and six laps. best session this year #tracktuesday
2026-11-18 07:20 my breath draws on the bus window by itself
2026-11-19 19:38 kettle on, books open, cat on books
""",
    TAGS,
)

ALBUM = (
    _shot("2026-09-03 12:22", "street", SCHOOL),
    _shot("2026-09-07 10:41", "sky", SCHOOL),
    _shot("2026-09-08 18:31", "track", TRACK),
    _shot("2026-09-09 12:12", "street", SCHOOL),
    _shot("2026-09-12 16:14", "sky", HARBOUR),
    _shot("2026-09-15 18:12", "track", TRACK),
    _shot("2026-09-16 13:37", "sky", SCHOOL),
    _shot("2026-09-18 11:03", "street", SCHOOL),
    _shot("2026-09-20 14:24", "street", SHOP),
    _shot("2026-09-24 14:16", "sky", SCHOOL),
    _shot("2026-09-29 18:41", "track", TRACK),
    _shot("2026-10-01 09:48", "street", SCHOOL),
    _shot("2026-10-02 22:47", "window", HOME),
    _shot("2026-10-07 12:29", "sky", SCHOOL),
    _shot("2026-10-13 18:19", "track", TRACK),
    _shot("2026-10-16 14:02", "street", SCHOOL),
    _shot("2026-10-17 11:20", "sky", HARBOUR),
    _shot("2026-10-20 13:21", "sky", SCHOOL),
    _shot("2026-10-27 18:26", "track", TRACK),
    _shot("2026-10-30 12:33", "street", SCHOOL),
    _shot("2026-11-05 10:17", "sky", SCHOOL),
    _shot("2026-11-06 23:02", "cup", HOME),
    _shot("2026-11-07 14:11", "desk", LIBRARY),
    _shot("2026-11-11 13:08", "street", SCHOOL),
)

PERSON = Person(
    slug="student",
    name="Mara, 16",
    story="Draws comics, runs on Tuesdays, posts every day: a blog, two networks, a phone full of photos.",
    zone=-240,
    camera=Camera(make="Example", model="Phone 12", software="Example Camera 8.1"),
    sites=(BLOG, PROFILE),
    album=ALBUM,
    bio="mara draws \u00b7 16 \u00b7 ink, cats, 1500 m",
    feed=FEED,
)
