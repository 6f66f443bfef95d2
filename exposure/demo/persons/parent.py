"""Dario, 43, cooks for two children. His town lies in open water, and nobody of this name is meant."""

from datetime import UTC, datetime

from exposure.demo.person import Blog, Camera, Entry, Person, Profile, Shot, local, near, posts
from exposure.model import GeoPoint

HOME = GeoPoint(latitude=33.851642, longitude=-47.613927)
GATE = GeoPoint(latitude=33.864318, longitude=-47.591846)
PITCH = GeoPoint(latitude=33.842179, longitude=-47.634281)
OFFICE = GeoPoint(latitude=33.879534, longitude=-47.648713)
MARKET = GeoPoint(latitude=33.858227, longitude=-47.604539)

TAGS = {"home": HOME, "pitch": PITCH, "office": OFFICE, "market": MARKET}


def _shot(when: str, scene: str, place: GeoPoint, caption: str = "") -> Shot:
    """Return a photo named as telephones name them."""
    taken = local(when)
    name = f"IMG_{taken:%Y%m%d_%H%M}{len(caption) % 60:02}.jpg"
    return Shot(name=name, scene=scene, taken=taken, place=near(place, name), caption=caption)


BLOG = Blog(
    address="https://two-small-spoons.example/",
    title="Two small spoons",
    about=(
        "Family food that two children really eat. I'm Dario, I cook, they judge.",
        "Recipes asked for and given: hello@two-small-spoons.example",
    ),
    card={"@type": "Person", "name": "Dario Example", "email": "mailto:hello@two-small-spoons.example"},
    links=(("dario_spoons on social.example", "https://social.example/@dario_spoons"),),
    entries=(
        Entry(
            title="Green soup, no tears",
            written=local("2026-09-04 21:05"),
            text=(
                "Peas, mint, one potato. My daughter calls it dragon soup and asks for more.",
                "Freeze what is left. There is never anything left.",
            ),
            shots=(_shot("2026-09-04 20:37", "cup", HOME, "Dragon soup, second helping."),),
        ),
        Entry(
            title="Bread that rises by itself",
            written=local("2026-09-18 22:12"),
            text=("Stir at night, bake in the morning. My son sleeps less than this dough.",),
            shots=(_shot("2026-09-18 21:48", "shelf", HOME, "The dough, going to bed."),),
        ),
        Entry(
            title="A cake with a seven on it",
            written=local("2026-10-03 21:40"),
            text=(
                "Our daughter turned seven, so there were seven layers. Nobody counted but her.",
                "The kitchen will be clean again by the time she is eight.",
            ),
            shots=(_shot("2026-10-03 20:16", "window", HOME, "What was left of layer six."),),
        ),
        Entry(
            title="Pumpkin, three ways",
            written=local("2026-10-23 22:20"),
            text=("Roast it, mash it, hide it in pancakes. The third way is the only one that works.",),
            shots=(_shot("2026-10-23 21:11", "desk", HOME, "Way number three."),),
        ),
        Entry(
            title="Soup for a cold gate",
            written=local("2026-11-13 21:32"),
            text=("A flask of this makes the wait at the school gate the best part of my day.",),
            shots=(_shot("2026-11-13 20:52", "cup", HOME, "The flask, filled and ready."),),
        ),
    ),
)

TOOTS = posts(
    """
2026-08-27 08:41 new school year on monday. new shoes, new lunch boxes, same old fear of glitter
2026-08-31 15:22 first day done! my daughter says her teacher smells of pencils, which is good
2026-09-02 12:36 i work at Tidewell Water as an engineer, so yes, i do have opinions about taps
2026-09-04 21:12 dragon soup is on the blog #familyfood
2026-09-06 10:18 sunday pancakes. my son ate nine, my wife @klara_mends ate the bill
2026-09-09 15:27 pick up from Windmere Primary School is at three and i am never early #dadlife
2026-09-11 19:44 football in the living room again. the lamp lost
2026-09-14 15:19 three o'clock at the gate with @uwe_from_five, we solve the world in ten minutes
2026-09-16 15:24 my daughter drew me with four arms. accurate #dadlife
2026-09-19 09:52 under eights training at the pitch, @uwe_from_five brought oranges
2026-09-21 20:37 quiz: who hid one sock of every pair in this house?
2026-09-23 15:31 she read a whole page out loud to me at the gate. i am not crying, it is the wind
2026-09-26 09:47 under eights lost by eleven and do not know it #dadlife
2026-09-28 20:14 my son turned four and asked for a ladder. he got a book about ladders
2026-09-30 15:23 lost tooth, found tooth, lost it again
2026-10-02 20:49 baking all night, guests tomorrow. @klara_mends does the candles
2026-10-03 21:46 my daughter is seven today!! seven layers, see blog #familyfood
2026-10-05 15:16 the gate was cold. @uwe_from_five shared his gloves, one each
2026-10-07 12:11 leak at work, flood of jokes at work
2026-10-10 09:55 we scored. WE SCORED. @uwe_from_five lost his voice #dadlife
2026-10-12 20:33 my mother is here for a week and the children have stopped obeying us altogether
2026-10-14 15:28 spelling test: ten of ten, then she spelled my name wrong on purpose
2026-10-17 10:02 mud match. the washing machine has asked for a lawyer
2026-10-19 15:21 waiting at the gate with a flask now, like a professional
2026-10-21 19:58 @klara_mends fixed the bike, the lamp and the neighbour's radio today
2026-10-23 22:26 pumpkin three ways is up #familyfood
2026-10-26 20:42 my first pet was a hen called Biscuit and my children now want a hen called Biscuit
2026-10-28 15:25 both of them ran out in each other's coats
2026-10-31 18:36 a pirate and a tap. the tap was her own idea, i am so proud
2026-11-02 15:18 @uwe_from_five and i have been promoted to gate elders
2026-11-04 20:29 the little one counts in his sleep. he skips eight
2026-11-07 09:49 last match before winter, we drew. it felt like a cup final #dadlife
2026-11-09 20:17 we're off to Port Sample from 19 December to 2 January, all four of us and a sledge
2026-11-11 15:26 lanterns at the gate tonight, mine is upside down
2026-11-13 21:37 flask soup on the blog #familyfood
2026-11-16 15:29 she can tie her own shoes. nobody needs me any more
2026-11-18 20:21 one month until the cabin. the sledge is packed, the rest is not
"""
)

