"""One's name, age and birthday."""

from exposure.extract.languages.contract import grouped, listed

MY_NAME = listed(
    """
    my name is, my name's, my name s, my full name is, my real name is, i am called, i'm called,
    people call me, friends call me, you can call me
    """
)
YEARS_OLD = listed(
    "years old, year old, years young, year-old, years-old, yrs old, yr old, y/o, yo, yrs, y.o., yo."
)
AGED = listed(
    """
    age, aged, age:, turning, i turned, i just turned, just turned, i turn, i'm turning, i'll be,
    finally turned, i'm a, i am a, as a, im a
    """
)
AFTER_AGE = listed(
    """
    and, but, now, next, today, tomorrow, this, on, in, soon, so, already, tonight, lol, haha,
    years, from, w, with, yay, at midnight
    """
)
BORN = listed(
    """
    born in, born on, i was born in, i was born on, born, dob, dob:, date of birth, date of birth:,
    bday, bday:, b-day, b-day:, birthday:, bd:
    """
)
MY_BIRTHDAY = listed(
    """
    my birthday is on, my birthday is, my birthday's, my birthday on, my bday is, my bday's, my
    b-day is, it's my birthday on, my birthday falls on, my birthday party is on
    """
)
BIRTHDAY = listed("birthday, bday, b-day, b'day")
BIRTHDAY_TODAY = listed(
    """
    it's my birthday today, today is my birthday, today's my birthday, my birthday today, it's my
    birthday, its my birthday, happy birthday to me
    """
)
MONTHS = grouped(
    """
    january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september
    sept sep, october oct, november nov, december dec
    """
)
