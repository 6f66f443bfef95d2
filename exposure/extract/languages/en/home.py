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
