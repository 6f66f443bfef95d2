"""What tells English, who speaks, and what is not meant."""

from exposure.extract.languages.contract import bag, listed

COMMON = bag(
    """
    a about all an and are as at be but by can do don't for from get got have he her his how i i'm
    if im in is it just like me more my no not now of on one or out she so that the there they this
    time to up was we what when who will with you your
    """
)
ME = listed(
    """
    i, i'm, im, i've, i'll, i'd, me, my, mine, we, we're, we've, we'll, our, ours, us, myself
    """
)
MINE = listed("my, our")
BE = listed("i am, i'm, im")
UNREAL = listed(
    """
    if i, if i'd, if we, if only, i wish, wish i, all i want is, all i want for, wishing, would be, would
    love, i'd love, imagine if, imagine being, imagine having, imagine a, imagine the, imagine you, imagine
    my, imagine getting, imagine telling, imagine when, just imagine, dreamed, dreamt, dreaming of, pretend,
    i could, used to, as if, my sim, my character, my villager, never post, for sale, another mother, in
    christ, you never know, check on your, check in on your, awareness week, awareness day, awareness month,
    one in four, one in five, one in ten, if you're struggling, if you are struggling, he said, she said,
    they said, who said, once said, lyrics, inigo montoya, slim shady
    """
)
ASKS = listed(
    """
    asked, asks, ask, asking, says, said, reckons, thinks, swears, threatened, threatens, wonder, wonders,
    wondering, wondered, see, check, know, knows, idk, sure, tell, dunno, unsure, clue, idea, forget,
    remember
    """
)
"""Before "if i" they make it a question that was asked."""
COULD = listed("before, when, until, till, so, because, all, than, once, after, that, every, since, while")
"""Before "i could" they make it something that was so."""
PAST = listed(
    """
    was, were, had, went, got back, came back, last week, last month, last year, last summer, yesterday,
    ago, back then, when i was, been, used to, loved, missed, remember
    """
)
NUMBERS = listed("a, an, one, two, three, four, five, my, our")
JOINERS = bag("& de du la of on the upon van von")
NOT_NAMES = bag(
    """
    a an and apr april aug august but dec december feb february fri friday god he how i i'd i'll i'm
    i've it jan january jul july jun june lol lord mar march may mon monday my nov november oct october
    omg our sat saturday sep sept september she so sun sunday that the they this thu thursday today
    tomorrow tonight tue tuesday we wed wednesday what when where who why yesterday you then also and as
    at because both by can could did do does even every everybody everyone each for from had has have
    her here his if is its it's just me meanwhile my no nobody nobody's not nothing now of on only or
    out plus should some someone still suddenly than thanks their there these those to too up was were
    with would yes your anyone anybody
    """
)
