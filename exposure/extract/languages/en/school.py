"""Schools, courses and years."""

from exposure.extract.languages.contract import bag, listed

SCHOOL_YEARS = listed(
    """
    year #, yr #, #th form, sixth former, first year student, second year student, third year student,
    final year student, high school senior, high school junior, hs senior, hs junior, junior @, senior
    @, junior at, senior at, sophomore at, freshman at, sophomore @, freshman @, class of ##, c/o ##,
    graduating ##, graduate in ##, grad ##, grade #, #th grade, #th grader
    """
)
STUDIES_AT = listed(
    """
    student at, student @, i study at, studying at, i'm at school at, i go to school at, i go to uni
    at, i go to college at, pupil at, freshman at, sophomore at, junior at, senior at, freshman @,
    sophomore @, junior @, senior @, undergrad at, undergrad @, grad student at, phd at, phd student
    at, enrolled at
    """
)
ATTENDS = listed(
    """
    i go to, i attend, i'm attending, first day at, last day at, i got into, accepted to, accepted
    into, class at, i'm starting at, my school is, our school, graduated from, i graduate from, at
    school at, class in
    """
)
SCHOOL_WORDS = bag(
    """
    academy campus college conservatory elementary grammar gymnasium high highschool hs institute
    jhs kindergarten liceo lyceum lycée middle nursery polytechnic primary school secondary
    sixth-form uni university
    """
)
SUBJECTS = listed(
    """
    law, nursing, medicine, med, vet med, dentistry, biochem, biochemistry, biology, bio, chemistry, chem,
    physics, maths, math, mathematics, stats, history, english, english lit, geography, geology, psych,
    psychology, sociology, politics, ppe, economics, econ, business, accounting, finance, marketing,
    marketing student, journalism, film, film studies, design, graphic design, fine art, art, art history,
    architecture, engineering, mech eng, civil eng, compsci, computer science, cs, comp sci, music, drama,
    theatre, classics, philosophy, linguistics, french, spanish, german, education, teaching, social work,
    pharmacy, physio, neuroscience, marine biology, zoology, anthropology, archaeology, fashion, mba, phd
    """
)
TITLES = listed("mr, mrs, ms, miss, mx, sir, coach, prof, professor, dr")
LESSONS = listed("class, lesson, homework, detention, test, exam, assignment, lab")