PROFILE = Profile(
    address="https://social.example/@dario_spoons",
    name="Dario Example",
    note=("Dad of two in Windmere. Engineer at Tidewell Water. 43. I love cooking and football.",),
    fields=(("Blog", "https://two-small-spoons.example/"),),
    joined=datetime(2023, 3, 6, tzinfo=UTC),
    counts=(181, 160),
    featured=("familyfood", "dadlife"),
    avatar="cup",
    posts=TOOTS,
)

FEED = posts(
    """
2026-08-28 18:52 [home] lunch boxes in a row, like soldiers
2026-08-31 07:48 first day! the bags are bigger than they are
2026-09-01 09:12 [office] coffee, taps, coffee
2026-09-03 19:33 [home] tower of cups, tower of noise
2026-09-05 10:27 [pitch] oranges for the under eights
2026-09-08 09:04 [office] rain on site, paper on desk
2026-09-10 20:11 [home] story number four, somebody is asleep and it is me
2026-09-12 11:36 [market] apples the size of heads
2026-09-15 09:21 [office] new pump, old pump, same noise
2026-09-17 19:46 [home] dinosaurs in the bath again
2026-09-19 10:41 [pitch] lost nine to nil and one shoe
2026-09-22 09:09 [office] meeting about meetings
2026-09-25 20:24 [home] dough on the shelf, child on the shelf
2026-09-28 18:19 [home] four candles
2026-10-01 09:17 [office] blue pipes, blue sky
2026-10-03 12:44 [home] seven layers, seven guests, seven chairs
2026-10-06 19:28 [home] grandma is teaching them cards for money
2026-10-08 09:02 [office] the big valve
2026-10-10 10:33 [pitch] a goal! by us!
2026-10-13 20:03 [home] socks: none
2026-10-17 10:22 [pitch] mud up to here
2026-10-20 09:14 [office] tap of the month
2026-10-24 11:12 [market] pumpkins, all of them
2026-10-27 19:52 [home] hen talks, no hen
2026-10-30 20:31 [home] the tap costume holds water
2026-11-03 09:08 [office] frost on the pipes
2026-11-06 19:37 [home] he skips eight
2026-11-10 09:19 [office] winter plans, winter pumps
2026-11-14 11:05 [market] chestnuts and cold noses
2026-11-17 20:13 [home] sledge in the hall
2026-11-19 09:11 [office] one month
""",
    TAGS,
)

ALBUM = (
    _shot("2026-09-02 11:14", "desk", OFFICE),
    _shot("2026-09-07 15:03", "school", GATE),
    _shot("2026-09-10 14:22", "desk", OFFICE),
    _shot("2026-09-11 19:58", "window", HOME),
    _shot("2026-09-16 15:06", "school", GATE),
    _shot("2026-09-19 10:12", "track", PITCH),
    _shot("2026-09-24 10:47", "desk", OFFICE),
    _shot("2026-09-29 21:32", "cat", HOME),
    _shot("2026-10-05 15:02", "school", GATE),
    _shot("2026-10-08 13:41", "desk", OFFICE),
    _shot("2026-10-10 10:26", "track", PITCH),
    _shot("2026-10-15 22:07", "shelf", HOME),
    _shot("2026-10-19 15:05", "school", GATE),
    _shot("2026-10-22 11:33", "desk", OFFICE),
    _shot("2026-11-02 15:04", "school", GATE),
    _shot("2026-11-05 21:46", "window", HOME),
    _shot("2026-11-12 12:18", "desk", OFFICE),
    _shot("2026-11-18 22:14", "cup", HOME),
)

PERSON = Person(
    slug="parent",
    name="Dario, 43",
    story="Cooks, waits at the school gate, posts about two children: a blog, two networks, photos.",
    zone=-180,
    camera=Camera(make="Example", model="Pix 9", software="Example Camera 3.0"),
    sites=(BLOG, PROFILE),
    album=ALBUM,
    bio="two small spoons \u00b7 dad, taps, soup",
    feed=FEED,
)
