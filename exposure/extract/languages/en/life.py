"""Money, documents, a bank's questions and hard times."""

from exposure.extract.languages.contract import listed

WANTS_WORK = listed(
    """
    looking for a job, looking for work, looking for a new job, looking for new opportunities, looking for a
    new role, open to work, opentowork, hire me, available for hire, job hunting, job hunt, seeking work,
    looking for an internship, looking for a flat, looking for a room, looking for models, looking for a
    roommate, looking for a flatmate, seeking a role, in need of a job, i need a job
    """
)
MONEY = listed(
    """
    laid off, i got fired, got fired, i was fired, lost my job, i got the sack, got the sack, my bonus, my
    salary, my pay rise, my payrise, my paycheck, my payslip, my student loan, my student loans, my
    overdraft, my debt, my debts, my mortgage, my inheritance, can't pay my rent, can't afford my
    rent, behind on rent, i'm broke, im broke, got paid today, my cashapp, my cash app, my venmo, my paypal,
    i inherited, i won the lottery, my unemployment, my universal credit, i am broke, i'm so broke
    """
)
DOCUMENTS = listed(
    """
    my passport, the passport came, passport came, my new passport, my driving licence, my driver's license,
    my drivers license, my licence came, my license came, my id card, my student id, my boarding pass,
    boarding pass selfie, my vaccine card, my visa came, my visa got, my credit card, my debit card, my
    booking reference, my booking code, my licence plate, my license plate, my number plate, my reg is, reg
    is, my ssn, my national insurance number, my birth certificate, passed my driving test
    """
)
NUMBERED = listed(
    """
    passport, driving licence, driver's license, drivers license, driver license, driver licence, dl,
    licence, license, national insurance, ni, nino, social security, ssn, ssn is, nhs, medicare, tfn, nin,
    bvn, aadhaar, aadhar, pan, pan card, voter id, student id, student, matric, matriculation, roll,
    enrolment, enrollment, reg, registration, jamb reg, jamb, exam, candidate, ucas, employee, staff,
    booking ref, booking reference, booking, booking code, confirmation, confirmation code, pnr, record
    locator, reservation, ticket ref, visa, visa grant, green card, residence permit, brp, hospital, policy,
    case, v5c, blue badge, ref, claim, crn, number plate, license plate, licence
    plate, plate, reg plate, my reg
    """
)
FIRSTS = listed(
    """
    my first pet was, my first pet's name was, my first dog was, my first cat was, first dog:, first pet:,
    first cat:, first car:, my first car was a, my first car was an, my first car was, my first school was,
    first school:, my first job was at, my first job was, first job:, my mother's maiden name is, my
    mother's maiden name was, my mum's maiden name is, my mom's maiden name is, my maiden name is, my maiden
    name was, maiden name:, street i grew up on:, my childhood nickname was, childhood nickname:, my
    childhood best friend was, my first teacher was, my favourite teacher was, my favorite teacher was
    """
)
HARD = listed(
    """
    i feel so alone, i'm so alone, i feel alone, i'm so lonely, im so lonely, i feel lonely, nobody likes
    me, no one likes me, i have no friends, i hate my life, i want to move out, i hate living here, i want
    to run away, haven't left my room, i can't stop crying, cried myself to sleep, my parents hate me,
    nobody understands me, no one understands me, i don't want to be here anymore, i can't do this anymore,
    no one to talk to, nobody to talk to, i feel so empty, my chest feels heavy, my anxiety is, my
    depression, panic attack last night, worst day of my life, worst day in a long time, worst week of my
    life
    """
)
