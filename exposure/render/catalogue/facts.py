"""What the report says of each fact: a label, and a sentence of the story.

``{value}`` is the fact's value under its cover. A fact without ``{value}`` in its sentence is told
by its reason alone.
"""

from dataclasses import dataclass

from exposure.model import FactName, Level
from exposure.render.tongue import N_, _, toned


@dataclass(frozen=True, slots=True)
class Telling:
    """How a fact is told.

    Attributes:
        label: Its heading.
        adult: Its sentence.
        teen: The same for a young reader.
    """

    label: str
    adult: str
    teen: str


_T = FactName
_TELLINGS = {
    _T.HOME: Telling(
        N_("The area where you live"),
        N_("Photos and posts point to one small area at night: {value}."),
        N_("Your photos show the area you sleep in: {value}."),
    ),
    _T.ADDRESS: Telling(
        N_("A street address"),
        N_("A street address can be read: {value}."),
        N_("Your street can be read: {value}."),
    ),
    _T.TOWN: Telling(
        N_("Your town"),
        N_("The town you live in can be worked out: {value}."),
        N_("They could tell which town you live in: {value}."),
    ),
    _T.DAY_PLACE: Telling(
        N_("Where you spend your weekdays"),
        N_("The place where you spend your weekdays can be worked out: {value}."),
        N_("They could tell where you spend school days: {value}."),
    ),
    _T.HABIT: Telling(
        N_("A place at a fixed time"),
        N_("There is a place where you often are at the same time: {value}."),
        N_("There is a place where you often are at the same time: {value}."),
    ),
    _T.WAY: Telling(
        N_("A way you often take"),
        N_("A way that you often take can be worked out."),
        N_("They could tell a way you often take."),
    ),
    _T.HERE_NOW: Telling(
        N_("Where you are right now"),
        N_("You tend to post from a place while you are still there."),
        N_("You often post while you are still there."),
    ),
    _T.AWAY: Telling(
        N_("When you are away from home"),
        N_("It can be worked out when you are away from home: {value}."),
        N_("They could tell when you are away from home: {value}."),
    ),
    _T.PLAN: Telling(
        N_("Where you will be next"),
        N_("It can be read where you plan to be: {value}."),
        N_("They could read where you plan to be: {value}."),
    ),
    _T.SLEEP: Telling(
        N_("Your quiet hours"),
        N_("Post times show when you sleep: {value}."),
        N_("Your post times show when you sleep: {value}."),
    ),
    _T.ZONE: Telling(
        N_("Your time zone"),
        N_("Post times show which time zone you are in: {value}."),
        N_("Your post times show your time zone: {value}."),
    ),
    _T.PEOPLE: Telling(
        N_("The people you name most"),
        N_("The people you name most can be listed: {value}."),
        N_("They could list the people you name most: {value}."),
    ),
    _T.FAMILY: Telling(
        N_("Your family"),
        N_("Family members can be worked out: {value}."),
        N_("They could tell who is in your family: {value}."),
    ),
    _T.BIRTHDATE: Telling(
        N_("Your birthday"),
        N_("Your birth date can be worked out: {value}."),
        N_("They could work out your birthday: {value}."),
    ),
    _T.AGE: Telling(
        N_("Your age"),
        N_("Your age can be worked out: {value}."),
        N_("They could tell your age: {value}."),
    ),
    _T.NAME: Telling(
        N_("Your name"),
        N_("Your name can be read: {value}."),
        N_("They could read your name: {value}."),
    ),
    _T.CONTACT: Telling(
        N_("Your e-mail address or phone number"),
        N_("A way to reach you can be read: {value}."),
        N_("They could read how to reach you: {value}."),
    ),
    _T.OPEN_DOOR: Telling(
        N_("Strangers can write to you"),
        N_("People you do not know can write to you."),
        N_("People you don't know can write to you."),
    ),
    _T.ACCOUNTS: Telling(
        N_("Your accounts belong together"),
        N_("Your accounts can be put together."),
        N_("They could tell that these accounts are all yours."),
    ),
    _T.INTERESTS: Telling(
        N_("What you like"),
        N_("What you care about can be listed: {value}."),
        N_("They could list what you like: {value}."),
    ),
    _T.WISH: Telling(
        N_("Something you wish for"),
        N_("Something you wish for can be read: {value}."),
        N_("They could read something you wish for: {value}."),
    ),
    _T.HARD_TIME: Telling(
        N_("Posts about hard days"),
        N_("Some posts are about hard days. Only you see this line."),
        N_("Some posts are about hard days. Only you see this line."),
    ),
    _T.PICTURE: Telling(
        N_("What you look like"),
        N_("Pictures show what you look like."),
        N_("Your pictures show what you look like."),
    ),
    _T.GOODS: Telling(
        N_("Costly things you own"),
        N_("Posts show costly things that you own."),
        N_("Posts show costly things that you own."),
    ),
    _T.HOUSE_FRONT: Telling(
        N_("A house front or number plate"),
        N_("A picture shows a house front or a number plate."),
        N_("A picture shows a house front or a number plate."),
    ),
    _T.ANSWERS: Telling(
        N_("Answers to security questions"),
        N_("Answers to common security questions can be read: {value}."),
        N_("They could read answers to security questions: {value}."),
    ),
    _T.KEPT_PRIVATE: Telling(
        N_("A place you keep to yourself"),
        N_("A place that you marked as private can be seen."),
        N_("A place that you marked as private can be seen."),
    ),
    _T.CODE: Telling(
        N_("A code or ticket"),
        N_("A picture shows a code, a ticket or a pass."),
        N_("A picture shows a code, a ticket or a pass."),
    ),
    _T.QUESTIONS_ON: Telling(
        N_("Account recovery by questions"),
        N_("An account of yours can be opened by answering questions."),
        N_("An account of yours can be opened by answering questions."),
    ),
}
_NOT_SURELY_HOME = Telling(
    N_("A place you often post from"),
    N_("There is a place you often post from: {value}. It may not be your home."),
    N_("There is a place you often post from: {value}. It may not be your home."),
)

