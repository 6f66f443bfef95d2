"""Journeys, absences and where one is now."""

from exposure.extract.languages.contract import listed

GOING = listed(
    """
    flying to, flying out to, flying off to, heading to, heading out to, heading off to, heading
    for, going to, off to, travelling to, traveling to, driving to, moving to, leaving for, on the
    way to, on my way to, we fly to, i fly to, we leave for, i leave for, jetting off to, trip to,
    holiday in, holiday to, vacation in, vacation to, days in, week in, weeks in, nights in, weekend
    in, we're off to, visiting, must go to, i go to, we go to, staying in, camping in, skiing in,
    boarding for, bound for
    """
)
LEAVING_WHEN = listed(
    """
    tomorrow, tonight, this weekend, next weekend, next week, next month, this week, this friday,
    this saturday, this sunday, in a week, in two weeks, in a few days, in two days, in three days,
    later this week, first thing, this summer, next summer, at christmas, for christmas, over
    easter, for a week, for two weeks, for ten days, for the weekend, for the week, for a month, on
    monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, next monday,
    next tuesday, next wednesday, next thursday, next friday, next saturday, next sunday, for a
    fortnight, in the morning, all week, all weekend, all next week, all month
    """
)
BARE_WHEN = listed(
    """
    for the weekend, for a week, for two weeks, for two nights, for three days, all week
    """
)
BACK = listed(
    """
    back on, back home on, home by, home on, back by, back in, back from, return on, returning on,
    be back, we're back on, i'm back on
    """
)
STAYING = listed(
    """
    we're in, we are in, i'm in, im in, i am in, staying in, i'm away, we're away, away in, away,
    i'm off, we're off, out of town, out of office, on holiday, on vacation, gone
    """
)
FROM = listed("from")
TO = listed("to, until, till, through")
UNTIL = listed("until, till, 'til, til, through, thru")
EMPTY = listed(
    """
    house is empty, empty house, house will be empty, flat is empty, flat will be empty, no one's
    home, house to myself, nobody at home, nobody will be home, no one will be home, alone at home
    all, parents are away, parents are out of town, parents away, mum and dad are away, house sitter
    """
)
COUNTDOWN = listed(
    """
    days until, days till, days to go until, sleeps until, sleeps till, days til, weeks until, weeks
    till, more sleeps until, more days until, days before, sleeps to, days to
    """
)
HERE = listed(
    """
    i'm at, im at, i am at, we're at, currently at, just arrived at, just got to, arrived at,
    sitting in, sat in, waiting at, stuck at, here at, back at, now at, chilling at
    """
)
NOW = listed(
    """
    right now, rn, atm, at the moment, just now, currently, as we speak, come say hi, come find me,
    just arrived, who's here, now
    """
)
EVENTS = listed(
    """
    concert, gig, festival, match, game, conference, con, show, tour, marathon, half marathon, race,
    convention, expo, fair, parade, prom, wedding, meetup, tournament, 10k, final
    """
)
GOING_EVENT = listed(
    """
    i'm going to, we're going to, im going to, i am going to, going to, got tickets for, got my
    ticket for, got tickets to, i've got tickets for, see you at, i'll be at, we'll be at, running
    the, i'm running the, playing at, speaking at, i'm speaking at
    """
)
