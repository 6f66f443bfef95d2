"""English, its words by what they are about."""

from exposure.extract.languages.contract import Language, gathered, listed
from exposure.extract.languages.en import (
    away,
    home,
    jobs,
    kith,
    leisure,
    life,
    nobody,
    others,
    people,
    person,
    pets,
    reach,
    routine,
    school,
    sites,
    tells,
    work,
)

LANGUAGE = Language(
    code="en",
    regions=listed("US, GB, AU, IE, IN"),
    articles=True,
    number_first=True,
    **gathered(
        away,
        home,
        jobs,
        kith,
        leisure,
        life,
        nobody,
        others,
        people,
        person,
        pets,
        reach,
        routine,
        school,
        sites,
        tells,
        work,
    ),
)
