"""What says that no person speaks of themselves: shops, charities, bots, fan pages, stories, recipes, news.

A star stands for up to 40 characters of one sentence, a number sign for a number.
"""

from exposure.extract.languages.contract import bag, listed

ALONE = listed("i, i'm, im, i've, ive, i'll, i'd, me, my, mine, myself")
"""Words of one person, not of a firm."""
OURS = listed("we, our, us")
PRONOUNS = listed("she/her, he/him, they/them, she/they, he/they, any pronouns, they/he, they/she, him/his")
NOBODY = listed(
    """
    live traffic, traffic from, traffic updates, travel updates, weather updates, spoilers ahead, all the
    gossip, all the latest, all the news, news & views, news and views, news & gossip, in photographs, in
    old photographs, in pictures, unofficial, run by fans, run by a fan, dedicated to the, a tribute to,
    tribute page, starship, the voice of, the home for, reg charity, reg. charity, charity reg, cat.
    *judging you, judging you since, thoughts of, what my * says, things my * says, things my * said, stuff
    my * says, overheard at, overheard in, lost property from, poems by a robot, your daily reminder, your
    daily dose, your daily, your weekly, your one stop, your source for, reminder that you are, you are
    enough, born 21#, born 22#, born 23#, born 24#, born 25#, hogwarts, ravenclaw prefect, gryffindor
    prefect, hufflepuff prefect, slytherin prefect, coaches wanted, players wanted, new players, volunteers
    wanted, bills inc, student lets, all voices welcome, no auditions, new singers welcome, ofsted, u3a,
    rehoming, we rescue, i am a toaster, i am a lamp, i am a bot, i am a dog, i am a cat, i'm a dog, i'm a
    cat, i am a goose, i am a ghost, i am a robot, i'm a robot, human is asleep, my human, my hooman, my
    humans, catstagram, dogstagram, meow, woof, posted to you, delivered to you, delivered to your door,
    shipped worldwide, roasted in, brewed in, made in small batches, handmade in, hand made in, hand poured,
    small batch, pre-book, prebook, text to book, dm to book, call to book, walk-ins, not your mum, not your
    mom, not your therapist, not your dad, not your doctor, not your housekeeper, not your lawyer, mrs.
    hudson, mrs hudson, daily positivity, daily motivation, daily inspiration, daily affirmations, parody,
    parody account, satire, satirical, spoof, not the real, not really the, unofficial account, bot, a bot,
    bot by, automated, automated account, tweets every hour, posts every hour, posts a * every, posts one *
    every, tweets a * every, hourly *, a new * every hour, every hour on the hour, not affiliated, no
    affiliation, no affiliation with, fictional character, in character, rp account, dm for rp, dms open for
    rp, roleplay account, roleplayer, ooc, age unknown, wanted in *, this account is not monitored, account
    not monitored, not monitored, not monitored 24/7, account isn't monitored, monitored monday, monitored
    mon, registered charity, charity no, charity number, uk charity, we are a charity, a nonprofit,
    non-profit, nonprofit organisation, nonprofit organization, 501(c)(3), 501c3, not-for-profit, paid for
    by, authorised by, authorized by, promoted by, committee to elect, campaign account, for president 20#,
    elect *, official account of, official account for, official account, official page of, official page,
    official feed, official twitter, official instagram, official home of, official channel, the official *,
    official site, verified account of, run by the team at, tweets from the team, customer service, customer
    care, customer support, 24/7 support, emergencies call, in an emergency, to report a *, report faults,
    call 999, call 911, crisis line, helpline, out now on all, out now on, on all platforms, on all
    streaming, new single, debut single, debut album, new album, our new ep, ep out, mgmt:, management:,
    booking agent, press enquiries, press:, licensing:, new episodes every, new episode every, the podcast
    for, weekly newsletter, breaking news, news and weather, news and traffic, local news, latest news, live
    scores, match updates, results and fixtures, volunteers needed, donate at, donate here, every penny
    goes, quotes from, quotes every day, daily quotes, daily facts, daily pics, daily pictures, daily
    photos, daily doses, daily reminders, daily horoscopes, horoscopes, out of context *, pov: you're, pov:
    you are, pov: ur, pov you, memes daily, daily memes, submissions closed, dm submissions, oc, ocs, lit
    style, para style, multi para, mutuals only rp, level # *, lvl # *, lv # *, horde, for the horde,
    re-elect *, as written by, a blog by, a blog as written by, diary of a *, confessions of a *, the inner
    thoughts of *, thoughts of a *, not actually the *, not the actual *, not that *, quote account, quote
    bot, facts account, meme page, meme account, gimmick account, joke account, novelty account, joint
    account of, powered by ai, ai generated, ai-generated, generated by, markov, pinned line, pinned tweet
    story, under-8s, under-9s, under-10s, under-11s, under-12s, under-13s, under-14s, under-15s, under-16s,
    under-18s, u8s, u9s, u10s, u11s, u12s, u13s, u14s, u15s, u16s, pta, holiday lets, holiday let, sleeps #,
    changeover, offices in, is hiring, join our family, our friendly team, our friendly staff, official*
    account, *not official, north pole, father christmas, santa claus, helping you, free masterclass, free
    webinar, dm 'info', dm info, get paid to, passive income, six figures, six-figure, financial freedom,
    entry £#, entry $#, under 5s free, kids free
    """
)
"""What no person says of themselves, whatever else the text holds."""
PAGES = listed(
    """
    fan account, fan acc, fan page, fanpage, stan account, update account, updates account, archive of, an
    archive, archiving, daily posts, we post *, we're a *, we are a *, we are the *, we do *, we make *, we
    fix *, we sell *, we serve *, we cover *, content about, screenshots of, pics of, pictures of, photos
    of, facts about, memes about, memes only, submissions open, submissions welcome, submit your, send us
    your, dm us, dm submissions, credit to owners, credits to the owners, not my art, here to help, a
    podcast about, podcast about, a newsletter about
    """
)
"""What a page says that no person speaks through, unless they name themselves."""
FIRMS = listed(
    """
    made in, find your forever home, friendliest, finest, cheapest, freshest, rehearsals, meetings, coffee
    mornings, places for, places available, dm for collab, colour specialists, closed mondays, closed
    sundays, membership £#, £# per, per person, from £#, since 1#, since 20#, wedding band, function band,
    party band, tribute band, covers band, two singers, our next gig, next gig, available for, hire us, for
    hire, serving * since, ales, rooms and, established in, since 19#, since 18#, family run, family-run,
    family owned, family-owned, family business, award winning, award-winning, call us, ring us, visit us,
    find us, contact us, message us, email us, join us, book now, book online, book your, order online,
    order now, shop now, shop online, opening hours, open daily, open 7 days, open every day, open mon, open
    tue, open wed, open thu, open fri, open sat, open sun, mon-fri, mon-sat, mon-sun, mon to fri, mon to
    sat, tue-sat, tues-sat, wed-sun, thu-sun, monday to friday, monday to saturday, 7 days a week, seven
    days a week, 24/7, day or night, 24 hours, free quotes, free quote, free estimates, fully insured, no
    job too small, no callout charge, callouts, same day, next day delivery, free delivery, worldwide
    shipping, we deliver, we ship, takeaway, eat in, dine in, our menu, dogs welcome, dog friendly, walk ins
    welcome, walk-ins welcome, all welcome, everyone welcome, new members welcome, members only, box office,
    tap room, taproom, our shop, our store, our team, our salon, our studio, our customers, our clients, our
    guests, our members, our patients, our pupils, our students, our services, solutions, & sons, and sons,
    & son, & daughters, & daughter, and daughters, & co, ltd, llc, inc, plc, gmbh, directors, suppliers,
    contractors, estate agents, letting agents, wholesale, trade and retail, registered in england, company
    no, vat no, licensed and insured, est. 19#, est. 20#, est 19#, est 20#, est. 18#, proud sponsors,
    sponsored by, home of the, the home of, number one for, no.1 for, your local, your one-stop, one-stop
    shop, tel:, tel., phone orders, bookings:, orders:, enquiries:, reservations:, info@*, orders@*,
    sales@*, office@*, admin@*, team@*, support@*, we, our, uniform swaps, summer fair, christmas fair,
    fayre, jumble sale, drop off, drop in, food bank, foodbank, playgroup, services at, sunday service,
    federation, federation of, barbers, butchers, florists, bistro, grill, pizzeria, b&b, guest house,
    guesthouse, campsite, lets, lettings, roofing, drywall, removals, cleaning services, kennels, cattery,
    mobile grooming, dentists, opticians, funeral, funeral directors, undertakers, taxis, cabs, new ep, new
    eps, new episode, as heard, as seen, as featured, numbers only, no opinions, text #, txt #, serving *,
    free parking, sea view, no pets, well-behaved dogs, gift vouchers, gift cards, weddings & events,
    weddings and events, volunteers, volunteer-run, run by volunteers, donate, vintage shop, online shop,
    online store, stockist
    """
)
"""What firms, clubs and venues say; two of them, and no "I" or "my", make one."""
VENUES = listed(
    """
    recipes, cleaning, crafts, hacks, tips, tricks, rescue, views, gossip, traffic, matches, matchday, fans,
    supporters, choir, choral, singers, band, orchestra, players, drama group, dancers, troupe, nursery,
    pre-school, preschool, lets, rentals, records, prints, roasters, coffee roasters, candles, soaps,
    jewellery, cakes, bakes, flowers, gifts, bikes, boats, books, comics, magazine, journal, review, blog,
    zine, newsletter, radio, tv, channel, show, pod, podcast, series, quotes, facts, memes, you, your,
    you're, ur, yours, yourself, training, results, scores, fixtures, church, museum, gallery, theatre,
    library, festival, society, association, union, council, committee, branch, club, league, academy,
    foundation, trust, institute, studio, studios, cafe, café, restaurant, pub, inn, hotel, cottage,
    cottages, property, properties, plumbing, heating, electrical, landscaping, grooming, driving school,
    clinic, practice, surgery, pharmacy, dental, funerals, insurance, mortgages, tyres, garage, motors,
    cars, toddlers, tickets, doors, delivery, services, limited, bros, members, membership, join, subscribe,
    listen, read, shop, store, official, catering, private hire, weddings, brewery, specialists,
    consultants, charity, parish, worship, entry, solicitors, accountants, agency, salon, bakery, est., est,
    episodes, closed, open, us, call out
    """
)
"""What they say too, and people as well: each counts half."""
POSTED = listed(
    """
    thread of fake, fake facts, our new branch, first # customers, hiring weekend staff, we're hiring, we
    are hiring, now hiring, tap to chat, enter to win, rt to win, retweet to win, like and share, follow and
    rt, singles over, meet singles, hot singles, police say, police said, police are, police have, appeal
    for witnesses, was arrested, were arrested, remanded in custody, in custody, charged with, inquest,
    coroner, a spokesperson, a spokesman, breaking:, breaking news, on this day, this week's episode, watch
    now, your birth month, what does your, tag a friend, tag someone, tag your, share if you, type amen,
    which one are you, pick one, sign your, horoscope, block and report, court hears, court heard, a court,
    jailed, sentenced to, pleaded guilty, found dead, dies aged, dies at, has died at, obituary, chapter #,
    ch. #, ch #, ch. one, chapter one, on wattpad, up on wattpad, on ao3, up on ao3, my fic, my fanfic, my
    wip, wip wednesday, flash fiction, short story, microfiction, excerpt, once upon a time, in a galaxy,
    the end., to be continued, writing prompt, prompt:, dear diary prompt, literally nobody:, absolutely no
    one:
    """
)
"""What news, quizzes and stories say."""
OFFERED = listed(
    """
    our new store, our new shop, our new menu, our doors, apply within, apply in store, we are closed, we're
    closed, we are open, we're open, we will be closed, we'll be closed, closed for, we reopen, our opening
    hours, our phones are down, please email *, please call *, call now, ring now, text now, order now,
    order by, pre-order, preorder, book now, book today, booking now, bookings now, now booking, slots
    available, slots left, slots remaining, spaces left, places left, spots left, spots available,
    appointments available, tap the link, tap to, swipe up, dm to order, dm to book, dm us, message us, call
    us, email us, visit us, contact us, shop now, buy now, use code, % off, free delivery, free shipping,
    free postage, terms apply, t&cs apply, limited spaces, limited places, limited time, while stocks last,
    early bird, tickets from, tickets on sale, tickets available, on sale now, doors open at, from the whole
    team, from all the team, from all of us at, cheers to the whole team, thank you to all our, to all our
    customers, our customers, our lovely customers, our stockists, near you, in your area, link in bio, link
    in the bio, new episode, listen now, out now on, pre-save, stream it now, full story, read more, read
    the full, via the link, comment below, star sign, zodiac, mercury retrograde
    """
)
"""What adverts say; with "I" or "my" a person says it too."""
TOLD = listed(
    """
    this advert, that advert, the advert, on bbc, on itv, on channel 4, on channel 5, on netflix, on hbo, on
    nbc, on abc, don't miss it, in my head, reading a book, this film, that film, this show, that show, this
    series, off the telly, on the telly, call me crazy, call me old fashioned, call me old-fashioned, toxic
    trait, head of nothing, director of nothing, president of nothing, minister of nothing, chairperson of
    nothing, at nowhere, nowhere ltd, nothing ltd, professional napper, professional overthinker,
    professional procrastinator, professional snacker, phd in overthinking, phd in procrastination,
    university of my bed, university of life, school of hard knocks, school of life, married to the game,
    married to the job, married to my job, married to music, married to football, married to the sea,
    married to coffee, married to wifi, in a relationship with food, in a relationship with my bed, in a
    relationship with netflix, one day i'll, one day i will, the one where, this novel, the novel, this
    book, the book where, in the book, this episode, that episode, the episode, the film where, in the film,
    the movie where, in the movie, the scene where, spoiler, spoilers, plot twist, season finale, season 1,
    season 2, season 3, season one, season two, rewatching, rewatched, the killer, the protagonist, the main
    character, main character, there is no cat, there is no dog, i made him up, i made her up, i made it up,
    i made them up, not a real, some day i'll, someday i'll, someday i will, in another life, in my next
    life, in a parallel universe, in my dreams, in my head i, hypothetically, in theory, technically
    fictional, my sims, tom nook, animal crossing, stardew, skyrim, my farmer, my wizard, my paladin, my
    druid, my tav, farm game, virtual dog, virtual pet, overheard, the man on the radio, the guy on the
    radio, on the radio said, a bloke on the, the woman on the bus, roman empire, not my circus, it takes a
    village, i have aged, i've aged, aged # years, roses are red, lvl #, lv #, level # *, magikarp, geralt,
    sims, minecraft, thread of fake, fake facts, would you rather, say you, i would sell, i'd sell,
    tutorial, hunter2, placeholder, lorem ipsum, home is where, midnight train, small town girl, she's
    leaving home, hello darkness, what a way to make, country roads, take me home, sweet home alabama, born
    in the u.s.a, mama just killed, just a poor boy, born and raised on the playground, in west
    philadelphia, living on a prayer, livin' on a prayer, going on seventeen, dancing queen, billie jean, my
    milkshake, 99 problems, hit me baby, dear john, my heart will go on, i will survive, all by myself,
    hotel california, folsom prison, when i'm sixty four, when i'm sixty-four, eleanor rigby, father
    mckenzie, penny lane, waterloo sunset, my girl wants to, tell me why i don't, mrs robinson, mr
    brightside, jolene, roxanne, delilah, sweet caroline, mrs hudson, mr holmes, sherlock, dr watson,
    hogwarts, gandalf, frodo, darth vader, i am your father, my precious, mr darcy, mr rochester, jane eyre,
    heathcliff, bridget jones, james bond, die hard, the lady in front, the man in front, the couple in
    front, the couple next to me, walks into a bar, walk into a bar, walked into a bar, is mothering,
    crusader kings, full recipe, future trophy, mother of dragons, father of dragons, victorian ghost,
    imaginary friend, imaginary dog, imaginary cat, soap opera, fan theory, headcanon, the archers,
    eastenders, corrie, emmerdale, love island, the traitors, bake off, strictly come
    """
)
"""What stands in a sentence about people in books and films, wishes, and people that were overheard."""
DENIED = listed(
    """
    i don't have a, i don't have any, i do not have a, i dont have a, i haven't got a, i havent got a, i
    have no, i don't own a, i do not own a, i've never had a, i have never had a, i never had a, we don't
    have a, we dont have a, we haven't got a, we have no, i'm not a, im not a, i am not a, not being a, we
    never had a, i want a, i need a, i'd like a, can i have a, let me have a, not allowed a, no pets, never
    been a, i was never a
    """
)
"""What says that the writer has none and is none."""
MEASURES = listed(
    """
    g, kg, ml, l, oz, lb, lbs, tsp, tbsp, tablespoon, tablespoons, teaspoon, teaspoons, cup, cups, pinch,
    clove, cloves, onion, onions, carrot, carrots, potato, potatoes, egg, eggs, tin, tins, knob, sprig,
    stick, handful
    """
)
"""What follows a number in a recipe."""
KITCHEN = listed(
    """
    serves, preheat, pre-heat, oven at, gas mark, bake for, simmer, knead, whisk, sift, fold in, flour,
    200c, 180c, 220c, 190c, 160c, 350f, 375f, 400f, secret ingredient, recipe
    """
)
GRAND = listed(
    """
    ceo, cfo, coo, cto, president, king, queen, prince, princess, emperor, mayor, pope, duke, duchess, lord,
    minister, chairman, chairwoman, chairperson, chief executive, ambassador, intern, manager, founder,
    director, head, professor, doctor, specialist, expert, champion, athlete, captain, general
    """
)
"""Ranks that people give themselves for fun, before "of" and something that is no office."""
FUN = listed(
    """
    being, having, doing, not, nothing, nowhere, nobody, my, your, everything, chaos, naps, napping, snacks,
    coffee, iced, tea, wine, gin, procrastination, procrastinating, overthinking, bad, sleeping, sleep, bed,
    couch, sofa, mess, vibes, laziness, sarcasm, memes, the couch, the sofa, the house, this household, the
    remote, losing, forgetting, crying, complaining, eating, cats, dogs, socks, laundry, excuses, regret,
    staying, getting, going, making, saying, pretending, avoiding, buying, watching, drama, fun, love
    """
)
"""What such a rank is of."""
MOCK = listed(
    """
    self-appointed, self appointed, self-proclaimed, self proclaimed, self-declared, self-styled, least
    successful, world's worst, world's okayest, worst, unpaid, unofficial, wannabe, would-be, armchair, make
    believe, imaginary, pretend, fictional, allegedly, of weeds, of crisps, of snacks, of biscuits, of
    vibes, of chaos, of nothing, in the sheets, in the streets, point guard, shooting guard, in my head, in
    my own head, in my mind, to my cat, to my dog, to my cats, to my dogs, to two cats, to the cat, of my
    own life, of my sofa, of my couch, of this house, to the stars (not really), in a past life, in another
    life, in a former life
    """
)
"""What stands beside a job that is none."""
ORGANISED = bag(
    """
    society choir club association nursery accountants solicitors lets lettings records band fc afc rfc cc
    united rovers rangers academy festival foundation trust theatre museum gallery church chapel mosque
    temple council party campaign committee union guild league federation institute college school
    university hospital hospice clinic surgery practice pharmacy dental opticians vets kennels cattery
    farm dairy brewery distillery bakery butchers florist florists cafe café bistro restaurant grill
    kitchen pizzeria pub inn tavern hotel lodge hostel campsite salon barbers spa gym studio studios press
    books magazine radio news times gazette herald post echo podcast services solutions group partners
    consulting cleaning plumbing heating electrical roofing builders building motors garage tyres taxis
    cars cabs travel tours events catering cakes flowers gifts crafts jewellery candles clothing designs
    prints coffee roasters foods fitness yoga pilates dance grooming removals recruitment insurance
    mortgages estates homes properties rentals cottages rescue sanctuary shelter bot facts quotes memes
    updates hacks recipes traffic weather
    """
)
"""Last words of the names of firms, clubs and pages."""
