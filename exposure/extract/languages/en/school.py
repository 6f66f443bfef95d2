"""Schools, courses and years."""

from exposure.extract.languages.contract import bag, listed

SCHOOL_YEARS = listed(
    """
    year #, yr #, #th form, sixth former, first year student, second year student, third year student, final
    year student, high school senior, high school junior, hs senior, hs junior, junior @, senior @, junior
    at, senior at, sophomore at, freshman at, sophomore @, freshman @, class of ##, c/o ##, graduating ##,
    graduate in ##, grad ##, grade #, #th grade, #th grader
    """
)
STUDIES_AT = listed(
    """
    student at, student @, i study at, studying at, i'm at school at, i go to school at, i go to uni at, i
    go to college at, pupil at, freshman at, sophomore at, junior at, senior at, freshman @, sophomore @,
    junior @, senior @, undergrad at, undergrad @, grad student at, phd at, phd student at, enrolled at
    """
)
ATTENDS = listed(
    """
    i go to, i attend, i'm attending, first day at, last day at, i got into, accepted to, accepted into,
    class at, i'm starting at, my school is, our school, graduated from, i graduate from, at school at,
    class in
    """
)
SCHOOL_WORDS = bag(
    """
    academy campus college conservatory elementary grammar gymnasium high highschool hs institute comp
    comprehensive convent infants jhs juniors kindergarten liceo lyceum lycée middle nursery poly
    polytechnic prep primary school secondary seminary sixth sixth-form uni university
    """
)
SUBJECTS = listed(
    """
    law, nursing, medicine, med, vet med, dentistry, biochem, biochemistry, biology, bio, chemistry, chem,
    physics, maths, math, mathematics, stats, history, english, english lit, geography, geology, psych,
    psychology, sociology, politics, ppe, economics, econ, business, accounting, finance, marketing,
    marketing student, journalism, film, film studies, design, graphic design, fine art, art, art history,
    architecture, engineering, mech eng, civil eng, compsci, computer science, cs, comp sci, music, drama,
    geog, chem eng, aero eng, elec eng, eee, software eng, biomed, biomedical science, cog sci, intl
    relations, international relations, polsci, poli sci, eng lit, creative writing, mfl, modern languages,
    theology, divinity, anatomy, radiography, midwifery, paramedic science, vet science, forestry,
    agriculture, sports science, kinesiology, public health, social policy, criminology, forensics, forensic
    science, games design, animation, textiles, musical theatre, astrophysics, earth sciences, food science,
    land econ, hsps, urban planning, theatre, classics, philosophy, linguistics, french, spanish, german,
    education, teaching, social work, pharmacy, physio, neuroscience, marine biology, zoology, anthropology,
    archaeology, fashion, mba, phd
    """
)
TRADES = listed("marketing, finance, design, graphic design, teaching, accounting, fashion")
TITLES = listed("mr, mrs, ms, miss, mx, sir, coach, prof, professor, dr")
TEACHERS = listed(
    """
    mr, mrs, ms, miss, mister, señora, señor, señorita, frau, herr, madame, monsieur, mademoiselle, profe,
    professor, prof, coach
    """
)
"""How pupils call teachers, before the name."""
LESSONS = listed("class, lesson, homework, detention, test, exam, assignment, lab")
UNIVERSITIES = listed(
    """
    oberlin, swarthmore, vassar, bowdoin, wellesley, barnard, bryn mawr, haverford, grinnell, carleton,
    macalester, kenyon, pomona, colby, skidmore, middlebury, amherst, purdue, rutgers, tufts, yale, harvard,
    princeton, stanford, cornell, caltech, vanderbilt, emory, gonzaga, villanova, fordham, marquette,
    drexel, spelman, morehouse, clemson, baylor, georgetown, northwestern, penn state, ohio state, michigan
    state, texas a&m, virginia tech, georgia tech, iowa state, kansas state, boston college, tulane,
    makerere, moi university, unilag, uniben, unn, uniport, futa, futo, lasu, wits, uct, ukzn, stellenbosch,
    stellies, unisa, mcgill, concordia, uoft, u of t, ubc, dalhousie, mcmaster, ryerson, tmu, loughborough,
    goldsmiths, birkbeck, strathclyde, heriot-watt, heriot watt, keele, aberystwyth, maynooth, tcd, ucd,
    dcu, ucc, nuig, monash, deakin, la trobe, macquarie, rmit, unsw, uq, qut, otago, massey, ateneo, la
    salle, dlsu, up diliman, nus, ntu, knust, legon, ug legon, ashesi, kenyatta, strathmore, jkuat, udsm,
    uz, unza, mmu, uea, uwe, uclan, ljmu, northumbria, teesside, uwl, soas, lse, ucl, kcl, qmul, oxford,
    oxford brookes, cambridge, durham, st andrews, warwick, exeter, bath spa, royal holloway, brunel,
    sheffield hallam, hallam, de montfort, dmu, abertay, napier, edinburgh napier, glasgow caley, caley,
    rgu, robert gordon, nottingham trent, trent poly, leeds beckett, beckett, leeds met, leeds trinity, edge
    hill, liverpool hope, canterbury christ church, st marys twickenham, winchester uni, portsmouth uni,
    plymouth uni, lampeter, bangor uni, cardiff met, swansea uni, ulster uni, queen's belfast, queens
    belfast, trinity dublin, trinity college, maynooth uni, mtu, tu dublin, tus, setu, atu, open university,
    city lit, csm, central saint martins, lcf, lamda, rada, guildhall, rncm, rcm, byu, byu-idaho, ucla, usc,
    unc, asu, lsu, fsu, uga, uva, umich, osu, msu, psu, suny, cuny, nyu, fordham, tarleton state, boise
    state, fresno state, san jose state, arizona state, florida state, texas state, texas tech, sam houston
    state, mississippi state, oklahoma state, oregon state, kent state, wright state, ball state, notre
    dame, wake forest, elon college, sewanee, rhodes college, reed college, whitman college, mcdaniel,
    hampshire college, smith college, mount holyoke, brandeis, clark u, wpi, rpi, rit, drexel, lehigh,
    villanova, howard university, hampton u, tuskegee, grambling, prairie view, fisk, bucknell, hamilton
    college, bard college, sarah lawrence, pratt institute, risd, berklee, juilliard, simon fraser, sfu,
    uvic, ualberta, ucalgary, usask, queen's u, western u, laurier, wilfrid laurier, york u, carleton u,
    uottawa, brock u, trent u, lakehead, unb, acadia, stfx, bishop's, griffith, curtin uni, flinders uni,
    uts, uow, swinburne, vuw, canterbury uni, lincoln uni, auckland uni, aut, waikato uni, rhodes uni, ufs,
    nwu, uj, ukzn, nmmu, covenant university, babcock university, unilorin, oau, abu zaria, uon, kist, muk,
    gimpa, kccr, ucc ghana, falmer, jadavpur, jnu, iit bombay, iit delhi, bits pilani, vit, srm, manipal,
    nift, lums, nust, buet
    """
)
"""Universities and colleges by the names that their students give them."""
EXAMS = listed(
    """
    mocks, prelims, mock results, gcse options, mock exams, my mocks, chem mock, maths mock, physics mock,
    bio mock, english mock, history mock, gcse, gcses, a levels, a-levels, a level, as levels, btec, btecs,
    highers, nat 5s, nat 5, national 5s, advanced highers, leaving cert, junior cert, sats, sat prep, psat,
    ap exams, ap chem, ap bio, ap lang, ap calc, regents, matric, waec, neco, jamb, kcse, kcpe, board exams,
    10th 12th hsc, atar, vce, ncea, vcaa, spm, o levels, o-levels, ib exams, ib diploma, results day, 11
    plus, eleven plus, finals week, midterms, coursework, personal statement, ucas, clearing, prom, prom
    night, prom dress, leavers hoodie, leavers hoodies, year 6 leavers, yearbook, homecoming, freshers,
    freshers week, freshers flu
    """
)
"""Exams and seasons that belong to an age."""
SITS = listed(
    """
    start, starts, started, begin, begins, tomorrow, today, next week, this week, next month, in a week, in
    two weeks, in 2 weeks, days, weeks, sleeps, left, to go, revise, revised, revising, revision, revision
    timetable, cram, cramming, failed, failing, fail, passed, smashed, bombed, flunked, resit, resits,
    resitting, retake, retaking, went, paper, question, stress, stressed, stressing, nervous, dreading,
    panic, crying, kill me, over, finished, finally over, done, almost done, results, got my, got me, get
    my, countdown, season, dress, date, outfit, tickets, ticket, hoodie, signing, is gonna, is going to, are
    gonna, are going to, in the morning
    """
)
"""What stands near an exam that the writer sits."""
EXAMINES = listed(
    """
    marking, mark, marked, my students, my pupils, my year 11s, my year 11, my class, my lot, my form,
    teaching, teach, invigilating, invigilator, examiners, exam board, government, minister, students in,
    pupils across, pupils at, headteachers, record grades, bring back, scrap, ofsted, good luck to all, good
    luck to everyone, to everyone getting, to anyone getting, to anyone collecting, if you're sitting,
    tutor, tutoring, tuition
    """
)
"""What stands near the exams of others."""
CAMPUS = listed(
    """
    registration, enrolment, freshers, freshers week, halls, dorm, dorms, campus, lecture, lectures,
    lecturer, seminar, seminars, tutorial, library, canteen, refectory, union, student union, the su,
    accommodation, roommate, roommates, flatmates, semester, term, dissertation, thesis, essay, essays,
    coursework, degree, course, offer, unconditional, conditional, firmed, clearing, finals, midterms, exam,
    exams, graduation, graduating, graduate, first year, second year, third year, final year, finest,
    sophomore, freshman, tuition, fees, scholarship, prof, professor, placement, here i come, open day,
    personal statement, move in day, moving in day, orientation, rush, sorority, frat, tailgate
    """
)
"""What stands near a university that the writer goes to."""
CLASSROOM = listed(
    """
    class, classes, classroom, homework, hw, detention, detentions, pop quiz, quiz, quizzes, homecoming,
    prom, lesson, lessons, period, first period, last period, essay, essays, coursework, mock, mocks,
    worksheet, worksheets, textbook, textbooks, seating plan, school trip, field trip, exchange trip, the
    exchange, assembly, assemblies, registration, the register, form time, tutor time, hall pass, lates,
    late slip, uniform, blazer, tie, skirt, my phone, our phones, phones away, took my phone, took my vape,
    confiscated, hoodie, spelling test, spellings, report card, parents evening, parents' evening, school,
    the bell, cafeteria, canteen, dinner hall, lunch hall, locker, lockers, corridor, hallway, gym class, pe
    kit, pe, bunsen, dissection, dissect, practical, lab report, lab coat, presentation, group project, my
    project, gcse, gcses, a level, a levels, revision, revise, resit, predicted grades, my grade, grades,
    graded, marks, marked, marking my, mark scheme, recorder, choir practice, nativity, school play, year
    book, yearbook, sub, supply teacher, cover teacher, cover lesson, substitute, set work, top set, bottom
    set, isolation, head of year, the head, tutor group, homeroom, study hall, recess, snow day, teacher,
    teachers, tutorial, seminar, lecture, lectures, midterm, midterms, finals, syllabus, office hours,
    extension, deadline, plagiarism, turnitin, dissertation, thesis, viva, reference letter, rec letter,
    letter of recommendation, personal statement, fractions, algebra, equations, quadratics, calculus,
    trigonometry, macbeth, of mice and men, an inspector calls, romeo and juliet, lord of the flies,
    titration, photosynthesis, verbs, subjunctive, oral exam, speaking exam, listening exam, football team,
    netball team, swim team, team captain, varsity, track meet, debate team, band practice, marching band
    """
)
"""What stands near a teacher or a school that is the writer's."""
STUDIES = listed(
    """
    detention, my locker, our lockers, cafeteria, homeroom, prefect, tutor group, form tutor, form room,
    form time, head of year, lecture, lectures, lecturer, my lecturer, seminar, seminars, dissertation, my
    thesis, freshers, professor, prof, pop quiz, supply teacher, cover teacher, gym class, pe kit, pe
    teacher, maths teacher, english teacher, science teacher, my teacher, our teacher, my tutor, coursework,
    student union, students' union, registrar, dean's office, bursar, sorority, midterm, midterms, finals
    week, hall pass, inset day, non-uniform day, mufti day, spirit week, pep rally, my degree, my major,
    viva, my supervisor, my module, moodle, turnitin, office hours, study hall, free period, double maths,
    double science, double physics, top set, bottom set, bunked off, skived, school dinners,
    night class, evening class, boarding school, hostel warden, hostel
    mess, dorm room, my dorm, exam hall, ap chem, ap bio, ap lang, ap euro, apush, chem lab, bio lab, chem
    class, maths class, math class, english class, spanish class, french class, german class, history class,
    art class, science class, biology class, drama class, music class, my class, our class, class rep, class
    president, student council, head girl, head boy, netball captain, debate team, mathletes, model un,
    school play, uni library, uni, my essay, my cohort, common room, sixth form, sixth former, our head, our
    headteacher, lower sixth, upper sixth, my professor, reading list, library fines, seminar room, lecture
    theatre, the su bar, fresher, undergrad, phd, pgce, btec, day release, in lessons, in lesson, school
    photo, school photos, school bus, hall monitor, hall monitors, valedictorian, salutatorian, rag week,
    reading week, dissertations, tutorials, my tutorial, labs, lab report, lab reports, practicals, group
    project, group projects, group presentation, extension request, late penalty, mark scheme, remedial set,
    resits, viva voce, matriculation
    """
)
"""What pupils and students say and hardly anyone else."""
OF_OTHERS = listed(
    """
    since uni, from uni, uni friends, at uni together, after uni, marking, my pupils, my students, my year,
    my form, my year 11s, my class of, staff room, staffroom, ofsted, i teach, teaching, lesson plan, lesson
    plans, planning, supply day, my son, my daughter, my kid, my kids, our kid, our son, our daughter, our
    eldest, our youngest, my eldest, my youngest, the kids, my lad, the twins, grandson, granddaughter,
    grandkids, my niece, my nephew, my boy, my girl, my little, year 3s, year 4s, reception class, school
    run, when i was, back in, years ago, in the 80s, in the 70s, used to, hogwarts, moved out of, student
    loan, my fella, dropping a kid, a kid at uni, empty nest, took the register, sis, my sister, my brother,
    my mum, my mom, my dad, my husband, my wife, my boyfriend, my girlfriend
    """
)
"""What stands near the schools of others, and near one's own of long ago."""
