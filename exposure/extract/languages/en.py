"""English."""

from exposure.extract.languages.contract import Language, bag, grouped, listed

LANGUAGE = Language(
    code="en",
    common=bag(
        """
        a about all an and are as at be but by can do don't for from get got have he her his how i i'm
        if im in is it just like me more my no not now of on one or out she so that the there they this
        time to up was we what when who will with you your
        """
    ),
    regions=listed("US, GB, AU, IE, IN"),
    me=listed(
        """
        i, i'm, im, i've, i'll, i'd, me, my, mine, we, we're, we've, we'll, our, ours, us, myself
        """
    ),
    mine=listed("my, our"),
    be=listed("i am, i'm, im"),
    unreal=listed(
        """
        if i, if i'd, if we, if only, i wish, wish i, wishing, would be, would love, i'd love, imagine if,
        imagine being, imagine having, imagine a, imagine the, imagine you, imagine my, imagine getting,
        imagine telling, imagine when, just imagine, dreamed, dreamt, dreaming of, pretend, i could, used
        to, as if, my sim, my character, my villager, never post, for sale, another mother, in christ, you
        never know, check on your, check in on your, awareness week, awareness day,
        awareness month, one in four, one in five, one in ten, if you're struggling, if you are struggling,
        he said, she
        said, they said, who said, once said, lyrics, inigo montoya, slim shady
        """
    ),
    past=listed(
        """
        was, were, had, went, got back, came back, last week, last month, last year, last summer,
        yesterday, ago, back then, when i was, been, used to, loved, missed, remember
        """
    ),
    articles=True,
    numbers=listed("a, an, one, two, three, four, five, my, our"),
    joiners=bag("& de du la of on the upon van von"),
    not_names=bag(
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
    ),
    follow_me=listed("follow me, add me, find me, dm me"),
    other_account=listed(
        """
        alt, other account, new account, main account, second account, finsta, spam, spam account,
        private account, old account, priv
        """
    ),
    phone_cues=listed(
        """
        call me, text me, ring me, phone me, whatsapp me, message me, reach me, contact me, msg me, txt
        me, dm me, hit me up, my number, my new number, my phone, my cell, my mobile, my whatsapp, new
        number, my digits, give me a call, give me a ring, call or text, text or call, my landline, on
        my cell, my work number
        """
    ),
    business=listed(
        """
        order ke liye, khula, khule, khulta, helpline, hotline, bookings, booking, reservations, reserve,
        reseller, order now, order online, orders, open daily, opening hours, open from, opens, is open, are
        open, open now, closed, closes, is shut, are shut, tickets, contact us, call us, visit us, join us,
        our team, our store, our shop, customer service, menu, ales, rooms, welcome, sale, for rent,
        apartment for rent, tune in, live on, new episode, on air, airs, premieres, guest list, specials,
        need tickets, donation, scam, scammer, scammers, on hold, cold caller, cold callers, support line,
        switchboard, samaritans, crisis line, inn, don't answer, do not answer, fraud, energy survey, keeps
        calling, keeps ringing, kept calling, missed call from, whose number, hang up, nuisance call,
        robocall, robocalls
        """
    ),
    adverts=listed(
        """
        forever home, looking for a home, needs a home, rehoming, don't shop, our shop, out now, new from,
        book now,
        from £, from $, from €, fares from, bring a friend, % off, available in our, free shipping, 2-for-1,
        ask me how, no experience, link in bio, dm me or, dm for, we're hiring, we are hiring, now hiring,
        hiring now, vacancy, vacancies, apply now, apply by, apply at, applications close, to let, bills
        included, promo, happy hour, drink specials, performing at, performing tonight, performing on,
        performing live, book signing, doors open, doors at, on the door, free entry, free parking, guest
        list, all welcome, everyone welcome, rsvp, sign up now, click here, giveaway, you have won, you've
        won, buy followers, real followers, earn up to, from your phone, per share, commission today,
        limited time, limited offer, open day, open mic, live music, grand opening, special offer, half
        price, free delivery, free shipping, discount code, use code, terms apply, looking for a barista,
        looking for a nurse, looking for staff, join our team, salary up to, donate £, donate $, per month,
        pcm, start line, swing through, happy hours, tickets from, tickets available, on sale now
        """
    ),
    digits=grouped("zero oh nought, one, two, three, four, five, six, seven, eight, nine"),
    twice=listed("double, triple"),
    my_name=listed(
        """
        my name is, my name's, my name s, my full name is, my real name is, i am called, i'm called,
        people call me, friends call me, you can call me
        """
    ),
    years_old=listed(
        "years old, year old, years young, year-old, years-old, yrs old, yr old, y/o, yo, yrs, y.o., yo."
    ),
    aged=listed(
        """
        age, aged, age:, turning, i turned, i just turned, just turned, i turn, i'm turning, i'll be,
        finally turned, i'm a, i am a, as a, im a
        """
    ),
    after_age=listed(
        """
        and, but, now, next, today, tomorrow, this, on, in, soon, so, already, tonight, lol, haha,
        years, from, w, with, yay, at midnight
        """
    ),
    born=listed(
        """
        born in, born on, i was born in, i was born on, born, dob, dob:, date of birth, date of birth:,
        bday, bday:, b-day, b-day:, birthday:, bd:
        """
    ),
    my_birthday=listed(
        """
        my birthday is on, my birthday is, my birthday's, my birthday on, my bday is, my bday's, my
        b-day is, it's my birthday on, my birthday falls on, my birthday party is on
        """
    ),
    birthday=listed("birthday, bday, b-day, b'day"),
    birthday_today=listed(
        """
        it's my birthday today, today is my birthday, today's my birthday, my birthday today, it's my
        birthday, its my birthday, happy birthday to me
        """
    ),
    months=grouped(
        """
        january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september
        sept sep, october oct, november nov, december dec
        """
    ),
    school_years=listed(
        """
        year #, yr #, #th form, sixth former, first year student, second year student, third year student,
        final year student, high school senior, high school junior, hs senior, hs junior, junior @, senior
        @, junior at, senior at, sophomore at, freshman at, sophomore @, freshman @, class of ##, c/o ##,
        graduating ##, graduate in ##, grad ##, grade #, #th grade, #th grader
        """
    ),
    lives_in=listed(
        """
        i live in, i live near, i'm living in, i've lived in, we live in, we live near, based in, living
        in, lives in, i moved to, we moved to, just moved to, resident of, my flat in, my house in, my
        apartment in, our house in, our flat in, my home in, home is, currently in, located in, based
        out of, somewhere in, i grew up in, raised in
        """
    ),
    comes_from=listed(
        """
        i'm from, im from, i am from, i come from, born and raised in, originally from, from, born &
        raised in, hailing from, native of
        """
    ),
    in_=listed("in, near, from"),
    not_in=bag(
        """
        ba believe believer born brother bsc degree experience expert faith fluent interested living
        lost ma made major majoring msc phd sister specialising specialist specializing sung trust
        working written
        """
    ),
    countries=frozenset(
        listed(
            """
        ab, act, ak, al, alabama, alaska, alberta, ar, argentina, arizona, at, au, australia, austria,
        az, bangladesh, bc, be, belgium, brazil, britain, british columbia, bulgaria, ca, california,
        canada, ch, chile, china, co, colombia, colorado, connecticut, cornwall, croatia, ct, cz,
        czechia, dc, de, denmark, devon, dk, egypt, england, es, essex, eu, fi, finland, fl, florida,
        fr, france, ga, gb, georgia, germany, ghana, greece, hawaii, hi, hungary, ia, iceland, id, ie,
        il, illinois, in, india, indiana, indonesia, iowa, ireland, it, italy, japan, kansas, kent,
        kentucky, kenya, korea, ks, ky, la, lancashire, louisiana, ma, maine, malaysia, manitoba,
        maryland, massachusetts, mb, md, me, mexico, mi, michigan, minnesota, missouri, mn, mo, morocco,
        ms, mt, nb, nc, nd, ne, nebraska, netherlands, nevada, new hampshire, new jersey, new mexico,
        new south wales, new york, new zealand, nh, nigeria, nj, nl, nm, no, norfolk, north carolina,
        northern ireland, norway, nova scotia, ns, nsw, nv, ny, nz, oh, ohio, ok, oklahoma, on, ontario,
        or, oregon, pa, pakistan, pe, pennsylvania, peru, philippines, pl, poland, portugal, pt, qc,
        qld, quebec, queensland, ri, romania, sc, scotland, sd, se, serbia, singapore, sk, south africa,
        south carolina, spain, suffolk, surrey, sussex, sweden, switzerland, tas, tasmania, tennessee,
        texas, thailand, tn, turkey, tx, u.k., u.s., u.s.a., uae, uk, ukraine, united kingdom, united
        states, us, usa, ut, utah, va, vic, victoria, vietnam, virginia, vt, wa, wales, washington, west
        virginia, wi, wisconsin, wv, wy, yorkshire, za
        """
        )
    ),
    lives_at=listed(
        """
        i live at, i live on, we live at, we live on, i lived at, lived at, we lived at, living at,
        living on, my address is, my address:, my place is at, our place is at, my house is at, our
        house is at, my house on, our house on, my flat on, our flat at, my new address is, our new
        address is, i'm at, we're at, we moved to, i moved to, my place at, our place at, come over to,
        send it to, post it to, we are at, my road is
        """
    ),
    street_last=listed(
        """
        street, st, road, rd, avenue, ave, lane, ln, drive, dr, close, court, ct, crescent, terrace,
        place, square, way, yard, gardens, grove, hill, row, mews, boulevard, blvd, parade, walk, park,
        rise, view, circle, highway
        """
    ),
    number_first=True,
    studies_at=listed(
        """
        student at, student @, i study at, studying at, i'm at school at, i go to school at, i go to uni
        at, i go to college at, pupil at, freshman at, sophomore at, junior at, senior at, freshman @,
        sophomore @, junior @, senior @, undergrad at, undergrad @, grad student at, phd at, phd student
        at, enrolled at
        """
    ),
    attends=listed(
        """
        i go to, i attend, i'm attending, first day at, last day at, i got into, accepted to, accepted
        into, class at, i'm starting at, my school is, our school, graduated from, i graduate from, at
        school at, class in
        """
    ),
    school_words=bag(
        """
        academy campus college conservatory elementary grammar gymnasium high highschool hs institute
        jhs kindergarten liceo lyceum lycée middle nursery polytechnic primary school secondary
        sixth-form uni university
        """
    ),
    subjects=listed(
        """
        law, nursing, medicine, med, vet med, dentistry, biochem, biochemistry, biology, bio, chemistry, chem,
        physics, maths, math, mathematics, stats, history, english, english lit, geography, geology, psych,
        psychology, sociology, politics, ppe, economics, econ, business, accounting, finance, marketing,
        marketing student, journalism, film, film studies, design, graphic design, fine art, art, art history,
        architecture, engineering, mech eng, civil eng, compsci, computer science, cs, comp sci, music, drama,
        theatre, classics, philosophy, linguistics, french, spanish, german, education, teaching, social work,
        pharmacy, physio, neuroscience, marine biology, zoology, anthropology, archaeology, fashion, mba, phd
        """
    ),
    titles=listed("mr, mrs, ms, miss, mx, sir, coach, prof, professor, dr"),
    lessons=listed("class, lesson, homework, detention, test, exam, assignment, lab"),
    works_at=listed(
        """
        i work at, i work for, i am working at, i'm working at, im working at, working at, working for,
        i started at, started at the, i start at, new job at, my job at, employed at, employed by, i'm
        employed at, my shift at, interning at, internship at, i intern at, my boss at, my office at,
        founder of, ceo of, co-founder of, owner of, works at, works for, works @
        """
    ),
    employers=listed(
        """
        tesco, tescos, m&s, hobbycraft, bupa, nissan, jcb, bmw, rolls royce, jaguar, john lewis, halfords,
        specsavers, nationwide, barclays, hsbc, lloyds, tesco bank, serco, capita, g4s, network rail, tfl,
        stagecoach, arriva, easyjet, ryanair, haribo, cadbury, gsk, pfizer, boeing, ford, toyota, tesla,
        verizon, comcast, asda, morrisons, sainsburys, sainsbury's, aldi, lidl, waitrose, co-op, coop, spar,
        iceland, farmfoods, greggs, costa, starbucks, nero, pret, mcdonalds, mcdonald's, maccies, maccas,
        mcds, kfc, subway, nandos, nando's, wetherspoons, spoons, pizza hut, dominos, domino's, burger king,
        five guys, wagamama, primark, boots, superdrug, argos, b&q, wickes, screwfix, toolstation, ikea,
        currys, next, new look, zara, h&m, jd sports, sports direct, poundland, home bargains, b&m, wilko,
        matalan, amazon, dpd, evri, hermes, yodel, royal mail, ups, fedex, dhl, usps, walmart, target,
        costco, kroger, publix, safeway, home depot, lowe's, lowes, best buy, cvs, walgreens, rite aid,
        chipotle, taco bell, wendy's, wendys, chick-fil-a, popeyes, waffle house, ihop, denny's, applebees,
        applebee's, olive garden, dunkin, panera, tim hortons, timmies, dollar general, dollar tree,
        gamestop, petsmart, petco, trader joe's, whole foods, wawa, sheetz, woolworths, woolies, coles,
        bunnings, kmart, big w, officeworks, hungry jacks, infosys, tcs, wipro, cognizant, accenture,
        deloitte, kpmg, pwc, ey, shoprite, nhs, premier inn, travelodge, uber, lyft, bolt, deliveroo,
        doordash, ubereats, uber eats, just eat, instacart, swiggy, zomato, ocado, bt, sky, vodafone, ee,
        o2, centrelink, the council, the post office
        """
    ),
    works_as=listed(
        """
        i work as a, i work as an, working as a, working as an, my job as a, my job as an, i'm training
        as a, i'm training to be a, i got a job as a, new job as a, a job as an
        """
    ),
    jobs=bag(
        """
        guard packer picker labourer laborer tiler dispenser supervisor tradie stacker valeter groomer server
        signaller signalman crossing-guard childcarer estimator paraplanner decluttering linesman roadie usher
        housekeeper orderly callhandler busker bricky draughtsman machinist caterer baggage-handler
        postie milkman binman lollipop plasterer glazier scaffolder stonemason bricklayer machinist operator
        dispatcher steward stewardess purser cabin-crew paramedics ambulance caregiver hca phlebotomist
        anaesthetist gp consultant registrar houseman midwives matron dinner-lady headteacher ta sendco
        chaplain vicar priest pastor imam rabbi curate beautician barrister paralegal notary bailiff actuary
        underwriter auditor broker teller clerk underwriter economist demographer surveyor planner ecologist
        horticulturist beekeeper groundskeeper greenkeeper ranger zookeeper farrier groom jockey trucker
        cabbie courier rider pilot navigator deckhand skipper welder fabricator turner fitter millwright
        sparky chippy brickie dietician podiatrist chiropodist osteopath counsellor psychotherapist carer
        childminder au-pair nursery-nurse tutor invigilator dramatist playwright novelist comedian comic
        magician puppeteer stuntman animator cinematographer gaffer grip colourist retoucher milliner tailor
        cobbler saddler blacksmith silversmith glassblower ceramicist weaver upholsterer restorer framer
        sommelier brewer distiller fishmonger greengrocer confectioner patissier dishwasher maitre-d hostess
        bouncer doorman concierge janitor caretaker cleaner housekeeper laundress seamstress cobbler
        accountant actor actress administrator advisor analyst animator architect archivist arborist artist
        assistant astronomer athlete attorney author baker banker barber barista bartender biologist
        blogger bookkeeper bookseller builder butcher buyer carer caretaker carpenter cashier ceo chef
        chemist choreographer cleaner clerk coach cobbler composer conductor consultant contractor cook
        coordinator copywriter counsellor counselor courier curator cyclist dancer decorator dentist
        designer detective developer dietitian director dj doctor dramaturg driver economist editor
        educator electrician engineer entrepreneur farmer filmmaker firefighter fisherman fitter florist
        founder freelancer gardener geographer geologist goldsmith guitarist hairdresser handyman
        historian housekeeper hygienist illustrator influencer inspector instructor intern interpreter
        janitor jeweler jeweller joiner journalist lab-tech landscaper lawyer lead lecturer librarian
        lifeguard linguist locksmith logistician manager marketer mason masseur mathematician mechanic
        merchant meteorologist midwife miner musician nanny nurse nutritionist officer optician
        optometrist organist painter paramedic pathologist pediatrician performer pharmacist philosopher
        photographer physician physicist physiotherapist pianist pilot plumber poet policeman
        policewoman politician porter postman potter printer producer professor programmer psychiatrist
        psychologist publisher radiographer ranger realtor receptionist recruiter reporter researcher
        roofer sailor salesman saleswoman scientist sculptor seamstress secretary shepherd singer
        soldier solicitor songwriter stylist surgeon surveyor sysadmin tailor tattooist teacher
        technician therapist trader trainer translator tutor typist undertaker upholsterer vet
        veterinarian videographer violinist waiter waitress warden watchmaker welder woodworker writer
        zoologist
        """
    ),
    kin=listed(
        """
        mum, mom, mam, mother, mommy, mummy, dad, father, daddy, sister, brother, son, daughter, kids,
        children, twins, twin sister, twin brother, grandma, grandmother, nan, nana, gran, granny, grandpa,
        grandad, granddad, grandfather, aunt, auntie, aunty, uncle, cousin, cousins, niece, nephew, stepdad,
        stepmum, stepmom, stepsister, stepbrother, half-sister, half-brother, parents, ma, mama, pa, papa,
        pops,
        baba, amma, appa, abba, abbu, ammi, mammy, nonna, nonno, oma, opa, abuela, abuelo, yiayia, lola,
        lolo, nanna, nannan, gramps, great-gran, great gran, great-grandma, great-grandad, great aunt, great
        uncle, stepson, stepdaughter, step-dad, step-mum, step-mom, step dad, step mum, step mom, step-son,
        step-daughter, step-sister, step-brother, mother in law, father in law, sister in law, brother in
        law, son in law, daughter in law, son-in-law, daughter-in-law, nephews, nieces, brothers, sons,
        aunts, uncles, aunties, lad, lass, bairn, bairns, wean, weans, bub, kiddo, kiddos, little one,
        little ones, firstborn, first born, grandbaby, grandbabies, grandkid, eldest, youngest, sis, twin,
        foster son, foster daughter, siblings, grandson, granddaughter, grandkids, grandparents,
        mother-in-law, father-in-law, sister-in-law, brother-in-law, in-laws, toddler, newborn, godson,
        goddaughter, daughters, sisters
        """
    ),
    bare_kin=listed(
        """
        mom, mum, dad, mam, mama, papa, grandma, grandpa, nan, nana, granny, grandad, gran, nanna, mummy,
        daddy, mammy, amma, appa, ammi, abbu, baba, ma, nonna, nonno, gramps, grandmother, mother, father, pa
        """
    ),
    kin_adjectives=listed(
        """
        big, little, older, younger, elder, eldest, youngest, oldest, baby, twin, dear, lovely,
        beautiful, sweet, own, late, poor, amazing, wonderful, old, new, favourite, favorite, great,
        step, best, first, tiny, silly, crazy, gorgeous
        """
    ),
    parent_of=listed(
        """
        mum of, mom of, mother of, dad of, father of, mum to, mom to, mother to, dad to, father to,
        parent of, parent to, mama to, mama of, papa to, papa of, grandma of, grandma to, grandpa to,
        grandpa of, nan to, nana to, sister of, brother of, sister to, brother to, auntie to, aunt to,
        uncle to, boy mum, girl dad, boy mom, girl mom, girl mum, boy dad
        """
    ),
    partners=listed(
        """
        husband, hubby, wife, wifey, boyfriend, girlfriend, bf, gf, fiance, fiancé, fiancée, fiancee,
        partner, spouse, other half, better half, missus, mrs, hubs, fella, boyf, girlf, significant other,
        ex husband, ex wife, ex boyfriend, ex girlfriend, late husband, late wife, ex, ex-husband, ex-wife,
        ex-boyfriend, ex-girlfriend
        """
    ),
    married_to=listed(
        """
        married to, engaged to, wife of, wife to, husband of, husband to, girlfriend of, boyfriend of,
        married with
        """
    ),
    wed=listed(
        """
        one husband, one wife, happily married, i'm married, i'm engaged, we got engaged, we're engaged,
        we got married, we're getting married, newlywed, newlyweds, he proposed, she proposed
        """
    ),
    friends=listed(
        """
        best friend, bestie, bff, best mate, friend, mate, roommate, flatmate, housemate, classmate,
        best friends, besties
        """
    ),
    pets=listed(
        """
        dog, cat, puppy, pup, kitten, kitty, rabbit, bunny, hamster, guinea pig, parrot, budgie, horse,
        pony, tortoise, turtle, gecko, snake, ferret, rat, lizard, goldfish, beagle, labrador, lab, poodle,
        terrier, spaniel, collie, corgi, dachshund, greyhound, husky, retriever, chihuahua, pug, bulldog,
        whippet, lurcher, dalmatian, pomeranian, rottweiler, shih tzu, cockapoo, labradoodle, cavapoo,
        staffie, westie, jack russell, border collie, german shepherd, golden retriever, rescue dog, rescue
        cat, greyhounds, whippets, spaniels, labradors, pugs, dachshunds, ferrets, budgies, ponies, axolotl,
        hedgehog, chinchilla, gerbil, guinea pigs, tortoises, geckos, stick insects, bulldogs, dogs, cats,
        beagles, puppies, kittens, rabbits, bunnies, hens, chickens, goldfishes, tomcat, pooch, doggo,
        python, corn snake, ball python, bearded dragon, beardie, tarantula, cockatiel, cockatoo, canary,
        canaries, parakeet, parakeets, lovebird, lovebirds, macaw, koi, betta, guppies, mare, gelding,
        foal, donkey, donkeys, alpaca, alpacas, goats, cockerel, rooster, hen, bantams, mutt, mongrel,
        moggy, moggie, tabby, staffy, frenchie, french bulldog, sausage dog, malamute, doberman, mastiff,
        great dane, shiba, akita, vizsla, schnauzer, maltese, bichon, yorkie, cavachon, springador,
        springer, sprocker, cocker, ragdoll, maine coon, siamese, sphynx, hamsters, gerbils, rats, degus,
        terrapin, terrapins, iguana, chameleon, skink, axolotls, hedgehogs, stick insect, parrots,
        tortoiseshell, galgo, galgos, lurchers, collies, terriers, labradoodles, cockapoos, huskies,
        shepherd dog, cavalier, newfie, newfoundland, pitbull, boxer dog, mini schnauzer
        """
    ),
    pet_people=listed(
        """
        dog mum, dog mom, dog dad, cat mum, cat mom, cat dad, cat lady, dog parent, cat parent, plant
        and cat mum, horse girl
        """
    ),
    every=listed("every, each"),
    weekdays=grouped(
        """
        monday mondays mon, tuesday tuesdays tue tues, wednesday wednesdays wed weds, thursday thursdays thu
        thur thurs, friday fridays fri, saturday saturdays sat, sunday sundays sun
        """
    ),
    weekly=listed("mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays"),
    daily=listed(
        """
        every day, every morning, every night, every evening, each morning, each day, every single day,
        daily, as always, like always, as usual, every lunchtime, every weekend, every week, nightly
        """
    ),
    spans=listed("days, weeks, nights, months, hours"),
    day_words=listed("morning, afternoon, evening, night, weekend, weekday, day, mornings, evenings"),
    oclock=listed("am, pm, a.m., p.m., o'clock, oclock, h"),
    rides=listed(
        """
        i take the, i catch the, i get the, i always take the, i always get the, i always catch the,
        always on the, i ride the, i walk home from, my usual
        """
    ),
    vehicles=listed("bus, train, tram, tube, ferry, metro, subway, express"),
    going=listed(
        """
        flying to, flying out to, flying off to, heading to, heading out to, heading off to, heading
        for, going to, off to, travelling to, traveling to, driving to, moving to, leaving for, on the
        way to, on my way to, we fly to, i fly to, we leave for, i leave for, jetting off to, trip to,
        holiday in, holiday to, vacation in, vacation to, days in, week in, weeks in, nights in, weekend
        in, we're off to, visiting, must go to, i go to, we go to, staying in, camping in, skiing in,
        boarding for, bound for
        """
    ),
    leaving_when=listed(
        """
        tomorrow, tonight, this weekend, next weekend, next week, next month, this week, this friday,
        this saturday, this sunday, in a week, in two weeks, in a few days, in two days, in three days,
        later this week, first thing, this summer, next summer, at christmas, for christmas, over
        easter, for a week, for two weeks, for ten days, for the weekend, for the week, for a month, on
        monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, next monday,
        next tuesday, next wednesday, next thursday, next friday, next saturday, next sunday, for a
        fortnight, in the morning, all week, all weekend, all next week, all month
        """
    ),
    bare_when=listed(
        """
        for the weekend, for a week, for two weeks, for two nights, for three days, all week
        """
    ),
    back=listed(
        """
        back on, back home on, home by, home on, back by, back in, back from, return on, returning on,
        be back, we're back on, i'm back on
        """
    ),
    staying=listed(
        """
        we're in, we are in, i'm in, im in, i am in, staying in, i'm away, we're away, away in, away,
        i'm off, we're off, out of town, out of office, on holiday, on vacation, gone
        """
    ),
    from_=listed("from"),
    to=listed("to, until, till, through"),
    until=listed("until, till, 'til, til, through, thru"),
    empty=listed(
        """
        house is empty, empty house, house will be empty, flat is empty, flat will be empty, no one's
        home, house to myself, nobody at home, nobody will be home, no one will be home, alone at home
        all, parents are away, parents are out of town, parents away, mum and dad are away, house sitter
        """
    ),
    countdown=listed(
        """
        days until, days till, days to go until, sleeps until, sleeps till, days til, weeks until, weeks
        till, more sleeps until, more days until, days before, sleeps to, days to
        """
    ),
    here=listed(
        """
        i'm at, im at, i am at, we're at, currently at, just arrived at, just got to, arrived at,
        sitting in, sat in, waiting at, stuck at, here at, back at, now at, chilling at
        """
    ),
    now=listed(
        """
        right now, rn, atm, at the moment, just now, currently, as we speak, come say hi, come find me,
        just arrived, who's here, now
        """
    ),
    events=listed(
        """
        concert, gig, festival, match, game, conference, con, show, tour, marathon, half marathon, race,
        convention, expo, fair, parade, prom, wedding, meetup, tournament, 10k, final
        """
    ),
    going_event=listed(
        """
        i'm going to, we're going to, im going to, i am going to, going to, got tickets for, got my
        ticket for, got tickets to, i've got tickets for, see you at, i'll be at, we'll be at, running
        the, i'm running the, playing at, speaking at, i'm speaking at
        """
    ),
    hobbies=bag(
        """
        sax horses speedway ferreting twitching valorant fortnite roblox warzone genshin stardew osrs gacha
        bts
        blackpink swiftie photocards matcha-making bouldering fanfic fanfiction speedruns karaoke pub-quiz
        crosswords jigsaws macrame kombucha dahlias snooker pool darts bingo bridge whist rummy mahjong
        carrom kabaddi camogie shinty netballer footie footy touch-rugby freediving paragliding gliding
        skydiving slacklining longboarding unicycling allotment allotments quilter quilting knitter
        crocheter runner cyclist climber hiker rambler birder gamer gardener bookworm foodie baker surfer
        skater swimmer rower fencer potter woodturner whittling bellringing campanology morris orienteering
        paddleboarding wakeboarding kitesurfing bmx motocross karting drifting aikido capoeira kickboxing
        mma bjj ju-jitsu squash padel pickleball croquet curling boules petanque dominoes backgammon
        warhammer larp larping d&d gardening houseplants bonsai orchids cello viola flute clarinet saxophone
        trombone tuba bass banjo mandolin harp accordion bagpipes choir orchestra theatre improv stand-up
        opera musicals marching drumline colorguard cheer cheerleading gymnast tumbling parkrun triathlete
        marathoner ultrarunning fellrunning caving potholing kayaker metal-detecting geocaching
        trainspotting stargazing foraging mushrooms cheese sourdough brewing homebrew whisky gin barbecue
        bbq acting anime archery astronomy badminton baking ballet band baseball basketball beekeeping bikes
        biking biology birding birds birdwatching blogging books bouldering bowling boxing cake camping
        canoeing cars cats ceramics chess climbing coding coffee comics cooking cosplay cricket crochet
        crocheting crossfit cycling dance dancing darts dnd dogs drawing drums embroidery f1 fashion fencing
        films fishing fitness football foraging formula1 gaming gardening genealogy golf guitar gymnastics
        handball hiking history hockey horses hurling jazz jogging judo juggling k-pop karate kayaking
        knitting kpop lacrosse lego lifting linux literature makeup manga martial-arts metal minecraft
        motorbikes motorcycles movies music nature netball opera origami painting parkour philosophy
        photography piano pilates plants poetry pokemon politics pottery programming punk puzzles quilting
        reading robotics rock-climbing rowing rugby running sailing science scuba sewing singing
        skateboarding skating sketching skiing snowboarding soccer softball space surfing swimming synth
        synths taekwondo tango taxidermy tea techno tennis theater theatre trains travel traveling
        travelling trekking triathlon triathlons trumpet tv ukulele vinyl violin volleyball walking
        weightlifting wine wood woodwork woodworking wrestling writing yoga
        """
    ),
    likes=listed(
        """
        i play the, i play, i love playing, my hobby is, my hobbies are, i'm into, i collect, i've been
        playing, i started learning
        """
    ),
    loves=listed(
        """
        i love, i like, i enjoy, lover of, fan of, obsessed with, passionate about, into, addicted to,
        powered by, loves, love
        """
    ),
    wants_work=listed(
        """
        looking for a job, looking for work, looking for a new job, looking for new opportunities,
        looking for a new role, open to work, opentowork, hire me, available for hire, job
        hunting, job hunt, seeking work, looking for an internship, looking for a flat, looking for a
        room, looking for models, looking for a roommate, looking for a flatmate, seeking a role, in
        need of a job, i need a job
        """
    ),
    money=listed(
        """
        laid off, i got fired, got fired, i was fired, lost my job, i got the sack, got the sack, my
        bonus, my salary, my pay rise, my payrise, my paycheck, my payslip, my student loan, my student
        loans, my overdraft, my debt, my debts, my mortgage, my inheritance, i owe, can't pay my rent,
        can't afford my rent, behind on rent, i'm broke, im broke, got paid today, my cashapp, my cash
        app, my venmo, my paypal, i inherited, i won the lottery, my unemployment, my universal credit,
        i am broke, i'm so broke
        """
    ),
    documents=listed(
        """
        my passport, the passport came, passport came, my new passport, my driving licence, my driver's
        license, my drivers license, my licence came, my license came, my id card, my student id, my
        boarding pass, boarding pass selfie, my vaccine card, my visa came, my visa got, my credit card,
        my debit card, my booking reference, my booking code, my licence plate, my license plate, my
        number plate, my reg is, reg is, my ssn, my national insurance number, my birth certificate,
        passed my driving test
        """
    ),
    numbered=listed(
        """
        passport, driving licence, driver's license, drivers license, driver license, driver licence, dl,
        licence, license, national insurance, ni, nino, social security, ssn, ssn is, nhs, medicare, tfn,
        nin, bvn, aadhaar, aadhar, pan, pan card, voter id, student id, student, matric, matriculation,
        roll, enrolment, enrollment, reg, registration, jamb reg, jamb, exam, candidate, ucas, employee,
        staff, booking ref, booking reference, booking, booking code, confirmation, confirmation code, pnr,
        record locator, reservation, ticket ref, visa, visa grant, green card, residence permit, brp,
        hospital, policy, iban, sort code, account, number plate, license plate, licence plate, plate, reg
        plate, my reg
        """
    ),
    samples=listed(
        """
        example, for example, e.g, eg, sample, specimen, dummy, fake, test, template, format, placeholder,
        looks like this, must be, should be, scam, scammers, flight number, delayed, order, model, checkout,
        enter your, date of issue, digits, fictional, film, movie
        """
    ),
    firsts=listed(
        """
        my first pet was, my first pet's name was, my first dog was, my first cat was, first dog:, first
        pet:, first cat:, first car:, my first car was a, my first car was an, my first car was, my
        first school was, first school:, my first job was at, my first job was, first job:, my mother's
        maiden name is, my mother's maiden name was, my mum's maiden name is, my mom's maiden name is,
        my maiden name is, my maiden name was, maiden name:, street i grew up on:, my childhood nickname
        was, childhood nickname:, my childhood best friend was, my first teacher was, my favourite
        teacher was, my favorite teacher was
        """
    ),
    hard=listed(
        """
        i feel so alone, i'm so alone, i feel alone, i'm so lonely, im so lonely, i feel lonely, nobody
        likes me, no one likes me, i have no friends, i hate my life, i want to move out, i hate living
        here, i want to run away, haven't left my room, i can't stop crying, cried myself to sleep, my
        parents hate me, nobody understands me, no one understands me, i don't want to be here anymore,
        i can't do this anymore, no one to talk to, nobody to talk to, i feel so empty, my chest feels
        heavy, my anxiety is, my depression, panic attack last night, worst day of my life, worst day in
        a long time, worst week of my life
        """
    ),
)