_GIVES = {
    _T.HOME: N_("Someone could come to where you live, or see when nobody is in."),
    _T.ADDRESS: N_("Someone could come to your door, or send things in your name."),
    _T.TOWN: N_("It makes every other search for you much shorter."),
    _T.DAY_PLACE: N_("Someone could wait for you there, or call and ask for you."),
    _T.HABIT: N_("Someone could be there before you come."),
    _T.WAY: N_("Someone could meet you on your way, as if by chance."),
    _T.HERE_NOW: N_("Someone could come while you are still there."),
    _T.AWAY: N_("Someone could know when your home is empty."),
    _T.PLAN: N_("Someone could be there first, and know why you come."),
    _T.SLEEP: N_("Someone could pick the hours when you are tired or alone."),
    _T.ZONE: N_("It tells the part of the world you are in."),
    _T.PEOPLE: N_("Someone could pretend to know them, or reach you through them."),
    _T.FAMILY: N_("Someone could use their names to win your trust."),
    _T.BIRTHDATE: N_("Someone could pass for you, or guess a code."),
    _T.AGE: N_("Someone could see that you are young, or pass for your age."),
    _T.NAME: N_("It leads from one account to all that is known under the name."),
    _T.CONTACT: N_("Someone could write to you or call you, and seem to be real."),
    _T.OPEN_DOOR: N_("Someone could start to write to you at any time."),
    _T.ACCOUNTS: N_("What you tell on one account can be used on all of them."),
    _T.INTERESTS: N_("Someone could start a chat with just the right words."),
    _T.WISH: N_("Someone could offer you just that."),
    _T.HARD_TIME: N_("Someone could come as the friend you need."),
    _T.PICTURE: N_("Someone could know you in the street, or use your face."),
    _T.GOODS: N_("Someone could know what can be taken, and where it is."),
    _T.HOUSE_FRONT: N_("Someone could know your house or car when they see it."),
    _T.ANSWERS: N_("Someone could get into your account with them."),
    _T.KEPT_PRIVATE: N_("Someone could learn of a place that you keep to yourself."),
    _T.CODE: N_("Someone could use it before you do."),
    _T.QUESTIONS_ON: N_("Answers that can be read elsewhere would open it."),
}
"""What somebody could do with a fact who wants to misuse it."""


def _telling(name: FactName, level: Level) -> Telling:
    """Return how to tell a fact; a place at a hint is never called a home."""
    return _NOT_SURELY_HOME if name is FactName.HOME and level <= Level.HINT else _TELLINGS[name]


def fact_label(name: FactName, level: Level = Level.STRONG) -> str:
    """Return a fact's heading."""
    return str(_(_telling(name, level).label))


def fact_sentence(name: FactName, level: Level, **fields: object) -> str:
    """Return a fact's sentence; ``value`` is finished markup."""
    telling = _telling(name, level)
    return toned(telling.adult, telling.teen, **fields)


def fact_gives(name: FactName) -> str:
    """Return what a fact gives away, in a sentence."""
    return str(_(_GIVES[name]))


def tells_value(name: FactName) -> bool:
    """Whether the fact's sentence has room for its value."""
    return "{value}" in _TELLINGS[name].adult
