"""Where one lives, and streets."""

from exposure.extract.languages.contract import bag, listed

LIVES_IN = listed(
    """
    i live in, i live near, i'm living in, i've lived in, we live in, we live near, based in, living in,
    lives in, i moved to, we moved to, just moved to, resident of, my flat in, my house in, my apartment in,
    our house in, our flat in, my home in, home is, currently in, located in, based out of, somewhere in, i
    grew up in, raised in
    """
)
COMES_FROM = listed(
    """
    i'm from, im from, i am from, i come from, born and raised in, originally from, from, born & raised in,
    hailing from, native of
    """
)
IN = listed("in, near, from")
NOT_IN = bag(
    """
    ba believe believer born brother bsc degree experience expert faith fluent interested living
    lost ma made major majoring msc phd sister specialising specialist specializing sung trust
    working written
    """
)
COUNTRIES = frozenset(
    listed(
        """
        ab, aberdeenshire, act, ak, al, alabama, alaska, alberta, alta, anglesey, aotearoa, ar, argentina,
        argyll, ariz, arizona, assam, at, au, australia, austria, ayrshire, az, bahamas, bahrain,
        bangladesh, barbados, bc, be, bedfordshire, beds, belgium, belize, berks, berkshire, bihar,
        botswana, brazil, britain, british columbia, buckinghamshire, bucks, bulgaria, ca, caithness, calif,
        california, cambridgeshire, cambs, cameroon, canada, carmarthenshire, carms, ceredigion, ch,
        cheshire, chile, china, clwyd, co, co antrim, co armagh, co carlow, co cavan, co clare, co cork, co
        derry, co donegal, co down, co dublin, co durham, co fermanagh, co galway, co kerry, co kildare, co
        kilkenny, co laois, co leitrim, co limerick, co longford, co louth, co mayo, co meath, co monaghan,
        co offaly, co roscommon, co sligo, co tipperary, co tyrone, co waterford, co westmeath, co wexford,
        co wicklow, colo, colombia, colorado, connecticut, conwy, cornwall, county antrim, county clare,
        county cork, county down, county durham, county galway, county kerry, county mayo, county tyrone,
        croatia, ct, cumbria, cyprus, cz, czechia, dc, de, denbighshire, denmark, derbys, derbyshire, devon,
        dk, donegal, dorset, dumfries, dyfed, east lothian, east sussex, east yorks, east yorkshire, eastern
        cape, ecuador, egypt, england, es, essex, estonia, ethiopia, eu, fi, fife, finland, fl, fla,
        flintshire, florida, fr, france, ga, galloway, galway, gauteng, gb, georgia, germany, ghana,
        glamorgan, glos, gloucestershire, goa, greece, guernsey, gujarat, guyana, gwent, gwynedd, hampshire,
        hants, hawaii, herefordshire, hertfordshire, herts, hi, hong kong, hungary, ia, iceland, id, ie, il,
        illinois, in, india, indiana, indonesia, iowa, ireland, isle of man, isle of wight, it, italy,
        japan, jersey ci, kans, kansas, karnataka, kent, kentucky, kenya, kerala, kerry, korea, ks, kuwait,
        ky, kzn, la, lanarkshire, lancashire, lancs, latvia, lebanon, leicestershire, leics, limpopo,
        lincolnshire, lincs, lithuania, louisiana, luxembourg, ma, maharashtra, maine, malawi, malaysia,
        malta, manitoba, maryland, massachusetts, mb, md, me, merseyside, mexico, mi, mich, michigan,
        midlothian, minn, minnesota, missouri, mn, mo, monmouthshire, moray, morocco, mpumalanga, ms, mt,
        namibia, nb, nc, nd, ne, neb, nebr, nebraska, nepal, netherlands, nevada, new brunswick, new
        hampshire, new jersey, new mexico, new south wales, new york, new zealand, newfoundland, nh,
        nigeria, nj, nl, nm, no, norfolk, north carolina, north yorks, north yorkshire, northamptonshire,
        northants, northern ireland, northern territory, northumberland, norway, nottinghamshire, notts,
        nova scotia, ns, nsw, nt, nv, ny, nz, odisha, oh, ohio, ok, okla, oklahoma, oman, on, ont, ontario,
        or, oregon, orkney, oxfordshire, oxon, pa, pakistan, pe, pei, pembrokeshire, pembs, pennsylvania,
        perthshire, peru, philippines, pl, poland, portugal, powys, pt, puerto rico, punjab, qatar, qc, qld,
        quebec, queensland, rajasthan, renfrewshire, ri, romania, russia, rutland, rwanda, salop, sask,
        saskatchewan, saudi arabia, sc, scotland, scottish borders, sd, se, senegal, serbia, shetland,
        shropshire, singapore, sk, sligo, slovakia, slovenia, somalia, somerset, south africa, south
        australia, south carolina, south korea, south yorks, south yorkshire, spain, sri lanka,
        staffordshire, staffs, sudan, suffolk, surrey, sussex, sweden, switzerland, taiwan, tamil nadu,
        tanzania, tas, tasmania, telangana, tenn, tennessee, texas, thailand, tn, trinidad, trinidad &
        tobago, turkey, tx, u.k., u.s., u.s.a., uae, uganda, uk, ukraine, united     states, united kingdom,
        uruguay, us, usa, ut, utah, va, vic, victoria, vietnam, virginia, vt, wa, wales, warks,
        warwickshire, washington, west     virginia, west bengal, west cork, west lothian, west midlands,
        west sussex, west yorks, west yorkshire, western australia, western cape, wexford, wi, wiltshire,
        wisc, wisconsin, worcestershire, worcs, wv, wy, ynys môn, yorkshire, yt, za, zambia, zimbabwe
        """
    )
)
LIVES_AT = listed(
    """
    i live at, i live on, we live at, we live on, i lived at, lived at, we lived at, living at, living on,
    my address is, my address:, my place is at, our place is at, my house is at, our house is at, my house
    on, our house on, my flat on, our flat at, my new address is, our new address is, i'm at, we're at, we
    moved to, i moved to, my place at, our place at, come over to, send it to, post it to, we are at, my
    road is
    """
)
STREET_LAST = listed(
    """
    street, st, road, rd, avenue, ave, lane, ln, drive, dr, close, court, ct, crescent, terrace, place,
    square, way, yard, gardens, grove, hill, row, mews, boulevard, blvd, parade, walk, park, rise, view,
    circle, highway
    """
)
LOCAL = listed(
    """
    power cut, power's off, power's been off, power is off, power's out, power's gone, power's back, no
    power, leccy, no electric, no electricity, no light, no water, water's off, water's brown, burst main,
    burst pipe, no signal, no wifi, no internet, broadband's down, internet's down, bins, bin day, bin men,
    binmen, recycling, council, gritted, gritter, gritters, potholes, pothole, roadworks, road works,
    diversion, temporary lights, street lights, streetlights, scaffolding, fireworks, bonfire, hedgehog,
    foxes, fox, badger, seagulls, pigeons, lost cat, missing cat, lost dog, missing dog, neighbour,
    neighbours, neighbor, neighbors, next door, upstairs, landlord, letting agent, the fence, the shed, the
    garden, our garden, my garden, the allotment, allotments, greenhouse, loft, attic, boiler, damp, kettle,
    plumber, electrician, roofer, chimney sweep, window cleaner, babysitter, childminder, dog walker,
    cleaner who, ladder, borrow, anyone know, does anyone know, anyone recommend, can anyone recommend,
    anyone selling, anyone lend, anyone lost, anyone else, anyone awake, snow, snowed in, snowing, flooded,
    flooding, flood, hail, thunder, storm took, fog, frost, heatwave, hosepipe ban, local, locals, high
    street, chippy, chip shop, chip van, fish van, ice cream van, mobile library, village hall, village,
    parish, post office, corner shop, the co-op, the spar, the chemist, the surgery, the gp, the docks, bus
    stop, last bus, the bus, rail replacement, postie, postman, milkman, our road, our street, our lane, my
    road, my street, our estate, school run, swings, playground, the park, rents, rent here, moved here,
    move here, new house, new flat, new gaff, new place, moving van, unpacking, unpacked, the boxes, key in
    the door, walked home, walk home, walking home, home from work, on my way home, commute, my commute,
    train home, sirens, police helicopter, helicopter, noise, party next door, car alarm, smoke alarm, sat
    in the kitchen, from my window, out my window, out of my window, from the window, balcony, doorstep,
    down the road, up the road, round the corner, everyone knew, everyone knows, whole town, the town, town
    centre, market day, ghost town, in ours
    """
)
"""What people tell of the place where they live."""
VISITING = listed(
    """
    holiday, holidays, hols, vacation, trip, weekend in, week in, days in, nights in, hotel, airbnb, hostel,
    b&b, sightseeing, tourist, tourists, visiting, visited, visit to, road trip, city break, flight,
    flights, flying, airport, cruise, tour, on tour, gig, concert, festival, conference, match, away game,
    kick off, fixture, final, election, mp for, mayor of, police said, news, according to, bbc, documentary,
    series, episode, film, novel, born in, museum in, exhibition, tickets, opens, opening, branch, open now,
    for sale, sale, to let, job, vacancy
    """
)
"""What they tell of other places."""
WHEREABOUTS = listed(
    """
    in, near, round, around, from, here in, outside, up in, down in, over in, out in, back in, round here
    in, in sunny, in rainy, in darkest, all over, across, half of, most of, all of, whole of, everyone in,
    nobody in, comes to, came to, moved to, get to, back to, reckons, is, behind, centre of, middle of, end
    of, bit of, side of
    """
)
"""Before the name of a place."""
HOMELY = listed(
    """
    my floor, our floor, my block, our block, my building, our building, my landing, our landing, the lift,
    the lifts, the elevator, elevators, fire alarm, smoke alarm, smoke detector, carbon monoxide, laundry
    room, laundry, the dryer, dryers, washing machine, washer, flatmate, flatmates, roommate, roommates,
    roomie, housemate, housemates, suitemate, neighbour, neighbours, neighbor, neighbors, upstairs,
    downstairs, next door, the landlord, my landlord, our landlord, landlady, slumlord, letting agent,
    estate agent, super, superintendent, the building manager, property manager, management company, strata,
    body corporate, hoa, caretaker, concierge, porter, doorman, warden, my ra, our ra, an ra, my rent, the
    rent, our rent, heating, the heat, heaters, radiator, radiators, boiler, hot water, cold water, water
    pressure, damp, mould, mold, mice, rats, cockroaches, roaches, bedbugs, leak, leaking, leaked, the
    ceiling, the roof, the walls, thin walls, the stairs, stairwell, hallway, corridor, bin store, bins,
    wheelie bin, wheelie bins, recycling, trash, garbage, trash day, dumpster, dumpsters, skip, buzzer,
    intercom, doorbell, ring cam, ring camera, doorbell cam, doorbell camera, dashcam, letterbox, mailbox,
    mailboxes, mailroom, postbox, parcel, parcels, package, packages, amazon driver, delivery driver,
    courier, evri, hermes, dpd, royal mail, usps, fedex, doordash, deliveroo, uber eats, misdelivered,
    parked, parking, parking spot, parking space, my spot, permit, driveway, my drive, our drive, dropped
    kerb, the kerb, curb, my car, our car, my van, my truck, my bike, our fence, the fence, hedge, lawn,
    mower, leaf blower, sprinkler, my garden, our garden, back garden, front garden, backyard, front yard,
    my yard, our yard, porch, stoop, balcony, patio, shed, allotment, greenhouse, attic, loft, basement,
    crawlspace, kitchen, bathroom, bedroom, living room, window, windows, curtains, blinds, front door, back
    door, my door, our door, the gate, gate code, door code, keys, key safe, lockbox, locked out, locksmith,
    spare key, knock, knocked, come over, come round, pop round, drop by, collect, collection, collection
    only, pick up, pickup, pick up only, free to collect, free to a good home, buyer collects, gumtree,
    freecycle, facebook marketplace, curb alert, moving in, moved in, move in, moving out, moved out, move
    out, lease, tenancy, deposit, evicted, eviction, inventory, viewing, mortgage, exchanged, completion,
    bought the house, our new house, new house, new flat, new place, our house, my house, our flat, my flat,
    my apartment, our apartment, my place, our place, at mine, at ours, my room, our room, my street, our
    street, my road, our road, the street, whole street, end of the road, doors up, doors down, two doors,
    bus stop, my stop, our stop, last bus, my bus, school run, dog walk, dog walker, walk the dog, walking
    the dog, the plow, plow, plowed, plough, snow, shovel, shovelled, shoveled, shoveling, gritter, gritted,
    ice, black ice, flooded, flooding, flood, power, power cut, outage, no water, no power, burst pipe,
    burst main, gas leak, drilling, roadworks, jackhammer, construction, scaffolding, potholes, pothole,
    streetlight, streetlights, street light, sirens, helicopter, fireworks, party next door, loud music,
    bass, noise, barking, raccoon, raccoons, coyote, coyotes, possum, skunk, skunked, fox, foxes, squirrel,
    squirrels, peacock, goose, geese, hedgehog, stray, strays, lost cat, lost dog, missing cat, missing dog,
    last seen, answers to, found a, microwave, microwaved, toaster, fridge, freezer, noodles, shower, toilet,
    the bath, plumber, electrician, handyman, cleaner, wifi, internet, broadband, router, cot, pram, sofa,
    couch, mattress, wardrobe, babysitter, nanny, carer, carers, housewarming, block party, street party,
    yard sale, garage sale, car boot, trick or treat, trick or treaters, halloween, carol singers, christmas
    lights, duvet, in bed, my bed, asleep, slept, sleep
    """
)
"""What people tell of the house that they live in."""
BUILDINGS = listed(
    """
    hall, halls, tower, towers, house, lodge, heights, mansions, mansion, villas, villa, cottage, cottages,
    apartments, flats, estate, residence, residences, point, wharf, residency, bungalow, farm, farmhouse,
    manor, barn, buildings, commons, dorm, dorms, student village, parade, condos, condominiums, hdb, enclave,
    apts, homes, trailer park, caravan park, quarters
    """
)
"""Last words of the names of buildings that people live in."""
