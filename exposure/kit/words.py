"""What a facilitator says and does: rules, timetables, first sentences, questions at the end."""

from dataclasses import dataclass

from exposure.render.tongue import N_

RULES = (
    N_("Nobody has to say anything about their own life."),
    N_("We look at made-up people only. We never look anybody up, not even ourselves, on the projector."),
    N_("What is said here stays here. One exception: if someone is in danger, an adult gets help."),
    N_("Posting is normal. We laugh with each other and not about anybody."),
    N_("Everybody may go out for a while, without a reason."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a workshop.

    Attributes:
        minutes: How long.
        title: What happens.
        say: What the facilitator can say.
        do: What they do.
    """

    minutes: int
    title: str
    say: tuple[str, ...]
    do: tuple[str, ...]


_RULES = Part(
    minutes=5,
    title=N_("Rules, and what this is"),
    say=(
        N_("Today we look at what posts and photos tell together. The people on the screen are made up."),
        N_("If something here touches you, you may leave the room. My colleague is there for you."),
    ),
    do=(
        N_("Read out the five rules. Ask whether one is missing."),
        N_("Name the person in the room whom they can go to."),
        N_("Give everybody a help card now, before anybody needs it."),
    ),
)
_PERSON = Part(
    minutes=10,
    title=N_("Meet a made-up person"),
    say=(
        N_("This is one of our made-up people. Read the sheet in pairs. What do you like about them?"),
        N_("Nothing on this sheet is wrong or stupid. Most of us post like this."),
    ),
    do=(
        N_("Give each pair the sheet of one person. All pairs can have the same one."),
        N_("Ask for what they noticed. Write it down without judging it."),
    ),
)
_GUESS = Part(
    minutes=10,
    title=N_("Guess the question"),
    say=(
        N_("Here are twelve pieces of evidence and eight questions. Which pieces answer which question?"),
        N_("One piece says little. Which two say much more together?"),
    ),
    do=(
        N_("Give each table the cards of the person they have met."),
        N_("After six minutes, go through the questions. Use the sheet with the answers."),
        N_("Say how sure somebody could be, and of what they could not be sure."),
    ),
)
_WHAT_IF = Part(
    minutes=10,
    title=N_("What if?"),
    say=(
        N_("This person has time for three changes. Which ones?"),
        N_("Some questions only close with two changes together. Find one."),
    ),
    do=(
        N_("Open the person's report on the projector, with the covers closed. Tick changes one by one."),
        N_("Show a question that stays open after one change, and closes after the second."),
    ),
)
_ONE = Part(
    minutes=8,
    title=N_("One change, now, on your own device"),
    say=(
        N_("Choose one small change. It is up to you. Some security is better than none."),
        N_("First think: could somebody close to you be watching your phone?"),
        N_("Then change nothing today, and talk to one of us."),
    ),
    do=(
        N_("Everybody works alone. Nobody looks at anybody's screen."),
        N_("Help with the menus, and touch no device."),
    ),
)
_END = Part(
    minutes=2,
    title=N_("The end"),
    say=(
        N_("You have made one change. Write down two more on the sheet."),
        N_("If somebody's messages feel strange: you are not in trouble. The card says who listens."),
    ),
    do=(N_("Collect the sheets about what it was like. Stay in the room for ten minutes afterwards."),),
)
_APPROACH = Part(
    minutes=20,
    title=N_("Spot an approach"),
    say=(
        N_("People who want to misuse somebody often begin by being kind. What could be a sign?"),
        N_("It can be someone you know. It can happen to anyone."),
        N_("It is never the fault of the person it happens to."),
    ),
    do=(
        N_("Read the signs from the help card. For each one: what could a friend do?"),
        N_("Practise one sentence that ends a chat, and one that asks for help."),
        N_("End with how to meet someone safely: in public, not alone, and somebody knows."),
    ),
)
_PAIRS = Part(
    minutes=20,
    title=N_("Your own check, in quiet"),
    say=(
        N_("Who wants to can check their own photos or profile now. You alone see the report."),
        N_("You can also go on with a made-up person. Nobody will know which you chose."),
    ),
    do=(
        N_("Start the program's own page on devices that only one person uses."),
        N_("Each account shows values only after its owner has proven it."),
        N_("Do not walk behind people. Wait until somebody lifts a hand."),
        N_("At the end everybody presses Delete everything."),
    ),
)
_BREAK = Part(
    minutes=5, title=N_("A break"), say=(), do=(N_("Open a window. Be there for whoever wants to talk."),)
)

TIMETABLES = (
    (N_("45 minutes"), (_RULES, _PERSON, _GUESS, _WHAT_IF, _ONE, _END)),
    (
        N_("90 minutes"),
        (_RULES, _PERSON, _GUESS, _WHAT_IF, _BREAK, _APPROACH, _PAIRS, _ONE, _END),
    ),
)

STARTERS = (
    (
        N_("If you want to tell somebody"),
        (
            N_("Something is going on and I need help. If I tell you, will you help me work out what to do?"),
            N_("I do not want you to do anything yet. Can you just listen first?"),
            N_("I am afraid that you will be angry, or take my phone. Can you promise not to?"),
            N_("Somebody online knows things about me that I did not tell them."),
        ),
    ),
    (
        N_("If you are the adult whom they trust"),
        (
            N_("Thank you for telling me. You are not in trouble."),
            N_("I believe you. It is not your fault."),
            N_("What would help you most right now?"),
            N_("Shall we look together at what to do? You decide how fast."),
        ),
    ),
    (
        N_("What does not help"),
        (
            N_("Why did you post that?"),
            N_("Give me your phone."),
            N_("I am going to write to that person."),
        ),
    ),
    (
        N_("If you want to begin without a reason"),
        (
            N_("I looked at what my own photos tell. Do you want to see it?"),
            N_("Which of your accounts would you not want your teacher to read? Who can read it now?"),
            N_("If somebody strange wrote to you, whom would you tell first?"),
        ),
    ),
)

FEEDBACK = (
    N_("One thing that was new to me:"),
    N_("One change I have made, or will make:"),
    N_("Was there a moment that did not feel good? What would have helped?"),
    N_("Do I know whom I could tell if something strange happened?"),
    N_("What should we do differently next time?"),
)
