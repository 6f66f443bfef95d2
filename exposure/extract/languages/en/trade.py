"""What people of one trade say of their work, and hardly anybody else of theirs."""

from exposure.extract.languages.contract import listed

TRADE = listed(
    """
    three codes, another code blue, code blue on my, first code, my preceptor, a preceptor, without a
    preceptor, med pass, meds to pass, charting, still charting, behind on charting, float pool, floated to,
    got floated, my charge nurse, call lights, call light, bedpans, brief changes, blood draws, missed my
    vein, nurses station, nurses' station, dialysis chairs, tele floor, med surg, med-surg, on the ward, on
    my ward, the wards, ward round, night duty, sluice room, crash bell, bleep went, my bleep, pager went
    off, pager dies, on-call room, my on call, lost a patient, lost my patient, pulled his own iv, pulled
    her iv, my residents at the home, hoisted, double up call, care calls, home visits, my caseload, case
    notes, safeguarding referral, discharge planning, clinic ran, clinic overran, theatre list, scrubbed in,
    back to back clinics, ambulance queue, on scene, blue lights on, stood down, night crew, crewmate, my
    crewmate, tones dropped, the rig, back on the rig, engine company, ladder company, essays to mark,
    essays to grade, grading essays, papers to grade, papers to mark, marking essays, marking books, books
    to mark, mock marking, scripts to mark, scripts unmarked, grading finals, report cards due, report
    comments, lesson plans, lesson planning, planning lessons, parent teacher conferences, parents' evening
    tonight, bus duty, lunch duty, recess duty, playground duty, break duty, car line duty, cover lesson,
    cover lessons, supply day, my class has, my class have, my classroom, my kinders, my kindergartners, my
    first graders, my second graders, my third graders, my fourth graders, my fifth graders, my sixth
    graders, my seventh graders, my eighth graders, my freshmen, my juniors asked, my seniors graduate,
    second graders, my year sevens, my year eights, my year nines, my year tens, my tutor group, bottom set,
    my reception class, reception class, my pre-k, my preschoolers, my toddlers room, toddler room, baby
    room, nap time in my room, sub plans, iep meeting, iep meetings, ofsted called, ofsted are, staff
    register, scheme of work, office hours today, my advisees, tenure track, got tenure, tenure committee,
    my grad students, my ta, deadheading back, deadhead home, waiting on a lumper, lumper, reefer, dropped
    my trailer, drop and hook, dot physical, dot inspection, weigh station, my logbook, my elog, backhaul,
    dispatch called, dispatch has, my dispatcher, bobtailing, detention pay, jackknifed, 53 footer, 18
    wheeler, my rig, my lorry, artic, tacho, my tacho, tachograph, night out in the cab, slept in the cab,
    multi drop, multi-drop, my route today, my rounds, my postal route, dogs on my route, parcels left on
    the van, stops left, 180 stops, stops to do, my deliveries, sortation, pick rate, my pick rate, scan
    gun, pallet jack, forklift cert, on the forklift, loading dock, loading bay, night loading, line four,
    the line went, on the line tonight, quality hold, lockout tagout, die change, clocked twelve, clocked
    out of the, clocked off from, clocked in at, punched in, punch out, graveyard shift, double shift, split
    shift, clopen, clopening, closing shift, opening shift, opening tomorrow, closing tonight, closed last
    night, close tonight, shift lead, shift manager, key holder, keyholder, the walk-in, walk-in freezer,
    the fryers, fry station, drive-thru headset, the headset, speaker box, on expo, 86 the, eighty-sixed,
    two tops, four tops, six tables, table of twelve, campers at table, tipped me, tips tonight, tip out,
    tip pool, side work, rolling silverware, bussing tables, host stand, bar back, kicked over the keg,
    changed a keg, changed the barrel, prep list, mise en place, my station, covers tonight, covers on
    saturday, doesn't proof itself, first bake, dough mixer, laminating, croissants by six, cake orders,
    wedding cake order, pour over bar, latte art, steam wand, my register, on register, register was short,
    my till, on tills, checkout four, on checkouts, self checkout duty, customer host, the frozen aisle,
    stack shelves, stacking shelves, truck day, truck delivery at, go backs, planogram, markdowns, price
    changes, black friday shift, secret shopper, mystery shopper, returns desk, customer service desk,
    trade-in counter, upsell, my sales targets, cold calls, call queue, calls in queue, average handle time,
    escalated to me, my tickets, sev 1, on-call rotation, on call rotation, pushed to prod, pushed to
    production, broke prod, broke production, the deploy, deploy on friday, merge conflict at work, code
    review, pull request, my pr, stand-up at 9, sprint planning, sprint review, jira, backlog grooming, my
    slack, month end, month-end, year end close, quarter close, reconciliation, reconciling, payables,
    receivables, tax season, busy season, billable hours, billables, depositions, my closing argument,
    chargeable hours, client meeting, pitch deck, storyboards due, my editor, my agent says, copy edits,
    page proofs, on deadline, filed my copy, filing copy, sound check, load in, load-in, load out, tech
    week, get-out, matinee today, half hour call, setlist, merch table, the green room, first fix, second
    fix, first fixed, snagging, snag list, scaff, scaffold is, on site at, on site by, site manager, the
    site's shut, poured the slab, pouring concrete, framing houses, framed a house, hung drywall, hanging
    drywall, sheetrock, mudding, roughed in, rough in, pulled cable, pulling cable, wire a house, consumer
    unit, gas safe, boiler swap, bathroom refit, tiled a, on the tools, my tools got, tools nicked, van's
    been done, van got broken into, my apprentice, the apprentice, got my journeyman, journeyman, union
    hall, local voted, out of the hall, stick welding, on the torch, cnc, tolerances, turned
    parts, on the mill, log truck, cut block, sawmill, climbing spikes, silage, hay's in, baled, baling,
    combining, calving, lambing, due to lamb, due to calve, farrowing, heifers, show heifers, my cows, the
    cows don't, my herd, milking at, milked at, my ewes, my flock, shearers, tups, feedlot, branding,
    fencing contractor, haul cattle, hauling cattle, crop insurance, planting corn, spraying window, on the
    boat, hauled pots, pots in, deckhand, watch change, bridge watch, barracks, formation at, 0400
    formation, 0500 formation, my platoon, second platoon, 2nd platoon, 1st platoon, my squad, we deploy,
    deploying in, deployed to, downrange, duty station, pcsing, pcs orders, my nco, first sergeant, guard
    duty, on duty at, my deployment, fully kitted, ndas signed, on tower, lifeguard chair, guard chair,
    rotate chairs, whistle drill, swim lesson group, swim lessons i teach, cabin crew, four sectors, red eye
    crew, jumpseat, deadhead, layover hotel, on reserve, standby block, crew room, pushback, my bride, my
    brides, two brides, back to back clients, balayage, infill, infills, lash lift, lash clients, my client
    cancelled, groom today, dematting, nail trims, spay day, neuters, dental day, euthanasia today,
    euthanasias, cone of shame at work, kennel duty, mucking out, livery yard, open house sunday, showings
    today, listing appointment, my listing, closed on a house for, viewings, completions, homily, my
    congregation, funerals this week, sermon prep, sermon for, vestry, choir robes, two funerals, body
    removal, embalming, the hearse, mowed lawns, lawns today, lawns before, hedge cutting, mow lines, decks
    and, pressure washing, cleaning houses, houses to clean, end of tenancy, holiday lets to turn round,
    changeovers, room attendants, rooms to turn, turned rooms, rooms before noon, floors buffed, stripping
    floors, my cells, landing staff, cell searches, cell moves, custody suite, arrest paperwork, statements
    to type, body cam, babysitting money, babysat, nanny kids, kids i nanny, kids i babysit, kids i watch,
    dog walking clients, dogs i walk, tutoring, tutees, kids i tutor, camp counselor, tour group, museum
    floor, gallery sitting, shelving, book drop, storytime, story time today, reference desk, circulation
    desk, deposit slip, teller line, cash drawer
    """
)
