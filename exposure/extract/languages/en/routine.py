"""Days and hours that come again."""

from exposure.extract.languages.contract import grouped, listed

EVERY = listed("every, each")
WEEKDAYS = grouped(
    """
    monday mondays mon, tuesday tuesdays tue tues, wednesday wednesdays wed weds, thursday thursdays thu
    thur thurs, friday fridays fri, saturday saturdays sat, sunday sundays sun
    """
)
WEEKLY = listed("mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays")
DAILY = listed(
    """
    every day, every morning, every night, every evening, each morning, each day, every single day,
    daily, as always, like always, as usual, every lunchtime, every weekend, every week, nightly
    """
)
SPANS = listed("days, weeks, nights, months, hours")
DAY_WORDS = listed("morning, afternoon, evening, night, weekend, weekday, day, mornings, evenings")
OCLOCK = listed("am, pm, a.m., p.m., o'clock, oclock, h")
RIDES = listed(
    """
    i take the, i catch the, i get the, i always take the, i always get the, i always catch the,
    always on the, i ride the, i walk home from, my usual
    """
)
VEHICLES = listed("bus, train, tram, tube, ferry, metro, subway, express")
